using ConverseErp.Contracts;
using ConverseErp.Outbound.Delays;
using ConverseErp.Outbound.Statuses;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Sending;

/// <summary>One record of an attempt to be written.</summary>
/// <param name="Holder">Who reports it: a message that another process has taken over meanwhile
/// is that one's to put off or to give up. Null: the row is locked by who decides.</param>
internal readonly record struct Outcome(
    Shipment Shipment, Settlement Settlement, Guid? Holder = null);

/// <summary>Statements that move messages. Each names the attempt it speaks of, so that a late
/// word about an earlier attempt changes nothing.</summary>
internal static class MessageSql
{
    /// <summary>Locks rows in the order of their ids, as takers and statuses do, before several
    /// statements touch them in another one.</summary>
    public static void Lock(ITenantStatements statements, Guid[] ids) => statements.Read("""
        SELECT 1 FROM outbound.message WHERE business_id = $1 AND message_id = ANY($2)
        ORDER BY message_id FOR UPDATE
        """, static _ => { }, statements.Business.Value, ids);

    /// <summary>Records attempts that are about to be made.</summary>
    /// <param name="begun">Called for those that may be made: a row that somebody else took
    /// over, or that was settled meanwhile, may not.</param>
    /// <remarks>A row that this process has begun already is begun again: the answer of that
    /// commit was lost, and nothing is sent before it is heard.</remarks>
    public static void Begin(
        ITenantStatements statements, IReadOnlyList<Shipment> shipments, Guid holder,
        DateTimeOffset now, Action<Guid> begun)
    {
        StepIn(statements, shipments, now);
        statements.Read("""
            UPDATE outbound.message m
            SET state = 2, sent_as = t.sent_as, channel = t.channel, via = t.via,
                attempted_at = $3, state_at = $3,
                carried_by = t.carried_by, carried_attempt = t.carried_attempt
            FROM unnest($4::uuid[], $5::smallint[], $6::smallint[], $7::text[], $8::smallint[],
                        $9::uuid[], $10::smallint[])
              AS t (message_id, attempt, sent_as, channel, via, carried_by, carried_attempt)
            WHERE m.business_id = $1 AND m.message_id = t.message_id
              AND m.attempt = t.attempt AND m.holder = $2 AND m.state IN (0, 2)
            RETURNING m.message_id
            """, row => begun(row.GetGuid(0)), statements.Business.Value, holder, now,
            Ids(shipments), Attempts(shipments), shipments.Select(s => (short)s.As).ToArray(),
            shipments.Select(s => s.Way!.Channel.Name).ToArray(),
            shipments.Select(s => (short)s.Way!.Route).ToArray(),
            shipments.Select(s => s.Carrier?.Message.Message.Value).ToArray(),
            shipments.Select(s => (short?)s.Carrier?.Attempt).ToArray());
    }

    /// <summary>Remembers whom a number that steps in writes to, before it does.</summary>
    private static void StepIn(
        ITenantStatements statements, IReadOnlyList<Shipment> shipments, DateTimeOffset now)
    {
        Shipment[] of = [.. shipments.Where(s => s.Way is { Route: Route.Backup })
            .DistinctBy(s => (s.Number, Convert.ToHexString(s.RecipientHash)))
            .OrderBy(s => Convert.ToHexString(s.RecipientHash), StringComparer.Ordinal)];
        if (of.Length == 0) return;
        statements.Run("""
            INSERT INTO outbound.stepped_in (business_id, phone_number_id, person, at)
            SELECT $1, t.number, t.person, $2 FROM unnest($3::text[], $4::bytea[])
              AS t (number, person)
            ON CONFLICT (business_id, phone_number_id, person) DO UPDATE SET at = EXCLUDED.at
            """, statements.Business.Value, now, of.Select(s => s.Number).ToArray(),
            of.Select(s => s.RecipientHash).ToArray());
    }

    /// <summary>Takes rows that wait or are queued in hand; they are in a transaction that has
    /// locked them.</summary>
    public static void Hold(
        ITenantStatements statements, IReadOnlyList<Shipment> shipments, Guid holder,
        DateTimeOffset now)
    {
        Guid[] ids = Ids(shipments);
        statements.Run("""
            UPDATE outbound.message
            SET state = 0, holder = $2, state_at = $3
            WHERE business_id = $1 AND message_id = ANY($4) AND state <= 2
            """, statements.Business.Value, holder, now, ids);
        statements.Run("""
            DELETE FROM outbound.waiting WHERE business_id = $1 AND message_id = ANY($2)
            """, statements.Business.Value, ids);
    }

    /// <summary>Writes outcomes of one shop; the waiting ones also enter the queue of what is
    /// due later.</summary>
    public static void Record(
        ITenantStatements statements, IReadOnlyList<Outcome> outcomes, PersonalData personal,
        DateTimeOffset now)
    {
        Accepted(statements, outcomes, personal, now);
        Failed(statements, outcomes, now);
        foreach (Outcome outcome in outcomes)
        {
            if (outcome.Settlement is Settlement.Unsettled unsettled)
                Unsettled(statements, outcome.Shipment, unsettled, now);
            else if (outcome.Settlement is Settlement.Waiting waiting)
                Waiting(statements, outcome, waiting, personal, now);
        }

        Settled(statements, outcomes);
    }

    /// <summary>Remembers uploads, so that a later message finds them.</summary>
    public static void KeepMedia(
        ITenantStatements statements, IReadOnlyList<Shipment> shipments, DateTimeOffset expiresAt)
    {
        foreach (Shipment shipment in shipments)
        {
            if (!shipment.NeedsUpload || shipment.MediaId is null) continue;
            statements.Run("""
                INSERT INTO outbound.media
                  (business_id, phone_number_id, blob, provider_media, expires_at)
                VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (business_id, phone_number_id, blob) DO UPDATE
                  SET provider_media = EXCLUDED.provider_media, expires_at = EXCLUDED.expires_at
                  WHERE outbound.media.provider_media <> EXCLUDED.provider_media
                """, statements.Business.Value, shipment.Number,
                shipment.Enclosure!.Blob, shipment.MediaId, expiresAt);
        }
    }

    public static void ForgetMedia(ITenantStatements statements, string number, string blob) =>
        statements.Run("""
            DELETE FROM outbound.media
            WHERE business_id = $1 AND phone_number_id = $2 AND blob = $3
            """, statements.Business.Value, number, blob);

    private static void Accepted(
        ITenantStatements statements, IReadOnlyList<Outcome> outcomes, PersonalData personal,
        DateTimeOffset now)
    {
        Shipment[] of = [.. outcomes.Where(o => o.Settlement is Settlement.Accepted)
            .Select(o => o.Shipment)];
        if (of.Length == 0) return;
        string[] ids = [.. outcomes.Select(o => o.Settlement).OfType<Settlement.Accepted>()
            .Select(a => a.ProviderMessageId)];
        // A template that may not go by SMS needs no body any more: it is the last resort
        // itself.
        statements.Run("""
            UPDATE outbound.message m
            SET state = GREATEST(m.state, 4),
                reason = CASE WHEN m.state < 4 THEN NULL ELSE m.reason END,
                state_at = CASE WHEN m.state < 4 THEN $2 ELSE m.state_at END,
                -- Whoever answers to a merged message answers to the one that carried it.
                provider_hash = CASE WHEN m.carried_by IS NULL THEN t.hash END,
                provider_id = CASE WHEN m.carried_by IS NULL THEN t.id END,
                body = CASE WHEN t.keep THEN m.body END
            FROM unnest($3::uuid[], $4::smallint[], $5::bytea[], $6::bytea[], $7::boolean[])
              AS t (message_id, attempt, hash, id, keep)
            WHERE m.business_id = $1 AND m.message_id = t.message_id
              AND m.attempt = t.attempt
            """, statements.Business.Value, now, Ids(of), Attempts(of),
            ids.Select(id => personal.Hash("provider", id)).ToArray(),
            ids.Select(id => personal.Protect(statements.Business, id)!).ToArray(),
            of.Select(IsKept).ToArray());
        Untracked.Keep(
            statements,
            [
                .. of.Zip(ids).Where(sent => Untracked.Is(sent.First.Number))
                    .Select(sent => personal.Hash("provider", sent.Second)),
            ],
            now);
    }

    private static void Failed(
        ITenantStatements statements, IReadOnlyList<Outcome> outcomes, DateTimeOffset now)
    {
        Shipment[] of = [.. outcomes.Where(o => o.Settlement is Settlement.Failed)
            .Select(o => o.Shipment)];
        if (of.Length == 0) return;
        string[] reasons = [.. outcomes.Select(o => o.Settlement).OfType<Settlement.Failed>()
            .Select(f => f.Reason)];
        statements.Run("""
            WITH done AS (
              UPDATE outbound.message m
              SET state = 6, reason = t.reason, state_at = $2, body = NULL
              FROM unnest($3::uuid[], $4::smallint[], $5::text[])
                AS t (message_id, attempt, reason)
              WHERE m.business_id = $1 AND m.message_id = t.message_id
                AND m.attempt = t.attempt AND m.state < 6
                AND m.holder = COALESCE($6, m.holder)
              RETURNING m.message_id)
            DELETE FROM outbound.waiting w USING done
            WHERE w.business_id = $1 AND w.message_id = done.message_id
            """, statements.Business.Value, now, Ids(of), Attempts(of), reasons,
            outcomes[0].Holder);
    }

    private static void Unsettled(
        ITenantStatements statements, Shipment shipment, Settlement.Unsettled unsettled,
        DateTimeOffset now) =>
        statements.Run("""
            WITH lost AS (
              UPDATE outbound.message SET state = 3, reason = $4, state_at = $5
              WHERE business_id = $1 AND message_id = $2 AND attempt = $3 AND state = 2
              RETURNING message_id)
            INSERT INTO outbound.unsettled (business_id, message_id, since)
            SELECT $1, message_id, $5 FROM lost ON CONFLICT DO NOTHING
            """, statements.Business.Value, shipment.Message.Message.Value,
            (short)shipment.Attempt, unsettled.Reason, now);

    // A statement of its own: the updates may have waited for the process that gave the
    // message up as unknown, and their snapshots are older than what it wrote.
    private static void Settled(
        ITenantStatements statements, IReadOnlyList<Outcome> outcomes)
    {
        Shipment[] of = [.. outcomes.Where(o => o.Settlement is not Settlement.Unsettled)
            .Select(o => o.Shipment)];
        if (of.Length == 0) return;
        statements.Run("""
            DELETE FROM outbound.unsettled u USING outbound.message m
            WHERE u.business_id = $1 AND u.message_id = ANY($2)
              AND m.business_id = $1 AND m.message_id = u.message_id AND m.state <> 3
            """, statements.Business.Value, Ids(of));
    }

    private static void Waiting(
        ITenantStatements statements, Outcome outcome, Settlement.Waiting waiting,
        PersonalData personal, DateTimeOffset now)
    {
        Shipment shipment = outcome.Shipment;
        Guid copy = Guid.CreateVersion7();
        // Up to "unknown": this process knows better than the one that took over and gave up.
        statements.Run("""
            WITH moved AS (
              UPDATE outbound.message
              SET state = 1, attempt = attempt + 1, tries = LEAST(tries + $6, 30000),
                  must_be = $5, reason = $4, state_at = $7,
                  route_from = GREATEST(route_from, $11),
                  attempted_at = CASE WHEN $17 THEN attempted_at END,
                  body = COALESCE(body, $12), lane_key = COALESCE(lane_key, $13)
              WHERE business_id = $1 AND message_id = $2 AND attempt = $3 AND state <= 3
                AND holder = COALESCE($10, holder)
              RETURNING message_id, phone_number_id, recipient_hash, asked_at)
            INSERT INTO outbound.waiting (business_id, message_id, phone_number_id,
              recipient_hash, asked_at, due_at, copy, outage, money, limited, holds,
              reports)
            SELECT $1, message_id, phone_number_id, recipient_hash, asked_at, $8, $9, $14, $15,
                   $16, $18, $19
            FROM moved
            ON CONFLICT (business_id, message_id) DO UPDATE
              SET due_at = EXCLUDED.due_at, copy = EXCLUDED.copy, outage = EXCLUDED.outage,
                  limited = EXCLUDED.limited, holds = EXCLUDED.holds
            """, statements.Business.Value, shipment.Message.Message.Value,
            (short)shipment.Attempt, waiting.Reason, (short)waiting.MustBe,
            (short)(waiting.Counts ? 1 : 0), now, waiting.DueAt.ToUniversalTime(), copy,
            outcome.Holder, (short)waiting.From,
            personal.Protect(
                statements.Business,
                System.Text.Encoding.UTF8.GetString(shipment.Envelope.Body.Span)),
            shipment.Envelope.Key.Value, Outages.Tells(shipment, waiting), shipment.OfMoney,
            waiting.Reason is OutboundReasons.PairLimit or OutboundReasons.NumberLimit,
            // What was put off before it was tried is no attempt.
            waiting.Counts || shipment.Started,
            !shipment.IsMarketing && waiting.HoldsOthers, shipment.OfReports);
        Outbox.AddLater(
            statements,
            shipment.Envelope with { Id = new MessageId(copy), FromProvider = false },
            waiting.DueAt);
    }

    // What may go once more, in another shape or by another way, is kept until it arrives.
    private static bool IsKept(Shipment shipment) => shipment.As switch
    {
        SentAs.Sms => false,
        SentAs.Template => shipment.HasSms,
        _ => shipment.HasSms || shipment.Enclosure is not null
            || shipment.Message.Template is not null,
    };

    private static Guid[] Ids(IReadOnlyList<Shipment> shipments) =>
        [.. shipments.Select(s => s.Message.Message.Value)];

    private static short[] Attempts(IReadOnlyList<Shipment> shipments) =>
        [.. shipments.Select(s => (short)s.Attempt)];
}
