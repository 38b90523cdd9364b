using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.Batching;

/// <summary>Of which batch a line's goods are.</summary>
/// <param name="Said">Null: <paramref name="From"/> names one that is there.</param>
internal readonly record struct MeantBatch(BatchSaid? Said, Guid? From);

/// <summary>A batch with what is left of it.</summary>
internal sealed record StockedBatch(KnownBatch Batch, decimal Left);

/// <summary>Decides which batches a change may name. Changes nothing.</summary>
internal static class BatchDecision
{
    public const int NumberCharsMax = 40;
    private const int ToldMax = 6;
    private const int PastYearsMax = 5;
    private const int YearsMax = 30;
    private static readonly Money MrpMax = Money.FromRupees(10_000_000L);

    /// <param name="quantity">In the product's unit, as it was said.</param>
    /// <param name="taken">What the lines before take, by batch; this line is added.</param>
    /// <param name="meant">Null where none is named.</param>
    /// <returns>Null when the line may stand.</returns>
    public static Refusal? Check(ChangeStock command, StockLine line, decimal quantity,
        ShopStock stock, Dictionary<Guid, decimal> taken, out MeantBatch? meant)
    {
        meant = null;
        if (line is { Batch: null, FromBatch: null }) return null;
        if (line is { Batch: not null, FromBatch: not null }) return StockRefusals.BatchInvalid;
        if (line.Batch is { } came && command.Change == StockChange.Receive)
        {
            meant = new MeantBatch(came, null);
            return Said(came, command.Bought?.BillDate ?? stock.Today, stock.Today);
        }

        bool goes = command.Change == StockChange.Return
            || (command.Change == StockChange.Adjust && quantity < 0);
        if (!goes || (line.Batch is { } said && Key(said.Number).Length == 0))
            return StockRefusals.BatchInvalid;
        StockedBatch? batch = line.FromBatch is { } id
            ? stock.BatchesById.GetValueOrDefault(id)
            : Called(line.Product, line.Batch!, stock, taken);
        if (batch is null || batch.Batch.Product != line.Product)
            return StockRefusals.BatchUnknown;
        meant = new MeantBatch(null, batch.Batch.Id);
        decimal all = taken[batch.Batch.Id] =
            taken.GetValueOrDefault(batch.Batch.Id) + Math.Abs(quantity);
        return all > batch.Left ? StockRefusals.BatchExceeds : null;
    }

    /// <summary>"Maggi: B1 (10), B2 (3)": the batches of goods of which one was named, those
    /// with goods left first. Null where none was.</summary>
    public static string? Known(ChangeStock command, ShopStock stock)
    {
        IEnumerable<KnownProduct> named = command.Lines
            .Where(l => l.Batch is not null || l.FromBatch is not null)
            .Select(l => l.Product).Distinct().Take(ToldMax)
            .Select(p => stock.Products.GetValueOrDefault(p)).OfType<KnownProduct>();
        string text = string.Join("\n", named.Select(product =>
        {
            string[] batches =
            [
                .. Of(product.Id, stock).Where(b => b.Batch.Number.Length > 0)
                    .OrderBy(b => b.Left <= 0).Take(ToldMax).Select(b => string.Create(
                        CultureInfo.InvariantCulture, $"{b.Batch.Number} ({b.Left:0.###})")),
            ];
            string all = batches.Length == 0 ? "–" : string.Join(", ", batches);
            return $"{product.Name}: {all}";
        }));
        return text.Length == 0 ? null : text;
    }

    // Of two days under one number the one with goods left.
    private static StockedBatch? Called(ProductId product, BatchSaid said, ShopStock stock,
        Dictionary<Guid, decimal> taken)
    {
        StockedBatch[] alike =
        [
            .. Of(product, stock).Where(b => Key(b.Batch.Number) == Key(said.Number)
                && (said.Expiry is null || b.Batch.Expiry == said.Expiry)),
        ];
        return alike.FirstOrDefault(b => b.Left > taken.GetValueOrDefault(b.Batch.Id))
            ?? alike.FirstOrDefault();
    }

    private static IEnumerable<StockedBatch> Of(ProductId product, ShopStock stock) =>
        stock.BatchesById.Values.Where(b => b.Batch.Product == product)
            .OrderBy(b => b.Batch.Expiry ?? DateOnly.MaxValue).ThenBy(b => b.Batch.Id);

    /// <summary>Whether a batch may come in.</summary>
    /// <param name="came">The day on the supplier's bill, or today.</param>
    public static Refusal? Said(BatchSaid said, DateOnly came, DateOnly today)
    {
        string? number = said.Number?.Trim();
        bool odd = (number is null && said.Expiry is null && said.Mrp is null)
            || number is { Length: 0 or > NumberCharsMax }
            || (number is not null && Key(number).Length == 0)
            || said.Mrp is { } mrp && (mrp <= Money.Zero || mrp > MrpMax)
            || said.Expiry < today.AddYears(-PastYearsMax)
            || said.Expiry > today.AddYears(YearsMax);
        if (odd) return StockRefusals.BatchInvalid;
        return said.Expiry < came ? StockRefusals.BatchExpired : null;
    }

    /// <summary>The same number and day of a product are the same batch, whoever writes it.
    /// </summary>
    public static Guid IdOf(ProductId product, BatchSaid said) =>
        IdOf(product, Key(said.Number), said.Expiry);

    /// <summary>The same with another price printed on it is a batch of its own: each pack is
    /// sold at what stands on it.</summary>
    /// <returns>Its id, and its number's key.</returns>
    public static (Guid Id, string Key) WithMrp(ProductId product, BatchSaid said)
    {
        string key = string.Create(
            CultureInfo.InvariantCulture, $"{Key(said.Number)}MRP{said.Mrp!.Value.Paise}");
        return (IdOf(product, key, said.Expiry), key);
    }

    private static Guid IdOf(ProductId product, string key, DateOnly? expiry) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{product.Value:N} {key} {expiry:yyyy-MM-dd}"))).AsSpan(0, 16));

    /// <summary>How two spellings of one number are the same.</summary>
    public static string Key(string? number) => BatchNumber.Key(number);
}
