using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Upi;
using ConverseErp.Platform.Links;

namespace ConverseErp.Invoicing.Reading;

/// <summary>Links to the pages on which bills are paid, and the codes on them.</summary>
internal sealed class PayPages(PublicLinks links, IBills bills) : IPayPages
{
    private const int QuietZone = 4;

    public async Task<(BusinessId Business, BillView Bill)?> ByTokenAsync(
        string token, CancellationToken cancel)
    {
        if (links.Read(BillPapers.PayPage, token) is not var (business, thing)) return null;
        BillView? bill = await bills.FindAsync(business, new InvoiceId(thing), cancel);
        return bill is null ? null : (business, bill);
    }

    public string Link(BusinessId business, InvoiceId invoice) =>
        links.Make(BillPapers.PayPage, business, invoice.Value);

    public ScanCode? CodeOf(string text)
    {
        if (QrCode.Of(text) is not { } grid) return null;
        StringBuilder path = new();
        for (int row = 0; row < grid.Size; row++)
        {
            int column = 0;
            while (column < grid.Size)
            {
                int from = column;
                while (column < grid.Size && grid[row, column]) column++;
                if (column > from) Run(path, row, from, column - from);
                else column++;
            }
        }

        return new ScanCode(grid.Size + (2 * QuietZone), path.ToString());
    }

    // A row's neighbours in one rectangle: a third of the bytes of one each.
    private static void Run(StringBuilder path, int row, int column, int modules) => path.Append(
        CultureInfo.InvariantCulture,
        $"M{column + QuietZone} {row + QuietZone}h{modules}v1h-{modules}z");
}
