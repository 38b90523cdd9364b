using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The first sale of a shop that has told no price yet.</summary>
public sealed class When_nothing_has_a_price_yet
{
    private const string Priceless = """
        sku,name,aliases,unit,price,stock
        SUGAR,Sugar,chini,kg,,60
        MAGGI,Maggi 70 g,maggi,pkt,,96
        """;

    [Fact]
    public async Task Prices_may_be_answered_one_by_one_or_together()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Priceless);

        Received first = await shop.OwnerSaysAsync("Dinesh ko 2 kg chini aur 5 maggi udhaar");
        Received second = await shop.OwnerSaysAsync("chini 45 rupaye kilo");
        Received bill = await shop.OwnerSaysAsync("maggi 14 rupaye, chini 45 rupaye");

        Assert.StartsWith("❓ chini ka daam?", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓ maggi ka daam?", second.Text, StringComparison.Ordinal);
        Assert.Contains("₹160", bill.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
    }

    [Fact]
    public async Task The_name_and_a_number_are_the_price()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Priceless);
        await shop.OwnerSaysAsync("Dinesh ko 2 kg chini udhaar");

        Received bill = await shop.OwnerSaysAsync("chini 44");

        Assert.Contains("₹88", bill.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
    }

    [Fact]
    public async Task The_sentence_said_again_takes_the_place_of_the_first()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Priceless);

        await shop.OwnerSaysAsync("Dinesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.OwnerSaysAsync("chini 45 rupaye kilo");
        await shop.OwnerSaysAsync("aaj ki bikri");
        Received again = await shop.OwnerSaysAsync("Dinesh ko 2 kg chini aur 5 maggi udhaar");
        Received bill = await shop.OwnerSaysAsync("14");
        Received after = await shop.OwnerSaysAsync("Dinesh ka hisaab");

        Assert.StartsWith("❓ maggi ka daam?", again.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
        Assert.DoesNotContain("❓", bill.Text, StringComparison.Ordinal);
        Assert.Contains("₹160", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("❓", after.Text, StringComparison.Ordinal);
        Assert.Single(await shop.BillsAsync());
    }
}
