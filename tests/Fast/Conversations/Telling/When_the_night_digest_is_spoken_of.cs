using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>It is switched off and on in many tongues, and nothing else is taken for it.</summary>
public sealed class When_the_night_digest_is_spoken_of
{
    [Theory]
    [InlineData("raat ka hisaab band karo")]
    [InlineData("Raat ka hisab band kar do")]
    [InlineData("raat ka hisaab mat bhejo")]
    [InlineData("raat ka hisaab nahi chahiye")]
    [InlineData("turn off the night summary")]
    [InlineData("stop the daily digest")]
    [InlineData("रात का हिसाब बंद करो")]
    [InlineData("रात्रीचा हिशोब बंद करा")]
    [InlineData("રાતનો હિસાબ બંધ કરો")]
    [InlineData("রাতের হিসাব বন্ধ করো")]
    [InlineData("இரவு கணக்கு வேண்டாம் அனுப்பு")]
    [InlineData("రాత్రి లెక్క ఆపు చేయండి")]
    [InlineData("ರಾತ್ರಿ ಲೆಕ್ಕ ನಿಲ್ಲಿಸಿ")]
    [InlineData("ਰਾਤ ਦਾ ਹਿਸਾਬ ਬੰਦ ਕਰੋ")]
    public void It_is_switched_off(string text) => Assert.False(DigestSaid.In(text));

    [Theory]
    [InlineData("raat ka hisaab chalu karo")]
    [InlineData("raat ka hisaab band mat karo")]
    [InlineData("night summary on karo")]
    [InlineData("रात का हिसाब चालू करो")]
    public void It_is_switched_on(string text) => Assert.True(DigestSaid.In(text));

    [Theory]
    [InlineData("raat ka hisaab")]
    [InlineData("raat ka hisaab bhejo")]
    [InlineData("Ramesh ka hisaab band karo")]
    [InlineData("reminder band karo")]
    [InlineData("raat ko 2 kg chini bhejo")]
    [InlineData("expiry alert band karo")]
    [InlineData("broadcast band karo")]
    [InlineData("dukaan raat ko band karo")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_talk_is_not_taken_for_it(string? text) => Assert.Null(DigestSaid.In(text));

    [Fact]
    public void Every_language_answers_and_says_words_that_are_understood()
    {
        Assert.Equal(
            Speech.All.Select(p => p.Language).Order(StringComparer.Ordinal),
            NewsTexts.Languages.Order(StringComparer.Ordinal));
        foreach (string language in NewsTexts.Languages)
        {
            NewsTexts texts = NewsTexts.In(language);

            Assert.StartsWith("✅", texts.On, StringComparison.Ordinal);
            Assert.StartsWith("✅", texts.Off, StringComparison.Ordinal);
            Assert.NotEmpty(texts.Head);
            // What is to be typed to have it back does bring it back.
            Assert.True(DigestSaid.In(texts.Off[(texts.Off.LastIndexOf(": ",
                StringComparison.Ordinal) + 2)..]), texts.Off);
        }
    }

    [Fact]
    public void A_link_to_share_is_spoken_of_in_every_language()
    {
        Assert.Equal(
            Speech.All.Select(p => p.Language).Order(StringComparer.Ordinal),
            ReachTexts.Languages.Order(StringComparer.Ordinal));
        Assert.All(ReachTexts.Languages, language => Assert.EndsWith(
            ": https://wa.me/1", ReachTexts.Share(language, "https://wa.me/1"),
            StringComparison.Ordinal));
    }
}
