using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ConverseErp.Platform.Lanes;

/// <summary>Carries the outbox to the lanes: delete, publish with confirms, commit. A crash in
/// between publishes again, which the receivers' inbox knows.</summary>
public sealed class OutboxRelay(
    SystemSession system, LanePublisher publisher, LaneLeases leases, OutboxSignal signal,
    LaneOptions options, ILogger<OutboxRelay> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PublishLimit = TimeSpan.FromSeconds(10);
    private Share _share = null!;

    /// <summary>True while this process relays some domain.</summary>
    public bool Working => _share is not null && _share.Held.Count > 0;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _share = leases.Join("relay", options.RelayDomains);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Task listening = ListenAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                signal.AllDomainsHere = _share.Held.Count == options.RelayDomains;
                int moved = _share.Held.Count == 0 ? 0 : await MoveAsync(stoppingToken);
                if (_share.Held.Contains(0)) moved += await MoveDueAsync(stoppingToken);
                if (moved == 0) await signal.WaitAsync(Poll, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                PlatformLog.RelayTrouble(log, error.Message);
                await Task.Delay(500, stoppingToken).ContinueWith(
                    static _ => { }, TaskScheduler.Default);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await listening.ContinueWith(static _ => { }, TaskScheduler.Default);
        await LeaveAsync();
    }

    private async Task LeaveAsync()
    {
        try
        {
            using CancellationTokenSource limit = new(TimeSpan.FromSeconds(3));
            await leases.LeaveAsync(_share, limit.Token);
        }
        catch (Exception error)
        {
            PlatformLog.LeaseTrouble(log, error.Message);
        }
    }

    private Task<int> MoveAsync(CancellationToken cancel)
    {
        short[] domains = [.. _share.Held.Select(d => (short)d)];
        return CarryAsync("""
            DELETE FROM platform.outbox WHERE id = ANY(ARRAY(
              SELECT id FROM platform.outbox WHERE relay = ANY($1)
              ORDER BY id LIMIT 500 FOR UPDATE SKIP LOCKED))
            RETURNING id, message_id, type, service, priority, business_id, key, from_provider,
                      body
            """, domains, cancel);
    }

    private DateTimeOffset _lookedForDue;

    private async Task<int> MoveDueAsync(CancellationToken cancel)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        if (now - _lookedForDue < Poll) return 0;
        _lookedForDue = now;
        return await CarryAsync("""
            DELETE FROM platform.later WHERE (business_id, message_id) IN (
              SELECT business_id, message_id FROM platform.later WHERE due_at <= now()
              ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED)
            RETURNING 0::bigint, message_id, type, service, priority, business_id, key, false,
                      body
            """, null, cancel);
    }

    private async Task<int> CarryAsync(string take, object? argument, CancellationToken cancel)
    {
        await using NpgsqlConnection connection = await system.OpenAsync(cancel);
        await using NpgsqlTransaction transaction =
            await connection.BeginTransactionAsync(cancel);
        List<(long Order, Envelope Envelope)> rows = await SystemSession.ListAsync(
            connection, take, r => (r.GetInt64(0), new Envelope(
                new MessageId(r.GetGuid(1)), r.GetString(2),
                new LaneAddress(r.GetString(3), r.GetInt16(4)), new BusinessId(r.GetGuid(5)),
                new PartitionKey(r.GetString(6)), r.GetBoolean(7), (byte[])r.GetValue(8))),
            cancel, argument is null ? [] : [argument]);
        if (rows.Count == 0) return 0;
        rows.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        using (CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel))
        {
            limit.CancelAfter(PublishLimit);
            await publisher.PublishAsync([.. rows.Select(r => r.Envelope)], limit.Token);
        }

        // What is published is published: a stop now must not make it go twice.
        await transaction.CommitAsync(CancellationToken.None);
        return rows.Count;
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await using NpgsqlConnection connection = await system.OpenAsync(cancel);
                connection.Notification += (_, _) => signal.Wake();
                await using (NpgsqlCommand listen = new(
                    "LISTEN " + OutboxSignal.Channel, connection))
                {
                    await listen.ExecuteNonQueryAsync(cancel);
                }

                while (!cancel.IsCancellationRequested) await connection.WaitAsync(cancel);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                PlatformLog.RelayTrouble(log, error.Message);
                await Task.Delay(1000, cancel).ContinueWith(
                    static _ => { }, TaskScheduler.Default);
            }
        }
    }
}
