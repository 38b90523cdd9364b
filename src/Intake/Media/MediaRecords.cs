using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Intake.Media;

/// <summary>What is known of files: of a shop's own number under the shop, of a shared number
/// apart by hash until the shop is known, and those that wait for another try.</summary>
internal sealed class MediaRecords(TenantSessions tenants, SystemSession system)
{
    /// <summary>True when it is fetched or given up already.</summary>
    public async Task<bool> IsSettledAsync(FetchMedia file, CancellationToken cancel)
    {
        List<int> found = file.Business is { } business
            ? await tenants.ListAsync(
                new BusinessId(business), SessionUse.ReadNow,
                "SELECT 1 FROM intake.media WHERE business_id = $1 AND media = $2",
                r => r.GetInt32(0), cancel, business, file.Id)
            : await system.ListAsync(
                "SELECT 1 FROM intake.fetched_media WHERE media = $1",
                r => r.GetInt32(0), cancel, file.Id);
        return found.Count > 0;
    }

    public Task FetchedAsync(FetchMedia file, FetchOutcome.Fetched what, DateTimeOffset at,
        CancellationToken cancel) =>
        SettleAsync(file, "fetched", null, what, at, cancel);

    public Task FailedAsync(
        FetchMedia file, string code, DateTimeOffset at, CancellationToken cancel) =>
        SettleAsync(file, "failed", code, null, at, cancel);

    /// <summary>Keeps it for another try.</summary>
    /// <param name="waits">Seconds before the second and every later try.</param>
    public Task LaterAsync(FetchMedia file, string code, int[] waits, DateTimeOffset now,
        CancellationToken cancel) =>
        system.RunAsync("""
            INSERT INTO intake.media_due AS d (media, command, tries, code, due_at)
            VALUES ($1, $2, 1, $3, $4 + make_interval(secs => ($5::int[])[1]))
            ON CONFLICT (media) DO UPDATE SET tries = d.tries + 1, code = EXCLUDED.code,
              due_at = $4 + make_interval(
                secs => ($5::int[])[least(d.tries + 1, cardinality($5::int[]))])
            """, cancel, file.Id,
            JsonSerializer.SerializeToUtf8Bytes(file, FetchMediaJson.Default.FetchMedia), code,
            now.ToUniversalTime(), waits);

    /// <summary>Those whose time has come; they come again later if this process dies.
    /// </summary>
    public Task<List<(FetchMedia File, int Tries)>> TakeDueAsync(
        DateTimeOffset now, int limit, TimeSpan again, CancellationToken cancel) =>
        system.ListAsync("""
            UPDATE intake.media_due SET due_at = $1 + $2
            WHERE media IN (SELECT media FROM intake.media_due WHERE due_at <= $1
                            ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
            RETURNING command, tries
            """,
            r => (JsonSerializer.Deserialize(
                (byte[])r.GetValue(0), FetchMediaJson.Default.FetchMedia)!, r.GetInt32(1)),
            cancel, now.ToUniversalTime(), again, limit);

    private async Task SettleAsync(FetchMedia file, string state, string? code,
        FetchOutcome.Fetched? what, DateTimeOffset at, CancellationToken cancel)
    {
        object?[] values =
        [
            file.Id, file.Kind, what?.Mime ?? file.Mime, what?.SizeBytes, what?.Sha256,
            what is null ? null : file.Blob, state, code, at.ToUniversalTime(), file.Business,
        ];
        if (file.Business is { } business)
        {
            await tenants.RunAsync(new BusinessId(business), SessionUse.Write, s => s.Run("""
                INSERT INTO intake.media (media, kind, mime, size_bytes, sha256, blob, state,
                                          code, settled_at, business_id)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT (business_id, media) DO NOTHING
                """, values), cancel);
        }
        else
        {
            await system.RunAsync("""
                INSERT INTO intake.fetched_media (media, kind, mime, size_bytes, sha256, blob,
                                                  state, code, settled_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                ON CONFLICT (media) DO NOTHING
                """, cancel, values[..^1]);
        }

        // Last: when the process dies in between, the next try finds it settled.
        await system.RunAsync("DELETE FROM intake.media_due WHERE media = $1", cancel, file.Id);
    }
}
