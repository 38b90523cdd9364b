using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger.Statements;

/// <summary>Books proposed lines one by one: each once, and only what is still as it was when it
/// was proposed.</summary>
internal sealed class LineBooking(
    ITenantStatements writes, KhataBooking booking, ShopKhata books, MismatchStore mismatches,
    HashSet<OrderId> cancelled, List<BookedMoney> since, DateTimeOffset now)
{
    private const int DaysApart = 3;
    private readonly PaymentWriter _payments =
        new(writes, booking, books, BookDays.OnlyToday(now), now);

    public void Take(KeptLine line)
    {
        if (line.Order is { } order && cancelled.Contains(order))
        {
            StatementStore.Change(
                writes, line.Id, "unplaced", UnplacedReason.BillCancelled, null);
            mismatches.Open(writes, StatementDesk.Unplaced(
                line.Id, line.Amount, line.Words, line.Day, UnplacedReason.BillCancelled,
                line.Party, line.Order), now);
            return;
        }

        // Somebody has written it down between the reading and the yes.
        BookedMoney? written = since.Find(b => !b.IsSale && b.Party == line.Party
            && b.Amount == line.Amount
            && Math.Abs(b.Day.DayNumber - line.Day.DayNumber) <= DaysApart);
        if (written is not null)
        {
            since.Remove(written);
            StatementStore.Change(writes, line.Id, "known", null, written.Posting);
            return;
        }

        PaymentAnswered paid = _payments.Record(new RecordPayment(
            line.Id, MismatchDesk.Nobody, line.Party!.Value, true, line.Amount,
            PaymentMode.Upi, Noon(line.Day)));
        if (paid.Refusal is not null) return;
        if (line.Order is { } bill)
        {
            PaymentStore.ForBill(writes, line.Id, bill);
            ClaimStore.Settled(writes, line.Party.Value, bill, line.Amount, line.Id, now);
        }

        StatementStore.Change(writes, line.Id, "booked", null, line.Id);
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Guid.CreateVersion7(now)), writes.Business,
            Credit.Of(paid, books) with { OwnerKnows = true }));
    }

    /// <summary>A statement says the day alone.</summary>
    public static DateTimeOffset Noon(DateOnly day) =>
        new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromMinutes(330));
}
