using System.Globalization;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Twilio;

/// <summary>Twilio's webhooks, each a signed form. They are posted once: only an address with
/// `#rc=n` gets n repetitions, as with Twilio's connection overrides.</summary>
internal sealed class TwilioWire(SimulatorOptions options) : IProviderWire
{
    private const int RepeatsMax = 5;
    private readonly TwilioDeskOptions _desk = options.Twilio;

    public bool TellsReads => true;

    public WebhookUpdate? Status(ChatMessage message, MessageState state, long unixMs) =>
        message.StatusCallback is string url
        && !(state == MessageState.Read && !IsWhatsApp(message))
        && TwilioForms.Status(message, state, _desk.AccountSid, unixMs) is { } fields
            ? WebhookUpdate.Of(message, Parcel(url, fields))
            : null;

    public WebhookUpdate? Inbound(ChatMessage message) =>
        IsWhatsApp(message) && TwilioForms.Inbound(
            message, _desk.AccountSid, id => MediaUrl(message, id)) is { } fields
            ? WebhookUpdate.Of(
                message, Parcel(_desk.PublicWebhookUrl ?? _desk.WebhookUrl, fields),
                isStatus: false)
            : null;

    public GraphError? FailureOf(ChatMessage message)
    {
        if (!IsWhatsApp(message)) return null;
        if (!message.Chat.Person.OnWhatsApp) return TwilioErrors.Undeliverable;
        return !message.InsideWindow && message.Category == "service" && options.EnforceWindow
            ? TwilioErrors.OutsideWindow
            : null;
    }

    public GraphError LinkFailed(string problem) => TwilioErrors.LinkFailed;

    public GraphError OfCode(int code) => TwilioErrors.OfCode(code);

    private static bool IsWhatsApp(ChatMessage message) =>
        message.Chat.Number.Provider == ProviderNames.Twilio;

    /// <summary>A form that is signed for the outside address and posted to the inside one.
    /// </summary>
    private WebhookParcel Parcel(string? url, List<(string, string)> fields)
    {
        if (url is null) return new WebhookParcel(null, [], WebhookParcel.Form, []);
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string called = hash < 0 ? url : url[..hash];
        return new WebhookParcel(
            Inside(called), FormBody.Bytes(fields), WebhookParcel.Form,
            [
                (TwilioSigning.Header, TwilioSigning.Of(called, fields, _desk.AuthToken)),
                ("I-Twilio-Idempotency-Token", Guid.NewGuid().ToString()),
            ],
            AttemptsMax: 1 + Repeats(hash < 0 ? "" : url[(hash + 1)..]))
        { UserAgent = "TwilioProxy/1.1" };
    }

    // What the product is called by outside may not lead back to it from here.
    private string Inside(string url)
    {
        if (_desk.PublicWebhookUrl is not string outside || _desk.WebhookUrl is not string inside)
            return url;
        string from = Origin(outside);
        return url.StartsWith(from, StringComparison.OrdinalIgnoreCase)
            && (url.Length == from.Length || url[from.Length] is '/' or '?')
                ? Origin(inside) + url[from.Length..]
                : url;
    }

    private static string Origin(string url) => new Uri(url).GetLeftPart(UriPartial.Authority);

    private static int Repeats(string overrides)
    {
        string? count = overrides.Split('&')
            .FirstOrDefault(part => part.StartsWith("rc=", StringComparison.Ordinal))?[3..];
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? Math.Min(n, RepeatsMax)
            : 0;
    }

    private string MediaUrl(ChatMessage message, string id) =>
        $"{options.PublicUrl?.TrimEnd('/')}/twilio/{TwilioForms.ApiVersion}/Accounts/"
        + $"{_desk.AccountSid}/Messages/{message.Wamid}/Media/ME{id.PadLeft(32, '0')}";
}
