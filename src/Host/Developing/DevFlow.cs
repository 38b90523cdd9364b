using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Developing;

/// <summary>One role from the sources, with the settings of a running installation: built and
/// started again whenever a source is saved.</summary>
internal static class DevFlow
{
    /// <summary>Runs until Ctrl-C. Where the running installation has a process of exactly this
    /// role, that one makes place and its port is used; otherwise this one works beside it.
    /// </summary>
    internal static async Task<int> RunAsync(
        InstallationFolder folder, string source, string role, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(source, "src", "Host", "Host.csproj")))
            throw new InstallationException($"no sources in {source}: run ./converse dev there");
        Dictionary<string, string> settings = InstallationSettings.OfRunning(folder);
        using SourceWatch sources = new(Path.Combine(source, "src"));
        try
        {
            DevBuild build = new(source);
            await FirstBuildAsync(build, sources, stop);
            int port = await TakePortAsync(folder, role, stop);
            Say($"{role} at {RoleProcess.UrlOf(port)}, starting again as sources change");
            DevRole running = new(build.Output, role, port, settings);
            try
            {
                await FollowAsync(sources, build, running, stop);
            }
            finally
            {
                await running.StopAsync();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl-C: the role has handed its lanes over.
        }

        return 0;
    }

    private static async Task FirstBuildAsync(
        DevBuild build, SourceWatch sources, CancellationToken stop)
    {
        Say("building");
        while (true)
        {
            using (await build.TurnAsync(stop))
            {
                if (await build.EverythingAsync(stop)) return;
            }

            Say("it does not build; trying again when a source is saved");
            await sources.ChangedAsync(stop);
        }
    }

    /// <summary>The installation's own process of the role makes place only when there is one to
    /// take it.</summary>
    private static async Task<int> TakePortAsync(
        InstallationFolder folder, string role, CancellationToken stop)
    {
        using IDisposable held = await folder.LockAsync(Say, stop);
        if (Launch.Living(folder, role) is { } replaced)
        {
            await InstallationStop.RolesAsync(folder, [replaced], Say);
            return replaced.Port;
        }

        if (role != RoleNames.All)
        {
            Say("it shares the shops with the installation's own "
                + $"{role}: to see every message here, start that with ./converse up --split");
        }

        return new PortBook(folder).Take("dev-" + role);
    }

    private static async Task FollowAsync(
        SourceWatch sources, DevBuild build, DevRole running, CancellationToken stop)
    {
        using (await build.TurnAsync(stop)) running.Take();
        await running.StartAsync(stop);
        HashSet<string> changed = new(StringComparer.Ordinal);
        while (true)
        {
            // What did not build stays to be built.
            changed.UnionWith(await sources.ChangedAsync(stop));
            long saved = TimeProvider.System.GetTimestamp();
            using IDisposable turn = await build.TurnAsync(stop);
            if (!await build.ChangedAsync(changed, stop))
            {
                Say("it does not build; the role goes on as it was");
                continue;
            }

            await AgainAsync(running, stop);
            double seconds = TimeProvider.System.GetElapsedTime(saved).TotalSeconds;
            string what = changed.Count == 1 ? changed.Single() : $"{changed.Count} files";
            Say(FormattableString.Invariant($"{what}: running after {seconds:0.0} s"));
            changed.Clear();
            if (build.HostIsBehind) await WithHostAsync(build, running, stop);
        }
    }

    /// <summary>The role runs already; seldom does the Host have to follow a change.</summary>
    private static async Task WithHostAsync(
        DevBuild build, DevRole running, CancellationToken stop)
    {
        switch (await build.HostAsync(stop))
        {
            case null:
                Say("the Host does not build with that");
                break;
            case true:
                await AgainAsync(running, stop);
                Say("running with the Host built anew");
                break;
            default:
                break;
        }
    }

    private static async Task AgainAsync(DevRole running, CancellationToken stop)
    {
        running.Take();
        await running.StopAsync();
        await running.StartAsync(stop);
    }

    private static void Say(string line) => Console.Error.WriteLine("dev: " + line);
}
