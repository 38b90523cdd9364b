using ConverseErp.Conversations.Errands.Opinions;

namespace ConverseErp.Tests.Fast.Conversations.Opinions;

public sealed class When_a_model_answers
{
    private const string Message = "anil shrma ko dedh kilo chinni 5 tata namk likhna 350";
    private static readonly OpinionCase Asked = OpinionShop.Case(Message);
    private static readonly string Sugar = Asked.KeyOf("Sugar loose");
    private static readonly string Salt = Asked.KeyOf("Tata Salt 1kg");

    // P1 is all of "anil shrma": the two words are one person's.
    private static readonly string Good = OpinionShop.Answer(
        "order.create", "P1", null, "credit", (Sugar, 1.5m, "kg"), (Salt, 5, "pkt"));

    [Fact]
    public void What_is_as_asked_for_becomes_a_sentence() =>
        Assert.Equal(
            ("Anil Sharma ko 1.5 kg Sugar loose, 5 pkt Tata Salt 1kg udhaar", null),
            Asked.Conclude(Good, "hi-Latn"));

    [Fact]
    public void No_answer_and_no_opinion_are_told_apart()
    {
        string none = OpinionShop.Answer("none");

        Assert.Equal((null, "opinion-failed"), Asked.Conclude(null, "hi-Latn"));
        Assert.Equal((null, "opinion-none"), Asked.Conclude(none, "hi-Latn"));
    }

    public static TheoryData<string, string> Deviations() => new()
    {
        { "not JSON", "Sure! Here is the order." },
        { "JSON in a fence", "```json\n" + Good + "\n```" },
        { "more behind it", Good + " {}" },
        { "an array", "[" + Good + "]" },
        { "a number", "7" },
        { "cut off", Good[..^1] },
        { "an unknown field", Good.Replace("{\"intent\"", "{\"note\":1,\"intent\"") },
        { "a field twice", Good.Replace("{\"intent\"", "{\"intent\":\"none\",\"intent\"") },
        { "a field missing", Good.Replace(",\"pay\":\"credit\"", "") },
        { "an unknown field of a line", Good.Replace(":\"pkt\"", ":\"pkt\",\"x\":1") },
        { "an unknown intent", Good.Replace("order.create", "price.set") },
        { "undoing", Good.Replace("order.create", "undo") },
        { "no intent", Good.Replace("\"order.create\"", "null") },
        { "an unknown person", Good.Replace("\"P1\"", "\"P2\"") },
        { "a person by name", Good.Replace("\"P1\"", "\"Mohan Lal\"") },
        { "unknown goods", Good.Replace($"\"{Salt}\"", "\"G99\"") },
        { "goods by name", Good.Replace($"\"{Salt}\"", "\"Tata Salt 1kg\"") },
        { "no goods", Good.Replace($"\"{Salt}\"", "null") },
        { "an unknown unit", Good.Replace("\"pkt\"", "\"crate\"") },
        { "an unknown way to pay", Good.Replace("\"credit\"", "\"gold\"") },
        { "a number that nobody wrote", Good.Replace(":5,", ":6,") },
        { "a sum of numbers", Good.Replace("\"amount\":null", "\"amount\":355") },
        { "an amount that does not belong", Good.Replace("\"amount\":null", "\"amount\":350") },
        { "a number in quotes", Good.Replace(":5,", ":\"5\",") },
        { "nothing of it", Good.Replace(":5,", ":0,") },
        { "less than nothing", Good.Replace(":5,", ":-5,") },
        { "far too much", Good.Replace(":5,", ":5e9,") },
        { "beyond any number", Good.Replace(":5,", ":5e400,") },
        { "a quantity missing", Good.Replace(":5,", ":null,") },
        { "lines that are none", Good.Replace("\"lines\":[", "\"lines\":[7,") },
        { "no lines", OpinionShop.Answer("order.create", "P1", null, "credit") },
        { "more than thirty lines", OpinionShop.Answer("order.create", "P1", null, "credit",
            [.. Enumerable.Repeat<(string, decimal?, string?)>((Salt, 5, "pkt"), 31)]) },
        { "goods of a payment", Good.Replace("order.create", "payment.received") },
    };

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Whatever_is_otherwise_makes_it_no_answer(string what, string answer)
    {
        Assert.NotEqual(Good, answer);
        Assert.True(Asked.Conclude(answer, "hi-Latn") == (null, "opinion-refused"), what);
    }

    [Theory]
    [InlineData("dhai kilo chinni", 2.5)]
    [InlineData("२५० ग्राम चिन्नी", 250)]
    [InlineData("saade teen sau rupaye", 350)]
    [InlineData("1,250 rupiya", 1250)]
    [InlineData("𝟓 chinni", 5)]
    [InlineData("½ kilo chinni", 0.5)]
    public void A_number_in_any_digits_and_in_words_was_written(string message, double number) =>
        Assert.Contains((decimal)number, OpinionShop.Case(message).Question.Numbers);

    [Theory]
    [InlineData("phone 98765 43210 chinni", 98765)]
    [InlineData("12/11/2026 ko chinni", 2026)]
    [InlineData("anil ko chinni", 1)]
    public void Other_numbers_were_not(string message, double number) =>
        Assert.DoesNotContain((decimal)number, OpinionShop.Case(message).Question.Numbers);

    [Fact]
    public void A_customer_can_order_and_ask_and_nothing_else()
    {
        OpinionCase asked = OpinionShop.Case("muje chinni do kilo cahiye anil shrma", false);
        string sugar = asked.KeyOf("Sugar loose");
        string order = OpinionShop.Answer("order.create", lines: (sugar, 2, "kg"));
        string others = OpinionShop.Answer("order.create", "P1", lines: (sugar, 2, "kg"));
        string paid = OpinionShop.Answer("payment.received", "P1", 2);

        Assert.Equal("2 kg Sugar loose", asked.Conclude(order, "hi-Latn").Sentence);
        Assert.Equal("opinion-refused", asked.Conclude(others, "hi-Latn").Code);
        Assert.Equal("opinion-refused", asked.Conclude(paid, "hi-Latn").Code);
    }
}
