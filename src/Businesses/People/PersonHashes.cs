using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Businesses.People;

/// <summary>The hashes by which a person is looked up.</summary>
internal static class PersonHashes
{
    /// <returns>Null when the text is no phone number.</returns>
    public static byte[]? Phone(this PersonalData personal, string? phone) =>
        PhoneNumber.Normalise(phone) is { } e164 ? personal.Hash("phone", e164) : null;

    public static byte[]? Bsuid(this PersonalData personal, string? bsuid) =>
        string.IsNullOrWhiteSpace(bsuid) ? null : personal.Hash("bsuid", bsuid.Trim());

    /// <summary>The hashes of a sender, BSUID first; none when both ids are missing.</summary>
    public static byte[][] Of(this PersonalData personal, Sender sender)
    {
        byte[]? bsuid = personal.Bsuid(sender.Bsuid);
        byte[]? phone = personal.Phone(sender.Phone);
        return (bsuid, phone) switch
        {
            (null, null) => [],
            ({ } b, null) => [b],
            (null, { } p) => [p],
            ({ } b, { } p) => [b, p],
        };
    }
}
