using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Expenses by what they were for.</summary>
internal sealed class ExpenseReads(
    TenantSessions sessions, IShops shops, PersonalData personal)
{
    // What was taken back counts against the day on which that was done, as in the other books.
    private const string Sql = """
        SELECT m.note, e.debit_paise - e.credit_paise, e.reverses IS NULL
        FROM (SELECT posting_id FROM ledger.entry
              WHERE business_id = $1 AND line = 0
                AND at >= ($3::date::timestamp AT TIME ZONE $2)
                AND at < (($4::date + 1)::timestamp AT TIME ZONE $2)
                AND (kind = 'expense' OR reverses IS NOT NULL)) f
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
        LEFT JOIN ledger.memo m ON m.business_id = $1
          AND m.memo_id = coalesce(e.reverses, e.posting_id)
        WHERE e.account = 'expenses' ORDER BY e.at, e.posting_id
        """;

    public async Task<IReadOnlyList<ExpenseSum>> ByNoteAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        // Notes are kept so that only this program reads them: they are compared here.
        Dictionary<string, ExpenseSum> sums = new(StringComparer.OrdinalIgnoreCase);
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(Sql, row =>
        {
            string? note = PartyRows.Personal(row, 0, business, personal)?.Trim();
            ExpenseSum sum = sums.GetValueOrDefault(note ?? "")
                ?? new ExpenseSum(note, 0, Money.Zero);
            sums[note ?? ""] = sum with
            {
                Entries = sum.Entries + (row.GetBoolean(2) ? 1 : -1),
                Amount = sum.Amount + new Money(row.GetInt64(1)),
            };
        }, business.Value, zone, from, to), cancel);
        return [.. sums.Values.OrderByDescending(s => s.Amount)
            .ThenBy(s => s.Note, StringComparer.Ordinal)];
    }
}
