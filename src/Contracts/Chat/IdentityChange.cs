using System.Text.Json;

namespace ConverseErp.Contracts;

/// <summary>A person goes on under another phone number or BSUID.</summary>
/// <param name="Before">The ids they had; what is unknown is null.</param>
/// <param name="After">The ids they have now; what is unknown is null.</param>
public sealed record IdentityChange(Sender Before, Sender After)
{
    /// <summary>Reads it from a provider's <c>system</c> message; null when it is none, or says
    /// nothing that could be used.</summary>
    /// <remarks>Meta: <c>user_changed_number</c> gives the new phone in <c>wa_id</c>,
    /// <c>user_changed_user_id</c> the new BSUID in <c>user_id</c>; the message itself is from
    /// the old identity.</remarks>
    public static IdentityChange? Of(ChatReceived chat)
    {
        if (chat.Kind != "system" || chat.Raw is not { ValueKind: JsonValueKind.Object } raw
            || !raw.TryGetProperty("system", out JsonElement system)
            || system.ValueKind != JsonValueKind.Object)
            return null;
        string? phone = Text(system, "wa_id") is { } digits ? "+" + digits.TrimStart('+') : null;
        string? bsuid = Text(system, "user_id");
        return Text(system, "type") switch
        {
            "user_changed_number" when phone is not null && phone != chat.Sender.Phone =>
                new IdentityChange(
                    chat.Sender, new Sender(bsuid, phone, chat.Sender.Name)),
            "user_changed_user_id" when bsuid is not null && bsuid != chat.Sender.Bsuid =>
                new IdentityChange(
                    chat.Sender, new Sender(bsuid, phone ?? chat.Sender.Phone, chat.Sender.Name)),
            _ => null,
        };
    }

    private static string? Text(JsonElement system, string name) =>
        system.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
