using ConverseErp.Conversations.Inviting;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Inviting;

/// <summary>The owner switches the invitations on and off in words of their own.</summary>
public sealed class When_invitations_are_spoken_of
{
    [Theory]
    [InlineData("offer invite chalu karo", true)]
    [InlineData("Offers ka invite on karo", true)]
    [InlineData("customer invite chalu kar do", true)]
    [InlineData("grahak nyota chalu karo", true)]
    [InlineData("offer invite band karo", false)]
    [InlineData("offer invitation off karo", false)]
    [InlineData("offer invite band mat karo", true)]
    [InlineData("ऑफर निमंत्रण बंद करो", false)]
    public void It_is_heard(string text, bool wanted) =>
        Assert.Equal(wanted, InviteSaid.In(text));

    [Theory]
    [InlineData("offer chalu karo")]
    [InlineData("offer band karo")]
    [InlineData("broadcast roko")]
    [InlineData("CA ko invite karo")]
    [InlineData("CA ka invite band karo")]
    [InlineData("offer invite")]
    [InlineData("2 invite card chalu karo")]
    [InlineData("raat ka hisaab band karo")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_talk_is_not_taken_for_it(string? text) => Assert.Null(InviteSaid.In(text));

    [Fact]
    public void Every_language_says_words_that_switch_it_back()
    {
        foreach (string language in InvitationTexts.Languages)
        {
            InvitationTexts texts = InvitationTexts.In(language);

            Assert.StartsWith("✅", texts.On, StringComparison.Ordinal);
            Assert.False(InviteSaid.In(Typed(texts.On)), texts.On);
            Assert.StartsWith("✅", texts.Off, StringComparison.Ordinal);
            Assert.True(InviteSaid.In(Typed(texts.Off)), texts.Off);
        }
    }

    // What is to be typed stands at the end.
    private static string Typed(string text) =>
        text[(text.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];
}
