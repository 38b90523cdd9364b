using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Statuses;

/// <summary>A message's row after its statuses were put into it.</summary>
/// <param name="Attempt">That the statuses spoke of.</param>
/// <param name="As">Null when they changed nothing.</param>
/// <param name="By">The message and attempt that was told of: it, or what carried it.</param>
/// <param name="ChargedAttempt">Of our own reckoning; null: not recorded yet.</param>
internal sealed record Moved(
    Guid Message, int Attempt, SendState Before, SendState After, SentAs? As,
    string? LaneKey, byte[]? Body, Route Via, string Channel, DateTimeOffset? AttemptedAt,
    int? ChargedAttempt, MessageRate? EstimateRate, long? EstimateCost, MessageRate? Rate,
    long? Cost, DateOnly? CostDay, string? Category, bool? Billable, bool IsMarketing,
    (Guid Message, int Attempt) By)
{
    public bool Itself => By.Message == Message;

    public static Moved Of(DbDataReader row) => new(
        row.GetGuid(0), row.GetInt16(1), (SendState)row.GetInt16(2),
        (SendState)row.GetInt16(3),
        row.IsDBNull(4) ? null : (SentAs)row.GetInt16(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.IsDBNull(6) ? null : (byte[])row.GetValue(6),
        row.IsDBNull(7) ? Route.Own : (Route)row.GetInt16(7),
        row.IsDBNull(8) ? "" : row.GetString(8),
        row.IsDBNull(9) ? null : row.GetFieldValue<DateTimeOffset>(9),
        row.IsDBNull(10) ? null : row.GetInt16(10),
        row.IsDBNull(11) ? null : (MessageRate)row.GetInt16(11),
        row.IsDBNull(12) ? null : row.GetInt64(12),
        row.IsDBNull(13) ? null : (MessageRate)row.GetInt16(13),
        row.IsDBNull(14) ? null : row.GetInt64(14),
        row.IsDBNull(15) ? null : row.GetFieldValue<DateOnly>(15),
        row.IsDBNull(16) ? null : row.GetString(16),
        row.IsDBNull(17) ? null : row.GetBoolean(17),
        !row.IsDBNull(18) && Purposes.Of(row.GetString(18)) is Purpose.Marketing,
        (row.GetGuid(19), row.GetInt16(20)));

    /// <summary>The charge that follows from the row now; null when it is the one it has, or the
    /// statuses spoke of another attempt than the one that is charged.</summary>
    public Correction? Recharged(IMessagePrices prices, DateTimeOffset now)
    {
        // Words that went with another message cost nothing of their own.
        if (As is null || !Itself || (ChargedAttempt is { } charged && charged != Attempt))
            return null;
        DateTimeOffset at = AttemptedAt ?? now;
        Charge? before = Rate is { } rate && Cost is { } cost && CostDay is { } day
            ? new Charge(rate, new MessageCost(cost), day)
            : null;
        Charge? estimate = EstimateRate is { } own && EstimateCost is { } reckoned
            ? new Charge(own, new MessageCost(reckoned), CostDay ?? IndianDay.Of(at))
            : null;
        Charge? after = Charging.Of(
            new ChargeFacts(After, As, estimate, Category, Billable, at), prices);
        return before == after ? null : new Correction(Message, before, after);
    }
}
