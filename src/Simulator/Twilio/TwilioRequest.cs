using System.Text.Json;
using System.Text.RegularExpressions;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Twilio;

/// <summary>A send that Twilio takes.</summary>
/// <param name="To">Phone with plus or, for WhatsApp, a user id; without the channel.</param>
/// <param name="From">The sender without the channel.</param>
/// <param name="Media">Address of the one file it may carry; null: none.</param>
/// <param name="Variables">With ContentSid: its values by name.</param>
internal sealed partial record TwilioRequest(
    bool IsWhatsApp,
    string To,
    string From,
    string? ServiceSid,
    string Body,
    string? Media,
    string? ContentSid,
    IReadOnlyDictionary<string, string> Variables,
    string? StatusCallback)
{
    private const string WhatsApp = "whatsapp:";
    private const int BodyMax = 1600;

    /// <summary>How Twilio spells the recipient and the sender.</summary>
    public string Spelled(string address) => IsWhatsApp ? WhatsApp + address : address;

    public string NumberId =>
        (IsWhatsApp ? ProviderNames.Twilio : ProviderNames.TwilioSms) + ":" + From;

    public static (TwilioRequest? Request, GraphError? Error) Read(
        IReadOnlyDictionary<string, StringValues> form, TwilioDeskOptions desk)
    {
        if (form.Field("To") is not { } to) return (null, TwilioErrors.NoTo);
        bool isWhatsApp = to.StartsWith(WhatsApp, StringComparison.Ordinal);
        string? service = form.Field("MessagingServiceSid");
        string own = Bare(isWhatsApp ? desk.WhatsAppFrom : desk.SmsFrom);
        string? from = form.Field("From");
        if (from is null && service is null) return (null, TwilioErrors.NoFrom);
        if (from is not null && from.StartsWith(WhatsApp, StringComparison.Ordinal) != isWhatsApp)
            return (null, TwilioErrors.Pair);
        if (own.Length == 0 || (from is not null && Bare(from) != own))
            return (null, isWhatsApp ? TwilioErrors.NoChannel : TwilioErrors.From(from ?? ""));
        if (to.Length > 200 || !(Phone().IsMatch(Bare(to)) || (isWhatsApp && UserId().IsMatch(to))))
            return (null, TwilioErrors.To(to.Length > 200 ? to[..200] : to));
        if (form.Field("StatusCallback") is { } callback && !FormBody.IsAddress(callback))
            return (null, TwilioErrors.Callback);
        TwilioRequest request = new(
            isWhatsApp, Bare(to), own, service, form.Field("Body") ?? "",
            form.Field("MediaUrl"), form.Field("ContentSid"),
            new Dictionary<string, string>(StringComparer.Ordinal), form.Field("StatusCallback"));
        return Filled(request, form);
    }

    private static (TwilioRequest?, GraphError?) Filled(
        TwilioRequest request, IReadOnlyDictionary<string, StringValues> form)
    {
        if (request.Body.Length > BodyMax) return (null, TwilioErrors.Length);
        if (request.Body.Length == 0 && request.Media is null && request.ContentSid is null)
            return (null, TwilioErrors.NoBody);
        if (request.Media is not null && !FormBody.IsAddress(request.Media))
            return (null, TwilioErrors.Media);
        if (request.Media is not null && !request.IsWhatsApp) return (null, TwilioErrors.NoMms);
        if (request.ContentSid is not null && !ContentId().IsMatch(request.ContentSid))
            return (null, TwilioErrors.Content);
        if (request.ContentSid is null || form.Field("ContentVariables") is not { } variables)
            return (request, null);
        return Values(variables) is { } values
            ? (request with { Variables = values }, null)
            : (null, TwilioErrors.Variables);
    }

    private static Dictionary<string, string>? Values(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
            Dictionary<string, string> values = new(StringComparer.Ordinal);
            foreach (JsonProperty each in document.RootElement.EnumerateObject())
            {
                if (each.Value.ValueKind != JsonValueKind.String) return null;
                values[each.Name] = each.Value.GetString()!;
            }

            return values;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An address without its channel.</summary>
    public static string Bare(string address) =>
        address.StartsWith(WhatsApp, StringComparison.Ordinal)
            ? address[WhatsApp.Length..]
            : address;

    [GeneratedRegex(@"^\+[1-9]\d{7,14}$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"^whatsapp:[A-Z]{2}\.[A-Za-z0-9.]{1,128}$", RegexOptions.None,
        matchTimeoutMilliseconds: 500)]
    private static partial Regex UserId();

    [GeneratedRegex(@"^HX[0-9a-f]{32}$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex ContentId();
}
