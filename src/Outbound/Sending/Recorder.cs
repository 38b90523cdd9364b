using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Media;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Writes what the couriers have to record, all that is there in one commit.</summary>
internal sealed class Recorder(
    TenantSessions sessions, InFlight inFlight, PersonalData personal, TimeProvider clock,
    ILogger<Recorder> log)
{
    private const int GroupMax = 256;
    private readonly ConcurrentQueue<Entry> _entries = new();
    private int _running;

    /// <summary>Records the attempt that is about to be made.</summary>
    /// <returns>False: it must not be made, the row is somebody else's or settled.</returns>
    public Task<bool> BeginAsync(Shipment shipment) => AddAsync(new Entry(shipment, null));

    /// <summary>Records what became of it.</summary>
    /// <returns>False: it could not be recorded, ever; the log says why.</returns>
    public Task<bool> RecordAsync(Shipment shipment, Settlement settlement) =>
        AddAsync(new Entry(shipment, settlement));

    private Task<bool> AddAsync(Entry entry)
    {
        _entries.Enqueue(entry);
        if (Interlocked.CompareExchange(ref _running, 1, 0) == 0) _ = Task.Run(PumpAsync);
        return entry.Done.Task;
    }

    private async Task PumpAsync()
    {
        while (true)
        {
            List<Entry> group = [];
            while (group.Count < GroupMax && _entries.TryDequeue(out Entry? entry))
                group.Add(entry);
            if (group.Count > 0)
            {
                await WriteAsync(group);
                continue;
            }

            Volatile.Write(ref _running, 0);
            // Something may have come between the last look and this line.
            if (_entries.IsEmpty || Interlocked.CompareExchange(ref _running, 1, 0) != 0)
                return;
        }
    }

    private async Task WriteAsync(List<Entry> group)
    {
        TimeSpan pause = TimeSpan.FromMilliseconds(50);
        while (true)
        {
            try
            {
                await CommitAsync(group);
                foreach (Entry entry in group)
                    entry.Done.TrySetResult(entry.Settlement is not null || entry.Begun);
                return;
            }
            catch (Exception error) when (Infrastructure.IsAway(error))
            {
                OutboundLog.RecordsWaiting(log, group.Count, error.Message);
                await Task.Delay(pause);
                pause = TimeSpan.FromMilliseconds(Math.Min(2000, pause.TotalMilliseconds * 2));
            }
            catch (Exception error) when (group.Count == 1)
            {
                OutboundLog.RecordFailed(
                    log, group[0].Shipment.Message.Message.Value,
                    group[0].Shipment.Business.Value, error);
                // An attempt that is not recorded is not made; its courier puts it off.
                if (group[0].Settlement is null) group[0].Done.TrySetException(error);
                else group[0].Done.TrySetResult(false);
                return;
            }
            catch (Exception)
            {
                // One of them cannot be written: find it by writing each alone.
                foreach (Entry entry in group) await WriteAsync([entry]);
                return;
            }
        }
    }

    private async Task CommitAsync(List<Entry> group)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Dictionary<Guid, Entry> beginning = [];
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, CancellationToken.None);
        StatementBatch batch = new();
        foreach (IGrouping<BusinessId, Entry> shop in group
            .GroupBy(e => e.Shipment.Business).OrderBy(g => g.Key))
        {
            ITenantStatements statements = batch.For(shop.Key);
            Entry[] sorted = [.. shop.OrderBy(e => e.Shipment.Message.Message.Value)];
            Guid[] ids = [.. sorted.Select(e => e.Shipment.Message.Message.Value)];
            if (ids.Length > 1) MessageSql.Lock(statements, ids);
            Shipment[] begin = [.. sorted.Where(e => e.Settlement is null)
                .Select(e => e.Shipment)];
            foreach (Entry entry in sorted.Where(e => e.Settlement is null))
            {
                entry.Begun = false;
                beginning[entry.Shipment.Message.Message.Value] = entry;
            }

            if (begin.Length > 0)
            {
                MessageSql.KeepMedia(statements, begin, now + MediaUploads.Lifetime);
                MessageSql.Begin(
                    statements, begin, inFlight.Holder, now, id => beginning[id].Begun = true);
            }

            Outcome[] outcomes = [.. sorted.Where(e => e.Settlement is not null)
                .Select(e => new Outcome(e.Shipment, e.Settlement!, inFlight.Holder))];
            if (outcomes.Length > 0) MessageSql.Record(statements, outcomes, personal, now);
            foreach (Entry entry in sorted.Where(e => e.Shipment.MediaRefused))
            {
                MessageSql.ForgetMedia(
                    statements, entry.Shipment.Number,
                    entry.Shipment.Enclosure!.Blob);
            }
        }

        // Days after messages, as wherever costs are written.
        foreach (IGrouping<BusinessId, Entry> shop in group
            .Where(e => e.Settlement is Settlement.Accepted)
            .GroupBy(e => e.Shipment.Business).OrderBy(g => g.Key))
            CostSql.Estimated(batch.For(shop.Key), [.. shop.Select(e => e.Shipment)], now);

        await session.ExecuteAsync(batch, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }

    private sealed class Entry(Shipment shipment, Settlement? settlement)
    {
        public Shipment Shipment => shipment;

        /// <summary>Null: the attempt begins.</summary>
        public Settlement? Settlement => settlement;

        public bool Begun { get; set; }

        public TaskCompletionSource<bool> Done { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
