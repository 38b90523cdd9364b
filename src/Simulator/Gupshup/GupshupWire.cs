using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>Gupshup's webhooks, each a POST of its own. Nothing is signed: the address is the
/// secret.</summary>
internal sealed class GupshupWire(SimulatorOptions options, ChatLog chats, TimeProvider time)
    : IProviderWire
{
    private readonly GupshupDeskOptions _desk = options.Gupshup;

    public bool TellsReads => true;

    public WebhookUpdate? Status(ChatMessage message, MessageState state, long unixMs) =>
        WebhookUpdate.Of(
            message, Parcel(GupshupJson.Status(message, state, _desk.App, unixMs)));

    public WebhookUpdate? Inbound(ChatMessage message) => GupshupJson.Inbound(
        message, _desk.App, MediaUrl, Quoted(message),
        time.GetUtcNow().ToUnixTimeMilliseconds()) is byte[] body
            ? WebhookUpdate.Of(message, Parcel(body), isStatus: false)
            : null;

    public GraphError? FailureOf(ChatMessage message)
    {
        Person person = message.Chat.Person;
        if (!person.OnWhatsApp) return GupshupErrors.NotOnWhatsApp;
        if (person.OptedOut) return GupshupErrors.OptedOut;
        return !message.InsideWindow && message.Category == "service" && options.EnforceWindow
            ? GraphErrors.OutsideWindow
            : null;
    }

    public GraphError LinkFailed(string problem) => GraphErrors.LinkFailed(problem);

    public GraphError OfCode(int code) => GupshupErrors.OfCode(code);

    private WebhookParcel Parcel(byte[] body) =>
        new(_desk.WebhookUrl, body, WebhookParcel.Json, []) { UserAgent = "Gupshup" };

    private string MediaUrl(string id) =>
        $"{options.PublicUrl?.TrimEnd('/')}/gupshup/wa/media/{id}?download=false";

    private ChatMessage? Quoted(ChatMessage message)
    {
        using JsonDocument payload = JsonDocument.Parse(message.Payload);
        return payload.RootElement.At("context").Text("id") is string id
            && chats.TryFind(id, out ChatMessage? found) ? found : null;
    }
}
