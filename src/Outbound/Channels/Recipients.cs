using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Channels;

/// <summary>One person on one number: the unit of order and of the window.</summary>
internal static class Recipients
{
    /// <summary>E.164 with plus: without it the sender's country code would be prepended.
    /// </summary>
    public static string WithPlus(string phone) => phone[0] == '+' ? phone : "+" + phone;

    /// <summary>What is shown and kept: phone with plus, or BSUID; null when neither is known.
    /// </summary>
    public static string? Of(string? phone, string? bsuid) =>
        phone is { Length: > 0 } ? WithPlus(phone)
        : bsuid is { Length: > 0 } ? bsuid
        : null;

    public static string? Of(SendMessage message) => Of(message.Phone, message.Bsuid);

    /// <summary>The hashes a person may be known by: phone first.</summary>
    public static byte[][] Hashes(PersonalData personal, string? phone, string? bsuid)
    {
        List<byte[]> hashes = [];
        if (phone is { Length: > 0 }) hashes.Add(personal.Hash("phone", WithPlus(phone)));
        if (bsuid is { Length: > 0 }) hashes.Add(personal.Hash("bsuid", bsuid));
        return [.. hashes];
    }
}
