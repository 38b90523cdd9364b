using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Intake.Meta;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Twilio;

/// <summary>HMAC-SHA1 over the address that Twilio called and all that the form holds; of other
/// bodies the address alone, which then carries their hash.</summary>
/// <remarks>Source: twilio.com/docs/usage/security; the published libraries try the address with
/// and without its port.</remarks>
internal sealed class TwilioSignature(string authToken)
{
    public const string Header = "X-Twilio-Signature";

    private const string BodyHash = "bodySHA256=";
    private readonly byte[] _key = Encoding.UTF8.GetBytes(authToken);

    /// <summary>Without a token nothing is valid: an empty key can be guessed.</summary>
    public bool HasSecret => _key.Length > 0;

    /// <param name="header">As it came.</param>
    /// <param name="url">As Twilio called it: the outside address, with the query.</param>
    /// <param name="form">Every field, each as often as it was sent; null: no form.</param>
    /// <param name="body">The bytes as they came.</param>
    public SignatureCheck Check(StringValues header, string url,
        IReadOnlyCollection<KeyValuePair<string, StringValues>>? form, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA1.HashSizeInBytes];
        if (header.Count != 1 || header[0] is not { Length: <= 64 } text
            || !Convert.TryFromBase64String(text, given, out int length)
            || length != given.Length)
            return SignatureCheck.Missing;
        if (!HasSecret || (form is null && !HashFits(url, body))) return SignatureCheck.Wrong;
        string fields = form is null ? "" : Fields(form);
        bool fits = false;
        // Each is computed, whichever fits: how long it takes tells nothing.
        foreach (string address in Addresses(url)) fits |= Fits(given, address + fields);
        return fits ? SignatureCheck.Valid : SignatureCheck.Wrong;
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "Twilio signs with it; as a keyed hash it is not broken.")]
    private bool Fits(ReadOnlySpan<byte> given, string signed)
    {
        Span<byte> expected = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(_key, Encoding.UTF8.GetBytes(signed), expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }

    private static string Fields(
        IReadOnlyCollection<KeyValuePair<string, StringValues>> form)
    {
        StringBuilder all = new();
        foreach ((string key, StringValues values) in form.OrderBy(
            f => f.Key, StringComparer.Ordinal))
        {
            foreach (string? value in values.Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal))
                all.Append(key).Append(value);
        }

        return all.ToString();
    }

    // With the port that was called, with the usual one, and without any.
    private static List<string> Addresses(string url)
    {
        List<string> all = [url];
        int host = url.IndexOf("://", StringComparison.Ordinal);
        if (host < 0) return all;
        host += 3;
        int end = url.IndexOfAny(['/', '?'], host);
        if (end < 0) end = url.Length;
        int colon = url.IndexOf(':', host, end - host);
        all.Add(colon >= 0
            ? string.Concat(url.AsSpan(0, colon), url.AsSpan(end))
            : string.Concat(url.AsSpan(0, end),
                url.StartsWith("https:", StringComparison.Ordinal) ? ":443" : ":80",
                url.AsSpan(end)));
        return all;
    }

    private static bool HashFits(string url, ReadOnlySpan<byte> body)
    {
        int at = url.IndexOf(BodyHash, StringComparison.Ordinal);
        if (at < 0) return false;
        ReadOnlySpan<char> hex = url.AsSpan(at + BodyHash.Length);
        int end = hex.IndexOf('&');
        if (end >= 0) hex = hex[..end];
        Span<byte> said = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> real = stackalloc byte[SHA256.HashSizeInBytes];
        if (hex.Length != 2 * said.Length
            || Convert.FromHexString(hex, said, out _, out _)
                != System.Buffers.OperationStatus.Done)
            return false;
        SHA256.HashData(body, real);
        return CryptographicOperations.FixedTimeEquals(said, real);
    }
}
