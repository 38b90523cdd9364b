using ConverseErp.Contracts;
using ConverseErp.Ledger.Statements;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_bank_lines_are_matched
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly Payer Ramesh = A("Ramesh Kumar", "+919876543210", 50_000);
    private static readonly Payer Sunita = A("Sunita", null, 20_000);
    private static readonly OrderId Order = new(Guid.CreateVersion7());

    [Theory]
    [InlineData("UPI/CR/63/RAMESH KUMAR/SBIN", 50_000, "proposed", null)]
    [InlineData("UPI-RAMESHKUMAR-ramesh@ybl", 30_000, "proposed", null)]
    [InlineData("UPI/9876543210@ybl/payment", 10_000, "proposed", null)]
    [InlineData("IMPS SUNITA", 20_000, "proposed", null)]
    [InlineData("UPI/CR/63/RAMESH KUMAR/SBIN", 50_001, "unplaced", "more-than-due")]
    [InlineData("UPI/CR/63/RAMESH VERMA/SBIN", 50_000, "unplaced", "nobody-fits")]
    [InlineData("NEFT 50000", 50_000, "unplaced", "nobody-fits")]
    [InlineData("RAMESH KUMAR 9876543210", 1, "proposed", null)]
    public void A_name_or_a_phone_with_dues_is_sure_and_an_amount_alone_never(
        string words, long paise, string state, string? reason)
    {
        LineMatch match = new StatementMatching(
            [Ramesh, Sunita], new Dictionary<OrderId, BillDue>(), []).Find(Line(words, paise));

        Assert.Equal((state, reason), (match.State, match.Reason));
    }

    [Fact]
    public void Two_of_one_name_are_asked_about_and_the_fuller_name_is_meant()
    {
        Payer other = A("Ramesh Kumar", null, 90_000);
        Payer brief = A("Ramesh", null, 90_000);
        Dictionary<OrderId, BillDue> none = [];

        Assert.Equal("several-fit", new StatementMatching([Ramesh, other], none, [])
            .Find(Line("UPI RAMESH KUMAR", 100)).Reason);
        Assert.Equal(Ramesh.Party, new StatementMatching([Ramesh, brief], none, [])
            .Find(Line("UPI RAMESH KUMAR", 100)).Party);
    }

    [Fact]
    public void Dues_are_used_up_line_by_line()
    {
        StatementMatching matching = new([Sunita], new Dictionary<OrderId, BillDue>(), []);

        Assert.Equal(["proposed", "unplaced"], new[] { 15_000, 15_000 }.Select(
            paise => matching.Find(Line("SUNITA", paise)).State));
    }

    [Fact]
    public void Our_own_reference_names_the_bill()
    {
        string words = $"UPI/CR/{PaymentReference.Of(Order)}/SOMEBODY ELSE";

        Assert.Equal((Ramesh.Party, Order), Of(Bill(16_000), words, 16_000) is { } match
            ? (match.Party!.Value, match.Order!.Value) : default);
        Assert.Equal("more-than-due", Of(Bill(16_000), words, 17_000).Reason);
        Assert.Equal("bill-cancelled",
            Of(Bill(16_000) with { Cancelled = true }, words, 16_000).Reason);
    }

    [Fact]
    public void What_is_in_the_books_is_not_booked_again()
    {
        BookedMoney paid = new(
            Guid.CreateVersion7(), Ramesh.Party, null, new Money(50_000), Day, false);
        BookedMoney sale = new(
            Guid.CreateVersion7(), null, Order, new Money(9_000), Day, true);
        StatementMatching matching = new(
            [Ramesh], new Dictionary<OrderId, BillDue>(), [paid, sale]);

        Assert.Equal(
            ["known", "proposed", "known", "unplaced"],
            new[]
            {
                Line("RAMESH KUMAR", 50_000), Line("RAMESH KUMAR", 50_000),
                Line("SOMEBODY", 9_000), Line("SOMEBODY", 9_000),
            }.Select(l => matching.Find(l).State));
    }

    private static LineMatch Of(BillDue bill, string words, long paise) =>
        new StatementMatching(
            [Ramesh], new Dictionary<OrderId, BillDue> { [Order] = bill }, [])
        .Find(Line(words, paise));

    private static BillDue Bill(long due) => new(
        Ramesh.Party, new Money(due), new Money(due), Ramesh.Balance, false, null);

    private static BankLine Line(string words, long paise) =>
        new(2, Day, new Money(paise), words, null, new byte[16]);

    private static Payer A(string name, string? phone, long owes) =>
        new(new PartyId(Guid.CreateVersion7()), name, phone, new Money(owes));
}
