using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Opens tenant sessions on the database where a shop is placed.</summary>
public sealed class TenantSessions
{
    private readonly Databases _databases;
    private readonly Placements _placements;

    internal TenantSessions(Databases databases, Placements placements)
    {
        _databases = databases;
        _placements = placements;
    }

    /// <summary>A transaction of one shop; the tenant is set before the first statement.</summary>
    public async Task<TenantSession> BeginAsync(
        BusinessId business, SessionUse use, CancellationToken cancel)
    {
        TenantSession session = await BeginBatchAsync(use, cancel);
        try
        {
            StatementBatch first = new();
            first.For(business).Read("SELECT 1", static _ => { });
            await session.ExecuteAsync(first, cancel);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>A transaction of several shops, each set before its statements.</summary>
    /// <exception cref="ShopPlacedElsewhereException">By the session, for a shop that is in
    /// another database.</exception>
    public async Task<TenantSession> BeginBatchAsync(SessionUse use, CancellationToken cancel)
    {
        await _placements.RefreshAsync(cancel);
        return await TenantSession.BeginAsync(SourceFor(use), _placements, cancel);
    }

    /// <summary>Runs one shop's statements in a transaction of their own: two round trips.
    /// </summary>
    public async Task RunAsync(
        BusinessId business, SessionUse use, Action<ITenantStatements> compose,
        CancellationToken cancel)
    {
        await using TenantSession session = await BeginBatchAsync(use, cancel);
        StatementBatch batch = new();
        compose(batch.For(business));
        await session.ExecuteAsync(batch, cancel);
        if (use.Writes) await session.CommitAsync(cancel);
    }

    /// <summary>Rows of one query as a list.</summary>
    public async Task<List<T>> ListAsync<T>(
        BusinessId business, SessionUse use, string sql, Func<DbDataReader, T> row,
        CancellationToken cancel, params object?[] values)
    {
        List<T> rows = [];
        await RunAsync(
            business, use, s => s.Read(sql, reader => rows.Add(row(reader)), values), cancel);
        return rows;
    }

    // One server today. A reader that may be stale goes to a replica when there is one: see
    // docs/decisions/0003-tenancy.md.
    private Npgsql.NpgsqlDataSource SourceFor(SessionUse use)
    {
        _ = use;
        return _databases.Tenant;
    }
}
