namespace ConverseErp.Host.Installation;

/// <summary>Where one installation keeps everything it owns.</summary>
/// <param name="Root">Absolute path without a trailing slash.</param>
public sealed record InstallationFolder(string Root)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(3);

    public string Logs => Path.Combine(Root, "logs");

    public string Blobs => Path.Combine(Root, "blobs");

    /// <summary>What runs now, for people and scripts; absent when nothing does.</summary>
    public string RunFile => Path.Combine(Root, "run.json");

    /// <summary>The ports chosen once, so that a restart finds its neighbours again.</summary>
    public string PortsFile => Path.Combine(Root, "ports.json");

    public string SecretsFile => Path.Combine(Root, "secrets.json");

    /// <summary>One file per process started here.</summary>
    public string Launches => Path.Combine(Root, "launches");

    /// <summary>The folder as a person named it, with its working folders made.</summary>
    /// <exception cref="InstallationException">The folder cannot be made or written.</exception>
    public static InstallationFolder Create(string path)
    {
        InstallationFolder folder = At(path);
        try
        {
            Directory.CreateDirectory(folder.Logs);
            Directory.CreateDirectory(folder.Blobs);
            Directory.CreateDirectory(folder.Launches);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException(
                $"cannot write to {folder.Root}: choose another folder with --data", refused);
        }

        return folder;
    }

    public static InstallationFolder At(string path) =>
        new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>The folder of one server, made if it is not there.</summary>
    public string For(string server) =>
        Directory.CreateDirectory(Path.Combine(Root, server)).FullName;

    public string LogOf(string name) => Path.Combine(Logs, name + ".log");

    /// <summary>Keeps other starts and stops of this installation out until disposed.</summary>
    /// <exception cref="InstallationException">Somebody else held it for three minutes.
    /// </exception>
    public async Task<IDisposable> LockAsync(Action<string> progress, CancellationToken stop)
    {
        string path = Path.Combine(Root, "lock");
        long started = TimeProvider.System.GetTimestamp();
        bool told = false;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite,
                    FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(started) < LockPatience)
            {
                if (!told) progress($"waiting for another converse-erp to finish with {Root}");
                told = true;
            }
            catch (IOException busy)
            {
                throw new InstallationException($"another converse-erp is busy with {Root}", busy);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, stop);
        }
    }
}
