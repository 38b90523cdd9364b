using System.Globalization;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Media;

namespace ConverseErp.Simulator.Meta;

/// <summary>Elements of `messages`: what a person's phone sends.</summary>
internal static class InboundJson
{
    /// <param name="media">The file, for types that have one.</param>
    /// <param name="mediaUrl">Its link; null when this process does not know its address.</param>
    public static byte[] Of(
        InboundRequest request,
        Chat chat,
        string wamid,
        long unixMs,
        MediaItem? media,
        string? mediaUrl) => MetaJson.Object(json =>
    {
        bool replies = request.MessageId is not null
            && request.Type is not ("reaction" or "edit" or "revoke");
        if (replies || request.Forwarded) Context(json, request, chat, replies);
        if (chat.Person.ShowsPhone) json.Property("from", chat.Person.Phone!);
        json.Property("from_user_id", chat.UserId);
        json.Property("id", wamid);
        json.Property("timestamp", MetaStatus.Seconds(unixMs));
        if (request.Type == "raw")
        {
            foreach (System.Text.Json.JsonProperty property in
                     request.Raw!.Value.EnumerateObject())
            {
                if (property.Name is "from" or "from_user_id" or "id" or "timestamp") continue;
                json.Name(property.Name);
                json.Element(property.Value);
            }

            return;
        }

        string type = WireType(request.Type);
        json.Property("type", type);
        json.Name(type);
        Content(json, request, media, mediaUrl);
    });

    /// <summary>`type` as it stands in the webhook.</summary>
    public static string WireType(string type) => type switch
    {
        "voice" => "audio",
        "button_reply" or "list_reply" => "interactive",
        _ => type,
    };

    private static void Context(
        MetaJson json, InboundRequest request, Chat chat, bool replies)
    {
        json.Name("context");
        json.BeginObject();
        if (replies)
        {
            json.Property("from", chat.Number.DisplayPhoneNumber);
            json.Property("id", request.MessageId!);
        }

        if (request.Forwarded) json.Property("forwarded", true);
        json.EndObject();
    }

    private static void Content(
        MetaJson json, InboundRequest request, MediaItem? media, string? mediaUrl)
    {
        if (request.Type == "contacts")
        {
            Contacts(json, request.Contacts!);
            return;
        }

        json.BeginObject();
        switch (request.Type)
        {
            case "text":
                json.Property("body", request.Text!);
                break;
            case "location":
                Location(json, request);
                break;
            case "order":
                Order(json, request);
                break;
            case "button":
                json.PropertyIfAny("payload", request.ReplyId);
                json.Property("text", request.Title!);
                break;
            case "button_reply" or "list_reply":
                Reply(json, request);
                break;
            case "reaction":
                json.Property("message_id", request.MessageId!);
                json.PropertyIfAny("emoji", request.Emoji);
                break;
            case "edit":
                Edit(json, request);
                break;
            case "revoke":
                json.Property("original_message_id", request.MessageId!);
                break;
            default:
                Media(json, request, media!, mediaUrl);
                break;
        }

        json.EndObject();
    }

    private static void Media(
        MetaJson json, InboundRequest request, MediaItem media, string? mediaUrl)
    {
        json.PropertyIfAny("caption", request.Caption);
        if (request.Type == "document")
            json.PropertyIfAny("filename", request.FileName ?? media.FileName);
        json.Property("mime_type", media.MimeType);
        json.Property("sha256", Convert.ToBase64String(media.Sha256));
        json.Property("id", media.Id);
        json.PropertyIfAny("url", mediaUrl);
        if (request.Type is "voice" or "audio") json.Property("voice", request.Type == "voice");
        if (request.Type == "sticker") json.Property("animated", false);
    }

    private static void Location(MetaJson json, InboundRequest request)
    {
        Number("latitude", request.Latitude!.Value);
        Number("longitude", request.Longitude!.Value);
        json.PropertyIfAny("name", request.Name);
        json.PropertyIfAny("address", request.Address);

        void Number(string name, double value)
        {
            json.Name(name);
            json.Raw(System.Text.Encoding.ASCII.GetBytes(
                value.ToString("0.0######", CultureInfo.InvariantCulture)));
        }
    }

    private static void Order(MetaJson json, InboundRequest request)
    {
        json.Property("catalog_id", "354160437058781");
        json.PropertyIfAny("text", request.Text);
        json.Name("product_items");
        json.BeginArray();
        foreach (PickedItem item in request.Items!)
        {
            json.BeginObject();
            json.Property("product_retailer_id", item.Sku);
            Amount("quantity", item.Quantity);
            Amount("item_price", item.Price);
            json.Property("currency", "INR");
            json.EndObject();
        }

        json.EndArray();

        void Amount(string name, decimal value)
        {
            json.Name(name);
            json.Raw(System.Text.Encoding.ASCII.GetBytes(
                value.ToString("0.###", CultureInfo.InvariantCulture)));
        }
    }

    private static void Reply(MetaJson json, InboundRequest request)
    {
        json.Property("type", request.Type);
        json.Name(request.Type);
        json.BeginObject();
        json.Property("id", request.ReplyId!);
        json.Property("title", request.Title!);
        json.PropertyIfAny("description", request.Description);
        json.EndObject();
    }

    private static void Edit(MetaJson json, InboundRequest request)
    {
        json.Property("original_message_id", request.MessageId!);
        json.Name("message");
        json.BeginObject();
        json.Name("context");
        json.BeginObject();
        json.Property("id", "M0");
        json.EndObject();
        json.Property("type", "text");
        json.Name("text");
        json.BeginObject();
        json.Property("body", request.Text!);
        json.EndObject();
        json.EndObject();
    }

    private static void Contacts(MetaJson json, IReadOnlyList<SharedContact> contacts)
    {
        json.BeginArray();
        foreach (SharedContact contact in contacts)
        {
            string[] words = contact.Name.Split(' ', 2);
            json.BeginObject();
            json.Name("name");
            json.BeginObject();
            json.Property("first_name", words[0]);
            if (words.Length > 1) json.Property("last_name", words[1]);
            json.Property("formatted_name", contact.Name);
            json.EndObject();
            if (!string.IsNullOrEmpty(contact.Phone)) Phones(json, contact.Phone);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void Phones(MetaJson json, string phone)
    {
        string digits = AddressBook.Digits(phone);
        json.Name("phones");
        json.BeginArray();
        json.BeginObject();
        json.Property("phone", phone);
        if (phone.StartsWith('+')) json.Property("wa_id", digits);
        json.Property("type", "CELL");
        json.EndObject();
        json.EndArray();
    }
}
