using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Matching;

/// <summary>The queue of money that a person places. A decision and its booking are one
/// transaction, behind the lock of the money's row.</summary>
internal sealed class MismatchDesk(
    TenantSessions sessions, KhataBooking booking, MismatchStore store, MismatchReads reads,
    PersonalData personal, TimeProvider clock) : IMismatches
{
    private const int ReasonMax = 200;

    public Task<IReadOnlyList<MismatchView>> ListAsync(
        BusinessId business, string? state, Guid? before, int limit, CancellationToken cancel) =>
        reads.ListAsync(business, state, before, limit, cancel);

    public Task<MismatchOutcome> AssignAsync(
        BusinessId business, Guid mismatch, PartyId party, MemberId member,
        CancellationToken cancel) =>
        DecideAsync(business, mismatch, party, (writes, money, khata, now) =>
        {
            PaymentWriter payments = new(writes, booking, khata, BookDays.OnlyToday(now), now);
            PaymentAnswered paid = payments.Record(new RecordPayment(
                money.Payment, Nobody, party, true, money.Amount, money.Mode, money.PaidAt));
            if (paid.Refusal is not null) return MismatchOutcome.PartyUnknown;
            store.Act(writes, mismatch, "assigned", member, party, money.Payment, null, now);
            if (money.Source == "gateway") Reconsider(writes, money, now);
            Outbox.AddSoon(writes, Envelopes.Pack(
                new MessageId(Guid.CreateVersion7(now)), business,
                Credit.Of(paid, khata) with { OwnerKnows = true }));
            return MismatchOutcome.Done;
        }, cancel);

    public Task<MismatchOutcome> DismissAsync(
        BusinessId business, Guid mismatch, MemberId member, string reason,
        CancellationToken cancel) =>
        DecideAsync(business, mismatch, null, (writes, _, _, now) =>
        {
            string said = reason.Length <= ReasonMax ? reason : reason[..ReasonMax];
            store.Act(writes, mismatch, "dismissed", member, null, null, said, now);
            return MismatchOutcome.Done;
        }, cancel);

    // What went back of it meanwhile is booked now that it is known whose it was.
    private static void Reconsider(
        ITenantStatements writes, UnplacedMoney money, DateTimeOffset now) =>
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Guid.CreateVersion7(now)), writes.Business,
            new GatewayEventReceived(
                "razorpay", "poll", null,
                new GatewayPaymentSeen(
                    money.Key, money.Amount, "created", "upi", null, money.PaidAt),
                null, now)));

    // A payment that comes from no chat is answered in none.
    internal static readonly ChatReference Nobody = new("", null, null, "en", null, null, null);

    private delegate MismatchOutcome Decide(
        ITenantStatements writes, UnplacedMoney money, ShopKhata khata, DateTimeOffset now);

    private async Task<MismatchOutcome> DecideAsync(
        BusinessId business, Guid mismatch, PartyId? party, Decide decide,
        CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements first = reading.For(business);
        (UnplacedMoney Money, string State)? found = null;
        MismatchReads.Lock(first, mismatch, personal, (money, state) => found = (money, state));
        ShopKhata khata = new(
            booking.LoadOf(first, "SELECT $2::uuid", party?.Value ?? Guid.Empty), []);
        await session.ExecuteAsync(reading, cancel);
        if (found is not var (money, state)) return MismatchOutcome.Unknown;
        if (state != "open") return MismatchOutcome.AlreadyDecided;
        StatementBatch writing = new();
        MismatchOutcome outcome = decide(writing.For(business), money, khata, now);
        if (outcome != MismatchOutcome.Done) return outcome;
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return outcome;
    }
}
