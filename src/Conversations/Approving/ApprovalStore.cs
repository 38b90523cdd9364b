using System.Data.Common;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.Approving;

/// <summary>A question to the owners as it stands.</summary>
/// <param name="Accepted">Null: nobody has answered yet.</param>
/// <param name="DecidedBy">Null where the time was over.</param>
internal sealed record StoredApproval(
    ApprovalWanted Wanted, DateTimeOffset ExpiresAt, bool? Accepted, MemberId? DecidedBy,
    DateTimeOffset? DecidedAt);

/// <summary>The SQL of what was asked of the owners.</summary>
internal sealed class ApprovalStore(PersonalData personal, TenantSessions sessions) : IApprovals
{
    /// <summary>A customer stands at the counter: later than this nobody waits for an answer.
    /// </summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromHours(2);

    private const string Columns =
        "wanted, expires_at, accepted, decided_by, decided_at, approval_id";

    /// <summary>Reads under lock, so that two answers are one.</summary>
    public void Load(ITenantStatements reads, Guid[] ids, Action<StoredApproval> found) =>
        reads.Read($"""
            SELECT {Columns} FROM conversations.approval
            WHERE business_id = $1 AND approval_id = ANY($2)
            ORDER BY approval_id FOR UPDATE
            """, row => found(Read(reads.Business, row)), reads.Business.Value, ids);

    public void Add(ITenantStatements writes, ApprovalWanted wanted) => writes.Run("""
        INSERT INTO conversations.approval
          (business_id, approval_id, member_id, wanted, asked_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """, writes.Business.Value, wanted.Approval, wanted.By.Value,
        personal.ProtectBytes(writes.Business, JsonSerializer.SerializeToUtf8Bytes(
            wanted, ContractsJson.Default.ApprovalWanted)),
        wanted.AskedAt.UtcDateTime, (wanted.AskedAt + OpenFor).UtcDateTime);

    public static void Decide(
        ITenantStatements writes, Guid approval, MemberId? by, bool accepted,
        DateTimeOffset now) => writes.RunExpecting(1, """
            UPDATE conversations.approval
            SET decided_at = $3, decided_by = $4, accepted = $5
            WHERE business_id = $1 AND approval_id = $2 AND decided_at IS NULL
            """, writes.Business.Value, approval, now.UtcDateTime, by?.Value, accepted);

    public async Task<ApprovalView?> FindAsync(
        BusinessId business, Guid approval, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM conversations.approval
            WHERE business_id = $1 AND approval_id = $2
            """, row => View(Read(business, row)), cancel, business.Value, approval))
            .FirstOrDefault();

    public async Task<IReadOnlyList<ApprovalView>> ListAsync(
        BusinessId business, MemberId? by, Guid? before, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM conversations.approval
            WHERE business_id = $1 AND ($2::uuid IS NULL OR member_id = $2)
              AND ($3::uuid IS NULL OR approval_id < $3)
            ORDER BY approval_id DESC LIMIT $4
            """, row => View(Read(business, row)), cancel, business.Value, by?.Value, before,
            limit);

    private StoredApproval Read(BusinessId business, DbDataReader row) => new(
        JsonSerializer.Deserialize(
            personal.RevealBytes(business, (byte[])row.GetValue(0)),
            ContractsJson.Default.ApprovalWanted)!,
        row.GetFieldValue<DateTimeOffset>(1), row.IsDBNull(2) ? null : row.GetBoolean(2),
        row.IsDBNull(3) ? null : new MemberId(row.GetGuid(3)),
        row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4));

    private static ApprovalView View(StoredApproval stored) => new(
        stored.Wanted.Approval, stored switch
        {
            { Accepted: null } => "waiting",
            { Accepted: true } => "accepted",
            { DecidedBy: null } => "expired",
            _ => "declined",
        }, stored.Wanted.By, stored.Wanted.Wish, stored.Wanted.Party, stored.Wanted.About,
        stored.Wanted.AskedAt, stored.ExpiresAt, stored.DecidedBy, stored.DecidedAt)
        {
            Also = stored.Wanted.Also ?? [],
        };
}
