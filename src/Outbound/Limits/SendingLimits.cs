using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Limits;

/// <summary>That a message must wait longer than in memory, and why.</summary>
/// <param name="DueAt">A little before it may go, for the way back takes time, too.</param>
internal readonly record struct Hold(DateTimeOffset DueAt, string Reason);

/// <summary>What a message has taken from the limits; nothing when its way has none.</summary>
internal sealed record Pass(string? Number, string Person)
{
    public static readonly Pass Unlimited = new(null, "");
}

/// <summary>An attempt that another process has recorded.</summary>
internal readonly record struct PastAttempt(string Number, string Person, DateTimeOffset At);

/// <summary>WhatsApp's limits of the numbers and pairs that this process sends for.</summary>
/// <remarks>What this process sends is counted here. What others have sent is read from their
/// records: when a lane is new here, and again while a pair is down to half of its burst, so that
/// two processes, each sure of half, are never over the whole.</remarks>
internal sealed class SendingLimits
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan PatienceOfMoney = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lead = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan ReadAgain = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TidyEvery = TimeSpan.FromMinutes(1);
    private const int TidyFrom = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Allowance> _pairs = [];
    private readonly Dictionary<BusinessId, DateTimeOffset> _readAt = [];
    private readonly Dictionary<(int Priority, int Lane), DateTimeOffset> _takenAt = [];
    private readonly Paces _paces;
    private readonly LimitOptions _options;
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _startedAt;
    private DateTimeOffset _tidiedAt;

    public SendingLimits(OutboundOptions options, TimeProvider clock)
    {
        _options = options.Limits.Checked();
        _paces = new Paces(_options);
        _clock = clock;
        _startedAt = _tidiedAt = clock.GetUtcNow();
    }

    /// <summary>An attempt longer ago says nothing about now.</summary>
    public TimeSpan Memory => _paces.Pair.Whole * 2;

    /// <summary>Between two messages to one person that both must wait.</summary>
    public TimeSpan PairStep => _paces.Pair.Every;

    /// <summary>These lanes are worked here from now on; new ones came from another process, or
    /// from nobody.</summary>
    public void Took(LaneAddress address, IReadOnlySet<int> lanes)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
        {
            foreach ((int Priority, int Lane) key in _takenAt.Keys.Where(
                k => k.Priority == address.Priority && !lanes.Contains(k.Lane)).ToArray())
                _takenAt.Remove(key);
            foreach (int lane in lanes) _takenAt.TryAdd((address.Priority, lane), now);
        }
    }

    /// <summary>What others have recorded must be read before the message may go.</summary>
    /// <param name="lane">That it came in.</param>
    public bool IsUnsure(Shipment shipment, int lane)
    {
        if (!Counts(shipment)) return false;
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
        {
            DateTimeOffset? readAt =
                _readAt.TryGetValue(shipment.Business, out DateTimeOffset at) ? at : null;
            DateTimeOffset takenAt = _takenAt.GetValueOrDefault(
                (shipment.Envelope.To.Priority, lane), _startedAt);
            if (now - takenAt < Memory && (readAt is null || readAt < takenAt)) return true;
            // Others may have half of it; this one must not go beyond the other half.
            return PairOf(shipment).Level(now, money: true) < (_paces.Pair.Burst / 2.0) + 1
                && (readAt is null || now - readAt >= ReadAgain);
        }
    }

    /// <summary>From when on a shop's attempts must be read.</summary>
    public DateTimeOffset ReadFrom(BusinessId business, DateTimeOffset now)
    {
        lock (_lock)
        {
            DateTimeOffset oldest = now - Memory;
            return _readAt.TryGetValue(business, out DateTimeOffset readAt) && readAt > oldest
                ? readAt
                : oldest;
        }
    }

    /// <summary>What others have sent for a shop since <see cref="ReadFrom"/>.</summary>
    /// <param name="now">Of the reading.</param>
    public void Learn(
        BusinessId business, IReadOnlyList<PastAttempt> attempts, DateTimeOffset now)
    {
        lock (_lock)
        {
            bool first = !_readAt.TryGetValue(business, out DateTimeOffset before)
                || before < now - Memory;
            _readAt[business] = now;
            foreach (IGrouping<(string Number, string Person), DateTimeOffset> pair in attempts
                .GroupBy(a => (a.Number, a.Person), a => a.At))
            {
                DateTimeOffset[] at = [.. pair.Order()];
                if (first && !_pairs.ContainsKey(pair.Key))
                {
                    _pairs[pair.Key] = Allowance.Restored(
                        _paces.Pair, _paces.PairKept, now - Memory, at);
                }
                else
                {
                    Allowance known = PairOf(pair.Key);
                    foreach (DateTimeOffset one in at.Where(a => a > now - _paces.Pair.Whole))
                        known = known.Taken(one);
                    _pairs[pair.Key] = known;
                }

                Line line = LineOf(pair.Key.Number);
                foreach (DateTimeOffset one in at.Where(a => a > now - TimeSpan.FromSeconds(1)))
                    line.Allowance = line.Allowance.Taken(one);
            }
        }
    }

    /// <summary>Takes what the message needs if it may go this instant.</summary>
    public bool TryPass(Shipment shipment) =>
        Reserve(shipment, TimeSpan.Zero, out _) is null;

    /// <summary>Takes what the message needs for an instant that is near.</summary>
    /// <param name="wait">Until then.</param>
    /// <returns>Not null: it is too far off, and nothing was taken.</returns>
    public Hold? Reserve(Shipment shipment, out TimeSpan wait) =>
        Reserve(shipment, PatienceWith(shipment), out wait);

    /// <summary>That it must wait longer than in memory; takes nothing.</summary>
    public Hold? Holds(Shipment shipment)
    {
        if (shipment.Pass is not null || !Counts(shipment)) return null;
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock) return HoldOf(shipment, now, PatienceWith(shipment), out _);
    }

    /// <summary>Waits while requests of the number leave too fast: each had its place at the
    /// right time, but many come together after a commit that was slow.</summary>
    public async Task SpreadAsync(Shipment shipment)
    {
        if (!Counts(shipment)) return;
        while (LeavesIn(shipment.Number) is { Ticks: > 0 } wait)
            await Task.Delay(wait > Moment ? wait : Moment, _clock);
    }

    private TimeSpan LeavesIn(string number)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
        {
            Line line = LineOf(number);
            TimeSpan wait = line.Leaving.Left(now);
            if (wait == TimeSpan.Zero) line.Leaving = line.Leaving.Taken(now);
            return wait;
        }
    }

    /// <summary>The message did not go after all.</summary>
    public void GiveBack(Shipment shipment)
    {
        if (shipment.Pass is not { } pass) return;
        shipment.Pass = null;
        if (pass.Number is not { } number) return;
        lock (_lock)
        {
            _pairs[(number, pass.Person)] = PairOf((number, pass.Person)).GivenBack();
            Line line = LineOf(number);
            line.Allowance = line.Allowance.GivenBack();
        }
    }

    /// <summary>The provider says that this person had too many.</summary>
    public void EmptyPair(Shipment shipment)
    {
        if (!Counts(shipment)) return;
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock) _pairs[KeyOf(shipment)] = PairOf(shipment).Emptied(now);
    }

    /// <summary>The provider says that this number sent too many.</summary>
    public void EmptyNumber(Shipment shipment)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
        {
            Line line = LineOf(shipment.Number);
            line.Allowance = line.Allowance.Emptied(now);
        }
    }

    /// <summary>Until this person may get another one.</summary>
    public TimeSpan PairLeft(Shipment shipment)
    {
        if (!Counts(shipment)) return TimeSpan.Zero;
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock) return PairOf(shipment).Left(now, shipment.OfMoney);
    }

    /// <summary>Few messages to this person are left.</summary>
    public bool IsShort(Shipment shipment)
    {
        if (!Counts(shipment)) return false;
        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
            return PairOf(shipment).Level(now, shipment.OfMoney) <= _options.MergeBelow;
    }

    // Other words that are in hand may have their places before it.
    private static TimeSpan PatienceWith(Shipment shipment) =>
        shipment.OfMoney ? PatienceOfMoney : Patience;

    // An SMS is no message of WhatsApp's.
    private static bool Counts(Shipment shipment) => shipment.Way is { Route: < Route.Sms };

    private Hold? Reserve(Shipment shipment, TimeSpan patience, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (shipment.Pass is not null) return null;
        if (!Counts(shipment))
        {
            shipment.Pass = Pass.Unlimited;
            return null;
        }

        DateTimeOffset now = _clock.GetUtcNow();
        lock (_lock)
        {
            if (HoldOf(shipment, now, patience, out wait) is { } hold) return hold;
            _pairs[KeyOf(shipment)] = PairOf(shipment).Taken(now);
            Line line = LineOf(shipment.Number);
            line.Allowance = line.Allowance.Taken(now);
            shipment.Pass = new Pass(shipment.Number, shipment.Person);
            Tidy(now);
            return null;
        }
    }

    private Hold? HoldOf(
        Shipment shipment, DateTimeOffset now, TimeSpan patience, out TimeSpan wait)
    {
        TimeSpan pair = PairOf(shipment).Left(now, shipment.OfMoney);
        Line line = LineOf(shipment.Number);
        TimeSpan number = line.Allowance.Left(now, shipment.OfMoney);
        // What comes now goes behind what was put off, which comes back at its time.
        bool queues = !shipment.OfMoney && !shipment.Returned && line.PromisedAt > now + number;
        if (queues) number = line.PromisedAt - now;
        wait = pair > number ? pair : number;
        if (wait <= patience) return null;
        DateTimeOffset at = now + wait;
        if (pair < number && patience > TimeSpan.Zero)
        {
            if (line.PromisedAt > at) at = line.PromisedAt;
            line.PromisedAt = at + line.Allowance.All.Pace.Every;
        }

        return new Hold(
            at - Lead > now ? at - Lead : now,
            pair < number ? OutboundReasons.NumberLimit : OutboundReasons.PairLimit);
    }

    private static (string, string) KeyOf(Shipment shipment) =>
        (shipment.Number, shipment.Person);

    private Allowance PairOf(Shipment shipment) => PairOf(KeyOf(shipment));

    private Allowance PairOf((string, string) key) =>
        _pairs.TryGetValue(key, out Allowance known)
            ? known
            : Allowance.Full(_paces.Pair, _paces.PairKept);

    private Line LineOf(string number)
    {
        if (_numbers.TryGetValue(number, out Line? line)) return line;
        Pace pace = _paces.Of(number);
        line = new Line
        {
            Allowance = Allowance.Full(pace, Paces.Kept(pace)),
            Leaving = TokenBucket.Full(pace),
        };
        _numbers.Add(number, line);
        return line;
    }

    // What is full again need not be remembered.
    private void Tidy(DateTimeOffset now)
    {
        if (_pairs.Count < TidyFrom || now - _tidiedAt < TidyEvery) return;
        _tidiedAt = now;
        foreach ((string, string) key in _pairs.Where(p => p.Value.IsFull(now))
            .Select(p => p.Key).ToArray())
            _pairs.Remove(key);
        foreach (string number in _numbers.Where(n => n.Value.Allowance.IsFull(now)
            && n.Value.PromisedAt < now).Select(n => n.Key).ToArray())
            _numbers.Remove(number);
        foreach (BusinessId business in _readAt.Where(r => r.Value < now - Memory)
            .Select(r => r.Key).ToArray())
            _readAt.Remove(business);
    }

    private sealed class Line
    {
        public Allowance Allowance { get; set; }

        /// <summary>The same once more for the requests themselves.</summary>
        public TokenBucket Leaving { get; set; }

        /// <summary>When the last one that was put off may go.</summary>
        public DateTimeOffset PromisedAt { get; set; }
    }
}
