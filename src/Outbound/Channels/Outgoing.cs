using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels;

/// <summary>One attempt, with everything chosen.</summary>
/// <param name="Number">The number that it leaves from: the message's, or one that steps in.
/// </param>
/// <param name="Plain">Without buttons and quotation.</param>
/// <param name="MediaId">The uploaded document; null when there is none.</param>
/// <param name="TemplateLanguage">For a template only.</param>
internal sealed record Outgoing(
    SendMessage Message, string Number, SentAs As, bool Plain, string? MediaId,
    string? TemplateLanguage, SendTracker Tracker);
