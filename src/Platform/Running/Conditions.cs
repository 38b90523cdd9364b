using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Running;

/// <summary>Surge level or mode as it is stored.</summary>
/// <param name="Kind">surge or mode.</param>
/// <param name="Value">What is in force.</param>
/// <param name="Automatic">What was decided without a hand; in force when a hand's time is over.
/// </param>
/// <param name="SetBy">"automatic", or whoever set it by hand.</param>
/// <param name="Until">When what a hand has set ends; null: no hand.</param>
/// <param name="Version">Counts the changes, so that two writers cannot undo each other.</param>
public sealed record Condition(
    string Kind, int Value, int Automatic, string AutomaticReason, DateTimeOffset Since,
    string Reason, string SetBy, DateTimeOffset? Until, long Version)
{
    public const string Surge = "surge";
    public const string ModeKind = "mode";
    public const string ByItself = "automatic";

    /// <summary>What a reader takes it for at this moment: a hand's time ends by itself, also
    /// when nobody is there to write that down.</summary>
    public Condition At(DateTimeOffset now) => Until is { } until && until <= now
        ? this with
        {
            Value = Automatic, Reason = AutomaticReason, SetBy = ByItself, Since = until,
            Until = null,
        }
        : this;
}

/// <summary>Reads surge level and mode, keeps what processes measured and what detectors
/// propose.</summary>
public sealed class Conditions(SystemSession system)
{
    private static readonly TimeSpan InHandFor = TimeSpan.FromSeconds(30);

    /// <summary>Both, with the database's clock.</summary>
    public async Task<(IReadOnlyList<Condition> All, DateTimeOffset Now)> ReadAsync(
        CancellationToken cancel)
    {
        DateTimeOffset now = default;
        List<Condition> all = await system.ListAsync("""
            SELECT kind, value, automatic, automatic_reason, since, reason, set_by, until,
                   version, now()
            FROM platform.condition
            """, r =>
        {
            now = r.GetFieldValue<DateTimeOffset>(9);
            return new Condition(
                r.GetString(0), r.GetInt16(1), r.GetInt16(2), r.GetString(3),
                r.GetFieldValue<DateTimeOffset>(4), r.GetString(5), r.GetString(6),
                r.IsDBNull(7) ? null : r.GetFieldValue<DateTimeOffset>(7), r.GetInt64(8));
        }, cancel);
        return (all, now);
    }

    /// <summary>One more row of this process; older ones of it go.</summary>
    /// <param name="inHand">Messages received from the inbound and booking lanes and not done.
    /// </param>
    internal Task WriteAsync(
        Guid process, Measured measured, long inHand, CancellationToken cancel) =>
        system.RunAsync("""
            WITH gone AS (
              DELETE FROM platform.measure
              WHERE process = $1 AND at < now() - interval '10 minutes')
            INSERT INTO platform.measure
              (process, at, shape, replies, webhooks, webhooks_failed, in_hand)
            VALUES ($1, clock_timestamp(), $2, $3, $4, $5, $6)
            """, cancel, process, ReplyTimes.Shape, measured.Replies, measured.Webhooks,
            measured.WebhooksFailed, inHand);

    /// <summary>The last minute over all processes.</summary>
    public async Task<Minute> LastMinuteAsync(CancellationToken cancel)
    {
        long[] replies = new long[ReplyTimes.Count];
        long webhooks = 0, failed = 0;
        foreach ((int[] some, int taken, int not) in await system.ListAsync("""
            SELECT replies, webhooks, webhooks_failed FROM platform.measure
            WHERE at > now() - interval '1 minute' AND shape = $1
            """, r => ((int[])r.GetValue(0), r.GetInt32(1), r.GetInt32(2)), cancel,
            ReplyTimes.Shape))
        {
            for (int i = 0; i < Math.Min(replies.Length, some.Length); i++) replies[i] += some[i];
            webhooks += taken;
            failed += not;
        }

        // A process that has died has nothing in its hands: the broker delivers it again.
        List<long> inHand = await system.ListAsync("""
            SELECT DISTINCT ON (process) in_hand FROM platform.measure
            WHERE at > now() - $1 ORDER BY process, at DESC
            """, r => r.GetInt64(0), cancel, InHandFor);
        return new Minute(replies, webhooks, failed, inHand.Sum());
    }

    /// <summary>Keeps or replaces a detector's proposal; full takes it back.</summary>
    internal Task ProposeAsync(ModeProposal proposal, CancellationToken cancel) =>
        system.RunAsync("""
            INSERT INTO platform.mode_proposal (proposed_by, mode, reason, until)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (proposed_by) DO UPDATE
              SET mode = EXCLUDED.mode, reason = EXCLUDED.reason, until = EXCLUDED.until,
                  proposed_at = now()
            """, cancel, proposal.By, (short)proposal.Mode, proposal.Reason,
            proposal.Until.ToUniversalTime());

    /// <summary>Proposals whose time is not over, the worst first.</summary>
    public Task<List<ModeProposal>> OpenProposalsAsync(CancellationToken cancel) =>
        system.ListAsync("""
            SELECT proposed_by, mode, reason, until FROM platform.mode_proposal
            WHERE until > now() AND mode > 0 ORDER BY mode DESC, proposed_at, proposed_by
            """, r => new ModeProposal(
                r.GetString(0), (Mode)r.GetInt16(1), r.GetString(2),
                r.GetFieldValue<DateTimeOffset>(3)), cancel);
}

/// <summary>What all processes measured in the last minute.</summary>
/// <param name="Replies">Counts by <see cref="ReplyTimes"/>.</param>
/// <param name="InHand">Messages received from the broker and not done, at last count.</param>
public sealed record Minute(
    IReadOnlyList<long> Replies, long Webhooks, long WebhooksFailed, long InHand);
