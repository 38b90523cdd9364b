using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ConverseErp.Tests.Fast.Books;

namespace ConverseErp.Tests.Load.Checking;

/// <summary><c>./converse check books [--documents N] [--seed N]</c>: random months by the
/// product's own arithmetic, notes and postings, held against the rules.</summary>
internal static class BooksCommand
{
    private const int DocumentsMax = 100_000_000;
    private const int Step = 20_000;

    public static Command Make()
    {
        Option<int> documents = new("--documents")
        {
            DefaultValueFactory = _ => 200_000, Description = "Bills and notes, at least.",
        };
        documents.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > DocumentsMax)
                result.AddError($"--documents takes 1 to {DocumentsMax}.");
        });
        Option<int> seed = new("--seed")
        {
            DefaultValueFactory = _ => 20_261_122,
            Description = "The same seed is the same documents.",
        };
        Command books = new("books", "Random months of bills, notes, voids and payments.")
        {
            documents, seed,
        };
        books.SetAction((parsed, stop) => Task.FromResult(
            Run(parsed.GetValue(documents), parsed.GetValue(seed), stop)));
        return new Command("check", "Hold the product against its rules, by chance.") { books };
    }

    private static int Run(int documents, int seed, CancellationToken stop)
    {
        Console.Error.WriteLine($"books: seed {seed}, {documents} documents");
        long started = Stopwatch.GetTimestamp();
        BooksCheck check = new(seed);
        try
        {
            for (long done = 0; done < documents; done = check.Documents)
            {
                check.Run(Math.Min(documents, done + Step), stop);
                Console.Error.WriteLine($"books: {check.Documents}");
            }
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine("books: " + fault.Message);
            return 1;
        }

        foreach ((string rule, long count) in check.Checks.Counts)
            Console.Out.WriteLine(Line(rule, count));
        Console.Out.WriteLine(Line("months", check.Months));
        Console.Out.WriteLine(Line("bills", check.Bills));
        Console.Out.WriteLine(Line("notes", check.Notes));
        Console.Out.WriteLine(Line("of both taken back", check.Voided));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{check.Documents} documents of seed {seed}: every rule holds; "
            + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
        return 0;
    }

    private static string Line(string what, long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{what,-66} {count,12}");
}
