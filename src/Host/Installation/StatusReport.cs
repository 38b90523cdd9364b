using System.Text.Json;

namespace ConverseErp.Host.Installation;

/// <summary>What <c>status</c> tells.</summary>
/// <param name="Mode">full; degraded when something does not answer; down when nothing runs.
/// </param>
public sealed record StatusReport(string? Url, string Mode, int SurgeLevel, string? FestivalPhase,
    IReadOnlyList<RoleStatus> Roles, IReadOnlyList<ServerStatus> Servers,
    IReadOnlyList<QueueStatus> Queues)
{
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
        string mode = ModeOf(roles, servers);
        return new StatusReport(run.Url.Length > 0 ? run.Url : null, mode, SurgeLevel: 0,
            FestivalPhase: null, roles, servers, queues);
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
