using ConverseErp.Contracts;
using ConverseErp.Host;
using ConverseErp.Host.Serving;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>One process as far as its consumers go: every room, its own memory, its own
/// connections. Its loops do not run: messages are handed to it.</summary>
internal sealed class Worker : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly FaultyWire? _wire;

    private Worker(WebApplication app, FaultyWire? wire)
    {
        _app = app;
        _wire = wire;
    }

    public static IReadOnlyList<Loop> Consumers { get; } =
        [.. Rooms.All.SelectMany(m => m.Loops).Where(l => l.Address is not null)];

    public static Worker On(TestServers servers) => new(Build(servers.Settings), null);

    /// <summary>Reaches PostgreSQL over a wire that can part.</summary>
    public static Worker OnAFaultyWire(TestServers servers)
    {
        FaultyWire wire = new(servers.Servers.Postgres.Port);
        Dictionary<string, string> settings = new(servers.Settings, StringComparer.Ordinal);
        string port = FormattableString.Invariant($"Port={servers.Servers.Postgres.Port};");
        foreach (string key in settings.Keys.Where(
            k => k.StartsWith("Postgres__", StringComparison.Ordinal)).ToList())
        {
            settings[key] = settings[key].Replace(
                port, FormattableString.Invariant($"Port={wire.Port};"), StringComparison.Ordinal);
        }

        return new Worker(Build(settings), wire);
    }

    public FaultyWire Wire => _wire ?? throw new InvalidOperationException("A sound wire.");

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Hands messages to a consumer as its lane would, and waits until it has done with
    /// them or its wire has parted.</summary>
    /// <returns>What it died of; null when everything was done.</returns>
    public async Task<Exception?> HandAsync(string loop, IReadOnlyList<Envelope> messages)
    {
        LaneHandler handler = Consumers.Single(l => l.Name == loop).Handler!(_app.Services);
        try
        {
            foreach (List<Envelope> round in Rounds(handler, messages))
                await RoundAsync(handler, round);
            return null;
        }
        catch (Exception error) when (_wire is { Parted: true })
        {
            return error;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_wire is not null) await _wire.DisposeAsync();
        await _app.DisposeAsync();
    }

    private async Task RoundAsync(LaneHandler handler, List<Envelope> round)
    {
        using SemaphoreSlim acknowledged = new(0);
        List<Delivery> batch =
            [.. round.Select(m => Delivery.Alone(m, _ => acknowledged.Release()))];
        await handler.HandleAsync(batch, CancellationToken.None);
        if (!handler.AcknowledgesItself) return;
        for (int i = 0; i < batch.Count; i++)
        {
            await Until.TrueAsync(
                async () => await acknowledged.WaitAsync(50)
                    || (_wire is { Parted: true } ? throw new IOException("Parted.") : false),
                "an acknowledgement");
        }
    }

    // As Waiting does: of those that take turns, one at a time.
    private static IEnumerable<List<Envelope>> Rounds(
        LaneHandler handler, IReadOnlyList<Envelope> messages)
    {
        List<Envelope> left = [.. messages];
        while (left.Count > 0)
        {
            HashSet<string> busy = new(StringComparer.Ordinal);
            List<Envelope> round = [.. left.Where(m =>
                handler.TurnKey(Delivery.Alone(m)) is not { } turn
                || busy.Add(turn))];
            foreach (Envelope message in round) left.Remove(message);
            yield return round;
        }
    }

    private static WebApplication Build(IReadOnlyDictionary<string, string> settings) =>
        RoleServer.Build(["all"], 0, TestServers.Keyed(settings.Where(
            s => s.Key != "Postgres__OwnerConnectionString").ToDictionary()));
}
