using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Papers;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Zones, reverse charge, composition shops, and papers that are no bills.</summary>
public sealed class When_a_sale_is_out_of_the_ordinary
{
    private const string Elsewhere = "33AABCS4321M1ZH";
    private static readonly BillBooking Bills = new(
        new PersonalData(new byte[16]), TimeProvider.System);

    [Fact]
    public void Into_a_zone_it_is_integrated_tax_though_the_zone_is_next_door()
    {
        BillDocument bill = Booked(SupplyKind.SezWithPayment, "27AABCS4321M1ZA", "27");

        Assert.Equal((118_00, 100_00, 18_00), (bill.Totals.GrandTotalPaise,
            bill.Totals.TaxablePaise, bill.Totals.IgstPaise));
        Assert.Contains("on payment of integrated tax", BillText.DeclarationOf(bill),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Under_an_undertaking_the_buyer_pays_what_is_left_without_the_tax()
    {
        BillDocument bill = Booked(SupplyKind.SezWithoutPayment, Elsewhere, "33");

        Assert.Equal((100_00, 100_00, 0), (bill.Totals.GrandTotalPaise,
            bill.Totals.TaxablePaise, bill.Totals.IgstPaise));
        Assert.Equal((0, 18m), (bill.DiscountPaise, bill.Lines[0].GstRate));
        Assert.Equal(BillKind.TaxInvoice, bill.Kind);
        Assert.Contains("without payment", BillText.DeclarationOf(bill), StringComparison.Ordinal);
        BillDocument stored = BillJson.FromUtf8(BillJson.ToUtf8(bill));
        Assert.True(stored.WithoutPayment);
    }

    [Fact]
    public void On_reverse_charge_nothing_of_the_tax_is_the_shops()
    {
        Answer<ComputedBill> computed = Bills.Compute(
            Draft(SupplyKind.ReverseCharge, "27AABCS4321M1ZA", "27"));

        ComputedBill bill = computed.Fact!;
        Assert.Equal((Money.FromRupees(100), Money.Zero), (bill.Total, bill.Tax));
        Assert.True(((BillDocument)bill.Document).ReverseCharge);
        Assert.Equal(9_00, ((BillDocument)bill.Document).Totals.CgstPaise);
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment)]
    [InlineData(SupplyKind.SezWithoutPayment)]
    [InlineData(SupplyKind.ReverseCharge)]
    public void Without_a_gstin_there_is_no_such_sale(SupplyKind supply) =>
        Assert.Equal("gst-supply-needs-gstin",
            Bills.Compute(Draft(supply, null, null)).Refusal?.Code);

    [Fact]
    public void A_composition_shop_sells_at_home_with_its_words_on_the_paper_and_not_elsewhere()
    {
        BillDraft home = Draft(
            SupplyKind.Ordinary, "27AABCS4321M1ZA", "27", GstScheme.Composition);
        BillDraft away = Draft(SupplyKind.Ordinary, Elsewhere, "33", GstScheme.Composition);
        BillDraft zone = Draft(
            SupplyKind.SezWithPayment, "27AABCS4321M1ZA", "27", GstScheme.Composition);

        BillDocument bill = (BillDocument)Bills.Compute(home).Fact!.Document;

        Assert.Equal(BillKind.BillOfSupply, bill.Kind);
        Assert.Equal(BillText.CompositionDeclaration, BillText.DeclarationOf(bill));
        Assert.Equal("gst-composition-inter-state", Bills.Compute(away).Refusal?.Code);
        Assert.Equal("gst-composition-inter-state", Bills.Compute(zone).Refusal?.Code);
    }

    [Fact]
    public void In_a_union_territory_without_a_legislature_the_second_head_is_its_own()
    {
        BillDraft draft = Draft(SupplyKind.Ordinary, null, null) with { };
        BillDocument bill = (BillDocument)Bills.Compute(draft with
        {
            Seller = draft.Seller with { StateCode = "04" },
        }).Fact!.Document;

        Assert.Equal(TaxHeads.CentralAndUnionTerritory, bill.Heads);
        Assert.Contains("UTGST", Poppler.TextOf(new BillRenderer(new()).RenderA4(bill)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_proforma_says_that_it_is_no_tax_invoice_and_asks_for_no_money()
    {
        BillDocument bill = Booked(SupplyKind.Ordinary, null, null);
        TradePaperDraft draft = new(Guid.NewGuid(), TradePaperKind.Proforma, null, "Anil", [], 0,
            Money.Zero, SupplyKind.Ordinary, null, null, new DateOnly(2026, 12, 31));

        string text = Poppler.TextOf(new BillRenderer(new()).RenderA4(
            TradePapers.Paper(bill, draft) with { Number = "PI/2627/1" }));

        Assert.Contains("PROFORMA INVOICE", text, StringComparison.Ordinal);
        Assert.Contains("Not a tax invoice", text, StringComparison.Ordinal);
        Assert.Contains("31 Dec 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Scan to pay", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_portal_has_for_a_day_is_credited_and_not_cancelled()
    {
        DateTimeOffset at = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

        Assert.True(BillPeriod.IsCancellable(null, at));
        Assert.True(BillPeriod.IsCancellable(at, at.AddHours(24).AddSeconds(-1)));
        Assert.False(BillPeriod.IsCancellable(at, at.AddHours(24)));
    }

    [Theory]
    [InlineData(SupplyKind.Ordinary, 0)]
    [InlineData(SupplyKind.Ordinary, 7_77)]
    [InlineData(SupplyKind.SezWithPayment, 0)]
    [InlineData(SupplyKind.SezWithoutPayment, 0)]
    public void A_paper_of_a_bill_comes_to_what_the_bill_does(SupplyKind supply, long off)
    {
        BillDraft sale = Draft(supply, "27AABCS4321M1ZA", "27") with
        {
            Discount = new Money(off),
        };
        BillDocument bill = (BillDocument)Bills.Compute(sale).Fact!.Document;

        ComputedBill paper = Bills.Compute(sale with
        {
            Lines = OrderPapers.Lines(bill),
            Discount = Money.Zero,
            Supply = SupplyRules.Of(bill),
        }).Fact!;

        Assert.Equal(bill.Totals.GrandTotalPaise, paper.Total.Paise);
        Assert.Equal(bill.Totals.TaxablePaise,
            ((BillDocument)paper.Document).Totals.TaxablePaise);
    }

    [Fact]
    public void One_order_has_one_paper_of_a_kind_and_papers_are_listed_by_their_time()
    {
        OrderId order = new(Guid.CreateVersion7());
        Guid[] ids = [.. Enum.GetValues<TradePaperKind>().Select(k => DrawPaper.IdOf(order, k))];

        Assert.Equal(ids, Enum.GetValues<TradePaperKind>().Select(
            k => DrawPaper.IdOf(order, k)));
        Assert.Equal(4, ids.Append(order.Value).Distinct().Count());
        Assert.All(ids, id => Assert.Equal(order.ToString()[..30], id.ToString()[..30]));
    }

    private static BillDocument Booked(SupplyKind supply, string? gstin, string? state) =>
        (BillDocument)Bills.Compute(Draft(supply, gstin, state)).Fact!.Document;

    private static BillDraft Draft(
        SupplyKind supply, string? gstin, string? state,
        GstScheme scheme = GstScheme.Regular)
    {
        Shop shop = new(
            new BusinessId(Guid.NewGuid()), "Shop", "kirana", "27", scheme, "27AAPFU0939F1ZV",
            "shop@okaxis", "Pune 411001", null, "en", "1", false, Money.Zero,
            Confirming.WhenUnsure, ShortStock.SellAndFlag, IndianDay.Zone, Guid.NewGuid(), "INV");
        PartyAtBooking buyer = new(
            PartyId.From(Guid.NewGuid()), "Buyer", PartyKind.Customer, Money.Zero, null, null,
            null, gstin, state, null, null);
        return new BillDraft(
            new InvoiceId(Guid.NewGuid()), new OrderId(Guid.NewGuid()), shop, buyer, null,
            ASale.Day,
            [
                new BillLineDraft(
                    "Surf", "340250", 1, "pkt", Money.FromRupees(118), 18, 0, Money.Zero),
            ], 0, Money.Zero, PaymentMode.Credit, null)
        {
            Supply = supply,
        };
    }
}
