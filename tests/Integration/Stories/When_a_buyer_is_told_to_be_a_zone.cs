using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner says in the chat that a buyer is in a special economic zone.</summary>
public sealed class When_a_buyer_is_told_to_be_a_zone
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SURF,Surf Excel 1 kg,surf,pkt,118,145,18,340250,1 kg,,900,2
        """;

    [Fact]
    public async Task How_it_is_billed_is_asked_before_anything_is_set()
    {
        ShopStory shop = await OpenAsync();

        Received asked = await shop.OwnerSaysAsync("Sharma Exports SEZ hai");
        BuyerStanding before = await StandingAsync(shop, "Sharma Exports");
        Received set = await shop.OwnerSaysAsync("2");
        BuyerStanding after = await StandingAsync(shop, "Sharma Exports");
        await shop.OwnerSaysAsync("Sharma Exports ko 1 surf udhaar");
        Received gone = await shop.OwnerSaysAsync("Sharma Exports SEZ nahi hai");
        await shop.OwnerSaysAsync("Sharma Exports ko 1 surf udhaar");

        Assert.Contains("1) Tax (IGST) ke saath", asked.Text, StringComparison.Ordinal);
        Assert.Contains("2) Bina tax", asked.Text, StringComparison.Ordinal);
        Assert.Equal(BuyerStanding.Regular, before);
        Assert.Contains("bina tax", set.Text, StringComparison.Ordinal);
        Assert.Equal(BuyerStanding.SezWithoutPayment, after);
        Assert.Contains("ab SEZ nahi", gone.Text, StringComparison.Ordinal);
        Assert.Equal(
            [100_00, 118_00], (await shop.BillsAsync()).Select(b => b.Total.Paise).Order());
        Assert.Equal(BuyerStanding.Regular, await StandingAsync(shop, "Sharma Exports"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_no_leaves_it_and_without_a_gstin_it_is_not_asked()
    {
        ShopStory shop = await OpenAsync();

        await shop.OwnerSaysAsync("Sharma Exports SEZ hai");
        Received left = await shop.OwnerSaysAsync("rehne do");
        Received lacks = await shop.OwnerSaysAsync("Ramesh SEZ hai");
        Received never = await shop.OwnerSaysAsync("Sharma Exports SEZ nahi hai");
        Received with = await shop.OwnerSaysAsync("Sharma Exports SEZ me hai");
        Received set = await shop.OwnerSaysAsync("1");

        Assert.DoesNotContain("IGST", left.Text, StringComparison.Ordinal);
        Assert.Contains("GSTIN chahiye", lacks.Text, StringComparison.Ordinal);
        Assert.Contains("SEZ likha hi nahi", never.Text, StringComparison.Ordinal);
        Assert.Contains("2) Bina tax", with.Text, StringComparison.Ordinal);
        Assert.Contains("IGST ke saath", set.Text, StringComparison.Ordinal);
        Assert.Equal(
            BuyerStanding.SezWithPayment, await StandingAsync(shop, "Sharma Exports"));
    }

    [Fact]
    public async Task What_is_offered_without_tax_is_written_down_for_the_same_sum()
    {
        ShopStory shop = await OpenAsync();
        await shop.OwnerSaysAsync("Sharma Exports SEZ hai");
        await shop.OwnerSaysAsync("2");

        Received offered = await shop.OwnerSaysAsync("Sharma Exports ko 3 surf ka quotation");
        TradePaperView paper = await Until.FoundAsync(
            async () => (await shop.House.Room<ITradePapers>().ListAsync(
                shop.Id, null, 9, CancellationToken.None)).FirstOrDefault(),
            () => "the offer's paper");

        Assert.Contains("₹300", offered.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(300), paper.Total);
    }

    private static async Task<ShopStory> OpenAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Products);
        using StringReader buyers = new("""
            name,kind,gstin,address
            Sharma Exports,customer,27AABCS4321M1ZA,
            """);
        ImportReport report = await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, buyers, CancellationToken.None);
        Assert.Equal(1, report.Accepted);
        return shop;
    }

    private static async Task<BuyerStanding> StandingAsync(ShopStory shop, string name) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.Single(p => p.Name == name).Standing;
}
