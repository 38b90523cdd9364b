using System.CommandLine;

namespace ConverseErp.Host.Verbs;

/// <summary>Commands that ./converse carries out with the SDK: here they only have their help.
/// </summary>
internal static class ShellVerbs
{
    internal static Command Test()
    {
        Argument<string> suite = new("suite")
        {
            Description = "fast (no servers), integration, browser, soak (the long runs too)",
            DefaultValueFactory = _ => "all",
        };
        suite.AcceptOnlyFromAmong("fast", "integration", "browser", "soak", "all");
        Command test = new("test", "Run the tests; the last line is the sum.") { suite };
        test.SetAction(_ => OnlyThere("test"));
        return test;
    }

    internal static Command Bench()
    {
        Argument<string?> name = new("name")
        {
            Description = "One benchmark; all when absent",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<int?> seconds = new("--seconds")
        {
            Description = "How long each part measures",
            HelpName = "S",
        };
        Command bench = new("bench", "Measure, each benchmark beside its reference.")
        {
            name, seconds, InstallationOptions.Json(),
        };
        bench.SetAction(_ => OnlyThere("bench"));
        return bench;
    }

    private static int OnlyThere(string verb)
    {
        Console.Error.WriteLine(
            $"{verb} needs the sources: run ./converse {verb} in their folder.");
        return CommandLine.Failed;
    }
}
