using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Statuses;

/// <summary>One shop's statuses of one batch: every message moves forward once.</summary>
internal sealed class StatusTurn(
    BusinessId business, PersonalData personal, Routes routes, DeliveryTally tally,
    IMessagePrices prices, DateTimeOffset now)
{
    private const string MoveSql = """
        WITH told AS (
          SELECT * FROM unnest($2::uuid[], $3::smallint[], $4::smallint[], $5::text[],
            $6::text[], $7::boolean[], $8::timestamptz[], $9::bytea[], $10::bytea[])
            AS t (message_id, attempt, state, reason, category, billable, at, hash, id)),
        -- Materialized, because of the lock below: where somebody else has changed a row meanwhile,
        -- PostgreSQL looks at the plan once more, and of a union within it finds the first row.
        aimed AS MATERIALIZED (
          SELECT t.*, t.message_id AS aim FROM told t
          UNION ALL
          SELECT t.*, m.message_id FROM told t JOIN outbound.message m
            ON m.business_id = $1 AND m.carried_by = t.message_id
              AND m.carried_attempt = t.attempt),
        held AS (
          SELECT m.message_id, t.message_id AS told, t.attempt AS told_attempt,
                 t.aim = t.message_id AS itself,
                 CASE WHEN t.aim = t.message_id THEN t.attempt ELSE m.attempt END AS attempt,
                 m.state AS before, t.state, t.reason, t.category, t.billable, t.at, t.hash,
                 t.id
          FROM outbound.message m JOIN aimed t ON m.message_id = t.aim
          WHERE m.business_id = $1
            AND CASE WHEN t.aim = t.message_id
              THEN m.attempt = t.attempt OR (t.attempt < m.attempt AND (t.state >= 7
                OR (t.state = 5 AND m.state = 1 AND m.reason = 'interrupted')))
              ELSE m.carried_by = t.message_id AND m.carried_attempt = t.attempt
                AND (m.state >= 2 OR t.state >= 7
                  OR (t.state = 5 AND m.state = 1 AND m.reason = 'interrupted')) END
          ORDER BY m.message_id FOR UPDATE OF m),
        best AS (
          SELECT DISTINCT ON (message_id) * FROM held ORDER BY message_id, state DESC),
        moved AS (
          UPDATE outbound.message m
          SET state = GREATEST(m.state, h.state),
              -- What is told later about the attempt that has left is about this message.
              attempt = CASE WHEN h.state = 5 THEN h.attempt ELSE m.attempt END,
              state_at = CASE WHEN h.state > m.state THEN h.at ELSE m.state_at END,
              reason = CASE WHEN h.state > m.state THEN h.reason ELSE m.reason END,
              category = COALESCE(m.category, h.category),
              -- A merged message costs once.
              billable = COALESCE(m.billable, h.billable AND h.itself),
              provider_hash = COALESCE(
                m.provider_hash, CASE WHEN h.itself THEN h.hash END),
              provider_id = COALESCE(m.provider_id, CASE WHEN h.itself THEN h.id END),
              body = CASE WHEN GREATEST(m.state, h.state) >= 7 THEN NULL ELSE m.body END
          FROM best h
          WHERE m.business_id = $1 AND m.message_id = h.message_id
            AND (h.state > m.state OR (h.category IS NOT NULL AND m.category IS NULL)
              OR (h.billable IS NOT NULL AND m.billable IS NULL))
          RETURNING m.message_id, m.state, m.sent_as, m.lane_key, m.body, m.via, m.channel,
                    m.attempted_at, m.charged_attempt, m.estimate_rate, m.estimate, m.rate,
                    m.cost, m.cost_day, m.category, m.billable, m.purpose)
        SELECT best.message_id, best.attempt, best.before, COALESCE(moved.state, best.before),
               moved.sent_as, moved.lane_key, moved.body, moved.via, moved.channel,
               moved.attempted_at, moved.charged_attempt, moved.estimate_rate, moved.estimate,
               moved.rate, moved.cost, moved.cost_day, moved.category, moved.billable,
               moved.purpose, best.told, best.told_attempt
        FROM best LEFT JOIN moved USING (message_id)
        """;

    private readonly SortedDictionary<(Guid Message, int Attempt), StatusFold> _told = [];
    private readonly Dictionary<string, StatusFold> _untracked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StatusReceived>> _tellings =
        new(StringComparer.Ordinal);

    private readonly List<Moved> _moved = [];
    private int _early;

    public BusinessId Business => business;

    /// <summary>Messages that a status was found for.</summary>
    public int Matched => _moved.Count(m => m.Itself);

    /// <summary>Attempts that something was told about, but for those that are looked up again.
    /// </summary>
    public int Told => _told.Count + _untracked.Count - _early;

    public bool HasUntracked => _untracked.Count > 0;

    /// <summary>Messages sent once more, as template.</summary>
    public List<Guid> SentAgain { get; } = [];

    /// <summary>Messages that go another way.</summary>
    public List<Guid> Rerouted { get; } = [];

    public void Add(SendTracker tracker, StatusFold fold)
    {
        (Guid, int) key = (tracker.Message.Value, tracker.Attempt);
        _told[key] = _told.TryGetValue(key, out StatusFold? before) ? before.Join(fold) : fold;
    }

    /// <summary>Without our tracker: found by the provider's id, if at all.</summary>
    public void Add(StatusFold fold, StatusReceived telling)
    {
        string id = fold.ProviderMessageId;
        if (!_tellings.TryGetValue(id, out List<StatusReceived>? all)) _tellings[id] = all = [];
        all.Add(telling);
        _untracked[id] = _untracked.TryGetValue(id, out StatusFold? before)
            ? before.Join(fold)
            : fold;
    }

    /// <summary>A round trip before, only when a tracker is missing.</summary>
    public void Find(ITenantStatements reads)
    {
        if (_untracked.Count == 0) return;
        Dictionary<string, StatusFold> byHash = _untracked.Values.ToDictionary(
            f => Convert.ToHexString(personal.Hash("provider", f.ProviderMessageId)));
        reads.Read("""
            SELECT message_id, attempt, provider_hash FROM outbound.message
            WHERE business_id = $1 AND provider_hash = ANY($2)
            """, row =>
            {
                StatusFold fold = byHash[Convert.ToHexString((byte[])row.GetValue(2))];
                _untracked.Remove(fold.ProviderMessageId);
                Add(
                    new SendTracker(business, new MessageId(row.GetGuid(0)), row.GetInt16(1)),
                    fold);
            },
            business.Value, byHash.Keys.Select(Convert.FromHexString).ToArray());
    }

    // What was not found may be of a message whose answer is not recorded yet.
    private void KeepEarly(ITenantStatements writes)
    {
        foreach (string id in _untracked.Keys)
        {
            int kept = 0;
            foreach (StatusReceived telling in _tellings[id])
                if (EarlyStatuses.Keep(writes, telling, now)) kept++;
            if (kept > 0) _early++;
        }
    }

    /// <summary>Round trip 1. Pricing may come with a status that moves nothing.</summary>
    /// <remarks>A status speaks of its attempt. Only "it is on the phone" also counts for the
    /// message as a whole: then the provider was wrong to refuse that attempt, and another one
    /// would be a second message. And while a message waits to go another way because nobody
    /// knew what became of its attempt, "it has left" is the end of that waiting. It speaks of
    /// those whose words the message carried, too, while that is their last attempt.</remarks>
    public void Move(ITenantStatements statements)
    {
        KeepEarly(statements);
        if (_told.Count == 0) return;
        StatusFold[] folds = [.. _told.Values];
        statements.Read(MoveSql, row => _moved.Add(Moved.Of(row)), business.Value,
            _told.Keys.Select(k => k.Message).ToArray(),
            _told.Keys.Select(k => (short)k.Attempt).ToArray(),
            folds.Select(f => (short)f.State).ToArray(),
            folds.Select(Reason).ToArray(),
            folds.Select(f => f.Category).ToArray(),
            folds.Select(f => f.Billable).ToArray(),
            folds.Select(f => f.At.ToUniversalTime()).ToArray(),
            folds.Select(f => personal.Hash("provider", f.ProviderMessageId)).ToArray(),
            folds.Select(f => personal.Protect(business, f.ProviderMessageId)!).ToArray());
    }

    /// <summary>Round trip 2, rarely anything: settled interruptions, and bills that must go
    /// once more as template.</summary>
    public void React(ITenantStatements statements)
    {
        Guid[] settled = [.. _moved.Where(m => m.Before == SendState.Unknown
            && m.After > SendState.Unknown).Select(m => m.Message)];
        if (settled.Length > 0)
        {
            statements.Run("""
                DELETE FROM outbound.unsettled WHERE business_id = $1 AND message_id = ANY($2)
                """, business.Value, settled);
        }

        Guid[] arrived = [.. _moved.Where(m => m.Before is SendState.Queued or SendState.Waiting
            && m.After > SendState.Unknown).Select(m => m.Message)];
        if (arrived.Length > 0)
        {
            // The copy that is still due finds the message settled.
            statements.Run("""
                DELETE FROM outbound.waiting WHERE business_id = $1 AND message_id = ANY($2)
                """, business.Value, arrived);
        }

        foreach (Moved moved in _moved)
        {
            int? code = _told[moved.By].FailedWith;
            if (moved is not { Body: not null, LaneKey: not null }) continue;
            Again again = new(
                moved.Message, moved.Attempt, moved.IsMarketing, moved.LaneKey,
                System.Text.Encoding.UTF8.GetBytes(personal.Reveal(business, moved.Body)!));
            if (Resending.Applies(moved.Before, moved.After, moved.As, code))
            {
                again.Send(statements, MustBe.Template, Route.Own, now);
                SentAgain.Add(moved.Message);
            }
            else if (Resending.MayReroute(moved.Before, moved.After, code)
                && routes.Beyond(again.Request(business), moved.Via) is { } further)
            {
                again.Send(statements, MustBe.Any, further, now);
                Rerouted.Add(moved.Message);
            }
        }
    }

    /// <summary>Round trip 3, mostly nothing: charges that are not as we had reckoned.</summary>
    public void Charge(ITenantStatements statements) => CostSql.Corrected(
        statements,
        [
            .. _moved.Select(m => m.Recharged(prices, now)).OfType<Correction>()
                .DistinctBy(c => c.Message),
        ]);

    /// <summary>After the commit: how the provider delivers.</summary>
    public void Count()
    {
        // A merged message is one to the provider.
        foreach (Moved moved in _moved.Where(m => m.Itself))
        {
            if (moved is not { Via: < Route.Sms, AttemptedAt: { } at, Channel.Length: > 0 }
                || moved.Before >= moved.After || moved.IsMarketing)
                continue;
            if (moved.After == SendState.Failed)
            {
                int? code = _told[moved.By].FailedWith;
                if (Resending.IsProviders(code)) tally.FailedLater(moved.Channel, at);
                else tally.Excused(moved.Channel, at);
                continue;
            }

            if (moved.Before < SendState.Sent && moved.After >= SendState.Sent)
                tally.Seen(moved.Channel, at);
            if (moved.Before < SendState.Delivered && moved.After >= SendState.Delivered)
                tally.Delivered(moved.Channel, at);
        }
    }

    private static string? Reason(StatusFold fold) => fold.State != SendState.Failed
        ? null
        : fold.FailedWith is { } code
            ? code.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : "failed";
}
