using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Checking;

/// <summary>One shop's part of a night. What fails there is logged and left for the next night:
/// the shops behind it have their turn.</summary>
internal sealed class ShopNight(
    IEnumerable<IBookCheck> books, IEnumerable<INightWork> works, ILogger<ShopNight> log)
{
    /// <returns>How many differences were found.</returns>
    /// <exception cref="Exception">A server is away: that is every shop's trouble, and the night
    /// goes on from here later.</exception>
    public async Task<int> RunAsync(BusinessId shop, DateOnly night, CancellationToken cancel)
    {
        int found = 0;
        foreach (INightWork work in works)
        {
            await ApartAsync(shop, work.GetType().Name, () =>
                work.RunAsync(shop, night, cancel), cancel);
        }

        foreach (IBookCheck book in books)
        {
            await ApartAsync(shop, book.Book, async () =>
                found += await CompareAsync(shop, book, cancel), cancel);
        }

        return found;
    }

    private async Task ApartAsync(
        BusinessId shop, string what, Func<Task> work, CancellationToken cancel)
    {
        try
        {
            await work();
        }
        catch (Exception error)
            when (!cancel.IsCancellationRequested && !Infrastructure.IsAway(error))
        {
            OperationsLog.NightWorkFailed(log, shop.Value, what, error);
        }
    }

    private async Task<int> CompareAsync(
        BusinessId shop, IBookCheck book, CancellationToken cancel)
    {
        int found = 0;
        foreach (BookDifference difference in await book.CompareAsync(shop, cancel))
        {
            found++;
            OperationsLog.BookDiffers(
                log, shop.Value, book.Book, difference.What, difference.Of, difference.Stored,
                difference.Computed);
        }

        return found;
    }
}
