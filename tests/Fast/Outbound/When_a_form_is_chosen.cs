using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_form_is_chosen
{
    private static readonly Choice[] YesNo = [new("y", "Haan"), new("n", "Nahi")];

    [Fact]
    public void An_answer_may_always_be_free_for_it_answers_something()
    {
        Assert.True(Forms.WindowOpen(Samples.Message(), heard: null, Samples.Now));
        Assert.True(Forms.WindowOpen(
            Samples.Message(purpose: Purpose.Bill, quoted: "wamid.B"), null, Samples.Now));
    }

    [Fact]
    public void A_bill_is_free_within_a_day_of_the_persons_last_word()
    {
        SendMessage bill = Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill);

        Assert.True(Forms.WindowOpen(bill, Samples.Now.AddHours(-23.9), Samples.Now));
        Assert.False(Forms.WindowOpen(bill, Samples.Now.AddHours(-24), Samples.Now));
        Assert.False(Forms.WindowOpen(bill, null, Samples.Now));
    }

    [Theory]
    [InlineData("Any", true, "Document")]
    [InlineData("Any", false, "Template")]
    [InlineData("Plain", true, "Document")]
    [InlineData("Plain", false, "Template")]
    [InlineData("Template", true, "Template")]
    [InlineData("TemplateInEnglish", true, "Template")]
    [InlineData("NotTemplate", false, "Document")]
    public void A_bills_form_follows_the_window_and_what_was_learnt(
        string mustBe, bool open, string expected) =>
        Assert.Equal(
            Enum.Parse<SentAs>(expected),
            Forms.Choose(
                Samples.Message(bill: Samples.Bill), Enum.Parse<MustBe>(mustBe), open,
                Samples.OfMeta));

    [Fact]
    public void Choices_are_tappable_unless_they_were_refused_before()
    {
        SendMessage message = Samples.Message(choices: YesNo);

        Assert.Equal(SentAs.Interactive, Forms.Choose(message, MustBe.Any, true, Samples.OfMeta));
        Assert.Equal(SentAs.Text, Forms.Choose(message, MustBe.Plain, true, Samples.OfMeta));
    }

    [Theory]
    [InlineData("hi", "hi")]
    [InlineData("hi-Latn", "en")]
    [InlineData("en-IN", "en")]
    [InlineData("ta", "ta")]
    [InlineData("", "en")]
    [InlineData("HINDI!", "en")]
    public void The_template_speaks_the_persons_language(string language, string expected) =>
        Assert.Equal(expected, Forms.TemplateLanguage(language, MustBe.Any));

    [Fact]
    public void Long_text_is_cut_between_letters_with_their_marks()
    {
        string text = string.Concat(Enumerable.Repeat("कि", 40));

        string cut = TextLimit.Cut(text, 20);

        Assert.Equal(19, TextLimit.LengthOf(cut));
        Assert.Equal(string.Concat(Enumerable.Repeat("कि", 9)) + "…", cut);
    }

    [Fact]
    public void Emoji_are_counted_as_people_count_them_and_never_halved()
    {
        string cut = TextLimit.Cut("🙂🙂🙂🙂🙂", 3);

        Assert.Equal("🙂🙂…", cut);
        Assert.Equal("🙂🙂🙂", TextLimit.Cut("🙂🙂🙂", 3));
    }
}
