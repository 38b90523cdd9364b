using System.CommandLine;
using System.Text;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Host.Verbs;

/// <summary><c>understand</c>: the engine alone, no servers.</summary>
internal static class UnderstandVerb
{
    internal static Command Make()
    {
        Option<string> catalog = File("--catalog", "Products as CSV", required: true);
        Option<string> parties = File("--parties", "Parties as CSV", required: true);
        Option<string> learned = File("--learned", "Learned aliases as JSON", required: false);
        Command understand = new("understand", "Understand messages: {\"id\",\"from\",\"text\"} a "
            + "line on standard input, {\"id\",\"intent\",…} a line on standard output.")
        {
            catalog, parties, learned,
        };
        understand.SetAction(parsed =>
        {
            using StreamReader input = new(
                Console.OpenStandardInput(), new UTF8Encoding(false));
            using StreamWriter output = new(
                Console.OpenStandardOutput(), new UTF8Encoding(false));
            return UnderstandCommand.Run(
                parsed.GetRequiredValue(catalog), parsed.GetRequiredValue(parties),
                parsed.GetValue(learned), input, output, Console.Error);
        });
        return understand;
    }

    private static Option<string> File(string name, string description, bool required) =>
        new(name) { Description = description, HelpName = "FILE", Required = required };
}
