using System.Reflection;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

public sealed partial class When_a_longer_report_is_told
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_language_has_all_words_with_the_same_places(string language)
    {
        ReportWords english = Speech.In("en").Reports, words = Speech.In(language).Reports;

        foreach (PropertyInfo word in typeof(ReportWords).GetProperties()
            .Where(p => p.PropertyType == typeof(string)))
        {
            string said = (string)word.GetValue(words)!;
            Assert.False(string.IsNullOrWhiteSpace(said), word.Name);
            Assert.Equal(Place().Matches((string)word.GetValue(english)!).Select(m => m.Value),
                Place().Matches(said).Select(m => m.Value));
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Five_lines_are_shown_and_how_many_more_there_are(string language)
    {
        Phrases phrases = Speech.In(language);
        SalesRow[] rows =
        [
            .. Enumerable.Range(1, 5).Select(i => new SalesRow(
                Guid.CreateVersion7(), "Item " + i, null, i, "kg",
                new SalesSum(1, new Money(i * 100_00), Money.Zero, Money.Zero))),
        ];
        SalesPage page = new(Day, Day, new SalesSum(9, new Money(2_000_00), new Money(45_00),
            Money.Zero), Money.Zero, 17, rows, "more");

        string text = ReportTexts.Sales(phrases, "Aaj", SalesBy.Item, page);

        string[] lines = text.Split('\n');
        Assert.Equal(7, lines.Length);
        Assert.Contains("₹1,955", lines[0], StringComparison.Ordinal);
        Assert.Contains("₹45", lines[0], StringComparison.Ordinal);
        Assert.Equal("Item 1 1 kg · ₹100", lines[1]);
        Assert.Equal("+12", lines[6]);
    }

    [Fact]
    public void A_day_is_told_by_its_date_and_nobody_by_a_word()
    {
        Phrases phrases = Speech.In("hi-Latn");
        SalesSum sum = new(1, new Money(50_00), Money.Zero, Money.Zero);

        string days = ReportTexts.Sales(phrases, "Aaj", SalesBy.Day, new SalesPage(
            Day, Day, sum, Money.Zero, 1, [new(null, null, Day, null, null, sum)], null));
        string people = ReportTexts.Sales(phrases, "Aaj", SalesBy.Party, new SalesPage(
            Day, Day, sum, Money.Zero, 1, [new(null, null, null, null, null, sum)], null));

        Assert.Equal("📊 Aaj, din ke hisaab se: ₹50\n20/11 · ₹50", days);
        Assert.EndsWith("\nBina naam · ₹50", people, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void The_trial_balance_names_its_accounts_and_agrees(string language)
    {
        Phrases phrases = Speech.In(language);
        AccountSum Of(string account, long paise) => new(
            account, "asset", Money.Zero, new Money(Math.Max(paise, 0)),
            new Money(Math.Max(-paise, 0)));

        string text = ReportTexts.Trial(phrases, "x", new TrialBalance(Day, Day,
        [
            Of("cash", 300_00), Of("sales", -500_00), Of("party", 200_00), Of("bank", 0),
        ]));

        Assert.Equal(5, text.Split('\n').Length);
        Assert.Contains(phrases.Reports.Sales + " · ₹500 Cr", text, StringComparison.Ordinal);
        Assert.EndsWith("₹500", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Input_credit_says_what_is_missing_where(string language)
    {
        Phrases phrases = Speech.In(language);
        InputTax none = new(Money.Zero, Money.Zero, Money.Zero, Money.Zero);
        InputTax some = none with { Igst = new Money(90_00) };
        CreditReconciliation books = new(some, none, none, none, none, none, some, none);
        CreditRegister register = new("112026", Day,
            [
                new("matched", 3, new Money(90_00)), new("differs", 0, Money.Zero),
                new("books-only", 2, new Money(18_00)), new("statement-only", 0, Money.Zero),
                new("ineligible", 1, new Money(5_00)),
            ], [], books);

        string text = ReportTexts.Credit(phrases, register);
        string without = ReportTexts.Credit(phrases, register with { Statement = null });

        Assert.Equal(4, text.Split('\n').Length);
        Assert.Contains("11/2026", text, StringComparison.Ordinal);
        Assert.Contains("₹18", text, StringComparison.Ordinal);
        Assert.Equal(2, without.Split('\n').Length);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Stock_and_profit_name_what_has_no_cost(string language)
    {
        Phrases phrases = Speech.In(language);
        ProductId sugar = new(Guid.CreateVersion7());

        string stock = ReportTexts.Stock(phrases, new StockValue(Day, new Money(900_00), 4,
            [new ValuedProduct(sugar, 20, 0, new Money(900_00), new Money(45_00))]),
            new Dictionary<ProductId, string> { [sugar] = "Sugar" });
        string profit = ReportTexts.Profit(phrases, "x", new ProfitPage(
            Day, Day, new Money(100_00), new Money(80_00), 1, 1,
            [new(sugar, "Sugar", 2, "kg", new Money(100_00), new Money(80_00), 1)], null));

        Assert.Contains("Sugar · ₹900", stock, StringComparison.Ordinal);
        Assert.Contains("4", stock.Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains("Sugar · ₹20 ⚠️", profit, StringComparison.Ordinal);
        Assert.EndsWith(phrases.CostsUnknown, profit, StringComparison.Ordinal);
    }

    // "All that was bought" is not "without what nobody knows", and neither is said of a cost
    // that is whole.
    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_profit_says_on_which_footing_its_cost_stands(string language)
    {
        Phrases phrases = Speech.In(language);
        CostOfGoods bought = new("purchases-only", null, new Money(1_904_00), null, 0);
        CostOfGoods valued = new(
            "stock-valued", Money.Zero, new Money(1_904_00), new Money(1_744_00), 18);

        Assert.EndsWith(phrases.CostsArePurchases, AffairSteps.Basis(phrases, bought),
            StringComparison.Ordinal);
        Assert.EndsWith(phrases.CostsMissing,
            AffairSteps.Basis(phrases, bought with { Purchases = Money.Zero }),
            StringComparison.Ordinal);
        Assert.EndsWith(phrases.CostsMissing,
            AffairSteps.Basis(phrases, valued with { SoldWithoutCost = 2 }),
            StringComparison.Ordinal);
        Assert.Equal("", AffairSteps.Basis(phrases, valued));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void An_item_of_unknown_cost_has_no_profit_and_is_counted(string language)
    {
        ProductId salt = new(Guid.CreateVersion7());

        string profit = ReportTexts.Profit(Speech.In(language), "x", new ProfitPage(
            Day, Day, Money.Zero, Money.Zero, 0, 1,
            [new(salt, "Salt", 2, "kg", new Money(100_00), null, 2)], null) { LeftOut = 7 });

        Assert.Contains("Salt · ? ⚠️", profit, StringComparison.Ordinal);
        Assert.Contains("7", profit.Split('\n')[^1], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
