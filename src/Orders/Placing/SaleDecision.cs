using ConverseErp.Contracts;

namespace ConverseErp.Orders.Placing;

/// <summary>A line as it will be booked.</summary>
internal sealed record DecidedLine(
    StockAtBooking Product, decimal Quantity, string Unit, decimal StockQuantity,
    decimal BilledQuantity, Money UnitPrice, bool Short, string? SpokenAs)
{
    /// <summary>The batch that was named; null: first expired first.</summary>
    public Guid? Batch { get; init; }
}

/// <summary>A sale that may be booked.</summary>
internal sealed record DecidedSale(
    IReadOnlyList<DecidedLine> Lines, BillDraft Draft, ComputedBill Bill, PaymentMode Payment)
{
    /// <summary>What of a sale on credit is paid at once.</summary>
    public PaidAtSale? PaidNow => Draft.PaidNow;

    /// <summary>How it moves the khata.</summary>
    public Money OnKhata => Payment == PaymentMode.Credit
        ? Bill.Total - (PaidNow?.Amount ?? Money.Zero)
        : Money.Zero;
}

/// <summary>More than a code: what the person wants to know about a refusal.</summary>
internal sealed record RefusedSale(
    Refusal Refusal, string? Subject = null, Money? Limit = null, Money? WouldBe = null,
    decimal? InStock = null);

/// <summary>What the books say when the decision is made.</summary>
/// <param name="Buyer">Null for a walk-in and for a name that is new.</param>
internal sealed record SaleSituation(
    Shop Shop, PartyAtBooking? Buyer, Money Balance, Func<ProductId, StockAtBooking?> Product,
    Func<ProductId, decimal?> OnHand, DateOnly Today)
{
    /// <summary>Of the products of which a batch is named, in the order of picking.</summary>
    public IReadOnlyList<BatchAtBooking> Batches { get; init; } = [];
}

/// <summary>Decides a sale. Pure: the same words and books give the same answer.</summary>
internal static class SaleDecision
{
    public const int LinesMax = 200;
    public const decimal QuantityMax = 100_000m;

    public static (DecidedSale? Sale, RefusedSale? Refused) Decide(
        PlaceOrder order, InvoiceId invoice, SaleSituation now, IBillBooking bills)
    {
        if (order.Lines.Count == 0) return No(OrderRefusals.Empty);
        if (order.Lines.Count > LinesMax) return No(OrderRefusals.TooManyLines);
        bool named = order.Buyer.Party is not null || order.Buyer.NewName is not null;
        if (order.Buyer.Party is not null && now.Buyer is null)
            return No(OrderRefusals.PartyUnknown);
        PaymentMode payment = order.Payment
            ?? (named ? PaymentMode.Credit : PaymentMode.Cash);
        if (payment == PaymentMode.Credit && !named) return No(OrderRefusals.CreditNeedsParty);

        List<DecidedLine> lines = [];
        Dictionary<ProductId, decimal> taken = [];
        foreach (WantedLine wanted in order.Lines)
        {
            (DecidedLine? line, RefusedSale? refused) = Line(wanted, now, taken, order.Allowed);
            if (line is null) return (null, refused);
            lines.Add(line);
        }

        BillDraft draft = Draft(order, invoice, now, lines, payment);
        Answer<ComputedBill> computed = bills.Compute(draft);
        if (computed.Fact is not { } bill) return No(computed.Refusal!);
        if (payment == PaymentMode.Credit)
        {
            Money owed = now.Balance + bill.Total;
            Money after = owed - (draft.PaidNow?.Amount ?? Money.Zero);
            if (draft.PaidNow is { Stands: false } paid && (paid.Amount <= Money.Zero
                || after < Money.Zero || paid.Mode == PaymentMode.Credit))
            {
                return (null, new RefusedSale(
                    OrderRefusals.PaidOutOfRange, owed.ToString()));
            }

            if (now.Buyer?.CreditLimit is { } limit && after > limit && !order.Allowed.OverLimit)
            {
                return (null, new RefusedSale(
                    OrderRefusals.CreditExceeded, now.Buyer.Name, limit, after));
            }

            draft = draft with { BalanceAfter = after };
        }
        else if (now.Buyer is not null)
        {
            draft = draft with { BalanceAfter = now.Balance };
        }

        return (new DecidedSale(lines, draft, bill, payment), null);
    }

    private static (DecidedLine? Line, RefusedSale? Refused) Line(
        WantedLine wanted, SaleSituation now, Dictionary<ProductId, decimal> taken,
        Overrides allowed)
    {
        if (now.Product(wanted.Product) is not { } product)
            return (null, new RefusedSale(OrderRefusals.ProductUnknown, wanted.SpokenAs));
        BatchAtBooking? batch = wanted.Batch is { } number
            ? BatchNamed.Find(product.Product, number, now.Batches)
            : null;
        if (wanted.Batch is not null && batch is null)
        {
            return (null, new RefusedSale(
                OrderRefusals.BatchUnknown,
                BatchNamed.Known(product.Product, product.Name, now.Batches)));
        }

        // What is printed on the pack that is sold, where it is known which that is.
        Money? printed = batch?.Mrp ?? product.Mrp;
        Money? list = product.Price > batch?.Mrp ? batch.Mrp : product.Price;
        if ((wanted.Price ?? list) is not { Paise: > 0 } price)
            return (null, new RefusedSale(OrderRefusals.PriceMissing, product.Name));
        // Legal Metrology (Packaged Commodities) Rules 2011, rule 18(2).
        if (price > printed)
            return (null, new RefusedSale(OrderRefusals.PriceAboveMrp, product.Name));

        // A worth keeps all its decimals on the bill, so that "20 rupees of coriander" costs
        // exactly 20; stock moves by thousandths.
        decimal? asked = wanted.Worth is { } worth
            ? Math.Round((decimal)worth.Paise / price.Paise, 9)
            : Units.Convert(
                wanted.Quantity ?? 0, wanted.Unit ?? product.Unit, product.Unit,
                product.PackSize);
        if (asked is not { } billed)
            return (null, new RefusedSale(OrderRefusals.UnitMismatch, product.Name));
        decimal stock = Math.Round(billed, 3, MidpointRounding.AwayFromZero);
        if (stock <= 0 || stock > QuantityMax)
            return (null, new RefusedSale(OrderRefusals.QuantityOutOfRange, product.Name));

        decimal before = taken.GetValueOrDefault(product.Product);
        taken[product.Product] = before + stock;
        decimal? onHand = now.OnHand(product.Product);
        bool isShort = onHand is { } have && have < before + stock;
        if (isShort && !MaySellShort(now.Shop.ShortStock, allowed))
        {
            return (null, new RefusedSale(
                OrderRefusals.StockShort, product.Name, InStock: onHand - before));
        }

        bool spoken = wanted.Worth is null && wanted.Unit is not null;
        return (new DecidedLine(
            product, spoken ? wanted.Quantity!.Value : stock,
            spoken ? wanted.Unit! : product.Unit, stock,
            wanted.Worth is null ? stock : billed, price, isShort, wanted.SpokenAs)
        {
            Batch = batch?.Batch,
        }, null);
    }

    private static bool MaySellShort(ShortStock policy, Overrides allowed) => policy switch
    {
        ShortStock.SellAndFlag => true,
        ShortStock.Ask => allowed.ShortStock,
        ShortStock.Refuse => false,
    };

    private static BillDraft Draft(
        PlaceOrder order, InvoiceId invoice, SaleSituation now, List<DecidedLine> lines,
        PaymentMode payment) =>
        new(invoice, order.Order, now.Shop, now.Buyer, order.Buyer.NewName, now.Today,
            [.. lines.Select(l => new BillLineDraft(
                l.Product.Name, l.Product.Hsn, l.BilledQuantity, l.Product.Unit, l.UnitPrice,
                l.Product.GstRate, l.Product.CessRate, Money.Zero))],
            order.DiscountPercent, order.Discount, payment, null)
        {
            Supply = order.Supply ?? BuyerStandings.SupplyOf(
                now.Buyer?.Standing ?? BuyerStanding.Regular, now.Shop.Scheme),
            PaidNow = payment == PaymentMode.Credit ? order.PaidNow : null,
        };

    private static (DecidedSale? Sale, RefusedSale? Refused) No(Refusal refusal) =>
        (null, new RefusedSale(refusal));
}
