using System.Security.Cryptography;

namespace ConverseErp.Host.Installation;

/// <summary>Passwords and keys made once for an installation: <c>secrets.json</c>, mode 0600.
/// </summary>
/// <remarks>Every value is made of letters and digits or Base64, so that it can stand in a
/// connection string, a URI and a configuration file without quoting.</remarks>
public sealed record InstallationSecrets
{
    public string PostgresPassword { get; init; } = Password();

    public string OwnerPassword { get; init; } = Password();

    public string AppPassword { get; init; } = Password();

    public string SystemPassword { get; init; } = Password();

    public string RabbitMqPassword { get; init; } = Password();

    public string RedisPassword { get; init; } = Password();

    public string MetaAppSecret { get; init; } = Password();

    public string MetaVerifyToken { get; init; } = Password();

    public string MetaAccessToken { get; init; } = "EAA" + Password();

    /// <summary>32 random bytes, Base64: the key of the look-up hashes over personal data.
    /// </summary>
    public string PersonalDataHashKey { get; init; } = Key();

    /// <summary>32 random bytes, Base64: signs the links of public pages.</summary>
    public string LinksSigningKey { get; init; } = Key();

    /// <summary>32 random bytes, Base64: shops' passwords at the portal of e-invoices are kept
    /// under it.</summary>
    public string IrpAccountKey { get; init; } = Key();

    /// <summary>RSA, PKCS#8 in Base64: the simulated portal's own.</summary>
    public string SimulatedIrpKey { get; init; } = PortalKey();

    /// <summary>The secrets of this folder; a value that a newer release asks for is added.
    /// </summary>
    public static InstallationSecrets LoadOrMake(InstallationFolder folder)
    {
        InstallationSecrets secrets =
            AtomicFile.Read<InstallationSecrets>(folder.SecretsFile) ?? new InstallationSecrets();
        AtomicFile.Write(folder.SecretsFile, secrets);
        return secrets;
    }

    private static string Password() =>
        RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789",
            32);

    private static string PortalKey()
    {
        using RSA portal = RSA.Create(2048);
        return Convert.ToBase64String(portal.ExportPkcs8PrivateKey());
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
