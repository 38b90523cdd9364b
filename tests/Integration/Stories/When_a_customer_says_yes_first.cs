using System.Net;
using System.Net.Http.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The customer sees the total and what is not there before the shop hears of the order;
/// the shop's offers; and goods for fixed days.</summary>
public sealed class When_a_customer_says_yes_first
{
    [Fact]
    public async Task Too_little_is_told_and_only_what_is_there_is_ordered()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Maggi 70 g 3 hai");

        Received asked = await shop.AskAsync(shop.Ramesh, "2 kg chini aur 5 maggi bhej do");
        int heard = (await shop.HeardByAsync(shop.Owner)).Count;
        await shop.AskAsync(shop.Ramesh, "2");
        Received order = await shop.NoteAsync(shop.Owner, "₹132");
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1232), "the bill");

        Assert.StartsWith("🧾", asked.Text, StringComparison.Ordinal);
        Assert.Contains("₹160", asked.Text, StringComparison.Ordinal);
        Assert.Contains("abhi 3", asked.Text, StringComparison.Ordinal);
        Assert.Equal(1, heard);
        Assert.Contains("Ramesh Kumar", order.Text, StringComparison.Ordinal);
        Assert.Equal(0, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_the_shop_has_agreed_to_beforehand_is_booked_on_the_customers_yes_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        using HttpResponseMessage set = await api.PutAsJsonAsync("orders/rules", new
        {
            minimumPaise = 0, alwaysAsks = false, acceptsUpToPaise = 50_000,
        });

        Received asked = await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.AskAsync(shop.Ramesh, "haan");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the bill");
        OrderId order = (await OrdersAsync(shop))[0].Id;
        await PublishAsync(shop, new AgreeToOrder(
            order, new OrderId(Guid.CreateVersion7()), false, RameshsChat(shop, null),
            TimeProvider.System.GetUtcNow()));
        await shop.NoteAsync(shop.Ramesh, "dukaan de chuki");

        Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.StartsWith("🧾", asked.Text, StringComparison.Ordinal);
        Assert.Single(await shop.BillsAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_draft_that_nobody_answers_reaches_the_shop_and_one_refused_does_not()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        using HttpResponseMessage set = await api.PutAsJsonAsync("orders/rules", new
        {
            minimumPaise = 0, alwaysAsks = true, acceptsUpToPaise = (long?)null,
        });

        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.AskAsync(shop.Ramesh, "nahi");
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        OrderView left = (await OrdersAsync(shop))[0];
        await PublishAsync(shop, new DraftLeft(left.Id));
        Received told = await shop.NoteAsync(shop.Owner, "haan nahi kaha");
        using HttpResponseMessage taken = await api.PostAsJsonAsync(
            $"orders/{left.Id}/confirm", new { payment = "credit" });
        using HttpResponseMessage again = await api.PostAsJsonAsync(
            $"orders/{left.Id}/confirm", new { payment = "credit" });

        Assert.Equal(OrderStage.Draft, left.Stage);
        Assert.Contains("chini", told.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(await shop.HeardByAsync(shop.Owner),
            m => m.Text.Contains("Maggi", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_offer_books_nothing_until_it_is_taken_and_keeps_its_price()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received offer = await shop.OwnerSaysAsync("Ramesh ko 10 kg chini ka quotation do");
        Received offered = await shop.HearsAsync(shop.Ramesh);
        Money owed = await shop.RameshOwesAsync();
        long heard = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        Received paper = await shop.OwnerSaysAsync("Ramesh ko quotation bhejo");
        Received theirs = await shop.HearsAsync(shop.Ramesh, heard);
        await shop.OwnerSaysAsync("chini ka rate 50");
        Received shown = await shop.OwnerSaysAsync("Ramesh ka quotation");
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1550), "the bill");

        Assert.Contains("₹450", offer.Text, StringComparison.Ordinal);
        Assert.Contains("₹450", offered.Text, StringComparison.Ordinal);
        // Its paper has a number of its own and is the same one whenever it is sent.
        Assert.Equal("document", offer.Type);
        Assert.Contains("QT/", offer.Text, StringComparison.Ordinal);
        Assert.Equal(("document", true),
            (paper.Type, paper.Text.Contains("QT/", StringComparison.Ordinal)));
        Assert.Equal("document", theirs.Type);
        TradePaperView only = Assert.Single(await shop.House.Room<ITradePapers>().ListAsync(
            shop.Id, null, 10, CancellationToken.None));
        Assert.Equal(("quotation", Money.FromRupees(450)), (only.Kind, only.Total));
        Assert.Equal(Money.FromRupees(1100), owed);
        Assert.Contains("₹450", shown.Text, StringComparison.Ordinal);
        Assert.Single(await shop.BillsAsync());
        await shop.BooksBalanceAsync();
    }

    // WhatsApp lets a shop write first only by a template: words would reach nobody.
    [Fact]
    public async Task An_offer_is_said_to_be_sent_only_to_who_has_written_today()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received closed = await shop.OwnerSaysAsync("Ramesh ko 10 kg chini ka quotation do");
        await shop.HearsAsync(shop.Ramesh);
        await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        Received open = await shop.OwnerSaysAsync("Ramesh ko 5 kg chini ka quotation do");

        Assert.Equal("document", closed.Type);
        Assert.Contains("⚠️ Ramesh Kumar ko nahi pahuncha: 24 ghante me unhone yahan nahi likha "
            + "(ya STOP kaha). Ye unhe forward kijiye\nApne phone se bhejiye: https://wa.me/"
            + shop.Ramesh.TrimStart('+') + "?text=", closed.Text, StringComparison.Ordinal);
        await IsShownAsync(shop, closed.Text);
        Assert.EndsWith("✅ Quotation Ramesh Kumar ko bhej diya", open.Text,
            StringComparison.Ordinal);
    }

    // The words have the page behind them, which shows the paper to who has the link.
    private static async Task IsShownAsync(ShopStory shop, string text)
    {
        string words = Uri.UnescapeDataString(text[(text.IndexOf(
            "?text=", StringComparison.Ordinal) + 6)..]);
        string page = words[words.IndexOf("/q/", StringComparison.Ordinal)..];
        using HttpClient http = new() { BaseAddress = new Uri(shop.House.Url) };
        byte[] paper = await http.GetByteArrayAsync(new Uri(page, UriKind.Relative));
        using HttpResponseMessage forged = await http.GetAsync(
            new Uri(page[..^2] + "AA", UriKind.Relative));

        Assert.Contains("QT/", words, StringComparison.Ordinal);
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task An_offer_is_taken_by_a_typed_yes_and_the_shop_is_asked()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 5 kg chini ka quotation do");
        await shop.HearsAsync(shop.Ramesh);
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "haan");
        Received asked = await shop.NoteAsync(shop.Owner, "Ramesh Kumar ka order");

        Assert.Contains("₹225", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task The_owner_says_it_is_packed_and_the_customer_hears_of_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.NoteAsync(shop.Owner, "2 kg");
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(async () => (await shop.BillsAsync()).Count == 1, "the bill");

        Received packed = await shop.OwnerSaysAsync("Ramesh ka order pack ho gaya");
        await shop.NoteAsync(shop.Ramesh, "pack ho gaya");
        await shop.OwnerSaysAsync("Ramesh ka order pahunch gaya");
        await shop.NoteAsync(shop.Ramesh, "pahunch gaya");
        Received none = await shop.OwnerSaysAsync("Ramesh ka order pack ho gaya");
        Received less = await shop.OwnerSaysAsync("Ramesh ke bill me 10 rupaye kam kar do");

        Assert.Contains("pack ho gaya", packed.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", none.Text, StringComparison.Ordinal);
        Assert.Contains("₹10", less.Text, StringComparison.Ordinal);
        Assert.Equal(OrderStage.Delivered, (await OrdersAsync(shop))[0].Stage);
        Assert.Equal(Money.FromRupees(1180), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Goods_for_every_day_are_kept_shown_and_stopped_in_the_chat()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received kept = await shop.OwnerSaysAsync("Ramesh ko roz 1 kg chini");
        Received shown = await shop.OwnerSaysAsync("roz wale order dikhao");
        Received stopped = await shop.OwnerSaysAsync("Ramesh ka roz ka order band karo");
        Received none = await shop.OwnerSaysAsync("roz wale order dikhao");

        Assert.Contains(
            "1 kg chini · Bandha hua order likh liya", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar: 1 kg chini", shown.Text, StringComparison.Ordinal);
        Assert.Contains("band", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("nahi", none.Text, StringComparison.Ordinal);
        Assert.Empty(await OrdersAsync(shop));
    }

    private static ChatReference RameshsChat(ShopStory shop, PartyId? party) =>
        new(shop.Number, null, shop.Ramesh, "hi-Latn", null, party, null);

    private static Task PublishAsync<T>(ShopStory shop, T message) where T : ILaneMessage =>
        shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, message)], default);

    private static Task<IReadOnlyList<OrderView>> OrdersAsync(ShopStory shop) =>
        shop.House.Room<IOrders>().ListAsync(shop.Id, null, 20, default);
}
