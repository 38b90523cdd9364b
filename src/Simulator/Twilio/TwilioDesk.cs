using System.Security.Cryptography;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Sms;

namespace ConverseErp.Simulator.Twilio;

/// <summary>Turns what Twilio takes into messages on a phone.</summary>
internal sealed class TwilioDesk(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    FaultBoard faults,
    Acceptance acceptance,
    TimeProvider time)
{
    /// <returns>The accepted message, or why it is refused.</returns>
    public (ChatMessage? Message, GraphError? Error) Take(TwilioRequest request)
    {
        if (TwilioContent.Of(request, options.Twilio) is not TwilioContent content)
            return (null, TwilioErrors.Content);
        if (book.NumberOf(request.NumberId) is not PhoneNumber number)
            return (null, TwilioErrors.From(request.From));
        Person? person = request.To.StartsWith('+')
            ? book.PersonByPhone(request.To[1..]) ?? book.Add(null, request.To)
            : book.PersonByUserId(request.To);
        if (person is null) return (null, TwilioErrors.To(request.To));
        if (chats.ChatOf(number, person) is not Chat chat) return (null, TwilioErrors.Full);
        if (!request.IsWhatsApp && person.OptedOut) return (null, TwilioErrors.OptedOut);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (faults.Stops(number, now) is Fault limit)
            return (null, TwilioErrors.Limit with { RetryAfter = limit.RetryAfterSeconds });
        string? link = content.Media is { } url && FormBody.IsAddress(url) ? url : null;
        string kind = link is null ? "text" : ShownAs.KindOf(link);
        ChatMessage message = new()
        {
            Chat = chat,
            Wamid = NewSid(link is null ? "SM" : "MM"),
            Outbound = true,
            Type = kind,
            AtUnixMs = now,
            Payload = Shown(request, content, kind, link),
            StatusCallback = request.StatusCallback,
            InsideWindow = chats.Locked(() => chat.WindowIsOpen(now)),
            Category = request.ContentSid is null ? "service" : "utility",
            Failure = content.Failure,
        };
        acceptance.Take(message, link);
        return (message, null);
    }

    /// <summary>A message id: two letters for its kind, and 32 hex digits.</summary>
    public static string NewSid(string kind) =>
        kind + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static byte[] Shown(
        TwilioRequest request, TwilioContent content, string kind, string? link)
    {
        if (!request.IsWhatsApp)
        {
            int units = SmsUnits.Of(content.Body, !SmsUnits.IsPlain(content.Body));
            return new SmsFacts(content.Body, null, units).ToPayload();
        }

        return link is null
            ? ShownAs.Text(content.Body, Also)
            : ShownAs.File(
                kind, link, content.Body,
                kind == "document" ? ShownAs.NameOf(link) : null, Also);

        void Also(MetaJson json)
        {
            if (request.ContentSid is null) return;
            json.Property("contentSid", request.ContentSid);
            json.Name("contentVariables");
            json.BeginObject();
            foreach ((string name, string value) in request.Variables) json.Property(name, value);
            json.EndObject();
        }
    }
}
