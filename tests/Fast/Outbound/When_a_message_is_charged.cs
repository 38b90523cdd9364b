using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Statuses;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>Our own reckoning holds until the provider tells, and what is told twice or in
/// another order counts once.</summary>
public sealed class When_a_message_is_charged
{
    private static readonly PriceTable Prices = PriceTable.Shipped();
    private static readonly DateTimeOffset Now = Samples.Now;
    private static readonly DateOnly Day = IndianDay.Of(Now);

    private static readonly Charge Utility = new(MessageRate.Utility, new MessageCost(1150), Day);

    [Theory]
    // Nothing was told: as we reckoned.
    [InlineData("Accepted", null, null, MessageRate.Utility, 1150L)]
    [InlineData("Delivered", "utility", true, MessageRate.Utility, 1150L)]
    [InlineData("Delivered", "utility", null, MessageRate.Utility, 1150L)]
    // Within the window after all, or a free entry point.
    [InlineData("Sent", "utility", false, MessageRate.Utility, 0L)]
    [InlineData("Sent", "referral_conversion", false, MessageRate.Service, 0L)]
    // Meta has made it marketing.
    [InlineData("Read", "marketing", true, MessageRate.Marketing, 8631L)]
    [InlineData("Read", "marketing", null, MessageRate.Marketing, 8631L)]
    [InlineData("Sent", "of_a_newer_api", true, MessageRate.Utility, 1150L)]
    public void The_provider_corrects_what_we_reckoned(
        string state, string? category, bool? billable, MessageRate rate, long hundredths)
    {
        Charge? charge = Charging.Of(
            new ChargeFacts(
                Enum.Parse<SendState>(state), SentAs.Template, Utility, category, billable, Now),
            Prices);

        Assert.Equal(new Charge(rate, new MessageCost(hundredths), Day), charge);
    }

    [Fact]
    public void What_reached_nobody_is_not_charged_but_an_operator_takes_its_price()
    {
        Charge sms = new(MessageRate.Sms, new MessageCost(2000), Day);

        Assert.Null(Of(SendState.Failed, SentAs.Template, Utility, "utility", true));
        Assert.Null(Of(SendState.Unknown, SentAs.Text, null, null, null));
        Assert.Equal(sms, Of(SendState.Failed, SentAs.Sms, sms, null, null));
    }

    [Fact]
    public void A_status_that_overtakes_our_record_is_charged_by_itself()
    {
        Charge? told = Of(SendState.Sent, SentAs.Template, null, "marketing", true);

        Assert.Equal(new Charge(MessageRate.Marketing, new MessageCost(8631), Day), told);
        Assert.Null(Of(SendState.Sent, SentAs.Template, null, null, null));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(20261123)]
    public void Statuses_repeated_and_in_any_order_come_to_the_same_charge(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 300; round++)
        {
            StatusFold[] told =
            [
                Fold(SendState.Sent, null, null), Fold(SendState.Delivered, "utility", true),
                Fold(SendState.Read, null, null),
                .. random.Next(2) == 0 ? [Fold(SendState.Failed, null, null)] : (StatusFold[])[],
            ];
            StatusFold[] mixed = [.. told, .. told.Where(_ => random.Next(2) == 0)];
            random.Shuffle(mixed);

            StatusFold all = mixed.Aggregate((a, b) => a.Join(b));

            Assert.Equal(Utility, Of(
                all.State, SentAs.Template, Utility, all.Category, all.Billable));
        }
    }

    [Theory]
    [InlineData(1, 160, 'a')]
    [InlineData(2, 161, 'a')]
    [InlineData(2, 306, 'a')]
    [InlineData(3, 307, 'a')]
    [InlineData(1, 80, '{')]
    [InlineData(2, 81, '{')]
    [InlineData(1, 70, 'न')]
    [InlineData(2, 71, 'न')]
    [InlineData(3, 135, 'न')]
    public void An_sms_has_as_many_parts_as_operators_count(int parts, int letters, char letter) =>
        Assert.Equal(parts, SmsParts.Of(new SmsText("1107", new string(letter, letters))));

    [Theory]
    [InlineData(0, 79_9999L, 0, 0)]
    [InlineData(0, 80_0000L, 0, 80)]
    [InlineData(80, 80_0000L, 0, 0)]
    [InlineData(80, 100_0000L, 1, 100)]
    [InlineData(100, 250_0000L, 1, 0)]
    public void The_owner_is_told_once_at_four_fifths_and_once_at_the_end(
        int told, long hundredths, int usedUp, int toTell)
    {
        BudgetNow now = new(Money.FromRupees(100L), new MessageCost(hundredths), told);

        Assert.Equal(toTell, now.ToTell);
        Assert.Equal(usedUp == 1, now.IsUsedUp);
    }

    [Fact]
    public void Only_what_nobody_asked_for_and_would_cost_stops()
    {
        BudgetNow over = new(Money.FromRupees(100L), new MessageCost(100_0000), 100);
        BudgetNow nothing = new(Money.Zero, MessageCost.Zero, 0);

        Assert.False(over.MaySpend(Purpose.Bill, windowOpen: false, ofMoney: false));
        Assert.False(over.MaySpend(Purpose.OrderNotice, windowOpen: false, ofMoney: false));
        Assert.False(nothing.MaySpend(Purpose.Bill, windowOpen: false, ofMoney: false));
        Assert.True(over.MaySpend(Purpose.Bill, windowOpen: true, ofMoney: false));
        Assert.True(over.MaySpend(Purpose.OrderNotice, windowOpen: false, ofMoney: true));
        Assert.True(over.MaySpend(Purpose.Answer, windowOpen: false, ofMoney: false));
        Assert.True(over.MaySpend(Purpose.Onboarding, windowOpen: false, ofMoney: false));
        Assert.True(BudgetNow.None.MaySpend(Purpose.Bill, windowOpen: false, ofMoney: false));
        Assert.Equal((Money.Zero, (Money?)null), (over.Left, BudgetNow.None.Left));
    }

    private static Charge? Of(
        SendState state, SentAs sentAs, Charge? estimate, string? category, bool? billable) =>
        Charging.Of(
            new ChargeFacts(state, sentAs, estimate, category, billable, Now), Prices);

    private static StatusFold Fold(SendState state, string? category, bool? billable) =>
        new(state, Now, state == SendState.Failed ? 131026 : null, category, billable, "wamid.1");
}
