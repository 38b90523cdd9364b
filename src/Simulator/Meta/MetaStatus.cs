using System.Globalization;
using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Meta;

/// <summary>Elements of `statuses`.</summary>
internal static class MetaStatus
{
    public static byte[] Of(ChatMessage message, MessageState state, long unixMs) =>
        MetaJson.Object(json =>
        {
            Chat chat = message.Chat;
            json.Property("id", message.Wamid);
            json.Property("status", NameOf(state));
            json.Property("timestamp", Seconds(unixMs));
            if (chat.Person.ShowsPhone) json.Property("recipient_id", chat.Person.Phone!);
            json.Property("recipient_user_id", chat.UserId);
            json.PropertyIfAny("biz_opaque_callback_data", message.Tracker);

            // Price facts come once a message, in any of its statuses.
            if (state == MessageState.Sent) Pricing(json, message);
            if (state == MessageState.Failed && message.Failure is GraphError failure)
                Errors(json, failure);
        });

    public static string Seconds(long unixMs) =>
        (unixMs / 1000).ToString(CultureInfo.InvariantCulture);

    private static string NameOf(MessageState state) => state switch
    {
        MessageState.Sent => "sent",
        MessageState.Delivered => "delivered",
        MessageState.Read => "read",
        MessageState.Failed => "failed",
        MessageState.Accepted => throw new ArgumentOutOfRangeException(
            nameof(state), "Acceptance is the HTTP answer; it has no status."),
    };

    private static void Pricing(MetaJson json, ChatMessage message)
    {
        // Free-form messages and utility templates are free inside the window.
        bool free = message.InsideWindow && (message.Category is "service" or "utility");
        json.Name("pricing");
        json.BeginObject();
        json.Property("billable", !free);
        json.Property("pricing_model", "PMP");
        json.Property("type", free ? "free_customer_service" : "regular");
        json.Property("category", message.Category);
        json.EndObject();
    }

    private static void Errors(MetaJson json, GraphError failure)
    {
        json.Name("errors");
        json.BeginArray();
        json.BeginObject();
        json.Property("code", failure.Code);
        json.Property("title", failure.Title);
        json.Property("message", failure.Title);
        json.Name("error_data");
        json.BeginObject();
        json.Property("details", failure.Details ?? failure.Title);
        json.EndObject();
        json.Property(
            "href",
            "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
        json.EndObject();
        json.EndArray();
    }
}
