using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;

namespace ConverseErp.Orders.Offering;

/// <summary>When a customer is asked before the shop, and for how long an offer holds. Pure.
/// </summary>
internal static class OfferTerms
{
    /// <summary>After that the shop hears of a draft all the same.</summary>
    public static readonly TimeSpan AnsweredWithin = TimeSpan.FromMinutes(30);

    /// <summary>The days on which a customer may take an offer, the day it was made beside.
    /// </summary>
    public const int ValidDays = 7;

    /// <summary>Of what there is less than asked for, as the stock is now.</summary>
    public static ShortLine[] Short(DecidedSale sale, Func<ProductId, decimal?> onHand) =>
    [
        .. sale.Lines.Where(line => line.Short).DistinctBy(line => line.Product.Product)
            .Select(line => new ShortLine(
                line.Product.Product, line.Product.Name,
                Math.Max(0, onHand(line.Product.Product) ?? 0), line.Product.Unit)),
    ];

    /// <summary>The customer says yes first: where less is there than was asked for, where
    /// nobody of the shop will look at the order, or where the shop wants it so.</summary>
    public static bool AsksCustomer(
        PlaceOrder command, DecidedSale sale, OrderRules rules, bool isShort) =>
        !command.Agreed && (isShort || rules.AlwaysAsks
            || Accepts(command.Buyer.Party, sale.Bill.Total, rules));

    /// <summary>Booked on the customer's yes alone. Somebody unknown waits for the shop.
    /// </summary>
    public static bool Accepts(PartyId? party, Money total, OrderRules rules) =>
        party is not null && rules.AcceptsUpTo is { } most && total <= most;

    /// <summary>The lines with no more than there is; what is not there at all falls away.
    /// </summary>
    public static IReadOnlyList<WantedLine> OnlyStocked(
        StoredOrder order, PlaceOrder asked, Func<ProductId, decimal?> onHand)
    {
        Dictionary<ProductId, decimal> taken = [];
        List<WantedLine> kept = [];
        foreach ((WantedLine wanted, StoredLine line) in asked.Lines.Zip(order.Lines))
        {
            decimal before = taken.GetValueOrDefault(line.Product);
            decimal left = (onHand(line.Product) ?? decimal.MaxValue) - before;
            decimal given = Math.Min(line.StockQuantity, left);
            if (given <= 0) continue;
            taken[line.Product] = before + given;
            kept.Add(given == line.StockQuantity ? wanted : wanted with
            {
                Quantity = given, Unit = line.StockUnit, Worth = null,
            });
        }

        return kept;
    }
}
