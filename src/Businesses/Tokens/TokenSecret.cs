using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Businesses.Tokens;

/// <summary>The secret in a bearer token, of which only the token's hash is kept.</summary>
internal static class TokenSecret
{
    /// <summary>Characters of a secret: 32 random bytes in base64url.</summary>
    public const int Length = 43;

    public static string New() =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 of a whole token: it holds 256 random bits, and needs no salt.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
