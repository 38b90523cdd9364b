namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Razorpay</c>, shared by Intake and Ledger. Without a key there
/// are no payment links, and without a webhook secret every webhook is refused.</summary>
public sealed class RazorpayOptions
{
    /// <summary>The API without its version; the Simulator's ends with <c>/razorpay</c>.
    /// </summary>
    public string BaseUrl { get; set; } = "https://api.razorpay.com";

    public string KeyId { get; set; } = "";

    public string KeySecret { get; set; } = "";

    /// <summary>Signs webhooks; not the key's secret.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>The one before: repeats of what was sent before a change are signed with it.
    /// </summary>
    public string PreviousWebhookSecret { get; set; } = "";

    /// <summary>Shops with an account of their own: <c>acc_…</c> to the shop's id.</summary>
    public Dictionary<string, Guid> Accounts { get; } = new(StringComparer.Ordinal);

    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>How long nothing is asked after five failures in a row.</summary>
    public int RestSeconds { get; set; } = 30;

    /// <summary>How often a link is asked after whose webhook may never come.</summary>
    public int PollSeconds { get; set; } = 900;

    /// <summary>How often work that is due is looked for.</summary>
    public int LookMs { get; set; } = 2_000;

    /// <summary>How long a link lives; Razorpay allows at most six months.</summary>
    public int LinkDays { get; set; } = 30;

    /// <summary>By the key's id, which every role may know; its secret is Ledger's alone.
    /// </summary>
    public bool IsOn => KeyId.Length > 0;

    /// <summary>The shop's own account; null for the installation's.</summary>
    public string? AccountOf(Guid business)
    {
        foreach ((string account, Guid shop) in Accounts)
            if (shop == business) return account;
        return null;
    }
}
