using ConverseErp.Contracts;
using ConverseErp.Ledger.Reading;
using ConverseErp.Platform.Importing;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger.Importing;

/// <summary>Parties from a file: good rows are kept, all in one transaction, bad ones named.
/// Running the same file again changes nothing.</summary>
internal sealed class PartyImport(
    TenantSessions sessions, PersonalData personal, IPeopleDirectory people, IGstRules gst,
    PartyBooks books, TimeProvider clock, ILogger<PartyImport> log) : IPartyImport
{
    public async Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel)
    {
        CsvFile file = await CsvFile.ReadAsync(
            csv, PartyRowReader.Required, CsvLimits.Ordinary, cancel);
        PartyRowReader reader = new(gst);
        List<ImportRow> faults = [.. file.Troubles];
        Dictionary<string, PartyRow> parties = new(StringComparer.Ordinal);
        int accepted = 0;
        foreach (CsvRow row in file.Rows)
        {
            (PartyRow? party, ImportRow? fault) = reader.Read(row);
            if (fault is not null) faults.Add(fault);
            if (party is null) continue;
            // The same party again in one file: the later row stands.
            parties[party.Key] = party;
            accepted++;
        }

        if (parties.Count > 0)
        {
            await StoreAsync(business, [.. parties.Values], cancel);
            books.Forget(business);
            people.Changed(business);
        }

        LedgerLog.PartiesImported(log, business.Value, accepted, faults.Count);
        return new ImportReport(accepted, [.. faults.OrderBy(f => f.Line)]);
    }

    private async Task StoreAsync(
        BusinessId business, IReadOnlyList<PartyRow> parties, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        PartyStore store = new(session, business, personal, people, clock.GetUtcNow());
        await store.ReadAsync(cancel);
        await store.SaveAsync(parties, cancel);
        await session.CommitAsync(cancel);
    }
}
