using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Offering;

/// <summary>Drafts and offers become orders that wait for the shop: on the customer's yes, or
/// when no answer came.</summary>
internal sealed class OfferWriter(
    OrderStore store, SaleWriter sales, UndoWriter undos, ShopBooks books, ShopWriter writer,
    OrderRules rules, DateTimeOffset now)
{
    public void Agree(AgreeToOrder command, StoredOrder? order)
    {
        Refusal? refusal = order is null || !IsOf(order, command.Chat) ? OrderRefusals.Unknown
            : order.State != OrderState.Placed || order.Unagreed is null
                ? OrderRefusals.NotWaiting
                : order.ValidUntil < sales.Today ? OfferRefusals.Expired : null;
        if (refusal is not null || order?.Command is not { } asked)
        {
            OrdersTurn.Refuse(
                writer, command.Order, command.Chat, refusal ?? OrderRefusals.Unknown);
            return;
        }

        if (command.OnlyStocked)
        {
            TakeStocked(command, order, asked);
            return;
        }

        OfferStore.Agree(
            writer.Now, order.Id, store.Chat(writer.Now.Business, command.Chat), now);
        Tell(order, asked, order.Customer ?? command.Chat, accepts: order.ValidUntil is null
            && OfferTerms.Accepts(order.Party, order.Total, rules));
    }

    /// <summary>Nobody answered: the shop decides.</summary>
    public void Left(StoredOrder? order)
    {
        if (order is not
            { State: OrderState.Placed, Unagreed: OrderStage.Draft, Customer: { } customer })
            return;
        OfferStore.Agree(writer.Now, order.Id, null, now);
        Tell(order, order.Command!, customer, accepts: false, unanswered: true);
    }

    private void TakeStocked(AgreeToOrder command, StoredOrder order, PlaceOrder asked)
    {
        IReadOnlyList<WantedLine> lines = OfferTerms.OnlyStocked(order, asked, books.OnHand);
        if (lines.Count == 0)
        {
            OrdersTurn.Refuse(
                writer, command.Order, command.Chat, OrderRefusals.StockShort);
            return;
        }

        PlaceOrder less = asked with
        {
            Order = command.NewOrder, Lines = lines, Agreed = true, Chat = command.Chat,
            DeliverTo = order.DeliverTo,
        };
        if (sales.Decided(less) is not { } sale) return;
        undos.Replace(order);
        sales.Place(less, sale, order.Id);
    }

    private void Tell(
        StoredOrder order, PlaceOrder asked, ChatReference customer, bool accepts,
        bool unanswered = false) =>
        writer.Send(new MessageId(Guid.CreateVersion7(now)), new OrderPlaced(
            order.Id, customer, order.Party, order.PartyName, order.Total,
            [.. order.Lines.Zip(asked.Lines, (l, wanted) => new BookedLine(
                l.Product, l.Name, l.Quantity, l.Unit, l.Total, null, l.StockUnit, false, null,
                wanted.SpokenAs))],
            order.PlacedAt)
        {
            DeliverTo = order.DeliverTo,
            Note = asked.Note,
            Slot = order.Slot,
            Accepts = accepts,
            Unanswered = unanswered,
        });

    // An offer is taken by whom it was made to.
    private static bool IsOf(StoredOrder order, ChatReference chat) =>
        order.Customer is { } customer
            ? customer.ChatKey == chat.ChatKey
            : order.Party is { } party && chat.Party == party;
}
