using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>What returns and exports read of the day book.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_the_day_book_is_read(BooksDatabase database)
{
    private static readonly DateTimeOffset Ever = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Never = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_taken_back_later_leaves_the_earlier_spans_return()
    {
        BooksShop shop = new(database);
        Guid stays = Guid.CreateVersion7(), goes = Guid.CreateVersion7();
        await shop.SellAsync(stays, null, PaymentMode.Cash, new Money(10_000));
        await shop.SellAsync(goes, null, PaymentMode.Cash, new Money(40_000));
        await Task.Delay(20);
        DateTimeOffset between = shop.Get<TimeProvider>().GetUtcNow();
        await Task.Delay(20);
        await shop.ReverseAsync(goes);
        await shop.SellAsync(Guid.CreateVersion7(), null, PaymentMode.Cash, new Money(2_000));

        BooksMoved first = await MovedAsync(shop, Ever, between);
        BooksMoved second = await MovedAsync(shop, between, Never);
        BooksMoved both = await MovedAsync(shop, Ever, Never);

        Assert.Equal((2_500L, 2_000L, 0L, 500L), Paise(first));
        Assert.Equal((-1_900L, 0L, 2_000L, 100L), Paise(second));
        Assert.Equal((600L, 0L, 0L, 600L), Paise(both));
    }

    [Fact]
    public async Task Pages_have_every_posting_once_and_whole()
    {
        BooksShop shop = new(database);
        Guid[] sales = [.. Enumerable.Range(0, 7).Select(_ => Guid.CreateVersion7()).Order()];
        foreach (Guid sale in sales)
            await shop.SellAsync(sale, null, PaymentMode.Upi, new Money(10_500));
        await shop.ReverseAsync(sales[3]);
        IDayBook book = shop.Get<IDayBook>();

        List<DayBookPosting> read = [];
        while (true)
        {
            IReadOnlyList<DayBookPosting> page = await book.PageAsync(
                shop.Id, Ever, Never, read.LastOrDefault()?.Id, 2, default);
            if (page.Count == 0) break;
            Assert.InRange(page.Count, 1, 2);
            read.AddRange(page);
        }

        Assert.Equal(8, read.Select(p => p.Id).Distinct().Count());
        Assert.All(read, p => Assert.Equal(0, p.Lines.Sum(l => l.Debit.Paise)));
        Assert.All(read, p => Assert.Equal(3, p.Lines.Count));
        Assert.Equal([sales[3]], read.Where(p => p.TakenBack).Select(p => p.Id));
        Assert.Equal(sales[3], read.Single(p => p.Kind == "undo").Reverses);
        Assert.Empty(await book.PageAsync(shop.Id, Never, Never, null, 100, default));
        Assert.Equal([sales[0]], (await book.FindAsync(
            shop.Id, [sales[0], Guid.NewGuid()], default)).Keys);
        BooksShop neighbour = new(database);
        Assert.Empty(await book.PageAsync(neighbour.Id, Ever, Never, null, 100, default));
    }

    private static async Task<BooksMoved> MovedAsync(
        BooksShop shop, DateTimeOffset from, DateTimeOffset until)
    {
        Func<BooksMoved> moved = null!;
        await shop.Sessions.RunAsync(shop.Id, SessionUse.ReadNow, reads =>
            moved = shop.Get<IDayBook>().Moved(reads, from, until), default);
        return moved();
    }

    private static (long Tax, long Later, long Earlier, long Standing) Paise(BooksMoved moved) => (
        moved.Tax.Paise, moved.TakenBackLater.Paise, moved.TakenBackOfEarlier.Paise,
        moved.TaxOfStandingSales.Paise);
}
