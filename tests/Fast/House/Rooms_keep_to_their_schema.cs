using System.Text.RegularExpressions;

namespace ConverseErp.Tests.Fast.House;

public sealed partial class Rooms_keep_to_their_schema
{
    [Fact]
    public void No_statement_names_another_rooms_table()
    {
        foreach (string room in Repository.Rooms)
        {
            foreach (string pattern in (string[])["*.cs", "*.sql"])
            {
                foreach ((string path, string text) in Repository.Files(room, pattern))
                    Assert.True(!Foreign(room, text).Any(),
                        $"{path} touches {string.Join(", ", Foreign(room, text))}");
            }
        }
    }

    [Fact]
    public void A_statement_on_a_foreign_table_would_be_found()
    {
        Assert.Equal(["ledger"], Foreign("Orders", "SELECT 1 FROM ledger.party WHERE true"));
        Assert.Empty(Foreign("Orders", "SELECT 1 FROM orders.line JOIN platform.inbox i ON true"));
    }

    private static IEnumerable<string> Foreign(string room, string text) =>
        Table().Matches(text).Select(m => m.Groups["schema"].Value)
            .Where(schema => Repository.Rooms.Any(
                other => other != room
                    && other.Equals(schema, StringComparison.OrdinalIgnoreCase)))
            .Distinct();

    [GeneratedRegex(
        @"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+(?<schema>[a-z]+)\.[a-z""]",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Table();
}
