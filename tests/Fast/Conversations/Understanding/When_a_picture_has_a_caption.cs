using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Pictures that are for the shop's papers, and those that are of goods or bills.
/// </summary>
public sealed class When_a_picture_has_a_caption
{
    [Theory]
    [InlineData("logo")]
    [InlineData("Logo.")]
    [InlineData("ye dukaan ka logo hai")]
    [InlineData("bill par ye logo lagao")]
    [InlineData("our new logo")]
    [InlineData("लोगो")]
    [InlineData("माझा लोगो")]
    [InlineData("દુકાનનો લોગો")]
    [InlineData("লোগো")]
    [InlineData("லோகோ")]
    [InlineData("లోగో")]
    [InlineData("ಲೋಗೋ")]
    [InlineData("ਲੋਗੋ")]
    public void It_is_a_logo(string caption) =>
        Assert.Equal(CaptionedPicture.Logo, CaptionRules.Of(caption));

    [Theory]
    [InlineData("sign")]
    [InlineData("Signature")]
    [InlineData("dastakhat")]
    [InlineData("mera sign")]
    [InlineData("my signature for bills")]
    [InlineData("हस्ताक्षर")]
    [InlineData("दस्तखत")]
    [InlineData("स्वाक्षरी")]
    [InlineData("સહી")]
    [InlineData("স্বাক্ষর")]
    [InlineData("கையொப்பம்")]
    [InlineData("సంతకం")]
    [InlineData("ಸಹಿ")]
    [InlineData("ਦਸਤਖ਼ਤ")]
    public void It_is_a_signature(string caption) =>
        Assert.Equal(CaptionedPicture.Signature, CaptionRules.Of(caption));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Agarwal ka bill")]
    [InlineData("logo wali t-shirt 20 pc aayi")]
    [InlineData("sign board ka bill 500")]
    [InlineData("logo aur sign")]
    [InlineData("20 kg chini aayi")]
    [InlineData("ye logo dekho kaisa hai Ramesh")]
    [InlineData("aaj ka maal")]
    [InlineData("bill")]
    [InlineData("sahi hai")]
    [InlineData("सही है")]
    public void Anything_else_is_read_as_before(string? caption) =>
        Assert.Null(CaptionRules.Of(caption));
}
