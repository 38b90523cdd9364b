using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"Ramesh ne 1 kg chini wapas di": stock, khata, tax and a numbered note together.
/// </summary>
public sealed class When_goods_come_back
{
    [Fact]
    public async Task A_part_comes_off_the_khata_and_both_get_the_credit_note()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await Until.FoundAsync(async () => (await shop.HeardByAsync(shop.Ramesh)).FirstOrDefault(),
            () => "the bill at Ramesh's");

        await SendAsync(shop, await GoodsAsync(shop, "Ramesh Kumar", ("SUGAR", 1)));
        Received told = await shop.NoteAsync(shop.Owner, "CN/");
        Received customer = await Until.FoundAsync(async () => (await shop.HeardByAsync(
            shop.Ramesh)).FirstOrDefault(m => m.Text.Contains("CN/", StringComparison.Ordinal)),
            () => "the note at Ramesh's");

        BillView note = (await shop.BillsAsync())[0];
        Assert.Equal("credit-note", note.Document);
        Assert.Matches("^CN/[0-9]{4}/1$", note.Number);
        Assert.Equal(Money.FromRupees(45), note.Total);
        Assert.NotNull(note.Original);
        Assert.Contains("1 kg Sugar · ₹45 khate se kam", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("Baaki ₹1,215", told.Text, StringComparison.Ordinal);
        Assert.Equal("document", told.Type);
        // Who has not written for a day is reached by a template, with the paper in it.
        Assert.Equal("template", customer.Type);
        Assert.Contains("\"credit_note_v1\"", customer.Text, StringComparison.Ordinal);
        Assert.Contains((await shop.BillsAsync())[1].Number, customer.Text,
            StringComparison.Ordinal);
        Assert.Equal(59, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1215), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Asked_for_twice_it_is_booked_once_and_more_than_is_left_is_refused()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        ReturnGoods goods = await GoodsAsync(shop, "Ramesh Kumar", ("SUGAR", 1.5m));

        await SendAsync(shop, goods);
        await shop.NoteAsync(shop.Owner, "CN/");
        await SendAsync(shop, goods);
        await SendAsync(shop, await GoodsAsync(shop, "Ramesh Kumar", ("SUGAR", 1)));
        Received refused = await shop.NoteAsync(shop.Owner, "⛔");

        Assert.EndsWith("(0.5 kg)", refused.Text, StringComparison.Ordinal);
        Assert.Equal(59.5m, await shop.StockAsync("SUGAR"));
        Assert.Equal(1, (await shop.BillsAsync()).Count(b => b.Document == "credit-note"));
        // Of 22.50 left on the bill 23 are owed, as a bill of 22.50 would be rounded.
        Assert.Equal(Money.FromRupees(1123), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Theory]
    [InlineData("bill 1 me se 2 maggi wapas")]
    [InlineData("bill no 1 ki 2 maggi wapas aayi")]
    [InlineData("return 2 maggi from bill 1")]
    [InlineData("बिल 1 में से 2 मैगी वापस")]
    public async Task A_bill_named_by_its_number_gives_the_goods_back(string words)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.OwnerSaysAsync("2 maggi nakad");

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, words);
        await shop.NoteAsync(shop.Owner, "CN/");

        Assert.Equal(91, await shop.StockAsync("MAGGI"));
        Assert.Equal(Money.FromRupees(1232), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_bill_that_is_not_there_gives_nothing_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received none = await shop.OwnerSaysAsync("bill 22 me se 2 maggi wapas");
        Received others = await shop.OwnerSaysAsync("Sunita ke bill 1 me se 2 maggi wapas");

        Assert.Equal("❓ Koi bill nahi mila", none.Text);
        Assert.StartsWith("❓", others.Text, StringComparison.Ordinal);
        Assert.Equal(91, await shop.StockAsync("MAGGI"));
    }

    [Fact]
    public async Task A_notes_own_number_means_the_note_and_no_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 maggi nakad");
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ne 1 kg chini wapas di");
        await shop.NoteAsync(shop.Owner, "CN/");
        string year = (await shop.BillsAsync())[0].Number.Split('/')[1];

        Received paper = await shop.OwnerSaysAsync("CN 1 ki pdf bhejo");
        Received last = await shop.OwnerSaysAsync("INV/2425/1 galat");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, $"CN/{year}/1 galat");
        Received undone = await shop.NoteAsync(shop.Owner, "✅ Wapas liya: CN/");
        Received again = await shop.OwnerSaysAsync("credit note 1 galat");

        Assert.Contains($"CN/{year}/1", paper.Text, StringComparison.Ordinal);
        Assert.Equal("❓ Koi bill nahi mila", last.Text);
        Assert.Contains("CN/", undone.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await shop.BillsAsync()).Count(
            b => b is { State: "issued", Original: null }));
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Money_back_for_what_nobody_by_name_bought_takes_it_out_of_the_drawer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("5 maggi nakad");

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "2 maggi wapas aaye nakad");
        Received note = await shop.NoteAsync(shop.Owner, "CN/");
        Received asked = await shop.OwnerSaysAsync("Ramesh ne 2 maggi wapas ki 28 nakad diye");

        Assert.Contains("nakad", note.Text, StringComparison.Ordinal);
        Assert.Equal(93, await shop.StockAsync("MAGGI"));
        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar", asked.Text, StringComparison.Ordinal);
        Assert.Contains("28", asked.Text, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Theory]
    [InlineData("bill 1 me 20 rupay discount do", 1230)]
    [InlineData("bill 1 par 10% discount", 1234)]
    [InlineData("bill 1 me 33 rupaye kam karo", 1217)]
    public async Task Less_on_a_bill_named_by_its_number(string words, int owes)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.OwnerSaysAsync("Ramesh ne 10 diye");
        await shop.OwnerSaysAsync("2 maggi nakad");

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, words);
        await shop.NoteAsync(shop.Owner, "CN/");

        Assert.Equal(Money.FromRupees(owes), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Galat_on_the_bill_waits_until_its_return_is_taken_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        ReturnGoods goods = await GoodsAsync(shop, "Ramesh Kumar", ("SUGAR", 1));
        await SendAsync(shop, goods);
        await shop.NoteAsync(shop.Owner, "CN/");

        // Ramesh has written, so the words reach him as they are.
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "mera kitna baaki hai");
        await shop.NoteAsync(shop.Ramesh, "₹1,145");
        Received waits = await shop.OwnerSaysAsync("galat");
        await PublishAsync(shop, new UndoNote(goods.Note, goods.Chat, goods.SaidAt));
        await shop.NoteAsync(shop.Owner, "✅ Wapas liya: CN/");
        Received withdrawn = await shop.NoteAsync(shop.Ramesh, "credit note CN/");
        Money between = await shop.RameshOwesAsync();
        Received undone = await shop.OwnerSaysAsync("bill 1 galat");

        Assert.StartsWith("⛔ Is bill ka maal wapas aaya", waits.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{shop.Name}: credit note CN/", withdrawn.Text,
            StringComparison.Ordinal);
        Assert.EndsWith("/1 wapas liya · Baaki ₹1,190", withdrawn.Text,
            StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), between);
        Assert.StartsWith("✅ Wapas liya: bill", undone.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.All(await shop.BillsAsync(), b => Assert.Equal("cancelled", b.State));
        await SendAsync(shop, await GoodsAsync(shop, "Ramesh Kumar", ("SUGAR", 1)));
        Received never = await shop.NoteAsync(shop.Owner, "❓ Kisi bill me");
        Assert.NotNull(never);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_shop_without_registration_gives_a_slip_and_cash_back()
    {
        ShopStory shop = await ShopStory.OpenAsync(o => o with { Gstin = null });
        await shop.OwnerSaysAsync("3 maggi nakad");

        await SendAsync(shop, await GoodsAsync(shop, null, ("MAGGI", 1)));
        await shop.NoteAsync(shop.Owner, "CN/");

        BillView slip = (await shop.BillsAsync())[0];
        Assert.Equal("return-slip", slip.Document);
        Assert.Equal(Money.FromRupees(14), slip.Total);
        Assert.Equal(94, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_bill_of_a_closed_month_is_taken_back_by_a_credit_note_for_all_of_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await MonthsPassAsync(shop);

        Received told = await shop.OwnerSaysAsync("galat");
        Received again = await shop.OwnerSaysAsync("bill 1 galat");

        BillView[] bills = [.. await shop.BillsAsync()];
        Assert.Contains("Mahina band hai", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓ Ye pehle hi wapas", again.Text, StringComparison.Ordinal);
        Assert.Equal(["credit-note", "tax-invoice"], bills.Select(b => b.Document));
        Assert.All(bills, b => Assert.Equal("issued", b.State));
        Assert.Equal(bills[1].Total, bills[0].Total);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task By_the_API_goods_come_back_prices_are_corrected_and_a_discount_is_given()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 4 kg chini udhaar");
        OrderId order = (await shop.BillsAsync())[0].Order;
        Guid sugar = (await ProductAsync(shop, "SUGAR")).Value;
        using HttpClient api = await shop.ApiAsync();

        using JsonDocument back = await PostAsync(api, "returns", new
        {
            id = Guid.NewGuid(), order = order.Value, refund = "cash",
            lines = new[] { new { product = sugar, quantity = 1, unit = "kg" } },
        });
        using JsonDocument raised = await PostAsync(api, $"orders/{order}/adjustments", new
        {
            prices = new[] { new { product = sugar, pricePaise = 4800 } },
            reason = "Price was too low",
        });
        using JsonDocument off = await PostAsync(api, $"orders/{order}/adjustments", new
        {
            discountPaise = 2000,
        });
        using JsonDocument tooMuch = await PostAsync(api, $"orders/{order}/adjustments", new
        {
            discountPaise = 99_900,
        }, HttpStatusCode.Conflict);
        using JsonDocument odd = await PostAsync(api, "returns", new { what = 1 },
            HttpStatusCode.BadRequest);

        Assert.Equal("credit-note", back.RootElement.GetProperty("document").GetString());
        Assert.Equal("debit-note", raised.RootElement.GetProperty("document").GetString());
        Assert.Equal("credit-note", off.RootElement.GetProperty("document").GetString());
        Assert.Equal("note-exceeds-bill", tooMuch.RootElement.GetProperty("type").GetString());
        Assert.Equal("body-malformed", odd.RootElement.GetProperty("type").GetString());
        // 1,100 + 180, 45 of it back in cash; 3 kg at 3 more, 20 off.
        Assert.Equal(Money.FromRupees(1269), await shop.RameshOwesAsync());
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Guid note = raised.RootElement.GetProperty("id").GetGuid();
        using JsonDocument undone = await PostAsync(api, $"notes/{note}/undo", new { });
        Assert.Equal("cancelled", undone.RootElement.GetProperty("state").GetString());
        Assert.Equal(Money.FromRupees(1260), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_discount_stays_as_long_as_goods_are_back_that_came_for_less()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 4 kg chini udhaar");
        OrderId order = (await shop.BillsAsync())[0].Order;
        using HttpClient api = await shop.ApiAsync();
        using JsonDocument off = await PostAsync(
            api, $"orders/{order}/adjustments", new { discountPaise = 2000 });
        using JsonDocument back = await PostAsync(
            api, "returns", new { order = order.Value, lines = Array.Empty<object>() });
        Guid discount = off.RootElement.GetProperty("id").GetGuid();
        Guid goods = back.RootElement.GetProperty("id").GetGuid();

        using JsonDocument early = await PostAsync(
            api, $"notes/{discount}/undo", new { }, HttpStatusCode.Conflict);
        Money between = await shop.RameshOwesAsync();
        using JsonDocument first = await PostAsync(api, $"notes/{goods}/undo", new { });
        using JsonDocument then = await PostAsync(api, $"notes/{discount}/undo", new { });

        Assert.Equal("note-used-since", early.RootElement.GetProperty("type").GetString());
        Assert.Equal(Money.FromRupees(1100), between);
        Assert.Equal("cancelled", then.RootElement.GetProperty("state").GetString());
        Assert.Equal(Money.FromRupees(1280), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    private static async Task<JsonDocument> PostAsync(
        HttpClient api, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage answer = await api.PostAsJsonAsync(path, body);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text);
    }

    private static async Task<ProductId> ProductAsync(ShopStory shop, string sku) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
            .Products.First(p => p.Sku == sku).Id;

    private static async Task<ReturnGoods> GoodsAsync(
        ShopStory shop, string? party, params (string Sku, decimal Quantity)[] goods)
    {
        PartyBook book = await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default);
        List<ReturnLine> lines = [];
        foreach ((string sku, decimal quantity) in goods)
            lines.Add(new ReturnLine(await ProductAsync(shop, sku), quantity, null, sku));
        return new ReturnGoods(
            new InvoiceId(Guid.CreateVersion7()), shop.OwnersChat(), null,
            party is null ? null : book.Parties.First(p => p.Name == party).Id, lines, null, null,
            TimeProvider.System.GetUtcNow());
    }

    private static Task SendAsync(ShopStory shop, ReturnGoods goods) => PublishAsync(shop, goods);

    private static Task PublishAsync<T>(ShopStory shop, T message) where T : ILaneMessage =>
        shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, message)], default);

    private static async Task MonthsPassAsync(ShopStory shop)
    {
        TenantSessions sessions = shop.House.Room<TenantSessions>();
        await sessions.RunAsync(shop.Id, SessionUse.Write, s =>
        {
            s.Run("UPDATE orders.orders SET sale_day = sale_day - 62 WHERE business_id = $1",
                shop.Id.Value);
            s.Run("UPDATE invoicing.invoice SET bill_day = bill_day - 62 WHERE business_id = $1",
                shop.Id.Value);
        }, default);
    }
}
