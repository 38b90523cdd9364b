using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"Ramesh ka GSTIN 27…": answered with ✅ and forgotten, every later bill would be one
/// to nobody, and the buyer would lose the credit.</summary>
public sealed class When_a_buyer_tells_a_gstin
{
    [Fact]
    public async Task It_is_read_back_kept_and_on_the_next_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received wrong = await shop.OwnerSaysAsync("Ramesh ka GSTIN 33AABCS4321M1ZJ");
        Received asked = await shop.OwnerSaysAsync("Ramesh ka GSTIN 33AABCS4321M1ZH hai");
        Received kept = await shop.OwnerSaysAsync("haan");
        Party ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.Single(p => p.Name == "Ramesh Kumar");

        Assert.StartsWith("⛔", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar ka GSTIN 33AABCS4321M1ZH", asked.Text,
            StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh Kumar: GSTIN 33AABCS4321M1ZH", kept.Text,
            StringComparison.Ordinal);
        Assert.Equal("33AABCS4321M1ZH", ramesh.Gstin);
    }

    [Fact]
    public async Task A_no_keeps_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("Ramesh ka GSTIN 33AABCS4321M1ZH");
        Received left = await shop.OwnerSaysAsync("nahi");
        Party ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.Single(p => p.Name == "Ramesh Kumar");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("GSTIN", left.Text, StringComparison.Ordinal);
        Assert.Null(ramesh.Gstin);
    }

    [Fact]
    public async Task The_shops_own_is_nobody_elses()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received own = await shop.OwnerSaysAsync("Ramesh ka GSTIN 27AAPFU0939F1ZV");
        Party ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.Single(p => p.Name == "Ramesh Kumar");

        Assert.Contains("apni dukaan ka", own.Text, StringComparison.Ordinal);
        Assert.Null(ramesh.Gstin);
    }
}
