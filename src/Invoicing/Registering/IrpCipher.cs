using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Invoicing.Registering;

/// <summary>How the portal wants what is sent to be sealed: logins with its RSA key, everything
/// after that with the key of the login.</summary>
/// <remarks>AES-256 in ECB with PKCS#7, and RSA with PKCS#1 v1.5, are the portal's choice, not
/// ours; TLS is what protects the way. Source: NIC's API, and how other makers speak it.
/// </remarks>
internal static class IrpCipher
{
    public const int KeyBytes = 32;

    /// <summary>A key for one login.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>A login for the portal's eyes only: its JSON in Base64, sealed.</summary>
    /// <param name="publicKey">SubjectPublicKeyInfo, Base64.</param>
    public static string SealLogin(string publicKey, ReadOnlySpan<byte> json)
    {
        using RSA portal = RSA.Create();
        portal.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        byte[] text = Encoding.ASCII.GetBytes(Convert.ToBase64String(json));
        return Convert.ToBase64String(portal.Encrypt(text, RSAEncryptionPadding.Pkcs1));
    }

    public static string Seal(byte[] key, ReadOnlySpan<byte> content)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return Convert.ToBase64String(aes.EncryptEcb(content, PaddingMode.PKCS7));
    }

    /// <exception cref="CryptographicException">It was not sealed with this key.</exception>
    /// <exception cref="FormatException">It is not Base64.</exception>
    public static byte[] Open(byte[] key, string content)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptEcb(Convert.FromBase64String(content), PaddingMode.PKCS7);
    }
}
