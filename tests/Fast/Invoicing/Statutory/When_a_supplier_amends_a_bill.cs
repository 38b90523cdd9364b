using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>b2ba, cdnra: the latest word of a supplier counts, in the month in which it comes.
/// </summary>
public sealed class When_a_supplier_amends_a_bill
{
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly Bought = new(2026, 10, 5);

    private static readonly InwardDocument First =
        AStatement.Document("A1", 100_000, Bought, October);

    private static readonly InwardDocument Lower = AStatement.Document(
        "A1/R", 60_000, new DateOnly(2026, 11, 9)) with
    {
        Section = "b2ba", OriginalNumber = "a-1", OriginalDay = Bought,
    };

    [Fact]
    public void The_difference_counts_in_the_month_of_the_amendment()
    {
        BookBill bill = AStatement.Bill("A1", 100_000, Bought);

        CreditPeriod october = Period([First, Lower], [bill], "102026");
        CreditPeriod november = Period([First, Lower], [bill], "112026");

        Assert.Equal((5_000L, 5_000L), (october.Table().Other.Sum, october.Table().Net.Sum));
        Assert.Equal((-2_000L, -2_000L), (november.Table().Other.Sum, november.Table().Net.Sum));
        CreditLine line = Assert.Single(november.Lines());
        Assert.Equal((CreditBuckets.Differs, "a-1", -2_000L),
            (line.Bucket, line.Amends, line.Credit.Sum().Paise));
        Assert.Equal(0, november.Reconcile(default).Difference.Sum().Paise);
    }

    [Fact]
    public void A_bill_that_was_booked_as_it_was_put_right_agrees()
    {
        BookBill bill = AStatement.Bill("A1/R", 60_000, new DateOnly(2026, 11, 9));

        CreditPeriod november = Period([First, Lower], [bill], "112026");

        Assert.Equal(CreditBuckets.Matched, Assert.Single(november.Lines()).Bucket);
        // Reversed in October, as nothing was booked; now it is there, and less.
        Assert.Equal((3_000L, 0L), (november.Table().Net.Sum,
            november.Reconcile(bill.Claimed).Difference.Sum().Paise));
    }

    [Fact]
    public void The_second_amendment_is_the_last_word_whichever_paper_it_names()
    {
        BookBill bill = AStatement.Bill("A1", 100_000, Bought);
        foreach (string names in (string[])["A1", "A1/R"])
        {
            InwardDocument last = AStatement.Document(
                "A1/S", 80_000, new DateOnly(2026, 12, 2), new DateOnly(2026, 12, 1)) with
            {
                Section = "b2ba", OriginalNumber = names,
            };

            CreditPeriod december = Period([First, Lower, last], [bill], "122026");

            Assert.Equal(1_000, december.Table().Net.Sum);
            Assert.Single(InwardChains.Fold([First, Lower, last]));
        }
    }

    [Fact]
    public void What_no_statement_here_has_is_listed_and_not_counted()
    {
        InwardDocument elsewhere = Lower with { OriginalNumber = "B7" };
        InwardDocument otherDay = Lower with { OriginalDay = Bought.AddDays(1) };
        foreach (InwardDocument stray in (InwardDocument[])[elsewhere, otherDay])
        {
            CreditPeriod november = Period(
                [First, stray], [AStatement.Bill("A1", 100_000, Bought)], "112026");

            CreditLine line = Assert.Single(november.Lines());
            Assert.Equal((CreditBuckets.Amendment, 0L), (line.Bucket, line.Credit.Sum().Paise));
            Assert.Equal(default, november.Table().Net);
        }
    }

    [Fact]
    public void A_note_that_is_amended_takes_back_the_difference()
    {
        InwardDocument note = AStatement.Document("C1", 20_000, Bought, October) with
        {
            Section = "cdnr", Sign = -1,
        };
        InwardDocument more = AStatement.Document("C1", 40_000, Bought) with
        {
            Section = "cdnra", Sign = -1, OriginalNumber = "C1", OriginalDay = Bought,
        };

        Assert.Equal(-1_000, Period([note, more], [], "102026").Table().Net.Sum);
        Assert.Equal(-1_000, Period([note, more], [], "112026").Table().Net.Sum);
    }

    [Fact]
    public void The_portals_file_says_what_is_amended()
    {
        byte[] file = AStatement.File($$"""
            {"b2ba":[{"ctin":"{{AStatement.Supplier}}","inv":[{"oinum":"A1","oidt":"05-10-2026",
              "inum":"A1/R","dt":"09-11-2026","txval":600,"cgst":15,"sgst":15}]}],
             "cdnra":[{"ctin":"{{AStatement.Supplier}}","nt":[{"ontnum":"C1",
              "ontdt":"06-10-2026","ntnum":"C2","typ":"C","dt":"09-11-2026","txval":100}]}]}
            """);

        IReadOnlyList<InwardDocument> read = InwardReader.Read(
            file, new DateOnly(2026, 12, 14)).Fact!.Documents;

        Assert.Equal([("A1", Bought), ("C1", Bought.AddDays(1))],
            read.Select(d => (d.OriginalNumber!, d.OriginalDay!.Value)));
        string odd = Encoding.UTF8.GetString(file).Replace("05-10-2026", "soon",
            StringComparison.Ordinal);
        Assert.Equal("gstr-2b-malformed", InwardReader.Read(
            Encoding.UTF8.GetBytes(odd), new DateOnly(2026, 12, 14)).Refusal?.Code);
    }

    private static CreditPeriod Period(
        InwardDocument[] documents, BookBill[] bills, string period) => new(
        CreditMatching.Pair(documents, bills), bills, StatutoryPeriod.Parse(period).Fact!);
}
