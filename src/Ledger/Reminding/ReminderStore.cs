using ConverseErp.Contracts;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Promising;

namespace ConverseErp.Ledger.Reminding;

/// <summary>What one transaction knows of reminders.</summary>
internal sealed class ReminderBook
{
    private readonly Dictionary<PartyId, ReminderFacts> _facts = [];
    private readonly Dictionary<Guid, KnownReminder> _known = [];

    /// <summary>The shop's, or the usual.</summary>
    public ReminderRule Rule { get; set; } = ReminderRule.Usual;

    /// <summary>The reminder as it was given before; null: it was not.</summary>
    public KnownReminder? Known(Guid reminder) => _known.GetValueOrDefault(reminder);

    public ReminderFacts Of(PartyId party, Money balance) =>
        _facts.GetValueOrDefault(party, new ReminderFacts(balance, false, false, [])) with
        {
            Balance = balance,
        };

    public void Put(PartyId party, ReminderFacts facts) => _facts[party] = facts;

    /// <summary>A day that its party promised; told after the party.</summary>
    public void Put(PromisedDay promise)
    {
        ReminderFacts facts = Of(promise.Party, Money.Zero);
        _facts[promise.Party] = facts with { Promises = [.. facts.Promises, promise] };
    }

    public void Know(Guid reminder, KnownReminder known) => _known[reminder] = known;

    /// <summary>One more was given.</summary>
    public void Given(PartyId party, Guid reminder, DateTimeOffset at)
    {
        ReminderFacts facts = Of(party, Money.Zero);
        _facts[party] = facts with { Recent = [.. facts.Recent, at] };
        _known[reminder] = new KnownReminder(at, null);
    }
}

/// <summary>Reads for and writes of reminders.</summary>
internal static class ReminderStore
{
    private static readonly string FactsSql = $"""
        SELECT b.party_id,
          EXISTS (SELECT FROM ledger.claim c WHERE c.business_id = $1
            AND c.party_id = b.party_id AND c.state = 'open'),
          EXISTS (SELECT FROM ({OpenDisputes.Sql}) o WHERE o.party_id = b.party_id),
          ARRAY(SELECT COALESCE(s.at, r.at) FROM ledger.reminder r
            LEFT JOIN ledger.reminder_sent s USING (business_id, reminder_id)
            WHERE r.business_id = $1 AND r.party_id = b.party_id
            AND COALESCE(s.at, r.at) > $3 ORDER BY 1),
          b.balance_paise
        FROM ledger.party_balance b WHERE b.business_id = $1 AND b.party_id = ANY($2)
        """;

    /// <param name="reads">Where the statements go; the parties' balances are locked before.
    /// </param>
    /// <param name="parties">Who may be reminded.</param>
    /// <param name="reminders">Which reminders are asked for.</param>
    /// <param name="now">The instant.</param>
    public static ReminderBook Load(
        ITenantStatements reads, Guid[] parties, Guid[] reminders, DateTimeOffset now)
    {
        ReminderBook book = new();
        if (parties.Length == 0) return book;
        Rule(reads, rule => book.Rule = rule);
        Facts(reads, parties, now, book.Put);
        PromiseStore.Standing(reads, parties, book.Put);
        reads.Read("""
            SELECT r.reminder_id, COALESCE(s.at, r.at), s.at FROM ledger.reminder r
            LEFT JOIN ledger.reminder_sent s USING (business_id, reminder_id)
            WHERE r.business_id = $1 AND r.reminder_id = ANY($2)
            """, row => book.Know(row.GetGuid(0), new KnownReminder(
                row.GetFieldValue<DateTimeOffset>(1),
                row.IsDBNull(2) ? null : row.GetFieldValue<DateTimeOffset>(2))),
            reads.Business.Value, reminders);
        return book;
    }

    public static void Facts(ITenantStatements reads, Guid[] parties, DateTimeOffset now,
        Action<PartyId, ReminderFacts> found) =>
        reads.Read(FactsSql, row => found(
            new PartyId(row.GetGuid(0)),
            new ReminderFacts(
                new Money(row.GetInt64(4)), row.GetBoolean(1), row.GetBoolean(2),
                [.. row.GetFieldValue<DateTime[]>(3).Select(at => new DateTimeOffset(at))])),
            reads.Business.Value, parties, (now - ReminderDecision.Week).ToUniversalTime());

    public static void Rule(ITenantStatements reads, Action<ReminderRule> found) =>
        reads.Read("""
            SELECT quiet_from, quiet_until, per_week FROM ledger.reminder_rule
            WHERE business_id = $1
            """, row => found(new ReminderRule(
                row.GetFieldValue<TimeOnly>(0), row.GetFieldValue<TimeOnly>(1),
                row.GetInt32(2))), reads.Business.Value);

    public static void Add(ITenantStatements writes, Guid reminder, PartyId party,
        Money balance, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO ledger.reminder (business_id, reminder_id, party_id, balance_paise, at)
            VALUES ($1, $2, $3, $4, $5)
            """, writes.Business.Value, reminder, party.Value, balance.Paise,
            at.ToUniversalTime());

    /// <summary>It left; told twice, the first time holds.</summary>
    public static void Sent(ITenantStatements writes, ReminderSent sent) => writes.Run("""
        INSERT INTO ledger.reminder_sent (business_id, reminder_id, party_id, at)
        VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
        """, writes.Business.Value, sent.Reminder, sent.Party.Value, sent.At.ToUniversalTime());

    public static void Set(ITenantStatements writes, ReminderRule rule) =>
        writes.Run("""
            INSERT INTO ledger.reminder_rule (business_id, quiet_from, quiet_until, per_week)
            VALUES ($1, $2::text::time, $3::text::time, $4)
            ON CONFLICT (business_id) DO UPDATE SET quiet_from = excluded.quiet_from,
              quiet_until = excluded.quiet_until, per_week = excluded.per_week
            """, writes.Business.Value, Text(rule.QuietFrom), Text(rule.QuietUntil),
            rule.PerWeek);

    private static string Text(TimeOnly time) =>
        time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
