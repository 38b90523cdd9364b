using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Tells the owner in the morning what expires soon and what has expired: of each batch
/// once for either, in one message a day at most.</summary>
internal sealed class ExpiryNotices(
    TenantSessions sessions, IBatches batches, IShops shops, TimeProvider clock)
{
    /// <summary>Of a long list the first are named; all are in the answer to a question.
    /// </summary>
    public const int Named = 10;

    // Nobody reads it at night; the shop has been opened by then.
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    /// <summary>Once a night. A message that is not about today's news is not sent.</summary>
    public async Task TellAsync(BusinessId business, CancellationToken cancel)
    {
        BatchesExpiring expiring = await batches.ExpiringAsync(business, null, cancel);
        if (expiring.Quiet || expiring.Near.Count + expiring.Expired.Count == 0) return;
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        HashSet<Guid> news = [];
        DateTimeOffset now = clock.GetUtcNow();
        (Guid Id, string What)[] all =
        [
            .. expiring.Near.Select(b => (b.Id, "near")),
            .. expiring.Expired.Select(b => (b.Id, "expired")),
        ];
        StatementBatch writes = new();
        writes.For(business).Read("""
            INSERT INTO inventory.batch_told (business_id, batch_id, what, at)
            SELECT $1, t.id, t.what, $4 FROM unnest($2::uuid[], $3::text[]) AS t (id, what)
            ON CONFLICT DO NOTHING RETURNING batch_id
            """, row => news.Add(row.GetGuid(0)), business.Value,
            all.Select(t => t.Id).ToArray(), all.Select(t => t.What).ToArray(), now);
        await session.ExecuteAsync(writes, cancel);
        if (news.Count == 0) return;
        Outbox.AddLater(writes.For(business), Envelopes.Pack(
            new MessageId(Guid.CreateVersion7(now)), business, Notice(expiring, news)),
            At(now, zone));
        await session.ExecuteAsync(writes, cancel);
        await session.CommitAsync(cancel);
    }

    /// <summary>What is said of the new ones among them.</summary>
    public static GoodsExpiring Notice(BatchesExpiring expiring, IReadOnlySet<Guid> news)
    {
        ExpiringGoods[] near = [.. expiring.Near.Where(b => news.Contains(b.Id)).Select(Goods)];
        ExpiringGoods[] past =
            [.. expiring.Expired.Where(b => news.Contains(b.Id)).Select(Goods)];
        return new GoodsExpiring(expiring.Day,
            [.. near.Take(Named)], Math.Max(near.Length - Named, 0),
            [.. past.Take(Named)], Math.Max(past.Length - Named, 0));
    }

    /// <summary>Nine in the morning of the shop's day, or now when that is past.</summary>
    public static DateTimeOffset At(DateTimeOffset now, string zone)
    {
        TimeZoneInfo there = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTime morning = IndianDay.Of(now, zone).ToDateTime(TimeOnly.MinValue) + Morning;
        DateTimeOffset at = new(morning, there.GetUtcOffset(morning));
        return at < now ? now : at;
    }

    private static ExpiringGoods Goods(BatchView batch) =>
        new(batch.Name, batch.Unit, batch.Left, batch.Number, batch.Expiry!.Value);
}
