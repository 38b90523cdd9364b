using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Intake.Media;

/// <summary>Hands files to whoever reads messages.</summary>
internal sealed class MediaShelf(TenantSessions tenants, SystemSession system) : IReceivedMedia
{
    private const string Columns = "state, blob, mime, size_bytes, code";

    public async Task<ReceivedMedia> FindAsync(
        BusinessId business, string provider, string phoneNumberId, string mediaId,
        CancellationToken cancel)
    {
        Guid id = FetchMedia.IdOf(provider, phoneNumberId, mediaId);
        List<ReceivedMedia> own = await tenants.ListAsync(
            business, SessionUse.ReadNow,
            $"SELECT {Columns} FROM intake.media WHERE business_id = $1 AND media = $2",
            Read, cancel, business.Value, id);
        return own.Count > 0 ? own[0] : await ClaimAsync(business, id, cancel);
    }

    // What came to a shared number lies apart; now that its shop is known it is the shop's.
    private async Task<ReceivedMedia> ClaimAsync(
        BusinessId business, Guid id, CancellationToken cancel)
    {
        List<(ReceivedMedia Media, object?[] Values)> shared = await system.ListAsync(
            $"SELECT {Columns}, kind, sha256, settled_at FROM intake.fetched_media"
            + " WHERE media = $1",
            r => (Read(r), new object?[]
            {
                business.Value, id, r.GetString(5), Value(r, 2), Value(r, 3), Value(r, 6),
                Value(r, 1), r.GetString(0), Value(r, 4), Value(r, 7),
            }), cancel, id);
        if (shared.Count == 0) return ReceivedMedia.Awaited;
        await tenants.RunAsync(business, SessionUse.Write, s => s.Run("""
            INSERT INTO intake.media (business_id, media, kind, mime, size_bytes, sha256, blob,
                                      state, code, settled_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (business_id, media) DO NOTHING
            """, shared[0].Values), cancel);
        return shared[0].Media;
    }

    private static ReceivedMedia Read(DbDataReader row) => new(
        row.GetString(0) == "fetched" ? MediaState.Fetched : MediaState.Failed,
        row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2),
        row.IsDBNull(3) ? 0 : row.GetInt64(3), row.IsDBNull(4) ? null : row.GetString(4));

    private static object? Value(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetValue(column);
}
