using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>The second language of printed bills, and what is said of the chat's own.</summary>
public sealed class When_a_bills_language_is_wished
{
    [Theory]
    [InlineData("bill hindi me bhi do", "hi")]
    [InlineData("bill hindi me bhi chahiye", "hi")]
    [InlineData("bill tamil me bhi", "ta")]
    [InlineData("bill english aur marathi dono me chhapo", "mr")]
    [InlineData("bill gujarati me do", "gu")]
    [InlineData("print bills in kannada also", "kn")]
    [InlineData("bill sirf english me", "en")]
    [InlineData("bill sirf english me do", "en")]
    [InlineData("bills only in english please", "en")]
    [InlineData("बिल हिंदी में भी दो", "hi")]
    [InlineData("बिल मराठीत पण द्या", "mr")]
    [InlineData("બિલ ગુજરાતીમાં પણ આપો", "gu")]
    [InlineData("বিল বাংলাতেও দাও", "bn")]
    [InlineData("பில் தமிழிலும் கொடு", "ta")]
    [InlineData("బిల్లు తెలుగులో కూడా ఇవ్వు", "te")]
    [InlineData("ಬಿಲ್ ಕನ್ನಡದಲ್ಲಿ ಕೂಡ ಕೊಡಿ", "kn")]
    [InlineData("ਬਿੱਲ ਪੰਜਾਬੀ ਵਿੱਚ ਵੀ ਦਿਓ", "pa")]
    [InlineData("bill malayalam me bhi do", "ml")]
    public void Bills_have_it(string text, string language)
    {
        Understood said = Fixtures.Grocer.Owner(text);
        Assert.Equal(OwnAffairs.BillTongue, said.Affair);
        Assert.Equal(language, said.BillTongue);
        // The chat's own language stays.
        Assert.NotEqual(Intents.LanguageSet, said.Intent);
        Assert.Null(said.Language);
    }

    [Theory]
    [InlineData("hindi me bolo")]
    [InlineData("english me baat karo")]
    [InlineData("tamil la pesu")]
    [InlineData("bill ke bare me hindi me bolo")]
    [InlineData("Kavita ka bill hindi me bhejo")]
    [InlineData("bill hindi me mat do")]
    [InlineData("bill hindi me kab aayega")]
    [InlineData("bill hindi me aaya tha")]
    [InlineData("bill kitni language me hai")]
    [InlineData("bill 22 hindi me do")]
    [InlineData("bill bhejo")]
    [InlineData("message hindi me bhejo")]
    [InlineData("kya bill hindi me bhi aata hai?")]
    public void The_chats_own_questions_and_denials_are_none(string text) =>
        Assert.NotEqual(OwnAffairs.BillTongue, Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void The_chats_own_language_is_still_set() =>
        Assert.Equal(Intents.LanguageSet, Fixtures.Grocer.Owner("hindi me bolo").Intent);

    [Fact]
    public void A_customer_sets_no_bills_language() =>
        Assert.Null(Fixtures.Grocer.Customer("bill hindi me bhi do").Affair);
}
