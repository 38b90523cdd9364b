using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Media;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Writes what the couriers have to record, all that is there in one commit; marketing
/// in commits of its own, few and large, so that no answer waits for it or for its disk.</summary>
internal sealed class Recorder(
    TenantSessions sessions, InFlight inFlight, PersonalData personal, TimeProvider clock,
    ILogger<Recorder> log)
{
    private const int GroupMax = 256;
    private readonly Line _answers = new(TimeSpan.Zero);
    private readonly Line _marketing = new(TimeSpan.FromMilliseconds(250));

    /// <summary>Records the attempt that is about to be made, of a message and of those whose
    /// words go with it: each is then begun, or it is somebody else's or settled and must not go.
    /// </summary>
    public Task BeginAsync(Shipment shipment) => AddAsync(new Entry(
        [.. shipment.Carried.Prepend(shipment).Select(s => new Part(s, null))]));

    /// <summary>Records together what became of messages of one shop.</summary>
    /// <returns>False: it could not be recorded, ever; the log says why.</returns>
    public Task<bool> RecordAsync(IEnumerable<(Shipment Shipment, Settlement As)> ends) =>
        AddAsync(new Entry([.. ends.Select(e => new Part(e.Shipment, e.As))]));

    private Task<bool> AddAsync(Entry entry)
    {
        Line line = entry.Parts[0].Shipment.IsMarketing ? _marketing : _answers;
        line.Entries.Enqueue(entry);
        if (line.TryRun()) _ = Task.Run(() => PumpAsync(line));
        return entry.Done.Task;
    }

    private async Task PumpAsync(Line line)
    {
        while (true)
        {
            if (line.Gathers > TimeSpan.Zero) await Task.Delay(line.Gathers);
            List<Entry> group = [];
            while (group.Count < GroupMax && line.Entries.TryDequeue(out Entry? entry))
                group.Add(entry);
            if (group.Count > 0)
            {
                await WriteAsync(group);
                continue;
            }

            line.Rest();
            // Something may have come between the last look and this line.
            if (line.Entries.IsEmpty || !line.TryRun()) return;
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
                foreach (Part part in group.SelectMany(e => e.Parts))
                    if (part.Settlement is null) part.Shipment.Begun = part.Begun;
                foreach (Entry entry in group) entry.Done.TrySetResult(true);
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
                Part first = group[0].Parts[0];
                OutboundLog.RecordFailed(
                    log, first.Shipment.Message.Message.Value, first.Shipment.Business.Value,
                    error);
                // An attempt that is not recorded is not made; its courier puts it off.
                if (first.Settlement is null) group[0].Done.TrySetException(error);
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
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, CancellationToken.None);
        StatementBatch batch = new();
        foreach (IGrouping<BusinessId, Part> shop in group.SelectMany(e => e.Parts)
            .GroupBy(p => p.Shipment.Business).OrderBy(g => g.Key))
        {
            Compose(
                batch.For(shop.Key),
                [.. shop.OrderBy(p => p.Shipment.Message.Message.Value)], now);
        }

        // Days after messages, as wherever costs are written.
        foreach (IGrouping<BusinessId, Part> shop in group.SelectMany(e => e.Parts)
            .Where(p => p.Settlement is Settlement.Accepted)
            .GroupBy(p => p.Shipment.Business).OrderBy(g => g.Key))
            CostSql.Estimated(batch.For(shop.Key), [.. shop.Select(p => p.Shipment)], now);

        await session.ExecuteAsync(batch, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }

    private void Compose(ITenantStatements statements, Part[] sorted, DateTimeOffset now)
    {
        Guid[] ids = [.. sorted.Select(p => p.Shipment.Message.Message.Value)];
        if (ids.Length > 1) MessageSql.Lock(statements, ids);
        Dictionary<Guid, Part> beginning = [];
        foreach (Part part in sorted.Where(p => p.Settlement is null))
        {
            part.Begun = false;
            beginning[part.Shipment.Message.Message.Value] = part;
        }

        if (beginning.Count > 0)
        {
            Shipment[] begin = [.. sorted.Where(p => p.Settlement is null)
                .Select(p => p.Shipment)];
            MessageSql.KeepMedia(statements, begin, now + MediaUploads.Lifetime);
            MessageSql.Begin(
                statements, begin, inFlight.Holder, now, id => beginning[id].Begun = true);
        }

        Outcome[] outcomes = [.. sorted.Where(p => p.Settlement is not null)
            .Select(p => new Outcome(p.Shipment, p.Settlement!, inFlight.Holder))];
        if (outcomes.Length > 0) MessageSql.Record(statements, outcomes, personal, now);
        foreach (Part part in sorted.Where(p => p.Shipment.MediaRefused))
        {
            MessageSql.ForgetMedia(
                statements, part.Shipment.Number, part.Shipment.Enclosure!.Blob);
        }
    }

    /// <summary>One commit at a time.</summary>
    /// <param name="gathers">So long before each, for what comes meanwhile.</param>
    private sealed class Line(TimeSpan gathers)
    {
        private int _running;

        public TimeSpan Gathers => gathers;

        public ConcurrentQueue<Entry> Entries { get; } = new();

        public bool TryRun() => Interlocked.CompareExchange(ref _running, 1, 0) == 0;

        public void Rest() => Volatile.Write(ref _running, 0);
    }

    private sealed class Part(Shipment shipment, Settlement? settlement)
    {
        public Shipment Shipment => shipment;

        /// <summary>Null: the attempt begins.</summary>
        public Settlement? Settlement => settlement;

        public bool Begun { get; set; }
    }

    /// <summary>What is written together or not at all.</summary>
    private sealed class Entry(IReadOnlyList<Part> parts)
    {
        public IReadOnlyList<Part> Parts => parts;

        public TaskCompletionSource<bool> Done { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
