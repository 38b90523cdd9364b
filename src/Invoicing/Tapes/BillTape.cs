using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Tapes;

/// <summary>A bill as the bytes that a till printer takes (ESC/POS): text in the printer's own
/// letters, its own QR codes, a cut.</summary>
/// <remarks>Texts of people cannot command the printer: nothing but printable ASCII of them gets
/// through. Reference: Epson's ESC/POS commands, which the others speak.</remarks>
public sealed class BillTape
{
    private const int WideChars = 48;
    private const int NarrowChars = 32;
    private const byte Escape = 0x1B;
    private const byte Group = 0x1D;

    private readonly BillDocument bill;
    private readonly int width;
    private readonly TapeBytes tape = new();

    private BillTape(BillDocument bill, int width)
    {
        this.bill = bill;
        this.width = width;
    }

    /// <summary>Writes a bill.</summary>
    /// <param name="millimetres">58 or 80: the roll.</param>
    public static byte[] Of(BillDocument bill, int millimetres) => new BillTape(
        PaperForm.Of(bill), millimetres == 58 ? NarrowChars : WideChars).Write();

    private byte[] Write()
    {
        tape.Raw(Escape, (byte)'@');
        Head();
        foreach (BillLine line in bill.Lines) Line(line);
        tape.Line(new string('-', width));
        Sums();
        Codes();
        tape.Centre(true);
        Wrapped(bill.Terms);
        // Four empty lines up to the knife, then a cut.
        tape.Line("").Line("").Line("").Line("").Raw(Group, (byte)'V', 66, 0);
        return tape.Take();
    }

    private void Head()
    {
        BillParty shop = bill.Supplier;
        tape.Centre(true).Bold(true);
        Wrapped(shop.Name);
        tape.Bold(false);
        Wrapped(shop.Address);
        Wrapped(shop.Phone);
        if (BillText.ShowsGstin(bill)) Wrapped("GSTIN " + shop.Gstin);
        if (!string.IsNullOrEmpty(shop.Fssai)) Wrapped("FSSAI " + shop.Fssai);
        tape.Line("").Bold(true);
        Wrapped(BillText.TitleOf(bill));
        if (bill.Cancelled) tape.Line("*** CANCELLED ***");
        tape.Bold(false);
        Wrapped(BillText.DeclarationOf(bill));
        tape.Centre(false);
        Pair(bill.Number.Length == 0 ? "" : "No. " + bill.Number, BillText.Day(bill.Date));
        if (!string.IsNullOrEmpty(bill.OriginalNumber))
            Wrapped("Against " + bill.OriginalNumber);
        if (bill.Recipient is { } buyer)
        {
            Wrapped(buyer.Name);
            Wrapped(buyer.Address);
            Wrapped(buyer.Phone);
            if (!string.IsNullOrEmpty(buyer.Gstin)) Wrapped("GSTIN " + buyer.Gstin);
        }

        if (bill.Heads != TaxHeads.None && bill.PlaceOfSupply != bill.Supplier.State)
            Wrapped("Place of supply " + BillText.State(bill.PlaceOfSupply));
        if (bill.ReverseCharge) Wrapped("Tax is payable on reverse charge");
        tape.Line(new string('-', width));
    }

    private void Line(BillLine line)
    {
        Span<char> room = stackalloc char[64];
        Wrapped(BillText.DescriptionOf(bill, line, own: false));
        Wrapped(line.Batches);
        string quantity = BillText.Quantity(line.Quantity, line.Unit, room).ToString();
        string each = BillText.IsSum(line)
            ? "" : $" {quantity} x {BillText.Amount(line.UnitPricePaise, room)}";
        string rate = bill.Heads == TaxHeads.None
            ? ""
            : $" GST {BillText.Percent(line.GstRate, room)}";
        Pair(each + rate, BillText.Amount(line.Tax.TotalPaise, room).ToString());
        if (line.DiscountPaise != 0)
            tape.Line(Cut($" Discount {BillText.Amount(line.DiscountPaise, room)}"));
    }

    private void Sums()
    {
        GstTotals totals = bill.Totals;
        if (bill.Heads != TaxHeads.None) Sum("Taxable value", totals.TaxablePaise, always: true);
        string mark = BillText.TaxMark(bill);
        Sum("CGST" + mark, totals.CgstPaise);
        Sum(BillText.StateHead(bill.Heads) + mark, totals.SgstPaise);
        Sum("IGST" + mark, totals.IgstPaise);
        Sum("Cess" + mark, totals.CessPaise);
        Sum("Round off", totals.RoundOffPaise);
        Span<char> room = stackalloc char[40];
        tape.Bold(true).Tall(true);
        Pair("TOTAL", "Rs " + BillText.Amount(totals.GrandTotalPaise, room).ToString());
        tape.Tall(false).Bold(false);
        Wrapped(bill.Words);
        Wrapped(BillText.PriceNote(bill));
        Wrapped(bill.PaymentStatus);
    }

    private void Sum(string label, long paise, bool always = false)
    {
        Span<char> room = stackalloc char[40];
        if (paise != 0 || always) Pair(label, BillText.Amount(paise, room).ToString());
    }

    private void Codes()
    {
        tape.Centre(true);
        if (BillRenderer.PaymentLinkOf(bill) is { } link)
        {
            tape.Line("").Code(link, 5);
            Wrapped(string.Create(CultureInfo.InvariantCulture,
                $"Scan to pay Rs {bill.UpiAmountPaise / 100m:N2}"));
            Wrapped(bill.Supplier.UpiId);
        }

        if (bill.SignedCode is { Length: > 0 } signed)
        {
            // As large as the roll takes, so that it can be scanned.
            tape.Line("").Code(signed, width == NarrowChars ? (byte)2 : (byte)4);
            Wrapped("IRN " + bill.Irn);
        }
    }

    private void Pair(string left, string right)
    {
        string end = Cut(LatinLetters.Of(right));
        string begin = LatinLetters.Of(left);
        int room = width - end.Length - 1;
        if (begin.Length > room)
        {
            Wrapped(begin);
            begin = "";
        }

        tape.Line(begin + new string(' ', width - begin.Length - end.Length) + end);
    }

    private void Wrapped(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        StringBuilder line = new(width);
        foreach (string word in LatinLetters.Of(text).Split(
            ' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (line.Length > 0 && line.Length + 1 + rest.Length > width) Flush(line);
            while (rest.Length > width)
            {
                if (line.Length > 0) Flush(line);
                tape.Line(rest[..width]);
                rest = rest[width..];
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(rest);
        }

        if (line.Length > 0) Flush(line);
    }

    private void Flush(StringBuilder line)
    {
        tape.Line(line.ToString());
        line.Clear();
    }

    private string Cut(string text) => text.Length <= width ? text : text[..width];
}
