using GstScheme = ConverseErp.Contracts.GstScheme;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;
using static ConverseErp.Invoicing.Bills.SheetLook;

namespace ConverseErp.Invoicing.Bills;

/// <summary>The top of an A4 bill: who sells, what paper this is, who buys.</summary>
internal sealed class BillHead
{
    /// <summary>Where the table begins on the second and later pages.</summary>
    public const double NextHeight = Top + 34;

    private const double LogoWidthMax = 96;
    private const double LogoHeightMax = 46;
    private const double PartyPadding = 9;

    private readonly PdfSession session;
    private readonly BillDocument bill;
    private readonly string title;
    private readonly Paragraph paragraph = new();
    private readonly List<(string Label, string Value)> facts = [];
    private readonly double shopLeft = Left;
    private readonly double labels;

    public BillHead(PdfSession session, BillDocument bill)
    {
        this.session = session;
        this.bill = bill;
        title = BillText.TitleOf(bill);
        // Two languages take more room.
        labels = bill.Look.Language is null ? 196 : 232;
        if (bill.Look.Logo is { } logo)
            shopLeft += PageCanvas.SizeOf(logo, LogoWidthMax, LogoHeightMax).Width + 12;
        FillFacts();
        FirstHeight = Lay(draw: false);
    }

    private double ShopWidth => Right - labels - 10 - shopLeft;

    /// <summary>Where the table begins on the first page.</summary>
    public double FirstHeight { get; }

    public string FootText => bill.Number.Length == 0
        ? bill.Supplier.Name
        : $"{bill.Supplier.Name} · {bill.Number}";

    /// <returns>Where the table begins.</returns>
    public double DrawFirst() => Lay(draw: true);

    /// <returns>Where the table begins.</returns>
    public double DrawNext()
    {
        session.Canvas.Fill(Left, Top - 8, Inner, 3, Accent);
        session.Text.Line(bill.Supplier.Name, Left, Top + 14, Name);
        string what = bill.Number.Length == 0
            ? $"{title} · {BillText.Day(bill.Date)}"
            : $"{title} {bill.Number} · {BillText.Day(bill.Date)}";
        session.Text.Line(what, Right, Top + 14, Soft, Align.Right);
        return NextHeight;
    }

    private void FillFacts()
    {
        string paper = bill.Kind switch
        {
            BillKind.TaxInvoice or BillKind.InvoiceCumBill => "Invoice no.",
            BillKind.BillOfSupply or BillKind.Bill => "Bill no.",
            BillKind.CreditNote or BillKind.DebitNote => "Note no.",
            BillKind.ReturnSlip => "Slip no.",
            BillKind.DeliveryChallan => "Challan no.",
            BillKind.Proforma => "Proforma no.",
            BillKind.Quotation => "Quotation no.",
        };
        if (bill.Number.Length > 0) facts.Add((paper, bill.Number));
        if (!string.IsNullOrEmpty(bill.Series)) facts.Add(("Series", bill.Series));
        facts.Add(("Date", BillText.Day(bill.Date)));
        if (bill.ValidUntil is DateOnly last) facts.Add(("Valid until", BillText.Day(last)));
        if (!string.IsNullOrEmpty(bill.OriginalNumber))
            facts.Add(("Against", bill.OriginalDate is DateOnly day
                ? $"{bill.OriginalNumber} of {BillText.Day(day)}"
                : bill.OriginalNumber));
        if (!string.IsNullOrEmpty(bill.Reason)) facts.Add(("Reason", bill.Reason));
        if (bill.Scheme == GstScheme.Unregistered) return;
        facts.Add(("Place of supply", BillText.State(bill.PlaceOfSupply)));
        if (bill.Heads == TaxHeads.None) return;
        facts.Add(("Reverse charge", bill.ReverseCharge ? "Yes" : "No"));
        if (bill.Sez) facts.Add(("Supply", "Special economic zone"));
    }

    /// <summary>Measuring and drawing are one walk, so they cannot disagree.</summary>
    private double Lay(bool draw)
    {
        if (draw) session.Canvas.Fill(Left, Top - 8, Inner, 3, Accent);
        double y = Top + 4;
        if (BillText.DeclarationOf(bill) is string declaration)
        {
            if (draw)
                session.Text.Line(declaration, Width / 2, y + 8,
                    session.Text.Fitted(declaration, Inner, SmallBold), Align.Centre);
            y += 16;
        }
        double shop = LayShop(y, draw);
        double paper = LayPaper(y, draw);
        y = Math.Max(shop, paper) + 3;
        if (bill.Irn is string irn)
        {
            if (draw) session.Text.Line("IRN " + irn, Left, y + 9, Small);
            if (draw && bill.AckNo is string acknowledged)
                session.Text.Line(
                    $"Ack {acknowledged} · {BillText.Moment(bill.AckAt)}", Right, y + 9, Small,
                    Align.Right);
            y += 18;
        }
        return LayParties(y, draw);
    }

    private double LayShop(double y, bool draw)
    {
        BillParty shop = bill.Supplier;
        double below = y;
        if (bill.Look.Logo is { } logo)
        {
            below += 6 + PageCanvas.SizeOf(logo, LogoWidthMax, LogoHeightMax).Height + 6;
            if (draw)
                session.Canvas.Picture(logo, Left, y + 2, LogoWidthMax, LogoHeightMax);
        }

        return Math.Max(below, LayShopText(shop, y, draw));
    }

    private double LayShopText(BillParty shop, double y, bool draw)
    {
        session.Text.Break(shop.Name, ShopWidth, Shop, 9, paragraph);
        bool isLong = paragraph.Lines.Count > 2;
        y = LayText(
            shop.Name, shopLeft, y + 14, ShopWidth, isLong ? LongShop : Shop, 4, draw) - 6;
        y = LayText(shop.Address, shopLeft, y, ShopWidth, Soft, 4, draw);
        string contact = string.Join(
            " · ", new[] { shop.Phone, shop.Email }.Where(text => !string.IsNullOrEmpty(text)));
        y = LayText(contact, shopLeft, y, ShopWidth, Soft, 1, draw);
        if (BillText.ShowsGstin(bill))
            y = LayText($"GSTIN {shop.Gstin}", shopLeft, y, ShopWidth, BodyBold, 1, draw);
        if (shop.State != 0 && bill.Scheme != GstScheme.Unregistered)
            y = LayText(
                $"State {BillText.State(shop.State)}", shopLeft, y, ShopWidth, Soft, 1, draw);
        return string.IsNullOrEmpty(shop.Fssai)
            ? y
            : LayText($"FSSAI {shop.Fssai}", shopLeft, y, ShopWidth, Soft, 1, draw);
    }

    private double LayPaper(double y, bool draw)
    {
        const double values = 124;
        if (draw) session.Text.Line(title, Right, y + 12, Title, Align.Right);
        y += 16;
        if (BillText.OwnTitleOf(bill) is string own)
        {
            if (draw) session.Text.Line(own, Right, y + 10, BodyBold, Align.Right);
            y += 14;
        }

        if (bill.Cancelled)
        {
            if (draw)
                session.Text.Line("CANCELLED", Right, y + 11,
                    new TextStyle(11, true, Alarm), Align.Right);
            y += 15;
        }
        else if (bill.Kind is BillKind.TaxInvoice or BillKind.InvoiceCumBill
            or BillKind.DeliveryChallan)
        {
            string copy = bill.Kind == BillKind.DeliveryChallan
                ? "Original for consignee"
                : "Original for recipient";
            if (draw) session.Text.Line(copy, Right, y + 8, Small, Align.Right);
            y += 12;
        }
        y += 4;
        foreach ((string label, string value) in facts)
        {
            session.Text.Break(value, values, BodyBold, 2, paragraph);
            for (int i = 0; draw && i < paragraph.Lines.Count; i++)
                session.Text.Line(paragraph, i, Right, y + 9 + (i * 12), BodyBold, Align.Right);
            string both = BillText.Label(bill, label);
            if (draw)
                session.Text.Line(both, Right - labels, y + 9,
                    session.Text.Fitted(both, labels - values - 6, Soft));
            y += 13 + ((Math.Max(1, paragraph.Lines.Count) - 1) * 12);
        }
        return y;
    }

    private double LayParties(double y, bool draw)
    {
        if (bill.Recipient is not BillParty buyer) return y;

        bool elsewhere = !string.IsNullOrEmpty(bill.DeliveryAddress);
        double width = (elsewhere ? Inner / 2 : Inner) - (2 * PartyPadding);
        double bottom = Math.Max(
            LayBuyer(buyer, y, width, draw: false),
            elsewhere ? LayDelivery(y, width, draw: false) : 0);
        if (!draw) return bottom + 10;
        session.Canvas.Fill(Left, y, Inner, bottom - y, Tint);
        session.Canvas.Fill(Left, y, 2.5, bottom - y, Accent);
        LayBuyer(buyer, y, width, draw: true);
        if (elsewhere) LayDelivery(y, width, draw: true);
        return bottom + 10;
    }

    private double LayBuyer(BillParty buyer, double y, double width, bool draw)
    {
        double x = Left + PartyPadding + 2;
        string buyerLabel = bill.Kind == BillKind.DeliveryChallan ? "CONSIGNEE" : "BILLED TO";
        y = LayText(BillText.Label(bill, buyerLabel), x, y + 12, width, Label, 1, draw) + 3;
        y = LayText(buyer.Name, x, y + 1, width, Name, 2, draw);
        y = LayText(buyer.Address, x, y, width, Body, 3, draw);
        List<string> rest = [];
        if (!string.IsNullOrEmpty(buyer.Phone)) rest.Add(buyer.Phone);
        if (!string.IsNullOrEmpty(buyer.Gstin)) rest.Add($"GSTIN {buyer.Gstin}");
        if (buyer.State != 0) rest.Add($"State {BillText.State(buyer.State)}");
        return LayText(string.Join(" · ", rest), x, y, width, Body, 2, draw) - 3;
    }

    private double LayDelivery(double y, double width, bool draw)
    {
        double x = Left + (Inner / 2) + PartyPadding;
        y = LayText(BillText.Label(bill, "DELIVERED TO"), x, y + 12, width, Label, 1, draw) + 3;
        return LayText(bill.DeliveryAddress, x, y, width, Body, 4, draw) - 3;
    }

    /// <returns>The baseline after the text; the one given when there is none.</returns>
    private double LayText(
        string? text, double x, double baseline, double width, in TextStyle style, int linesMax,
        bool draw)
    {
        if (string.IsNullOrWhiteSpace(text)) return baseline;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            session.Text.Break(text.AsSpan(range), width, style, linesMax, paragraph);
            for (int i = 0; i < paragraph.Lines.Count; i++, baseline += LineOf(style))
                if (draw) session.Text.Line(paragraph, i, x, baseline, style);
        }
        return baseline;
    }
}
