using System.Diagnostics;
using System.Xml.Linq;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Developing;

/// <summary>Builds the sources for one who is changing them: as little of them as will do.
/// </summary>
/// <remarks>Asking every project whether it is up to date takes longer than compiling one, so one
/// project that changed is compiled alone, and what refers to it only where others could see the
/// change. Builds have a folder of their own, in which the tests are no friends of any assembly:
/// its internal members are then not seen by others.</remarks>
internal sealed class DevBuild(string source)
{
    private const string Host = "Host";
    private static readonly string[] Alone = ["--no-dependencies", "--no-restore"];

    private readonly string artifacts = Path.Combine(source, ".build", "dev");

    /// <summary>Where the program is after a build.</summary>
    internal string Output => Path.Combine(artifacts, "bin", Host, "debug");

    /// <summary>Others may be working on other roles: one builds at a time.</summary>
    /// <returns>Ends the turn.</returns>
    internal Task<IDisposable> TurnAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(artifacts);
        return new InstallationFolder(artifacts).LockAsync(Console.Error.WriteLine, stop);
    }

    /// <returns>Whether it builds; what is wrong has been printed otherwise.</returns>
    internal async Task<bool> EverythingAsync(CancellationToken stop)
    {
        if (!await CompileAsync(Host, [], stop)) return false;
        HostIsBehind = false;
        return true;
    }

    /// <summary>Whether the Host may be of another mind than a project it refers to:
    /// <see cref="HostAsync"/> tells.</summary>
    internal bool HostIsBehind { get; private set; }

    /// <summary>Builds what has to be after these files changed.</summary>
    /// <param name="files">Relative to the sources' folder.</param>
    /// <param name="stop">Gives up.</param>
    internal async Task<bool> ChangedAsync(
        IReadOnlyCollection<string> files, CancellationToken stop)
    {
        string[] projects = [.. files.Select(file => file.Split('/')[0]).Distinct()];
        bool isProject = files.Any(file => file.EndsWith(".csproj", StringComparison.Ordinal));
        if (isProject || projects is not [{ } only]) return await EverythingAsync(stop);
        byte[] seen = SeenByOthers(only);
        if (!await CompileAsync(only, Alone, stop)) return false;
        if (only == Host) return true;
        if (!SeenByOthers(only).AsSpan().SequenceEqual(seen))
        {
            if (!OnlyHostRefersTo(only)) return await EverythingAsync(stop);
            HostIsBehind = true;
        }

        string library = Path.Combine("bin", only, "debug", $"ConverseErp.{only}");
        foreach (string ending in (string[])[".dll", ".pdb"])
        {
            File.Copy(Path.Combine(artifacts, library + ending),
                Path.Combine(Output, $"ConverseErp.{only}{ending}"), overwrite: true);
        }

        return true;
    }

    /// <summary>Compiles the Host against what it refers to.</summary>
    /// <returns>Whether it came out different; null if it does not build.</returns>
    internal async Task<bool?> HostAsync(CancellationToken stop)
    {
        string library = Path.Combine(Output, "converse-erp.dll");
        byte[] before = await File.ReadAllBytesAsync(library, stop);
        // Symbols name the references they were made with: without them, what does the same is
        // the same.
        string[] extent = [.. Alone, "-p:DebugType=none"];
        if (!await CompileAsync(Host, extent, stop)) return null;
        HostIsBehind = false;
        byte[] after = await File.ReadAllBytesAsync(library, stop);
        return !before.AsSpan().SequenceEqual(after);
    }

    private bool OnlyHostRefersTo(string project) =>
        Directory.EnumerateFiles(Path.Combine(source, "src"), "*.csproj",
                SearchOption.AllDirectories)
            .Where(file => XDocument.Load(file).Descendants("ProjectReference").Any(reference =>
                reference.Attribute("Include")?.Value == $"../{project}/{project}.csproj"))
            .All(file => Path.GetFileNameWithoutExtension(file) == Host);

    private byte[] SeenByOthers(string project)
    {
        string reference = Path.Combine(
            artifacts, "obj", project, "debug", "ref", $"ConverseErp.{project}.dll");
        return File.Exists(reference) ? File.ReadAllBytes(reference) : [];
    }

    private async Task<bool> CompileAsync(
        string project, string[] extent, CancellationToken stop)
    {
        // Into a file: the compiler that stays behind would keep our caller's output open.
        string log = Path.Combine(artifacts, "build.log");
        ProcessStartInfo start = new("sh",
        [
            "-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", log,
            "dotnet", "build", Path.Combine(source, "src", project, project + ".csproj"), .. extent,
            "-c", "Debug", "-v", "q", "--nologo", "-clp:NoSummary", "--artifacts-path", artifacts,
            // Analyzers are for ./converse test: here they would only make one wait.
            "-p:RunAnalyzers=false", "-p:GenerateDocumentationFile=false",
            "-p:FriendsOfTests=false",
            // A compiler that stays warm does in a second what a fresh one does in fourteen.
            "-p:UseSharedCompilation=true", "-nodeReuse:false",
        ]);
        using Process build = Process.Start(start)
            ?? throw new InstallationException("could not start dotnet build");
        await build.WaitForExitAsync(stop);
        if (build.ExitCode == 0) return true;
        foreach (string line in (await File.ReadAllLinesAsync(log, stop)).Distinct())
            await Console.Error.WriteLineAsync(line);
        return false;
    }
}
