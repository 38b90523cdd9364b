using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Sending;

/// <summary>A message's row, inserted just now or found and locked.</summary>
/// <param name="From">Ways before it are closed to the message.</param>
/// <param name="Via">The way of its last attempt.</param>
internal sealed record MessageRow(
    SendState State, int Attempt, int Tries, MustBe MustBe, Guid Holder, Route From, Route Via);

/// <summary>A message that waits.</summary>
internal readonly record struct WaitingRow(
    Guid Message, byte[] RecipientHash, DateTimeOffset AskedAt, DateTimeOffset DueAt, Guid Copy,
    bool OfMoney);

/// <summary>One shop's part of the first round trip: the rows, and what decides how they go.
/// </summary>
internal sealed class TakeReads(
    BusinessId business, PersonalData personal, MediaUploads media, Portfolios portfolios,
    IMessageBudgets budgets, Guid holder, DateTimeOffset now)
{
    private readonly Dictionary<Guid, MessageRow> _rows = [];
    private readonly List<WaitingRow> _waiting = [];
    private readonly Dictionary<(string, string), DateTimeOffset> _heard = [];
    private readonly HashSet<string> _stopped = [];
    private readonly HashSet<(string, string)> _written = [];

    /// <summary>How the shop stands this month; read with what nobody asked for.</summary>
    public BudgetNow Budget { get; private set; } = BudgetNow.None;

    public MessageRow Row(Shipment shipment) => _rows[shipment.Message.Message.Value];

    public WaitingRow? WaitingOf(Shipment shipment)
    {
        foreach (WaitingRow row in _waiting)
            if (row.Message == shipment.Message.Message.Value) return row;
        return null;
    }

    /// <summary>When the last message before this one to the same person is due; null when
    /// none waits.</summary>
    /// <param name="leaving">Messages that wait no longer: they go in this very batch.</param>
    public DateTimeOffset? Behind(Shipment shipment, IReadOnlySet<Guid> leaving)
    {
        DateTimeOffset? latest = null;
        WaitingRow? own = WaitingOf(shipment);
        foreach (WaitingRow row in _waiting)
        {
            if (row.Message == shipment.Message.Message.Value) continue;
            if (leaving.Contains(row.Message) || row.OfMoney != shipment.OfMoney) continue;
            if (!row.RecipientHash.AsSpan().SequenceEqual(shipment.RecipientHash)) continue;
            if (!IsBefore(row, shipment, own)) continue;
            if (latest is null || row.DueAt > latest) latest = row.DueAt;
        }

        return latest;
    }

    /// <summary>When the person last wrote to the number, as far as is known.</summary>
    public DateTimeOffset? Heard(Shipment shipment)
    {
        DateTimeOffset? latest = null;
        foreach (byte[] hash in Persons(shipment))
        {
            if (_heard.TryGetValue(
                    (shipment.Message.PhoneNumberId, Convert.ToHexString(hash)),
                    out DateTimeOffset at)
                && (latest is null || at > latest))
                latest = at;
        }

        return latest;
    }

    public bool Stopped(Shipment shipment) =>
        Persons(shipment).Any(hash => _stopped.Contains(Convert.ToHexString(hash)));

    /// <summary>Whether the limit of the number's portfolio lets it go as a template. Marketing
    /// was asked at its own door.</summary>
    public bool MayWrite(Shipment shipment) => shipment.IsMarketing
        || portfolios.HasRoom(shipment.Number)
        || _written.Contains(
            (portfolios.Of(shipment.Number), Convert.ToHexString(shipment.RecipientHash)));

    public void Compose(ITenantStatements statements, IReadOnlyList<Shipment> shipments)
    {
        Insert(statements, shipments);
        statements.Read("""
            SELECT message_id, recipient_hash, asked_at, due_at, copy, money
            FROM outbound.waiting
            WHERE business_id = $1 AND recipient_hash = ANY($2)
              AND (holds OR message_id = ANY($3))
            """, row => _waiting.Add(new WaitingRow(
                row.GetGuid(0), (byte[])row.GetValue(1), row.GetFieldValue<DateTimeOffset>(2),
                row.GetFieldValue<DateTimeOffset>(3), row.GetGuid(4), row.GetBoolean(5))),
            business.Value, shipments.Select(s => s.RecipientHash).ToArray(),
            shipments.Select(s => s.Message.Message.Value).ToArray());
        Shipment[] unasked = [.. shipments.Where(MayBeUnasked)];
        if (unasked.Length == 0) return;
        ReadPersons(statements, unasked);
        ReadPortfolios(statements, unasked);
        if (unasked.Any(s => s.Message.Purpose is Purpose.OrderNotice or Purpose.Reminder))
            budgets.Read(statements, now, budget => Budget = budget);
        ReadMedia(statements, unasked);
    }

    private static bool MayBeUnasked(Shipment shipment) =>
        shipment.Enclosure is not null || shipment.Message.Template is not null
        || shipment.Message.Purpose is Purpose.Bill or Purpose.OrderNotice or Purpose.Reminder;

    // Asked in the same instant, what waits already is before what comes now; among those that
    // wait, the one that is due first.
    private static bool IsBefore(WaitingRow row, Shipment shipment, WaitingRow? own)
    {
        // Stored to the microsecond, so compared to the microsecond.
        long asked = (row.AskedAt.UtcTicks / 10).CompareTo(
            shipment.Message.AskedAt.UtcTicks / 10);
        if (asked != 0) return asked < 0;
        if (own is not { } mine) return true;
        int due = row.DueAt.CompareTo(mine.DueAt);
        return due < 0 || (due == 0 && row.Message.CompareTo(mine.Message) < 0);
    }

    private byte[][] Persons(Shipment shipment) =>
        Recipients.Hashes(personal, shipment.Message.Phone, shipment.Message.Bsuid);

    // Free-form messages that can go at once are recorded as attempts by their very insert.
    private void Insert(ITenantStatements statements, IReadOnlyList<Shipment> shipments)
    {
        Shipment[] sorted = [.. shipments.OrderBy(s => s.Message.Message.Value)];
        statements.Read("""
            INSERT INTO outbound.message AS m (business_id, message_id, phone_number_id, channel,
              recipient, recipient_hash, purpose, state, attempt, sent_as, holder, asked_at,
              attempted_at, state_at, lane_key, body, via, bill)
            SELECT $1, t.id, t.number, t.channel, t.recipient, t.hash, t.purpose, t.state, 1,
                   t.sent_as, $2, t.asked_at, CASE WHEN t.state = 2 THEN $3 END, $3,
                   t.lane_key, t.body, t.via, t.bill
            FROM unnest($4::text[], $5::uuid[], $6::text[], $7::bytea[], $8::bytea[], $9::text[],
                        $10::smallint[], $11::smallint[], $12::timestamptz[], $13::text[],
                        $14::bytea[], $15::smallint[], $16::text[])
              AS t (channel, id, number, recipient, hash, purpose, state, sent_as, asked_at,
                    lane_key, body, via, bill)
            ON CONFLICT (business_id, message_id) DO UPDATE SET state = m.state
            RETURNING message_id, state, attempt, tries, must_be, holder, route_from, via
            """, KeepRow, business.Value, holder, now,
            sorted.Select(s => s.Way?.Channel.Name ?? "").ToArray(),
            sorted.Select(s => s.Message.Message.Value).ToArray(),
            sorted.Select(s => s.Message.PhoneNumberId).ToArray(),
            sorted.Select(s => personal.Protect(business, s.Recipient)!).ToArray(),
            sorted.Select(s => s.RecipientHash).ToArray(),
            sorted.Select(s => Purposes.NameOf(s.Message.Purpose)).ToArray(),
            sorted.Select(s => (short)(s.Begun ? SendState.Attempting : SendState.Queued))
                .ToArray(),
            sorted.Select(s => (short)s.As).ToArray(),
            sorted.Select(s => s.Message.AskedAt.ToUniversalTime()).ToArray(),
            sorted.Select(s => IsKept(s) ? s.Envelope.Key.Value : null).ToArray(),
            sorted.Select(Body).ToArray(),
            sorted.Select(s => (short)(s.Way?.Route ?? Route.Own)).ToArray(),
            sorted.Select(s => s.Message.Bill?.Number).ToArray());
    }

    private void KeepRow(DbDataReader row) =>
        _rows[row.GetGuid(0)] = new MessageRow(
            (SendState)row.GetInt16(1), row.GetInt16(2), row.GetInt16(3),
            (MustBe)row.GetInt16(4), row.GetGuid(5), (Route)row.GetInt16(6),
            (Route)row.GetInt16(7));

    private static bool IsKept(Shipment shipment) =>
        shipment.Enclosure is not null || shipment.HasSms
        || shipment.Message.Template is not null;

    private byte[]? Body(Shipment shipment) => IsKept(shipment)
        ? personal.Protect(
            business, System.Text.Encoding.UTF8.GetString(shipment.Envelope.Body.Span))
        : null;

    private void ReadPersons(ITenantStatements statements, IReadOnlyList<Shipment> shipments)
    {
        byte[][] persons = [.. shipments.SelectMany(Persons)];
        statements.Read("""
            SELECT phone_number_id, person, at FROM outbound.heard
            WHERE business_id = $1 AND phone_number_id = ANY($2) AND person = ANY($3)
            """, row => _heard[(row.GetString(0), Convert.ToHexString((byte[])row.GetValue(1)))]
                = row.GetFieldValue<DateTimeOffset>(2),
            business.Value, shipments.Select(s => s.Message.PhoneNumberId).Distinct().ToArray(),
            persons);
        statements.Read("""
            SELECT person FROM outbound.opt_out WHERE business_id = $1 AND person = ANY($2)
            """, row => _stopped.Add(Convert.ToHexString((byte[])row.GetValue(0))),
            business.Value, persons);
    }

    private void ReadPortfolios(
        ITenantStatements statements, IReadOnlyList<Shipment> shipments)
    {
        string[] numbers = [.. shipments.Where(s => !s.IsMarketing).Select(s => s.Number)
            .Distinct().Where(n => portfolios.Of(n).Length > 0)];
        if (numbers.Length == 0) return;
        portfolios.Refresh(statements, numbers, now);
        statements.Read("""
            SELECT portfolio, person FROM outbound.portfolio_person
            WHERE portfolio = ANY($1) AND person = ANY($2) AND at > $3
            """, row => _written.Add(
                (row.GetString(0), Convert.ToHexString((byte[])row.GetValue(1)))),
            numbers.Select(portfolios.Of).Distinct().ToArray(),
            shipments.Select(s => s.RecipientHash).ToArray(), now - Portfolios.Span);
    }

    private void ReadMedia(ITenantStatements statements, IReadOnlyList<Shipment> shipments)
    {
        Shipment[] missing = [.. shipments.Where(s => s.Enclosure is { } file
            && media.Find(s.Number, file.Blob) is null)];
        if (missing.Length == 0) return;
        statements.Read("""
            SELECT phone_number_id, blob, provider_media FROM outbound.media
            WHERE business_id = $1 AND phone_number_id = ANY($2) AND blob = ANY($3)
              AND expires_at > $4
            """, row => media.Learn(row.GetString(0), row.GetString(1), row.GetString(2)),
            business.Value,
            missing.Select(s => s.Message.PhoneNumberId).Concat(missing.Select(s => s.Number))
                .Distinct().ToArray(),
            missing.Select(s => s.Enclosure!.Blob).Distinct().ToArray(), now);
    }
}
