using System.Collections.Concurrent;
using ConverseErp.Contracts;
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
        BillDocument paper = PaperForm.Of(bill);
        return With(session => new BillSheet(session, paper, CodesOf(paper)).Draw());
    }

    /// <summary>A bill for 80 mm till rolls, one page as long as it needs; only some 500 lines and
    /// more need another, because PDF limits a page to five metres.</summary>
    public byte[] RenderThermal(BillDocument bill)
    {
        BillDocument paper = PaperForm.Of(bill);
        return With(session => new BillRoll(session, paper, CodesOf(paper)).Draw());
    }

    /// <summary>The link behind the bill's code; null when there is nothing to pay or nowhere to
    /// pay to.</summary>
    public static string? PaymentLinkOf(BillDocument bill)
    {
        if (bill.UpiAmountPaise <= 0 || bill.Cancelled) return null;
        if (bill.Supplier.UpiId is not string upiId || !UpiLink.IsUpiId(upiId)) return null;
        return UpiLink.For(
            upiId, bill.Supplier.Name, bill.UpiAmountPaise, $"Bill {bill.Number}".TrimEnd(),
            bill.PaymentReference ?? bill.Number);
    }

    private static BillCodes CodesOf(BillDocument bill) => new(
        PaymentLinkOf(bill) is string link ? QrCode.Of(link) : null,
        string.IsNullOrEmpty(bill.SignedCode) ? null : QrCode.Of(bill.SignedCode));

    /// <summary>A session that failed half-way is not used again.</summary>
    private byte[] With(Func<PdfSession, byte[]> draw)
    {
        PdfSession session = idle.TryTake(out PdfSession? waiting)
            ? waiting
            : new PdfSession(library);
        try
        {
            byte[] file = draw(session);
            idle.Add(session);
            return file;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}

/// <summary>The codes on a bill, ready to be drawn.</summary>
/// <param name="Payment">Asks for the money; null when there is none to ask for.</param>
/// <param name="Signed">The e-invoice portal's, unchanged.</param>
internal sealed record BillCodes(ModuleGrid? Payment, ModuleGrid? Signed);
