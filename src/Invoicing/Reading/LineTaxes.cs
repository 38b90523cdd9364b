using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Reading;

/// <summary>The tax on each line, as its paper says it.</summary>
internal sealed class LineTaxes(TenantSessions sessions, PersonalData personal) : ILineTaxes
{
    private const int PapersAtOnce = 2_000;

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<(int Line, Money Tax)>>> FindAsync(
        BusinessId business, IReadOnlyCollection<Guid> papers, CancellationToken cancel)
    {
        Dictionary<Guid, IReadOnlyList<(int, Money)>> found = [];
        foreach (Guid[] ids in papers.Chunk(PapersAtOnce))
        {
            await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read("""
                SELECT invoice_id, document FROM invoicing.invoice
                WHERE business_id = $1 AND invoice_id = ANY($2) AND state = 'issued'
                  AND tax_paise <> 0
                """, row => found[row.GetGuid(0)] = Of(BillJson.FromUtf8(
                    personal.RevealBytes(business, (byte[])row.GetValue(1)))),
                business.Value, ids), cancel);
        }

        return found;
    }

    // Tax that the buyer pays is none of the shop's. A note says which line it corrects; one
    // without it has the lines of its bill.
    internal static IReadOnlyList<(int Line, Money Tax)> Of(BillDocument bill) =>
        bill.ReverseCharge
            ? []
            : [.. bill.Lines.Select((line, i) => (
                line.OriginalLine ?? i + 1,
                new Money(line.Tax.CgstPaise + line.Tax.SgstPaise + line.Tax.IgstPaise
                    + line.Tax.CessPaise)))];
}
