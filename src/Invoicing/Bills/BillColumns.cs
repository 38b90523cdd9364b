using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Bills;

/// <summary>What a column of the bill's table shows.</summary>
internal enum BillColumn
{
    Number,
    Item,
    Hsn,
    Quantity,
    Price,
    Discount,
    Taxable,
    Rate,
    Tax,
    Cess,
    Amount,
}

/// <summary>The columns that this bill needs, and where they stand.</summary>
internal sealed class BillColumns
{
    private const double Gap = 12;
    private const double Padding = 6;

    /// <summary>Below this, names are harder to read than smaller numbers.</summary>
    private const double ItemWidthMin = 120;
    private readonly List<(BillColumn Column, double Left, double Right)> places = [];
    private readonly bool marksPrices;
    private readonly string? language;

    /// <summary>Fits each column to its widest cell; the item's name gets the rest.</summary>
    public BillColumns(BillDocument bill, Typesetter text)
    {
        language = bill.Look.Language;
        marksPrices = BillText.PricesOf(bill) == PriceForm.Some;
        List<(BillColumn Column, double Width)> wanted = [];
        foreach (BillColumn column in Enum.GetValues<BillColumn>())
            if (IsWanted(column, bill)) wanted.Add((column, WidthOf(column, bill, text)));
        Place(wanted);
    }

    public double ItemWidth { get; private set; }

    /// <summary>At most 1; less where amounts of many crores would push the names out.</summary>
    public double Scale { get; private set; }

    public IReadOnlyList<(BillColumn Column, double Left, double Right)> Places => places;

    public static string HeadOf(BillColumn column) => column switch
    {
        BillColumn.Number => "#",
        BillColumn.Item => "Item",
        BillColumn.Hsn => "HSN",
        BillColumn.Quantity => "Qty",
        BillColumn.Price => "Price",
        BillColumn.Discount => "Discount",
        BillColumn.Taxable => "Taxable",
        BillColumn.Rate => "GST",
        BillColumn.Tax => "Tax",
        BillColumn.Cess => "Cess",
        BillColumn.Amount => "Amount",
    };

    /// <summary>The head in the paper's second language; null when there is none.</summary>
    public string? OwnHeadOf(BillColumn column) => BillWords.Of(language, HeadOf(column));

    public static Align AlignOf(BillColumn column) =>
        column is BillColumn.Number or BillColumn.Item or BillColumn.Hsn ? Align.Left : Align.Right;

    /// <summary>A cell's text into the given room; the item is drawn by the caller.</summary>
    public ReadOnlySpan<char> Cell(
        BillColumn column, BillLine line, int number, Span<char> room)
    {
        GstLineResult tax = line.Tax;
        switch (column)
        {
            case BillColumn.Number:
                number.TryFormat(room, out int written, default, null);
                return room[..written];
            case BillColumn.Item: return default;
            case BillColumn.Hsn: return line.Hsn;
            case BillColumn.Quantity: return BillText.Quantity(line, room);
            case BillColumn.Price:
                if (BillText.IsSum(line)) return default;
                ReadOnlySpan<char> price = BillText.Amount(line.UnitPricePaise, room);
                if (!marksPrices || !line.PriceIncludesTax) return price;
                room[price.Length] = '*';
                return room[..(price.Length + 1)];
            case BillColumn.Discount:
                return line.DiscountPaise == 0 ? "–" : BillText.Amount(line.DiscountPaise, room);
            case BillColumn.Taxable: return BillText.Amount(tax.TaxablePaise, room);
            case BillColumn.Rate: return BillText.Percent(line.GstRate, room);
            case BillColumn.Tax: return BillText.Amount(tax.TaxPaise - tax.CessPaise, room);
            case BillColumn.Cess: return BillText.Amount(tax.CessPaise, room);
            case BillColumn.Amount: return BillText.Amount(tax.TotalPaise, room);
            default: throw new ArgumentOutOfRangeException(nameof(column));
        }
    }

    private static bool IsWanted(BillColumn column, BillDocument bill) => column switch
    {
        BillColumn.Hsn => bill.Lines.Any(line => !string.IsNullOrEmpty(line.Hsn)),
        BillColumn.Discount => bill.Lines.Any(line => line.DiscountPaise != 0),
        BillColumn.Taxable or BillColumn.Rate or BillColumn.Tax => bill.Heads != TaxHeads.None,
        BillColumn.Cess => bill.Lines.Any(line => line.Tax.CessPaise != 0),
        BillColumn.Number or BillColumn.Item or BillColumn.Quantity or BillColumn.Price
            or BillColumn.Amount => true,
    };

    private double WidthOf(BillColumn column, BillDocument bill, Typesetter text)
    {
        if (column == BillColumn.Item) return 0;
        Span<char> room = stackalloc char[64];
        TextStyle style = column == BillColumn.Amount ? SheetLook.BodyBold : SheetLook.Body;
        double widest = text.WidthOf(HeadOf(column), SheetLook.ColumnHead);
        if (OwnHeadOf(column) is string own)
            widest = Math.Max(widest, text.WidthOf(own, SheetLook.OwnHead));
        for (int i = 0; i < bill.Lines.Length; i++)
            widest = Math.Max(
                widest, text.WidthOf(Cell(column, bill.Lines[i], i + 1, room), style));
        return widest + Gap;
    }

    private void Place(List<(BillColumn Column, double Width)> wanted)
    {
        double taken = 0;
        foreach ((_, double width) in wanted) taken += width;
        double room = SheetLook.Inner - (2 * Padding);
        Scale = Math.Min(1, (room - ItemWidthMin) / taken);

        // Each column ends at its right edge with its gap before it, the last one at the edge.
        double item = room - (taken * Scale);
        double x = SheetLook.Left + Padding;
        foreach ((BillColumn column, double width) in wanted)
        {
            double next = x + (column == BillColumn.Item ? item : width * Scale);
            places.Add((column, x, next));
            x = next;
        }
        ItemWidth = item - 4;
    }
}
