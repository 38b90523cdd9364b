using ConverseErp.Contracts;
using ConverseErp.Orders;
using ConverseErp.Orders.Placing;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>"2 crocin batch B12": of that batch, and of no other.</summary>
public sealed class When_a_sale_names_its_batch
{
    private static readonly ProductId Crocin = new(Guid.CreateVersion7());
    private static readonly ProductId Maggi = new(Guid.CreateVersion7());
    private static readonly StockAtBooking Shelf = new(
        Crocin, "Crocin", "pc", Money.FromRupees(30), 5, 0, null, null, 50, null, null);

    [Fact]
    public void It_is_found_however_it_is_spelt()
    {
        BatchAtBooking[] known = [ABatch("B-12", 1), ABatch("B13", 2)];

        Assert.Equal(known[0], BatchNamed.Find(Crocin, "b 12", known));
        Assert.Null(BatchNamed.Find(Crocin, "B14", known));
        Assert.Null(BatchNamed.Find(Maggi, "B12", known));
        Assert.Null(BatchNamed.Find(Crocin, "--", known));
    }

    [Fact]
    public void Of_two_days_under_one_number_the_one_with_goods_is_meant()
    {
        BatchAtBooking[] known = [ABatch("B1", 1, left: 0), ABatch("B1", 2)];

        Assert.Equal(known[1], BatchNamed.Find(Crocin, "B1", known));
        Assert.Equal(known[0], BatchNamed.Find(Crocin, "B1", known[..1]));
    }

    [Fact]
    public void One_that_is_not_known_is_refused_with_those_that_are()
    {
        RefusedSale refused = Refused("B9", null, ABatch("OLD", 1, left: 0), ABatch("B1", 2));

        Assert.Equal(OrderRefusals.BatchUnknown, refused.Refusal);
        Assert.Equal("Crocin: B1, OLD", refused.Subject);
        Assert.Equal("Crocin: –", Refused("B9", null).Subject);
    }

    [Fact]
    public void Nothing_is_sold_above_what_its_batch_has_printed()
    {
        RefusedSale refused = Refused("B1", 29, ABatch("B1", 1, mrp: 28));

        Assert.Equal(OrderRefusals.PriceAboveMrp, refused.Refusal);
        Assert.Equal("Crocin", refused.Subject);
    }

    [Fact]
    public void The_price_on_the_pack_that_is_sold_counts_and_not_that_on_another()
    {
        StockAtBooking dearer = Shelf with { Mrp = Money.FromRupees(30) };
        BatchAtBooking[] known = [ABatch("NEW", 2, mrp: 32), ABatch("OLD", 1, mrp: 28)];

        Assert.Equal(Money.FromRupees(32), Priced("NEW", 32, dearer, known));
        Assert.Null(Priced("NEW", 33, dearer, known));
        // The list says 30, which is more than the old pack may cost.
        Assert.Equal(Money.FromRupees(28), Priced("OLD", null, dearer, known));
    }

    // What one costs on the bill; null where it is refused as too dear.
    private static Money? Priced(
        string number, int? price, StockAtBooking shelf, BatchAtBooking[] known)
    {
        Drafted drafted = new();
        RefusedSale refused = Decide(number, price, shelf, known, drafted);
        return refused.Refusal == OrderRefusals.PriceAboveMrp ? null : drafted.Price;
    }

    private static RefusedSale Refused(
        string number, int? price, params BatchAtBooking[] known) =>
        Decide(number, price, Shelf, known, new Drafted());

    private static RefusedSale Decide(string number, int? price, StockAtBooking shelf,
        BatchAtBooking[] known, Drafted bills)
    {
        PlaceOrder order = new(
            new OrderId(Guid.CreateVersion7()), AChat(), Buyer.WalkIn,
            [new WantedLine(Crocin, 2, "pc", null, "crocin",
                price is { } rupees ? Money.FromRupees(rupees) : null) { Batch = number }],
            PaymentMode.Cash, 0, Money.Zero, false, Overrides.None, default)
        {
            Supply = SupplyKind.Ordinary,
        };
        SaleSituation now = new(
            null!, null, Money.Zero, id => id == Crocin ? shelf : null, _ => 50, default)
        {
            Batches = known,
        };

        return SaleDecision.Decide(
            order, new InvoiceId(Guid.CreateVersion7()), now, bills).Refused!;
    }

    /// <summary>Keeps what a line would cost, and bills nothing.</summary>
    private sealed class Drafted : UnissuedBills
    {
        public Money? Price { get; private set; }

        public override Answer<ComputedBill> Compute(BillDraft draft)
        {
            Price = draft.Lines[0].UnitPrice;
            return OrderRefusals.Empty;
        }
    }

    private static ChatReference AChat() => new("1", null, "+919800000001", "hi", null, null, null);

    private static BatchAtBooking ABatch(
        string number, int day, decimal left = 10, int? mrp = null) => new(
        Guid.CreateVersion7(), Crocin, number, new DateOnly(2027, 3, day),
        mrp is { } rupees ? Money.FromRupees(rupees) : null, left);
}
