using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Invoicing.Tapes;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Batch and day of the goods, on every form of the paper; nothing where none are kept.
/// </summary>
public sealed class When_a_bill_names_its_batches
{
    private static readonly BillRenderer Renderer = new(new PdfOptions());
    private static readonly DateOnly Day = new(2027, 3, 31);

    private static readonly BillDocument Bill = SampleBills.Mixed(10) with
    {
        Number = "INV/2627/7",
    };

    [Fact]
    public void Batch_and_day_stand_under_their_line_on_sheet_roll_and_tape()
    {
        BillDocument named = LineBatches.On(Bill, [Of(2, "CR-B12", Day)]);

        string sheet = Poppler.TextOf(Renderer.RenderA4(named));
        string roll = Poppler.TextOf(Renderer.RenderThermal(named));
        string tape = Encoding.ASCII.GetString(BillTape.Of(named, 58));

        Assert.All([sheet, roll, tape], paper =>
            Assert.Contains("Batch CR-B12, exp 31 Mar 2027", OneLine(paper)));
        Assert.Null(named.Lines[0].Batches);
    }

    [Fact]
    public void Of_several_batches_each_says_how_many()
    {
        decimal all = Bill.Lines[0].Quantity;

        BillDocument named = LineBatches.On(Bill,
            [Of(1, "EARLY", Day, all - 1), Of(1, "", Day.AddDays(30), 1)]);

        Assert.Equal(
            FormattableString.Invariant(
                $"Batch EARLY, exp 31 Mar 2027 ({all - 1:0.###}); Exp 30 Apr 2027 (1)"),
            named.Lines[0].Batches);
    }

    [Fact]
    public void Where_a_part_of_the_goods_is_of_no_batch_it_says_how_many_are()
    {
        BillDocument named = LineBatches.On(Bill, [Of(1, "B1", null, 0.5m)]);

        Assert.Equal("Batch B1 (0.5)", named.Lines[0].Batches);
    }

    [Fact]
    public void A_bill_of_which_no_batch_is_known_is_the_same_to_the_byte()
    {
        BillDocument none = LineBatches.On(Bill, []);

        Assert.Same(Bill, none);
        Assert.Equal(Renderer.RenderA4(Bill), Renderer.RenderA4(none));
        Assert.All(none.Lines, line => Assert.Null(line.Batches));
    }

    [Fact]
    public void The_price_on_the_packs_stands_with_them_also_where_nothing_else_is_known()
    {
        BillDocument named = LineBatches.On(Bill,
        [
            Of(1, "B1", Day) with { Mrp = new Money(15_00) },
            new SoldBatch(2, "", null, 1) { Mrp = new Money(15_50) },
        ]);

        Assert.Equal(["Batch B1, exp 31 Mar 2027, MRP 15.00", "MRP 15.50 (1)"],
            named.Lines.Take(2).Select(l => l.Batches));
    }

    [Fact]
    public void A_note_names_those_of_its_lines_that_brought_goods_back()
    {
        BillDocument note = Bill with
        {
            Kind = BillKind.CreditNote,
            Lines = [.. Bill.Lines.Take(3).Select((line, i) => line with
            {
                OriginalLine = i + 1, Quantity = 2, Returned = i == 1 ? null : 2,
            })],
        };

        BillDocument named = LineBatches.On(
            note, [new SoldBatch(1, "B1", Day, 2), new SoldBatch(2, "B2", null, 1)]);

        Assert.Equal(["Batch B1, exp 31 Mar 2027", null, "Batch B2 (1)"],
            named.Lines.Select(l => l.Batches));
        Assert.Contains("Batch B1, exp 31 Mar 2027", OneLine(Poppler.TextOf(
            Renderer.RenderA4(named))));
    }

    [Fact]
    public void Drawn_again_it_is_the_same_and_what_is_stored_of_it_names_no_batch()
    {
        BillDocument named = LineBatches.On(Bill, [Of(1, "B1", Day)]);
        BillDocument again = LineBatches.On(
            BillJson.FromUtf8(BillJson.ToUtf8(named)), [Of(1, "B1", Day)]);

        Assert.Equal(Renderer.RenderA4(named), Renderer.RenderA4(again));
        Assert.Equal(BillJson.ToUtf8(Bill), BillJson.ToUtf8(named));
    }

    [Fact]
    public void A_page_of_lines_with_batches_keeps_them_all()
    {
        BillDocument bill = SampleBills.Mixed(60) with { Number = "INV/2627/8" };
        int lines = bill.Lines.Length;

        string text = Poppler.TextOf(Renderer.RenderA4(LineBatches.On(bill,
            [.. Enumerable.Range(1, lines).Select(i => Of(i, $"LOT{i:000}", Day))])));

        Assert.All(Enumerable.Range(1, lines), i => Assert.Contains($"LOT{i:000}", text));
    }

    private static SoldBatch Of(int line, string number, DateOnly? day, decimal? quantity = null) =>
        new(line, number, day, quantity ?? Bill.Lines[Math.Min(line, Bill.Lines.Length) - 1]
            .Quantity);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
