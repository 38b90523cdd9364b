using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Checking;

/// <summary>Compares every shop's derived balances with what they are derived from, once a
/// night. It tells, it never mends: a difference is a fault of ours that somebody has to see.
/// </summary>
internal sealed class NightlyCheck(
    PlacedShops shops, NightTurn turn, ShopNight one, TimeProvider clock,
    ILogger<NightlyCheck> log)
{
    private const int PageMax = 200;

    // Shops are closed, and the day's last bills have been booked.
    private static readonly TimeSpan Begins = TimeSpan.FromHours(3.5);
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(4);

    /// <summary>Does the night's check if it is due and nobody else is at it: in the small
    /// hours, or at any hour when a whole night was missed.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateOnly night = IndianDay.Of(now - Begins);
        bool small = IndianDay.Of(now - Begins - Lasts) < night;
        if (!small && await turn.LastDoneAsync(cancel) >= night.AddDays(-1)) return;
        if (await turn.TakeAsync(night, now, cancel) is not { } progress) return;
        while (true)
        {
            IReadOnlyList<BusinessId> page =
                await shops.NextAsync(progress.CheckedTo, PageMax, cancel);
            foreach (BusinessId shop in page)
            {
                progress = new NightProgress(
                    shop, progress.Shops + 1,
                    progress.Differences + await one.RunAsync(shop, night, cancel));
            }

            bool done = page.Count < PageMax;
            if (!await turn.NoteAsync(night, progress, done, clock.GetUtcNow(), cancel)) return;
            if (!done) continue;
            OperationsMetrics.Checked(progress.Differences);
            OperationsLog.BooksChecked(log, night, progress.Shops, progress.Differences);
            return;
        }
    }
}
