using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Meta;

/// <summary>Puts updates into Meta's envelope: one entry per account, in it one change per
/// number and kind.</summary>
internal static class MetaEnvelope
{
    public static byte[] Compose(IReadOnlyCollection<WebhookUpdate> updates)
    {
        MetaJson json = new();
        json.BeginObject();
        json.Property("object", "whatsapp_business_account");
        json.Name("entry");
        json.BeginArray();
        foreach (IGrouping<string, WebhookUpdate> entry in
                 updates.GroupBy(
                     update => update.Chat.Number.WabaId, StringComparer.Ordinal))
        {
            json.BeginObject();
            json.Property("id", entry.Key);
            json.Name("changes");
            json.BeginArray();
            foreach (IGrouping<(PhoneNumber Number, bool IsStatus), WebhookUpdate> change in
                     entry.GroupBy(update => (update.Chat.Number, update.IsStatus)))
                Change(json, change.Key.Number, change.Key.IsStatus, change);
            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return json.ToArray();
    }

    private static void Change(
        MetaJson json, PhoneNumber number, bool isStatus, IEnumerable<WebhookUpdate> updates)
    {
        json.BeginObject();
        json.Name("value");
        json.BeginObject();
        json.Property("messaging_product", "whatsapp");
        json.Name("metadata");
        json.BeginObject();
        json.Property("display_phone_number", number.DisplayPhoneNumber);
        json.Property("phone_number_id", number.Id);
        json.EndObject();
        if (updates.Any(update => update.Contact is not null))
        {
            json.Name("contacts");
            json.BeginArray();
            HashSet<Chat> seen = [];
            foreach (WebhookUpdate update in updates)
                if (update.Contact is not null && seen.Add(update.Chat)) json.Raw(update.Contact);
            json.EndArray();
        }

        json.Name(isStatus ? "statuses" : "messages");
        json.BeginArray();
        foreach (WebhookUpdate update in updates) json.Raw(update.Item);
        json.EndArray();
        json.EndObject();
        json.Property("field", "messages");
        json.EndObject();
    }

    /// <summary>The `contacts` element; people with a username show no phone.</summary>
    public static byte[] Contact(Chat chat) => MetaJson.Object(json =>
    {
        json.Name("profile");
        json.BeginObject();
        json.Property("name", chat.Person.Name);
        json.PropertyIfAny("username", chat.Person.Username);
        json.EndObject();
        if (chat.Person.ShowsPhone) json.Property("wa_id", chat.Person.Phone!);
        json.Property("user_id", chat.UserId);
    });
}
