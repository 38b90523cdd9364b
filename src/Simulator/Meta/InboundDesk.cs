using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Dialog360;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Twilio;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Meta;

/// <summary>Takes what people do on their phones and sends it to the product.</summary>
internal sealed class InboundDesk(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    MediaStore media,
    SampleMedia samples,
    MediaLinks links,
    ProviderWires wires,
    WebhookDispatcher webhooks,
    Counters counters,
    TimeProvider time)
{
    /// <returns>The wamid, or a sentence that says what is wrong.</returns>
    public (string? Wamid, string? Problem) Send(InboundRequest request)
    {
        if (Problem(request) is string problem) return (null, problem);
        if (book.NumberOf(request.PhoneNumberId!) is not PhoneNumber number)
            return (null, $"There is no number {request.PhoneNumberId}.");
        if (ProviderNames.IsSms(number.Provider)) return (null, "Nobody can answer an SMS here.");
        Person? person = book.Find(request.From!) ?? Newcomer(request.From!);
        if (person is null)
            return (null, $"from is nobody known and no phone number: {request.From}");
        if (chats.ChatOf(number, person) is not Chat chat)
            return (null, "The simulator is full.");
        MediaItem? item = request.MediaId is null ? null : MediaOf(request.MediaId);
        if (NeedsMedia(request.Type) && item is null)
            return (null, $"There is no media {request.MediaId}.");
        if (item is not null && options.PublicUrl is null
            && number.Provider is ProviderNames.Gupshup or ProviderNames.Twilio)
            return (null, "Without PublicUrl there is no address for a file.");

        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        long at = request.Timestamp * 1000 ?? now;
        string wamid = request.Wamid ?? NewId(chat, item is not null);
        byte[] payload = InboundJson.Of(
            request, chat, wamid, at, item, item is null ? null : LinkOf(item, number));
        ChatMessage message = new()
        {
            Chat = chat,
            Wamid = wamid,
            Outbound = false,
            Type = request.Type == "raw"
                ? request.Raw!.Value.Text("type") ?? "unknown"
                : InboundJson.WireType(request.Type),
            AtUnixMs = at,
            Payload = payload,
        };
        Record(message, now);
        return (wamid, null);
    }

    /// <summary>Sends a message again whose delivery a restart interrupted.</summary>
    public void Resume(ChatMessage message) => Deliver(message);

    private void Record(ChatMessage message, long now)
    {
        Chat chat = message.Chat;
        if (chats.Add(message))
        {
            chats.Change(chat, () =>
            {
                // Reactions and amendments are no reason to answer; they open the window too.
                chat.LastInboundUnixMs = now;
                if (message.Type is not ("reaction" or "revoke"))
                    chat.WaitingSinceUnixMs ??= now;
            });
        }

        chat.Number.Throughput.TryTake(now, int.MaxValue);
        counters.Add("inbound");
        counters.Add("inbound." + message.Type);
        Deliver(message);
    }

    private void Deliver(ChatMessage message)
    {
        if (wires.Of(message.Chat.Number).Inbound(message) is WebhookUpdate update)
            webhooks.Enqueue(update);
        // The provider has it and passes it on to nobody.
        else chats.Advance(message, MessageState.Delivered);
    }

    private static string NewId(Chat chat, bool hasFile) =>
        chat.Number.Provider == ProviderNames.Twilio
            ? TwilioDesk.NewSid(hasFile ? "MM" : "SM")
            : Wamid.Inbound(chat.Address);

    private string? LinkOf(MediaItem item, PhoneNumber number) => number.Provider switch
    {
        ProviderNames.Meta => links.ForWebhook(item),
        ProviderNames.Dialog360 => links.ForWebhook(item, Dialog360Endpoints.Root),
        _ => null,
    };

    private Person? Newcomer(string from)
    {
        string digits = AddressBook.Phone(from);
        return digits.Length is >= 8 and <= 15 ? book.Add(null, digits) : null;
    }

    private MediaItem? MediaOf(string id) =>
        id.StartsWith("sample:", StringComparison.Ordinal)
            ? samples.Find(id["sample:".Length..])
            : media.Find(id);

    private static bool NeedsMedia(string type) =>
        type is "image" or "video" or "audio" or "voice" or "document" or "sticker";

    private static string? Problem(InboundRequest request)
    {
        if (string.IsNullOrEmpty(request.PhoneNumberId)) return "phoneNumberId is missing.";
        if (string.IsNullOrEmpty(request.From)) return "from is missing.";
        bool complete = request.Type switch
        {
            "text" => !string.IsNullOrEmpty(request.Text),
            "image" or "video" or "audio" or "voice" or "document" or "sticker" =>
                request.MediaId is not null,
            "location" => request.Latitude is not null && request.Longitude is not null,
            "contacts" => request.Contacts?.Count > 0,
            "order" => request.Items?.Count > 0,
            "button" => request.Title is not null,
            "button_reply" or "list_reply" =>
                request.ReplyId is not null && request.Title is not null,
            "reaction" or "revoke" => request.MessageId is not null,
            "edit" => request.MessageId is not null && !string.IsNullOrEmpty(request.Text),
            "raw" => request.Raw is { ValueKind: JsonValueKind.Object },
            _ => false,
        };
        return complete
            ? null
            : $"type {request.Type} is not known, or something it needs is missing.";
    }
}
