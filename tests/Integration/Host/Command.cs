using System.Diagnostics;
using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Integration.Host;

/// <summary>The program as a person runs it.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    /// <summary>Runs it until its output is closed: a process it left behind with an inherited
    /// output would keep this waiting.</summary>
    public static async Task<Command> RunAsync(params string[] arguments)
    {
        IReadOnlyList<string> program = HostBinary.Command;
        ProcessStartInfo start = new(program[0], [.. program.Skip(1), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using CancellationTokenSource deadline = new(TimeSpan.FromMinutes(3));
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(deadline.Token);
        string output = await process.StandardOutput.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        return new Command(process.ExitCode, output.Trim(), (await error).Trim());
    }
}
