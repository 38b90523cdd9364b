using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>WhatsApp lets people edit and delete what was booked meanwhile.</summary>
public sealed class When_a_message_is_changed_later
{
    [Fact]
    public async Task An_edit_knows_the_sale_that_went_through_a_question()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Sunita ko 2 kg chini udhaar");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("1");
        await shop.BillAsync("Sunita Sharma");

        Received asked = await EditAsync(shop, said, "Sunita Verma ko 2 kg chini udhaar");
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.OwnerSaysAsync("haan");
        await shop.BillAsync("Sunita Verma");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.Zero, await shop.OwedByAsync("Sunita Sharma"));
        Assert.Equal(Money.FromRupees(90), await shop.OwedByAsync("Sunita Verma"));
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_deletion_knows_the_sale_that_went_through_a_question()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Sunita ko 2 kg chini udhaar");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("1");
        await shop.BillAsync("Sunita Sharma");

        await shop.ChangeAsync(shop.Owner, new { type = "revoke", messageId = said });
        await shop.OwnerSaysAsync("haan");

        await Until.TrueAsync(
            async () => await shop.OwedByAsync("Sunita Sharma") == Money.Zero, "taken back");
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_deleted_message_is_asked_about_no_longer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Sunita ko 2 kg chini udhaar");
        await shop.HearsAsync(shop.Owner);

        Received left = await shop.ChangeAsync(
            shop.Owner, new { type = "revoke", messageId = said });
        await shop.OwnerSaysAsync("1");

        Assert.StartsWith("✅", left.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task An_edit_of_several_bills_takes_all_of_them_back_and_asks_for_the_rest()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(shop.Number, shop.Owner,
            "Ramesh ko 2 kg chini udhaar, Sunita Verma ko 5 maggi udhaar");
        await shop.BillAsync("Ramesh");
        await shop.BillAsync("Sunita Verma");

        await EditAsync(
            shop, said, "Ramesh ko 3 kg chini udhaar, Sunita Verma ko 6 maggi udhaar");
        await shop.OwnerSaysAsync("haan");
        await Until.TrueAsync(
            async () => (await shop.BillsAsync()).All(b => b.State == "cancelled"), "both gone");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Any(
                m => m.Text.Contains("Sunita Verma ka ₹70", StringComparison.Ordinal)), "told");
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
        await shop.OwnerSaysAsync("haan");

        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235)
                && await shop.OwedByAsync("Sunita Verma") == Money.FromRupees(84), "both anew");
        Assert.Equal(2, (await shop.BillsAsync()).Count(b => b.State == "issued"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_second_edit_takes_the_first_edit_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        await shop.BillAsync("Ramesh");

        foreach ((int kilos, int owed) in new[] { (3, 1235), (4, 1280) })
        {
            await EditAsync(shop, said, $"Ramesh ko {kilos} kg chini udhaar");
            await shop.OwnerSaysAsync("haan");
            await Until.TrueAsync(
                async () => await shop.RameshOwesAsync() == Money.FromRupees(owed), "the edit");
            await Until.TrueAsync(
                async () => (await shop.HeardByAsync(shop.Owner)).Any(m => m.Type == "document"
                    && m.Text.Contains($"{kilos} kg", StringComparison.Ordinal)), "its bill");
        }

        Assert.Equal(56, await shop.StockAsync("SUGAR"));
        Assert.Single(await shop.BillsAsync(), b => b.State == "issued");
        await shop.OwnerSaysAsync("galat");
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_first_version_stays_until_the_new_one_can_be_booked()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 surf udhaar");
        await shop.BillAsync("Ramesh");

        await EditAsync(shop, said, "Ramesh ko 30 surf udhaar");
        Received overLimit = await shop.OwnerSaysAsync("haan");
        Money meanwhile = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("rehne do");
        await EditAsync(shop, said, "Ramesh ko 3 surf udhaar");
        await shop.OwnerSaysAsync("haan");

        // 1,100 + 30 × 140, the two of before not among them.
        Assert.Contains("₹5,300", overLimit.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1380), meanwhile);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1520), "the last");
        Assert.Single(await shop.BillsAsync(), b => b.State == "issued");
    }

    [Fact]
    public async Task A_customers_edited_order_stands_in_place_of_the_first()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Ramesh, "2 kg chini bhej do");
        await shop.HearsAsync(shop.Ramesh);

        await shop.ChangeAsync(shop.Ramesh, new
        {
            type = "edit",
            messageId = said,
            text = "3 kg chini bhej do",
        });
        await shop.AskAsync(shop.Ramesh, "haan");

        OrderView order = Assert.Single(await shop.House.Room<IOrders>().WaitingAsync(
            shop.Id, CancellationToken.None));
        Assert.Equal(3, Assert.Single(order.Lines).Quantity);
        await shop.NoteAsync(shop.Owner, "3 kg");
        await shop.OwnerSaysAsync("udhaar");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235), "the sale");
    }

    [Fact]
    public async Task An_edit_of_what_nobody_remembers_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        await shop.BillAsync("Ramesh");
        for (int i = 0; i < 20; i++) await shop.OwnerSaysAsync("1 maggi cash");

        Received asked = await EditAsync(shop, said, "Ramesh ko 3 kg chini udhaar");
        await shop.OwnerSaysAsync("nahi");

        Assert.Contains("«Ramesh ko 3 kg chini udhaar»", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task An_edit_ends_only_the_question_that_its_message_led_to()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string before = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "zzqwx kitna hai");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");

        Received level = await EditAsync(shop, before, "maggi kitni hai");
        await shop.OwnerSaysAsync("2 kilo");

        Assert.Contains("96", level.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the sale");
    }

    private static Task<Received> EditAsync(ShopStory shop, string said, string text) =>
        shop.ChangeAsync(shop.Owner, new { type = "edit", messageId = said, text });
}
