using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_question_is_answered_sideways
{
    private const string Dropped = "✅ Rehne diya, kuch nahi likha";

    [Theory]
    [InlineData("Sunita ko 1 kg chini udhaar", "rehne do")]
    [InlineData("Sunita ko 1 kg chini udhaar", "cancel")]
    [InlineData("Sunita ne 200 diye", "nahi")]
    [InlineData("Ramesh ko chini udhaar", "nahi")]
    [InlineData("Ramesh ko 30 surf udhaar", "rehne do")]
    [InlineData("Ramesh ko 1 kg chini aur 2 kesar udhaar", "cancel")]
    public async Task No_chooses_nobody_and_nothing(string text, string answer)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync(text);
        Received dropped = await shop.OwnerSaysAsync(answer);

        Assert.Equal(Dropped, dropped.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Theory]
    [InlineData("Ramesh ko chini udhaar")]
    [InlineData("Sunita ko 1 kg chini udhaar")]
    [InlineData("Sunita ne 200 diye")]
    public async Task Galat_means_what_is_being_asked_and_not_the_bill_before(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        await shop.OwnerSaysAsync(text);
        Received dropped = await shop.OwnerSaysAsync("galat");
        Money between = await shop.RameshOwesAsync();
        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Equal(Dropped, dropped.Text);
        Assert.Equal(Money.FromRupees(1170), between);
        Assert.StartsWith("✅ Wapas liya: bill", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Theory]
    [InlineData("cash", 1100)]
    [InlineData("nakad le liya", 1100)]
    [InlineData("udhaar hi likho", 5300)]
    public async Task The_way_of_paying_may_be_said_in_any_word(string answer, int owes)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 30 surf udhaar");
        Received bill = await shop.OwnerSaysAsync(answer);

        Assert.Equal("document", bill.Type);
        Assert.Equal(Money.FromRupees(owes), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_customers_order_is_accepted_in_any_word()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        long asked = (await shop.HearsAsync(shop.Owner)).Seq;
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "haan cash");
        Received bill = await shop.HearsAsync(shop.Owner, asked);

        Assert.Contains("₹90 nakad", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Hindi_answers_fit_Hindi_questions()
    {
        ShopStory shop = await ShopStory.OpenAsync(o => o with { Language = "hi" });

        Received sure = await shop.OwnerSaysAsync("100 surf नकद");
        Received bill = await shop.OwnerSaysAsync("हाँ");
        Received limit = await shop.OwnerSaysAsync("रमेश को 30 surf उधार");
        Received paid = await shop.OwnerSaysAsync("नकद");
        await shop.OwnerSaysAsync("सुनीता को 1 किलो चीनी उधार");
        Received dropped = await shop.OwnerSaysAsync("रहने दो");

        Assert.EndsWith("सही? 1) हाँ 2) नहीं", sure.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
        Assert.StartsWith("⛔ Ramesh Kumar की लिमिट", limit.Text, StringComparison.Ordinal);
        Assert.Contains("₹4,200 नकद", paid.Text, StringComparison.Ordinal);
        Assert.Equal("✅ रहने दिया, कुछ नहीं लिखा", dropped.Text);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }
}
