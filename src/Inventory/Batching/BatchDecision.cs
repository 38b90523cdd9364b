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
    private const int PastYearsMax = 5;
    private const int YearsMax = 30;
    private static readonly Money MrpMax = Money.FromRupees(10_000_000L);

    /// <param name="quantity">In the product's unit, as it was said.</param>
    /// <param name="taken">What the lines before take, by batch; this line is added.</param>
    /// <returns>Null when the line may stand.</returns>
    public static Refusal? Check(ChangeStock command, StockLine line, decimal quantity,
        ShopStock stock, Dictionary<Guid, decimal> taken)
    {
        if (line.Batch is { } said)
        {
            return command.Change != StockChange.Receive || line.FromBatch is not null
                ? StockRefusals.BatchInvalid
                : Said(said, command.Bought?.BillDate ?? stock.Today, stock.Today);
        }

        if (line.FromBatch is not { } id) return null;
        bool goes = command.Change == StockChange.Return
            || (command.Change == StockChange.Adjust && quantity < 0);
        if (!goes) return StockRefusals.BatchInvalid;
        if (!stock.BatchesById.TryGetValue(id, out StockedBatch? batch)
            || batch.Batch.Product != line.Product)
            return StockRefusals.BatchUnknown;
        decimal all = taken[id] = taken.GetValueOrDefault(id) + Math.Abs(quantity);
        return all > batch.Left ? StockRefusals.BatchExceeds : null;
    }

    /// <summary>Whether a batch may come in.</summary>
    /// <param name="came">The day on the supplier's bill, or today.</param>
    public static Refusal? Said(BatchSaid said, DateOnly came, DateOnly today)
    {
        string? number = said.Number?.Trim();
        bool odd = (number is null && said.Expiry is null)
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
    public static Guid IdOf(ProductId product, BatchSaid said) => new(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{product.Value:N} {Key(said.Number)} {said.Expiry:yyyy-MM-dd}"))).AsSpan(0, 16));

    /// <summary>How two spellings of one number are the same.</summary>
    public static string Key(string? number) => BatchNumber.Key(number);
}
