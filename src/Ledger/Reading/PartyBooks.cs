using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading;

/// <summary>The parties of each shop, cached.</summary>
internal sealed class PartyBooks
{
    // One party takes about 300 bytes; a shop counts as some before its first.
    private const int PartiesMax = 150_000;
    private const int PartiesOfAnEmptyShop = 20;

    private readonly TenantSessions _sessions;
    private readonly PersonalData _personal;
    private readonly FreshCache<BusinessId, PartyBook> _cache;

    public PartyBooks(
        TenantSessions sessions, PersonalData personal, ISharedCache shared, TimeProvider clock)
    {
        _sessions = sessions;
        _personal = personal;
        _cache = new FreshCache<BusinessId, PartyBook>(
            "ledger.parties", PartiesMax, shared, clock, LoadAsync,
            book => PartiesOfAnEmptyShop + book.Parties.Count);
    }

    public ValueTask<PartyBook> GetAsync(BusinessId business, CancellationToken cancel) =>
        _cache.GetAsync(business, cancel);

    public void Forget(BusinessId business) => _cache.Forget(business);

    // The version is read first: parties may be newer than it, never older.
    private async Task<PartyBook> LoadAsync(BusinessId business, CancellationToken cancel)
    {
        long version = 0;
        List<Party> parties = [];
        await _sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("SELECT version FROM ledger.party_version WHERE business_id = $1",
                row => version = row.GetInt64(0), business.Value);
            reads.Read(
                $"SELECT {PartyRows.Columns} FROM ledger.party p " +
                "WHERE p.business_id = $1 AND p.active ORDER BY p.party_id",
                row => parties.Add(PartyRows.Read(row, business, _personal)), business.Value);
        }, cancel);
        return new PartyBook(version, parties);
    }
}
