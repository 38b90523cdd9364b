using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Telling;

/// <summary>What waits for the people of one shop, as one turn sees it: read once under lock, told
/// or kept in memory, saved with all else that the turn does.</summary>
/// <param name="waiting">The oldest first, whosever it is.</param>
internal sealed class NewsBook(
    NewsStore store, DigestOptions options, DigestHours hours,
    IReadOnlyList<WaitingNews> waiting, DateTimeOffset now)
{
    // Of what is over for a day, nobody wants to hear any more.
    private static readonly TimeSpan BesideFor = TimeSpan.FromDays(1);

    private readonly HashSet<Guid> _gone = [];
    private readonly HashSet<Guid> _kept = [];

    public DigestHours Hours => hours;

    /// <summary>What somebody is to hear, the oldest first.</summary>
    public IReadOnlyList<WaitingNews> Of(MemberId member) =>
    [
        .. waiting.Where(n => n.Member == member && n.Expires > now && !_gone.Contains(n.Id)),
    ];

    /// <summary>An answer with some of what waits for who gets it; that waits no longer.
    /// </summary>
    public string Fold(MemberId member, string answer)
    {
        IReadOnlyList<WaitingNews> own = Of(member);
        if (own.Count == 0) return answer;
        (string text, int taken) = NewsLines.Fold(answer, [.. own.Select(n => n.Line)]);
        Told(own.Take(taken));
        return text;
    }

    /// <summary>They leave with this turn.</summary>
    public void Told(IEnumerable<WaitingNews> news) => _gone.UnionWith(news.Select(n => n.Id));

    /// <summary>Nobody is there any more who could hear it.</summary>
    public void Forget(MemberId member) => Told(waiting.Where(n => n.Member == member));

    /// <summary>Keeps what could have been a message.</summary>
    /// <param name="id">That it would have had: a repeat is known.</param>
    /// <param name="beside">It waits for company and asks for no evening.</param>
    public void Keep(
        ShopWriter writer, MemberId member, MessageId id, string text, bool beside = false)
    {
        // What comes in one turn keeps its order.
        DateTimeOffset at = now + TimeSpan.FromMicroseconds(_kept.Count);
        _kept.Add(id.Value);
        store.Keep(
            writer.Now, new WaitingNews(
                id.Value, member, NewsLines.Line(text),
                beside ? now + BesideFor : now.AddDays(options.KeptDays), beside),
            options.WaitingMax, at);
        if (!beside) Schedule(writer, member);
    }

    /// <summary>The next two nights look whether something waits. The second is for a clock that
    /// runs behind: the first may have been there already. A night's look is one message, however
    /// often it is asked for, and one that finds nothing does nothing.</summary>
    public void Schedule(ShopWriter writer, MemberId member)
    {
        DateOnly next = hours.NextNight(now, writer.Business);
        foreach (DateOnly night in (DateOnly[])[next, next.AddDays(1)])
        {
            writer.SendLater(
                ReplyTimers.Message(member.Value, "digest-due " + Named(night)),
                hours.At(night, writer.Business), new DigestDue(member, night));
        }
    }

    /// <summary>One night's message to one person.</summary>
    public static MessageId DigestOf(MemberId member, DateOnly night) =>
        ReplyTimers.Message(member.Value, "digest " + Named(night));

    public void Save(ITenantStatements writes) => NewsStore.Remove(
        writes,
        [.. _gone, .. waiting.Where(n => n.Expires <= now).Select(n => n.Id).Except(_kept)]);

    private static string Named(DateOnly night) =>
        night.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
