namespace ConverseErp.Intake.Receiving;

/// <summary>Why an update is stored rather than worked on; permanent words.</summary>
internal static class EventReason
{
    /// <summary>About the account or the number: limits, bans, review, quality.</summary>
    public const string Account = "account";

    /// <summary>About a message template.</summary>
    public const string Template = "template";

    /// <summary>The shop wrote from its own WhatsApp Business app.</summary>
    public const string Echo = "echo";

    /// <summary>A person allows or stops marketing.</summary>
    public const string Preferences = "preferences";

    /// <summary>A payment inside WhatsApp, or a status that is no delivery status.</summary>
    public const string Status = "status";

    /// <summary>It came to a number that nobody here has.</summary>
    public const string UnknownNumber = "unknown-number";

    /// <summary>A gateway speaks of money that is no shop's here.</summary>
    public const string UnknownShop = "unknown-shop";

    /// <summary>A message that does not say from whom.</summary>
    public const string NoSender = "no-sender";

    /// <summary>The provider reports errors of its own.</summary>
    public const string Errors = "errors";

    /// <summary>An item that is not of the documented shape.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>A topic that this release does not know.</summary>
    public const string Other = "other";
}
