using ConverseErp.Businesses.Members;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_entries_are_confirmed_first
{
    [Fact]
    public async Task The_owner_says_for_whom_and_it_holds_for_that_one_alone()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju");

        Received set = await shop.OwnerSaysAsync("Raju se hamesha poochho");
        Received asked = await shop.AskAsync(raju, "1 kg chini cash");
        Assert.Empty(await shop.BillsAsync());
        Received bill = await shop.AskAsync(raju, "haan");
        Received own = await shop.OwnerSaysAsync("1 kg chini cash");

        Assert.Contains("Raju", set.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", bill.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", own.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await shop.BillsAsync()).Count);
    }

    [Theory]
    [InlineData("hamesha puchkar likho")]
    [InlineData("confirm always")]
    [InlineData("ਹਮੇਸ਼ਾ ਪੁੱਛੋ")]
    public async Task However_it_is_said_the_question_names_how_it_is_paid(string wish)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync(wish);
        Received credit = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        await shop.OwnerSaysAsync("haan");
        Received cash = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini nakad");

        Assert.Equal(
            "❓ Ramesh Kumar: 1 kg chini · udhaar · ₹45. Sahi? 1) haan 2) nahi", credit.Text);
        Assert.Contains(" · nakad · ₹45", cash.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_means_large_ones_too_and_a_doubt_is_asked_all_the_same()
    {
        ShopStory shop = await ShopStory.OpenAsync(o => o);
        Received large = await shop.OwnerSaysAsync("80 surf cash");
        await shop.OwnerSaysAsync("nahi");
        await shop.OwnerSaysAsync("mat poochho");

        Received doubt = await shop.OwnerSaysAsync("Sunita ko 1 kg chini udhaar");
        await shop.OwnerSaysAsync("rehne do");
        Received bill = await shop.OwnerSaysAsync("90 surf cash");

        Assert.StartsWith("❓", large.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", doubt.Text, StringComparison.Ordinal);
        Assert.Contains("₹12,600", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_changes_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string raju = await HireAsync(shop, "Raju");

        Received refused = await shop.AskAsync(raju, "mat poochho");

        Assert.StartsWith("⛔", refused.Text, StringComparison.Ordinal);
    }

    private static async Task<string> HireAsync(ShopStory shop, string name)
    {
        string phone = "+919811" + shop.Owner[^6..];
        Answer<Member> hired = await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, name, MemberRole.Staff, new Sender(null, phone, name),
            CancellationToken.None);
        Assert.Null(hired.Refusal);
        return phone;
    }
}
