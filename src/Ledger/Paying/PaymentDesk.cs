using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Filing;
using ConverseErp.Ledger.Matching;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Paying;

/// <summary>Payments that come by the API: the lane's own decision behind the lane's own lock,
/// and the answer at once.</summary>
internal sealed class PaymentDesk(
    TenantSessions sessions, KhataBooking booking, IShops shops, TimeProvider clock) : IPayments
{
    public async Task<PaymentAnswered> RecordAsync(
        BusinessId business, RecordPayment payment, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        Dictionary<PartyId, PartyAtBooking> parties = booking.LoadOf(
            reads, "SELECT $2::uuid", payment.Party.Value);
        Dictionary<Guid, BookedPayment> booked = PaymentStore.Load(reads, [payment.Payment]);
        ShopKhata khata = new(parties, booked);
        foreach (BillShare share in (payment.Bills ?? []).Take(BillShares.BillsMax))
            Standings.Read(reads, share.Order, khata.Put);
        List<BookedFiling> filings = payment.On is null ? [] : FilingStore.LoadAll(reads, []);
        await session.ExecuteAsync(reading, cancel);

        StatementBatch writing = new();
        ITenantStatements writes = writing.For(business);
        PaymentWriter payments = new(writes, booking, khata, new BookDays(
            zone, now, filings.Select(f => f.Month).ToHashSet()), now);
        PaymentAnswered answer = payments.Record(payment);
        if (answer.Refusal is not null)
            return booked.TryGetValue(payment.Payment, out BookedPayment? before)
                && IsSame(before, payment) ? payments.Told(before, payment.Chat) : answer;
        if (answer.Received)
            ClaimStore.PicturesSettled(writes, answer.Party, answer.Payment, now);
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Guid.CreateVersion7(now)), business,
            Credit.Of(answer, khata) with { OwnerKnows = true }));
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return answer;
    }

    public async Task<PaymentView?> FindAsync(
        BusinessId business, Guid payment, CancellationToken cancel)
    {
        List<PaymentView> found = await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT payment_id, party_id, received, amount_paise, mode, said_at, at,
                   undone_at IS NOT NULL
            FROM ledger.payment WHERE business_id = $1 AND payment_id = $2
            """, row => new PaymentView(
                row.GetGuid(0), new PartyId(row.GetGuid(1)), row.GetBoolean(2),
                new Money(row.GetInt64(3)), Accounts.Mode(row.GetString(4)),
                row.GetFieldValue<DateTimeOffset>(5), row.GetFieldValue<DateTimeOffset>(6),
                row.GetBoolean(7)), cancel, business.Value, payment);
        return found.FirstOrDefault();
    }

    private static bool IsSame(BookedPayment before, RecordPayment asked) =>
        before.Party == asked.Party && before.Amount == asked.Amount
        && before.Received == asked.Received && !before.Undone;
}
