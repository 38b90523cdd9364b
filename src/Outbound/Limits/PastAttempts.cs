using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Limits;

/// <summary>Reads what other processes have recorded of one shop's attempts.</summary>
internal static class PastAttempts
{
    /// <param name="holder">This process, whose own attempts it has counted.</param>
    /// <param name="backups">What stepped in was not sent by the number it was asked of.</param>
    /// <param name="waitMax">An attempt comes at most so long after its message was asked for;
    /// messages are found by when they were.</param>
    /// <param name="found">Gets them, in no order.</param>
    public static void Read(
        ITenantStatements statements, Guid holder, Backups backups, DateTimeOffset from,
        TimeSpan waitMax, List<PastAttempt> found) =>
        statements.Read("""
            SELECT phone_number_id, via, recipient_hash, attempted_at
            FROM outbound.message
            WHERE business_id = $1 AND asked_at > $2 AND attempted_at > $3 AND holder <> $4
              AND via < 2 AND state >= 1 AND carried_by IS NULL
            """, row => found.Add(new PastAttempt(
                row.GetInt16(1) == (short)Route.Backup
                    ? backups.Of(row.GetString(0)) ?? row.GetString(0)
                    : row.GetString(0),
                Convert.ToHexString((byte[])row.GetValue(2)),
                row.GetFieldValue<DateTimeOffset>(3))),
            statements.Business.Value, (from - waitMax).ToUniversalTime(),
            from.ToUniversalTime(), holder);
}
