using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Meta;

/// <summary>How Meta reads the `to` of a send.</summary>
internal static class PhoneSpelling
{
    /// <param name="to">With plus and country code; a bare national number gets the sender's
    /// country code. A leading 00 is not understood.</param>
    /// <param name="senderDigits">The sending number, digits with country code.</param>
    /// <returns>8 to 15 digits with country code, or null when it is no phone number.</returns>
    public static string? Normalise(string to, string senderDigits)
    {
        string digits = AddressBook.Digits(to);
        bool onlyPhoneCharacters = to.All(c => char.IsAsciiDigit(c) || "+-() ".Contains(c));
        if (!onlyPhoneCharacters || digits.StartsWith("00", StringComparison.Ordinal))
            return null;
        // Ten digits without plus are an Indian national number; longer ones have the code.
        bool national = !to.StartsWith('+') && digits.Length == 10
            && senderDigits.StartsWith("91", StringComparison.Ordinal);
        if (national) digits = "91" + digits;
        return digits.Length is >= 8 and <= 15 ? digits : null;
    }
}
