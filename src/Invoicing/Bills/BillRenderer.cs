using System.Collections.Concurrent;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Invoicing.Upi;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Draws bills as PDF; safe for many threads at once.</summary>
/// <remarks>The same bill always gives the same bytes. What fonts do not cover is left out or
/// shown as a question mark; no text makes it fail.</remarks>
public sealed class BillRenderer
{
    private readonly FontLibrary library;
    private readonly ConcurrentBag<PdfSession> idle = [];

    /// <summary>Loads the fonts.</summary>
    /// <exception cref="PdfSetupException">HarfBuzz or a font is missing; the message names the
    /// Debian package.</exception>
    public BillRenderer(PdfOptions options) => library = new FontLibrary(options);

    /// <summary>An A4 bill.</summary>
    /// <returns>A PDF 1.5 file; typically 12 to 30 KB.</returns>
    public byte[] RenderA4(BillDocument bill)
    {
        PdfSession session = Take();
        byte[] file = new BillSheet(session, bill, CodeOf(bill)).Draw();
        idle.Add(session);
        return file;
    }

    /// <summary>A bill for 80 mm till rolls, one page as long as it needs.</summary>
    public byte[] RenderThermal(BillDocument bill)
    {
        PdfSession session = Take();
        byte[] file = new BillRoll(session, bill, CodeOf(bill)).Draw();
        idle.Add(session);
        return file;
    }

    /// <summary>The link behind the bill's code; null when there is nothing to pay or nowhere to
    /// pay to.</summary>
    public static string? PaymentLinkOf(BillDocument bill)
    {
        if (bill.UpiAmountPaise <= 0 || bill.Cancelled) return null;
        if (bill.Supplier.UpiId is not string upiId || !UpiLink.IsUpiId(upiId)) return null;
        return UpiLink.For(
            upiId, bill.Supplier.Name, bill.UpiAmountPaise, $"Bill {bill.Number}".TrimEnd(),
            bill.Number);
    }

    private static ModuleGrid? CodeOf(BillDocument bill) =>
        PaymentLinkOf(bill) is string link ? QrCode.Of(link) : null;

    /// <summary>A session that failed half-way is not given back, so its state harms nobody.
    /// </summary>
    private PdfSession Take() =>
        idle.TryTake(out PdfSession? session) ? session : new PdfSession(library);
}
