using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Outbound.Channels.Twilio;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Statuses;

/// <summary>The one case in which a message that the provider had accepted goes out again: it
/// told us that it reached nobody because the window was closed, and there is a template.
/// </summary>
internal static class Resending
{
    public static bool Applies(SendState before, SendState after, SentAs? sentAs, int? code) =>
        before < SendState.Failed && after == SendState.Failed
        && sentAs is SentAs.Document or SentAs.Interactive or SentAs.Text
        && code is MetaErrors.WindowClosed or TwilioErrors.WindowClosed;

    /// <summary>The provider failed, and not this message or this person.</summary>
    public static bool IsProviders(int? code) => code is null || MetaErrors.RemedyOf(
        new SendOutcome.Refused(400, code, null, null))
        is Remedy.Retry or Remedy.RetryLong or Remedy.PauseNumber;

    /// <summary>It reached nobody by its way, and the person may still want it.</summary>
    public static bool MayReroute(SendState before, SendState after, int? code) =>
        before < SendState.Failed && after == SendState.Failed
        && Rerouting.Helps(code?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
