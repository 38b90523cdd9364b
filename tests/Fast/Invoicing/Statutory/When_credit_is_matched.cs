using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_credit_is_matched
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Theory]
    [InlineData("AG/101", "ag-101")]
    [InlineData("INV-007", "INV/7")]
    [InlineData("2026-27/0045", "202627/45")]
    public void A_number_is_the_same_however_it_is_spelled(string stated, string booked)
    {
        CreditLine line = Assert.Single(Lines(
            [AStatement.Document(stated, 100_000)], [AStatement.Bill(booked, 100_000)]));

        Assert.Equal((CreditBuckets.Matched, 5_000L),
            (line.Bucket, line.Credit.Sum().Paise));
    }

    [Fact]
    public void What_differs_is_named_and_only_what_both_have_is_credit()
    {
        InwardDocument stated = AStatement.Document("A1", 100_000);
        BookBill more = AStatement.Bill("A1", 200_000, new DateOnly(2026, 11, 6));

        CreditLine line = Assert.Single(Lines([stated], [more]));

        Assert.Equal(CreditBuckets.Differs, line.Bucket);
        Assert.Equal(["date", "total", "cgst", "sgst"], line.Differs);
        Assert.Equal(5_000, line.Credit.Sum().Paise);
    }

    [Fact]
    public void A_rupee_is_no_difference_and_a_bill_whose_tax_nobody_split_is_one()
    {
        InwardDocument rounded = AStatement.Document("A1", 100_000) with { TotalPaise = 105_090 };
        BookBill whole = AStatement.Bill("A2", 100_000);
        whole = whole with { Bill = whole.Bill with { Claimed = false, Tax = null } };

        IReadOnlyList<CreditLine> lines = Lines(
            [rounded, AStatement.Document("A2", 100_000)],
            [AStatement.Bill("A1", 100_000), whole]);

        Assert.Equal([CreditBuckets.Matched, CreditBuckets.Differs], lines.Select(l => l.Bucket));
        Assert.Equal(["tax-not-split"], lines[1].Differs);
        Assert.Equal(0, lines[1].Credit.Sum().Paise);
    }

    [Fact]
    public void Either_side_may_be_alone_and_what_the_law_bars_is_no_credit()
    {
        IReadOnlyList<CreditLine> lines = Lines(
            [
                AStatement.Document("S1", 100_000),
                AStatement.Document("B1", 40_000) with { Available = "N", Reason = "C" },
                AStatement.Document("R1", 20_000) with { ReverseCharge = true },
                AStatement.Document("X1", 20_000) with { Section = "b2ba" },
            ],
            [AStatement.Bill("K1", 60_000), AStatement.Bill("B1", 40_000)]);

        Assert.Equal(
            [CreditBuckets.BooksOnly, CreditBuckets.StatementOnly, CreditBuckets.Ineligible,
                CreditBuckets.ReverseCharge, CreditBuckets.Amendment],
            lines.Select(l => l.Bucket));
        Assert.Equal("filed-late", lines[2].Reason);
        Assert.All(lines, l => Assert.Equal(0, l.Credit.Sum().Paise));
    }

    [Fact]
    public void A_bill_without_a_number_is_found_by_its_money_if_there_is_but_one()
    {
        InwardDocument[] two =
            [AStatement.Document("A1", 100_000), AStatement.Document("A2", 100_000)];

        Assert.Equal(CreditBuckets.Matched,
            Assert.Single(Lines([two[0]], [AStatement.Bill(null, 100_000)])).Bucket);
        Assert.Equal(3, Lines(two, [AStatement.Bill(null, 100_000)]).Count);
        Assert.Equal(3, Lines(
            [two[0]], [AStatement.Bill(null, 100_000), AStatement.Bill(null, 100_000)]).Count);
    }

    [Fact]
    public void Credit_comes_with_the_later_side_and_is_reversed_until_then()
    {
        // On October's statement, booked in November.
        InwardDocument[] stated = [AStatement.Document("A1", 100_000, new(2026, 10, 20), October)];
        BookBill[] booked =
            [AStatement.Bill("A1", 100_000, new(2026, 10, 20), new(2026, 11, 3))];

        (CreditTable before, _) = Period(stated, booked, "102026", booked[0].Claimed);
        (CreditTable after, CreditReconciliation books) =
            Period(stated, booked, "112026", booked[0].Claimed);

        Assert.Equal((5_000L, 5_000L, 0L),
            (before.Other.Sum, before.Reversed.Sum, before.Net.Sum));
        Assert.Equal((5_000L, 5_000L, 5_000L, 0L),
            (after.Other.Sum, after.Reclaimed.Sum, after.Net.Sum, after.Reversed.Sum));
        Assert.Equal(0, books.Difference.Sum().Paise);
    }

    [Fact]
    public void A_suppliers_credit_note_is_taken_off_before_the_books_know_of_it()
    {
        InwardDocument note = AStatement.Document("C1", 20_000) with
        {
            Section = "cdnr", Sign = -1,
        };

        (CreditTable table, CreditReconciliation books) = Period([note], [], "112026", default);

        Assert.Equal((-1_000L, -1_000L), (table.Other.Sum, table.Net.Sum));
        Assert.Equal((1_000L, -1_000L, 0L), (books.Differs.Sum().Paise,
            books.Credit.Sum().Paise, books.Difference.Sum().Paise));
    }

    private static IReadOnlyList<CreditLine> Lines(
        IReadOnlyList<InwardDocument> documents, IReadOnlyList<BookBill> bills) =>
        new CreditPeriod(CreditMatching.Pair(documents, bills), bills,
            StatutoryPeriod.Parse("112026").Fact!).Lines();

    private static (CreditTable, CreditReconciliation) Period(
        IReadOnlyList<InwardDocument> documents, IReadOnlyList<BookBill> bills, string period,
        HeadTax booked)
    {
        StatutoryPeriod span = StatutoryPeriod.Parse(period).Fact!;
        CreditPeriod made = new(CreditMatching.Pair(documents, bills), bills, span);
        return (made.Table(), made.Reconcile(
            period == "112026" ? booked : default));
    }
}
