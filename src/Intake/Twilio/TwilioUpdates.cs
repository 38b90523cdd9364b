using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Twilio;

/// <summary>What the address of a status says, which we gave with the send.</summary>
/// <param name="Tracker">Ours; null: none.</param>
/// <param name="Number">The number it left from, as it is called here; null: not said.</param>
internal readonly record struct TwilioAsked(string? Tracker, string? Number);

/// <summary>Reads a webhook of Twilio's: one message of a person, or what became of one of ours.
/// Fields that are missing or new cost nothing.</summary>
internal static class TwilioUpdates
{
    public const string Provider = "twilio";

    private const string WhatsApp = "whatsapp:";
    private const int IdMax = 512;
    private const int NameMax = 200;
    private const int AddressMax = 500;

    /// <summary>How a number of Twilio's is called here: "twilio:+91…" of WhatsApp,
    /// "twilio-sms:+91…" of SMS; null when it is none.</summary>
    /// <param name="address">As Twilio writes it.</param>
    public static string? NumberId(string? address) => address switch
    {
        { Length: > 0 and <= 64 } when address.StartsWith(WhatsApp, StringComparison.Ordinal) =>
            "twilio:" + address[WhatsApp.Length..],
        { Length: > 0 and <= 64 } => "twilio-sms:" + address,
        _ => null,
    };

    /// <param name="form">The fields, as they came.</param>
    /// <param name="asked">What the address says that the status was asked to be told at: some
    /// statuses name nothing but the message.</param>
    /// <param name="receivedAt">When the webhook came.</param>
    /// <param name="raw">The fields as JSON, for what is kept.</param>
    /// <returns>Null for a state that says nothing yet.</returns>
    public static Arrival? Read(IReadOnlyDictionary<string, StringValues> form, TwilioAsked asked,
        DateTimeOffset receivedAt, JsonElement raw)
    {
        string? id = Id(form, "MessageSid") ?? Id(form, "SmsSid");
        if (id is null) return Event(EventReason.Unreadable, form, raw);
        string? status = Text(form, "MessageStatus") ?? Text(form, "SmsStatus");
        if (status is null or "received" or "receiving")
        {
            return Chat(id, form, receivedAt, raw) as Arrival
                ?? Event(EventReason.NoSender, form, raw);
        }

        string? told = status switch
        {
            "sent" or "delivered" or "read" or "failed" => status,
            "undelivered" or "canceled" => "failed",
            _ => null,
        };
        return told is null ? null
            : Status(id, told, form, asked, receivedAt, raw) as Arrival
                ?? Event(EventReason.UnknownNumber, form, raw);
    }

    // Null where it names no number or nobody who wrote.
    private static ChatArrival? Chat(string id, IReadOnlyDictionary<string, StringValues> form,
        DateTimeOffset receivedAt, JsonElement raw)
    {
        if (NumberId(Text(form, "To")) is not { } number) return null;
        string? from = Bare(Text(form, "From"));
        string? bsuid = SenderIds.Bsuid(from)
            ?? SenderIds.Bsuid(Bare(Text(form, "ExternalUserId")));
        string? phone = SenderIds.Phone(from) ?? SenderIds.Phone(Text(form, "WaId"));
        if (bsuid is null && phone is null) return null;
        Sender sender = new(bsuid, phone, Cut(Text(form, "ProfileName"), NameMax));
        MediaReference? media = Media(form);
        string? reply = Id(form, "ButtonPayload") ?? Id(form, "ListId");
        return new ChatArrival(
            ArrivalId.Of(Provider, "chat", id),
            new ChatReceived(
                Provider, id, number, sender, Kind(form, media, reply),
                Text(form, "Body") ?? Text(form, "ButtonText") ?? Text(form, "ListTitle"),
                reply, Id(form, "OriginalRepliedMessageSid"), media, receivedAt, receivedAt, raw)
            {
                Forwarded = Text(form, "Forwarded") == "true"
                    || Text(form, "FrequentlyForwarded") == "true",
                Place = Place(form),
            },
            raw);
    }

    private static StatusArrival? Status(string id, string status,
        IReadOnlyDictionary<string, StringValues> form, TwilioAsked asked,
        DateTimeOffset receivedAt, JsonElement raw)
    {
        if ((asked.Number ?? NumberId(Text(form, "From"))) is not { } number) return null;
        int? code = int.TryParse(Text(form, "ErrorCode"), NumberStyles.None,
            CultureInfo.InvariantCulture, out int error) ? error : null;
        return new StatusArrival(
            ArrivalId.Of(Provider, "status", id, status),
            new StatusReceived(
                Provider, number, id, asked.Tracker, status, receivedAt, code,
                Cut(Text(form, "ErrorMessage"), AddressMax), null, null),
            raw);
    }

    private static string Kind(IReadOnlyDictionary<string, StringValues> form,
        MediaReference? media, string? reply) =>
        Text(form, "MessageType") is { Length: <= 40 } type ? type
            : media?.Kind ?? (reply is not null ? "interactive"
                : Text(form, "Latitude") is not null ? "location" : "text");

    private static MediaReference? Media(IReadOnlyDictionary<string, StringValues> form)
    {
        if (Text(form, "MediaUrl0") is not { Length: <= 2_000 } url
            || !Uri.TryCreate(url, UriKind.Absolute, out Uri? link)
            || link.Segments[^1].TrimEnd('/') is not { Length: > 0 and <= IdMax } id)
            return null;
        string? mime = Text(form, "MediaContentType0");
        string kind = mime?.Split('/')[0] switch
        {
            "image" => "image",
            "video" => "video",
            "audio" => "voice",
            _ => "document",
        };
        return new MediaReference(id, kind, mime, null, null, url);
    }

    private static SharedPlace? Place(IReadOnlyDictionary<string, StringValues> form) =>
        Number(form, "Latitude") is >= -90 and <= 90 and var latitude
        && Number(form, "Longitude") is >= -180 and <= 180 and var longitude
            ? new SharedPlace(
                Math.Round(latitude, 6), Math.Round(longitude, 6),
                Cut(Text(form, "Label"), NameMax), Cut(Text(form, "Address"), AddressMax))
            : null;

    private static EventArrival Event(
        string reason, IReadOnlyDictionary<string, StringValues> form, JsonElement raw)
    {
        string scope = Cut(Text(form, "To") ?? Text(form, "AccountSid"), 64) ?? "";
        return new EventArrival(
            ArrivalId.Of(
                System.Text.Encoding.UTF8.GetBytes(raw.GetRawText()), Provider, "event", reason),
            null, reason, null, scope, raw);
    }

    private static decimal? Number(
        IReadOnlyDictionary<string, StringValues> form, string name) =>
        decimal.TryParse(Text(form, name),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string? Bare(string? address) =>
        address?.StartsWith(WhatsApp, StringComparison.Ordinal) == true
            ? address[WhatsApp.Length..]
            : address;

    private static string? Id(IReadOnlyDictionary<string, StringValues> form, string name) =>
        Text(form, name) is { Length: <= IdMax } id ? id : null;

    private static string? Text(IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out StringValues values) && values.Count > 0
            && values[0] is { Length: > 0 } text ? text : null;

    private static string? Cut(string? text, int max) =>
        text?.Length > max ? text[..max] : text;
}
