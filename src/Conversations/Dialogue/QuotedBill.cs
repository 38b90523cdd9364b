using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which bill a quoted message of ours is about: the one a shop's chat was told of, or
/// the one a customer got.</summary>
internal sealed class QuotedBill(IOrders orders, IBills bills)
{
    private const int PageSize = 200;
    private const int PagesMax = 10;
    private const int OwnMax = 100;

    /// <summary>Null when it is about no bill, or about none of a customer's own.</summary>
    public async Task<BillView?> FindAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Message.QuotedId is null) return null;
        // The chat itself remembers its latest postings; older bills are looked for.
        OrderId? order = c.FromMember && QuotedPosting.Of(c) is { } posting
            ? posting.Kind == "order" ? new OrderId(posting.Id) : null
            : c.Quoted is not { } quoted ? null
                : c.FromMember ? await ToldAsync(c, quoted, cancel)
                    : await SentAsync(c, quoted, cancel);
        return order is { } found
            && (await orders.FindAsync(c.Shop.Id, found, cancel))?.Invoice is { } invoice
                ? await bills.FindAsync(c.Shop.Id, invoice, cancel)
                : null;
    }

    /// <summary>The order that a message to a shop's chat told of, among the latest.</summary>
    public async Task<OrderId?> ToldAsync(
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

    // A customer's bills are few, and a message to them is one of theirs.
    private async Task<OrderId?> SentAsync(
        ChatContext c, MessageId quoted, CancellationToken cancel)
    {
        if (c.Person.Party is not { } party) return null;
        foreach (OrderId order in await bills.LatestOrdersAsync(
            c.Shop.Id, party, OwnMax, cancel))
        {
            if (ReplyTimers.Message(order.Value, "bill" + c.Chat.ChatKey) == quoted) return order;
        }

        return null;
    }
}
