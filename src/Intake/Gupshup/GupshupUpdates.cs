using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Intake.Gupshup;

/// <summary>Reads a webhook of Gupshup's: version 2 is its own shape, version 3 Meta's. What is
/// unknown is kept and answered 200, as Gupshup asks.</summary>
internal static class GupshupUpdates
{
    public const string Provider = "gupshup";

    private const int IdMax = 512;
    private const int AppMax = 64;
    private const int NameMax = 200;

    /// <summary>How an app of Gupshup's is called where numbers are: "gupshup:MyShopApp".
    /// </summary>
    public static string NumberId(string app) => Provider + ":" + app;

    /// <returns>The updates in their order; null when this is no webhook of Gupshup's.</returns>
    public static List<Arrival>? Read(JsonElement root, DateTimeOffset receivedAt)
    {
        if (root.List("entry"u8) is not null)
        {
            string? owner = root.Id("gs_app_id"u8, AppMax);
            return MetaUpdates.Read(
                root, receivedAt, Provider, owner is null ? null : NumberId(owner));
        }

        if (root.Id("app"u8, AppMax) is not { } app || root.Text("type"u8) is not { } type)
            return null;
        string number = NumberId(app);
        JsonElement? payload = root.Child("payload"u8);
        return type switch
        {
            "message" when payload is { } message =>
                [Chat(number, message, receivedAt, root)],
            "message-event" when payload is { } told =>
                Status(number, told, receivedAt, root) is { } arrival ? [arrival] : [],
            "user-event" when payload is { } told
                && Consent(number, told, receivedAt, root) is { } consent => [consent],
            "user-event" => [Event(EventReason.Preferences, type, number, root)],
            "template-event" when payload is { } told
                && GupshupTemplate.Read(number, told, receivedAt, root) is { } template =>
                [template],
            "template-event" => [Event(EventReason.Template, type, number, root)],
            "account-event" => [Event(EventReason.Account, type, number, root)],
            _ => [Event(EventReason.Other, type, number, root)],
        };
    }

    private static ConsentArrival? Consent(
        string number, JsonElement told, DateTimeOffset receivedAt, JsonElement root)
    {
        string? wish = told.Text("type"u8);
        if (wish is not ("opted-in" or "opted-out") || told.Id("phone"u8, IdMax) is not { } phone
            || phone.Any(c => !char.IsAsciiDigit(c)))
            return null;
        return new ConsentArrival(
            ArrivalId.Of(Provider, "consent", phone, wish, root.Text("timestamp"u8) ?? ""),
            number,
            new ConsentTold(
                Provider, new Sender(null, "+" + phone, null), wish == "opted-in", receivedAt),
            root);
    }

    private static Arrival Chat(
        string number, JsonElement message, DateTimeOffset receivedAt, JsonElement root)
    {
        if (message.Id("id"u8, IdMax) is not { } id)
            return Event(EventReason.Unreadable, "message", number, root);
        MessageId known = ArrivalId.Of(Provider, "chat", id);
        JsonElement? sender = message.Child("sender"u8);
        string? source = message.Id("source"u8, IdMax);
        string? bsuid = SenderIds.Bsuid(sender.Text("userId"u8)) ?? SenderIds.Bsuid(source);
        string? phone = SenderIds.Phone(source) ?? SenderIds.Phone(sender.Text("phone"u8));
        if (bsuid is null && phone is null)
            return Event(EventReason.NoSender, "message", number, root) with { Id = known };
        string type = message.Id("type"u8, 40) ?? "unknown";
        JsonElement? content = message.Child("payload"u8);
        MediaReference? media = Media(type, content);
        JsonElement? context = message.Child("context"u8);
        return new ChatArrival(
            known,
            new ChatReceived(
                Provider, id, number,
                new Sender(bsuid, phone, Cut(sender.Text("name"u8), NameMax)),
                KindOf(type, media), TextOf(content), ReplyOf(type, content),
                context?.Id("gsId"u8, IdMax) ?? context?.Id("id"u8, IdMax), media,
                MetaTime.Of(root, receivedAt), receivedAt, message)
            {
                Forwarded = MetaShared.IsForwarded(message),
                Contacts = content is { } cards ? MetaShared.Contacts(cards) : null,
                Place = content is { } place && type == "location"
                    ? MetaShared.PlaceOf(place) : null,
            },
            root);
    }

    // Of what is only on its way to WhatsApp nothing is known yet.
    private static Arrival? Status(
        string number, JsonElement told, DateTimeOffset receivedAt, JsonElement root)
    {
        string? status = told.Text("type"u8);
        if (status == "enqueued") return null;
        // "failed" has Gupshup's own id where the others have WhatsApp's.
        string? id = told.Id("gsId"u8, IdMax) ?? told.Id("id"u8, IdMax);
        if (id is null || status is not ("sent" or "delivered" or "read" or "failed"))
            return Event(EventReason.Status, "message-event", number, root);
        JsonElement? more = told.Child("payload"u8);
        JsonElement? pricing = told.Child("pricing"u8);
        int? code = int.TryParse(more.Text("code"u8), NumberStyles.None,
            CultureInfo.InvariantCulture, out int error) ? error : null;
        return new StatusArrival(
            ArrivalId.Of(Provider, "status", id, status),
            new StatusReceived(
                Provider, number, id, null, status, MetaTime.Of(root, receivedAt), code,
                Cut(more.Text("reason"u8), NameMax), pricing.Text("category"u8), null),
            root);
    }

    private static string KindOf(string type, MediaReference? media) => type switch
    {
        "button_reply" or "list_reply" => "interactive",
        "quick_reply" => "button",
        "file" => "document",
        "audio" => "audio",
        _ => media?.Kind ?? type,
    };

    private static string? TextOf(JsonElement? content) =>
        content.Text("text"u8) ?? content.Text("caption"u8) ?? content.Text("title"u8);

    private static string? ReplyOf(string type, JsonElement? content) =>
        type is "button_reply" or "list_reply" or "quick_reply"
            ? content?.Id("postbackText"u8, IdMax) ?? content?.Id("id"u8, IdMax)
                ?? content?.Id("payload"u8, IdMax)
            : null;

    private static MediaReference? Media(string type, JsonElement? content)
    {
        string? kind = type switch
        {
            "image" or "video" or "sticker" => type,
            "file" => "document",
            "audio" => "voice",
            _ => null,
        };
        if (kind is null || content?.Id("url"u8, 2_000) is not { } url
            || !Uri.TryCreate(url, UriKind.Absolute, out Uri? link)
            || link.Segments[^1].TrimEnd('/') is not { Length: > 0 and <= IdMax } id)
            return null;
        return new MediaReference(
            id, kind, content.Text("contentType"u8), null,
            Cut(content.Text("name"u8), NameMax), url);
    }

    private static EventArrival Event(
        string reason, string field, string number, JsonElement root) => new(
        ArrivalId.Of(JsonMarshal.GetRawUtf8Value(root), Provider, "event", reason),
        null, reason, Cut(field, 64), number, root);

    private static string? Cut(string? text, int max) =>
        text?.Length > max ? text[..max] : text;
}
