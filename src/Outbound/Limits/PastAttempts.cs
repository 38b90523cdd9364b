using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Limits;

/// <summary>Reads what other processes have recorded of one shop's attempts.</summary>
internal static class PastAttempts
{
    // An answer is not attempted later than this after it was asked for, and hardly a bill.
    private static readonly TimeSpan AskedBefore = TimeSpan.FromHours(1);

    /// <param name="holder">This process, whose own attempts it has counted.</param>
    /// <param name="backupNumber">What steps in leaves from here.</param>
    /// <param name="found">Gets them, in no order.</param>
    public static void Read(
        ITenantStatements statements, Guid holder, string backupNumber, DateTimeOffset from,
        List<PastAttempt> found) =>
        statements.Read("""
            SELECT CASE WHEN via = 1 THEN $5 ELSE phone_number_id END, recipient_hash,
                   attempted_at
            FROM outbound.message
            WHERE business_id = $1 AND asked_at > $2 AND attempted_at > $3 AND holder <> $4
              AND via < 2 AND state >= 1 AND carried_by IS NULL
            """, row => found.Add(new PastAttempt(
                row.GetString(0), Convert.ToHexString((byte[])row.GetValue(1)),
                row.GetFieldValue<DateTimeOffset>(2))),
            statements.Business.Value, (from - AskedBefore).ToUniversalTime(),
            from.ToUniversalTime(), holder, backupNumber);
}
