using ConverseErp.Conversations.Telling;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>What has waited is a line each: some behind an answer, the rest in the evening.
/// </summary>
public sealed class When_lines_have_waited
{
    private static readonly string[] Five = ["one", "two", "three", "four", "five"];

    [Fact]
    public void Three_go_with_an_answer_the_oldest_first()
    {
        (string text, int taken) = NewsLines.Fold("✅ Aaj: ₹500", Five);

        Assert.Equal("✅ Aaj: ₹500\n📌 one\n📌 two\n📌 three", text);
        Assert.Equal(3, taken);
    }

    [Fact]
    public void An_answer_alone_stays_as_it_is()
    {
        Assert.Equal(("✅ Aaj: ₹500", 0), NewsLines.Fold("✅ Aaj: ₹500", []));
    }

    [Fact]
    public void What_has_no_room_waits_on_and_nothing_is_cut()
    {
        string answer = new('x', 2_400);

        (string text, int taken) = NewsLines.Fold(answer, [new string('y', 50), .. Five[..1],
            new string('z', 60)]);

        Assert.Equal(2, taken);
        Assert.EndsWith("\n📌 one", text, StringComparison.Ordinal);
        Assert.Equal((new string('x', 2_600), 0), NewsLines.Fold(new string('x', 2_600), Five));
    }

    [Fact]
    public void A_digest_has_ten_at_most_and_the_days_line_last()
    {
        string[] twelve = [.. Enumerable.Range(1, 12).Select(i => $"line {i}")];

        (string text, int taken) = NewsLines.Digest("🌙 Today", twelve, "📊 ₹500");

        Assert.Equal(10, taken);
        Assert.StartsWith("🌙 Today\n📌 line 1\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n📌 line 10\n📊 ₹500", text, StringComparison.Ordinal);
        Assert.Equal(("🌙 Today\n📌 one", 1), NewsLines.Digest("🌙 Today", ["one"], null));
    }

    [Fact]
    public void The_longest_lines_still_fit_a_message()
    {
        string[] longest = [.. Enumerable.Repeat(new string('x', NewsLines.LineMax), 12)];

        (string folded, int some) = NewsLines.Fold("ok", longest);
        (string digest, int more) = NewsLines.Digest("🌙", longest, new string('y', 200));

        Assert.Equal((3, 5), (some, more));
        Assert.True(folded.Length < 4096 && digest.Length < 4096);
    }

    [Fact]
    public void Several_lines_become_one_without_the_mark_of_an_outcome() => Assert.Equal(
        "Jaldi expire: Maggi: 12 pkt · B-1 · Bread: 2 pkt · +2",
        NewsLines.Line("⚠️ Jaldi expire:\n· Maggi: 12 pkt · B-1\n\n· Bread: 2 pkt\n+2"));

    [Fact]
    public void A_long_line_is_cut_between_letters()
    {
        string line = NewsLines.Line(new string('x', NewsLines.LineMax - 2) + "🌙🌙🌙");

        Assert.True(line.Length <= NewsLines.LineMax);
        Assert.EndsWith("x…", line, StringComparison.Ordinal);
    }
}
