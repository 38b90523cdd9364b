using ConverseErp.Invoicing.Pdf;
using static ConverseErp.Invoicing.Bills.SheetLook;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Lays a bill out on A4 sheets: head, rows, carried sums, closing.</summary>
internal sealed class BillSheet
{
    private const double RowPadding = 3.2;
    private const double CarryRow = 17;
    private const int ItemLinesMax = 6;
    private const int BatchLinesMax = 6;

    private readonly PdfSession session;
    private readonly BillDocument bill;
    private readonly BillColumns columns;
    private readonly BillHead head;
    private readonly BillClosing closing;
    private readonly Paragraph paragraph = new();
    private readonly List<Sheet> sheets = [];
    private readonly double headRow;
    private double[] heights = [];

    public BillSheet(PdfSession session, BillDocument bill, BillCodes codes)
    {
        this.session = session;
        this.bill = bill;
        headRow = bill.Look.Language is null ? 19 : 30;
        columns = new BillColumns(bill, session.Text);
        head = new BillHead(session, bill);
        closing = new BillClosing(session, bill, codes);
    }

    /// <summary>Rows of one page.</summary>
    private readonly record struct Sheet(int Start, int Count, bool Closes);

    public byte[] Draw()
    {
        session.Start();
        heights = new double[bill.Lines.Length];
        for (int i = 0; i < heights.Length; i++) heights[i] = HeightOf(bill.Lines[i]);
        Paginate();
        long carried = 0;
        for (int page = 0; page < sheets.Count; page++) carried = DrawPage(page, carried);
        string title = $"{BillText.TitleOf(bill)} {bill.Number}".TrimEnd();
        return session.Finish(title, bill.Supplier.Name, bill.Date);
    }

    private double HeightOf(BillLine line)
    {
        session.Text.Break(BillText.DescriptionOf(bill, line), columns.ItemWidth, Body,
            ItemLinesMax, paragraph);
        int lines = Math.Max(1, paragraph.Lines.Count);
        double height = (lines * LineOf(Body)) + (2 * RowPadding);
        if (line.Batches is not { } batches) return height;
        session.Text.Break(batches, columns.ItemWidth, Small, BatchLinesMax, paragraph);
        return height + (paragraph.Lines.Count * LineOf(Small));
    }

    /// <summary>Rows go on a page while they fit with the carried sum below them; the closing
    /// never stands on a page without a row.</summary>
    private void Paginate()
    {
        int start = 0;
        double y = head.FirstHeight + headRow;
        for (int i = 0; i < heights.Length; i++)
        {
            bool last = i == heights.Length - 1;
            double below = last ? closing.Height : CarryRow;
            if (y + heights[i] + below > Bottom && i > start)
            {
                sheets.Add(new Sheet(start, i - start, false));
                start = i;
                y = BillHead.NextHeight + headRow + CarryRow;
            }
            y += heights[i];
        }
        sheets.Add(new Sheet(start, heights.Length - start, true));
    }

    private long DrawPage(int page, long carried)
    {
        Sheet sheet = sheets[page];
        session.Canvas.StartPage(Width, Height);
        if (bill.Cancelled)
            session.Text.Slanted("CANCELLED", Width / 2, Height / 2, 92, AlarmTint);
        double y = page == 0 ? head.DrawFirst() : head.DrawNext();
        y = DrawColumnHeads(y);
        if (page > 0) y = DrawCarry(y, "Brought forward", carried);
        for (int i = sheet.Start; i < sheet.Start + sheet.Count; i++)
        {
            DrawRow(i, y);
            y += heights[i];
            carried += bill.Lines[i].Tax.TotalPaise;
        }
        if (sheet.Closes) closing.Draw(y);
        else DrawCarry(y, "Carried forward", carried);
        DrawFoot(page);
        session.Canvas.EndPage();
        return carried;
    }

    private double DrawColumnHeads(double y)
    {
        session.Canvas.Fill(Left, y, Inner, headRow, Tint);
        session.Canvas.Rule(Left, y + headRow, Inner, 1, Accent);
        foreach ((BillColumn column, double left, double right) in columns.Places)
        {
            Align align = BillColumns.AlignOf(column);
            session.Text.Line(BillColumns.HeadOf(column), align == Align.Left ? left : right,
                y + 12.4, Scaled(ColumnHead), align);
            if (columns.OwnHeadOf(column) is string own)
                session.Text.Line(own, align == Align.Left ? left : right, y + 23.6,
                    Scaled(OwnHead), align);
        }
        return y + headRow;
    }

    private void DrawRow(int index, double y)
    {
        BillLine line = bill.Lines[index];
        double baseline = y + RowPadding + (Body.Size * 1.06);
        Span<char> room = stackalloc char[64];
        foreach ((BillColumn column, double left, double right) in columns.Places)
        {
            if (column == BillColumn.Item)
            {
                DrawItem(line, left, baseline);
                continue;
            }
            Align align = BillColumns.AlignOf(column);
            ReadOnlySpan<char> text = columns.Cell(column, line, index + 1, room);
            TextStyle style = Scaled(column == BillColumn.Amount ? BodyBold
                : align == Align.Left ? Soft : Body);
            session.Text.Line(text, align == Align.Left ? left : right, baseline, style, align);
        }
        session.Canvas.Rule(Left, y + heights[index], Inner, 0.5, Faint);
    }

    private void DrawItem(BillLine line, double left, double baseline)
    {
        session.Text.Break(BillText.DescriptionOf(bill, line), columns.ItemWidth, Body,
            ItemLinesMax, paragraph);
        for (int i = 0; i < paragraph.Lines.Count; i++)
            session.Text.Line(paragraph, i, left, baseline + (i * LineOf(Body)), Body);
        if (line.Batches is not { } batches) return;
        double below = baseline + (Math.Max(1, paragraph.Lines.Count) * LineOf(Body));
        session.Text.Break(batches, columns.ItemWidth, Small, BatchLinesMax, paragraph);
        for (int i = 0; i < paragraph.Lines.Count; i++)
            session.Text.Line(paragraph, i, left, below + (i * LineOf(Small)) - 1, Small);
    }

    private TextStyle Scaled(in TextStyle style) => columns.Scale == 1
        ? style
        : style with { Size = style.Size * columns.Scale };

    private double DrawCarry(double y, string label, long sum)
    {
        Span<char> room = stackalloc char[40];
        session.Text.Line(label, Left + 26, y + 11.4, SmallBold);
        session.Text.Line(BillText.Amount(sum, room), columns.Places[^1].Right, y + 11.4,
            BodyBold, Align.Right);
        session.Canvas.Rule(Left, y + CarryRow, Inner, 0.5, Faint);
        return y + CarryRow;
    }

    private void DrawFoot(int page)
    {
        double y = Height - 40;
        session.Canvas.Rule(Left, y, Inner, 0.5, Faint);
        session.Text.Line(head.FootText, Left, y + 12, Small);
        session.Text.Line($"Page {page + 1} of {sheets.Count}", Right, y + 12, Small, Align.Right);
    }
}
