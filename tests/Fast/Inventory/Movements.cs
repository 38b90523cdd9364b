using ConverseErp.Contracts;
using ConverseErp.Inventory.Valuing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>Movements of a made-up shop: what may happen to goods, and some of it taken back.
/// </summary>
internal static class Movements
{
    public static readonly DateOnly First = new(2026, 11, 1);

    private static readonly CostReason[] Reasons =
    [
        CostReason.Sale, CostReason.Sale, CostReason.Sale, CostReason.Receive,
        CostReason.Receive, CostReason.Opening, CostReason.Loss, CostReason.OwnUse,
        CostReason.Return, CostReason.Undo, CostReason.Undo,
    ];

    /// <param name="parts">Something may be taken back in parts.</param>
    public static List<CostMovement> Any(Random random, int count, bool parts)
    {
        List<CostMovement> all = [];
        Dictionary<(Guid, ProductId), (CostMovement Of, decimal Left)> open = [];
        DateOnly day = First;
        for (int i = 0; i < count; i++)
        {
            if (random.Next(4) == 0) day = day.AddDays(random.Next(3));
            CostReason reason = Reasons[random.Next(Reasons.Length)];
            if (reason == CostReason.Undo)
            {
                if (open.Count == 0) continue;
                var (key, (of, left)) = open.ElementAt(random.Next(open.Count));
                decimal back = parts && random.Next(2) == 0
                    ? Math.Round(left * random.Next(1, 1000) / 1000, 3)
                    : left;
                if (back == 0) continue;
                if (back == left) open.Remove(key);
                else open[key] = (of, left - back);
                all.Add(of with { Reason = reason, Quantity = -back, Value = null, Day = day });
                continue;
            }

            CostMovement movement = new(
                random.Next(3) == 0 ? Stocks.Sugar : Stocks.Maggi, new Guid(i, 0, 0, new byte[8]),
                reason, Quantity(random, reason), Value(random, reason), day);
            open[(movement.Source, movement.Product)] = (movement, movement.Quantity);
            all.Add(movement);
        }

        return all;
    }

    public static HashSet<(Guid, ProductId)> Undone(IEnumerable<CostMovement> movements) =>
        [.. movements.Where(m => m.Reason == CostReason.Undo)
            .Select(m => (m.Source, m.Product))];

    private static decimal Quantity(Random random, CostReason reason)
    {
        decimal quantity = random.Next(1, 20_000) / 1000m;
        return reason switch
        {
            CostReason.Receive or CostReason.Opening => quantity,
            CostReason.Loss => random.Next(2) == 0 ? quantity : -quantity,
            _ => -quantity,
        };
    }

    private static long? Value(Random random, CostReason reason) => reason switch
    {
        CostReason.Receive when random.Next(3) > 0 => random.Next(0, 100_000),
        CostReason.Return => random.Next(0, 20_000),
        _ => null,
    };
}
