using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_there_is_a_doubt
{
    [Fact]
    public async Task The_party_is_asked_for_and_a_typed_number_answers()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Sunita ko 1 kg chini udhaar");
        bool vermaIsFirst = question.Text.Contains("1) Sunita Verma", StringComparison.Ordinal);
        Received reply = await shop.OwnerSaysAsync(vermaIsFirst ? "1" : "2");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Verma", reply.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", reply.Text, StringComparison.Ordinal);
        Assert.Equal(59, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_product_outside_the_list_is_asked_about_and_nothing_is_posted()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini aur 2 kesar udhaar");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("kesar", question.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Credit_over_the_limit_is_asked_for_and_cash_is_an_answer()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ko 30 surf udhaar");
        Received reply = await shop.OwnerSaysAsync("2");

        Assert.StartsWith("⛔", question.Text, StringComparison.Ordinal);
        Assert.Contains("₹5,000", question.Text, StringComparison.Ordinal);
        Assert.Equal("document", reply.Type);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_sale_above_the_confirmation_amount_waits_for_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("100 surf cash");
        decimal? before = await shop.StockAsync("SURF");
        Received reply = await shop.OwnerSaysAsync("haan");

        Assert.Contains("₹14,000", question.Text, StringComparison.Ordinal);
        Assert.Equal(20, before);
        Assert.Equal("document", reply.Type);
        Assert.Equal(-80, await shop.StockAsync("SURF"));
    }
}
