using System.CommandLine;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;

namespace ConverseErp.Host.Verbs;

/// <summary><c>converse-erp --role NAME --port N</c>: serves until told to stop.</summary>
internal static class ServeVerb
{
    internal static void AddTo(RootCommand root)
    {
        Option<string> role = new("--role")
        {
            Description = "Serve a role, several separated by commas, or all",
            HelpName = "NAME",
        };
        role.Validators.Add(result =>
        {
            string[] names = Names(result.Tokens[0].Value);
            string[] unknown = [.. names.Except(Known, StringComparer.Ordinal)];
            if (unknown.Length > 0)
                result.AddError($"No role {unknown[0]}: {string.Join(", ", Known)}.");
            if (names.Length > 1 && names.Contains(RoleNames.Simulator, StringComparer.Ordinal))
                result.AddError("The simulator wants a process of its own.");
        });
        Option<int?> port = InstallationOptions.Port(
            $"The port to serve on, {UpOptions.DefaultPort} when absent");
        root.Options.Add(role);
        root.Options.Add(port);
        root.SetAction((parsed, stop) => parsed.GetValue(role) is { } names
            ? ServeAsync(Names(names), parsed.GetValue(port) ?? UpOptions.DefaultPort, stop)
            : WithoutCommandAsync());
    }

    private static async Task<int> WithoutCommandAsync()
    {
        await Console.Error.WriteLineAsync("Name a command. See --help.");
        return CommandLine.Misused;
    }

    private static IReadOnlyList<string> Known =>
        [RoleNames.All, .. RoleNames.Split, RoleNames.Simulator];

    private static string[] Names(string roles) => roles.Split(',',
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static async Task<int> ServeAsync(string[] roles, int port, CancellationToken stop)
    {
        string? logs = Environment.GetEnvironmentVariable(LogBound.FolderVariable);
        using CancellationTokenSource ending = CancellationTokenSource
            .CreateLinkedTokenSource(stop);
        // One process looks after the logs of all: the one every installation has.
        bool ours = roles.Any(role => role is RoleNames.All or "webhook");
        Task watch = ours && logs is { Length: > 0 }
            ? LogBound.WatchAsync(logs, ending.Token)
            : Task.CompletedTask;
        try
        {
            return roles is [RoleNames.Simulator]
                ? await SimulatorServer.RunAsync(port, stop)
                : await RoleServer.RunAsync(roles, port, stop);
        }
        finally
        {
            await ending.CancelAsync();
            await watch;
        }
    }
}
