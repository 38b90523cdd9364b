using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>One update for the product, ready in the provider's JSON.</summary>
/// <param name="Chat">Whose it is; also its place in the order of deliveries.</param>
/// <param name="Item">One element of `messages` or `statuses`.</param>
/// <param name="Contact">One element of `contacts`; null when the update carries none.</param>
/// <param name="IsStatus">Which of the two arrays.</param>
/// <param name="Inbound">The person's message, ticked when the product has acknowledged.</param>
internal sealed record WebhookUpdate(
    Chat Chat, byte[] Item, byte[]? Contact, bool IsStatus, ChatMessage? Inbound);
