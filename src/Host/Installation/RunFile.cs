namespace ConverseErp.Host.Installation;

/// <summary>What runs now: the content of <c>run.json</c>.</summary>
/// <param name="Url">Where people and providers reach the installation.</param>
public sealed record RunFile(
    string Url, IReadOnlyList<RunningRole> Processes, IReadOnlyList<RunningServer> Servers)
{
    /// <returns>What was written last, or null when nothing runs.</returns>
    public static RunFile? Read(InstallationFolder folder) =>
        AtomicFile.Read<RunFile>(folder.RunFile);

    public void Write(InstallationFolder folder) =>
        AtomicFile.Write(folder.RunFile, this, AtomicFile.ForAll);
}

/// <summary>A process of ours serving one role, or all of them.</summary>
public sealed record RunningRole(string Role, int Pid, string Url);

/// <summary>A server of the installation: postgresql, rabbitmq, redis, nginx.</summary>
public sealed record RunningServer(string Name, int Pid, int Port);
