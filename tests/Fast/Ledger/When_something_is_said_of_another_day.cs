using ConverseErp.Contracts;
using ConverseErp.Ledger.Dating;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_something_is_said_of_another_day
{
    // Half past one at night in India.
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 20, 0, 0, TimeSpan.Zero);

    private static readonly BookDays Days =
        new(IndianDay.Zone, Now, new HashSet<DateOnly> { new(2026, 10, 1) });

    [Fact]
    public void Today_is_the_shops_day_and_stands_now()
    {
        Assert.Equal(new BookedDay(Now, null, false), Days.Of(null).Fact);
        Assert.Equal(new BookedDay(Now, null, false), Days.Of(new DateOnly(2026, 11, 22)).Fact);
    }

    [Fact]
    public void An_open_day_gets_its_own_noon_and_a_filed_one_is_written_now()
    {
        BookedDay open = Days.Of(new DateOnly(2026, 11, 1)).Fact!;
        BookedDay filed = Days.Of(new DateOnly(2026, 10, 31)).Fact!;

        Assert.Equal(new DateTimeOffset(2026, 11, 1, 6, 30, 0, TimeSpan.Zero), open.At);
        Assert.True(open is { IsBack: true, Amends: false });
        Assert.Equal(new BookedDay(Now, new DateOnly(2026, 10, 31), true), filed);
        Assert.False(filed.IsBack);
    }

    [Fact]
    public void The_end_of_a_day_is_still_that_day()
    {
        DateOnly day = new(2026, 11, 21);

        Assert.Equal(day, Days.DayOf(Days.EndOf(day)));
        Assert.Equal(day.AddDays(1), Days.DayOf(Days.EndOf(day).AddMicroseconds(1)));
    }

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2025, 11, 20)]
    public void Days_ahead_and_long_gone_are_refused(int year, int month, int day) =>
        Assert.Equal("entry-day-out-of-range",
            Days.Of(new DateOnly(year, month, day)).Refusal?.Code);

    [Fact]
    public void A_year_back_is_taken() =>
        Assert.True(Days.Of(new DateOnly(2025, 11, 21)).Accepted);
}
