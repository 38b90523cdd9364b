using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Customers' orders that wait for the shop's yes.</summary>
internal sealed class WaitingOrderSteps(IOrders orders)
{
    private const int Shown = 10;

    // Whoever asks where it is the next day asks for the goods, not for the bill.
    private static readonly TimeSpan ToldFor = TimeSpan.FromHours(12);

    /// <summary>"kitne order baaki hain".</summary>
    public async Task<Outcome> ListAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        IReadOnlyList<OrderView> waiting = await WaitingAsync(c, c.Heard.Party?.Party, cancel);
        if (waiting.Count == 0) return outcome.Say(c.Phrases.NoOrdersWait);
        // The latest is asked about with it, however long ago that was done before.
        OrderView latest = waiting[0];
        outcome.State = outcome.State.Settled(latest.Id);
        outcome = AskAbout(c, outcome, latest);
        if (waiting.Count == 1)
            return outcome.Reword(c.Phrases.OrdersWait(1) + "\n" + outcome.Text);
        string more = waiting.Count > Shown ? $"\n+{waiting.Count - Shown}" : "";
        return outcome.Reword(c.Phrases.OrdersWait(waiting.Count) + "\n"
            + string.Join('\n', waiting.Take(Shown).Select(o =>
                $"{Wording.Short(o.PartyName ?? "?")}: {Wording.Lines(o.Lines)} · {o.Total}"))
            + more + "\n\n" + outcome.Text);
    }

    /// <summary>"Ramesh ka order cancel": declines the one order that can be meant. A booked
    /// bill is taken back by "galat" alone.</summary>
    public async Task<Outcome> DeclineAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        IReadOnlyList<OrderView> waiting = await WaitingAsync(c, c.Heard.Party?.Party, cancel);
        // Of two of that name only one may wait; somebody unknown has no order.
        if (c.Heard.Party is { Party: null } named)
            waiting = [.. waiting.Where(o => o.Party is { } who && named.Candidates.Contains(who))];
        if (waiting.Count == 0) return outcome.Say(c.Phrases.CancelByUndo);
        OrderView latest = waiting[0];
        if (waiting.Count == 1 && !c.Heard.Doubtful)
        {
            outcome.State = outcome.State.Settled(latest.Id);
            return outcome.Command(new CancelOrder(latest.Id, c.Chat, ByCustomer: false, c.Now));
        }

        return AskAbout(c, outcome, latest);
    }

    private static Outcome AskAbout(ChatContext c, Outcome outcome, OrderView latest)
    {
        Option[] options = OrderSteps.AcceptOptions(c.Phrases, latest.Id);
        return outcome.Ask(
            c.Phrases.OrderArrived(Wording.Short(latest.PartyName ?? "?"),
                Wording.Lines(latest.Lines), latest.Total) + Wording.Numbered(options),
            new Question(Questions.Accept, options, c.Now, Order: latest.Id));
    }

    /// <summary>A customer asks after the order.</summary>
    public async Task<Outcome> OwnAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        if (await OwnWaitingAsync(c, cancel) is not { } order)
        {
            // The shop said yes to it: it is a bill now, and not lost.
            return outcome.Say(await AcceptedAsync(c, cancel) is { } taken
                ? c.Phrases.CustomerBill(c.Shop.Name, taken.Total, false, null)
                : c.Phrases.NoOrder(c.Shop.Name));
        }

        return outcome.Say(c.Phrases.OrderWaits(
            Wording.Lines(order.Lines), order.Total, c.Shop.Name));
    }

    private async Task<OrderView?> AcceptedAsync(ChatContext c, CancellationToken cancel) =>
        c.State.Last is { Kind: "order" } last
            && await orders.FindAsync(c.Shop.Id, new OrderId(last.Id), cancel) is { } order
            && order.State == OrderState.Booked && c.Now - order.PlacedAt < ToldFor
                ? order
                : null;

    /// <summary>The customer's own order that waits; null when none does.</summary>
    public async Task<OrderView?> OwnWaitingAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.State.Last is { Kind: "order" } last
            && await orders.FindAsync(c.Shop.Id, new OrderId(last.Id), cancel)
                is { State: OrderState.Placed } order)
            return order;
        // One before it may still wait.
        return c.Person.Party is { } me
            && await WaitingAsync(c, me, cancel) is { Count: > 0 } waiting
                ? waiting[0]
                : null;
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
