using ConverseErp.Outbound.Channels.Meta;

namespace ConverseErp.Outbound.Channels.Gupshup;

/// <summary>Gupshup's own codes; those of Meta pass through it as they are.</summary>
internal static class GupshupErrors
{
    public static Remedy RemedyOf(SendOutcome.Refused refused) => refused.Code switch
    {
        // The wallet is empty; the account is not what it should be.
        1003 => Remedy.PauseNumber,
        1004 or 1005 => Remedy.AsTemplate,
        1006 or 1007 or 1008 or 4003 => Remedy.NotTemplate,
        1002 or 1012 => Remedy.GiveUp,
        4001 => Remedy.Retry,
        { } => MetaErrors.RemedyOf(refused),
        null when refused.Detail == TemplateMissing => Remedy.NotTemplate,
        null => MetaErrors.RemedyOf(refused),
    };

    /// <summary>Nobody has said what Gupshup calls our template.</summary>
    public const string TemplateMissing = "template-missing";
}
