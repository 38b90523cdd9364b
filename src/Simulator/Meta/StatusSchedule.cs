using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Meta;

/// <summary>Lets an accepted message reach the phone and be read, and reports each step.
/// </summary>
internal sealed class StatusSchedule(
    SimulatorOptions options,
    ChatLog chats,
    FaultBoard faults,
    DueQueue later,
    WebhookDispatcher webhooks,
    Counters counters,
    TimeProvider time)
{
    /// <summary>Begins the life of an accepted message; to be called once.</summary>
    public void Start(ChatMessage message)
    {
        if (message.Type == "reaction")
        {
            // Reactions are shown at once and have no read status.
            chats.Advance(message, MessageState.Delivered);
            Report(message, MessageState.Sent);
            return;
        }

        GraphError? failure = FailureOf(message);
        TimeSpan? first = options.StatusDelays.Sent ?? options.StatusDelays.Delivered;
        if (failure is not null)
            later.After(first ?? TimeSpan.Zero, () => Fail(message, failure));
        else if (options.StatusDelays.Sent is TimeSpan sent)
            later.After(sent, () => Sent(message));
        else
            Sent(message, report: false);
    }

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
        if (options.StatusDelays.Read is TimeSpan read && message.Chat.Person.ReadReceipts)
            later.After(
                read - (options.StatusDelays.Delivered ?? TimeSpan.Zero), () => Read(message));
    }

    private void Read(ChatMessage message)
    {
        if (chats.Advance(message, MessageState.Read)) Report(message, MessageState.Read);
    }

    private GraphError? FailureOf(ChatMessage message)
    {
        if (!message.Chat.Person.OnWhatsApp) return GraphErrors.Undeliverable;
        if (!message.InsideWindow && message.Category == "service" && options.EnforceWindow)
            return GraphErrors.OutsideWindow;
        Fault? fault = faults.Hits(FaultKind.FailLater, message.Chat.Number.Id);
        return fault is null ? null : GraphErrors.OfCode(fault.Code, 0);
    }

    private void Report(ChatMessage message, MessageState state)
    {
        Chat chat = message.Chat;
        if (faults.Hits(FaultKind.NoStatus, chat.Number.Id) is not null)
        {
            counters.Add("statusesWithheld");
            return;
        }

        // Failed statuses carry no contacts.
        webhooks.Enqueue(new WebhookUpdate(
            chat,
            MetaStatus.Of(message, state, time.GetUtcNow().ToUnixTimeMilliseconds()),
            state == MessageState.Failed ? null : MetaEnvelope.Contact(chat),
            IsStatus: true,
            Inbound: null));
    }
}
