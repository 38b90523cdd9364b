using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger.Gateway;

/// <summary>Writes what the events of a batch come to; what one did the next one sees.</summary>
internal sealed class GatewayWriter(
    ShopWriter writer, KhataBooking booking, ShopKhata khata, GatewayBook book,
    GatewayFees fees, MismatchStore mismatches, DateTimeOffset now)
{
    private readonly PaymentWriter _payments = new(
        writer.Now, booking, khata, BookDays.OnlyToday(now), now);

    public void Take(GatewayEventReceived told, Guid message)
    {
        KeptLink? link = book.Find(told.Link);
        if (link is not null && told.Link is { } seen)
            GatewayStore.Seen(writer.Now, link.Link, seen);
        if (told.Payment is not { } payment) return;
        // WhatsApp may leave the amount out: it is what was asked for.
        if (payment.Amount == Money.Zero && link is not null)
            payment = payment with { Amount = link.Amount };
        if (payment.Amount <= Money.Zero) return;
        GatewayMoney money = GatewayMoney.Take(
            book.Payments.GetValueOrDefault(payment.Id), payment, told.Refund, link?.Link);
        book.Payments[payment.Id] = money;
        GatewayStore.Keep(writer.Now, money);
        KeptLink? of = money.Link is { } known ? book.Links.GetValueOrDefault(known) : null;
        Placement placed = new(
            of, book.Mismatches.GetValueOrDefault(money.Payment), khata.Payment(money.Id)?.Party,
            id => khata.Payment(id) is not null, id => khata.Payment(id) is { Undone: true })
        {
            IsFeeBooked = fees.IsBooked(money),
        };
        foreach (GatewayEffect effect in GatewayDecision.Settle(money, placed).ToArray())
            Do(effect, money, message);
    }

    private void Do(GatewayEffect effect, GatewayMoney money, Guid message)
    {
        switch (effect)
        {
            case GatewayEffect.Book(var party, var order):
                if (!Record(money.Id, party, true, money.Amount, money)) return;
                PaymentStore.ForBill(writer.Now, money.Id, order);
                ClaimStore.Settled(writer.Now, party, order, money.Amount, money.Id, now);
                break;
            case GatewayEffect.Unplaced(var reason, var party, var order):
                Guid mismatch = Guid.CreateVersion7(now);
                mismatches.Open(writer.Now, new UnplacedMoney(
                    mismatch, "gateway", money.Payment, reason, money.Amount, money.Mode, party,
                    order, Detail(money), money.PaidAt), now);
                book.Mismatches[money.Payment] = "open";
                Send(new MoneyUnplaced(mismatch, money.Amount, reason));
                break;
            case GatewayEffect.Resolve:
                MismatchStore.Resolve(writer.Now, "gateway", money.Payment,
                    khata.Payment(money.Id)?.Payment, now);
                book.Mismatches[money.Payment] = "resolved";
                break;
            case GatewayEffect.Fee:
                fees.Book(money);
                break;
            case GatewayEffect.Refund(var refund, var party):
                Record(refund.Id, party, false, refund.Amount, money);
                break;
            case GatewayEffect.RefundUndone(var refund):
                PaymentAnswered undone = _payments.Undo(
                    new UndoPayment(refund.Id, MismatchDesk.Nobody, now), message);
                if (undone.Refusal is null)
                    Send(Credit.Of(undone, khata) with { Received = true, Customer = null });
                break;
        }
    }

    private bool Record(
        Guid id, PartyId party, bool received, Money amount, GatewayMoney money)
    {
        PaymentAnswered paid = _payments.Record(new RecordPayment(
            id, MismatchDesk.Nobody, party, received, amount, money.Mode, money.PaidAt));
        if (paid.Refusal is not null) return false;
        Send(Credit.Of(paid, khata));
        return true;
    }

    private void Send<T>(T message) where T : ILaneMessage =>
        writer.Send(new MessageId(Guid.CreateVersion7(now)), message);

    private static string Detail(GatewayMoney money) =>
        money.Utr is { } utr ? $"{money.Payment} · UTR {utr}" : money.Payment;
}
