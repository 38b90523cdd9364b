using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>What holds of every bill, written a second time in the rules' own words.</summary>
internal static class BillRules
{
    public static void Look(MonthChecks checks, Sell sell, BillDocument bill)
    {
        long[] nets = [.. sell.Sale.Lines.Select(MonthNets.Of)];
        long gross = sell.Sale.Lines.Sum(
            l => (long)MonthNets.Rounded(l.Quantity * l.UnitPricePaise));
        long off = sell.Sale.DiscountPaise + (long)MonthNets.Rounded(gross * sell.Percent / 100);
        LookAtDiscount(checks, sell, bill, nets, off);
        for (int i = 0; i < nets.Length; i++) LookAtLine(checks, sell, bill, i);
        LookAtTotals(checks, sell, bill, nets.Sum() - off);
        if (sell.Id % 8 != 0) return;
        BillDocument again = BillJson.FromUtf8(BillJson.ToUtf8(bill));
        checks.That("a stored bill is the bill",
            again.Totals == bill.Totals && again.Lines.SequenceEqual(bill.Lines),
            sell.Told);
    }

    // The discount is taken off the lines in proportion, to the paisa, and sums exactly.
    private static void LookAtDiscount(
        MonthChecks checks, Sell sell, BillDocument bill, long[] nets, long off)
    {
        long sum = nets.Sum();
        long taken = 0;
        for (int i = 0; i < nets.Length; i++)
        {
            long share = nets[i] - Net(bill.Lines[i]);
            taken += share;
            Int128 least = sum == 0 ? 0 : (Int128)nets[i] * off / sum;
            int at = i;
            checks.That("a discount falls on a line by its share",
                share == least || share == least + 1,
                () => $"line {at + 1} gives {share} instead of {least} of {sell.Told()}");
        }

        checks.Same("a discount's shares sum to it", off, taken, sell.Told);
    }

    private static void LookAtLine(MonthChecks checks, Sell sell, BillDocument bill, int at)
    {
        GstLine line = sell.Sale.Lines[at];
        GstLineResult tax = bill.Lines[at].Tax;
        long net = Net(bill.Lines[at]);
        string Where() => $"line {at + 1} of {sell.Told()}";
        if (line.PriceIncludesTax && !sell.Sale.ReverseCharge)
            checks.Same("an inclusive price never moves", net, tax.TotalPaise, Where);
        checks.Same("CGST is SGST", tax.CgstPaise, tax.SgstPaise, Where);
        bool charged = sell.Sale.Scheme == GstScheme.Regular;
        bool inter = sell.Sale.Sez || sell.Sale.PlaceOfSupply != sell.Sale.SupplierState;
        decimal whole = 100 + (line.PriceIncludesTax ? line.GstRate + line.CessRate : 0);
        long head = charged
            ? (long)MonthNets.Rounded(net * line.GstRate / (inter ? whole : 2 * whole))
            : 0;
        long cess = charged ? (long)MonthNets.Rounded(net * line.CessRate / whole) : 0;
        const string Rounding = "a tax is the exact fraction rounded";
        checks.Same(Rounding, inter ? 0 : head, tax.CgstPaise, Where);
        checks.Same(Rounding, inter ? head : 0, tax.IgstPaise, Where);
        checks.Same(Rounding, cess, tax.CessPaise, Where);
        checks.Same("a line is its taxable value and its taxes",
            tax.TaxablePaise + (sell.Sale.ReverseCharge ? 0 : tax.TaxPaise), tax.TotalPaise,
            Where);
        checks.That("nothing is below nought", tax.TaxablePaise >= 0, Where);
    }

    private static void LookAtTotals(
        MonthChecks checks, Sell sell, BillDocument bill, long net)
    {
        GstTotals totals = bill.Totals;
        const string Sums = "totals are the sums of the lines";
        checks.Same(Sums, bill.Lines.Sum(l => l.Tax.TaxablePaise), totals.TaxablePaise, sell.Told);
        checks.Same(Sums, bill.Lines.Sum(l => l.Tax.CgstPaise), totals.CgstPaise, sell.Told);
        checks.Same(Sums, bill.Lines.Sum(l => l.Tax.SgstPaise), totals.SgstPaise, sell.Told);
        checks.Same(Sums, bill.Lines.Sum(l => l.Tax.IgstPaise), totals.IgstPaise, sell.Told);
        checks.Same(Sums, bill.Lines.Sum(l => l.Tax.CessPaise), totals.CessPaise, sell.Told);
        long sum = bill.Lines.Sum(l => l.Tax.TotalPaise);
        checks.Same(Sums, sum + totals.RoundOffPaise, totals.GrandTotalPaise, sell.Told);
        const string Rupees = "a bill is whole rupees, rounded half up";
        checks.That(Rupees, totals.GrandTotalPaise % 100 == 0
            && totals.RoundOffPaise is > -50 and <= 50, sell.Told);
        if (!sell.Sale.ReverseCharge && sell.Sale.Lines.All(l => l.PriceIncludesTax))
            checks.Same("what is paid is the prices less the discounts", net, sum, sell.Told);
    }

    // What is left of the line's price after discounts, in the price's own terms.
    private static long Net(BillLine line) => line.PriceIncludesTax
        ? line.Tax.TaxablePaise + line.Tax.TaxPaise
        : line.Tax.TaxablePaise;
}
