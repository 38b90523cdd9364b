using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_customer_says_paid
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));
    private static readonly ChatReference Chat =
        new("100", null, "+919800000000", "en", null, null, null);

    [Fact]
    public void The_shop_is_asked_once_for_the_same_word()
    {
        KeptClaim first = ClaimDecision.Decide(Claim(50_000), AKhata(), [])!;

        Assert.True(first.IsOpen);
        Assert.Null(ClaimDecision.Decide(Claim(50_000), AKhata(), [first]));
        Assert.NotNull(ClaimDecision.Decide(Claim(60_000), AKhata(), [first]));
    }

    [Fact]
    public void After_a_no_the_same_word_counts_again_but_not_for_ever()
    {
        KeptClaim refused =
            ClaimDecision.Decide(Claim(50_000), AKhata(), [])! with { State = "refused" };

        Assert.NotNull(ClaimDecision.Decide(Claim(50_000), AKhata(), [refused]));
        Assert.Null(ClaimDecision.Decide(
            Claim(50_000), AKhata(), [refused, refused, refused]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(100_000_000_001)]
    public void No_such_amount_is_believed(long paise) =>
        Assert.Null(ClaimDecision.Decide(Claim(paise), AKhata(), []));

    [Fact]
    public void Nobody_claims_for_a_stranger() => Assert.Null(ClaimDecision.Decide(
        Claim(100) with { Party = new PartyId(Guid.CreateVersion7(Now)) }, AKhata(), []));

    [Fact]
    public void A_picture_claims_what_is_owed_and_only_while_nothing_else_is_claimed()
    {
        ClaimPayment picture = Claim(0) with { Pictured = true };
        ShopKhata khata = AKhata();
        khata.Move(Ramesh, new Money(700_00) - khata.Balance(Ramesh));

        KeptClaim claim = ClaimDecision.Decide(picture, khata, [])!;

        Assert.Equal((70_000L, true), (claim.Amount.Paise, claim.Pictured));
        Assert.Null(ClaimDecision.Decide(picture with { Claim = Guid.NewGuid() }, khata, [claim]));
        khata.Move(Ramesh, new Money(-700_00));
        Assert.Null(ClaimDecision.Decide(picture, khata, []));
    }

    [Fact]
    public void An_answer_counts_once()
    {
        KeptClaim claim = ClaimDecision.Decide(Claim(50_000), AKhata(), [])!;

        Assert.Null(ClaimDecision.Refuses(claim));
        Assert.Equal("claim-already-decided",
            ClaimDecision.Refuses(claim with { State = "booked" })?.Code);
        Assert.Equal("claim-unknown", ClaimDecision.Refuses(null)?.Code);
    }

    [Theory]
    // total, told for it, owed of later goods, balance: due
    [InlineData(160, 0, 0, 160, 160)]
    [InlineData(160, 0, 0, 1260, 160)]
    [InlineData(160, 0, 100, 200, 100)]
    [InlineData(160, 0, 300, 200, 0)]
    [InlineData(160, 60, 0, 1200, 100)]
    [InlineData(160, 160, 0, 1100, 0)]
    [InlineData(160, 0, 0, -50, 0)]
    public void A_bill_is_due_as_far_as_nothing_newer_is_owed(
        long total, long told, long later, long balance, long due)
    {
        BillDue standing = Standings.Of(
            Ramesh, credit: true, new Money(total), new Money(told), new Money(later),
            new Money(balance), cancelled: false, claimed: null);

        Assert.Equal(due, standing.Due.Paise);
    }

    [Fact]
    public void Nothing_is_due_of_what_was_paid_at_once_or_cancelled()
    {
        Money some = new(100);

        Assert.Equal(0, Standings.Of(
            Ramesh, false, some, default, default, some, false, null).Due.Paise);
        Assert.Equal(0, Standings.Of(
            Ramesh, true, some, default, default, some, true, null).Due.Paise);
    }

    private static ClaimPayment Claim(long paise) => new(
        Guid.CreateVersion7(Now), Chat, Ramesh, new Money(paise), PaymentMode.Upi, Now);

    private static ShopKhata AKhata() => new(
        new()
        {
            [Ramesh] = new PartyAtBooking(Ramesh, "Ramesh", PartyKind.Customer,
                new Money(125_000), null, null, null, null, null, null, null),
        }, []);
}
