using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>E-invoices (INV-01) and e-way bills.</summary>
public sealed class When_a_bill_goes_to_a_portal
{
    private const long SixCrore = 6_00_00_000_00;
    private static readonly Transport Truck = new("MH12AB1234", null, 0);

    [Fact]
    public void Only_large_sellers_report_and_only_bills_to_registered_buyers()
    {
        IssuedDocument b2b = Ready(ADocument.Of(1, ADocument.Sale(100_000), ADocument.Buyer));
        IssuedDocument b2c = Ready(ADocument.Of(1, ADocument.Sale(100_000)));

        Assert.True(EInvoice.IsNeeded(b2b, 5_00_00_000_01));
        Assert.False(EInvoice.IsNeeded(b2b, 5_00_00_000_00));
        Assert.False(EInvoice.IsNeeded(b2c, SixCrore));
        Assert.False(EInvoice.IsNeeded(b2b with { Cancelled = true }, SixCrore));
        Assert.Equal("einvoice-not-needed", EInvoice.Build(b2c, SixCrore).Refusal?.Code);
    }

    [Fact]
    public void An_e_invoice_is_written_as_the_schema_wants()
    {
        GstDocument sale = ASale.Of(
            new GstLine(2, 10_000, false, 5, DiscountPaise: 1_000, Hsn: "170114"),
            new GstLine(3, 11_800, true, 18, Hsn: "340220")) with { PlaceOfSupply = 33 };

        JsonElement json = Json(EInvoice.Build(
            Ready(ADocument.Of(7, sale, ADocument.BuyerElsewhere)), SixCrore));

        Assert.Equal("1.1", json.GetProperty("Version").GetString());
        PortalJson.Same("""
            {"TaxSch":"GST","SupTyp":"B2B","RegRev":"N","IgstOnIntra":"N"}
            """, json.GetProperty("TranDtls"));
        PortalJson.Same("""
            {"Typ":"INV","No":"INV/2627/7","Dt":"20/11/2026"}
            """, json.GetProperty("DocDtls"));
        PortalJson.Same("""
            {"Gstin":"33AABCS4321M1ZH","LglNm":"Lakshmi","Pos":"33",
            "Addr1":"12 North Street, T Nagar, Chennai 600 017","Loc":"Chennai","Pin":600017,
            "Stcd":"33"}
            """, json.GetProperty("BuyerDtls"));
        PortalJson.Same("""
            {"SlNo":"1","PrdDesc":"Goods 170114","IsServc":"N","HsnCd":"170114","Qty":2,
            "Unit":"KGS","UnitPrice":100,"TotAmt":200,"Discount":10,"AssAmt":190,"GstRt":5,
            "IgstAmt":9.5,"CgstAmt":0,"SgstAmt":0,"CesRt":0,"CesAmt":0,"TotItemVal":199.5}
            """, json.GetProperty("ItemList")[0]);
        JsonElement inclusive = json.GetProperty("ItemList")[1];
        Assert.Equal((100, 300), (inclusive.GetProperty("UnitPrice").GetInt32(),
            inclusive.GetProperty("AssAmt").GetInt32()));
        PortalJson.Same("""
            {"AssVal":490,"CgstVal":0,"SgstVal":0,"IgstVal":63.5,"CesVal":0,"RndOffAmt":0.5,
            "TotInvVal":554}
            """, json.GetProperty("ValDtls"));
    }

    [Fact]
    public void A_note_names_its_bill()
    {
        JsonElement json = Json(EInvoice.Build(Ready(ADocument.Note(
            1, ADocument.Sale(10_000, hsn: "170114"), ADocument.Buyer)), SixCrore));

        Assert.Equal("CRN", json.GetProperty("DocDtls").GetProperty("Typ").GetString());
        PortalJson.Same("""
            {"InvNo":"INV/2627/1","InvDt":"03/10/2026"}
            """, json.GetProperty("RefDtls").GetProperty("PrecDocDtls")[0]);
    }

    [Fact]
    public void What_the_portal_would_refuse_is_named_at_once()
    {
        IssuedDocument bare = ADocument.Of(1, ADocument.Sale(100), ADocument.Buyer);

        Refusal refusal = EInvoice.Build(bare, SixCrore).Refusal!;

        Assert.Equal("einvoice-incomplete", refusal.Code);
        foreach (string part in (string[])[
            "the shop's address", "PIN code in the buyer's address", "HSN code of line 1"])
            Assert.Contains(part, refusal.Detail, StringComparison.Ordinal);
        Assert.Equal("einvoice-incomplete", EInvoice.Build(
            Ready(bare) with { Number = "/1" }, SixCrore).Refusal?.Code);
    }

    [Theory]
    [InlineData(50_000_00, 29, EWayBillNeed.NotNeeded)]
    [InlineData(50_001_00, 29, EWayBillNeed.Needed)]
    [InlineData(50_001_00, 27, EWayBillNeed.AskTheState)]
    [InlineData(1_00_000_00, 27, EWayBillNeed.AskTheState)]
    [InlineData(1_00_001_00, 27, EWayBillNeed.Needed)]
    public void Goods_above_the_limit_need_an_e_way_bill(
        long worth, int place, EWayBillNeed need)
    {
        GstDocument sale = ASale.Of(
            new GstLine(1, worth, true, 5, Hsn: "1701"),
            new GstLine(1, 90_000_00, true, 0, Hsn: "0709")) with { PlaceOfSupply = place };

        Assert.Equal(need, EWayBill.NeedOf(ADocument.Of(1, sale)));
    }

    [Fact]
    public void An_e_way_bill_has_both_ends_and_the_truck()
    {
        IssuedDocument document = Ready(ADocument.Of(
            1, ADocument.Sale(60_000_00, place: 33), ADocument.BuyerElsewhere));

        JsonElement json = Json(EWayBill.Build(document, Truck));

        Assert.Equal(("MH12AB1234", "1"), (json.GetProperty("vehicleNo").GetString(),
            json.GetProperty("transMode").GetString()));
        Assert.Equal((411038, 600017, 33), (json.GetProperty("fromPincode").GetInt32(),
            json.GetProperty("toPincode").GetInt32(), json.GetProperty("toStateCode").GetInt32()));
        Assert.Equal(63_000, json.GetProperty("totInvValue").GetInt32());
        PortalJson.Same("""
            {"itemNo":1,"productName":"Goods 1701","hsnCode":"1701","quantity":1,
            "qtyUnit":"KGS","taxableAmount":60000,"cgstRate":0,"sgstRate":0,"igstRate":5,
            "cessRate":0}
            """, json.GetProperty("itemList")[0]);
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("12 AB", null, 0)]
    [InlineData("MH12AB1234", "27AAPFU0939F1ZW", 0)]
    [InlineData("MH12AB1234", null, 4001)]
    public void A_truck_that_is_none_is_refused(
        string? vehicle, string? transporter, int distance)
    {
        IssuedDocument document = Ready(ADocument.Of(
            1, ADocument.Sale(60_000_00, place: 33), ADocument.BuyerElsewhere));

        Assert.Equal("einvoice-incomplete", EWayBill.Build(
            document, new Transport(vehicle, transporter, distance)).Refusal?.Code);
    }

    [Theory]
    [InlineData("Shop 4, Laxmi Market, Pune 411038", "Pune", 411038)]
    [InlineData("Shop 4, Laxmi Market, Pune, 411 038", "Pune", 411038)]
    [InlineData("Laxmi Market\nPune - 411038\nMaharashtra", "Pune", 411038)]
    [InlineData("Laxmi Market, Pune", "Pune", null)]
    [InlineData("Gali 2, 9822012345", "9822012345", null)]
    [InlineData("4", "Maharashtra", null)]
    [InlineData(null, "Maharashtra", null)]
    public void Place_and_PIN_code_are_read_from_an_address(
        string? address, string place, int? pin)
    {
        PostalAddress read = PostalAddress.Read(address, 27);

        Assert.Equal((place, pin), (read.Place, read.Pin));
    }

    private static IssuedDocument Ready(IssuedDocument document) => document with
    {
        Bill = document.Bill with
        {
            Supplier = document.Bill.Supplier with
            {
                Address = "Shop 4, Laxmi Market, Pune 411038",
            },
            Recipient = new BillParty(
                "Lakshmi", "12 North Street, T Nagar, Chennai 600 017", document.BuyerGstin, 33),
        },
    };

    private static JsonElement Json(Answer<byte[]> built)
    {
        Assert.Null(built.Refusal);
        return JsonDocument.Parse(built.Fact!).RootElement;
    }
}
