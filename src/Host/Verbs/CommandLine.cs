using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Verbs;

/// <summary>The commands of <c>converse-erp</c>, and what their outcomes are outside: 0 done,
/// 1 failed, 2 not understood.</summary>
internal static class CommandLine
{
    internal const int Failed = 1;
    internal const int Misused = 2;

    /// <summary>One line per verb.</summary>
    private static readonly Func<Command>[] Verbs =
    [
        UpVerb.Make,
        DownVerb.Make,
        StatusVerb.Make,
        DevVerb.Make,
        MigrateVerb.Make,
        ShopVerb.Make,
        DeadVerb.Make,
        ParkedVerb.Make,
        UnderstandVerb.Make,
        InvoiceVerb.Make,
        ShellVerbs.Test,
        ShellVerbs.Bench,
        ShellVerbs.Check,
        ShellVerbs.Load,
        ShellVerbs.Drill,
    ];

    internal static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = Root();
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            await Console.Error.WriteLineAsync(
                $"{parsed.Errors[0].Message} See --help.".ReplaceLineEndings(" "));
            return Misused;
        }

        using CancellationTokenSource stopping = new();
        using PosixSignalRegistration interrupt = StopOn(PosixSignal.SIGINT, stopping);
        using PosixSignalRegistration terminate = StopOn(PosixSignal.SIGTERM, stopping);
        using PosixSignalRegistration hangup = StopOn(PosixSignal.SIGHUP, stopping);
        try
        {
            // Signals are ours: a stop takes as long as data need to be safe.
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }, stopping.Token);
        }
        catch (InstallationException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
        catch (Exception bug) when (!stopping.IsCancellationRequested)
        {
            // Nobody foresaw it, so whoever reports it needs all of it.
            await Console.Error.WriteLineAsync($"{args[0]} failed: {bug}");
            return Failed;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return Failed;
        }
    }

    internal static async Task<int> MisusedAsync(string line)
    {
        await Console.Error.WriteLineAsync(line + " See --help.");
        return Misused;
    }

    internal static RootCommand Root()
    {
        RootCommand root = new("A shop run by chatting: the ConverseErp installation.");
        ServeVerb.AddTo(root);
        foreach (Func<Command> make in Verbs) root.Subcommands.Add(make());
        return root;
    }

    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource to) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            to.Cancel();
        });
}
