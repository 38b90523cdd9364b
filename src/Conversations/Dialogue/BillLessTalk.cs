using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"bill me 20 rupaye kam kar do", "bill 6 par 10% discount": a credit note on the bill
/// that is meant.</summary>
internal sealed class BillLessTalk(IOrders orders, IBills bills) : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair != OwnAffairs.BillLess) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        bool told = c.Heard.AffairAmount is { Paise: > 0 }
            || c.Heard.AffairPercent is > 0 and < 100;
        if (!told) return outcome.Say(c.Phrases.NotUnderstood);
        if (await LessenedAsync(c, cancel) is not { } order)
            return outcome.Say(c.BillNamed is null ? c.Phrases.WhichOrder : c.Phrases.NoBill);
        Money off = c.Heard.AffairAmount is { Paise: > 0 } sum ? sum : Percent(
            await orders.FindAsync(c.Shop.Id, order, cancel), c.Heard.AffairPercent);
        if (off <= Money.Zero) return outcome.Say(c.Phrases.WhichOrder);
        InvoiceId note = new(Guid.CreateVersion7(c.Now));
        outcome.Command(new AdjustBill(note, c.Chat, order, off, [], null, null, c.Now));
        outcome.State = c.Posted(
            outcome.State, "note", note.Value, party: c.Heard.AffairOf?.Party);
        return outcome;
    }

    // The named or quoted bill, else the party's latest, else what this chat has just written.
    private async Task<OrderId?> LessenedAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.BillNamed is not null)
        {
            BillView? named = await bills.BillAsync(c, cancel);
            bool others = c.Heard.AffairOf is { Party: { } whose } && named?.Party != whose;
            return others ? null : named?.Order;
        }

        if (c.Message.QuotedId is not null)
            return QuotedPosting.Of(c) is { Kind: "order" } quoted ? new OrderId(quoted.Id) : null;
        if (c.Heard.AffairOf is { Party: { } party })
        {
            return (await orders.LatestAsync(c.Shop.Id, party, cancel))
                .FirstOrDefault(o => o.State == OrderState.Booked)?.Id;
        }

        return c.Heard.AffairOf is null && c.State.Last is { Kind: "order" } last
            ? new OrderId(last.Id) : null;
    }

    // Of what the bill came to, to the paisa.
    private static Money Percent(OrderView? order, decimal percent) => order is null
        ? Money.Zero
        : new Money((long)Math.Round(
            order.Total.Paise * percent / 100m, MidpointRounding.AwayFromZero));
}
