using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound;

/// <summary>What goes out with a message and comes back with its statuses: names the shop, the
/// message and the attempt.</summary>
/// <remarks>Written as <c>e1.{business}.{message}.{attempt}</c>, the two ids as 22 characters of
/// base64url: at most 60 of the 512 characters a provider echoes.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tracker(BusinessId Business, MessageId Message, int Attempt)
{
    private const string Prefix = "e1.";
    private const int IdLength = 22;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Prefix}{Short(Business.Value)}.{Short(Message.Value)}.{Attempt}");

    /// <returns>Null when it is not one of ours.</returns>
    public static Tracker? Read(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        ReadOnlySpan<char> rest = text.AsSpan(Prefix.Length);
        if (rest.Length < (2 * IdLength) + 3) return null;
        if (rest[IdLength] != '.' || rest[(2 * IdLength) + 1] != '.') return null;
        if (!Long(rest[..IdLength], out Guid business)
            || !Long(rest.Slice(IdLength + 1, IdLength), out Guid message))
            return null;
        return short.TryParse(
            rest[((2 * IdLength) + 2)..], NumberStyles.None, CultureInfo.InvariantCulture,
            out short attempt)
                ? new Tracker(new BusinessId(business), new MessageId(message), attempt)
                : null;
    }

    private static string Short(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }

    private static bool Long(ReadOnlySpan<char> text, out Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id = default;
        if (!Base64Url.IsValid(text)) return false;
        if (!Base64Url.TryDecodeFromChars(text, bytes, out int written) || written != 16)
            return false;
        id = new Guid(bytes, bigEndian: true);
        return true;
    }
}
