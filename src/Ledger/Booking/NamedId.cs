using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Ledger.Booking;

/// <summary>Ids that follow from what they name: told twice, it is the same thing.</summary>
internal static class NamedId
{
    /// <summary>A version 8 UUID of these bytes, the same on every machine.</summary>
    public static Guid Of(ReadOnlySpan<byte> said)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(said, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>The same of words.</summary>
    public static Guid Of(FormattableString said) =>
        Of(Encoding.UTF8.GetBytes(FormattableString.Invariant(said)));
}
