using ConverseErp.Contracts;
using ConverseErp.Operations.Checking;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Operations;

public sealed class When_a_shop_fails_at_night
{
    private static readonly DateOnly Night = new(2026, 11, 21);
    private static readonly BusinessId Sick = new(Guid.NewGuid());
    private static readonly BusinessId Sound = new(Guid.NewGuid());

    [Fact]
    public async Task The_next_shop_and_the_next_work_have_their_turn()
    {
        Work failing = new(Sick, new InvalidDataException("a row nobody expected"));
        Work other = new(null, null);
        ShopNight night = new([], [failing, other], NullLogger<ShopNight>.Instance);

        await night.RunAsync(Sick, Night, default);
        await night.RunAsync(Sound, Night, default);

        Assert.Equal([Sound], failing.Done);
        Assert.Equal([Sick, Sound], other.Done);
    }

    [Fact]
    public async Task A_book_that_cannot_be_compared_leaves_the_others_to_be()
    {
        ShopNight night = new(
            [new Book(null), new Book(2)], [], NullLogger<ShopNight>.Instance);

        Assert.Equal(2, await night.RunAsync(Sick, Night, default));
    }

    [Fact]
    public async Task A_server_that_is_away_stops_the_night_where_it_is()
    {
        Work failing = new(Sick, new TimeoutException("no database"));
        ShopNight night = new([], [failing], NullLogger<ShopNight>.Instance);

        await Assert.ThrowsAsync<TimeoutException>(() => night.RunAsync(Sick, Night, default));
    }

    private sealed class Work(BusinessId? fails, Exception? with) : INightWork
    {
        public List<BusinessId> Done { get; } = [];

        public Task RunAsync(BusinessId business, DateOnly night, CancellationToken cancel)
        {
            if (business == fails) throw with!;
            Done.Add(business);
            return Task.CompletedTask;
        }
    }

    private sealed class Book(int? differences) : IBookCheck
    {
        string IBookCheck.Book => "stock";

        public Task<IReadOnlyList<BookDifference>> CompareAsync(
            BusinessId business, CancellationToken cancel) => differences is { } count
                ? Task.FromResult<IReadOnlyList<BookDifference>>(
                    [.. Enumerable.Range(0, count).Select(
                        _ => new BookDifference("on hand", Guid.NewGuid(), 1, 2))])
                : throw new InvalidDataException("a row nobody expected");
    }
}
