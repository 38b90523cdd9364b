using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_a_broadcast_is_on_its_way
{
    [Theory]
    [InlineData("broadcast roko", OwnAffairs.BroadcastPause)]
    [InlineData("broadcast rok do", OwnAffairs.BroadcastPause)]
    [InlineData("pause broadcast", OwnAffairs.BroadcastPause)]
    [InlineData("broadcast band karo", OwnAffairs.BroadcastPause)]
    [InlineData("ब्रॉडकास्ट रोको", OwnAffairs.BroadcastPause)]
    [InlineData("broadcast chalu karo", OwnAffairs.BroadcastResume)]
    [InlineData("broadcast phir shuru karo", OwnAffairs.BroadcastResume)]
    [InlineData("resume broadcast", OwnAffairs.BroadcastResume)]
    [InlineData("ब्रॉडकास्ट चालू करो", OwnAffairs.BroadcastResume)]
    [InlineData("broadcast kahan tak pahuncha", OwnAffairs.BroadcastShow)]
    [InlineData("broadcast kitne logon ko gaya", OwnAffairs.BroadcastShow)]
    [InlineData("broadcast status", OwnAffairs.BroadcastShow)]
    [InlineData("offer rok do", OwnAffairs.BroadcastPause)]
    [InlineData("offer chalu karo", OwnAffairs.BroadcastResume)]
    [InlineData("offer kahan tak pahuncha", OwnAffairs.BroadcastShow)]
    [InlineData("offer kahan tak pahucha", OwnAffairs.BroadcastShow)]
    [InlineData("ऑफर रोक दो", OwnAffairs.BroadcastPause)]
    [InlineData("broadcast cancel karo", OwnAffairs.BroadcastStop)]
    [InlineData("offer khatam karo", OwnAffairs.BroadcastStop)]
    [InlineData("ब्रॉडकास्ट रद्द करो", OwnAffairs.BroadcastStop)]
    public void It_is_paused_goes_on_or_is_looked_at(string text, string affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("broadcast: kal dukaan band hai")]
    [InlineData("broadcast kal dukaan band")]
    [InlineData("broadcast sabko bata do aaj chini 40")]
    [InlineData("Diwali offer bhejo")]
    [InlineData("offer karo Ramesh ko")]
    public void What_it_is_to_say_is_none_of_these(string text) => Assert.DoesNotContain(
        Fixtures.Grocer.Owner(text).Affair ?? "",
        (string[])[
            OwnAffairs.BroadcastPause, OwnAffairs.BroadcastResume, OwnAffairs.BroadcastShow,
            OwnAffairs.BroadcastStop,
        ]);

    [Theory]
    [InlineData("STOP")]
    [InlineData("band karo")]
    [InlineData("बंद करो")]
    [InlineData("थांबवा")]
    [InlineData("બંધ કરો")]
    [InlineData("বন্ধ করুন")]
    [InlineData("நிறுத்துங்கள்")]
    [InlineData("ఆపండి")]
    [InlineData("ನಿಲ್ಲಿಸಿ")]
    [InlineData("ਬੰਦ ਕਰੋ")]
    public void Stop_is_heard_in_all_ten_languages(string word) =>
        Assert.True(StopWords.Wish(word));

    [Theory]
    [InlineData("start")]
    [InlineData("shuru karo")]
    [InlineData("शुरू करो")]
    [InlineData("सुरू करा")]
    [InlineData("શરૂ કરો")]
    [InlineData("শুরু করো")]
    [InlineData("தொடங்கு")]
    [InlineData("ప్రారంభించు")]
    [InlineData("ಶುರು ಮಾಡಿ")]
    [InlineData("ਸ਼ੁਰੂ ਕਰੋ")]
    public void Start_is_heard_in_all_ten_languages(string word) =>
        Assert.False(StopWords.Wish(word));

    [Theory]
    [InlineData("haan")]
    [InlineData("yes")]
    [InlineData("हाँ")]
    [InlineData("हो")]
    [InlineData("હા")]
    [InlineData("হ্যাঁ")]
    [InlineData("ஆமாம்")]
    [InlineData("అవును")]
    [InlineData("ಹೌದು")]
    [InlineData("ਹਾਂ")]
    public void A_yes_alone_is_neither(string word) => Assert.Null(StopWords.Wish(word));
}
