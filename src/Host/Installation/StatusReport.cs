using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Host.Serving;
using ConverseErp.Platform.Running;

namespace ConverseErp.Host.Installation;

/// <summary>What <c>status</c> tells.</summary>
/// <param name="Mode">full, or the mode in force: see docs/degradation.md; degraded when a process
/// does not answer and no mode is in force; down when nothing runs.</param>
/// <param name="Running">What the operations role has decided; null when the database does not
/// answer.</param>
public sealed record StatusReport(string? Url, string Mode, int SurgeLevel, string? FestivalPhase,
    IReadOnlyList<RoleStatus> Roles, IReadOnlyList<ServerStatus> Servers,
    IReadOnlyList<QueueStatus> Queues, RunningStatus? Running)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Looks at everything the folder's installation consists of.</summary>
    internal static async Task<StatusReport> OfAsync(
        InstallationFolder folder, CancellationToken stop)
    {
        RunFile run = RunFile.Read(folder) ?? new RunFile("", [], []);
        RoleStatus[] roles = await Task.WhenAll(run.Processes.Select(async role =>
            new RoleStatus(role.Role, role.Pid, role.Url, Alive(folder, role.Role),
                await RoleProcess.IsReadyAsync(role.Url, stop))));
        ServerStatus[] servers = [.. run.Servers.Select(server => new ServerStatus(
            server.Name, server.Pid, server.Port, Alive(folder, server.Name)))];
        bool broker = servers.Any(server => server is { Name: "rabbitmq", Alive: true });
        QueueStatus[] queues = broker ? await QueuesAsync(folder, stop) : [];
        RunningStatus? running = servers.Any(s => s is { Name: "postgresql", Alive: true })
            ? await RunningAsync(folder, stop)
            : null;
        string mode = ModeOf(roles, servers);
        if (mode != "down" && running is { Mode.Value: > 0 }) mode = running.Mode.Name;
        return new StatusReport(run.Url.Length > 0 ? run.Url : null, mode,
            running?.Surge.Value ?? 0, FestivalPhase: null, roles, servers, queues, running);
    }

    private static async Task<RunningStatus?> RunningAsync(
        InstallationFolder folder, CancellationToken stop)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            await using ServiceProvider rooms = RoomServices.Build(
                UpFlow.Configuration(InstallationSettings.OfRunning(folder)));
            (IReadOnlyList<Condition> all, DateTimeOffset now) =
                await rooms.GetRequiredService<Conditions>().ReadAsync(limit.Token);
            IReadOnlyList<CostLine> costs = await rooms.GetRequiredService<IMessageCosts>()
                .DayAsync(IndianDay.Of(now), limit.Token);
            LeavingNow leaving =
                await rooms.GetRequiredService<ILeaving>().NowAsync(limit.Token);
            return new RunningStatus(
                ConditionStatus.Of(all.Single(c => c.Kind == Condition.Surge).At(now), null),
                ConditionStatus.Of(
                    all.Single(c => c.Kind == Condition.ModeKind).At(now),
                    static value => ModeWords.Of((Mode)value)),
                new CostStatus(
                    costs.Sum(line => line.Messages),
                    costs.Sum(line => line.Cost.Hundredths) / 10_000m),
                leaving);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // A status without a database is a status too: servers and roles say it.
            return null;
        }
    }

    private static bool Alive(InstallationFolder folder, string name) =>
        Launch.Living(folder, name) is not null;

    private static string ModeOf(RoleStatus[] roles, ServerStatus[] servers)
    {
        if (!roles.Any(role => role.Alive) && !servers.Any(server => server.Alive)) return "down";
        bool full = roles.Length > 0 && roles.All(role => role.Alive && role.Ready)
            && servers.All(server => server.Alive);
        return full ? "full" : "degraded";
    }

    private static async Task<QueueStatus[]> QueuesAsync(
        InstallationFolder folder, CancellationToken stop)
    {
        string listed = await PrivateServers.In(folder).RabbitMq.ListQueuesAsync(stop);
        using JsonDocument queues = JsonDocument.Parse(listed);
        return [.. queues.RootElement.EnumerateArray()
            .Select(queue => new QueueStatus(queue.GetProperty("name").GetString()!,
                queue.GetProperty("messages_ready").GetInt64()))
            .OrderBy(queue => queue.Name, StringComparer.Ordinal)];
    }
}

public sealed record RoleStatus(string Role, int Pid, string Url, bool Alive, bool Ready);

public sealed record ServerStatus(string Name, int Pid, int Port, bool Alive);

/// <param name="Ready">Messages waiting for a worker.</param>
public sealed record QueueStatus(string Name, long Ready);

/// <summary>Surge level and mode with their reasons, what messages cost today, and what has not
/// left.</summary>
public sealed record RunningStatus(
    ConditionStatus Surge, ConditionStatus Mode, CostStatus MessagesToday, LeavingNow Leaving);

/// <summary>Messages of an Indian day over all shops, as far as it is known.</summary>
/// <param name="Rupees">Before tax.</param>
public sealed record CostStatus(long Charged, decimal Rupees);

/// <param name="SetBy">"automatic", or whoever set it by hand.</param>
/// <param name="Until">When what was set by hand ends.</param>
public sealed record ConditionStatus(
    int Value, string Name, DateTimeOffset Since, string Reason, string SetBy,
    DateTimeOffset? Until)
{
    internal static ConditionStatus Of(Condition it, Func<int, string>? name) => new(
        it.Value, name?.Invoke(it.Value) ?? it.Value.ToString(CultureInfo.InvariantCulture),
        it.Since, it.Reason, it.SetBy, it.Until);
}
