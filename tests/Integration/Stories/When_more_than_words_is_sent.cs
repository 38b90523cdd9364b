using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_more_than_words_is_sent
{
    [Fact]
    public async Task A_contact_card_becomes_a_customer_who_can_be_sold_to()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string phone = "+919812" + shop.Owner[^6..];

        Received asked = await shop.SendCardAsync(shop.Owner, "Geeta Devi", phone);
        Received kept = await shop.OwnerSaysAsync("grahak");
        Received bill = await shop.OwnerSaysAsync("Geeta ko 2 kg chini udhaar");
        Received again = await shop.SendCardAsync(shop.Owner, "Geeta D", phone);

        Assert.Contains("Geeta Devi", asked.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", kept.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        // Her own phone has the bill as well: the card said where she is.
        Received hers = await shop.HearsAsync(phone);
        Assert.Contains("₹90", hers.Text, StringComparison.Ordinal);
        Assert.Contains("Geeta Devi", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("❓", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_with_a_known_name_gives_that_person_the_new_number()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string phone = "+919813" + shop.Owner[^6..];

        await shop.SendCardAsync(shop.Owner, "Ramesh Kumar", phone);
        Received kept = await shop.OwnerSaysAsync("1");
        await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        Received bill = await shop.HearsAsync(phone);

        Assert.Contains(phone, kept.Text, StringComparison.Ordinal);
        Assert.Contains("₹45", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1145), await shop.RameshOwesAsync());
        Assert.Empty(await shop.HeardByAsync(shop.Ramesh));
    }

    [Fact]
    public async Task A_card_whose_number_cannot_be_is_refused_in_words()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.SendCardAsync(shop.Owner, "Nobody", "00000000000");
        Received refused = await shop.OwnerSaysAsync("grahak");
        Received bare = await shop.SendCardAsync(shop.Owner, "No Number", null);

        Assert.StartsWith("⛔", refused.Text, StringComparison.Ordinal);
        Assert.StartsWith("⚠️", bare.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customers_place_goes_onto_the_waiting_order_or_the_next_one()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");

        Received noted = await shop.SendPlaceAsync(shop.Ramesh, "Shanti Niwas, Gali 4");
        Received told = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Text.Contains("Shanti", StringComparison.Ordinal)), () => "the place");
        await shop.OwnerSaysAsync("udhaar");
        OrderView first = (await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 10, CancellationToken.None))[0];
        await shop.BillReachesAsync(shop.Ramesh);
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        OrderView second = (await shop.House.Room<IOrders>().WaitingAsync(
            shop.Id, CancellationToken.None))[0];

        Assert.Contains("Shanti Niwas", noted.Text, StringComparison.Ordinal);
        Assert.Contains("maps.google.com", told.Text, StringComparison.Ordinal);
        Assert.Equal("Shanti Niwas, Gali 4", first.DeliverTo?.Name);
        Assert.Equal("Shanti Niwas, Gali 4", second.DeliverTo?.Name);
    }

    [Fact]
    public async Task Going_back_to_an_earlier_place_is_told_as_well()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");

        await shop.SendPlaceAsync(shop.Ramesh, "Ghar", 19.07);
        await shop.SendPlaceAsync(shop.Ramesh, "Dukan", 19.08);
        Received back = await shop.SendPlaceAsync(shop.Ramesh, "Ghar", 19.07);
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Count(
                m => m.Text.Contains("Ghar", StringComparison.Ordinal)) == 2,
            "the first place, twice");

        Assert.Contains("Ghar", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customers_file_reaches_the_shop_as_it_is()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received told = await shop.SendFileAsync(
            shop.Ramesh, "list.pdf", "%PDF-1.4 chini"u8.ToArray(), "shaam tak");
        Received file = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Type == "document"), () => "the file");
        Received asked = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Text.Contains("ki file", StringComparison.Ordinal)), () => "the question");
        Received nothing = await shop.SendFileAsync(
            shop.Owner, "list.pdf", "%PDF-1.4 chini"u8.ToArray());

        Assert.StartsWith("✅", told.Text, StringComparison.Ordinal);
        Assert.Contains("shaam tak", file.Text, StringComparison.Ordinal);
        Assert.Equal("interactive", asked.Type);
        Assert.StartsWith("⚠️", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_picked_in_the_catalogue_are_an_order_at_the_shops_prices()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Ramesh,
            type = "order",
            text = "shaam tak bhej dena",
            items = new object[]
            {
                new { sku = "SUGAR", quantity = 2, price = 1 },
                new { sku = "maggi", quantity = 5, price = 0.5 },
            },
        });

        Received taken = await shop.HearsAsync(shop.Ramesh);
        Received told = await shop.HearsAsync(shop.Owner);

        Assert.Contains("₹160", taken.Text, StringComparison.Ordinal);
        Assert.Contains("₹160", told.Text, StringComparison.Ordinal);
        Assert.Contains("shaam tak", told.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.BillsAsync());
    }

    [Fact]
    public async Task A_message_deleted_after_it_was_booked_asks_before_the_books_change()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        await shop.BillAsync("Ramesh");

        Received asked = await shop.ChangeAsync(
            shop.Owner, new { type = "revoke", messageId = said });
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Received kept = await shop.OwnerSaysAsync("nahi");
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        await shop.ChangeAsync(shop.Owner, new { type = "revoke", messageId = said });
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.NotNull(kept);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_edited_message_takes_the_first_version_back_only_after_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        await shop.BillAsync("Ramesh");

        Received asked = await shop.ChangeAsync(shop.Owner, new
        {
            type = "edit",
            messageId = said,
            text = "Ramesh ko 3 kg chini udhaar",
        });
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        await shop.OwnerSaysAsync("haan");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235),
            "the new version in the books");

        Assert.Contains("3 kg chini", asked.Text, StringComparison.Ordinal);
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_edit_of_what_had_no_effect_counts_as_written_now()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string said = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg zzqwx udhaar");
        await shop.HearsAsync(shop.Owner);

        Received bill = await shop.ChangeAsync(shop.Owner, new
        {
            type = "edit",
            messageId = said,
            text = "Ramesh ko 2 kg chini udhaar",
        });

        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zzqwx", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_message_to_everybody_is_shown_with_its_cost_and_goes_by_the_owners_tap()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received draft = await shop.OwnerSaysAsync("sabko bata do kal dukaan band rahegi");
        Received share = await shop.OwnerSaysAsync("haan");

        Assert.Contains("«kal dukaan band rahegi»", draft.Text, StringComparison.Ordinal);
        Assert.Contains("₹0", draft.Text, StringComparison.Ordinal);
        Assert.Contains("https://wa.me/?text=kal%20dukaan", share.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.HeardByAsync(shop.Ramesh));
    }

    [Theory]
    [InlineData("sabko bata do kal dukaan 10:30 baje khulegi", "kal dukaan 10:30 baje khulegi")]
    [InlineData("sabko bata do naya samay: 8 se 10", "naya samay: 8 se 10")]
    [InlineData("sabhi grahakon ke liye message: kal band hai", "kal band hai")]
    [InlineData("sabko bata do: kal 10:30 baje khulegi", "kal 10:30 baje khulegi")]
    public async Task A_message_to_everybody_is_said_whole(string text, string whole)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received draft = await shop.OwnerSaysAsync(text);

        Assert.Contains("«" + whole + "»", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_to_everybody_that_a_link_cannot_hold_is_not_cut()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        const string News = "कल दुकान सुबह दस बजे खुलेगी और शाम आठ बजे बंद होगी। ";

        Received fits = await shop.OwnerSaysAsync(
            "sabko bata do " + string.Concat(Enumerable.Repeat(News, 7)));
        Received share = await shop.OwnerSaysAsync("haan");
        Received tooLong = await shop.OwnerSaysAsync(
            "sabko bata do " + string.Concat(Enumerable.Repeat(News, 10)));

        Assert.StartsWith("❓", fits.Text, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(shop.Name), share.Text, StringComparison.Ordinal);
        Assert.True(share.Text.Length < 4096, $"{share.Text.Length} characters");
        Assert.DoesNotContain("«", tooLong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_card_leaves_the_open_question_open()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");

        await shop.SendCardAsync(shop.Owner, "Geeta Devi", "+919812" + shop.Owner[^6..]);
        await shop.OwnerSaysAsync("grahak");
        // Asked again beside the answer about the card.
        await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Skip(2).FirstOrDefault(
                m => m.Text.Contains("chini", StringComparison.Ordinal)), () => "the question");
        await shop.OwnerSaysAsync("2 kilo");

        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the sale");
    }
}
