using System.Text.Json;

namespace ConverseErp.Simulator.Control;

/// <summary>What a person does on a phone, for `POST /sim/api/messages`.</summary>
internal sealed class InboundRequest
{
    public string? PhoneNumberId { get; init; }

    /// <summary>Person id, phone in any spelling, or business-scoped user id. An unknown phone
    /// becomes a new person.</summary>
    public string? From { get; init; }

    /// <summary>text, image, video, audio, voice, document, sticker, location, contacts,
    /// button, button_reply, list_reply, reaction, edit, revoke or raw.</summary>
    public string Type { get; init; } = "text";

    public string? Text { get; init; }

    public string? Caption { get; init; }

    public string? FileName { get; init; }

    /// <summary>Id of `POST /sim/api/media`, or `sample:voice`, `sample:photo`,
    /// `sample:document`.</summary>
    public string? MediaId { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<SharedContact>? Contacts { get; init; }

    /// <summary>The message replied to, reacted to, amended or taken back.</summary>
    public string? MessageId { get; init; }

    /// <summary>Id of the tapped button or row; payload of a template button.</summary>
    public string? ReplyId { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Emoji { get; init; }

    public bool Forwarded { get; init; }

    /// <summary>With type raw: the whole message object, to which from, id and timestamp are
    /// added where they are missing.</summary>
    public JsonElement? Raw { get; init; }

    /// <summary>Given twice, it is delivered twice.</summary>
    public string? Wamid { get; init; }

    /// <summary>Unix seconds; now when absent.</summary>
    public long? Timestamp { get; init; }
}

/// <summary>A contact card.</summary>
internal sealed class SharedContact
{
    public string Name { get; init; } = "";

    public string? Phone { get; init; }
}
