using ConverseErp.Contracts;

namespace ConverseErp.Orders.Amending;

/// <summary>What an order's lines are after a change. Pure.</summary>
internal static class OrderChange
{
    /// <returns>Null when the change finds nothing to change.</returns>
    public static IReadOnlyList<WantedLine>? Apply(
        IReadOnlyList<WantedLine> lines, IReadOnlyList<AmendLine> changes)
    {
        List<WantedLine> changed = [.. lines];
        bool any = false;
        foreach (AmendLine change in changes)
        {
            int at = changed.FindIndex(l => l.Product == change.Product);
            if (change is { Quantity: 0, Worth: null })
            {
                any |= changed.RemoveAll(l => l.Product == change.Product) > 0;
                continue;
            }

            any = true;
            if (at < 0) changed.Add(New(change));
            else if (!change.Adds) changed[at] = Instead(changed[at], change);
            else if (Sum(changed[at], change) is { } more) changed[at] = more;
            else changed.Add(New(change));
        }

        return any ? changed : null;
    }

    private static WantedLine New(AmendLine change) => new(
        change.Product, change.Quantity, change.Unit, change.Worth, change.SpokenAs,
        change.Price);

    private static WantedLine Instead(WantedLine line, AmendLine change) => line with
    {
        Quantity = change.Quantity,
        Unit = change.Quantity is null ? null : change.Unit ?? line.Unit,
        Worth = change.Worth,
        SpokenAs = change.SpokenAs ?? line.SpokenAs,
        Price = change.Price ?? line.Price,
    };

    // Null when the two do not add up in one unit: then both stand.
    private static WantedLine? Sum(WantedLine line, AmendLine change)
    {
        if (line.Quantity is not { } have || change.Quantity is not { } more) return null;
        if (change.Price is { } price && price != line.Price) return null;
        decimal? same = change.Unit is null || line.Unit is null || change.Unit == line.Unit
            ? more
            : Units.Convert(more, change.Unit, line.Unit);
        return same is { } added ? line with { Quantity = have + added } : null;
    }
}
