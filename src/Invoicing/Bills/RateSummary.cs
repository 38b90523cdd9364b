using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Tax by rate, as the law wants it shown.</summary>
internal sealed class RateSummary
{
    private readonly List<Row> rows = [];

    /// <summary>One rate's sums.</summary>
    public sealed record Row(decimal Rate, decimal CessRate)
    {
        public long Taxable { get; set; }

        public long Cgst { get; set; }

        public long Sgst { get; set; }

        public long Igst { get; set; }

        public long Cess { get; set; }
    }

    public IReadOnlyList<Row> Rows => rows;

    /// <summary>Sums the bill's lines, rates ascending.</summary>
    public static RateSummary Of(BillDocument bill)
    {
        RateSummary summary = new();
        if (bill.Heads == TaxHeads.None) return summary;
        foreach (BillLine line in bill.Lines) summary.Add(line);
        summary.rows.Sort((a, b) => (a.Rate, a.CessRate).CompareTo((b.Rate, b.CessRate)));
        return summary;
    }

    private void Add(BillLine line)
    {
        Row? row = null;
        foreach (Row there in rows)
            if (there.Rate == line.GstRate && there.CessRate == line.CessRate) row = there;
        if (row is null) rows.Add(row = new Row(line.GstRate, line.CessRate));
        row.Taxable += line.Tax.TaxablePaise;
        row.Cgst += line.Tax.CgstPaise;
        row.Sgst += line.Tax.SgstPaise;
        row.Igst += line.Tax.IgstPaise;
        row.Cess += line.Tax.CessPaise;
    }
}
