using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_shop_speaks_Hindi
{
    [Fact]
    public async Task A_shop_set_to_Hindi_is_answered_in_its_script_from_the_first_word()
    {
        ShopStory shop = await ShopStory.OpenAsync(o => o with { Language = "hi" });

        Received empty = await shop.OwnerSaysAsync("galat");
        Received bill = await shop.OwnerSaysAsync("रमेश को 2 किलो चीनी उधार");
        Received question = await shop.OwnerSaysAsync("0 किलो चीनी आई");

        Assert.Equal("❓ वापस लेने को कुछ नहीं है", empty.Text);
        Assert.Contains("₹90 उधार", bill.Text, StringComparison.Ordinal);
        Assert.Contains("बाकी ₹1,190", bill.Text, StringComparison.Ordinal);
        Assert.Equal("❓ Sugar कितना? यह मात्रा ठीक नहीं लगती", question.Text);
    }

    [Fact]
    public async Task Whoever_writes_in_its_script_is_answered_in_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received hinglish = await shop.OwnerSaysAsync("galat");
        Received hindi = await shop.OwnerSaysAsync("गलत");
        Received sentence = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 1 maggi udhaar");

        Assert.Equal("❓ Wapas lene ko kuch nahi hai", hinglish.Text);
        Assert.Equal("❓ वापस लेने को कुछ नहीं है", hindi.Text);
        Assert.Contains("₹104 udhaar", sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_asked_for_by_name_and_so_is_the_way_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received hindi = await shop.OwnerSaysAsync("hindi me likho");
        Received stays = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 1 maggi udhaar");
        Received back = await shop.OwnerSaysAsync("hinglish me likho");

        Assert.Equal("✅ अब हिंदी में लिखूँगा", hindi.Text);
        Assert.Contains("₹104 उधार", stays.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Ab Hinglish me likhunga", back.Text);
    }

    [Fact]
    public async Task A_list_of_goods_changes_no_language_and_an_English_sentence_does()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received list = await shop.OwnerSaysAsync("2 kg chini, 5 maggi, 1 surf cash");
        Received mixed = await shop.OwnerSaysAsync("Ramesh 2 kg chini aur 5 maggi cash");
        Received english = await shop.OwnerSaysAsync("Ramesh 2 kg sugar credit");

        Assert.Contains("Nakad bikri – ₹300", list.Text, StringComparison.Ordinal);
        Assert.Contains("₹160 nakad", mixed.Text, StringComparison.Ordinal);
        Assert.Contains("₹90 on credit", english.Text, StringComparison.Ordinal);
    }
}
