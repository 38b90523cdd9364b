using ConverseErp.Contracts;

namespace ConverseErp.Orders.Placing;

/// <summary>The batch that a line is to be taken from. Pure.</summary>
internal static class BatchNamed
{
    private const int ToldMax = 6;

    /// <summary>The batch of that number; of several with different days the first that has goods
    /// left. Null where none is called so.</summary>
    /// <param name="known">In the order of picking.</param>
    public static BatchAtBooking? Find(
        ProductId product, string number, IReadOnlyList<BatchAtBooking> known)
    {
        string key = BatchNumber.Key(number);
        BatchAtBooking[] alike =
        [
            .. known.Where(b => b.Product == product && key.Length > 0
                && BatchNumber.Key(b.Number) == key),
        ];
        return alike.FirstOrDefault(b => b.Left > 0) ?? alike.FirstOrDefault();
    }

    /// <summary>"Crocin: B1, B2": what there is, those with goods left before the others.
    /// </summary>
    public static string Known(
        ProductId product, string name, IReadOnlyList<BatchAtBooking> known)
    {
        string[] numbers =
        [
            .. known.Where(b => b.Product == product).OrderBy(b => b.Left <= 0)
                .Select(b => b.Number).Distinct().Take(ToldMax),
        ];
        return $"{name}: {(numbers.Length == 0 ? "–" : string.Join(", ", numbers))}";
    }
}
