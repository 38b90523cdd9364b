using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Meta;

/// <summary>Reads one status of a message of ours.</summary>
internal static class MetaStatus
{
    /// <returns>Null when it is no delivery status: a payment, or a word we do not know.
    /// </returns>
    /// <remarks>Gupshup passes on Meta's statuses with its own id beside WhatsApp's: that is the
    /// one that our send was answered with.</remarks>
    public static StatusReceived? Read(
        string provider, JsonElement item, string? number, DateTimeOffset receivedAt)
    {
        string? id = item.Id("gs_id"u8, 512) ?? item.Id("id"u8, 512);
        string? status = item.Text("status"u8);
        if (id is null || number is null || item.Text("type"u8) is not (null or "message")
            || status is not ("sent" or "delivered" or "read" or "played" or "failed"))
            return null;
        JsonElement? error = FirstError(item);
        JsonElement? pricing = item.Child("pricing"u8);
        return new StatusReceived(
            provider, number, id, item.Id("biz_opaque_callback_data"u8, 512),
            status, MetaTime.Of(item, receivedAt), Code(error),
            error.Text("title"u8) ?? error.Text("message"u8), pricing.Text("category"u8),
            pricing?.Flag("billable"u8),
            error.Child("error_data"u8).Text("details"u8));
    }

    private static JsonElement? FirstError(JsonElement item)
    {
        if (item.List("errors"u8) is not { } errors) return null;
        foreach (JsonElement error in errors.EnumerateArray()) return error;
        return null;
    }

    private static int? Code(JsonElement? error) =>
        int.TryParse(error.Text("code"u8), NumberStyles.Integer, CultureInfo.InvariantCulture,
            out int code) ? code : null;
}
