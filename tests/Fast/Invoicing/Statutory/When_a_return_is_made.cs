using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Which document goes into which table of GSTR-1, and how it is written there.
/// </summary>
public sealed class When_a_return_is_made
{
    [Fact]
    public void A_bill_to_a_registered_buyer_is_listed_with_its_rates()
    {
        GstDocument sale = ASale.Of(
            new GstLine(2, 10_000, false, 5, Hsn: "1701"),
            new GstLine(1, 5_000, false, 18, Hsn: "3402"),
            new GstLine(1, 1_000, false, 0, Hsn: "0709"));

        JsonElement json = Json(ADocument.Of(7, sale, ADocument.Buyer));

        JsonElement buyer = Assert.Single(json.GetProperty("b2b").EnumerateArray());
        Assert.Equal(ADocument.Buyer, buyer.GetProperty("ctin").GetString());
        JsonElement bill = Assert.Single(buyer.GetProperty("inv").EnumerateArray());
        PortalJson.Same("""
            {"inum":"INV/2627/7","idt":"20-11-2026","val":279,"pos":"27","rchrg":"N",
            "inv_typ":"R","itms":[{"num":1,"itm_det":{"rt":5,"txval":200,"camt":5,"samt":5,
            "csamt":0}},{"num":2,"itm_det":{"rt":18,"txval":50,"camt":4.5,"samt":4.5,
            "csamt":0}}]}
            """, bill);
        PortalJson.Same("""
            {"inv":[{"sply_ty":"INTRAB2B","expt_amt":10,"nil_amt":0,"ngsup_amt":0}]}
            """, json.GetProperty("nil"));
        Assert.Equal("112026", json.GetProperty("fp").GetString());
        Assert.Equal(ADocument.Shop, json.GetProperty("gstin").GetString());
    }

    [Theory]
    [InlineData(100_000_00, "b2cs")]
    [InlineData(100_000_01, "b2cl")]
    public void A_large_bill_to_another_State_is_listed_by_itself(long paise, string table)
    {
        // 0.25 % would move the total; an inclusive price is the total, the rupee rounds it.
        IssuedDocument document = ADocument.Of(1, ADocument.Sale(paise, 0.25m, place: 33));
        document = document with
        {
            Bill = document.Bill with
            {
                Totals = document.Bill.Totals with { GrandTotalPaise = paise },
            },
        };

        JsonElement json = Json(document);

        Assert.True(json.TryGetProperty(table, out JsonElement rows), json.GetRawText());
        Assert.Equal("33", rows[0].GetProperty("pos").GetString());
    }

    [Fact]
    public void Small_bills_are_summed_by_State_and_rate_and_notes_take_off()
    {
        JsonElement json = Json(
            ADocument.Of(1, ADocument.Sale(10_000)),
            ADocument.Of(2, ADocument.Sale(20_000)),
            ADocument.Of(3, ADocument.Sale(40_000, place: 29)),
            ADocument.Note(1, ADocument.Sale(5_000)));

        PortalJson.Same("""
            [{"sply_ty":"INTRA","typ":"OE","pos":"27","rt":5,"txval":250,"camt":6.25,
            "samt":6.25,"csamt":0},{"sply_ty":"INTER","typ":"OE","pos":"29","rt":5,"txval":400,
            "iamt":20,"csamt":0}]
            """, json.GetProperty("b2cs"));
        Assert.False(json.TryGetProperty("cdnur", out _));
    }

    [Fact]
    public void Notes_go_where_their_bill_went()
    {
        JsonElement json = Json(
            ADocument.Note(1, ADocument.Sale(10_000), ADocument.Buyer),
            ADocument.Note(2, ADocument.Sale(10_000, place: 33), originalTotal: 2_00_000_00),
            ADocument.Note(3, ADocument.Sale(10_000, place: 33), originalTotal: 90_000_00));

        JsonElement registered = json.GetProperty("cdnr")[0];
        Assert.Equal(ADocument.Buyer, registered.GetProperty("ctin").GetString());
        JsonElement note = registered.GetProperty("nt")[0];
        Assert.Equal(("C", "CN/2627/1"),
            (note.GetProperty("ntty").GetString(), note.GetProperty("nt_num").GetString()));
        JsonElement other = Assert.Single(json.GetProperty("cdnur").EnumerateArray());
        Assert.Equal("B2CL", other.GetProperty("typ").GetString());
        Assert.Equal("CN/2627/2", other.GetProperty("nt_num").GetString());
        Assert.Equal(-100, json.GetProperty("b2cs")[0].GetProperty("txval").GetInt32());
    }

    [Fact]
    public void A_note_that_asks_for_more_adds_up()
    {
        JsonElement json = Json(
            ADocument.Of(1, ADocument.Sale(10_000)),
            ADocument.Note(1, ADocument.Sale(1_000), ADocument.Buyer, debit: true),
            ADocument.Note(2, ADocument.Sale(2_000), debit: true));

        Assert.Equal("D", json.GetProperty("cdnr")[0].GetProperty("nt")[0]
            .GetProperty("ntty").GetString());
        Assert.Equal(120, json.GetProperty("b2cs")[0].GetProperty("txval").GetInt32());
        JsonElement numbers = json.GetProperty("doc_issue").GetProperty("doc_det")[1];
        Assert.Equal((4, 2), (numbers.GetProperty("doc_num").GetInt32(),
            numbers.GetProperty("docs")[0].GetProperty("totnum").GetInt32()));
    }

    [Fact]
    public void A_note_about_money_changes_the_worth_of_goods_and_not_how_many()
    {
        IssuedDocument note = ADocument.Note(1, ADocument.Sale(1_000));
        note = note with
        {
            Bill = note.Bill with { Lines = [note.Bill.Lines[0] with { Unit = null }] },
        };

        Gstr1 gstr1 = Made(ADocument.Of(1, ADocument.Sale(10_000, quantity: 2)), note);

        Gstr1Hsn row = Assert.Single(gstr1.Hsn);
        Assert.Equal(("KGS", 2m, 19_000L), (row.Unit, row.Quantity, row.Amounts.Taxable));
        Assert.DoesNotContain(gstr1.Findings, f => f.Code == "return-unit-other");
    }

    [Fact]
    public void Zones_and_exports_are_told_apart()
    {
        JsonElement json = Json(
            ADocument.Of(1, ADocument.Sale(10_000) with { Sez = true }, ADocument.Buyer),
            ADocument.Of(2, ADocument.Sale(10_000, 0) with { Sez = true }, ADocument.Buyer),
            ADocument.Of(3, ADocument.Sale(10_000, place: IndianStates.OutsideIndia)),
            ADocument.Of(4, ADocument.Sale(10_000, 0, place: IndianStates.OutsideIndia)));

        Assert.Equal(["SEWP", "SEWOP"], json.GetProperty("b2b")[0].GetProperty("inv")
            .EnumerateArray().Select(i => i.GetProperty("inv_typ").GetString()));
        Assert.Equal(["WOPAY", "WPAY"], json.GetProperty("exp").EnumerateArray()
            .Select(e => e.GetProperty("exp_typ").GetString()));
        Assert.False(json.TryGetProperty("nil", out _));
    }

    [Fact]
    public void Numbers_are_told_with_the_cancelled_ones()
    {
        JsonElement json = Json(
            ADocument.Of(4, ADocument.Sale(100)),
            ADocument.Of(5, ADocument.Sale(100)) with { Cancelled = true },
            ADocument.Of(6, ADocument.Sale(100)),
            ADocument.Of(9, ADocument.Sale(100)),
            ADocument.Note(1, ADocument.Sale(100)));

        PortalJson.Same("""
            {"doc_det":[{"doc_num":1,"docs":[{"num":1,"from":"INV/2627/4","to":"INV/2627/6",
            "totnum":3,"cancel":1,"net_issue":2},{"num":2,"from":"INV/2627/9","to":"INV/2627/9",
            "totnum":1,"cancel":0,"net_issue":1}]},{"doc_num":5,"docs":[{"num":1,
            "from":"CN/2627/1","to":"CN/2627/1","totnum":1,"cancel":0,"net_issue":1}]}]}
            """, json.GetProperty("doc_issue"));
    }

    [Fact]
    public void Goods_are_summed_by_code_and_kind_of_buyer()
    {
        JsonElement hsn = Json(
            ADocument.Of(1, ADocument.Sale(10_000, quantity: 1.5m), ADocument.Buyer),
            ADocument.Of(2, ADocument.Sale(10_000, quantity: 2)),
            ADocument.Of(3, ADocument.Sale(10_000, quantity: 3)),
            ADocument.Note(1, ADocument.Sale(10_000, quantity: 1))).GetProperty("hsn");

        PortalJson.Same("""
            [{"num":1,"hsn_sc":"1701","desc":"Goods 1701","uqc":"KGS","qty":1.5,"rt":5,
            "txval":150,"iamt":0,"camt":3.75,"samt":3.75,"csamt":0}]
            """, hsn.GetProperty("hsn_b2b"));
        Assert.Equal(4, hsn.GetProperty("hsn_b2c")[0].GetProperty("qty").GetInt32());
        Assert.Equal(400, hsn.GetProperty("hsn_b2c")[0].GetProperty("txval").GetInt32());
    }

    [Fact]
    public void What_the_portal_would_stumble_over_is_told()
    {
        Gstr1 gstr1 = Made(
            ADocument.Of(1, ADocument.Sale(100, hsn: null)),
            ADocument.Of(2, ADocument.Sale(100, hsn: "17"), ADocument.Buyer),
            ADocument.Of(3, ADocument.Sale(100), "27AABCS4321M1ZX"),
            ADocument.Of(4, ADocument.Sale(100), unit: "thela"),
            Orphan(ADocument.Note(1, ADocument.Sale(100))),
            Late(ADocument.Note(2, ADocument.Sale(100))));

        Assert.Equal(
        [
            ("return-gstin-wrong", "INV/2627/3"), ("return-hsn-missing", "INV/2627/1"),
            ("return-hsn-too-short", "INV/2627/2"), ("return-note-late", "CN/2627/2"),
            ("return-original-missing", "CN/2627/1"), ("return-unit-other", "INV/2627/4"),
        ], gstr1.Findings.Select(f => (f.Code, f.Examples)));
    }

    [Fact]
    public void Bills_of_no_regular_taxpayer_are_left_out()
    {
        IssuedDocument composition = ADocument.Of(
            1, ADocument.Sale(100) with { Scheme = GstScheme.Composition });

        Gstr1 gstr1 = Made(composition, ADocument.Of(2, ADocument.Sale(100)));

        Assert.Equal(1, gstr1.LeftOut);
        Assert.Equal("INV/2627/2", Assert.Single(gstr1.Numbers).From);
    }

    [Fact]
    public void A_document_of_another_month_is_a_mistake_of_ours() =>
        Assert.Throws<ArgumentException>(() => Made(ADocument.Of(
            1, ADocument.Sale(100) with { Date = new(2026, 12, 1) })));

    [Fact]
    public void The_summary_has_the_same_sums()
    {
        Gstr3b summary = Gstr3b.Of(Made(
            ADocument.Of(1, ADocument.Sale(10_000), ADocument.Buyer),
            ADocument.Of(2, ADocument.Sale(20_000, place: 29)),
            ADocument.Of(3, ADocument.Sale(5_000, 0, hsn: "0709")),
            ADocument.Of(4, ADocument.Sale(7_000) with { ReverseCharge = true }, ADocument.Buyer),
            ADocument.Of(5, ADocument.Sale(9_000, place: 96)),
            ADocument.Note(1, ADocument.Sale(1_000), ADocument.Buyer)), Money.FromRupees(840L));

        Assert.Equal(new TaxAmounts(29_000, 1_000, 225, 225, 0), summary.Taxed);
        Assert.Equal(new TaxAmounts(9_000, 450, 0, 0, 0), summary.ZeroRated);
        Assert.Equal(5_000, summary.ExemptPaise);
        Assert.Equal(7_000, summary.BuyerPays.Taxable);
        Assert.Equal([(29, new TaxAmounts(20_000, 1_000, 0, 0, 0))], summary.InterStateOthers);
        JsonElement json = Written(w => Gstr3bJson.Write(w, summary));
        Assert.Equal(840, json.GetProperty("books").GetProperty("purchases_with_tax").GetInt32());
        Assert.Contains("itc_elg", json.GetProperty("not_in_the_books")[0].GetString(),
            StringComparison.Ordinal);
        Assert.False(json.GetProperty("return").TryGetProperty("itc_elg", out _));
    }

    [Fact]
    public void The_sheets_have_the_tools_headings_and_no_formulas()
    {
        IssuedDocument document = ADocument.Of(1, ADocument.Sale(10_000), ADocument.Buyer);
        document = document with
        {
            Bill = document.Bill with
            {
                Recipient = document.Bill.Recipient! with { Name = "=HYPERLINK(\"x\"), & Co" },
            },
        };

        (string name, byte[] content) = Gstr1Sheets.Of(Made(document)).First();

        Assert.Equal("b2b,sez,de.csv", name);
        string[] lines = Encoding.UTF8.GetString(content).Split("\r\n");
        Assert.StartsWith("\uFEFFGSTIN/UIN of Recipient,Receiver Name,Invoice Number", lines[0],
            StringComparison.Ordinal);
        Assert.Equal(ADocument.Buyer + ",\"'=HYPERLINK(\"\"x\"\"), & Co\",INV/2627/1,20-Nov-2026,"
            + "105.00,27-Maharashtra,N,,Regular B2B,,5,100.00,0.00", lines[1]);
    }

    internal static Gstr1 Made(params IEnumerable<IssuedDocument> documents)
    {
        Gstr1Builder builder = new(ADocument.Shop, ADocument.November, 0);
        foreach (IssuedDocument document in documents) builder.Add(document);
        return builder.Build();
    }

    internal static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes)) write(json);
        return JsonDocument.Parse(bytes.ToArray()).RootElement;
    }

    private static JsonElement Json(params IssuedDocument[] documents) =>
        Written(json => Gstr1Json.Write(json, Made(documents)));

    private static IssuedDocument Orphan(IssuedDocument note) => note with
    {
        Bill = note.Bill with { OriginalNumber = null },
    };

    private static IssuedDocument Late(IssuedDocument note) => note with
    {
        Bill = note.Bill with { OriginalDate = new(2025, 3, 31) },
    };
}
