using System.Data;
using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Npgsql;

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
        try
        {
            return await BeginOnceAsync(business, use, cancel);
        }
        catch (NpgsqlException error) when (Infrastructure.IsAway(error))
        {
            // A pooled connection may have died with its server since it was used last; the
            // pool learns it from this failure, and the next connection is a new one.
            return await BeginOnceAsync(business, use, cancel);
        }
    }

    private async Task<TenantSession> BeginOnceAsync(
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

    /// <summary>A reading transaction whose statements all see the same instant, for reports
    /// that must agree with themselves. It holds a connection and old rows back: read, end it,
    /// and only then send.</summary>
    public async Task<TenantSession> BeginSnapshotAsync(CancellationToken cancel)
    {
        await _placements.RefreshAsync(cancel);
        return await TenantSession.BeginAsync(
            SourceFor(SessionUse.ReadNow), _placements, cancel, IsolationLevel.RepeatableRead);
    }

    /// <summary>Runs one shop's statements in a transaction of their own: two round trips.
    /// </summary>
    public async Task RunAsync(
        BusinessId business, SessionUse use, Action<ITenantStatements> compose,
        CancellationToken cancel)
    {
        StatementBatch batch = new();
        compose(batch.For(business));
        try
        {
            await RunOnceAsync(batch, use, cancel);
        }
        catch (NpgsqlException error)
            when (!use.Writes && !batch.HasReadRows && Infrastructure.IsAway(error))
        {
            // As when a session begins; and nothing was read yet that would be read twice.
            await RunOnceAsync(batch, use, cancel);
        }
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

    private async Task RunOnceAsync(
        StatementBatch batch, SessionUse use, CancellationToken cancel)
    {
        await using TenantSession session = await BeginBatchAsync(use, cancel);
        await session.ExecuteAsync(batch, cancel);
        if (use.Writes) await session.CommitAsync(cancel);
    }

    // One server today. A reader that may be stale goes to a replica when there is one: see
    // docs/decisions/0003-tenancy.md.
    private NpgsqlDataSource SourceFor(SessionUse use)
    {
        _ = use;
        return _databases.Tenant;
    }
}
