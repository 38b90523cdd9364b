using System.CommandLine;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Verbs;

internal static class StatusVerb
{
    internal static Command Make()
    {
        Option<string> data = InstallationOptions.Data();
        Option<bool> json = InstallationOptions.Json();
        Command status = new("status", "Tell what runs and what waits; exit code 1 when nothing "
            + "runs.")
        {
            data, json,
        };
        status.SetAction(async (parsed, stop) =>
        {
            StatusReport report = await StatusReport.OfAsync(
                InstallationFolder.At(parsed.GetRequiredValue(data)), stop);
            if (parsed.GetValue(json))
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, AtomicFile.Json));
            else
                await WriteAsync(report, Console.Out);
            return report.Mode == "down" ? CommandLine.Failed : 0;
        });
        return status;
    }

    private static async Task WriteAsync(StatusReport report, TextWriter to)
    {
        if (report.Mode == "down")
        {
            await to.WriteLineAsync("nothing runs: start it with ./converse up");
            return;
        }

        await to.WriteLineAsync($"{report.Url}  mode {report.Mode}, surge level "
            + $"{report.SurgeLevel}, festival phase {report.FestivalPhase ?? "none"}");
        if (report.Running is { } running)
        {
            await WriteAsync("surge", running.Surge, to);
            await WriteAsync("mode", running.Mode, to);
            await to.WriteLineAsync(FormattableString.Invariant(
                $"  messages today: {running.MessagesToday.Charged}, ")
                + FormattableString.Invariant($"₹{running.MessagesToday.Rupees:0.00}"));
            await WriteAsync(running.Leaving, to);
        }

        foreach (RoleStatus role in report.Roles)
            await to.WriteLineAsync($"  {role.Role,-14} pid {role.Pid,-8} {role.Url,-24} "
                + (role.Ready ? "ready" : role.Alive ? "not ready" : "has ended"));
        foreach (ServerStatus server in report.Servers)
            await to.WriteLineAsync($"  {server.Name,-14} pid {server.Pid,-8} "
                + $"port {server.Port,-19} " + (server.Alive ? "runs" : "has ended"));

        QueueStatus[] waiting = [.. report.Queues.Where(queue => queue.Ready > 0)];
        await to.WriteLineAsync($"  {report.Queues.Count} queues, "
            + $"{waiting.Sum(queue => queue.Ready)} messages waiting");
        foreach (QueueStatus queue in waiting)
            await to.WriteLineAsync($"    {queue.Name,-32} {queue.Ready}");
    }

    private static async Task WriteAsync(LeavingNow leaving, TextWriter to)
    {
        if (leaving.Waiting > 0)
        {
            await to.WriteLineAsync(FormattableString.Invariant(
                $"  waiting to leave: {leaving.Waiting}, since {leaving.OldestAskedAt:u}"));
        }

        foreach (ProviderNow provider in leaving.Providers.Where(p => p.Failed > 0))
        {
            await to.WriteLineAsync(FormattableString.Invariant(
                $"  {provider.Provider}: {provider.Failed} of {provider.Tried} ")
                + "attempts of five minutes failed");
        }
    }

    // On any other day there is nothing to say.
    private static async Task WriteAsync(string what, ConditionStatus it, TextWriter to)
    {
        if (it is { Value: 0, Until: null }) return;
        string hand = it.Until is { } until
            ? FormattableString.Invariant($", by {it.SetBy} until {until:u}")
            : "";
        await to.WriteLineAsync(FormattableString.Invariant(
            $"  {what} {it.Name} since {it.Since:u}: {it.Reason}{hand}"));
    }
}
