using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_a_period_is_asked_for
{
    [Theory]
    [InlineData("112026", "2026-11-01", "2026-11-30", "112026")]
    [InlineData("022028", "2028-02-01", "2028-02-29", "022028")]
    [InlineData("102026-122026", "2026-10-01", "2026-12-31", "122026")]
    [InlineData("012026-032026", "2026-01-01", "2026-03-31", "032026")]
    public void It_is_a_month_or_a_quarter(string text, string from, string to, string name)
    {
        StatutoryPeriod period = StatutoryPeriod.Parse(text).Fact!;

        Assert.Equal(from, period.From.ToString("o", CultureInfo.InvariantCulture));
        Assert.Equal(to, period.To.ToString("o", CultureInfo.InvariantCulture));
        Assert.Equal(name, period.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("132026")]
    [InlineData("2026-11")]
    [InlineData("062017")]
    [InlineData("११२०२६")]
    [InlineData("112026-122026")]
    [InlineData("102026-112026")]
    [InlineData("102026-122026-012027")]
    public void Anything_else_is_refused(string? text) =>
        Assert.Equal("export-period-invalid", StatutoryPeriod.Parse(text).Refusal?.Code);

    [Fact]
    public void It_begins_and_ends_at_Indian_midnight()
    {
        StatutoryPeriod period = StatutoryPeriod.Parse("112026").Fact!;

        Assert.Equal(
            new DateTimeOffset(2026, 10, 31, 18, 30, 0, TimeSpan.Zero),
            period.Begins(IndianDay.Zone));
        Assert.Equal(
            new DateTimeOffset(2026, 11, 30, 18, 30, 0, TimeSpan.Zero),
            period.Ends(IndianDay.Zone));
    }
}
