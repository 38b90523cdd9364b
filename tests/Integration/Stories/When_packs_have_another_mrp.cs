using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>New goods come with another price printed on them than the old ones: each pack is sold
/// at what stands on it.</summary>
public sealed class When_packs_have_another_mrp
{
    private const string Goods = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,stock
        MAGGI,Maggi 70 g,maggi,pkt,14,14,5,1902,2
        """;

    [Fact]
    public async Task Old_goods_go_first_and_the_new_price_may_be_taken_and_stands_on_the_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Goods);
        Received before = await shop.OwnerSaysAsync("maggi ka bhav 15");

        Received came = await shop.OwnerSaysAsync("20 maggi aayi mrp 15");
        await shop.OwnerSaysAsync("10 maggi aayi mrp 16");
        string old = await SellAsync(shop, "Ramesh ko 2 maggi udhaar");
        Received priced = await shop.OwnerSaysAsync("maggi ka bhav 15");
        string newer = await SellAsync(shop, "Ramesh ko 20 maggi udhaar");
        string newest = await SellAsync(shop, "Ramesh ko 1 maggi udhaar");

        Assert.StartsWith("⛔", before.Text, StringComparison.Ordinal);
        // What is printed on the packs is not what they cost.
        Assert.Contains("+20 pkt", came.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MRP", old, StringComparison.Ordinal);
        Assert.Contains("15", priced.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⛔", priced.Text, StringComparison.Ordinal);
        Assert.Contains("MRP 15.00", newer, StringComparison.Ordinal);
        Assert.Contains("MRP 16.00", newest, StringComparison.Ordinal);
        Assert.Equal(9, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_named_batch_is_held_to_its_own_price()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Goods);
        await shop.OwnerSaysAsync("20 maggi aayi batch NEW1 mrp 16");
        await shop.OwnerSaysAsync("20 maggi aayi batch OLD1 mrp 12");

        await shop.OwnerSaysAsync("maggi ka bhav 16");
        string dear = await SellAsync(shop, "Ramesh ko 2 maggi batch NEW1 udhaar");
        string cheap = await SellAsync(shop, "Ramesh ko 1 maggi batch OLD1 udhaar");

        Assert.Contains("Batch NEW1, MRP 16.00", dear, StringComparison.Ordinal);
        Assert.Contains("Batch OLD1, MRP 12.00", cheap, StringComparison.Ordinal);
        // The list says 16: that pack may cost 12 at most.
        Assert.Equal([Money.FromRupees(12), Money.FromRupees(32)],
            (await shop.BillsAsync()).Select(b => b.Total));
        await shop.BooksBalanceAsync();
    }

    private static async Task<string> SellAsync(ShopStory shop, string text)
    {
        int before = (await shop.BillsAsync()).Count;
        await shop.OwnerSaysAsync(text);
        BillView bill = await Until.FoundAsync(
            async () => (await shop.BillsAsync()) is var bills && bills.Count > before
                ? bills[0] : null, () => "the bill of: " + text);
        return Encoding.ASCII.GetString(
            (await shop.House.Room<IBillForms>().TapeAsync(shop.Id, bill.Id, 80, default))!);
    }
}
