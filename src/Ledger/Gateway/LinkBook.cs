using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Gateway;

/// <summary>Links that are due, across shops, and what an errand about one reads and writes of
/// its shop.</summary>
internal sealed class LinkBook(TenantSessions sessions, SystemSession system)
{
    private const int AtOnce = 20;
    private const int BackoffSecondsMax = 3_600;
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(2);

    public Task<List<DueLink>> TakeAsync(
        LinkList list, DateTimeOffset now, CancellationToken cancel) =>
        system.ListAsync(list.Take, row => new DueLink(
            new BusinessId(row.GetGuid(0)), row.GetGuid(1), row.GetInt32(2)),
            cancel, now.ToUniversalTime(), (now + Held).ToUniversalTime(), AtOnce);

    /// <summary>The link, when it ends, and whether its bill still has something due.</summary>
    /// <returns>No link when there is none of this id.</returns>
    public async Task<(KeptLink? Link, DateTimeOffset Expires, bool Needed)> FindAsync(
        DueLink due, CancellationToken cancel)
    {
        (KeptLink Link, DateTimeOffset Expires)? found = null;
        await sessions.RunAsync(due.Business, SessionUse.ReadNow, reads => PayLinkDesk.Read(
            reads, "l.link_id = $2", (link, expires) => found = (link, expires), due.Link),
            cancel);
        if (found is not var (kept, until)) return (null, default, false);
        Standings? standing = null;
        await sessions.RunAsync(due.Business, SessionUse.ReadNow,
            reads => standing = Standings.Read(reads, kept.Order), cancel);
        return (kept, until, standing!.Found?.Due > Money.Zero);
    }

    public Task ReadAsync(
        DueLink due, Action<ITenantStatements> read, CancellationToken cancel) =>
        sessions.RunAsync(due.Business, SessionUse.ReadNow, read, cancel);

    public Task WriteAsync(
        DueLink due, Action<ITenantStatements> write, CancellationToken cancel) =>
        sessions.RunAsync(due.Business, SessionUse.Write, write, cancel);

    /// <summary>Until the next try: 2, 4, 8 … seconds, an hour at most, and up to a quarter of
    /// it more by chance, so that many do not come together.</summary>
    public static TimeSpan Backoff(int tries)
    {
        double seconds = Math.Min(BackoffSecondsMax, Math.Pow(2, Math.Min(tries, 12)));
        return TimeSpan.FromSeconds(seconds * (1 + (Random.Shared.NextDouble() / 4)));
    }
}
