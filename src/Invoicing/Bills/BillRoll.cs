using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Lays a bill out on an 80 mm till roll.</summary>
internal sealed class BillRoll(PdfSession session, BillDocument bill, BillCodes codes)
{
    /// <summary>80 mm of paper, 72 mm of which a printer reaches.</summary>
    private const double Width = 226.77;
    private const double Left = 11.34;
    private const double Right = Width - Left;
    private const double Inner = Right - Left;
    private const double CodeSide = 108;

    /// <summary>PDF allows 14,400 points; the rest is room for the end of the bill.</summary>
    private const double BreakAfter = 13_000;

    private static readonly Ink Ink = new(0, 0, 0);
    private static readonly TextStyle Shop = new(13, true, Ink);
    private static readonly TextStyle Body = new(8.5, false, Ink);
    private static readonly TextStyle Bold = new(8.5, true, Ink);
    private static readonly TextStyle Small = new(7.5, false, Ink);
    private static readonly TextStyle Grand = new(13, true, Ink);

    private readonly Paragraph paragraph = new();
    private readonly List<double> heights = [];
    private bool drawing;
    private int page;
    private double y;

    public byte[] Draw()
    {
        session.Start();
        Lay();
        drawing = true;
        Lay();
        string title = $"{BillText.TitleOf(bill)} {bill.Number}".TrimEnd();
        return session.Finish(title, bill.Supplier.Name, bill.Date);
    }

    /// <summary>Goes once to measure the pages, and once more to draw them.</summary>
    private void Lay()
    {
        page = 0;
        StartPage();
        LayHead();
        foreach (BillLine line in bill.Lines)
        {
            LayLine(line);
            if (y < BreakAfter) continue;
            EndPage();
            StartPage();
        }
        Dashes();
        LaySums();
        LayTaxes();
        LayEnd();
        EndPage();
    }

    private void StartPage()
    {
        y = 10;
        if (!drawing) return;
        session.Canvas.StartPage(Width, heights[page]);
        if (bill.Cancelled)
            session.Text.Slanted(
                "CANCELLED", Width / 2, heights[page] / 2, 34, SheetLook.AlarmTint);
    }

    private void EndPage()
    {
        y += 14;
        page++;
        if (drawing) session.Canvas.EndPage();
        else heights.Add(y);
    }

    private void LayHead()
    {
        BillParty shop = bill.Supplier;
        if (bill.Look.Logo is { } logo)
        {
            (double wide, double high) = PageCanvas.SizeOf(logo, 120, 44);
            if (drawing) session.Canvas.Picture(logo, (Width - wide) / 2, y, 120, 44);
            y += high + 4;
        }

        Centred(shop.Name, Shop, 3);
        Centred(shop.Address, Small, 4);
        Centred(shop.Phone, Small, 1);
        if (BillText.ShowsGstin(bill)) Centred($"GSTIN {shop.Gstin}", Bold, 1);
        if (!string.IsNullOrEmpty(shop.Fssai)) Centred($"FSSAI {shop.Fssai}", Small, 1);
        y += 3;
        Centred(BillText.TitleOf(bill), Bold, 1);
        Centred(BillText.OwnTitleOf(bill), Bold, 1);
        Centred(BillText.DeclarationOf(bill), Small, 4);
        if (bill.Cancelled) Centred("CANCELLED", Shop, 1);
        Dashes();
        Pair(bill.Number.Length == 0 ? "" : $"No. {bill.Number}", BillText.Day(bill.Date), Body);
        if (bill.OriginalNumber is string original)
        {
            string of = bill.OriginalDate is { } day ? $" of {BillText.Day(day)}" : "";
            Plain($"Against {original}{of}", Body, 2);
        }
        Plain(bill.Reason, Small, 2);
        if (bill.Recipient is BillParty buyer)
        {
            Plain(buyer.Name, Bold, 2);
            Plain(buyer.Address, Small, 3);
            Plain(buyer.Phone, Small, 1);
            if (!string.IsNullOrEmpty(buyer.Gstin)) Plain($"GSTIN {buyer.Gstin}", Small, 1);
        }
        if (bill.Heads != TaxHeads.None && bill.PlaceOfSupply != bill.Supplier.State)
            Plain($"Place of supply {BillText.State(bill.PlaceOfSupply)}", Small, 2);
        if (bill.ReverseCharge) Plain("Tax is payable on reverse charge", Small, 1);
        Dashes();
    }

    private void LayLine(BillLine line)
    {
        Plain(BillText.DescriptionOf(bill, line), Body, 4);
        Plain(line.Batches, Small, 6);
        Span<char> room = stackalloc char[64];
        string quantity = BillText.Quantity(line.Quantity, line.Unit, room).ToString();
        bool marked = line.PriceIncludesTax && BillText.PricesOf(bill) == PriceForm.Some;
        string price = BillText.Amount(line.UnitPricePaise, room).ToString();
        string each = BillText.IsSum(line) ? "" : $"{quantity} × {price}{(marked ? "*" : "")}";
        string rate = bill.Heads == TaxHeads.None
            ? ""
            : $" · GST {BillText.Percent(line.GstRate, room)}";
        string hsn = string.IsNullOrEmpty(line.Hsn) ? "" : $" · HSN {line.Hsn}";
        Pair($"{each}{rate}{hsn}".TrimStart(' ', '·'),
            BillText.Amount(line.Tax.TotalPaise, room), Small);
        if (line.DiscountPaise != 0)
            Plain($"Discount {BillText.Amount(line.DiscountPaise, room)}", Small, 1);
        y += 2;
    }

    private void PairTax(string name, long paise)
    {
        if (paise == 0) return;
        Span<char> room = stackalloc char[40];
        Pair(name + BillText.TaxMark(bill), BillText.Amount(paise, room), Body);
    }

    private void LaySums()
    {
        Span<char> room = stackalloc char[40];
        GstTotals totals = bill.Totals;
        if (bill.Heads != TaxHeads.None)
            Pair("Taxable value", BillText.Amount(totals.TaxablePaise, room), Body);
        PairTax("CGST", totals.CgstPaise);
        PairTax(BillText.StateHead(bill.Heads), totals.SgstPaise);
        PairTax("IGST", totals.IgstPaise);
        PairTax("Cess", totals.CessPaise);
        if (totals.RoundOffPaise != 0)
            Pair("Round off", BillText.Amount(totals.RoundOffPaise, room), Body);
        y += 4;
        Pair(BillText.Label(bill, "TOTAL"), BillText.Rupees(totals.GrandTotalPaise, room), Grand);
        Plain(bill.Words, Small, 4);
        Plain(BillText.OwnWordsOf(bill), Small, 4);
        Plain(BillText.PriceNote(bill), Small, 1);
        if (!string.IsNullOrWhiteSpace(bill.PaymentStatus)) Plain(bill.PaymentStatus, Bold, 3);
        Dashes();
    }

    private void LayTaxes()
    {
        RateSummary summary = RateSummary.Of(bill);
        if (summary.Rows.Count < 2) return;
        Span<char> room = stackalloc char[40];
        foreach (RateSummary.Row row in summary.Rows)
        {
            string rate = BillText.Percent(row.Rate, room).ToString();
            string taxable = BillText.Amount(row.Taxable, room).ToString();
            long tax = row.Cgst + row.Sgst + row.Igst + row.Cess;
            Pair($"GST {rate} on {taxable}", BillText.Amount(tax, room), Small);
        }
        Dashes();
    }

    private void LayEnd()
    {
        if (codes.Payment is ModuleGrid code)
        {
            y += 4;
            if (drawing)
                session.Canvas.Modules(code, (Width - CodeSide) / 2, y, CodeSide, 2);
            y += CodeSide + 2;
            Span<char> room = stackalloc char[40];
            Centred($"Scan to pay {BillText.Rupees(bill.UpiAmountPaise, room)}", Bold, 1);
            Centred(bill.Supplier.UpiId, Small, 1);
            y += 4;
        }
        if (codes.Signed is ModuleGrid signed)
        {
            if (drawing) session.Canvas.Modules(signed, Left, y, Inner, 2);
            y += Inner;
            Centred("Signed e-invoice", Small, 1);
            Plain($"IRN {bill.Irn}", Small, 3);
            y += 4;
        }
        Centred(bill.Terms, Small, 6);
    }

    private void Centred(string? text, in TextStyle style, int linesMax) =>
        Block(text, Width / 2, style, linesMax, Align.Centre);

    private void Plain(string? text, in TextStyle style, int linesMax) =>
        Block(text, Left, style, linesMax, Align.Left);

    private void Block(string? text, double x, in TextStyle style, int linesMax, Align align)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        session.Text.Break(text, Inner, style, linesMax, paragraph);
        for (int i = 0; i < paragraph.Lines.Count; i++)
        {
            y += SheetLook.LineOf(style);
            if (drawing) session.Text.Line(paragraph, i, x, y - (style.Size * 0.32), style, align);
        }
    }

    private void Pair(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, in TextStyle style)
    {
        y += SheetLook.LineOf(style);
        if (!drawing) return;
        double room = Inner - session.Text.WidthOf(right, style) - 6;
        session.Text.Line(
            left, Left, y - (style.Size * 0.32), session.Text.Fitted(left, room, style));
        session.Text.Line(right, Right, y - (style.Size * 0.32), style, Align.Right);
    }

    private void Dashes()
    {
        y += 6;
        if (drawing) session.Canvas.Dashes(Left, y, Inner, Ink);
        y += 3;
    }
}
