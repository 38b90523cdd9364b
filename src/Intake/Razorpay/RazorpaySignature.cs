using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Intake.Meta;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Razorpay;

/// <summary>HMAC-SHA256 over the bytes as they came, in hex, with the webhook's own secret or
/// the one before it.</summary>
internal sealed class RazorpaySignature(string secret, string previous)
{
    public const string Header = "X-Razorpay-Signature";

    private readonly byte[][] _keys =
    [
        .. new[] { secret, previous }.Where(s => s.Length > 0).Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Without a secret nothing is valid: an empty key can be guessed.</summary>
    public bool HasSecret => _keys.Length > 0;

    public SignatureCheck Check(StringValues header, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!TryRead(header, given)) return SignatureCheck.Missing;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        bool valid = false;
        foreach (byte[] key in _keys)
        {
            HMACSHA256.HashData(key, body, expected);
            valid |= CryptographicOperations.FixedTimeEquals(given, expected);
        }

        return valid ? SignatureCheck.Valid : SignatureCheck.Wrong;
    }

    private static bool TryRead(StringValues header, Span<byte> signature)
    {
        if (header.Count != 1 || header[0] is not { } text || text.Length != 2 * signature.Length)
            return false;
        OperationStatus status = Convert.FromHexString(text, signature, out _, out int written);
        return status == OperationStatus.Done && written == signature.Length;
    }
}
