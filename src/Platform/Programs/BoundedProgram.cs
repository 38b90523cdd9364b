using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ConverseErp.Platform.Programs;

/// <summary>What a program may use.</summary>
/// <param name="Within">Wall clock; the processor time is bounded by the same.</param>
/// <param name="MemoryBytes">Address space.</param>
/// <param name="OutputBytesMax">More output than this ends it.</param>
public sealed record ProgramLimits(TimeSpan Within, long MemoryBytes, int OutputBytesMax);

/// <summary>What came of a program.</summary>
/// <param name="Code">Null when it went well; else permanent, kebab-case: program-missing,
/// program-failed, program-timeout or program-output-too-large.</param>
public sealed record ProgramResult(byte[] Output, string? Code, string Errors);

/// <summary>Runs a program on hostile bytes: bounded in time, memory and output, without our
/// environment, politely behind everything else.</summary>
public static class BoundedProgram
{
    private const int ErrorCharactersMax = 2_000;

    /// <summary>Input goes to standard input, what it writes comes back whole.</summary>
    /// <exception cref="OperationCanceledException">The process stops; the program was ended.
    /// </exception>
    public static async Task<ProgramResult> RunAsync(
        string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input,
        ProgramLimits limits, CancellationToken cancel)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(limits.Within);
        Process? started = Start(program, arguments, limits);
        if (started is null) return new ProgramResult([], "program-missing", program);
        using Process process = started;
        try
        {
            Task feeding = FeedAsync(process, input, limit.Token);
            Task<string> errors = ErrorsAsync(process, limit.Token);
            byte[]? output = await OutputAsync(process, limits.OutputBytesMax, limit.Token);
            if (output is null) return new ProgramResult([], "program-output-too-large", program);
            await feeding;
            await process.WaitForExitAsync(limit.Token);
            string? code = process.ExitCode switch
            {
                0 => null,
                // What prlimit and nice say when there is no such program.
                126 or 127 => "program-missing",
                _ => "program-failed",
            };
            return new ProgramResult(output, code, await errors);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ProgramResult([], "program-timeout", program);
        }
        finally
        {
            End(process);
        }
    }

    private static Process? Start(
        string program, IReadOnlyList<string> arguments, ProgramLimits limits)
    {
        ProcessStartInfo info = new("prlimit")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        long seconds = (long)Math.Ceiling(limits.Within.TotalSeconds);
        foreach (string argument in (string[])
        [
            string.Create(CultureInfo.InvariantCulture, $"--as={limits.MemoryBytes}"),
            string.Create(CultureInfo.InvariantCulture, $"--cpu={seconds}"),
            "--core=0", "--fsize=0", "nice", "-n", "10", program, .. arguments,
        ])
            info.ArgumentList.Add(argument);
        string? path = Environment.GetEnvironmentVariable("PATH");
        // Secrets stand in our environment; a program on hostile bytes gets none of it.
        info.Environment.Clear();
        info.Environment["PATH"] = path;
        info.Environment["LANG"] = "C.UTF-8";
        info.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(info);
        }
        catch (Win32Exception)
        {
            // The programs that bound it are missing: nothing runs unbounded.
            return null;
        }
    }

    private static async Task FeedAsync(
        Process process, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has read enough, or has ended: its exit code says which.
        }
    }

    private static async Task<byte[]?> OutputAsync(
        Process process, int max, CancellationToken cancel)
    {
        using MemoryStream whole = new();
        byte[] buffer = new byte[64 * 1024];
        Stream output = process.StandardOutput.BaseStream;
        while (await output.ReadAsync(buffer, cancel) is > 0 and int read)
        {
            if (whole.Length + read > max) return null;
            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    private static async Task<string> ErrorsAsync(Process process, CancellationToken cancel)
    {
        char[] buffer = new char[ErrorCharactersMax];
        int length = await process.StandardError.ReadBlockAsync(buffer, cancel);
        // The rest is read away, or the program would wait for somebody to do it.
        char[] rest = new char[4096];
        while (await process.StandardError.ReadAsync(rest, cancel) > 0)
        {
        }

        return new string(buffer, 0, length);
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in the same instant.
        }
    }
}
