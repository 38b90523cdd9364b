using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_bill_is_drawn
{
    private static readonly BillRenderer Renderer = new(new PdfOptions());

    [Fact]
    public void Every_field_of_Rule_46_is_on_it()
    {
        BillDocument bill = SampleBills.Mixed(42) with
        {
            Recipient = new BillParty(
                "Ramesh Traders", "Karve Road, Pune", "29AABCS4321M1ZN", 29, "+91 99700 55555"),
            PlaceOfSupply = 29, DeliveryAddress = "Godown 3, Hubli", ReverseCharge = true,
        };

        string text = Poppler.TextOf(Renderer.RenderA4(bill));

        string[] fields =
        [
            "TAX INVOICE", bill.Supplier.Name, bill.Supplier.Address!, "GSTIN 27AAPFU0939F1ZV",
            "GK/26-27/0042", "15 Nov 2026", "Ramesh Traders", "GSTIN 29AABCS4321M1ZN",
            "Godown 3, Hubli", "29 Karnataka", "Reverse charge", "Yes", "Taxable", "CGST", "SGST",
            bill.Words, "Page 1 of 1", "no signature is needed",
        ];
        Assert.All(fields, field => Assert.Contains(field, text));
        Assert.All(bill.Lines, line => Assert.Contains(line.Description, text));
        Assert.All(bill.Lines, line => Assert.Contains(line.Hsn!, text));
    }

    [Fact]
    public void A_composition_shop_declares_itself_and_shows_no_tax()
    {
        BillDocument bill = Untaxed(GstScheme.Composition);

        string text = Poppler.TextOf(Renderer.RenderA4(bill));

        Assert.Contains("BILL OF SUPPLY", text);
        Assert.Contains(
            "Composition taxable person, not eligible to collect tax on supplies", text);
        Assert.Contains("GSTIN", text);
        Assert.DoesNotContain("CGST", text);
        Assert.DoesNotContain("TAX INVOICE", text);
    }

    [Fact]
    public void An_unregistered_shop_gives_a_plain_bill_without_a_registration()
    {
        BillDocument bill = Untaxed(GstScheme.Unregistered);

        foreach (byte[] pdf in new[] { Renderer.RenderA4(bill), Renderer.RenderThermal(bill) })
        {
            string text = Poppler.TextOf(pdf);
            Assert.DoesNotContain("GST", text);
            Assert.DoesNotContain("TAX", text);
            Assert.Contains("BILL", text);
        }
    }

    [Fact]
    public void A_cancelled_bill_says_so_and_asks_for_no_money()
    {
        BillDocument bill = SampleBills.Mixed(3);

        string issued = Poppler.TextOf(Renderer.RenderA4(bill));
        string cancelled = Poppler.TextOf(Renderer.RenderA4(bill with { Cancelled = true }));

        Assert.DoesNotContain("CANCELLED", issued);
        Assert.Contains("Scan to pay", issued);
        Assert.Contains("CANCELLED", cancelled);
        Assert.DoesNotContain("Scan to pay", cancelled);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(60, 3)]
    [InlineData(500, 16)]
    public void Rows_flow_over_pages_with_carried_sums(int lines, int pagesMax)
    {
        BillDocument bill = SampleBills.OfLength(1, lines);

        byte[] pdf = Renderer.RenderA4(bill);

        int pages = int.Parse(
            Poppler.InfoOf(pdf)["Pages"], System.Globalization.CultureInfo.InvariantCulture);
        string text = Poppler.TextOf(pdf);
        Assert.InRange(pages, 1, pagesMax);
        Assert.Contains($"Page {pages} of {pages}", text);
        Assert.Equal(pages - 1, text.Split("Carried forward").Length - 1);
        Assert.Equal(pages - 1, text.Split("Brought forward").Length - 1);
        Assert.Equal(pages, text.Split("# Item HSN").Length - 1);
    }

    [Fact]
    public void The_same_bill_gives_the_same_bytes_whatever_was_drawn_before()
    {
        byte[] first = new BillRenderer(new PdfOptions()).RenderA4(SampleBills.Mixed(5));

        for (int i = 0; i < 20; i++) Renderer.RenderA4(SampleBills.Mixed(i));
        byte[] later = Renderer.RenderA4(SampleBills.Mixed(5));

        Assert.Equal(first, later);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        byte[][] alone = [.. Enumerable.Range(0, 24).Select(
            i => Renderer.RenderA4(SampleBills.Mixed(i)))];

        byte[][] together = new byte[24][];
        Parallel.For(0, 24, i => together[i] = Renderer.RenderA4(SampleBills.Mixed(i)));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Files_are_small_and_carry_their_fonts()
    {
        byte[] latin = Renderer.RenderA4(SampleBills.LatinOnly(1));
        byte[] mixed = Renderer.RenderA4(SampleBills.Mixed(1));

        Assert.InRange(latin.Length, 5_000, 20_000);
        Assert.InRange(mixed.Length, 5_000, 32_000);
        Assert.All(Poppler.FontsOf(mixed), font => Assert.Contains("yes yes yes", font));
    }

    [Fact]
    public void The_file_is_dated_by_the_bill_and_titled_for_its_reader()
    {
        Dictionary<string, string> info = Poppler.InfoOf(
            Renderer.RenderA4(SampleBills.Mixed(2)));

        Assert.Equal("TAX INVOICE GK/26-27/0002", info["Title"]);
        Assert.Contains("Nov", info["CreationDate"]);
        Assert.Contains("2026", info["CreationDate"]);
        Assert.Equal("595.28 x 841.89 pts (A4)", info["Page size"]);
    }

    [Fact]
    public void The_till_roll_has_one_long_page_with_the_total_and_the_code()
    {
        byte[] pdf = Renderer.RenderThermal(SampleBills.Mixed(6));

        Dictionary<string, string> info = Poppler.InfoOf(pdf);
        string text = Poppler.TextOf(pdf);
        Assert.Equal("1", info["Pages"]);
        Assert.StartsWith("226.77 x ", info["Page size"]);
        Assert.Contains("TOTAL", text);
        Assert.Contains("Scan to pay", text);
    }

    [Fact]
    public void A_credit_note_names_the_bill_it_corrects()
    {
        BillDocument note = SampleBills.Mixed(8) with
        {
            Kind = BillKind.CreditNote, OriginalNumber = "GK/1", OriginalDate = ASale.Day,
        };

        string text = Poppler.TextOf(Renderer.RenderA4(note));

        Assert.Contains("CREDIT NOTE", text);
        Assert.Contains("GK/1 of 20 Nov 2026", text);
    }

    [Fact]
    public void The_e_invoice_portals_code_and_number_are_printed_unchanged()
    {
        BillDocument bill = SampleBills.Mixed(9) with
        {
            Irn = new string('a', 64), SignedCode = new string('x', 900),
        };

        Assert.Contains("Signed e-invoice", Poppler.TextOf(Renderer.RenderA4(bill)));
        Assert.Contains(bill.Irn, Poppler.TextOf(Renderer.RenderA4(bill)));
        Assert.Contains("Signed e-invoice", Poppler.TextOf(Renderer.RenderThermal(bill)));
    }

    [Fact]
    public void A_roll_that_would_be_too_long_for_one_page_goes_on_another()
    {
        byte[] pdf = Renderer.RenderThermal(SampleBills.OfLength(1, 1000));

        Assert.InRange(int.Parse(
            Poppler.InfoOf(pdf)["Pages"], System.Globalization.CultureInfo.InvariantCulture), 2, 4);
        Assert.Contains("TOTAL", Poppler.TextOf(pdf));
    }

    [Fact]
    public void What_is_missing_on_the_machine_is_named_with_its_package()
    {
        PdfSetupException problem = Assert.Throws<PdfSetupException>(
            () => new BillRenderer(new PdfOptions { FontFolder = "/nowhere" }));

        Assert.Contains("fonts-noto-core", problem.Message);
        Assert.Contains("/nowhere/NotoSans-Regular.ttf", problem.Message);
    }

    private static BillDocument Untaxed(GstScheme scheme)
    {
        GstDocument sale = ASale.Of(ASale.Line(2, 4500, 5)) with { Scheme = scheme };
        BillLineText[] texts = [new BillLineText("Sugar", "kg")];
        BillParty shop = new("Ganesh Kirana", Gstin: "27AAPFU0939F1ZV", UpiId: "ganesh@okbank");
        return BillDrafting.Draft(sale, ASale.Taxed(sale), texts, shop);
    }
}
