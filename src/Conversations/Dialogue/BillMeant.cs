using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which order a sentence about one bill means: what is numbered or quoted first, then
/// the party's latest, then what this chat has just written.</summary>
internal sealed class BillMeant(IOrders orders, IBills bills, QuotedBill quotes)
{
    // Beyond it nobody knows what "it" is.
    private static readonly TimeSpan JustWritten = TimeSpan.FromMinutes(10);

    /// <summary>The bill; null where none is meant, or where nobody knows which.</summary>
    public async Task<BillView?> BillAsync(ChatContext c, PartyId? party, CancellationToken cancel)
    {
        if (await OrderAsync(c, party, _ => true, cancel) is not { } order) return null;
        return order.Invoice is { } invoice
            ? await bills.FindAsync(c.Shop.Id, invoice, cancel)
            : null;
    }

    /// <summary>The order, which need not be billed.</summary>
    /// <param name="party">Who is named; null: nobody.</param>
    /// <param name="fits">Of a party's orders, which one may be meant.</param>
    public async Task<OrderView?> OrderAsync(
        ChatContext c, PartyId? party, Func<OrderView, bool> fits, CancellationToken cancel)
    {
        OrderId? order;
        if (c.BillNamed is not null) order = (await bills.BillAsync(c, cancel))?.Order;
        else if (c.Heard.Paper?.Bill is { } number)
            order = (await bills.ByNumberAsync(c.Shop.Id, number, cancel))?.Order;
        else if (c.Message.QuotedId is not null)
            order = (await quotes.FindAsync(c, cancel))?.Order
                ?? (QuotedPosting.Of(c) is { Kind: "order" } posting
                    ? new OrderId(posting.Id) : null);
        else if (party is { } whose)
            return (await orders.LatestAsync(c.Shop.Id, whose, cancel)).FirstOrDefault(
                o => IsThere(o) && fits(o));
        else
            order = c.State.Last is { Kind: "order" } last
                && c.Now - Talk.PostedAt(last.Id) < JustWritten ? new OrderId(last.Id) : null;
        return order is { } id && await orders.FindAsync(c.Shop.Id, id, cancel) is { } found
            && IsThere(found) ? found : null;
    }

    private static bool IsThere(OrderView order) =>
        order.State is OrderState.Placed or OrderState.Booked
        && order.Stage is not (OrderStage.Cancelled or OrderStage.Returned);
}
