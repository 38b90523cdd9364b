using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>What a change does: movements in the product's unit.</summary>
/// <param name="Lines">For a count, differences; each product once.</param>
/// <param name="Claimed">Input credit of a purchase.</param>
internal sealed record DecidedChange(
    IReadOnlyList<DecidedLine> Lines, InputTax? Claimed = null);

/// <param name="Quantity">Signed, at most three places.</param>
/// <param name="Reason">As stored with the movement.</param>
internal readonly record struct DecidedLine(
    ProductId Product, decimal Quantity, string Reason, Money? Cost)
{
    /// <summary>What all of it cost, in paise; null: as the cost of one says.</summary>
    public long? Value { get; init; }

    /// <summary>Null: nobody named one.</summary>
    public MeantBatch? Batch { get; init; }
}

/// <summary>Decides goods in, adjustments and counts. Changes nothing.</summary>
internal static class ChangeDecision
{
    public const int LinesMax = 100;
    private static readonly Money CostMax = Money.FromRupees(10_000_000L);

    public static Answer<DecidedChange> Decide(ChangeStock command, ShopStock stock)
    {
        if (stock.Changes.ContainsKey(command.Posting)) return StockRefusals.PostingRepeated;
        if (command.Lines.Count == 0) return StockRefusals.NoLines;
        if (command.Lines.Count > LinesMax) return StockRefusals.TooManyLines;
        List<DecidedLine> lines = [];
        Dictionary<Guid, decimal> ofBatches = [];
        foreach (StockLine line in command.Lines)
        {
            if (!stock.Products.TryGetValue(line.Product, out KnownProduct? product))
                return StockRefusals.ProductUnknown;
            if (InUnitOf(product, line) is not decimal converted)
                return StockRefusals.UnitMismatch;
            decimal quantity = Quantity.Round(converted);
            if (!IsInRange(command.Change, quantity)) return StockRefusals.QuantityOutOfRange;
            if (line.Cost is { } cost && (cost < Money.Zero || cost > CostMax))
                return StockRefusals.CostOutOfRange;
            if (BatchDecision.Check(
                command, line, quantity, stock, ofBatches, out MeantBatch? batch) is { } odd)
                return odd;
            lines.Add(new DecidedLine(
                product.Id, command.Change == StockChange.Return ? -quantity : quantity,
                Reason(command, quantity), line.Cost)
            {
                Batch = batch,
            });
        }

        if (command.Bought is { } bought)
        {
            Answer<DecidedPurchase> purchase =
                PurchaseDecision.Decide(command, bought, lines, stock);
            return purchase.Fact is { } decided
                ? new DecidedChange(decided.Lines, decided.Claimed)
                : purchase.Refusal!;
        }

        return new DecidedChange(
            command.Change == StockChange.Count ? Differences(lines, stock) : lines);
    }

    /// <summary>As stored and as the answer names it.</summary>
    public static string StoredName(StockChange change) => change switch
    {
        StockChange.Receive => "receive",
        StockChange.Adjust => "adjust",
        StockChange.Count => "count",
        StockChange.Return => "return",
    };

    private static string Reason(ChangeStock command, decimal quantity) =>
        command.Change == StockChange.Adjust && quantity < 0 && command.Why is { } why
            ? LossReasons.Stored(why)
            : StoredName(command.Change);

    // Beyond the range a decimal could overflow on its way through the conversion.
    private static decimal? InUnitOf(KnownProduct product, StockLine line)
    {
        decimal quantity = Math.Clamp(line.Quantity, -Quantity.Max * 1_000, Quantity.Max * 1_000);
        return line.Unit is null
            ? quantity
            : Units.Convert(quantity, line.Unit, product.Unit, product.PackSize, product.Packs);
    }

    private static bool IsInRange(StockChange change, decimal quantity) => change switch
    {
        StockChange.Receive or StockChange.Return => quantity is > 0 and <= Quantity.Max,
        StockChange.Adjust => quantity is not 0 and >= -Quantity.Max and <= Quantity.Max,
        StockChange.Count => quantity is >= 0 and <= Quantity.Max,
    };

    // "Two bags and 5 kg" of the same product is one count.
    private static List<DecidedLine> Differences(List<DecidedLine> lines, ShopStock stock) =>
        [.. lines.GroupBy(l => l.Product).Select(same =>
        {
            Counted counted = StockCounting.To(
                same.Sum(l => l.Quantity), stock.Balance(same.Key));
            return new DecidedLine(same.Key, counted.Difference, counted.Reason, null);
        })];
}
