using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Notes;

/// <summary>Takes parts out of a line's amounts. Pure; paise.</summary>
internal static class LineRest
{
    /// <summary>The share <paramref name="part"/> of <paramref name="whole"/> of what is left of
    /// a line. The last share is all that is left, so that shares sum to the line exactly, however
    /// it is divided.</summary>
    /// <param name="rest">None negative; CGST and SGST the same.</param>
    /// <param name="part">0 to <paramref name="whole"/>.</param>
    /// <param name="whole">Above 0.</param>
    /// <param name="reverseCharge">The total is without tax.</param>
    public static GstLineResult Share(
        in GstLineResult rest, decimal part, decimal whole, bool reverseCharge)
    {
        if (part >= whole) return rest;
        long total = Of(rest.TotalPaise, part, whole);
        long head = Of(rest.CgstPaise, part, whole);
        long igst = Of(rest.IgstPaise, part, whole);
        long cess = Of(rest.CessPaise, part, whole);
        if (reverseCharge) return new GstLineResult(total, head, head, igst, cess, total);
        long taxable = total - (2 * head) - igst - cess;

        // Of a few paise the rounded heads may be more than there is.
        while (taxable < 0 && head > 0)
        {
            head--;
            taxable += 2;
        }

        while (taxable < 0 && igst + cess > 0)
        {
            if (igst > 0) igst--;
            else cess--;
            taxable++;
        }

        return new GstLineResult(taxable, head, head, igst, cess, total);
    }

    public static GstLineResult Less(in GstLineResult rest, in GstLineResult taken) => new(
        rest.TaxablePaise - taken.TaxablePaise, rest.CgstPaise - taken.CgstPaise,
        rest.SgstPaise - taken.SgstPaise, rest.IgstPaise - taken.IgstPaise,
        rest.CessPaise - taken.CessPaise, rest.TotalPaise - taken.TotalPaise);

    public static GstLineResult More(in GstLineResult rest, in GstLineResult added) => new(
        rest.TaxablePaise + added.TaxablePaise, rest.CgstPaise + added.CgstPaise,
        rest.SgstPaise + added.SgstPaise, rest.IgstPaise + added.IgstPaise,
        rest.CessPaise + added.CessPaise, rest.TotalPaise + added.TotalPaise);

    private static long Of(long paise, decimal part, decimal whole) =>
        (long)decimal.Round(paise * part / whole, 0, MidpointRounding.AwayFromZero);
}
