using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A supplier's bill by its number, the days before an expiry, and a counting with places,
/// all told in words.</summary>
public sealed class When_the_shelf_is_looked_after_by_chat
{
    [Fact]
    public async Task A_suppliers_bill_is_written_once_under_its_number()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("Agarwal se 20 maggi aaye bill no 889");
        await shop.OwnerSaysAsync("240");
        Received booked = await shop.OwnerSaysAsync("udhaar");
        await shop.OwnerSaysAsync("Agarwal se 20 maggi aaye 240 ka udhaar bill no 889");
        await shop.OwnerSaysAsync("haan");
        Received again = await shop.NoteAsync(shop.Owner, "⛔");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Contains("+20 pkt", booked.Text, StringComparison.Ordinal);
        Assert.Contains("bill pehle se likha hai", again.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(-240), await shop.OwedByAsync("Agarwal Wholesale"));
        PurchaseView bill = Assert.Single(await shop.House.Room<IPurchases>().ListAsync(
            shop.Id, null, 9, default));
        Assert.Equal("889", bill.BillNumber);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_days_before_an_expiry_are_set_and_switched_off_and_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        IBatches batches = shop.House.Room<IBatches>();
        await shop.OwnerSaysAsync("10 maggi aayi batch B1 expiry 31/3/30");

        Received set = await shop.OwnerSaysAsync("expiry se 45 din pehle batana");
        BatchesExpiring told = await batches.ExpiringAsync(shop.Id, null, default);
        Received off = await shop.OwnerSaysAsync("expiry alert nahi chahiye");
        BatchesExpiring quiet = await batches.ExpiringAsync(shop.Id, null, default);
        Received english = await shop.OwnerSaysAsync("tell me 30 days before expiry");
        BatchesExpiring again = await batches.ExpiringAsync(shop.Id, null, default);

        Assert.Contains("45", set.Text, StringComparison.Ordinal);
        Assert.Equal((45, false), (told.Days, told.Quiet));
        Assert.StartsWith("🔕", off.Text, StringComparison.Ordinal);
        Assert.Equal((45, true), (quiet.Days, quiet.Quiet));
        Assert.Contains("30", english.Text, StringComparison.Ordinal);
        Assert.Equal((30, false), (again.Days, again.Quiet));
    }

    [Fact]
    public async Task Two_places_are_added_and_one_place_counted_twice_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received open = await shop.OwnerSaysAsync("गोदाम की गिनती शुरू");
        await shop.OwnerSaysAsync("godown me 40 maggi");
        Received fridge = await shop.OwnerSaysAsync("fridge ki ginti chalu");
        await shop.OwnerSaysAsync("fridge me 6 maggi");
        await shop.OwnerSaysAsync("fridge me 8 maggi");
        Received asked = await shop.OwnerSaysAsync("ginti poori");
        decimal? between = await shop.StockAsync("MAGGI");
        Received closed = await shop.OwnerSaysAsync("1");

        Assert.NotEmpty(open.Text);
        Assert.Contains("fridge", fridge.Text, StringComparison.Ordinal);
        Assert.Contains("Maggi", asked.Text, StringComparison.Ordinal);
        Assert.Equal(96, between);
        Assert.NotEqual(asked.Text, closed.Text);
        // Forty in the godown, and of the two counts of the fridge the later one.
        Assert.Equal(48, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task While_nothing_is_counted_a_place_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received count = await shop.OwnerSaysAsync("godown me 40 maggi hai");
        Received asked = await shop.OwnerSaysAsync("godown me 40 maggi");
        await shop.OwnerSaysAsync("nahi");

        Assert.StartsWith("❓", count.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
        await shop.NothingIsBookedAsync();
    }
}
