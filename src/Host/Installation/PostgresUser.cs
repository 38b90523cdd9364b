namespace ConverseErp.Host.Installation;

/// <summary>The user PostgreSQL runs as: ourselves, or, because it refuses root, the user
/// postgres.</summary>
internal sealed class PostgresUser
{
    private static readonly string[] BecomePostgres =
        ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"];

    private readonly IReadOnlyList<string> prefix;

    private PostgresUser(IReadOnlyList<string> prefix) => this.prefix = prefix;

    /// <summary>Chooses the user, and with it how the cluster's folder is reached.</summary>
    /// <remarks>Under /root or a private temporary folder the user postgres may not pass the
    /// parents. Rather than open somebody's home, the server then gets the one capability to
    /// pass folders (dac_read_search, or what a container has of it).</remarks>
    /// <exception cref="InstallationException">No way in.</exception>
    internal static async Task<PostgresUser> ForAsync(
        string cluster, CancellationToken stop)
    {
        if (!Environment.IsPrivilegedProcess) return new PostgresUser([]);

        string parent = Path.GetDirectoryName(cluster)!;
        string[][] ways =
        [
            BecomePostgres,
            [.. BecomePostgres, "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"],
            [.. BecomePostgres, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"],
        ];
        foreach (string[] way in ways)
        {
            // By entering it: access(2), behind `test -x`, takes no notice of capabilities.
            string[] enter = [.. way, "sh", "-c", "cd \"$0\"", parent];
            if ((await ShortCommand.RunAsync(enter, stop)).Succeeded) return new PostgresUser(way);
        }

        throw new InstallationException($"the user postgres cannot enter {parent}: choose a "
            + "folder whose parents everyone may pass, such as --data /var/tmp/converse-erp");
    }

    internal IReadOnlyList<string> Command(params string[] command) => [.. prefix, .. command];

    /// <summary>Gives a file or folder to the user.</summary>
    internal Task OwnAsync(string path, CancellationToken stop) => prefix.Count == 0
        ? Task.CompletedTask
        : ShortCommand.MustAsync(["chown", "postgres:postgres", path], stop);
}
