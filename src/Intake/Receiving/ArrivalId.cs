using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Receiving;

/// <summary>Ids that a redelivered update gets again, on every machine and in every release.
/// </summary>
internal static class ArrivalId
{
    /// <summary>SHA-256 over the parts, as a version 8 UUID (RFC 9562: custom content).
    /// </summary>
    /// <param name="parts">Provider first; no part may be left out, an empty one may.</param>
    public static MessageId Of(params ReadOnlySpan<string> parts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts) Append(hash, part);
        return Finish(hash);
    }

    /// <summary>The same with raw bytes as the last part.</summary>
    public static MessageId Of(ReadOnlySpan<byte> raw, params ReadOnlySpan<string> parts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts) Append(hash, part);
        hash.AppendData(raw);
        return Finish(hash);
    }

    private static void Append(IncrementalHash hash, string part)
    {
        Span<byte> text = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(part, text, out int length))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            length = 0;
        }

        hash.AppendData(text[..length]);
        // A separator, so that ("ab", "c") and ("a", "bc") differ.
        hash.AppendData("\n"u8);
    }

    private static MessageId Finish(IncrementalHash hash)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new MessageId(new Guid(bytes[..16], bigEndian: true));
    }
}
