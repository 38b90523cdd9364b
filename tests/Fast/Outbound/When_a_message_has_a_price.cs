using ConverseErp.Contracts;
using ConverseErp.Outbound.Costs;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_message_has_a_price
{
    private static readonly PriceTable Prices = PriceTable.Shipped();

    [Theory]
    [InlineData(MessageRate.Marketing, "2025-12-31T23:59:59+05:30", 7_846)]
    [InlineData(MessageRate.Marketing, "2026-01-01T00:00:00+05:30", 8_631)]
    [InlineData(MessageRate.Utility, "2026-11-08T12:00:00+05:30", 1_150)]
    [InlineData(MessageRate.Service, "2026-09-30T23:59:59+05:30", 0)]
    [InlineData(MessageRate.Service, "2026-10-01T00:00:00+05:30", 1_150)]
    public void It_is_that_of_its_Indian_day(MessageRate rate, string at, long hundredths) =>
        Assert.Equal(new MessageCost(hundredths), Prices.Of(rate, DateTimeOffset.Parse(at)));

    [Fact]
    public void Some_are_free_each_month_since_words_cost()
    {
        DateTimeOffset before = DateTimeOffset.Parse("2026-09-30T12:00:00+05:30");
        DateTimeOffset since = DateTimeOffset.Parse("2026-10-01T12:00:00+05:30");

        Assert.Null(Prices.FreeInMonth(MessageRate.Service, before));
        Assert.Equal(1_000, Prices.FreeInMonth(MessageRate.Service, since));
        Assert.Null(Prices.FreeInMonth(MessageRate.Marketing, since));
    }

    [Fact]
    public void A_thousand_of_them_are_money() =>
        Assert.Equal(new Money(11_500), (new MessageCost(1_150) * 1_000).Money);

    [Fact]
    public void A_rate_without_any_price_is_no_table() =>
        Assert.Throws<InvalidDataException>(() => PriceTable.Read("""
            {"prices":[{"from":"2026-01-01","source":"a","rupees":{"sms":"0.2"}}]}
            """));

    [Fact]
    public void What_nobody_knows_in_it_is_refused() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => PriceTable.Read("""
            {"prices":[{"from":"2026-01-01","source":"a","rupees":{"pigeon":"0.2"}}]}
            """));
}
