using System.Text.Json.Nodes;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_lines_of_json_are_understood
{
    [Fact]
    public void Every_line_is_answered_in_order_in_the_agreed_shape()
    {
        (int code, string[] lines, string error) = Run(
            """
            {"id":"a","from":"owner","text":"Ramesh Kumar ko 2 kg chini aur 5 maggi udhaar"}

            {"id":"b","from":"customer","text":"20 rupaye ka dhania"}
            """);

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Equal(2, lines.Length);
        JsonObject first = JsonNode.Parse(lines[0])!.AsObject();
        Assert.Equal("a", (string?)first["id"]);
        Assert.Equal("order.create", (string?)first["intent"]);
        Assert.Equal("P01", (string?)first["party"]?["id"]);
        Assert.Equal("credit", (string?)first["pay"]);
        Assert.Equal("""{"sku":"SUGAR","quantity":2,"unit":"kg"}""",
            first["lines"]![0]!.ToJsonString());
        Assert.Equal(
            """{"ambiguous":["MAGGI-70","MAGGI-140"],"quantity":5,"unit":"pkt"}""",
            first["lines"]![1]!.ToJsonString());
        Assert.Equal("""[{"sku":"CORIANDER","worth":20}]""",
            JsonNode.Parse(lines[1])!["lines"]!.ToJsonString());
    }

    [Fact]
    public void A_malformed_line_is_told_and_the_others_are_done()
    {
        (int code, string[] lines, string error) = Run(
            "\uFEFF{\"id\":\"a\",\"from\":\"customer\",\"text\":\"2 bread\"}\r\nnot json\n"
            + "{\"id\":\"c\",\"from\":\"nobody\",\"text\":\"2 bread\"}\n[1]\n"
            + "{\"id\":\"e\",\"from\":\"customer\"}\n"
            + "{\"id\":6,\"from\":\"customer\",\"text\":\"1 lux\"}");

        Assert.Equal(1, code);
        Assert.Equal(6, lines.Length);
        Assert.Equal("order.create", (string?)JsonNode.Parse(lines[0])!["intent"]);
        Assert.Null((string?)JsonNode.Parse(lines[1])!["id"]);
        Assert.NotNull((string?)JsonNode.Parse(lines[1])!["error"]);
        Assert.Equal("c", (string?)JsonNode.Parse(lines[2])!["id"]);
        Assert.NotNull((string?)JsonNode.Parse(lines[4])!["error"]);
        Assert.Equal("order.create", (string?)JsonNode.Parse(lines[5])!["intent"]);
        Assert.Contains("4 lines are not messages, the first is line 2", error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_or_wrong_file_is_one_plain_line()
    {
        StringWriter output = new();
        StringWriter error = new();

        int missing = UnderstandCommand.Run(
            "no-such-file.csv", Fixtures.PathOf("parties.csv"), null, TextReader.Null, output,
                error);
        int wrong = UnderstandCommand.Run(
            Fixtures.PathOf("parties.csv"), Fixtures.PathOf("parties.csv"), null, TextReader.Null,
                output, error);

        Assert.Equal(1, missing);
        Assert.Equal(1, wrong);
        Assert.Empty(output.ToString());
        Assert.Equal(2, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("no column \"sku\"", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Learned_phrases_come_from_a_file()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path,
            """[{"phrase":"peela packet","sku":"LAYS-10"},{"phrase":"munna","party":"P13"}]""");

        (int code, string[] lines, _) = Run(
            """{"id":"a","from":"owner","text":"munna ko 2 peela packet"}""", path);
        File.Delete(path);

        Assert.Equal(0, code);
        Assert.Equal("P13", (string?)JsonNode.Parse(lines[0])!["party"]?["id"]);
        Assert.Equal("LAYS-10", (string?)JsonNode.Parse(lines[0])!["lines"]![0]!["sku"]);
    }

    private static (int Code, string[] Lines, string Error) Run(string input,
        string? learned = null)
    {
        StringWriter output = new();
        StringWriter error = new();
        int code = UnderstandCommand.Run(
            Fixtures.PathOf("catalog.csv"), Fixtures.PathOf("parties.csv"), learned,
            new StringReader(input), output, error);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries),
            error.ToString());
    }
}
