using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConverseErp.Contracts;

/// <summary>What goes out with a message and comes back with its statuses: the shop, the message
/// and the attempt. A status may come before we have stored the provider's id, and on a shared
/// number nothing else says whose it is.</summary>
/// <remarks>Written as <c>e1.{business}.{message}.{attempt}</c>, the two ids as 22 characters of
/// base64url: at most 60 of the 512 characters a provider echoes.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SendTracker(BusinessId Business, MessageId Message, int Attempt)
{
    private const string Prefix = "e1.";
    private const int IdLength = 22;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Prefix}{Short(Business.Value)}.{Short(Message.Value)}.{Attempt}");

    /// <returns>Null when it is not one of ours.</returns>
    public static SendTracker? Read(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        ReadOnlySpan<char> rest = text.AsSpan(Prefix.Length);
        if (rest.Length < (2 * IdLength) + 3
            || rest[IdLength] != '.' || rest[(2 * IdLength) + 1] != '.'
            || !TryLong(rest[..IdLength], out Guid business)
            || !TryLong(rest.Slice(IdLength + 1, IdLength), out Guid message)
            || !short.TryParse(rest[((2 * IdLength) + 2)..], NumberStyles.None,
                CultureInfo.InvariantCulture, out short attempt))
            return null;
        return new SendTracker(new BusinessId(business), new MessageId(message), attempt);
    }

    private static string Short(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }

    private static bool TryLong(ReadOnlySpan<char> text, out Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        bool valid = Base64Url.IsValid(text)
            && Base64Url.TryDecodeFromChars(text, bytes, out int written) && written == 16;
        id = valid ? new Guid(bytes, bigEndian: true) : default;
        return valid;
    }
}
