using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Notes;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Which paper the law wants, and what stands on it.</summary>
public sealed class When_a_paper_is_chosen
{
    private static readonly BillRenderer Renderer = new(new PdfOptions());

    [Fact]
    public void Exempt_goods_alone_are_a_bill_of_supply_without_a_word_of_tax()
    {
        BillDocument bill = Bill(ASale.Of(ASale.Line(2, 4500, 0)));

        Assert.Equal(BillKind.BillOfSupply, bill.Kind);
        foreach (byte[] pdf in Papers(bill))
        {
            string text = Poppler.TextOf(pdf);
            Assert.Contains("BILL OF SUPPLY", text);
            Assert.DoesNotContain("CGST", text);
            Assert.DoesNotContain("Taxable", text);
        }
    }

    [Fact]
    public void Taxable_and_exempt_together_are_one_paper_unless_the_buyer_is_registered()
    {
        BillDocument mixed = Bill(ASale.Of(ASale.Line(2, 4500, 0), ASale.Line(1, 14000, 18)));

        Assert.Equal(BillKind.InvoiceCumBill, mixed.Kind);
        Assert.Contains("INVOICE-CUM-BILL OF SUPPLY", Poppler.TextOf(Renderer.RenderA4(mixed)));
        Assert.Contains("CGST", Poppler.TextOf(Renderer.RenderA4(mixed)));
        Assert.Equal(BillKind.TaxInvoice, PaperForm.Titled(mixed with
        {
            Kind = BillKind.TaxInvoice,
            Recipient = new BillParty("Ramesh Traders", Gstin: "27AAPFU0939F1ZV"),
        }).Kind);
        Assert.Equal(BillKind.TaxInvoice, Bill(ASale.Of(ASale.Line(1, 14000, 18))).Kind);
    }

    [Fact]
    public void In_a_union_territory_the_second_head_has_its_own_name_and_elsewhere_it_is_IGST()
    {
        GstDocument chandigarh = ASale.Of(ASale.Line(1, 14000, 18)) with
        {
            SupplierState = 4, PlaceOfSupply = 4,
        };

        Assert.Contains("UTGST", Poppler.TextOf(Renderer.RenderA4(Bill(chandigarh))));
        Assert.Contains("IGST", Poppler.TextOf(Renderer.RenderA4(
            Bill(chandigarh with { PlaceOfSupply = 27 }))));
    }

    [Fact]
    public void A_cancelled_bill_says_nothing_of_a_balance_that_is_gone()
    {
        BillDocument bill = Bill(ASale.Of(ASale.Line())) with
        {
            PaymentStatus = "On credit (udhaar): balance \u20b91,260", Cancelled = true,
        };

        foreach (byte[] pdf in Papers(bill))
        {
            Assert.Contains("CANCELLED", Poppler.TextOf(pdf));
            Assert.DoesNotContain("balance", Poppler.TextOf(pdf));
        }
    }

    [Fact]
    public void A_credit_note_has_the_bills_number_its_day_and_the_reason()
    {
        BillDocument bill = Bill(ASale.Of(ASale.Line(2, 14000, 18))) with { Number = "INV/2627/9" };
        BillDocument note = NoteDrafting.Return(
            BillRest.Of(bill, []), [new NoteTake(0, 1, 2)], ASale.Day.AddDays(3)) with
        {
            Number = "CN/2627/1", Reason = "Packet was torn",
        };

        foreach (byte[] pdf in Papers(note))
        {
            string text = Poppler.TextOf(pdf);
            Assert.Contains("CREDIT NOTE", text);
            Assert.Contains("CN/2627/1", text);
            Assert.Contains("INV/2627/9 of 20 Nov 2026", text.Replace('\n', ' '));
            Assert.Contains("Packet was torn", text);
            Assert.DoesNotContain("Scan to pay", text);
        }
    }

    // "Goods 1, Qty 1, 28.00" would read as if they had come back.
    [Fact]
    public void A_note_without_goods_says_that_it_is_a_discount()
    {
        BillDocument bill = Bill(ASale.Of(ASale.Line(2, 14000, 18)));
        BillRest rest = BillRest.Of(bill, []);
        BillDocument off = NoteDrafting.Reduce(rest, 28_00, ASale.Day);
        BillDocument more = NoteDrafting.Correct(
            rest, [new NotePrice(0, new Money(150_00), 2)], ASale.Day)!;
        BillDocument back = NoteDrafting.Return(rest, [new NoteTake(0, 1, 2)], ASale.Day);

        foreach ((BillDocument note, string said, bool counts) in
            ((BillDocument, string, bool)[])[
                (off, "Discount or price difference: Goods 1", false),
                (more, "Price difference: Goods 1", true), (back, "Goods 1", true)])
        {
            foreach (byte[] pdf in Papers(note))
            {
                string text = Poppler.TextOf(pdf).Replace('\n', ' ').Replace("  ", " ");
                Assert.Contains(said, text);
                Assert.Equal(counts, text.Contains(" kg", StringComparison.Ordinal)
                    || text.Contains('×'));
                Assert.Equal(ReferenceEquals(note, back),
                    !text.Contains("difference", StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<byte[]> Papers(BillDocument bill) =>
        [Renderer.RenderA4(bill), Renderer.RenderThermal(bill)];

    private static BillDocument Bill(GstDocument sale)
    {
        BillLineText[] texts =
            [.. sale.Lines.Select((_, i) => new BillLineText($"Goods {i + 1}", "kg"))];
        BillParty shop = new("Ganesh Kirana", Gstin: "27AAPFU0939F1ZV", UpiId: "ganesh@okbank");
        return PaperForm.Titled(
            BillDrafting.Draft(sale, ASale.Taxed(sale), texts, shop));
    }
}
