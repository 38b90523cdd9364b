using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Meta;

/// <summary>Meta's own numbers and those behind 360dialog.</summary>
internal sealed class MetaWire(SimulatorOptions options) : IProviderWire
{
    public bool TellsReads => true;

    // Failed statuses carry no contacts.
    public WebhookUpdate? Status(ChatMessage message, MessageState state, long unixMs) =>
        state == MessageState.Accepted
            ? null
            : new WebhookUpdate(
                message.Chat,
                MetaStatus.Of(message, state, unixMs),
                state == MessageState.Failed ? null : MetaEnvelope.Contact(message.Chat),
                IsStatus: true,
                Inbound: null);

    public WebhookUpdate? Inbound(ChatMessage message) => new(
        message.Chat,
        message.Payload,
        message.Type == "system" ? null : MetaEnvelope.Contact(message.Chat),
        IsStatus: false,
        message);

    public GraphError? FailureOf(ChatMessage message)
    {
        if (!message.Chat.Person.OnWhatsApp) return GraphErrors.Undeliverable;
        return !message.InsideWindow && message.Category == "service" && options.EnforceWindow
            ? GraphErrors.OutsideWindow
            : null;
    }

    public GraphError LinkFailed(string problem) => GraphErrors.LinkFailed(problem);

    public GraphError OfCode(int code) => GraphErrors.OfCode(code, 0);
}
