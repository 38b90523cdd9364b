using System.Text.Json;

namespace ConverseErp.Contracts;

/// <summary>A person on the far end. At least one of the two ids is set.</summary>
/// <param name="Bsuid">Business-scoped user id, such as <c>IN.123…</c>; the first match.</param>
/// <param name="Phone">E.164 with plus; may be missing.</param>
/// <param name="Name">Profile name as the person set it: hostile text.</param>
public sealed record Sender(string? Bsuid, string? Phone, string? Name)
{
    /// <summary>The stabler of the two ids, for ordering one person's messages.</summary>
    public string Key => Phone ?? Bsuid ?? "";
}

/// <summary>A file that came with a message; kept in the blobs when it could be fetched.</summary>
/// <param name="Id">The provider's media id.</param>
/// <param name="Kind">image, audio, voice, video, document or sticker.</param>
public sealed record MediaReference(
    string Id, string Kind, string? Mime, string? Sha256, string? FileName, string? Url);

/// <summary>One message from a person, as the provider gave it, verified and routed.</summary>
/// <param name="Kind">The provider's type: text, image, interactive, … or unknown ones.</param>
/// <param name="Text">What was typed, the caption, or the title of a tapped button.</param>
/// <param name="ReplyId">The id of a tapped button or list row.</param>
/// <param name="QuotedId">The provider id of the message replied to.</param>
/// <param name="SentAt">As the provider says, never later than ReceivedAt.</param>
/// <param name="Raw">The provider's own JSON of this message.</param>
public sealed record ChatReceived(
    string Provider,
    string ProviderMessageId,
    string PhoneNumberId,
    Sender Sender,
    string Kind,
    string? Text,
    string? ReplyId,
    string? QuotedId,
    MediaReference? Media,
    DateTimeOffset SentAt,
    DateTimeOffset ReceivedAt,
    JsonElement? Raw) : ILaneMessage, IFromPerson
{
    /// <summary>Passed on from another chat, so not this person's own words.</summary>
    public bool Forwarded { get; init; }

    /// <summary>Cards from the person's phone book.</summary>
    public IReadOnlyList<SharedContact>? Contacts { get; init; }

    /// <summary>Goods put together in the catalogue that WhatsApp shows.</summary>
    public IReadOnlyList<PickedItem>? Items { get; init; }

    /// <summary>A place on the map.</summary>
    public SharedPlace? Place { get; init; }

    public static string Name => "conversations.chat-received.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>The same on a number that many shops share: Businesses finds the shop.</summary>
public sealed record SharedChatReceived(ChatReceived Chat) : ILaneMessage
{
    public static string Name => "front.chat-received.v1";

    public static LaneAddress Address => LaneAddress.Front;
}

/// <summary>What a provider tells about an account or template, or could not be routed.</summary>
/// <param name="Reason">account, template, echo, preferences, status, unknown-number,
/// no-sender, errors, unreadable or other.</param>
public sealed record ProviderEventReceived(
    string Provider, string Reason, string? Field, string? Scope, DateTimeOffset ReceivedAt,
    JsonElement Raw) : ILaneMessage
{
    public static string Name => "intake.provider-event.v1";

    public static LaneAddress Address => LaneAddress.IntakeEvents;
}

/// <summary>Where an answer goes: one person on one number, in their language.</summary>
/// <param name="Member">Set when the person works in the shop.</param>
/// <param name="Party">Set when the person is a customer whom the khata knows.</param>
/// <param name="SourceId">Provider id of the message that is answered, if any.</param>
public sealed record ChatReference(
    string PhoneNumberId, string? Bsuid, string? Phone, string Language,
    MemberId? Member, PartyId? Party, string? SourceId)
{
    /// <summary>One person on one number: the unit of dialogue.</summary>
    public string ChatKey => PhoneNumberId + ":" + (Phone ?? Bsuid);
}
