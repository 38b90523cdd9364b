using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_the_usual_is_meant
{
    [Fact]
    public async Task Yes_takes_what_this_customer_mostly_takes_and_a_number_is_a_number()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        foreach (string often in (string[])["2", "2", "5", "2"])
            await shop.OwnerSaysAsync($"Ramesh ko {often} kg chini udhaar");

        Received asked = await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        Received usual = await shop.OwnerSaysAsync("haan");
        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        Received one = await shop.OwnerSaysAsync("1");

        Assert.Contains("2 kg", asked.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", usual.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_usual_a_yes_says_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        foreach (string often in (string[])["1", "2", "3"])
            await shop.OwnerSaysAsync($"Ramesh ko {often} kg chini udhaar");

        Received asked = await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "haan");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "4 kg");

        Assert.DoesNotContain("=", asked.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100 + 270 + 180),
            "the four kilos and nothing else");
    }
}
