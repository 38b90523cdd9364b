using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>Random months of bills, notes in parts, voids and payments; ten times as many by
/// <c>./converse check books</c>.</summary>
public sealed class When_any_months_books_are_kept
{
    [Theory]
    [InlineData(20261122)]
    [InlineData(7)]
    public void Every_document_every_balance_and_every_return_agree(int seed)
    {
        BooksCheck check = new(seed);

        check.Run(10_000);

        // Each kind of paper was there, and each rule had something to look at.
        Assert.True(check is { Notes: > 1_000, Voided: > 300 }, $"{check.Notes} {check.Voided}");
        Assert.All(check.Checks.Counts, rule => Assert.True(rule.Value > 20, rule.Key));
    }

    [Fact]
    public void A_fault_is_told_with_its_seed_and_as_little_as_still_shows_it()
    {
        MonthPlan plan = AnyMonth.Of(1, 1);

        Assert.Equal(plan.ToString(), AnyMonth.Of(1, 1).ToString());
        Assert.NotEqual(plan.ToString(), AnyMonth.Of(2, 1).ToString());
        MonthChecks checks = new();
        MonthFault fault = Assert.Throws<MonthFault>(
            () => checks.Same("a rule", 1, 2, () => "here"));
        Assert.Equal("a rule: here: expected 1, found 2", fault.Message);
    }

    [Theory]
    [InlineData(12, "2025-09-21", true)]
    [InlineData(12, "2025-09-22", false)]
    [InlineData(40, "2025-09-21", false)]
    [InlineData(40, "2025-09-22", true)]
    [InlineData(28, "2026-01-31", true)]
    [InlineData(28, "2026-02-01", false)]
    public void A_rate_is_lawful_only_while_its_schedule_holds(
        int rate, string day, bool lawful)
    {
        GstDocument sale = new()
        {
            SupplierState = 27, PlaceOfSupply = 27,
            Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            Lines = [new GstLine(1, 10_000, true, rate, Hsn: "2402")],
        };

        Refusal? refusal = GstComputation.Compute(sale).Refusal;

        Assert.Equal(lawful ? null : "gst-rate-unknown", refusal?.Code);
    }
}
