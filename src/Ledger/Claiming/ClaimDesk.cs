using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Claiming;

/// <summary>Claims for those who do not come by a lane: pages, reminders, the API. The decision
/// is the lane's own.</summary>
internal sealed class ClaimDesk(
    TenantSessions sessions, KhataBooking booking, TimeProvider clock) : IClaims
{
    public async Task<BillDue?> StandingAsync(
        BusinessId business, OrderId order, CancellationToken cancel)
    {
        Standings? standing = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => standing = Standings.Read(reads, order), cancel);
        return standing!.Found;
    }

    public async Task<IReadOnlyList<OpenClaim>> OpenAsync(
        BusinessId business, PartyId? party, CancellationToken cancel)
    {
        List<OpenClaim> open = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => ClaimStore.ReadOpen(
            reads, party, c => open.Add(
                new OpenClaim(c.Claim, c.Party, c.Amount, c.Order, c.SaidAt))), cancel);
        return open;
    }

    public async Task<ClaimTaken> ClaimAsync(
        BusinessId business, BillView bill, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        Guid[] parties = bill.Party is { } owing ? [owing.Value] : [];
        ShopKhata khata = new(booking.LoadOf(
            reads, "SELECT unnest($2::uuid[])", parties), []);
        ClaimBook claims = ClaimStore.Load(reads, [], parties, now);
        Standings standing = Standings.Read(reads, bill.Order);
        await session.ExecuteAsync(reading, cancel);
        if (standing.Found is not { Party: { } party, Due.Paise: > 0 } found)
            return ClaimTaken.NothingDue;

        ClaimPayment command = new(
            Id(bill.Id, found.Due, now), Nobody, party, found.Due, PaymentMode.Upi, now)
        {
            Order = bill.Order,
        };
        if (ClaimDecision.Decide(command, khata, claims.Of(party)) is not { } claim)
            return ClaimTaken.Known;
        StatementBatch writing = new();
        ITenantStatements writes = writing.For(business);
        ClaimStore.Add(writes, claim, now);
        PaymentClaimed question = new(
            party, khata.Party(party)?.Name, claim.Amount, claim.Mode, now)
        {
            Claim = claim.Claim,
            BillNumber = bill.Number,
        };
        Outbox.AddSoon(
            writes, Envelopes.Pack(new MessageId(claim.Claim), business, question));
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return ClaimTaken.Asked;
    }

    // A page has no chat.
    private static readonly ChatReference Nobody = new("", null, null, "en", null, null, null);

    // The same button pressed again within the hour is the same word.
    private static Guid Id(InvoiceId bill, Money due, DateTimeOffset now)
    {
        Span<byte> said = stackalloc byte[32];
        bill.Value.TryWriteBytes(said);
        BitConverter.TryWriteBytes(said[16..], due.Paise);
        BitConverter.TryWriteBytes(said[24..], now.ToUnixTimeSeconds() / 3600);
        return NamedId.Of(said);
    }
}
