using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Meta;

/// <summary>What a signature check found.</summary>
internal enum SignatureCheck
{
    Valid,
    Missing,
    Wrong,
}

/// <summary>HMAC-SHA256 over the bytes as they came. Meta signs the escaped form it sends, so
/// a body that was parsed and written again no longer fits.</summary>
internal sealed class MetaSignature(string appSecret)
{
    public const string Header = "X-Hub-Signature-256";

    private const string Prefix = "sha256=";
    private readonly byte[] _key = Encoding.UTF8.GetBytes(appSecret);

    /// <summary>Without a secret nothing is valid: an empty key can be guessed.</summary>
    public bool HasSecret => _key.Length > 0;

    public SignatureCheck Check(StringValues header, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!TryRead(header, given)) return SignatureCheck.Missing;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, body, expected);
        return HasSecret && CryptographicOperations.FixedTimeEquals(given, expected)
            ? SignatureCheck.Valid : SignatureCheck.Wrong;
    }

    private static bool TryRead(StringValues header, Span<byte> signature)
    {
        if (header.Count != 1 || header[0] is not { } text
            || text.Length != Prefix.Length + (2 * signature.Length)
            || !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return false;
        OperationStatus status = Convert.FromHexString(
            text.AsSpan(Prefix.Length), signature, out _, out int written);
        return status == OperationStatus.Done && written == signature.Length;
    }
}
