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
        Option<int?> bills = new("--bills")
        {
            Description = "Of the history's five years",
            HelpName = "N",
        };
        Command bench = new("bench", "Measure, each benchmark beside its reference.")
        {
            name, seconds, bills, InstallationOptions.Json(),
        };
        bench.SetAction(_ => OnlyThere("bench"));
        return bench;
    }

    internal static Command Check()
    {
        Command books = new("books", "Random months of bills, notes, voids and payments.")
        {
            Number("--documents", "Bills and notes, at least; 200000 when absent"), Seed(),
        };
        books.SetAction(_ => OnlyThere("check"));
        return new Command("check", "Hold the product against its rules, by chance.") { books };
    }

    internal static Command Load()
    {
        Command month = new("month", "Shops live through a month; then their books are audited.")
        {
            Number("--sales", "Of all shops together; 3000 when absent"), Seed(),
        };
        month.SetAction(_ => OnlyThere("load"));
        return new Command("load", "Live in the product for a while.") { month };
    }

    internal static Command Drill()
    {
        Command drill = new("drill", "Rehearse a bad day on a private installation.");
        foreach ((string name, string what) in new[]
        {
            ("outage", "WhatsApp answers nobody; then it is back."),
            ("blackout", "No provider answers; then all are back."),
        })
        {
            Command one = new(name, what)
            {
                Number("--minutes", "How long it is switched off"),
                Number("--rate", "Messages a second"),
            };
            one.SetAction(_ => OnlyThere("drill"));
            drill.Subcommands.Add(one);
        }

        return drill;
    }

    private static Option<int?> Seed() => Number("--seed", "The same seed is the same again");

    private static Option<int?> Number(string name, string what) =>
        new(name) { Description = what, HelpName = "N" };

    private static int OnlyThere(string verb)
    {
        Console.Error.WriteLine(
            $"{verb} needs the sources: run ./converse {verb} in their folder.");
        return CommandLine.Failed;
    }
}
