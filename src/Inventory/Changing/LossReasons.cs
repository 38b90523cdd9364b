using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Changing;

/// <summary>Why goods are gone, as stored with their movement.</summary>
internal static class LossReasons
{
    public static string Stored(LossReason why) => why switch
    {
        LossReason.Damage => "damage",
        LossReason.OwnUse => "own_use",
        LossReason.Theft => "theft",
        LossReason.Expired => "expired",
    };

    /// <returns>Null for what is no reason of a loss.</returns>
    public static LossReason? Of(string? stored) => stored switch
    {
        "damage" => LossReason.Damage,
        "own_use" => LossReason.OwnUse,
        "theft" => LossReason.Theft,
        "expired" => LossReason.Expired,
        _ => null,
    };
}
