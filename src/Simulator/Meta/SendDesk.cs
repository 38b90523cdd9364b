using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Sending;

namespace ConverseErp.Simulator.Meta;

/// <summary>Accepts or refuses what the product sends.</summary>
internal sealed class SendDesk(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    FaultBoard faults,
    SendRules rules,
    Acceptance acceptance,
    GraphPayments payments,
    Counters counters,
    TimeProvider time)
{
    private const int ThroughputPerSecond = 80;

    /// <summary>Takes one `POST /messages` body.</summary>
    /// <returns>The body of the answer, or why not.</returns>
    public (byte[]? Answer, GraphError? Error) Take(PhoneNumber number, byte[] body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return (null, GraphErrors.Parameter("Invalid parameter", "The body is not JSON."));
        }

        using (document)
        {
            JsonElement root = document.RootElement;
            return root.Text("status") == "read"
                ? MarkRead(number, root)
                : Send(number, root, body);
        }
    }

    private (byte[]?, GraphError?) Send(PhoneNumber number, JsonElement root, byte[] body)
    {
        if (!number.Registered) return (null, GraphErrors.NotRegistered);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        (SendRequest? request, GraphError? error) =
            SendRequest.Read(root, number, rules);
        if (request is null) return (null, error);
        if (payments.Refuses(root) is { } used) return (null, used);
        (Chat? chat, error) = ChatFor(number, request);
        if (chat is null) return (null, error);
        if (faults.Stops(number, now) is Fault limit)
            return (null, GraphErrors.Throughput with { RetryAfter = limit.RetryAfterSeconds });
        if (options.EnforceLimits)
        {
            if (!number.Throughput.TryTake(now, ThroughputPerSecond))
                return (null, GraphErrors.Throughput);
            if (!chats.Locked(() => chat.TryTakePair(now))) return (null, GraphErrors.PairLimit);
        }

        ChatMessage message = Accept(chat, request, body, now);
        payments.Note(root, message);
        return (Answer(request, chat, message), null);
    }

    private ChatMessage Accept(Chat chat, SendRequest request, byte[] body, long now)
    {
        bool inside = chats.Locked(() => chat.WindowIsOpen(now));
        ChatMessage message = new()
        {
            Chat = chat,
            Wamid = Wamid.Outbound(chat.Address),
            Outbound = true,
            Type = request.Type,
            AtUnixMs = now,
            Payload = body,
            Tracker = request.Tracker,
            InsideWindow = inside,
            Category = request.Template?.Category ?? "service",
        };
        acceptance.Take(message, request.Link);
        return message;
    }

    private (Chat?, GraphError?) ChatFor(PhoneNumber number, SendRequest request)
    {
        Person? person;
        if (request.To is not null)
        {
            string? digits = PhoneSpelling.Normalise(request.To, number.DisplayPhoneNumber);
            if (digits is null)
                return (null, GraphErrors.Parameter(
                    "Invalid parameter", "to is not a valid phone number."));
            // Whoever is written to exists; a phone can be told not to have WhatsApp.
            person = book.PersonByPhone(digits) ?? book.Add(null, digits);
        }
        else
        {
            person = book.PersonByUserId(request.Recipient!);
            if (person is null)
                return (null, GraphErrors.Parameter(
                    "Invalid parameter", "recipient is not a known business-scoped user id."));
        }

        Chat? chat = person is null ? null : chats.ChatOf(number, person);
        return (chat, chat is null ? GraphErrors.SomethingWrong : null);
    }

    private static byte[] Answer(SendRequest request, Chat chat, ChatMessage message) =>
        MetaJson.Object(json =>
        {
            json.Property("messaging_product", "whatsapp");
            json.Name("contacts");
            json.BeginArray();
            json.BeginObject();
            json.Property("input", request.To ?? request.Recipient!);
            if (request.To is not null) json.Property("wa_id", chat.Person.Phone!);
            json.Property("user_id", chat.UserId);
            json.EndObject();
            json.EndArray();
            json.Name("messages");
            json.BeginArray();
            json.BeginObject();
            json.Property("id", message.Wamid);
            if (request.Template is not null) json.Property("message_status", "accepted");
            json.EndObject();
            json.EndArray();
        });

    private (byte[]?, GraphError?) MarkRead(PhoneNumber number, JsonElement root)
    {
        string? wamid = root.Text("message_id");
        if (wamid is null || !Wamid.IsWellFormed(wamid))
            return (null, GraphErrors.ParameterValue("message_id is not valid."));
        bool types = root.At("typing_indicator") is not null;

        // An unknown id is no error: the message may have made room for newer ones.
        if (chats.TryFind(wamid, out ChatMessage? message) && message.Chat.Number == number
            && !message.Outbound)
        {
            ChatMessage read = message;
            chats.Advance(read, MessageState.Read);
            if (types)
            {
                long until = time.GetUtcNow().ToUnixTimeMilliseconds() + 25_000;
                chats.Change(read.Chat, () => read.Chat.TypingUntilUnixMs = until);
            }
        }

        counters.Add(types ? "typingIndicators" : "readReceipts");
        return ("{\"success\":true}"u8.ToArray(), null);
    }
}
