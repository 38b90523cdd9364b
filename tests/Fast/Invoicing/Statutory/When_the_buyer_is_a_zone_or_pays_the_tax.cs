using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Zones, deemed exports, reverse charge and composition buyers: one word for each in
/// every file, and the files agree.</summary>
public sealed class When_the_buyer_is_a_zone_or_pays_the_tax
{
    private const long SixCrore = 6_00_00_000_00;

    [Theory]
    [InlineData(SupplyKind.Ordinary, "R", "B2B", "N", 118_00)]
    [InlineData(SupplyKind.SezWithPayment, "SEWP", "SEZWP", "N", 118_00)]
    [InlineData(SupplyKind.SezWithoutPayment, "SEWOP", "SEZWOP", "N", 100_00)]
    [InlineData(SupplyKind.DeemedExport, "DE", "DEXP", "N", 118_00)]
    [InlineData(SupplyKind.ReverseCharge, "R", "B2B", "Y", 100_00)]
    public void Return_and_e_invoice_have_the_same_word_for_it(
        SupplyKind supply, string type, string portal, string reverse, long total)
    {
        IssuedDocument bill = Of(supply);

        JsonElement listed = Gstr1(bill).GetProperty("b2b")[0].GetProperty("inv")[0];
        JsonElement sent = Json(EInvoice.Build(bill, SixCrore));

        Assert.Equal((type, reverse), (listed.GetProperty("inv_typ").GetString(),
            listed.GetProperty("rchrg").GetString()));
        JsonElement head = sent.GetProperty("TranDtls");
        Assert.Equal((portal, reverse), (head.GetProperty("SupTyp").GetString(),
            head.GetProperty("RegRev").GetString()));
        Assert.Equal(total / 100m,
            sent.GetProperty("ValDtls").GetProperty("TotInvVal").GetDecimal());
        Assert.Equal(total / 100m, listed.GetProperty("val").GetDecimal());
        Assert.Empty(PortalSchema.OfInvoice(sent));
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment, 18)]
    [InlineData(SupplyKind.SezWithoutPayment, 0)]
    public void Into_a_zone_next_door_the_return_has_the_integrated_head_alone(
        SupplyKind supply, int tax)
    {
        JsonElement amounts = Gstr1(Of(supply)).GetProperty("b2b")[0].GetProperty("inv")[0]
            .GetProperty("itms")[0].GetProperty("itm_det");

        Assert.Equal(tax, amounts.GetProperty("iamt").GetDecimal());
        Assert.False(amounts.TryGetProperty("camt", out _));
    }

    [Fact]
    public void On_reverse_charge_the_heads_are_told_and_are_in_no_total()
    {
        JsonElement sent = Json(EInvoice.Build(Of(SupplyKind.ReverseCharge), SixCrore));

        JsonElement item = sent.GetProperty("ItemList")[0];
        Assert.Equal((100m, 9m, 100m), (item.GetProperty("AssAmt").GetDecimal(),
            item.GetProperty("CgstAmt").GetDecimal(),
            item.GetProperty("TotItemVal").GetDecimal()));
        Assert.Equal(9m, sent.GetProperty("ValDtls").GetProperty("CgstVal").GetDecimal());
    }

    [Fact]
    public void The_summary_has_each_in_its_box()
    {
        Gstr1Builder builder = new(ADocument.Shop, ADocument.November, 0);
        foreach (SupplyKind supply in Enum.GetValues<SupplyKind>()) builder.Add(Of(supply));
        IssuedDocument dealer = Of(SupplyKind.Ordinary, ADocument.BuyerElsewhere);
        builder.Add(dealer with
        {
            Sequence = 9, Number = "INV/2627/9",
            Bill = dealer.Bill with { ToComposition = true },
        });

        Gstr3b summary = Gstr3b.Of(builder.Build(), Money.Zero);

        // An ordinary one, a deemed export, and the dealer under composition elsewhere.
        Assert.Equal((300_00, 36_00, 18_00), (summary.Taxed.Taxable,
            summary.Taxed.Cgst + summary.Taxed.Sgst, summary.Taxed.Igst));
        Assert.Equal((200_00, 18_00), (summary.ZeroRated.Taxable, summary.ZeroRated.Igst));
        Assert.Equal(100_00, summary.BuyerPays.Taxable);
        (int place, TaxAmounts amounts) = Assert.Single(summary.InterStateComposition);
        Assert.Equal((33, 18_00), (place, amounts.Igst));
        Assert.Empty(summary.InterStateOthers);
    }

    [Theory]
    [InlineData(SupplyKind.Ordinary, 9_000)]
    [InlineData(SupplyKind.ReverseCharge, 0)]
    public void An_e_way_bill_sums_to_what_is_paid(SupplyKind supply, int cgst)
    {
        IssuedDocument bill = Of(supply, price: 1_18_000_00);

        JsonElement json = Json(EWayBill.Build(bill, new Transport("MH12AB1234", null, 40)));

        Assert.Empty(PortalSchema.OfEWayBill(json));
        Assert.Equal(cgst, json.GetProperty("cgstValue").GetDecimal());
        Assert.Equal(json.GetProperty("totInvValue").GetDecimal(),
            json.GetProperty("totalValue").GetDecimal()
            + json.GetProperty("cgstValue").GetDecimal()
            + json.GetProperty("sgstValue").GetDecimal()
            + json.GetProperty("otherValue").GetDecimal());
    }

    [Fact]
    public void Quotes_in_names_and_goods_are_no_reason_to_be_refused()
    {
        IssuedDocument bill = Of(SupplyKind.Ordinary, price: 1_18_000_00);
        bill = bill with
        {
            Bill = bill.Bill with
            {
                Recipient = bill.Bill.Recipient! with { Name = "Ravi \"Bobby\" \\ Sons" },
                Lines = [bill.Bill.Lines[0] with { Description = "Pipe 12\"" }],
            },
        };

        JsonElement sent = Json(EInvoice.Build(bill, SixCrore));

        Assert.Empty(PortalSchema.OfInvoice(sent));
        Assert.Equal("Ravi 'Bobby' / Sons",
            sent.GetProperty("BuyerDtls").GetProperty("LglNm").GetString());
        Assert.Empty(PortalSchema.OfEWayBill(Json(EWayBill.Build(
            bill, new Transport("MH12AB1234", null, 0)))));
    }

    [Theory]
    [InlineData("Om", "einvoice-incomplete")]
    [InlineData("Oma", null)]
    public void A_name_that_is_too_short_for_the_portal_is_told_before(string name, string? code)
    {
        IssuedDocument bill = Of(SupplyKind.Ordinary);
        bill = bill with
        {
            Bill = bill.Bill with { Recipient = bill.Bill.Recipient! with { Name = name } },
        };

        Assert.Equal(code, EInvoice.Build(bill, SixCrore).Refusal?.Code);
    }

    [Fact]
    public void A_file_that_lacks_or_adds_something_would_be_found()
    {
        using JsonDocument odd = JsonDocument.Parse(
            """{"Version":"1.1","Odd":1,"DocDtls":{"Typ":"INV","No":"/1","Dt":"20/11/2026"}}""");

        IReadOnlyList<string> faults = PortalSchema.OfInvoice(odd.RootElement);

        Assert.Contains("Odd is unknown there", faults);
        Assert.Contains("DocDtls.No is \"/1\"", faults);
        Assert.Contains("SellerDtls.Gstin is missing", faults);
    }

    private static IssuedDocument Of(
        SupplyKind supply, string buyer = ADocument.Buyer, long price = 118_00)
    {
        bool without = supply == SupplyKind.SezWithoutPayment;
        GstDocument sale = ASale.Of(new GstLine(
            1, without ? price * 100 / 118 : price, !without, 18, Hsn: "340250")) with
        {
            PlaceOfSupply = int.Parse(
                buyer[..2], System.Globalization.CultureInfo.InvariantCulture),
            Sez = without || supply == SupplyKind.SezWithPayment, WithoutPayment = without,
            ReverseCharge = supply == SupplyKind.ReverseCharge,
        };
        IssuedDocument document = ADocument.Of((long)supply + 1, sale, buyer);
        return document with
        {
            Bill = document.Bill with
            {
                DeemedExport = supply == SupplyKind.DeemedExport,
                Supplier = document.Bill.Supplier with { Address = "MG Road, Pune 411001" },
                Recipient = document.Bill.Recipient! with
                {
                    Address = "Karve Road, Pune 411004", State = sale.PlaceOfSupply,
                },
            },
        };
    }

    private static JsonElement Gstr1(IssuedDocument bill)
    {
        Gstr1Builder builder = new(ADocument.Shop, ADocument.November, 0);
        builder.Add(bill);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes)) Gstr1Json.Write(json, builder.Build());
        return JsonDocument.Parse(bytes.ToArray()).RootElement;
    }

    private static JsonElement Json(Answer<byte[]> built)
    {
        Assert.Null(built.Refusal);
        return JsonDocument.Parse(built.Fact!).RootElement;
    }
}
