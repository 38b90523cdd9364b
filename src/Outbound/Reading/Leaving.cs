using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Reading;

/// <summary>Sums what waits to leave and what became of the latest attempts.</summary>
internal sealed class Leaving(SystemSession system) : ILeaving
{
    public async Task<LeavingNow> NowAsync(CancellationToken cancel)
    {
        List<(long Count, DateTimeOffset? Oldest)> waiting = await system.ListAsync(
            "SELECT count(*), min(asked_at) FROM outbound.waiting WHERE holds",
            r => (r.GetInt64(0), At(r, 1)), cancel);
        List<ProviderNow> providers = await system.ListAsync("""
            SELECT provider, sum(greatest(accepted, 0) + failed), sum(failed), max(delivered_at)
            FROM outbound.delivery WHERE at > now() - interval '5 minutes'
            GROUP BY provider ORDER BY provider
            """, r => new ProviderNow(
                r.GetString(0), (int)r.GetInt64(1), (int)r.GetInt64(2), At(r, 3)), cancel);
        return new LeavingNow(waiting[0].Count, waiting[0].Oldest, providers);
    }

    private static DateTimeOffset? At(System.Data.Common.DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
