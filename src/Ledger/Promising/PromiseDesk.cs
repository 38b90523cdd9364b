using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Promising;

/// <summary>Promised days for the chat's answers and the API: the lane's own decision behind the
/// lane's own lock.</summary>
internal sealed class PromiseDesk(
    TenantSessions sessions, KhataBooking booking, IShops shops, TimeProvider clock) : IPromises
{
    public async Task<IReadOnlyList<PromisedDay>> StandingAsync(
        BusinessId business, PartyId? party, CancellationToken cancel)
    {
        List<PromisedDay> found = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => PromiseStore.Standing(
            reads, party is { } one ? [one.Value] : null, found.Add), cancel);
        return found;
    }

    public async Task<DuePromised> PromiseAsync(
        BusinessId business, PromiseDue promise, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        ShopKhata khata = new(
            booking.LoadOf(reads, "SELECT $2::uuid", promise.Party.Value), []);
        Dictionary<Guid, BookedPromise> booked = PromiseStore.Load(reads, [promise.Promise]);
        if (promise.Order is { } order) Standings.Read(reads, order, khata.Put);
        await session.ExecuteAsync(reading, cancel);

        StatementBatch writing = new();
        PromiseWriter writer = new(
            writing.For(business), khata, booked, IndianDay.Of(now, zone), now);
        DuePromised answer = writer.Promise(promise);
        if (answer.Refusal is not null) return answer;
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return answer;
    }
}
