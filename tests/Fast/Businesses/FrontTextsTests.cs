using System.Text.RegularExpressions;
using ConverseErp.Businesses;
using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Onboarding;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed partial class When_the_front_speaks
{
    public static TheoryData<string> EveryLanguage() => new(Languages.All);

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_language_says_everything_with_the_same_values(string language)
    {
        FrontTexts texts = FrontTexts.In(language);

        foreach ((string own, string english) in Pairs(texts, FrontTexts.In("en")))
        {
            Assert.NotEqual("", own);
            Assert.Equal(Places(english), Places(own));
            Assert.True(own.Length < 400, own);
        }

        Assert.Equal(ShopKinds.Codes.Order(), texts.Kinds.Keys.Order());
        Assert.Equal(ShopKinds.Codes.Order(), texts.Samples.Keys.Order());
        Assert.All(texts.Kinds.Values, title => Assert.InRange(title.Length, 1, 20));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_kind_is_understood_in_the_words_it_is_offered_in(string language)
    {
        FrontTexts texts = FrontTexts.In(language);
        OnboardingState asked = new(OnboardingStep.Kind, "Om 7", null, null, 0, null);

        Assert.All(texts.Kinds, kind => Assert.Equal(
            kind.Key, OnboardingDialogue.Hear(asked, kind.Value, null, texts).State.Kind));
    }

    [Theory]
    [InlineData("किराणा", "mr", "mr")]
    [InlineData("मेरी दुकान है", "mr", "hi")]
    [InlineData("किराना", "en", "hi")]
    [InlineData("Om Store", "ta", null)]
    public void Marathi_stays_until_Hindi_is_certain(
        string text, string current, string? language) =>
        Assert.Equal(language, Languages.Detect(text, current));

    [Theory]
    [InlineData("hi", null)]
    [InlineData("Sharma Store", null)]
    [InlineData("1", null)]
    [InlineData("I want to open a shop", "en")]
    [InlineData("mujhe dukaan kholni hai", "hi-Latn")]
    [InlineData("दुकान खोलनी है", "hi")]
    [InlineData("माझे दुकान आहे", "mr")]
    [InlineData("મારી દુકાન", "gu")]
    [InlineData("আমার দোকান", "bn")]
    [InlineData("என் கடை", "ta")]
    [InlineData("నా షాప్", "te")]
    [InlineData("ನನ್ನ ಅಂಗಡಿ", "kn")]
    [InlineData("എന്റെ കട", "ml")]
    [InlineData("ਮੇਰੀ ਦੁਕਾਨ", "pa")]
    public void The_language_is_heard_only_where_it_is_certain(string text, string? language) =>
        Assert.Equal(language, Languages.Detect(text));

    private static IEnumerable<(string Own, string English)> Pairs(
        FrontTexts own, FrontTexts english) =>
        typeof(FrontTexts).GetProperties()
            .Where(p => p.PropertyType == typeof(string))
            .Select(p => ((string)p.GetValue(own)!, (string)p.GetValue(english)!));

    private static string[] Places(string text) =>
        [.. Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("{[a-z]+}", RegexOptions.None, 500)]
    private static partial Regex Place();
}
