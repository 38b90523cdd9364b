using ConverseErp.Contracts;
using ConverseErp.Ledger.Reading;
using ConverseErp.Platform.Importing;
using ConverseErp.Platform.Lanes;
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
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel)
    {
        ReadParties read = await ReadAsync(csv, cancel);
        ImportReport report = new(0, read.Faults);
        if (read.Parties.Count > 0)
        {
            await using TenantSession session = await sessions.BeginBatchAsync(
                SessionUse.Write, cancel);
            PartyStore store = Store(session, business);
            if (!await store.LockAsync(once, cancel))
                return new ImportReport(0, []) { Repeated = true };
            await store.PlaceAsync(read.Parties, cancel);
            await store.SaveAsync(cancel);
            await session.CommitAsync(cancel);
            books.Forget(business);
            people.Changed(business);
            report = store.Report(read.Accepted, read.Faults);
        }

        LedgerLog.PartiesImported(log, business.Value, report.Accepted, report.Rejected.Count);
        return report;
    }

    public Task<bool> WasTakenAsync(BusinessId business, Guid once, CancellationToken cancel) =>
        Once.WasNotedAsync(sessions, business, PartyStore.OnceName, once, cancel);

    public async Task<ImportReport> PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel)
    {
        ReadParties read = await ReadAsync(csv, cancel);
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.ReadNow, cancel);
        PartyStore store = Store(session, business);
        await store.PlaceAsync(read.Parties, cancel);
        return store.Report(read.Accepted, read.Faults);
    }

    private PartyStore Store(TenantSession session, BusinessId business) =>
        new(session, business, personal, people, clock.GetUtcNow());

    private async Task<ReadParties> ReadAsync(TextReader csv, CancellationToken cancel)
    {
        CsvFile file = await CsvFile.ReadAsync(
            csv, PartyRowReader.Required, CsvLimits.Ordinary, ImportColumns.Parties, cancel);
        PartyRowReader reader = new(gst);
        List<ImportRow> faults = [.. file.Troubles];
        Dictionary<string, PartyRow> parties = new(StringComparer.Ordinal);
        int accepted = 0;
        foreach (CsvRow row in file.Rows)
        {
            (PartyRow? party, ImportRow? fault) = reader.Read(row);
            // Without ids nobody knows whether one person is meant twice or two of one name.
            if (party is { ByName: true } && parties.ContainsKey(party.Key))
            {
                fault = new ImportRow(row.Line, PartyFaults.Repeated,
                    $"{party.Name} stands there twice; give each another phone, or an id.");
                party = null;
            }

            if (fault is not null) faults.Add(fault);
            if (party is null) continue;
            // The same party again in one file: the later row stands.
            parties[party.Key] = party;
            accepted++;
        }

        return new ReadParties(
            [.. parties.Values], accepted, [.. faults.OrderBy(f => f.Line)]);
    }

    private sealed record ReadParties(
        IReadOnlyList<PartyRow> Parties, int Accepted, IReadOnlyList<ImportRow> Faults);
}
