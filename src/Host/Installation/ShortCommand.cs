using System.Diagnostics;

namespace ConverseErp.Host.Installation;

/// <summary>A program that is run to its end, for its answer.</summary>
internal sealed record ShortCommand(int ExitCode, string Output, string Error)
{
    internal bool Succeeded => ExitCode == 0;

    /// <summary>What it had to say, wherever it said it.</summary>
    internal string Complaint => (Error.Length > 0 ? Error : Output).Trim();

    /// <param name="environment">Added to ours; an empty value takes a variable away.</param>
    internal static async Task<ShortCommand> RunAsync(IReadOnlyList<string> command,
        CancellationToken stop, IReadOnlyDictionary<string, string>? environment = null)
    {
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A folder that every user may be in.
            WorkingDirectory = "/",
        };
        Launch.Apply(environment, start);
        using Process process = Process.Start(start)
            ?? throw new InstallationException($"could not start {command[0]}");
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(stop);
        string output = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new ShortCommand(process.ExitCode, output, await error);
    }

    /// <exception cref="InstallationException">It failed, and said why.</exception>
    internal static async Task MustAsync(IReadOnlyList<string> command, CancellationToken stop)
    {
        ShortCommand run = await RunAsync(command, stop);
        if (!run.Succeeded)
            throw new InstallationException(
                $"{string.Join(' ', command)} failed: {run.Complaint}");
    }
}
