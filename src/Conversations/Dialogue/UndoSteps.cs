using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"galat": takes back the last posting of this chat, the one a quoted message is
/// about, or the bill of a number.</summary>
internal sealed class UndoSteps(IOrders orders, IBills bills)
{
    private const int PageSize = 200;
    private const int PagesMax = 10;

    public async Task<Outcome> StartAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.BillNumber is { } number)
        {
            return await bills.ByNumberAsync(c.Shop.Id, number, cancel) is { } bill
                ? TakeBack(c, bill.Order)
                : new Outcome(c.State).Drop().Say(c.Phrases.NoBill);
        }

        // The chat itself remembers its latest postings; older bills are looked for.
        return c.Quoted is { } quoted && QuotedPosting.Of(c) is null
            && await QuotedOrderAsync(c, quoted, cancel) is { } order
                ? TakeBack(c, order)
                : OrderSteps.Undo(c);
    }

    private static Outcome TakeBack(ChatContext c, OrderId order)
    {
        Outcome outcome = new Outcome(c.State.Unposted(order.Value)).Drop();
        return outcome.Command(new UndoOrder(order, c.Chat, c.Now));
    }

    private async Task<OrderId?> QuotedOrderAsync(
        ChatContext c, MessageId quoted, CancellationToken cancel)
    {
        Guid? before = null;
        for (int page = 0; page < PagesMax; page++)
        {
            IReadOnlyList<OrderView> latest = await orders.ListAsync(
                c.Shop.Id, before, PageSize, cancel);
            foreach (OrderView order in latest)
            {
                if (QuotedPosting.Tells("order", order.Id.Value, c.Chat.ChatKey, quoted))
                    return order.Id;
            }

            if (latest.Count < PageSize) return null;
            before = latest[^1].Id.Value;
        }

        return null;
    }
}
