using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>One update for the product: an element of Meta's envelope, or a whole POST of a
/// provider that sends each by itself.</summary>
/// <param name="Chat">Whose it is; also its place in the order of deliveries.</param>
/// <param name="Item">One element of `messages` or `statuses`; empty with a parcel.</param>
/// <param name="Contact">One element of `contacts`; null when the update carries none.</param>
/// <param name="IsStatus">Which of the two arrays.</param>
/// <param name="Inbound">The person's message, ticked when the product has acknowledged.</param>
internal sealed record WebhookUpdate(
    Chat Chat, byte[] Item, byte[]? Contact, bool IsStatus, ChatMessage? Inbound)
{
    public WebhookParcel? Parcel { get; init; }

    public static WebhookUpdate Of(
        ChatMessage message, WebhookParcel parcel, bool isStatus = true) => new(
        message.Chat, [], null, isStatus, isStatus ? null : message) { Parcel = parcel };

    public int Size => Parcel?.Body.Length ?? (Item.Length + (Contact?.Length ?? 0));
}
