using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Simulator.Meta;

/// <summary>X-Hub-Signature-256 over the bytes that are sent.</summary>
internal static class MetaSignature
{
    public const string Header = "X-Hub-Signature-256";

    /// <returns>`sha256=` and lower-case hex of HMAC-SHA256(body, secret as UTF-8).</returns>
    public static string Of(ReadOnlySpan<byte> body, string appSecret)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body, hash);
        return "sha256=" + Convert.ToHexStringLower(hash);
    }
}
