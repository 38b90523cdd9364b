using System.Data;
using System.Data.Common;
using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>What a session is for: a reader may be sent to a replica.</summary>
/// <param name="Writes">Changes data: always the primary.</param>
/// <param name="StaleAtMost">How old the data of a reader may be.</param>
public readonly record struct SessionUse(bool Writes, TimeSpan StaleAtMost)
{
    public static readonly SessionUse Write = new(true, TimeSpan.Zero);

    /// <summary>Reads that must see the latest commit.</summary>
    public static readonly SessionUse ReadNow = new(false, TimeSpan.Zero);

    public static SessionUse ReadWithin(TimeSpan stale) => new(false, stale);
}

/// <summary>One transaction of one or several shops, with the tenant set before each shop's
/// statements. The only way to a connection for tenant data.</summary>
public sealed class TenantSession : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly Placements _placements;

    private TenantSession(
        NpgsqlConnection connection, NpgsqlTransaction transaction, Placements placements)
    {
        _connection = connection;
        _transaction = transaction;
        _placements = placements;
    }

    internal static async Task<TenantSession> BeginAsync(
        NpgsqlDataSource source, Placements placements, CancellationToken cancel,
        IsolationLevel isolation = IsolationLevel.Unspecified)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(cancel);
        try
        {
            NpgsqlTransaction transaction =
                await connection.BeginTransactionAsync(isolation, cancel);
            return new TenantSession(connection, transaction, placements);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>For EF Core contexts, which join this transaction.</summary>
    public DbConnection Connection => _connection;

    public DbTransaction Transaction => _transaction;

    /// <summary>One round trip.</summary>
    /// <exception cref="ShopPlacedElsewhereException">A shop of the batch is in another
    /// database.</exception>
    public Task ExecuteAsync(StatementBatch statements, CancellationToken cancel)
    {
        foreach (BusinessId shop in statements.Shops) _placements.Require(shop);
        return statements.ExecuteAsync(_connection, _transaction, cancel);
    }

    public Task CommitAsync(CancellationToken cancel) => _transaction.CommitAsync(cancel);

    /// <summary>Without a commit, everything is rolled back.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _transaction.DisposeAsync();
        }
        finally
        {
            await _connection.DisposeAsync();
        }
    }
}
