using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Listening;
using ConverseErp.Tests.Fast.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

/// <summary>Hindi and Marathi: a chat keeps its language until it is told the other.</summary>
public sealed class When_two_languages_share_a_script
{
    [Theory]
    [InlineData("रमेशला 2 किलो साखर उधार", "mr", "mr")]
    [InlineData("5 मॅगी नगद", "mr", "mr")]
    [InlineData("2 किलो चीनी ला दो", "hi", "hi")]
    [InlineData("दर 45", "hi", "hi")]
    [InlineData("5 मैगी नकद", "hi", "hi")]
    public void Words_of_both_change_nothing(string text, string before, string after) =>
        Assert.Equal(after, LanguageAfter(text, before));

    [Theory]
    [InlineData("रमेश को 2 किलो चीनी दे दो", "mr", "hi")]
    [InlineData("गलत", "mr", "hi")]
    [InlineData("साखर किती आहे", "hi", "mr")]
    [InlineData("चूक", "hi", "mr")]
    [InlineData("साखर किती आहे", "hi-Latn", "mr")]
    [InlineData("2 किलो चीनी", "hi-Latn", "hi")]
    [InlineData("தவறு", "mr", "ta")]
    public void A_word_of_one_alone_changes_it(string text, string before, string after) =>
        Assert.Equal(after, LanguageAfter(text, before));

    private static string? LanguageAfter(string text, string before)
    {
        ChatReceived message = new("meta", "1", "2", new Sender(null, "+910000000001", null),
            "text", text, null, null, null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch,
            null);
        Heard heard = new("unknown", null, [], null, null, 0, Money.Zero, null, null,
            Fixtures.Grocer.Owner(text).SenderLanguage);
        return ChatLanguage.Of(
            ChatState.New, heard, message, new Catalogue(1, []), before) ?? before;
    }
}
