using System.Collections.Frozen;
using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Platform.Tenancy;

/// <summary>Which database holds a shop: <c>platform.placement</c>, read again every half
/// minute. Only shops that are not in the main one are kept in memory.</summary>
internal sealed class Placements(Databases databases, TimeProvider clock) : IDisposable
{
    public const string Main = "main";

    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _gate = new(1, 1);
    private FrozenDictionary<Guid, string> _elsewhere = FrozenDictionary<Guid, string>.Empty;
    private long? _readAt;

    /// <summary>Makes sure that what is known is fresh enough.</summary>
    public ValueTask RefreshAsync(CancellationToken cancel) =>
        IsFresh ? ValueTask.CompletedTask : new ValueTask(ReadAsync(cancel));

    /// <exception cref="ShopPlacedElsewhereException">It is not in the main database, and
    /// there is no other one yet.</exception>
    public void Require(BusinessId business)
    {
        if (_elsewhere.TryGetValue(business.Value, out string? database))
            throw new ShopPlacedElsewhereException(business, database);
    }

    public void Dispose() => _gate.Dispose();

    private bool IsFresh =>
        _readAt is { } at && clock.GetElapsedTime(at) < FreshFor;

    private async Task ReadAsync(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (IsFresh) return;
            await using NpgsqlConnection connection =
                await databases.System.OpenConnectionAsync(cancel);
            List<(Guid Shop, string Database)> rows = await SystemSession.ListAsync(
                connection, "SELECT business_id, database FROM platform.placement "
                + "WHERE database <> $1", r => (r.GetGuid(0), r.GetString(1)), cancel, Main);
            _elsewhere = rows.ToFrozenDictionary(r => r.Shop, r => r.Database);
            _readAt = clock.GetTimestamp();
        }
        finally
        {
            _gate.Release();
        }
    }
}

/// <summary>A shop's data are in a database that this process does not serve: to look for them
/// here would find an empty shop.</summary>
public sealed class ShopPlacedElsewhereException(BusinessId business, string database)
    : InvalidOperationException(
        $"Shop {business.Value} is placed in database '{database}', which is not served here.");
