using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Opens tenant sessions on the database where a shop is placed.</summary>
public sealed class TenantSessions
{
    private readonly Databases _databases;

    internal TenantSessions(Databases databases) => _databases = databases;

    /// <summary>A transaction of one shop; the tenant is set before the first statement.</summary>
    public async Task<TenantSession> BeginAsync(
        BusinessId business, SessionUse use, CancellationToken cancel)
    {
        TenantSession session = await TenantSession.BeginAsync(
            Placed(business, use), cancel);
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
    public Task<TenantSession> BeginBatchAsync(SessionUse use, CancellationToken cancel) =>
        TenantSession.BeginAsync(Placed(default, use), cancel);

    /// <summary>Runs one shop's statements in a transaction of their own: two round trips.
    /// </summary>
    public async Task RunAsync(
        BusinessId business, SessionUse use, Action<ITenantStatements> compose,
        CancellationToken cancel)
    {
        await using TenantSession session = await TenantSession.BeginAsync(
            Placed(business, use), cancel);
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

    // One database today. platform.placement is read here when there is a second one, and a
    // reader that may be stale goes to a replica: see docs/decisions/0003-tenancy.md.
    private Npgsql.NpgsqlDataSource Placed(BusinessId business, SessionUse use)
    {
        _ = business;
        _ = use;
        return _databases.Tenant;
    }
}
