using System.Text.Json;

namespace ConverseErp.Simulator.Control;

/// <summary>What a person does on a phone, for `POST /sim/api/messages`.</summary>
internal sealed class InboundRequest
{
    public string? PhoneNumberId { get; set; }

    /// <summary>Person id, phone in any spelling, or business-scoped user id. An unknown phone
    /// becomes a new person.</summary>
    public string? From { get; set; }

    /// <summary>text, image, video, audio, voice, document, sticker, location, contacts, order,
    /// button, button_reply, list_reply, reaction, edit, revoke or raw.</summary>
    public string Type { get; set; } = "text";

    public string? Text { get; set; }

    public string? Caption { get; set; }

    public string? FileName { get; set; }

    /// <summary>Id of `POST /sim/api/media`, or `sample:voice`, `sample:photo`,
    /// `sample:document`.</summary>
    public string? MediaId { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public IReadOnlyList<SharedContact>? Contacts { get; set; }

    /// <summary>With type order: what was picked in the catalogue; text is the note with it.
    /// </summary>
    public IReadOnlyList<PickedItem>? Items { get; set; }

    /// <summary>The message replied to, reacted to, amended or taken back.</summary>
    public string? MessageId { get; set; }

    /// <summary>Id of the tapped button or row; payload of a template button.</summary>
    public string? ReplyId { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Emoji { get; set; }

    public bool Forwarded { get; set; }

    /// <summary>With type raw: the whole message object, to which from, id and timestamp are
    /// added where they are missing.</summary>
    public JsonElement? Raw { get; set; }

    /// <summary>Given twice, it is delivered twice.</summary>
    public string? Wamid { get; set; }

    /// <summary>Unix seconds; now when absent.</summary>
    public long? Timestamp { get; set; }
}

/// <summary>A contact card.</summary>
internal sealed class SharedContact
{
    public string Name { get; set; } = "";

    public string? Phone { get; set; }
}

/// <summary>Goods picked in the catalogue.</summary>
internal sealed class PickedItem
{
    public string Sku { get; set; } = "";

    public decimal Quantity { get; set; } = 1;

    /// <summary>Rupees, as the catalogue showed it.</summary>
    public decimal Price { get; set; }
}
