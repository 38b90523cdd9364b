using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Platform.Links;

/// <summary>Section <c>Links</c>.</summary>
public sealed class LinkOptions
{
    /// <summary>Base64 of at least 16 random bytes, the same in every process.</summary>
    public string SigningKey { get; set; } = "";
}

/// <summary>Unguessable tokens for public pages: they name tenant and thing, signed, so that
/// the tenant is known before anything is read.</summary>
public sealed class LinkTokens(byte[] key)
{
    private const int SignatureBytes = 12;
    private const int TokenBytes = 32 + SignatureBytes;

    /// <param name="kind">bill, pay, khata …: a token of one kind is no token of another.
    /// </param>
    public string Make(string kind, BusinessId business, Guid thing)
    {
        Span<byte> token = stackalloc byte[TokenBytes];
        business.Value.TryWriteBytes(token);
        thing.TryWriteBytes(token[16..]);
        Sign(kind, token[..32], token[32..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>What a token names, or null when it is not ours.</summary>
    public (BusinessId Business, Guid Thing)? Read(string kind, string text)
    {
        Span<byte> token = stackalloc byte[TokenBytes + 2];
        if (text.Length != Base64Url.GetEncodedLength(TokenBytes)
            || !Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, token, out int written)
            || written != TokenBytes)
            return null;
        Span<byte> signature = stackalloc byte[SignatureBytes];
        Sign(kind, token[..32], signature);
        return CryptographicOperations.FixedTimeEquals(signature, token[32..TokenBytes])
            ? (new BusinessId(new Guid(token[..16])), new Guid(token[16..32]))
            : null;
    }

    private void Sign(string kind, ReadOnlySpan<byte> what, Span<byte> signature)
    {
        Span<byte> message = stackalloc byte[64];
        int length = Encoding.UTF8.GetBytes(kind, message);
        what.CopyTo(message[length..]);
        Span<byte> full = stackalloc byte[32];
        HMACSHA256.HashData(key, message[..(length + what.Length)], full);
        full[..SignatureBytes].CopyTo(signature);
    }
}
