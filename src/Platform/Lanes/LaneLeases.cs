using System.Diagnostics;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ConverseErp.Platform.Lanes;

/// <summary>Shares lanes out among live processes by short leases in Postgres.</summary>
/// <remarks>Single active consumer alone would leave every lane with the process that came
/// first; it is the fence, this is the distributor.</remarks>
public sealed class LaneLeases(
    SystemSession system, LaneOptions options, ILogger<LaneLeases> log) : BackgroundService
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Share> _shares = [];
    private readonly Guid _me = Guid.CreateVersion7();
    private readonly string _process = ProcessName();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Takes part in sharing out this service's lanes.</summary>
    internal Share Join(string service, int laneCount)
    {
        lock (_lock)
        {
            Share share = new(service, laneCount);
            _shares.Add(service, share);
            return share;
        }
    }

    /// <summary>Hands lanes back at once, for a clean stop.</summary>
    internal async Task LeaveAsync(Share share, CancellationToken cancel)
    {
        lock (_lock) _shares.Remove(share.Service);
        await _turn.WaitAsync(cancel);
        try
        {
            await system.RunAsync(
                "DELETE FROM platform.instance WHERE service = $1 AND id = $2",
                cancel, share.Service, _me);
            await system.RunAsync(
                "DELETE FROM platform.lease WHERE service = $1 AND holder = $2",
                cancel, share.Service, _me);
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Share[] shares;
            lock (_lock) shares = [.. _shares.Values];
            try
            {
                await _turn.WaitAsync(stoppingToken);
                try
                {
                    await RenewAsync(shares, stoppingToken);
                }
                finally
                {
                    _turn.Release();
                }
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                // Lanes are kept: single active consumer fences us off if we really lost them.
                PlatformLog.LeaseTrouble(log, error.Message);
            }

            try
            {
                await Task.Delay(options.LeaseRenewMs, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task RenewAsync(Share[] shares, CancellationToken cancel)
    {
        await using NpgsqlConnection connection = await system.OpenAsync(cancel);
        string[] services = [.. shares.Select(s => s.Service)];
        await RunAsync(connection, """
            INSERT INTO platform.instance (id, service, host, process, expires_at)
            SELECT $1, service, $2, $3, now() + make_interval(secs => $4)
            FROM unnest($5::text[]) AS service
            ON CONFLICT (service, id) DO UPDATE SET expires_at = EXCLUDED.expires_at
            """, cancel, _me, Environment.MachineName, _process, (double)options.LeaseSeconds,
            services);
        await ForgetTheDeadAsync(connection, cancel);
        foreach (Share share in shares) await RenewOneAsync(connection, share, cancel);
    }

    // A process of this machine that is gone need not be waited for until its lease ends.
    private async Task ForgetTheDeadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        List<(Guid Id, string Process)> here = await SystemSession.ListAsync(
            connection, "SELECT DISTINCT id, process FROM platform.instance WHERE host = $1",
            r => (r.GetGuid(0), r.GetString(1)), cancel, Environment.MachineName);
        Guid[] gone = [.. here.Where(i => i.Id != _me && !Lives(i.Process)).Select(i => i.Id)];
        await RunAsync(connection, """
            DELETE FROM platform.instance WHERE expires_at < now() OR id = ANY($1)
            """, cancel, gone);
        await RunAsync(connection, """
            DELETE FROM platform.lease WHERE expires_at < now() OR holder = ANY($1)
            """, cancel, gone);
    }

    private async Task RenewOneAsync(
        NpgsqlConnection connection, Share share, CancellationToken cancel)
    {
        List<long> alive = await SystemSession.ListAsync(
            connection, "SELECT count(*) FROM platform.instance WHERE service = $1",
            r => r.GetInt64(0), cancel, share.Service);
        int target = (int)((share.LaneCount + alive[0] - 1) / Math.Max(1, alive[0]));
        await share.ReleaseAboveAsync(target, lanes => RunAsync(connection, """
            DELETE FROM platform.lease
            WHERE service = $1 AND holder = $2 AND lane = ANY($3)
            """, cancel, share.Service, _me, lanes), cancel);
        await RunAsync(connection, """
            UPDATE platform.lease SET expires_at = now() + make_interval(secs => $3)
            WHERE service = $1 AND holder = $2
            """, cancel, share.Service, _me, (double)options.LeaseSeconds);
        await RunAsync(connection, """
            INSERT INTO platform.lease (service, lane, holder, expires_at)
            SELECT $1, lane, $2, now() + make_interval(secs => $3)
            FROM generate_series(0, $4 - 1) AS lane
            WHERE NOT EXISTS (SELECT FROM platform.lease l
                              WHERE l.service = $1 AND l.lane = lane.lane)
            ORDER BY lane
            LIMIT greatest(0, $5 - (SELECT count(*) FROM platform.lease
                                    WHERE service = $1 AND holder = $2))
            ON CONFLICT DO NOTHING
            """, cancel, share.Service, _me, (double)options.LeaseSeconds, share.LaneCount,
            target);
        List<int> held = await SystemSession.ListAsync(
            connection, "SELECT lane FROM platform.lease WHERE service = $1 AND holder = $2",
            r => r.GetInt32(0), cancel, share.Service, _me);
        share.Set(held);
    }

    private static async Task RunAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancel,
        params object?[] values)
    {
        await using NpgsqlCommand command = SystemSession.Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string ProcessName()
    {
        using Process me = Process.GetCurrentProcess();
        return FormattableString.Invariant($"{me.Id}@{me.StartTime.Ticks}");
    }

    private static bool Lives(string process)
    {
        string[] parts = process.Split('@');
        if (!int.TryParse(parts[0], out int id)) return false;
        try
        {
            using Process other = Process.GetProcessById(id);
            return FormattableString.Invariant($"{other.Id}@{other.StartTime.Ticks}") == process;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
