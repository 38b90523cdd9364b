using System.Diagnostics;
using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Simulator.Control;

/// <summary>Lets a restart keep phones and chats. Whole snapshots replace each other by rename,
/// so a crash leaves the previous one; what came after it is lost, as on a phone.</summary>
internal sealed class Snapshots(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    MediaStore media,
    Seed seed,
    StatusSchedule statuses,
    InboundDesk inbound,
    TimeProvider time,
    ILogger<Snapshots> log) : IHostedService, IDisposable
{
    private const string FileName = "simulator.json";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private readonly SnapshotFile _file = new(book, chats, media);
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;
    private long _written = -1;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        seed.Plant();
        if (options.DataFolder is not string folder) return Task.CompletedTask;
        Directory.CreateDirectory(folder);
        foreach (ChatMessage message in Load(folder))
        {
            if (!message.Outbound) inbound.Resume(message);
            else if (message.State < MessageState.Delivered) statuses.Start(message);
        }

        _loop = RunAsync(folder);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _loop;
        if (options.DataFolder is string folder) Save(folder);
    }

    public void Dispose() => _stop.Dispose();

    private async Task RunAsync(string folder)
    {
        try
        {
            TimeSpan pause = Pause;
            while (true)
            {
                await Task.Delay(pause, time, _stop.Token);
                long started = Stopwatch.GetTimestamp();
                Save(folder);

                // Under load saving may take a fiftieth of the time, not more.
                TimeSpan rest = Stopwatch.GetElapsedTime(started) * 50;
                pause = rest > Pause ? rest : Pause;
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The last snapshot is written by StopAsync, after everything else has ended.
        }
    }

    private void Save(string folder)
    {
        long version = chats.Changes.Version;
        if (version == _written) return;
        string path = Path.Combine(folder, FileName);
        try
        {
            _file.WriteMedia(Path.Combine(folder, "media"));
            using (FileStream stream = File.Create(path + ".new"))
            {
                _file.Write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(path + ".new", path, overwrite: true);
            _written = version;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            SimulatorLog.SnapshotNotWritten(log, error);
        }
    }

    private List<ChatMessage> Load(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return [];
        try
        {
            using FileStream stream = File.OpenRead(path);
            return _file.Read(stream, Path.Combine(folder, "media"));
        }
        catch (Exception error) when (
            error is JsonException or KeyNotFoundException or InvalidOperationException
                or FormatException or IOException)
        {
            string aside = path + ".unreadable";
            File.Move(path, aside, overwrite: true);
            SimulatorLog.SnapshotSetAside(log, error, aside);
            return [];
        }
    }
}
