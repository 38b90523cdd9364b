using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Buttons stay in the chat: each means what stands above it.</summary>
public sealed class When_a_button_is_tapped
{
    [Fact]
    public async Task Of_two_lists_the_one_above_the_button_is_meant()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received first = await shop.SendFileAsync(
            shop.Owner, "sugar.csv", Encoding.UTF8.GetBytes("name,price\nSugar,48\n"));
        Received second = await shop.SendFileAsync(
            shop.Owner, "maggi.csv", Encoding.UTF8.GetBytes("name,price\nMaggi 70 g,13\n"));

        await shop.TapAsync(shop.Owner, first, 0, "Haan");
        await Until.TrueAsync(async () => await PriceAsync(shop, "SUGAR") == 4800, "the first");
        Assert.Equal(1400, await PriceAsync(shop, "MAGGI"));
        await shop.TapAsync(shop.Owner, first, 0, "Haan");
        await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(m =>
                m.Text.StartsWith("❓ Wo sawaal ab khatam", StringComparison.Ordinal)),
            () => "the second tap of the first to do nothing");
        Assert.Equal(1400, await PriceAsync(shop, "MAGGI"));
        await shop.TapAsync(shop.Owner, second, 0, "Haan");

        await Until.TrueAsync(async () => await PriceAsync(shop, "MAGGI") == 1300, "the second");
    }

    [Fact]
    public async Task A_yes_of_before_is_no_yes_to_what_is_asked_now()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received old = await shop.OwnerSaysAsync("80 surf cash");
        await shop.OwnerSaysAsync("nahi");
        Received now = await shop.OwnerSaysAsync("90 surf cash");

        Received over = await shop.TapAsync(shop.Owner, old, 0, "Haan");
        await shop.NothingIsBookedAsync();
        Received bill = await shop.TapAsync(shop.Owner, now, 0, "Haan");

        Assert.StartsWith("❓ Wo sawaal ab khatam", over.Text, StringComparison.Ordinal);
        Assert.Contains("₹12,600", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_before_the_tap_is_the_shops_own_sale()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await LeaveNoteAsync(shop, shop.Ramesh, "Ramesh");

        Received bill = await shop.OwnerSaysAsync("2 maggi");

        Assert.Contains("₹28", bill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ramesh", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task The_number_of_the_button_does_what_a_tap_does()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await LeaveNoteAsync(shop, shop.Ramesh, "Ramesh");

        Received asked = await shop.OwnerSaysAsync("1");
        await shop.OwnerSaysAsync("2 maggi udhaar");

        Assert.Contains("Ramesh", asked.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1128), "the sale");
    }

    [Fact]
    public async Task What_is_being_typed_stays_that_customers_when_another_note_comes()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string stranger = "+919817" + shop.Owner[^6..];
        Received ofRamesh = await LeaveNoteAsync(shop, shop.Ramesh, "Ramesh");
        await shop.TapAsync(shop.Owner, ofRamesh, 0, "Order likhna hai");
        await LeaveNoteAsync(shop, stranger, stranger);

        Received bill = await shop.OwnerSaysAsync("3 kg chini");

        Assert.Contains("Ramesh", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1235), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task What_is_being_typed_stays_that_customers_when_an_order_comes_between()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string stranger = "+919818" + shop.Owner[^6..];
        Received ofRamesh = await LeaveNoteAsync(shop, shop.Ramesh, "Ramesh");
        Received typing = await shop.TapAsync(shop.Owner, ofRamesh, 0, "Order likhna hai");
        await shop.AskAsync(stranger, "2 maggi bhej do");
        Received order = await shop.HearsAsync(shop.Owner, typing.Seq);

        await shop.OwnerSaysAsync("3 kg chini");
        Received bill = await shop.BillAsync("Ramesh Kumar");
        Received accepted = await shop.OwnerSaysAsync("haan");

        Assert.Contains("Maggi", order.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("₹135", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1235), await shop.RameshOwesAsync());
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Assert.DoesNotContain("Ramesh", accepted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_each_voice_note_the_button_is_for_whoever_sent_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string first = "+919815" + shop.Owner[^6..];
        string second = "+919816" + shop.Owner[^6..];
        Received ofFirst = await LeaveNoteAsync(shop, first, first);
        Received ofSecond = await LeaveNoteAsync(shop, second, second);
        Received ofRamesh = await LeaveNoteAsync(shop, shop.Ramesh, "Ramesh");

        Received typing = await shop.TapAsync(shop.Owner, ofFirst, 0, "Order likhna hai");
        Received other = await shop.TapAsync(shop.Owner, ofRamesh, 0, "Order likhna hai");
        await shop.OwnerSaysAsync("2 kg chini udhaar");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "Ramesh's");
        // The first was not lost.
        await shop.OwnerSaysAsync("3 kg chini udhaar");
        Party opened = await Until.FoundAsync(
            async () => (await PartiesAsync(shop)).FirstOrDefault(p => p.Phone == first),
            () => "a khata with a phone");
        await shop.BillAsync(opened.Name);
        Received last = await shop.TapAsync(shop.Owner, ofSecond, 0, "Order likhna hai");

        Assert.Contains(first, typing.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh", other.Text, StringComparison.Ordinal);
        Assert.Contains(second, last.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(135), await shop.OwedByAsync(opened.Name));
        Assert.DoesNotContain(await PartiesAsync(shop), p => p.Phone == second);
        Assert.Equal(55, await shop.StockAsync("SUGAR"));
    }

    private static async Task<long?> PriceAsync(ShopStory shop, string sku) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, CancellationToken.None))
            .Products.Single(p => p.Sku == sku).Price?.Paise;

    private static async Task<IReadOnlyList<Party>> PartiesAsync(ShopStory shop) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, CancellationToken.None)).Parties;

    // The question with the button, after the note itself.
    private static async Task<Received> LeaveNoteAsync(
        ShopStory shop, string from, string called)
    {
        long before = (await shop.HeardByAsync(shop.Owner)).LastOrDefault()?.Seq ?? 0;
        await shop.SpeakAsync(from);
        Received asked = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Seq > before && m.Buttons.Count > 0), () => "the button");
        Assert.Contains(called, asked.Text, StringComparison.Ordinal);
        return asked;
    }
}
