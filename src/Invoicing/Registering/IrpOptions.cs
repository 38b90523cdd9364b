namespace ConverseErp.Invoicing.Registering;

/// <summary>Section <c>Providers:Irp</c>: the invoice registration portal. Without a client id
/// nothing is registered.</summary>
public sealed class IrpOptions
{
    private const int KeyBytes = 32;

    /// <summary>The API without a path; the Simulator's ends with <c>/irp</c>.</summary>
    public string BaseUrl { get; set; } = "https://einv-apisandbox.nic.in";

    /// <summary>Of this installation, as the portal or a GSP gave it.</summary>
    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>The portal's key that logins are sealed with: SubjectPublicKeyInfo in Base64, as
    /// between the lines of a PEM file.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>What the portal signs its codes with: certificates or public keys in Base64, as
    /// between the lines of PEM files, several (the old and the new one) apart by a space.
    /// Without one, codes are printed as they come.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>32 bytes in Base64: shops' passwords at the portal are kept under it. Changing it
    /// makes every shop enter its password again.</summary>
    public string AccountKey { get; set; } = "";

    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How long nothing is asked after five failures in a row.</summary>
    public int RestSeconds { get; set; } = 60;

    /// <summary>How often work that is due is looked for.</summary>
    public int LookMs { get; set; } = 2_000;

    /// <summary>Between two tries of one document at the most.</summary>
    public int BackoffSecondsMax { get; set; } = 1_800;

    /// <summary>A shop hears that the portal is away after so many tries of a document; then
    /// not again for half a day.</summary>
    public int TellAfterTries { get; set; } = 5;

    /// <summary>By the client's id, which every role may know.</summary>
    public bool IsOn => ClientId.Length > 0;

    /// <summary>The key of shops' passwords; null where this process has none.</summary>
    public byte[]? KeyOfAccounts()
    {
        byte[] key = new byte[KeyBytes];
        return Convert.TryFromBase64String(AccountKey, key, out int length) && length == KeyBytes
            ? key
            : null;
    }
}
