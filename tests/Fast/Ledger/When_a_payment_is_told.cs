using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_payment_is_told
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));

    private static readonly ChatReference Chat =
        new("100", null, "+919800000000", "en", null, null, null);

    [Fact]
    public void Money_to_the_shop_lessens_the_due_and_money_from_it_raises_it()
    {
        Answer<BookedPayment> received = PaymentDecision.Decide(Payment(50_000), AKhata());
        Answer<BookedPayment> made = PaymentDecision.Decide(
            Payment(50_000) with { Received = false }, AKhata());

        Assert.Equal(new Money(-50_000), PaymentDecision.Change(received.Fact!));
        Assert.Equal(new Money(50_000), PaymentDecision.Change(made.Fact!));
    }

    [Fact]
    public void More_than_is_due_is_an_advance()
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(Payment(200_000), AKhata());

        Assert.True(answer.Accepted);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        ShopKhata khata = AKhata();
        RecordPayment known = Payment(100);
        khata.Put(new BookedPayment(
            known.Payment, Ramesh, true, new Money(100), PaymentMode.Cash, false));

        List<string?> codes =
        [
            Code(known, khata),
            Code(Payment(100) with { Party = new PartyId(Guid.CreateVersion7(Now)) }, khata),
            Code(Payment(0), khata),
            Code(Payment(-100), khata),
            Code(Payment(100_000_000_001), khata),
            Code(Payment(100) with { Mode = PaymentMode.Credit }, khata),
        ];

        Assert.Equal(
            ["payment-repeated", "payment-party-unknown", "payment-amount-out-of-range",
                "payment-amount-out-of-range", "payment-amount-out-of-range",
                "payment-mode-not-money"],
            codes);
        Assert.True(PaymentDecision.Decide(Payment(100_000_000_000), khata).Accepted);
        Assert.True(PaymentDecision.Decide(Payment(1), khata).Accepted);
    }

    [Fact]
    public void It_is_undone_once()
    {
        ShopKhata khata = AKhata();
        BookedPayment payment = new(
            Guid.CreateVersion7(Now), Ramesh, true, new Money(100), PaymentMode.Upi, false);
        UndoPayment undo = new(payment.Payment, Chat, Now);

        Answer<BookedPayment> unknown = PaymentDecision.Decide(undo, khata);
        khata.Put(payment);
        Answer<BookedPayment> first = PaymentDecision.Decide(undo, khata);
        khata.Put(first.Fact!);
        Answer<BookedPayment> second = PaymentDecision.Decide(undo, khata);

        Assert.Equal("payment-unknown", unknown.Refusal?.Code);
        Assert.True(first.Fact!.Undone);
        Assert.Equal("payment-already-undone", second.Refusal?.Code);
    }

    [Fact]
    public void The_balance_counts_what_this_batch_has_moved()
    {
        ShopKhata khata = AKhata();

        khata.Move(Ramesh, new Money(-30_000));
        khata.Move(Ramesh, new Money(-20_000));

        Assert.Equal(new Money(76_000), khata.Balance(Ramesh));
    }

    private static ShopKhata AKhata() => new(
        new Dictionary<PartyId, PartyAtBooking>
        {
            [Ramesh] = new PartyAtBooking(Ramesh, "Ramesh", PartyKind.Customer,
                new Money(126_000), null, null, null, null, null, null, null),
        },
        []);

    private static RecordPayment Payment(long paise) => new(
        Guid.CreateVersion7(Now), Chat, Ramesh, true, new Money(paise), PaymentMode.Upi, Now);

    private static string? Code(RecordPayment command, ShopKhata khata) =>
        PaymentDecision.Decide(command, khata).Refusal?.Code;
}
