using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>How far ahead an expiry is told, and which place is counted.</summary>
public sealed class When_the_shelf_is_watched
{
    [Theory]
    [InlineData("expiry 30 din pehle batao", 30)]
    [InlineData("expiry se 45 din pehle batana", 45)]
    [InlineData("expire hone se 15 din pehle bata dena", 15)]
    [InlineData("expiry 2 mahine pehle batao", 60)]
    [InlineData("expiry alert 20 din", 20)]
    [InlineData("एक्सपायरी 30 दिन पहले बताओ", 30)]
    [InlineData("एक्सपायरी 30 दिवस आधी सांगा", 30)]
    public void The_days_ahead_are_set(string text, int days)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.ExpiryAlert, days), (said.Affair, said.Shelf?.Days));
    }

    [Theory]
    [InlineData("expiry alert nahi chahiye")]
    [InlineData("expiry alert band karo")]
    [InlineData("expiry alert mat bhejo")]
    [InlineData("stop expiry alerts")]
    [InlineData("एक्सपायरी अलर्ट नहीं चाहिए")]
    [InlineData("एक्सपायरी अलर्ट नको")]
    [InlineData("expiry alert vendam")]
    public void Nothing_is_told_when_nothing_is_wanted(string text) =>
        Assert.Equal(OwnAffairs.ExpiryAlertOff, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("expiry alert nahi aaya")]
    [InlineData("expiry alert band mat karo")]
    [InlineData("expiry alert bhejna mat bhoolna")]
    [InlineData("expiry alert kyun nahi bheja")]
    [InlineData("expiry alert band hai kya")]
    [InlineData("alert nahi chahiye")]
    public void A_complaint_or_a_question_switches_nothing_off(string text) =>
        Assert.NotEqual(OwnAffairs.ExpiryAlertOff, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("tell me 30 days before expiry", 30)]
    [InlineData("expiry se 30 din pehle batana", 30)]
    public void The_days_may_stand_before_the_word(string text, int days)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.ExpiryAlert, days), (said.Affair, said.Shelf?.Days));
    }

    [Theory]
    [InlineData("15 din me kya expire hoga", 15)]
    [InlineData("60 din me kya kya expire hone wala hai", 60)]
    [InlineData("kya expire hone wala hai", null)]
    public void A_look_ahead_may_say_how_far(string text, int? days)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.Expiring, days), (said.Affair, said.Shelf?.Days));
    }

    [Theory]
    [InlineData("godown ki ginti shuru", "godown")]
    [InlineData("godown ki ginti shuru karo", "godown")]
    [InlineData("fridge ki ginti chalu", "fridge")]
    [InlineData("गोदाम की गिनती शुरू", "godown")]
    [InlineData("rack 2 ki ginti shuru", "rack 2")]
    [InlineData("godown ki ginti", "godown")]
    [InlineData("ginti shuru", null)]
    public void A_place_is_counted(string text, string? place)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.CountOpen, place), (said.Affair, said.Shelf?.Place));
    }

    [Theory]
    [InlineData("godown ki ginti kitni hui", OwnAffairs.CountShow)]
    [InlineData("ginti poori", OwnAffairs.CountClose)]
    [InlineData("expire maal hata do", OwnAffairs.ExpiredOut)]
    [InlineData("30 din pehle expire hua maal hata do", OwnAffairs.ExpiredOut)]
    [InlineData("godown me 20 kg chini aayi", null)]
    [InlineData("Ramesh ko 2 kg chini godown se", null)]
    [InlineData("30 din baad batana", null)]
    public void What_is_something_else_stays_so(string text, string? affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);
}
