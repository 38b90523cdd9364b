using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.Telling;

/// <summary>A line that waits for somebody of the shop.</summary>
/// <param name="Id">What the message would have had.</param>
/// <param name="Beside">It makes no digest of its own.</param>
internal sealed record WaitingNews(
    Guid Id, MemberId Member, string Line, DateTimeOffset Expires, bool Beside = false);

/// <summary>The SQL of what waits, and of who wants a digest.</summary>
internal sealed class NewsStore(TenantSessions sessions, PersonalData personal) : IDigests
{
    private const int ReadMax = 100;

    /// <summary>All that waits in the shop, the oldest first, under lock: of two that would tell
    /// it, the second finds it gone.</summary>
    public void Load(ITenantStatements reads, Action<WaitingNews> found)
    {
        BusinessId business = reads.Business;
        reads.Read("""
            SELECT news_id, member_id, line, expires_at, beside FROM conversations.news
            WHERE business_id = $1 ORDER BY kept_at, news_id LIMIT $2 FOR UPDATE
            """, row => found(new WaitingNews(
                row.GetGuid(0), new MemberId(row.GetGuid(1)),
                personal.Reveal(business, (byte[])row.GetValue(2))!,
                row.GetFieldValue<DateTimeOffset>(3), row.GetBoolean(4))),
            business.Value, ReadMax);
    }

    /// <summary>Keeps a line, once; when too many wait, the oldest makes room. What goes beside
    /// others has one line, however often it comes to be told.</summary>
    public void Keep(
        ITenantStatements writes, WaitingNews news, int waitingMax, DateTimeOffset now)
    {
        writes.Run("""
            INSERT INTO conversations.news AS n
              (business_id, news_id, member_id, line, kept_at, expires_at, beside)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (business_id, news_id) DO UPDATE SET expires_at = EXCLUDED.expires_at
            WHERE n.beside
            """, writes.Business.Value, news.Id, news.Member.Value,
            personal.Protect(writes.Business, news.Line), now.ToUniversalTime(),
            news.Expires.ToUniversalTime(), news.Beside);
        writes.Run("""
            DELETE FROM conversations.news WHERE business_id = $1 AND news_id IN (
              SELECT news_id FROM conversations.news WHERE business_id = $1
              ORDER BY kept_at DESC, news_id DESC OFFSET $2)
            """, writes.Business.Value, waitingMax);
    }

    /// <summary>They were told with this very transaction, or nobody was there to hear them.
    /// </summary>
    public static void Remove(ITenantStatements writes, IReadOnlyCollection<Guid> news)
    {
        if (news.Count == 0) return;
        writes.Run(
            "DELETE FROM conversations.news WHERE business_id = $1 AND news_id = ANY($2)",
            writes.Business.Value, news.ToArray());
    }

    /// <summary>Whether the shop wants its digest, and whether anything waits.</summary>
    public static void ReadWish(ITenantStatements reads, Action<bool, bool> found) => reads.Read("""
        SELECT COALESCE((SELECT wanted FROM conversations.digest WHERE business_id = $1), true),
          EXISTS (SELECT FROM conversations.news WHERE business_id = $1)
        """, row => found(row.GetBoolean(0), row.GetBoolean(1)), reads.Business.Value);

    public static void Want(ITenantStatements writes, bool wanted) => writes.Run("""
        INSERT INTO conversations.digest (business_id, wanted) VALUES ($1, $2)
        ON CONFLICT (business_id) DO UPDATE SET wanted = EXCLUDED.wanted
        """, writes.Business.Value, wanted);

    public async Task<bool> IsOnAsync(BusinessId business, CancellationToken cancel)
    {
        bool wanted = true;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ReadWish(reads, (on, _) => wanted = on), cancel);
        return wanted;
    }

    public Task SetAsync(BusinessId business, bool on, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes => Want(writes, on), cancel);
}
