using System.Runtime.InteropServices;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>A taxable value and the taxes on it, in paise; below 0 where notes outweigh.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TaxAmounts(long Taxable, long Igst, long Cgst, long Sgst, long Cess)
{
    public long Tax => Igst + Cgst + Sgst + Cess;

    public static TaxAmounts operator +(TaxAmounts a, TaxAmounts b) => new(
        checked(a.Taxable + b.Taxable), checked(a.Igst + b.Igst), checked(a.Cgst + b.Cgst),
        checked(a.Sgst + b.Sgst), checked(a.Cess + b.Cess));

    public static TaxAmounts operator -(TaxAmounts a) =>
        new(-a.Taxable, -a.Igst, -a.Cgst, -a.Sgst, -a.Cess);

    /// <param name="sign">-1 turns it round.</param>
    public TaxAmounts Times(int sign) => sign < 0 ? -this : this;

    public static TaxAmounts Of(BillLine line) => Of(line.Tax);

    public static TaxAmounts Of(in GstLineResult line) => new(
        line.TaxablePaise, line.IgstPaise, line.CgstPaise, line.SgstPaise, line.CessPaise);
}
