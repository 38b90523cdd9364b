using ConverseErp.Outbound.Channels.Sms;

namespace ConverseErp.Outbound.Costs;

/// <summary>An SMS is charged by its parts.</summary>
/// <remarks>GSM 03.38: 160 characters in one part and 153 in each of several, those of the
/// extension count twice; in other alphabets 70 and 67 UTF-16 units.</remarks>
internal static class SmsParts
{
    private const string Doubled = "{}\\[~]|€^";

    public static int Of(SmsText text)
    {
        bool plain = text.IsPlain;
        int units = plain
            ? text.Text.Length + text.Text.Count(
                c => Doubled.Contains(c, StringComparison.Ordinal))
            : text.Text.Length;
        (int one, int many) = plain ? (160, 153) : (70, 67);
        return units <= one ? 1 : (units + many - 1) / many;
    }
}
