namespace ConverseErp.Simulator;

/// <summary>Settings of the stand-in for Meta's WhatsApp Cloud API and for the providers beside
/// it; section `Simulator`.</summary>
public sealed class SimulatorOptions
{
    public const string Section = "Simulator";

    /// <summary>Where webhooks go, e.g. http://127.0.0.1:8080/webhooks/meta. Without it updates
    /// wait and are tried again; it can be set later over the control API.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Key of X-Hub-Signature-256, as text.</summary>
    public string AppSecret { get; set; } = "simulator-app-secret";

    /// <summary>Sent as hub.verify_token in the handshake.</summary>
    public string VerifyToken { get; set; } = "simulator-verify-token";

    /// <summary>The bearer token the Graph endpoints ask for.</summary>
    public string AccessToken { get; set; } = "simulator-access-token";

    /// <summary>Own base address, for media links. Without it the Host header is used, and
    /// inbound media webhooks carry no link.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Folder for the snapshot; without it a restart forgets everything.</summary>
    public string? DataFolder { get; set; }

    /// <summary>80 messages a second per number and 1 per 6 s per pair (burst 45). Load tests
    /// switch this off.</summary>
    public bool EnforceLimits { get; set; } = true;

    /// <summary>Free-form messages outside the 24 h window fail with 131047.</summary>
    public bool EnforceWindow { get; set; } = true;

    /// <summary>Documents and images sent by link are fetched, as Meta does; a link that cannot
    /// be fetched fails with 131053.</summary>
    public bool FetchLinks { get; set; } = true;

    /// <summary>The stand-in for Razorpay beside it.</summary>
    public Razorpay.RazorpayOptions Razorpay { get; set; } = new();

    /// <summary>The stand-in for the registration portal of e-invoices.</summary>
    public Irp.IrpSettings Irp { get; set; } = new();

    /// <summary>The stand-in for an SMS operator with DLT.</summary>
    public Sms.SmsOperatorOptions Sms { get; set; } = new();

    /// <summary>The stand-in for Twilio, WhatsApp and SMS.</summary>
    public Twilio.TwilioDeskOptions Twilio { get; set; } = new();

    /// <summary>The stand-in for Gupshup.</summary>
    public Gupshup.GupshupDeskOptions Gupshup { get; set; } = new();

    /// <summary>The stand-in for 360dialog.</summary>
    public Dialog360.Dialog360DeskOptions Dialog360 { get; set; } = new();

    public StatusDelayOptions StatusDelays { get; set; } = new();

    public WebhookOptions Webhooks { get; set; } = new();

    public CapacityOptions Capacity { get; set; } = new();

    /// <summary>Business numbers present from the start; one shared number when empty.</summary>
    public IList<SimulatedNumberOptions> Numbers { get; } = [];
}

/// <summary>Time from acceptance to each status webhook. Null: that status never comes.</summary>
public sealed class StatusDelayOptions
{
    public TimeSpan? Sent { get; set; } = TimeSpan.FromMilliseconds(80);

    public TimeSpan? Delivered { get; set; } = TimeSpan.FromMilliseconds(350);

    public TimeSpan? Read { get; set; } = TimeSpan.FromMilliseconds(1800);
}

/// <summary>How updates travel to the product.</summary>
public sealed class WebhookOptions
{
    /// <summary>Deliveries at once, 1 to 64. One chat's first attempts stay in order.</summary>
    public int Concurrency { get; set; } = 8;

    /// <summary>Updates in one POST, 1 to 1,000 (Meta's bound).</summary>
    public int BatchMax { get; set; } = 100;

    /// <summary>Wait for more updates before a POST; zero sends each at once.</summary>
    public TimeSpan Linger { get; set; } = TimeSpan.FromMilliseconds(2);

    /// <summary>First repeat is immediate, the second after this, then doubling.</summary>
    public TimeSpan RetryBase { get; set; } = TimeSpan.FromSeconds(1);

    public TimeSpan RetryMax { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts per POST before it is dropped, as Meta drops after seven days.</summary>
    public int AttemptsMax { get; set; } = 120;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);
}

/// <summary>Bounds of what is kept in memory.</summary>
public sealed class CapacityOptions
{
    /// <summary>Messages kept over all chats; the oldest go first.</summary>
    public int Messages { get; set; } = 50_000;

    public int People { get; set; } = 500_000;

    public int Numbers { get; set; } = 100_000;

    /// <summary>Chats, i.e. pairs of a business number and a person.</summary>
    public int Chats { get; set; } = 1_000_000;

    /// <summary>Bytes of media kept; the oldest lose their bytes first.</summary>
    public long MediaBytes { get; set; } = 256L << 20;

    /// <summary>Media above this size keep only hash and size. Null: all are kept.</summary>
    public long? MediaKeptBelowBytes { get; set; }

    /// <summary>Updates waiting for delivery or repetition; beyond it new ones are dropped.
    /// </summary>
    public int PendingUpdates { get; set; } = 500_000;

    /// <summary>Distinct biz_opaque_callback_data values counted.</summary>
    public int Trackers { get; set; } = 2_000_000;
}

/// <summary>One business number.</summary>
public sealed class SimulatedNumberOptions
{
    public string PhoneNumberId { get; set; } = "";

    /// <summary>Digits with country code, without plus.</summary>
    public string DisplayPhoneNumber { get; set; } = "";

    public string Name { get; set; } = "";

    public string WabaId { get; set; } = "";

    /// <summary>True when many shops write to this number.</summary>
    public bool Shared { get; set; }
}
