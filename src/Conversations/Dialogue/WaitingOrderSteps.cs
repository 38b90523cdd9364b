using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Customers' orders that wait for the shop's yes.</summary>
internal sealed class WaitingOrderSteps(IOrders orders)
{
    private const int Shown = 10;

    /// <summary>"kitne order baaki hain".</summary>
    public async Task<Outcome> ListAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        IReadOnlyList<OrderView> waiting = await WaitingAsync(c, c.Heard.Party?.Party, cancel);
        if (waiting.Count == 0) return outcome.Say(c.Phrases.NoOrdersWait);
        string more = waiting.Count > Shown ? $"\n+{waiting.Count - Shown}" : "";
        return outcome.Say(c.Phrases.OrdersWait(waiting.Count) + "\n"
            + string.Join('\n', waiting.Take(Shown).Select(o =>
                $"{Wording.Short(o.PartyName ?? "?")}: {Wording.Lines(o.Lines)} · {o.Total}"))
            + more);
    }

    /// <summary>"Ramesh ka order cancel": declines the one order that can be meant. A booked
    /// bill is taken back by "galat" alone.</summary>
    public async Task<Outcome> DeclineAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        IReadOnlyList<OrderView> waiting = await WaitingAsync(c, c.Heard.Party?.Party, cancel);
        if (waiting.Count == 0) return outcome.Say(c.Phrases.CancelByUndo);
        OrderView latest = waiting[0];
        Option[] options = OrderSteps.AcceptOptions(c.Phrases, latest.Id);
        if (waiting.Count == 1)
        {
            outcome.State = outcome.State.Settled(latest.Id);
            return outcome.Command(new CancelOrder(latest.Id, c.Chat, ByCustomer: false, c.Now));
        }

        return outcome.Ask(
            c.Phrases.OrderArrived(Wording.Short(latest.PartyName ?? "?"),
                Wording.Lines(latest.Lines), latest.Total) + Wording.Numbered(options),
            new Question(Questions.Accept, options, c.Now, Order: latest.Id));
    }

    /// <summary>A customer asks after the order.</summary>
    public async Task<Outcome> OwnAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        if (c.State.Last is not { Kind: "order" } last
            || await orders.FindAsync(c.Shop.Id, new OrderId(last.Id), cancel)
                is not { State: OrderState.Placed } order)
            return outcome.Say(c.Phrases.NoOrder(c.Shop.Name));
        return outcome.Say(c.Phrases.OrderWaits(
            Wording.Lines(order.Lines), order.Total, c.Shop.Name));
    }

    /// <summary>A customer wants a person: the shop hears it with the number to call.</summary>
    public static Outcome Human(ChatContext c)
    {
        Outcome outcome = new(c.State);
        outcome.Send(new PersonWanted(
            c.Message.Sender.Name, c.Message.Sender.Phone, c.Person.Party,
            c.Person.Party is { } party ? c.Party(party)?.Name : null,
            c.Message.Text ?? "", c.Now));
        return outcome.Say(c.Phrases.ShopTold(c.Shop.Name));
    }

    private async Task<IReadOnlyList<OrderView>> WaitingAsync(
        ChatContext c, PartyId? party, CancellationToken cancel) =>
        [.. (await orders.WaitingAsync(c.Shop.Id, cancel)).Where(
            o => party is null || o.Party == party)];
}
