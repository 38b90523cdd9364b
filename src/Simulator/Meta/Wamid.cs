using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Simulator.Meta;

/// <summary>Message ids in Meta's shape: `wamid.` and base64 of a small record that holds the
/// user's address, the direction and 18 or 20 hex digits. Seen in any recorded webhook.</summary>
internal static class Wamid
{
    /// <param name="address">Phone digits or business-scoped user id of the person.</param>
    public static string Outbound(string address) => Make(address, 0x11, hexDigits: 18);

    /// <inheritdoc cref="Outbound"/>
    public static string Inbound(string address) => Make(address, 0x12, hexDigits: 20);

    public static bool IsWellFormed(string text) =>
        text.StartsWith("wamid.", StringComparison.Ordinal) && text.Length is > 16 and < 300;

    private static string Make(string address, byte direction, int hexDigits)
    {
        int length = Math.Min(address.Length, 127);
        Span<byte> record = stackalloc byte[3 + length + 6 + hexDigits + 1];
        record[0] = 0x1c;
        record[1] = 0x18;
        record[2] = (byte)length;
        Encoding.ASCII.GetBytes(address.AsSpan(0, length), record[3..]);
        ReadOnlySpan<byte> middle = [0x15, 0x02, 0x00, direction, 0x18, (byte)hexDigits];
        middle.CopyTo(record[(3 + length)..]);

        Span<byte> unique = stackalloc byte[hexDigits / 2];
        RandomNumberGenerator.Fill(unique);
        Encoding.ASCII.GetBytes(Convert.ToHexString(unique), record[(9 + length)..]);
        record[^1] = 0;
        return "wamid." + Convert.ToBase64String(record);
    }
}
