using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Meta;

/// <summary>Lets an accepted message reach the phone and be read, and reports each step.
/// </summary>
internal sealed class StatusSchedule(
    SimulatorOptions options,
    ChatLog chats,
    FaultBoard faults,
    ProviderWires wires,
    DueQueue later,
    WebhookDispatcher webhooks,
    Counters counters,
    TimeProvider time)
{
    /// <summary>Begins the life of an accepted message; to be called once.</summary>
    public void Start(ChatMessage message)
    {
        if (message.Lost) return;
        if (faults.Hits(FaultKind.Silent, message.Chat.Number) is not null)
        {
            chats.Change(message, () => message.Lost = true);
            counters.Add("sendsLost");
            return;
        }

        Report(message, MessageState.Accepted);
        if (message.Type == "reaction")
        {
            // Reactions are shown at once and have no read status.
            chats.Advance(message, MessageState.Delivered);
            Report(message, MessageState.Sent);
            return;
        }

        GraphError? failure = message.Failure ?? FailureOf(message);
        TimeSpan? first = options.StatusDelays.Sent ?? options.StatusDelays.Delivered;
        if (failure is not null)
            later.After(first ?? TimeSpan.Zero, () => Fail(message, failure));
        else if (options.StatusDelays.Sent is TimeSpan sent)
            later.After(sent, () => Sent(message));
        else
            Sent(message, report: false);
    }

    /// <summary>Ends a message whose file could not be fetched.</summary>
    public void LinkFailed(ChatMessage message, string problem) =>
        Fail(message, wires.Of(message.Chat.Number).LinkFailed(problem));

    /// <summary>Ends a message with an error status.</summary>
    public void Fail(ChatMessage message, GraphError failure)
    {
        chats.Change(message, () =>
        {
            message.Failure = failure;
            message.State = MessageState.Failed;
        });
        counters.Add("failedLater");
        counters.Add("failedLater" + failure.Code);
        Report(message, MessageState.Failed);
    }

    /// <summary>Delivers what waited for a phone that was off.</summary>
    public void PhoneIsBack(Person person)
    {
        foreach (Chat chat in chats.Chats().Where(chat => chat.Person == person))
            foreach (ChatMessage message in chats.ChangedIn(chat, 0, int.MaxValue))
                if (message.Outbound && message.State is MessageState.Sent)
                    Delivered(message);
    }

    private void Sent(ChatMessage message, bool report = true)
    {
        if (chats.Advance(message, MessageState.Sent) && report)
            Report(message, MessageState.Sent);
        if (options.StatusDelays.Delivered is TimeSpan delivered)
            later.After(
                delivered - (options.StatusDelays.Sent ?? TimeSpan.Zero),
                () => Delivered(message));
    }

    private void Delivered(ChatMessage message)
    {
        if (!message.Chat.Person.Online) return;
        if (chats.Advance(message, MessageState.Delivered))
            Report(message, MessageState.Delivered);
        if (options.StatusDelays.Read is TimeSpan read && message.Chat.Person.ReadReceipts
            && wires.Of(message.Chat.Number).TellsReads)
            later.After(
                read - (options.StatusDelays.Delivered ?? TimeSpan.Zero), () => Read(message));
    }

    private void Read(ChatMessage message)
    {
        if (chats.Advance(message, MessageState.Read)) Report(message, MessageState.Read);
    }

    private GraphError? FailureOf(ChatMessage message)
    {
        IProviderWire wire = wires.Of(message.Chat.Number);
        if (wire.FailureOf(message) is GraphError failure) return failure;
        Fault? fault = faults.Hits(FaultKind.FailLater, message.Chat.Number);
        return fault is null ? null : wire.OfCode(fault.Code);
    }

    private void Report(ChatMessage message, MessageState state)
    {
        PhoneNumber number = message.Chat.Number;
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (wires.Of(number).Status(message, state, now) is not WebhookUpdate update) return;
        if (faults.Hits(FaultKind.NoStatus, number) is not null)
        {
            counters.Add("statusesWithheld");
            return;
        }

        webhooks.Enqueue(update);
    }
}
