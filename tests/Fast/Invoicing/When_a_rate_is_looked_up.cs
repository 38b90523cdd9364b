using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_rate_is_looked_up
{
    private static readonly DateOnly Before = new(2025, 9, 21);
    private static readonly DateOnly After = new(2025, 9, 22);

    [Theory]
    [InlineData("0", true, true)]
    [InlineData("0.1", true, true)]
    [InlineData("0.25", true, true)]
    [InlineData("1", true, false)]
    [InlineData("1.5", true, true)]
    [InlineData("3", true, true)]
    [InlineData("5", true, true)]
    [InlineData("6", true, true)]
    [InlineData("7.5", true, false)]
    [InlineData("12", true, false)]
    [InlineData("18", true, true)]
    [InlineData("28", true, true)]
    [InlineData("40", false, true)]
    [InlineData("17", false, false)]
    [InlineData("-5", false, false)]
    [InlineData("5.00", true, true)]
    public void The_schedule_of_22_September_2025_changes_what_exists(
        string rate, bool before, bool after)
    {
        decimal percent = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(before, RateSchedule.Has(percent, Before, ""));
        Assert.Equal(after, RateSchedule.Has(percent, After, ""));
    }

    [Fact]
    public void Tobacco_keeps_28_until_the_end_of_January_2026()
    {
        Assert.True(RateSchedule.Has(28, new DateOnly(2026, 1, 31), "2402"));
        Assert.False(RateSchedule.Has(28, new DateOnly(2026, 2, 1), "2402"));
    }

    [Theory]
    [InlineData("6815", true)]
    [InlineData("69041000", true)]
    [InlineData("6902", false)]
    [InlineData("", false)]
    public void Bricks_alone_keep_12(string hsn, bool there) =>
        Assert.Equal(there, RateSchedule.Has(12, After, hsn));

    [Fact]
    public void There_was_no_rate_before_July_2017() =>
        Assert.False(RateSchedule.Has(18, new DateOnly(2017, 6, 30), ""));

    [Fact]
    public void The_rates_of_a_day_can_be_offered_for_choosing() =>
        Assert.Equal([0m, 0.1m, 0.25m, 1.5m, 3m, 5m, 6m, 18m, 40m],
            RateSchedule.On(ASale.Day).AsEnumerable());
}
