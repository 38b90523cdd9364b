using System.Collections.Concurrent;
using System.Collections.Frozen;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Limits;

/// <summary>How many different people a portfolio may still write to. Marketing counts exactly,
/// behind a lock that only marketing takes, and leaves a part of the limit to bills; bills count
/// from memory and wait for nobody.</summary>
internal sealed class Portfolios
{
    public static readonly TimeSpan Span = TimeSpan.FromHours(24);

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly FrozenDictionary<string, PortfolioOptions> _ofNumber;
    private readonly ConcurrentDictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private readonly int _reservePercent;

    /// <exception cref="InvalidOperationException">A portfolio without a name, or a number in
    /// two.</exception>
    public Portfolios(OutboundOptions options)
    {
        _reservePercent = options.PortfolioReservePercent;
        Dictionary<string, PortfolioOptions> ofNumber = new(StringComparer.Ordinal);
        foreach (PortfolioOptions portfolio in options.Portfolios)
        {
            if (portfolio.Name.Length == 0 || portfolio.People < 0
                || portfolio.Numbers.Any(n => !ofNumber.TryAdd(n, portfolio)))
            {
                throw new InvalidOperationException(
                    "Outbound:Portfolios: each needs a Name and People of 0 or more, and a number "
                    + "is in one of them only.");
            }
        }

        if (_reservePercent is < 0 or > 90)
        {
            throw new InvalidOperationException(
                "Outbound:PortfolioReservePercent is 0 to 90: the part kept for bills.");
        }

        _ofNumber = ofNumber.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name of the number's portfolio; empty: nobody has named one.</summary>
    public string Of(string number) => _ofNumber.GetValueOrDefault(number)?.Name ?? "";

    /// <summary>Keeps others who send marketing out until the transaction ends, so that the
    /// count holds. In the order of their names, for all of a batch at once.</summary>
    public void Lock(ITenantStatements writes, IEnumerable<string> numbers)
    {
        foreach (string name in numbers.Select(Of).Where(n => n.Length > 0).Distinct()
            .Order(StringComparer.Ordinal))
        {
            writes.Read("SELECT pg_advisory_xact_lock(hashtextextended('portfolio ' || $1, 0))",
                static _ => { }, name);
        }
    }

    /// <summary>Reads how many more marketing may write to: without the part for bills, and not
    /// at all called where there is no limit.</summary>
    public void ReadRoom(
        ITenantStatements reads, string number, DateTimeOffset now, Action<long> room)
    {
        if (!_ofNumber.TryGetValue(number, out PortfolioOptions? portfolio)) return;
        Read(reads, portfolio, now, (limit, used) =>
        {
            if (limit > 0) room(limit - (limit * _reservePercent / 100) - used);
        });
    }

    /// <summary>Reads the count for bills, when the one in memory is old.</summary>
    public void Refresh(
        ITenantStatements reads, IEnumerable<string> numbers, DateTimeOffset now)
    {
        foreach (string number in numbers)
        {
            if (!_ofNumber.TryGetValue(number, out PortfolioOptions? portfolio)) continue;
            if (_counts.TryGetValue(portfolio.Name, out Count? count) && now - count.At < Fresh)
                continue;
            Read(reads, portfolio, now, (limit, used) =>
                _counts[portfolio.Name] = new Count(limit, used, now));
        }
    }

    /// <summary>Whether a bill may go to one more person.</summary>
    public bool HasRoom(string number) =>
        !_counts.TryGetValue(Of(number), out Count? count) || count.HasRoom;

    /// <summary>These people are written to in this transaction.</summary>
    public void Wrote(
        ITenantStatements writes, string number, byte[][] persons, DateTimeOffset now)
    {
        if (Of(number) is not { Length: > 0 } name || persons.Length == 0) return;
        if (_counts.TryGetValue(name, out Count? count)) count.Add(persons.Length);
        writes.Run("""
            INSERT INTO outbound.portfolio_person AS w (portfolio, person, at)
            SELECT DISTINCT $1, p, $3::timestamptz FROM unnest($2::bytea[]) AS p ORDER BY p
            ON CONFLICT (portfolio, person) DO UPDATE SET at = GREATEST(w.at, EXCLUDED.at)
            """, name, persons, now);
    }

    private static void Read(
        ITenantStatements reads, PortfolioOptions portfolio, DateTimeOffset now,
        Action<long, long> told) =>
        reads.Read("""
            SELECT COALESCE((SELECT people_max FROM outbound.number_told
                WHERE number = ANY($3) AND people_max IS NOT NULL
                ORDER BY people_at DESC LIMIT 1), $4),
              (SELECT count(*) FROM outbound.portfolio_person WHERE portfolio = $1 AND at > $2)
            """, row => told(row.GetInt64(0), row.GetInt64(1)),
            portfolio.Name, now - Span, portfolio.Numbers.Append("*").ToArray(), portfolio.People);

    private sealed class Count(long limit, long used, DateTimeOffset at)
    {
        private long _used = used;

        public DateTimeOffset At => at;

        public bool HasRoom => limit == 0 || Volatile.Read(ref _used) < limit;

        public void Add(int people) => Interlocked.Add(ref _used, people);
    }
}
