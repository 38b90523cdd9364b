namespace ConverseErp.Host.Installation;

/// <summary>Stops an installation in the order that keeps its data safe.</summary>
internal static class InstallationStop
{
    /// <summary>First the door, then the roles, then the Simulator, last the servers they use.
    /// The caller holds the folder's lock.</summary>
    /// <returns>Whether anything ran.</returns>
    internal static async Task<bool> AllAsync(InstallationFolder folder, Action<string> progress)
    {
        IReadOnlyList<Launch> living = Launch.AllLiving(folder);
        await RolesAsync(folder, living, progress);

        PrivateServers servers = PrivateServers.In(folder);
        if (living.Any(launch => servers.All.Any(server => server.Name == launch.Name)))
            progress("stopping PostgreSQL, RabbitMQ and Redis");
        await servers.StopAsync();
        File.Delete(folder.RunFile);
        return living.Count > 0;
    }

    /// <summary>Stops the door, the roles and the Simulator among these; leaves servers alone.
    /// </summary>
    internal static async Task RolesAsync(
        InstallationFolder folder, IReadOnlyCollection<Launch> launches, Action<string> progress)
    {
        foreach (Launch door in launches.Where(launch => launch.Name == NginxFront.Name))
            await NginxFront.StopAsync(folder, door);

        Launch[] roles = [.. launches.Where(RoleProcess.IsRole)];
        if (roles.Length > 0) progress("stopping the application");
        // The Simulator goes last: the roles are still settling what they sent it.
        foreach (IGrouping<bool, Launch> group in roles
            .GroupBy(role => role.Name == RoleNames.Simulator).OrderBy(group => group.Key))
            await Task.WhenAll(group.Select(role => StopRoleAsync(folder, role, progress)));
    }

    private static async Task StopRoleAsync(
        InstallationFolder folder, Launch role, Action<string> progress)
    {
        if (!await role.StopAsync(folder, ProcessIdentity.Terminate, RoleProcess.StopPatience))
            progress($"role {role.Name} did not stop in "
                + $"{RoleProcess.StopPatience.TotalSeconds:0} s and was ended");
    }
}
