using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Integration.Killing;

/// <summary>Where messages are that did not arrive, for whoever has to find out why.</summary>
internal static class WhatIsLeft
{
    private const int LinesMax = 25;

    private static readonly string[] Tables =
    [
        "SELECT 'outbox', relay || ' ' || service, count(*) FROM platform.outbox GROUP BY 1, 2",
        "SELECT 'later', service, count(*) FROM platform.later GROUP BY 1, 2",
        "SELECT 'parked', service || ': ' || reason, count(*) FROM platform.parked GROUP BY 1, 2",
        """
        SELECT 'failing', service || ': ' || last_error, count(*) FROM platform.failing
        GROUP BY 1, 2
        """,
        """
        SELECT 'lease', service || ' ' || holder || ' till ' || max(expires_at), count(*)
        FROM platform.lease GROUP BY service, holder
        """,
    ];

    public static async Task TellAsync(
        IServiceProvider rooms, RoleProcesses roles, IEnumerable<string> names,
        ITestOutputHelper output)
    {
        SystemSession system = rooms.GetRequiredService<SystemSession>();
        foreach (string table in Tables)
        {
            foreach (string line in await system.ListAsync(
                table, r => $"{r.GetString(0)} {r.GetString(1)}: {r.GetInt64(2)}", default))
                output.WriteLine(line);
        }

        foreach (LaneAddress address in Delivering.Worker.Consumers.Select(c => c.Address!.Value))
        {
            for (int lane = 0; lane < 16; lane++)
            {
                long? ready = await rooms.GetRequiredService<Broker>().ReadyAsync(
                    address.Queue(lane), default);
                if (ready != 0) output.WriteLine($"{address.Queue(lane)}: {ready} ready");
            }
        }

        foreach (string name in names)
        {
            string[] lines = (await roles.LogAsync(name)).Split('\n');
            output.WriteLine($"-- {name}, the last warnings of {lines.Length} lines");
            foreach (string line in lines.Where(IsWarning).TakeLast(LinesMax))
                output.WriteLine(line);
        }
    }

    private static bool IsWarning(string line) =>
        line.Contains("WRN", StringComparison.Ordinal)
        || line.Contains("ERR", StringComparison.Ordinal)
        || line.Contains("FTL", StringComparison.Ordinal);
}
