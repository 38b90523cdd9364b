using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;
using static ConverseErp.Invoicing.Bills.SheetLook;

namespace ConverseErp.Invoicing.Bills;

/// <summary>The end of an A4 bill: sums, tax by rate, words, payment, signature.</summary>
internal sealed class BillClosing
{
    private const double SumsWidth = 205;
    private const double SideWidth = Inner - SumsWidth - 24;
    private const double SumsLeft = Right - SumsWidth;
    private const double CodeSide = 92;

    // Two inches, as the portal wants its code printed: it has some 130 modules a side, and a
    // phone has to tell them apart.
    private const double SignedSide = 144;

    // Narrower text is no text.
    private const double TermsWidthMin = 80;

    private readonly PdfSession session;
    private readonly BillDocument bill;
    private readonly BillCodes codes;
    private readonly RateSummary summary;
    private readonly Paragraph paragraph = new();
    private readonly List<(string Label, long Paise)> sums = [];

    public BillClosing(PdfSession session, BillDocument bill, BillCodes codes)
    {
        this.session = session;
        this.bill = bill;
        this.codes = codes;
        summary = RateSummary.Of(bill);
        FillSums();
        Height = Lay(0, draw: false);
    }

    /// <summary>From the last row to the end.</summary>
    public double Height { get; }

    public void Draw(double y) => Lay(y, draw: true);

    private void FillSums()
    {
        GstTotals totals = bill.Totals;
        string mark = BillText.TaxMark(bill);
        if (bill.DiscountPaise != 0) sums.Add(("Discount given", bill.DiscountPaise));
        if (bill.Heads == TaxHeads.None)
        {
            if (totals.RoundOffPaise != 0) sums.Add(("Sum", totals.TaxablePaise));
        }
        else
        {
            sums.Add(("Taxable value", totals.TaxablePaise));
            if (bill.Heads == TaxHeads.Integrated)
            {
                sums.Add(("IGST" + mark, totals.IgstPaise));
            }
            else
            {
                sums.Add(("CGST" + mark, totals.CgstPaise));
                sums.Add((BillText.StateHead(bill.Heads) + mark, totals.SgstPaise));
            }
            if (totals.CessPaise != 0) sums.Add(("Cess" + mark, totals.CessPaise));
        }
        if (totals.RoundOffPaise != 0) sums.Add(("Round off", totals.RoundOffPaise));
    }

    /// <summary>Measuring and drawing are one walk, so they cannot disagree.</summary>
    private double Lay(double top, bool draw)
    {
        double y = top + 12;
        double left = LaySummary(y, draw);
        left = LayWords(left, draw);
        double right = LaySums(y, draw);
        y = Math.Max(left, right) + 14;
        return LayPayment(y, draw);
    }

    private double LaySums(double y, bool draw)
    {
        Span<char> room = stackalloc char[40];
        foreach ((string english, long paise) in sums)
        {
            string label = BillText.Label(bill, english);
            if (draw)
            {
                session.Text.Line(label, SumsLeft + 8, y + 9, Soft);
                ReadOnlySpan<char> text = BillText.Amount(paise, room);
                double left = SumsWidth - 20 - session.Text.WidthOf(label, Soft);
                session.Text.Line(text, Right - 6, y + 9,
                    session.Text.Fitted(text, left, Body), Align.Right);
            }
            y += 14;
        }
        y += 3;
        if (draw)
        {
            session.Canvas.Fill(SumsLeft, y, SumsWidth, 26, Accent);
            string label = BillText.Label(bill, "Total");
            session.Text.Line(label, SumsLeft + 8, y + 17.4, Grand);
            ReadOnlySpan<char> total = BillText.Rupees(bill.Totals.GrandTotalPaise, room);
            double left = SumsWidth - 24 - session.Text.WidthOf(label, Grand);
            session.Text.Line(total, Right - 6, y + 17.4,
                session.Text.Fitted(total, left, Grand), Align.Right);
        }
        y += 26;
        if (string.IsNullOrWhiteSpace(bill.PaymentStatus)) return y;
        session.Text.Break(bill.PaymentStatus, SumsWidth - 14, BodyBold, 3, paragraph);
        y += 5;
        for (int i = 0; i < paragraph.Lines.Count; i++, y += LineOf(BodyBold))
            if (draw)
                session.Text.Line(paragraph, i, Right - 6, y + 9, BodyBold, Align.Right);
        return y;
    }

    private double LaySummary(double y, bool draw)
    {
        if (summary.Rows.Count == 0) return y;
        bool split = bill.Heads != TaxHeads.Integrated;
        bool cess = bill.Totals.CessPaise != 0;
        int count = 3 + (split ? 2 : 1) - 1 + (cess ? 1 : 0);
        double step = (SideWidth - 40) / (count - 1);
        Span<char> room = stackalloc char[40];
        if (draw)
        {
            session.Text.Line("Tax by rate", Left + 6, y + 9, ColumnHead);
            int at = 0;
            Head("Taxable", ref at);
            if (split) Head("CGST", ref at);
            Head(split ? BillText.StateHead(bill.Heads) : "IGST", ref at);
            if (cess) Head("Cess", ref at);
            session.Canvas.Rule(Left, y + 14, SideWidth, 0.75, Accent);
        }
        y += 15;
        foreach (RateSummary.Row row in summary.Rows)
        {
            if (draw)
            {
                session.Text.Line(RateText(row), Left + 6, y + 9, Body);
                int at = 0;
                Cell(row.Taxable, room, ref at);
                if (split) Cell(row.Cgst, room, ref at);
                Cell(split ? row.Sgst : row.Igst, room, ref at);
                if (cess) Cell(row.Cess, room, ref at);
            }
            y += 13;
        }
        return y + 8;

        void Head(string text, ref int at) => session.Text.Line(
            text, Left + 40 + (++at * step), y + 9, ColumnHead, Align.Right);

        void Cell(long paise, Span<char> into, ref int at)
        {
            ReadOnlySpan<char> text = BillText.Amount(paise, into);
            TextStyle style = session.Text.Fitted(text, step - 6, Body);
            session.Text.Line(text, Left + 40 + (++at * step), y + 9, style, Align.Right);
        }
    }

    private static string RateText(RateSummary.Row row)
    {
        Span<char> room = stackalloc char[16];
        string rate = BillText.Percent(row.Rate, room).ToString();
        return row.CessRate == 0
            ? rate
            : $"{rate} + {BillText.Percent(row.CessRate, room)}";
    }

    private double LayWords(double y, bool draw)
    {
        if (draw)
            session.Text.Line(
                BillText.Label(bill, "AMOUNT IN WORDS"), Left + 6, y + 8, Label);
        y += 12;
        foreach (string words in new[] { bill.Words, BillText.OwnWordsOf(bill) }.OfType<string>())
        {
            session.Text.Break(words, SideWidth - 12, BodyBold, 4, paragraph);
            for (int i = 0; i < paragraph.Lines.Count; i++, y += LineOf(BodyBold))
                if (draw) session.Text.Line(paragraph, i, Left + 6, y + 9, BodyBold);
        }

        if (BillText.PriceNote(bill) is not string note) return y;
        if (draw) session.Text.Line(note, Left + 6, y + 12, Small);
        return y + 14;
    }

    private double LayPayment(double y, bool draw)
    {
        if (draw) session.Canvas.Rule(Left, y, Inner, 0.5, Faint);
        y += 10;
        double x = Left + 6;
        double bottom = y + (bill.Look.Signature is null ? 56 : 78);
        double signatureWidth = codes.Signed is null ? 170 : 110;
        Span<char> room = stackalloc char[40];
        double right = Right;
        if (codes.Signed is not null)
        {
            right -= SignedSide + 12;
            bottom = y + SignedSide + 10;
            if (draw) DrawSigned(codes.Signed, y);
        }
        if (codes.Payment is not null)
        {
            if (draw)
            {
                session.Canvas.Modules(codes.Payment, Left, y, CodeSide, 2);
                double side = Left + CodeSide + 8;
                session.Text.Line("Scan to pay", side, y + 16, Name);
                if (BillWords.Of(bill.Look.Language, "Scan to pay") is string own)
                    session.Text.Line(own, side, y + 76, session.Text.Fitted(own, 104, Small));
                ReadOnlySpan<char> due = BillText.Rupees(bill.UpiAmountPaise, room);
                session.Text.Line(due, side, y + 36,
                    session.Text.Fitted(due, 104, new TextStyle(15, true, Accent)));
                session.Text.Line("with any UPI app", side, y + 50, Small);
                session.Text.Line(bill.Supplier.UpiId, side, y + 62,
                    session.Text.Fitted(bill.Supplier.UpiId, 104, Small));
            }
            x = Left + CodeSide + 120;
            bottom = Math.Max(bottom, y + CodeSide);
        }
        double textWidth = right - signatureWidth - x - 12;
        if (!string.IsNullOrWhiteSpace(bill.Terms))
        {
            // Between two codes there is no room: they stand below the first one.
            bottom = Math.Max(bottom, textWidth >= TermsWidthMin
                ? LayTerms(x, y, textWidth, draw)
                : LayTerms(Left + 6, y + CodeSide + 10, right - Left - 18, draw));
        }

        if (draw) DrawSignature(right, signatureWidth, y);
        return bottom + 4;
    }

    private double LayTerms(double x, double y, double width, bool draw)
    {
        if (draw) session.Text.Line(BillText.Label(bill, "TERMS"), x, y + 8, Label);
        y += 12;
        session.Text.Break(bill.Terms, width, Small, 8, paragraph);
        for (int i = 0; i < paragraph.Lines.Count; i++, y += LineOf(Small))
            if (draw) session.Text.Line(paragraph, i, x, y + 8, Small);
        return y;
    }

    private void DrawSigned(ModuleGrid code, double y)
    {
        session.Canvas.Modules(code, Right - SignedSide, y, SignedSide, 2);
        session.Text.Line(
            "Signed e-invoice", Right - (SignedSide / 2), y + SignedSide + 8, Small,
            Align.Centre);
    }

    private void DrawSignature(double right, double width, double y)
    {
        session.Text.Break("For " + bill.Supplier.Name, width, BodyBold, 2, paragraph);
        for (int i = 0; i < paragraph.Lines.Count; i++, y += LineOf(BodyBold))
            session.Text.Line(paragraph, i, right, y + 9, BodyBold, Align.Right);
        if (bill.Look.Signature is { } signature)
        {
            double wide = PageCanvas.SizeOf(signature, width, 36).Width;
            session.Canvas.Picture(signature, right - wide, y + 2, width, 36);
            session.Text.Line(
                BillText.Label(bill, "Authorised signatory"), right, y + 48, Small, Align.Right);
            return;
        }

        session.Text.Line("Electronic document:", right, y + 12, Small, Align.Right);
        session.Text.Line("no signature is needed", right, y + 22, Small, Align.Right);
    }
}
