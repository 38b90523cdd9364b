using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Whom news is for, said as people say it; and what only sounds like it.</summary>
public sealed class When_news_is_for_some
{
    private static readonly string[] Goods = ["chini", "sunflower oil", "oil", "sugar", "चीनी"];
    private static readonly string[] Groups = ["Retail", "Hotel wale", "Big buyers group"];

    [Theory]
    [InlineData("Diwali offer bhejo udhaar walon ko", "Diwali offer bhejo")]
    [InlineData("udhaar walon ko bata do kal dukaan band hai", "bata do kal dukaan band hai")]
    [InlineData("sab udhaar wale grahakon ko message karo: kal band",
        "message karo: kal band")]
    [InlineData("jin par udhaar hai unko bhejo: hisaab kar lo", "bhejo: hisaab kar lo")]
    [InlineData("jinka paisa baaki hai unko bata do dukaan band", "bata do dukaan band")]
    [InlineData("उधार वालों को भेजो: कल दुकान बंद है", "भेजो: कल दुकान बंद है")]
    [InlineData("जिनका पैसा बाकी है उनको बता दो कल छुट्टी", "बता दो कल छुट्टी")]
    [InlineData("send to customers who owe: shop is closed", "send shop is closed")]
    [InlineData("tell those who owe money shop is closed", "tell shop is closed")]
    [InlineData("message people with dues: offer till Sunday", "message offer till Sunday")]
    [InlineData("ઉધારવાળાને મેસેજ મોકલો કાલે બંધ", "મેસેજ મોકલો કાલે બંધ")]
    public void Those_who_owe(string text, string rest)
    {
        SegmentSaid? said = Said(text);

        Assert.Equal(Audience.Owing, said?.Audience);
        Assert.Equal(rest, said!.Rest);
    }

    [Theory]
    [InlineData("jo 30 din se nahi aaye unko bhejo: aaiye, 10% kam", 30)]
    [InlineData("jo grahak 45 din se nahi aaye unhe bata do naya maal aaya", 45)]
    [InlineData("30 din se jo nahi aaye unko Diwali offer bhejo", 30)]
    [InlineData("jo ek mahine se nahi aaye unko offer bhejo", 30)]
    [InlineData("jo do hafte se nahi aaye unko offer bhejo", 14)]
    [InlineData("jo bahut din se nahi aaye unko offer bhejo", null)]
    [InlineData("जो 30 दिन से नहीं आए उनको भेजो: नया माल आया", 30)]
    [InlineData("जो ३० दिन से नहीं आए उन्हें बता दो नया माल", 30)]
    [InlineData("send Diwali offer to customers who have not come in 30 days", 30)]
    [InlineData("tell those who haven't bought anything for 2 months: we miss you", 60)]
    public void Those_who_stay_away(string text, int? days)
    {
        SegmentSaid? said = Said(text);

        Assert.Equal((Audience.Away, days), (said!.Audience, said.Days));
    }

    [Theory]
    [InlineData("jinhone chini li unko bata do nayi chini aayi", "chini", null)]
    [InlineData("jinhone pichle 30 din me chini li hai unko bhejo: chini 40", "chini", 30)]
    [InlineData("chini lene walon ko bata do aaj chini 40", "chini", null)]
    [InlineData("aaj taaza sunflower oil lene walon ko bhejo: tel sasta", "sunflower oil", null)]
    [InlineData("जिन्होंने चीनी ली उनको भेजो: चीनी सस्ती", "चीनी", null)]
    [InlineData("चीनी लेने वालों को बता दो आज 40", "चीनी", null)]
    [InlineData("tell those who bought sugar fresh stock is here", "sugar", null)]
    [InlineData("message customers who bought sugar in the last 10 days: 40 now", "sugar", 10)]
    [InlineData("jo 15 din me aaye unko bhejo: dhanyavaad", null, 15)]
    [InlineData("jinhone bijli li unko bata do aaj band", "bijli", null)]
    public void Those_who_bought(string text, string? goods, int? days)
    {
        SegmentSaid? said = Said(text);

        Assert.Equal((Audience.Bought, goods, days), (said!.Audience, said.Goods, said.Days));
    }

    [Theory]
    [InlineData("retail group ko bhejo: naye rate", "Retail")]
    [InlineData("Retail walon ko bata do naye rate kal se", "Retail")]
    [InlineData("hotel wale group ko bhejo: naye rate", "Hotel wale")]
    [InlineData("big buyers group ko message karo: naye rate", "Big buyers group")]
    [InlineData("send new rates to retail group", "Retail")]
    [InlineData("gupta group ko bhejo: naye rate", "gupta")]
    public void Those_of_a_price_list(string text, string group)
    {
        SegmentSaid? said = Said(text);

        Assert.Equal((Audience.PriceGroup, group), (said!.Audience, said.Group));
    }

    [Fact]
    public void What_stands_before_the_goods_belongs_to_the_message() => Assert.Equal(
        "aaj taaza bhejo: tel sasta",
        Said("aaj taaza sunflower oil lene walon ko bhejo: tel sasta")!.Rest);

    [Theory]
    [InlineData("udhaar walon ko reminder bhejo")]
    [InlineData("udhaar walon ki list bhejo")]
    [InlineData("udhaar walon ko mat bhejo")]
    [InlineData("udhaar walon ko message gaya?")]
    [InlineData("jo 30 din se nahi aaye unki list bhejo")]
    [InlineData("sab ka udhaar bhejo")]
    [InlineData("sabko bata do udhaar walon ki dukaan band hai")]
    [InlineData("Ramesh ko 2 kg chini udhaar")]
    [InlineData("Ramesh ko bill bhejo")]
    [InlineData("udhaar walon ko kitna dena hai")]
    [InlineData("jo chini li thi wo kharab thi")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_talk_is_not_taken_for_it(string? text) => Assert.Null(Said(text));

    [Fact]
    public void Nothing_of_the_corpus_that_means_something_else_is_taken_for_it()
    {
        string folder = Path.GetDirectoryName(Fixtures.PathOf("dev.jsonl"))!;
        int read = 0;
        List<string> taken = [];
        foreach (string line in Directory.EnumerateFiles(folder, "*.jsonl")
            .SelectMany(File.ReadLines))
        {
            JsonNode message = JsonNode.Parse(line)!;
            if ((string?)message["from"] != "owner") continue;
            read++;
            bool news = (string?)message["gold"]?["intent"] == "broadcast.send";
            if (!news && Said((string?)message["text"]) is { } said)
                taken.Add($"{message["id"]}: {message["text"]} -> {said}");
        }

        Assert.True(read > 2_000, $"{read} messages");
        Assert.Empty(taken);
    }

    private static SegmentSaid? Said(string? text) =>
        SegmentSaid.In(text, Goods.Contains, Groups);
}
