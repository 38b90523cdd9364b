using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Sending;

/// <summary>How one provider tells the product what happens, and what can go wrong there after a
/// send has been accepted.</summary>
internal interface IProviderWire
{
    /// <summary>False for SMS: nobody learns whether one was read.</summary>
    bool TellsReads { get; }

    /// <param name="state">What the message has just come to; Accepted: it has been taken.</param>
    /// <returns>Null when this provider says nothing of it.</returns>
    WebhookUpdate? Status(ChatMessage message, MessageState state, long unixMs);

    /// <returns>Null when this provider keeps such messages to itself.</returns>
    WebhookUpdate? Inbound(ChatMessage message);

    /// <summary>Why an accepted message is going to fail; null: it is not.</summary>
    GraphError? FailureOf(ChatMessage message);

    /// <summary>The failure of a message whose file could not be fetched.</summary>
    GraphError LinkFailed(string problem);

    /// <summary>The failure of a code chosen on the faults panel; 0: the usual one.</summary>
    GraphError OfCode(int code);
}
