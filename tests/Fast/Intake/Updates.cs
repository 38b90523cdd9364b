using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Webhooks put together for one circumstance.</summary>
internal static class Updates
{
    public static JsonObject Text(string id, string body, string? from = "919876543210") => new()
    {
        ["from"] = from,
        ["id"] = id,
        ["timestamp"] = "1790000060",
        ["type"] = "text",
        ["text"] = new JsonObject { ["body"] = body },
    };

    public static JsonObject Status(string id, string status, string? tracker = null) => new()
    {
        ["id"] = id,
        ["status"] = status,
        ["timestamp"] = "1790000060",
        ["recipient_id"] = "919876543210",
        ["biz_opaque_callback_data"] = tracker,
    };

    public static string Messages(string number, params JsonNode?[] messages) =>
        Webhook(Change(number, "messages", messages));

    public static string Statuses(string number, params JsonNode?[] statuses) =>
        Webhook(Change(number, "statuses", statuses));

    public static JsonObject Change(string number, string list, params JsonNode?[] items) => new()
    {
        ["field"] = "messages",
        ["value"] = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["metadata"] = new JsonObject { ["phone_number_id"] = number },
            [list] = new JsonArray(items),
        },
    };

    public static string Webhook(params JsonNode?[] changes) => new JsonObject
    {
        ["object"] = "whatsapp_business_account",
        ["entry"] = new JsonArray(new JsonObject
        {
            ["id"] = "102290129340398",
            ["changes"] = new JsonArray(changes),
        }),
    }.ToJsonString();
}
