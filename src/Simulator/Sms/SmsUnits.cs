namespace ConverseErp.Simulator.Sms;

/// <summary>How many parts an SMS is paid for.</summary>
/// <remarks>Source: 3GPP TS 23.038 (alphabet) and 23.040 (parts).</remarks>
internal static class SmsUnits
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Extended = "\f^{}\\[~]|€";

    /// <summary>Whether every character is in the seven-bit alphabet.</summary>
    public static bool IsPlain(string body) =>
        body.All(c => Basic.Contains(c) || Extended.Contains(c));

    /// <returns>1 or more: 160 seven-bit places, or 153 of each of several parts; in other
    /// alphabets 70 and 67.</returns>
    public static int Of(string body, bool unicode)
    {
        int places = unicode
            ? body.Length
            : body.Sum(c => Extended.Contains(c) ? 2 : 1);
        (int one, int several) = unicode ? (70, 67) : (160, 153);
        return places <= one ? 1 : (places + several - 1) / several;
    }
}
