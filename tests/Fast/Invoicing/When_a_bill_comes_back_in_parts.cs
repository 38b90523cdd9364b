using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Notes;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>However a bill comes back, its notes sum to it exactly, to the paisa.</summary>
public sealed class When_a_bill_comes_back_in_parts
{
    private static readonly decimal[] Rates = [0m, 0.25m, 3m, 5m, 18m, 40m];

    [Fact]
    public void All_parts_together_are_the_bill()
    {
        Check((bill, steps) =>
        {
            BillRest rest = BillRest.Of(bill, []);
            foreach (Step step in steps) rest = Taken(rest, step);
            rest = rest.After(NoteDrafting.Return(rest, All(rest), bill.Date));

            Assert.All(rest.Lines, line => Assert.Equal(default, line));
            Assert.Equal(bill.Lines.Select(l => l.Quantity), rest.Returned);
            Assert.Equal(0, rest.GrandPaise);
        });
    }

    [Fact]
    public void Each_note_is_a_document_that_adds_up()
    {
        Check((bill, steps) =>
        {
            BillRest rest = BillRest.Of(bill, []);
            foreach (Step step in steps)
            {
                if (Note(rest, step) is not { } note) continue;
                GstTotals totals = note.Totals;
                long sum = note.Lines.Sum(l => l.Tax.TotalPaise);

                Assert.Equal(totals.CgstPaise, totals.SgstPaise);
                Assert.Equal(sum + totals.RoundOffPaise, totals.GrandTotalPaise);
                Assert.Equal(0, totals.GrandTotalPaise % 100);
                Assert.InRange(totals.GrandTotalPaise, 0, rest.GrandPaise);
                Assert.All(note.Lines.Where(l => !bill.ReverseCharge), l => Assert.Equal(
                    l.Tax.TotalPaise, l.Tax.TaxablePaise + l.Tax.TaxPaise));
                Assert.All(note.Lines, l => Assert.True(l.Tax.CgstPaise >= 0));
                rest = rest.After(note);
                Assert.All(rest.Lines.Where(l => l.TotalPaise >= 10),
                    l => Assert.True(l.TaxablePaise >= 0));
            }
        });
    }

    [Fact]
    public void A_note_that_is_taken_back_in_between_changes_nothing_at_the_end()
    {
        Check((bill, steps) =>
        {
            List<BillDocument> notes = [];
            foreach (Step step in steps)
            {
                if (Note(BillRest.Of(bill, notes), step) is { } note) notes.Add(note);
                if (step.Quantity % 3 == 0 && notes.Count > 1) notes.RemoveAt(0);
            }

            BillRest rest = BillRest.Of(bill, notes);
            if (rest.Returned.SequenceEqual(bill.Lines.Select(l => l.Quantity))) return;
            notes.Add(NoteDrafting.Return(rest, All(rest), bill.Date));

            long grand = notes.Sum(n => n.Totals.GrandTotalPaise);
            Assert.Equal(bill.Totals.GrandTotalPaise, grand);
            Assert.Equal(bill.Totals.CgstPaise, notes.Sum(n => n.Totals.CgstPaise));
            Assert.Equal(bill.Totals.IgstPaise, notes.Sum(n => n.Totals.IgstPaise));
            Assert.Equal(bill.Totals.CessPaise, notes.Sum(n => n.Totals.CessPaise));
            Assert.Equal(bill.Totals.TaxablePaise, notes.Sum(n => n.Totals.TaxablePaise));
        });
    }

    [Fact]
    public void A_discount_given_later_and_the_goods_come_to_the_bill_as_well()
    {
        Check((bill, steps) =>
        {
            BillRest rest = BillRest.Of(bill, []);
            long off = rest.GrandPaise / 300 * 100;
            if (off == 0) return;
            BillDocument given = NoteDrafting.Reduce(rest, off, bill.Date);
            long before = rest.GrandPaise;
            rest = rest.After(given);
            foreach (Step step in steps) rest = Taken(rest, step);
            rest = rest.After(NoteDrafting.Return(rest, All(rest), bill.Date));

            Assert.Equal(off, given.Totals.GrandTotalPaise);
            Assert.InRange(before, off, long.MaxValue);
            Assert.All(rest.Lines, line => Assert.Equal(default, line));
            Assert.Equal(0, rest.GrandPaise);
        });
    }

    [Fact]
    public void A_price_that_was_too_low_is_debited_at_the_bills_own_rate_and_may_come_back()
    {
        BillDocument bill = Bill(ASale.Of(ASale.Line(2, 4500, 5, inclusive: true)));
        BillRest rest = BillRest.Of(bill, []);

        BillDocument raised = NoteDrafting.Correct(
            rest, [new NotePrice(0, new Money(5000), 2)], bill.Date)!;
        BillDocument fallen = NoteDrafting.Correct(
            rest, [new NotePrice(0, new Money(4000), 2)], bill.Date)!;
        BillRest after = rest.After(raised);
        BillDocument back = NoteDrafting.Return(after, All(after), bill.Date);

        Assert.Equal(BillKind.DebitNote, raised.Kind);
        Assert.Equal(1000, raised.Totals.GrandTotalPaise);
        Assert.Equal(24, raised.Totals.CgstPaise);
        Assert.Equal(BillKind.CreditNote, fallen.Kind);
        Assert.Equal(1000, fallen.Totals.GrandTotalPaise);
        Assert.Equal(10_000, back.Totals.GrandTotalPaise);
        Assert.Null(NoteDrafting.Correct(
            rest, [new NotePrice(0, new Money(4500), 2)], bill.Date));
    }

    private sealed record Step(int Line, int Quantity);

    private static BillRest Taken(BillRest rest, Step step) =>
        Note(rest, step) is { } note ? rest.After(note) : rest;

    private static BillDocument? Note(BillRest rest, Step step)
    {
        int line = step.Line % rest.Lines.Length;
        decimal left = rest.Bill.Lines[line].Quantity - rest.Returned[line];
        decimal quantity = Math.Min(left, step.Quantity / 1000m);
        return quantity <= 0
            ? null
            : NoteDrafting.Return(rest, [new NoteTake(line, quantity, left)], rest.Bill.Date);
    }

    private static IReadOnlyList<NoteTake> All(BillRest rest) =>
    [
        .. rest.Bill.Lines.Select((l, i) => new NoteTake(
            i, l.Quantity - rest.Returned[i], l.Quantity - rest.Returned[i]))
            .Where(t => t.Quantity > 0),
    ];

    private static void Check(Action<BillDocument, Step[]> body)
    {
        Gen<Step> step =
            from line in Gen.Choose(0, 11)
            from quantity in Gen.Choose(1, 3_000)
            select new Step(line, quantity);
        Gen<(BillDocument Bill, Step[] Steps)> all =
            from sale in Sales()
            from steps in step.ListOf(12)
            select (Bill(sale), steps.ToArray());
        Prop.ForAll(all.ToArbitrary(), pair =>
        {
            body(pair.Bill, pair.Steps);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static Gen<GstDocument> Sales()
    {
        Gen<GstLine> line =
            from thousandths in Gen.Choose(1, 9_000)
            from price in Gen.Choose(0, 200_000)
            from inclusive in Gen.Elements(true, true, false)
            from rate in Gen.Elements(Rates)
            from cess in Gen.Elements(0m, 0m, 12m, 290m)
            from percent in Gen.Elements(0m, 0m, 12.5m)
            select new GstLine(thousandths / 1000m, price, inclusive, rate, cess, 0, percent);
        return
            from lines in line.NonEmptyListOf()
            from place in Gen.Elements(27, 27, 29)
            from scheme in Gen.Elements(
                GstScheme.Regular, GstScheme.Regular, GstScheme.Composition)
            from reverse in Gen.Elements(false, false, true)
            from share in Gen.Choose(0, 60)
            select WithDiscount(ASale.Of([.. lines.Take(12)]) with
            {
                PlaceOfSupply = place, Scheme = scheme, ReverseCharge = reverse,
            }, share);
    }

    private static GstDocument WithDiscount(GstDocument sale, int share) => sale with
    {
        DiscountPaise = ASale.Taxed(sale with
        {
            Lines = [.. sale.Lines.Select(l => l with { PriceIncludesTax = true })],
            ReverseCharge = false,
        }).Lines.Sum(l => l.TotalPaise) * share / 100,
    };

    private static BillDocument Bill(GstDocument sale)
    {
        ImmutableArray<BillLineText> texts =
            [.. sale.Lines.Select(_ => new BillLineText("x", "kg"))];
        return BillDrafting.Draft(
            sale, ASale.Taxed(sale), texts.AsSpan(), new BillParty("Shop"));
    }
}
