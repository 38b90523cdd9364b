using ConverseErp.Contracts;
using ConverseErp.Inventory.CountSessions;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>What many hands found, put together.</summary>
public sealed class When_the_shelf_is_counted_by_many
{
    private static readonly DateTimeOffset Opened = Stocks.Monday;

    [Fact]
    public void Places_are_added_and_the_book_is_that_of_the_last_of_them()
    {
        CountedProduct sugar = Assert.Single(CountDecision.Sum(
            [An(1, "shelf", 4, 10), An(2, "godown", 5, 9)], CountedTwice.Ask));

        Assert.Equal((9m, 9m, false), (sugar.Found, sugar.Expected, sugar.Twice));
        Assert.Equal(Opened.AddMinutes(2), sugar.Moment);
    }

    [Fact]
    public void One_place_counted_twice_is_shown_until_somebody_says_what_that_means()
    {
        EnteredCount[] entries = [An(1, "shelf", 4, 10), An(2, "Shelf", 5, 10)];

        CountedProduct asked = Assert.Single(CountDecision.Sum(entries, CountedTwice.Ask));
        CountedProduct later = Assert.Single(CountDecision.Sum(entries, CountedTwice.Later));
        CountedProduct added = Assert.Single(CountDecision.Sum(entries, CountedTwice.Add));

        Assert.True(asked.Twice);
        Assert.Equal((5m, false), (later.Found, later.Twice));
        Assert.Equal((9m, false), (added.Found, added.Twice));
    }

    [Fact]
    public void What_is_missing_has_the_reason_that_was_said_and_what_is_too_much_has_none()
    {
        CountedProduct missing = Assert.Single(CountDecision.Sum(
            [An(1, "", 4, 10) with { Why = "damage" }], CountedTwice.Ask));
        CountedProduct over = missing with { Found = 12 };

        Assert.Equal("damage", CountDecision.Reason(missing, "count"));
        Assert.Equal("count", CountDecision.Reason(over, "count"));
    }

    [Theory]
    [InlineData(2, "box", null, 48, null)]
    [InlineData(7, null, null, 7, null)]
    [InlineData(-1, null, null, 0, "stock-quantity-out-of-range")]
    [InlineData(1_000_001, null, null, 0, "stock-quantity-out-of-range")]
    [InlineData(1, "kg", null, 0, "stock-unit-mismatch")]
    [InlineData(1, null, 60, 0, "stock-count-invalid")]
    [InlineData(1, null, -60, 0, "stock-count-invalid")]
    public void An_entry_is_in_the_products_unit_and_of_the_time_of_the_counting(
        int found, string? unit, int? minutes, int expected, string? code)
    {
        Dictionary<ProductId, Product> products = new() { [Stocks.Maggi] = Maggi };
        CountEntry entry = new(Guid.NewGuid(), Stocks.Maggi, found, unit, null, null,
            minutes is { } m ? Opened.AddMinutes(m) : null);

        (decimal inUnit, DateTimeOffset at, Refusal? refusal) = CountDecision.Enter(
            entry, Opened, products, new HashSet<ProductId> { Stocks.Maggi },
            Opened.AddMinutes(10));

        Assert.Equal((expected, code), (inUnit, refusal?.Code));
        Assert.True(refusal is not null || at <= Opened.AddMinutes(10));
    }

    [Theory]
    [InlineData("", CountScope.Shop, null, 0, "stock-count-invalid")]
    [InlineData("Diwali", CountScope.Shop, "Oil", 0, "stock-count-invalid")]
    [InlineData("Diwali", CountScope.Category, null, 0, "stock-count-invalid")]
    [InlineData("Diwali", CountScope.List, null, 0, "stock-count-invalid")]
    [InlineData("Diwali", CountScope.List, null, 1, null)]
    [InlineData("Diwali", CountScope.Shop, null, 0, null)]
    public void A_counting_says_what_it_is_of(
        string label, CountScope scope, string? category, int products, string? code)
    {
        OpenCount open = new(Guid.NewGuid(), label, scope, category,
            [.. Enumerable.Repeat(Stocks.Maggi, products)], null);

        Refusal? refusal = CountDecision.Open(open, new Catalogue(1, [Maggi]), openOnes: 9);
        Refusal? many = CountDecision.Open(open, new Catalogue(1, [Maggi]), openOnes: 10);

        Assert.Equal(code, refusal?.Code);
        Assert.Equal(code ?? "stock-count-too-many", many?.Code);
    }

    private static readonly Product Maggi = new(Stocks.Maggi, "MAGGI", "Maggi", [], "pkt", null,
        null, 0, 0, null, "70 g", null)
    {
        Packs = [new PackUnit("box", 24, null)],
    };

    private static EnteredCount An(int minute, string place, decimal found, decimal expected) =>
        new(new Guid(minute, 0, 0, new byte[8]), Stocks.Sugar, place, found, expected, null,
            Opened.AddMinutes(minute));
}
