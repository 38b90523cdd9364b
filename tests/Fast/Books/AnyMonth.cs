using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>Random months: bills of every kind, notes in parts, voids, payments. The same seed and
/// number is the same month on every machine and day.</summary>
internal static class AnyMonth
{
    private const int DeedsMax = 70;

    // Maharashtra, Delhi, Karnataka; Chandigarh, Daman and Ladakh have no legislature.
    private static readonly int[] States = [27, 27, 27, 7, 29, 4, 26, 38];

    // The schedules of before and after 22 September 2025, and the month that has both.
    private static readonly DateOnly[] Months =
    [
        new(2024, 6, 1), new(2025, 8, 1), new(2025, 9, 1), new(2025, 12, 1), new(2026, 2, 1),
        new(2026, 11, 1), new(2026, 11, 1),
    ];

    private static readonly decimal[] Cesses = [0, 0, 0, 0, 0, 12, 22.5m, 36, 290];
    private static readonly decimal[] Percents = [0, 0, 0, 5, 10, 12.5m, 33.33m, 100];
    private static readonly string[] Codes = ["1701", "190230", "34022010", "7113", "0709", "2710"];

    public static MonthPlan Of(int seed, int number)
    {
        Random random = new(unchecked((seed * 397) ^ (number * 16_777_619)));
        int state = Pick(random, States);
        GstScheme scheme = random.Next(10) switch
        {
            0 => GstScheme.Composition,
            1 => GstScheme.Unregistered,
            _ => GstScheme.Regular,
        };
        MonthPlan plan = new(state, scheme, Pick(random, Months), []);
        ImmutableArray<Deed>.Builder deeds = ImmutableArray.CreateBuilder<Deed>();
        int days = DateTime.DaysInMonth(plan.First.Year, plan.First.Month);
        int count = random.Next(4, DeedsMax);
        int sales = 0;
        for (int i = 0; i < count; i++)
        {
            int day = 1 + (i * days / count);
            deeds.Add(sales == 0 || random.Next(100) < 55
                ? Sale(random, plan, day, sales++)
                : Later(random, day, sales));
        }

        return plan with { Deeds = deeds.ToImmutable() };
    }

    private static Deed Later(Random random, int day, int sales)
    {
        int sale = random.Next(sales);
        int share = random.Next(1, 1_001);
        return random.Next(20) switch
        {
            < 8 => new Bring(day, sale,
                [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Share(random))]),
            < 11 => new BringAll(day, sale),
            < 13 => new Lower(day, sale, share),
            < 15 => new Reprice(day, sale, random.Next(6), random.Next(1, 2_500)),
            < 17 => new Void(day, sale),
            17 => new VoidNote(day, random.Next(sales)),
            _ => new Pay(day, Pick(random, Enum.GetValues<MonthBuyer>()[1..]),
                random.Next(-20_000, 500_000)),
        };
    }

    private static int Share(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => 1_000,
        _ => random.Next(1, 1_000),
    };

    private static Sell Sale(Random random, MonthPlan plan, int day, int id)
    {
        MonthBuyer buyer = Pick(random, Enum.GetValues<MonthBuyer>());
        bool booking = random.Next(2) == 0;
        DateOnly date = plan.First.AddDays(day - 1);
        GstLine[] lines = [.. Enumerable.Range(0, LineCount(random))
            .Select(_ => Line(random, date, booking))];
        bool registered = buyer >= MonthBuyer.RegisteredHere;
        GstDocument sale = new()
        {
            SupplierState = plan.State, Scheme = plan.Scheme, Date = date,
            PlaceOfSupply = Place(random, plan.State, buyer, booking),
            Sez = !booking && registered && random.Next(8) == 0,
            Lines = [.. lines],
        };
        sale = sale with
        {
            ReverseCharge = !booking && registered && random.Next(8) == 0
                && sale.PlaceOfSupply != IndianStates.OutsideIndia,
        };
        long net = lines.Sum(MonthNets.Of);
        decimal percent = booking ? Pick(random, Percents) : 0;
        if (percent == 0 && random.Next(3) == 0)
            sale = sale with { DiscountPaise = net * random.Next(0, 101) / 100 };
        PaymentMode payment = buyer == MonthBuyer.WalkIn
            ? (PaymentMode)random.Next(1, 4)
            : (PaymentMode)random.Next(0, 4);
        return new Sell(day, id, sale, buyer, payment, percent, booking);
    }

    private static int Place(Random random, int state, MonthBuyer buyer, bool booking)
    {
        if (buyer == MonthBuyer.RegisteredElsewhere) return 33;
        if (booking) return state;
        return random.Next(10) switch
        {
            < 6 => state,
            6 => IndianStates.OutsideIndia,
            _ => Pick(random, [33, 29, 4, 7]),
        };
    }

    private static int LineCount(Random random) => random.Next(30) == 0
        ? random.Next(10, 60)
        : random.Next(1, 7);

    private static GstLine Line(Random random, DateOnly date, bool booking)
    {
        long price = random.Next(20) switch
        {
            0 => booking ? 1 : 0,
            < 15 => random.Next(1, 200_000),
            < 19 => random.Next(1, 3_000_000),
            _ => random.NextInt64(1, 40_000_000),
        };
        decimal quantity = random.Next(10) switch
        {
            0 => Math.Round(random.Next(1, 50_000) / (decimal)random.Next(1, 50_000), 9) + 0.001m,
            < 4 => random.Next(1, 30_000) / 1_000m,
            _ => random.Next(1, 25),
        };
        (decimal rate, string code) = Rate(random, date);
        return booking
            ? new GstLine(quantity, price, true, rate, Pick(random, Cesses), Hsn: code)
            : new GstLine(quantity, price, random.Next(3) > 0, rate, Pick(random, Cesses), 0,
                Pick(random, Percents), code);
    }

    private static (decimal Rate, string Code) Rate(Random random, DateOnly date)
    {
        // Bricks may bear 12 % still; freight goes with the goods.
        if (random.Next(25) == 0) return (12, "69010010");
        if (random.Next(25) == 0) return (18, "996511");
        return (Pick(random, RateSchedule.On(date)), Pick(random, Codes));
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) =>
        from[random.Next(from.Count)];
}

/// <summary>What lines come to before any tax, by the rules' own words.</summary>
internal static class MonthNets
{
    /// <summary>Paise after the line's own discounts.</summary>
    public static long Of(GstLine line)
    {
        decimal gross = Rounded(line.Quantity * line.UnitPricePaise);
        return (long)(gross - line.DiscountPaise
            - Rounded(gross * line.DiscountPercent / 100));
    }

    /// <summary>Half away from zero.</summary>
    public static decimal Rounded(decimal paise) =>
        decimal.Round(paise, 0, MidpointRounding.AwayFromZero);
}
