using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Changing;

/// <summary>A purchase, or goods that go back, as they will be booked.</summary>
/// <param name="Lines">With what each cost in all, where that is known.</param>
/// <param name="Claimed">The tax that is input credit; null: it is part of the cost.</param>
internal sealed record DecidedPurchase(IReadOnlyList<DecidedLine> Lines, InputTax? Claimed);

/// <summary>Decides what a supplier's bill means: its number, tax and freight, and what each line
/// cost. Changes nothing.</summary>
internal static class PurchaseDecision
{
    public const int BillNumberCharsMax = 40;
    private const int BillYearsMax = 5;
    private static readonly Money TotalMax = Money.FromRupees(1_000_000_000L);

    public static Answer<DecidedPurchase> Decide(
        ChangeStock command, Purchase bought, IReadOnlyList<DecidedLine> lines, ShopStock stock)
    {
        bool known = command.Supplier is { } supplier && stock.Suppliers.ContainsKey(supplier);
        if (!known && (bought.Payment == PaymentMode.Credit || command.Supplier is not null))
            return StockRefusals.SupplierUnknown;
        bool goods = command.Change is StockChange.Receive or StockChange.Return;
        if (!goods || bought.Total <= Money.Zero || bought.Total > TotalMax
            || IsOdd(bought.Freight, bought.Total) || IsOdd(bought.FreightApart, TotalMax))
            return StockRefusals.TotalOutOfRange;
        if (Bill(command, bought, stock) is { } bill) return bill;
        if (bought.Tax is { } tax && IsOdd(command, tax, bought, stock))
            return StockRefusals.TaxInvalid;
        if (bought.Returns is { } returned && Exceeds(returned, lines, stock))
            return StockRefusals.ReturnExceeds;

        InputTax? claimed = bought.Tax is { } split && stock.Scheme == GstScheme.Regular
            && split.Sum() > Money.Zero
                ? split
                : null;
        return Valued(bought, lines, stock, claimed) is { } valued
            ? new DecidedPurchase(valued, claimed)
            : StockRefusals.BillMismatch;
    }

    /// <summary>How two spellings of one bill's number are the same.</summary>
    public static string? BillKey(string? number)
    {
        if (number is null) return null;
        string key = string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return key.Length == 0 ? null : key;
    }

    /// <summary>The financial year to which a bill belongs.</summary>
    public static string Year(Purchase bought, DateOnly today) =>
        IndianDay.FinancialYear(bought.BillDate ?? today);

    private static Refusal? Bill(ChangeStock command, Purchase bought, ShopStock stock)
    {
        if (bought.BillNumber is { } number
            && (number.Length > BillNumberCharsMax || BillKey(number) is null))
            return StockRefusals.BillInvalid;
        if (bought.BillDate is { } date
            && (date > stock.Today || date < stock.Today.AddYears(-BillYearsMax)))
            return StockRefusals.BillInvalid;
        return command is { Change: StockChange.Receive, Supplier: { } supplier }
            && BillKey(bought.BillNumber) is { } key
            && stock.Bills.Contains((supplier, Year(bought, stock.Today), key))
                ? StockRefusals.BillRepeated
                : null;
    }

    // CGST and SGST are equal, IGST stands alone, and only who has a GSTIN charges any.
    private static bool IsOdd(
        ChangeStock command, InputTax tax, Purchase bought, ShopStock stock)
    {
        Money none = Money.Zero;
        bool below = tax.Cgst < none || tax.Sgst < none || tax.Igst < none || tax.Cess < none
            || tax.Cgst > TotalMax || tax.Igst > TotalMax || tax.Cess > TotalMax;
        if (below || tax.Cgst != tax.Sgst || (tax.Igst > none && tax.Cgst > none)) return true;
        if (tax.Sum() == none) return false;
        return tax.Sum() + (bought.Freight ?? none) >= bought.Total
            || command.Supplier is not { } supplier
            || string.IsNullOrEmpty(stock.Suppliers[supplier].Gstin);
    }

    private static bool Exceeds(
        Guid returned, IReadOnlyList<DecidedLine> lines, ShopStock stock) =>
        !stock.Bought.TryGetValue(returned, out IReadOnlyList<BoughtLine>? bought)
        || lines.GroupBy(l => l.Product).Any(same => same.Sum(l => Math.Abs(l.Quantity))
            > bought.Where(b => b.Product == same.Key).Sum(b => b.Left));

    // What is paid for the goods is spread over the lines by their own costs, so that the stock
    // is worth to the paisa what the book says was bought. Null: the bill does not add up.
    private static IReadOnlyList<DecidedLine>? Valued(
        Purchase bought, IReadOnlyList<DecidedLine> lines, ShopStock stock, InputTax? claimed)
    {
        Money freight = bought.Freight ?? Money.Zero;
        Money apart = bought.FreightApart ?? Money.Zero;
        long paid = (bought.Total - (claimed?.Sum() ?? Money.Zero) + apart).Paise;
        long?[] costs = [.. lines.Select(l => Cost(l, bought, stock))];
        if (lines.Count == 1) costs[0] ??= paid;
        if (costs.Any(c => c is null))
            return freight == Money.Zero && apart == Money.Zero ? lines : null;
        long goods = (bought.Total - freight - (bought.Tax?.Sum() ?? Money.Zero)).Paise;
        long sum = checked(costs.Sum(c => c!.Value));
        // A unit's cost may be rounded by half a paisa, and a bill to the rupee.
        decimal rounding = 100 + lines.Sum(l => Math.Abs(l.Quantity)) / 2;
        bool agrees = lines.Count == 1 && costs[0] == paid || Math.Abs(goods - sum) <= rounding;
        bool strict = bought.BillNumber is not null || bought.Tax is not null
            || freight > Money.Zero || apart > Money.Zero;
        if (!agrees && strict) return null;
        long[] values = Spread(agrees ? paid : sum, [.. costs.Select(c => c!.Value)], lines);
        return
        [
            .. lines.Select((line, i) => line with
            {
                Value = values[i], Cost = new Money((long)Math.Round(
                    values[i] / Math.Abs(line.Quantity), 0, MidpointRounding.AwayFromZero)),
            }),
        ];
    }

    /// <summary>Parts of an amount that are as the weights are, and sum to it exactly.</summary>
    /// <param name="lines">Their quantities are the weights where nothing costs anything.</param>
    public static long[] Spread(long amount, long[] weights, IReadOnlyList<DecidedLine> lines)
    {
        decimal[] shares = weights.Any(w => w != 0)
            ? [.. weights.Select(w => (decimal)w)]
            : [.. lines.Select(l => Math.Abs(l.Quantity))];
        decimal all = shares.Sum();
        decimal before = 0;
        long given = 0;
        long[] parts = new long[weights.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            before += shares[i];
            long upTo = (long)Math.Round(
                amount * (before / all), 0, MidpointRounding.AwayFromZero);
            parts[i] = upTo - given;
            given = upTo;
        }

        return parts;
    }

    // Goods that go back cost what they cost when they came, unless it is said otherwise.
    private static long? Cost(DecidedLine line, Purchase bought, ShopStock stock)
    {
        decimal quantity = Math.Abs(line.Quantity);
        if (line.Cost is { } each)
            return (long)Math.Round(each.Paise * quantity, 0, MidpointRounding.AwayFromZero);
        return bought.Returns is { } returned
            && stock.Bought[returned].FirstOrDefault(b => b.Product == line.Product)
                is { Each: { } before }
            ? (long)Math.Round(before * quantity, 0, MidpointRounding.AwayFromZero)
            : null;
    }

    private static bool IsOdd(Money? amount, Money max) =>
        amount is { } some && (some < Money.Zero || some > max);
}
