using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

/// <summary>What expires, what is to be bought, what the stock is worth, what a counting found.
/// </summary>
public sealed class When_the_shelf_is_told
{
    private static readonly ProductId Any = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Fact]
    public void What_is_to_be_bought_is_one_line_each_with_speed_and_quantity()
    {
        ReorderLine[] lines =
        [
            new(Any, "Chini", "kg", 6, 2.04m, 2.9m, 20), new(Any, "Kesar", "pc", 1, 0, null, 0),
            new(Any, "Hing", "pkt", 0, 0.143m, 0, 2),
        ];

        string english = ShelfTexts.Reorder(Speech.In("en"), lines);
        string hinglish = ShelfTexts.Reorder(Speech.In("hi-Latn"), lines);

        Assert.Equal("🛒 To order:\nChini: 6 kg left, 2 kg a day, order 20 kg\nKesar: 1 pc left\n"
            + "Hing: 0 pkt left, 0.143 pkt a day, order 2 pkt", english);
        Assert.Contains("Chini: 6 kg bacha, roz 2 kg, 20 kg mangwaiye", hinglish,
            StringComparison.Ordinal);
        Assert.Equal("✅ Nothing to order now", ShelfTexts.Reorder(Speech.In("en"), []));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_how_many_more_there_are()
    {
        ReorderLine[] lines = [.. Enumerable.Range(1, 13).Select(
            i => new ReorderLine(Any, "P" + i, "pc", 1, 1, 1, 5))];

        string text = ShelfTexts.Reorder(Speech.In("en"), lines);

        Assert.Equal(12, text.Split('\n').Length);
        Assert.EndsWith("\n+3", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_past_its_day_stands_above_what_will_be()
    {
        string text = ShelfTexts.Expiring(Speech.In("en"), new BatchesExpiring(Today, 30,
            [ABatch("Milk", "B-1", 3)], [ABatch("Curd", "", -1)]));
        string none = ShelfTexts.Expiring(
            Speech.In("en"), new BatchesExpiring(Today, 30, [], []));
        string told = ShelfTexts.Expiring(Speech.In("en"), new GoodsExpiring(Today,
            [new ExpiringGoods("Milk", "pkt", 12, "B-1", Today)], 4, [], 0));

        Assert.Equal("⛔ Expired, do not sell:\nCurd: 12 pkt · 22/11/2026\n⏳ Expiring soon:\n"
            + "Milk: 12 pkt · 26/11/2026 · B-1", text);
        Assert.Equal("✅ Nothing expires within 30 days", none);
        Assert.EndsWith("\n+4", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stocks_worth_says_what_is_not_in_it()
    {
        string all = ShelfTexts.Worth(Speech.In("en"),
            new StockValue(Today, Money.FromRupees(120_000L), 0, []));
        string some = ShelfTexts.Worth(Speech.In("en"),
            new StockValue(Today, Money.FromRupees(120_000L), 7, []));

        Assert.Equal("📦 Stock at cost: ₹1,20,000", all);
        Assert.Equal(all + "\n⚠️ Without goods whose cost is not known (7)", some);
    }

    [Fact]
    public void A_counting_tells_how_far_it_is_what_stands_twice_and_what_it_came_to()
    {
        CountSession open = new(Guid.Empty, "Diwali", CountScope.Shop, null, null, default, null,
            null, 0, 9);
        CountSession done = open with { Counted = 7, Left = 2, Ended = "closed" };
        CountSheet sheet = new(done,
        [
            new CountLine(Any, "Chini", "kg", 5, 9, -4, true, false,
                [AnEntry(4), AnEntry(5), AnEntry(6) with { Withdrawn = true }]),
        ], []);
        CountClosed closed = new(done,
        [
            new CountResult(Any, "Chini", "kg", 46, 48, "count", new Money(-84_00)),
            new CountResult(Any, "Maggi", "pkt", 5, 5, "count", null),
            new CountResult(Any, "Salt", "kg", 3, 2, null, null),
        ], new Money(-84_00), 0);
        Phrases english = Speech.In("en");

        Assert.StartsWith("📋 Counting Diwali is open",
            ShelfTexts.Counting(english, open), StringComparison.Ordinal);
        Assert.Equal("📋 Diwali: 7 counted, 2 to go", ShelfTexts.Counting(
            english, done with { Ended = null }));
        Assert.Contains("Chini (4 kg / 5 kg)", ShelfTexts.Twice(english, sheet.Lines),
            StringComparison.Ordinal);
        Assert.Equal("✅ Counting Diwali is closed\n7 counted, 2 to go\n"
            + "Chini −2 kg → 46 kg (₹84)\nMissing: ₹84\nCounted again since, left as it is: Salt",
            ShelfTexts.Closed(english, closed));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_language_tells_all_of_it(string language)
    {
        Phrases phrases = Speech.In(language);

        Assert.Contains("20 kg", ShelfTexts.Reorder(
            phrases, [new ReorderLine(Any, "Chini", "kg", 6, 2, 3, 20)]),
            StringComparison.Ordinal);
        Assert.Contains("26/11/2026", ShelfTexts.Expiring(phrases, new BatchesExpiring(
            Today, 30, [ABatch("Milk", "B-1", 3)], [])), StringComparison.Ordinal);
    }

    private static BatchView ABatch(string name, string number, int days) => new(
        Guid.Empty, Any, name, "pkt", number, Today.AddDays(days), null, 12, 12, days);

    private static CountedEntry AnEntry(decimal found) =>
        new(Guid.Empty, found, 9, "shelf", null, null, default, false);
}
