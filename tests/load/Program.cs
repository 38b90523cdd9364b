using System.CommandLine;
using ConverseErp.Tests.Load.Benches;
using ConverseErp.Tests.Load.Checking;
using ConverseErp.Tests.Load.Drills;
using ConverseErp.Tests.Load.Month;

namespace ConverseErp.Tests.Load;

/// <summary><c>./converse bench [NAME] [--seconds S] [--seed N] [--bills N] [--json]</c>, and
/// what else needs the sources: <c>check</c> and <c>load</c>.</summary>
internal static class Program
{
    private const int SecondsMax = 3_600;
    private const int BillsMax = 5_000_000;

    // Beside the benchmarks.
    private static readonly Dictionary<string, Func<Command>> Commands =
        new(StringComparer.Ordinal)
        {
            ["check"] = BooksCommand.Make, ["load"] = MonthCommand.Make,
            ["drill"] = DrillCommand.Make,
        };

    private static readonly Dictionary<string, Bench> Benches = new(StringComparer.Ordinal)
    {
        ["understand"] = UnderstandBench.RunAsync,
        ["fuzz"] = (seconds, progress, stop) =>
            FuzzBench.RunAsync(_seed, seconds, progress, stop),
        ["invoice"] = InvoiceBench.RunAsync,
        ["ingest"] = IngestBench.RunAsync,
        ["send"] = SendBench.RunAsync,
        ["flood"] = FloodBench.RunAsync,
        ["orders"] = OrdersBench.RunAsync,
        ["tills"] = TillsBench.RunAsync,
        ["history"] = (seconds, progress, stop) =>
            HistoryBench.RunAsync(_bills, seconds, progress, stop),
        ["reports"] = ReportsBench.RunAsync,
    };

    // Of the fuzz; any other one mutates the messages otherwise.
    private static int _seed = 20_261_121;

    // Of the history.
    private static int _bills = 1_000_000;

    private delegate Task<IReadOnlyList<BenchResult>> Bench(
        int seconds, Action<string> progress, CancellationToken stop);

    private static Task<int> Main(string[] arguments)
    {
        if (arguments is [{ } verb, ..] && Commands.TryGetValue(verb, out Func<Command>? make))
            return OtherAsync(make(), arguments[1..]);
        return BenchAsync(arguments);
    }

    private static Task<int> OtherAsync(Command command, string[] arguments)
    {
        RootCommand root = new(command.Description ?? "");
        foreach (Command each in command.Subcommands.ToArray()) root.Subcommands.Add(each);
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0) return parsed.InvokeAsync();
        Console.Error.WriteLine(
            $"{parsed.Errors[0].Message} See ./converse {command.Name} --help.");
        return Task.FromResult(2);
    }

    private static Task<int> BenchAsync(string[] arguments)
    {
        Argument<string?> name = new("NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "One of: " + string.Join(", ", Benches.Keys) + "; all when left out.",
        };
        name.Validators.Add(result =>
        {
            string? given = result.GetValueOrDefault<string?>();
            if (given is not null && !Benches.ContainsKey(given))
                result.AddError($"no benchmark '{given}': {string.Join(", ", Benches.Keys)}.");
        });
        Option<int> seconds = new("--seconds")
        {
            DefaultValueFactory = _ => 60, Description = "How long each part is measured.",
        };
        seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > SecondsMax)
                result.AddError($"--seconds takes 1 to {SecondsMax}.");
        });
        Option<int> seed = new("--seed")
        {
            DefaultValueFactory = _ => _seed, Description = "Of the fuzz's mutations.",
        };
        Option<int> bills = new("--bills")
        {
            DefaultValueFactory = _ => _bills, Description = "Of the history's five years.",
        };
        bills.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1_000 or > BillsMax)
                result.AddError($"--bills takes 1000 to {BillsMax}.");
        });
        Option<bool> json = new("--json") { Description = "One JSON object a line." };
        RootCommand root = new("Benchmarks, each beside its reference in the same run.")
        {
            name, seconds, seed, bills, json,
        };
        root.SetAction((parsed, stop) =>
        {
            _seed = parsed.GetValue(seed);
            _bills = parsed.GetValue(bills);
            return RunAsync(
                parsed.GetValue(name), parsed.GetValue(seconds), parsed.GetValue(json), stop);
        });
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0) return parsed.InvokeAsync();
        Console.Error.WriteLine($"{parsed.Errors[0].Message} See ./converse bench --help.");
        return Task.FromResult(2);
    }

    private static async Task<int> RunAsync(
        string? name, int seconds, bool json, CancellationToken stop)
    {
        bool failed = false;
        foreach ((string each, Bench bench) in Benches)
        {
            if (name is not null && name != each) continue;
            try
            {
                IReadOnlyList<BenchResult> results = await bench(
                    seconds, text => Console.Error.WriteLine($"{each}: {text}"), stop);
                foreach (BenchResult result in results)
                    Console.Out.WriteLine(json ? result.ToJson() : result.ToString());
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync($"{each}: {error.Message}");
                failed = true;
            }
        }

        return failed || stop.IsCancellationRequested ? 1 : 0;
    }
}
