using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Meta;

/// <summary>Reads what a webhook tells of a sending number: whether people like what it sends,
/// and how many of them its portfolio may write to.</summary>
/// <remarks>Source: Cloud API, phone_number_quality_update and business_capability_update.
/// </remarks>
internal static class MetaNumber
{
    private const int PhoneMax = 32;

    /// <returns>Null when it says nothing that we know of it.</returns>
    public static NumberTold? Read(
        string provider, string? account, string? field, JsonElement value, DateTimeOffset at)
    {
        if (account is null
            || field is not ("phone_number_quality_update" or "business_capability_update"))
            return null;
        string? quality = value.Text("event"u8)?.ToUpperInvariant() switch
        {
            "FLAGGED" => "red",
            "UNFLAGGED" => "green",
            _ => null,
        };
        int? people = People(value.Text("current_limit"u8))
            ?? People(value.Text("max_daily_conversations_per_business"u8))
            ?? People(value.Text("max_daily_conversation_per_phone"u8));
        if (quality is null && people is null) return null;
        string? phone = value.Id("display_phone_number"u8, PhoneMax);
        return new NumberTold(
            provider, account,
            phone is null ? null : new string([.. phone.Where(char.IsAsciiDigit)]),
            quality, people, at);
    }

    // A word, or the figure itself; -1 is none. Words of a newer release change nothing.
    private static int? People(string? tier) => tier?.ToUpperInvariant() switch
    {
        "TIER_50" or "50" => 50,
        "TIER_250" or "250" => 250,
        "TIER_1K" or "1000" => 1_000,
        "TIER_2K" or "2000" => 2_000,
        "TIER_10K" or "10000" => 10_000,
        "TIER_100K" or "100000" => 100_000,
        "TIER_UNLIMITED" or "-1" => 0,
        _ => null,
    };
}
