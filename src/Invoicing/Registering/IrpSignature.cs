using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Whether what the portal gave is signed by the portal: the code that is printed, and
/// the invoice beside it.</summary>
/// <remarks>JWS of RFC 7515, compact, RS256 as the portal publishes it. The header's own word of
/// a key or another algorithm is never followed.</remarks>
internal sealed class IrpSignature
{
    private const int SignedCharsMax = 400_000;
    private readonly RSAParameters[] _keys;

    /// <exception cref="InvalidOperationException">A key is none.</exception>
    public IrpSignature(IrpOptions options, ILogger<IrpSignature> log)
    {
        _keys =
        [
            .. options.SigningKey
                .Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(Key),
        ];
        if (options.IsOn && _keys.Length == 0) InvoicingLog.PortalUnverified(log);
    }

    /// <summary>Without a key nothing can be told: what comes is taken as it is.</summary>
    public bool IsKnown => _keys.Length > 0;

    /// <summary>Whether one of the portal's keys has signed it; true when none is known.
    /// </summary>
    /// <param name="signed">Header, claims and signature, in Base64 for URLs, joined by dots.
    /// </param>
    public bool Holds(string signed)
    {
        if (!IsKnown) return true;
        int end = signed.LastIndexOf('.');
        if (end < 0 || signed.Length > SignedCharsMax) return false;
        try
        {
            using JsonDocument header = JsonDocument.Parse(
                Base64Url.Bytes(signed[..signed.IndexOf('.', StringComparison.Ordinal)]));
            if (IrpReading.Text(header.RootElement, "alg") != "RS256") return false;
            byte[] text = Encoding.ASCII.GetBytes(signed[..end]);
            byte[] signature = Base64Url.Bytes(signed[(end + 1)..]);
            return _keys.Any(key => IsOf(key, text, signature));
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return false;
        }
    }

    private static bool IsOf(RSAParameters key, byte[] text, byte[] signature)
    {
        using RSA portal = RSA.Create(key);
        return portal.VerifyData(
            text, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static RSAParameters Key(string text)
    {
        try
        {
            byte[] bytes = Convert.FromBase64String(text);
            return Bare(bytes) ?? Certified(bytes);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            throw new InvalidOperationException(
                "Providers:Irp:SigningKey holds what is neither an RSA certificate nor a public "
                + "key in Base64, as between the lines of a PEM file; codes of e-invoices could "
                + "not be told from forged ones.", error);
        }
    }

    private static RSAParameters? Bare(byte[] bytes)
    {
        try
        {
            using RSA key = RSA.Create();
            key.ImportSubjectPublicKeyInfo(bytes, out _);
            return key.ExportParameters(false);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // As the portal offers it for download. Its days are for the portal to keep: an e-invoice of
    // last year is verified by last year's certificate.
    private static RSAParameters Certified(byte[] bytes)
    {
        using X509Certificate2 certificate = X509CertificateLoader.LoadCertificate(bytes);
        using RSA key = certificate.GetRSAPublicKey()
            ?? throw new CryptographicException("A certificate of no RSA key.");
        return key.ExportParameters(false);
    }
}

/// <summary>Base64 for URLs, with or without its padding.</summary>
internal static class Base64Url
{
    /// <exception cref="FormatException">It is none.</exception>
    public static byte[] Bytes(string text) => Convert.FromBase64String(
        new StringBuilder(text.TrimEnd('=')).Replace('-', '+').Replace('_', '/')
            .Append('=', (4 - (text.TrimEnd('=').Length % 4)) % 4).ToString());
}
