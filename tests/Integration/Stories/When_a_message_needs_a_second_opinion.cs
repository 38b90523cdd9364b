using System.Diagnostics;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_message_needs_a_second_opinion
{
    // The engine makes nothing of these.
    private const string Odd = "dprwl 2 klgrm shkr jsti ftf krwna";
    private const string OddAndPrivate = "Ramesh ji aaj nikal gaye 500 rakh ke 9876543210";
    private const string OddQuestion = "how's the sugar situation";

    [Fact]
    public async Task It_is_asked_about_in_the_shops_words_and_a_yes_books_it()
    {
        ShopStory shop = await OpenAsync(Sale(2));

        Received asked = await shop.OwnerSaysAsync(Odd);
        Assert.Contains("«2 kg Sugar cash»", asked.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
        Received bill = await shop.OwnerSaysAsync("haan");

        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_person_is_named_again_only_where_the_shop_reads_it()
    {
        ShopStory shop = await OpenAsync(_ => JsonSerializer.Serialize(new
        {
            intent = "payment.received",
            party = "P1",
            lines = Array.Empty<object>(),
            amount = 500,
            pay = (string?)null,
        }));

        Received asked = await shop.OwnerSaysAsync(OddAndPrivate);
        Assert.Contains("«Ramesh Kumar ne 500 diye»", asked.Text, StringComparison.Ordinal);
        await shop.OwnerSaysAsync("haan");

        Assert.Equal(Money.FromRupees(600), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_customer_is_asked_too_and_hears_nothing_of_what_went_wrong()
    {
        ShopStory shop = await OpenAsync(body => JsonSerializer.Serialize(new
        {
            intent = "stock.check",
            party = (string?)null,
            lines = new[]
            {
                new { good = SugarIn(body), quantity = (decimal?)null, unit = (string?)null },
            },
            amount = (decimal?)null,
            pay = (string?)null,
        }));

        Received asked = await shop.AskAsync(shop.Ramesh, OddQuestion);
        Assert.Contains("«Sugar kitna hai»", asked.Text, StringComparison.Ordinal);
        Received answer = await shop.AskAsync(shop.Ramesh, "haan");
        shop.House.Models!.Llm.Says = _ => (200, "{}");
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, OddQuestion);
        Received next = await shop.AskAsync(shop.Ramesh, "hisaab");

        Assert.Contains("Sugar", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1,100", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_books_nothing()
    {
        ShopStory shop = await OpenAsync(Sale(2));
        await shop.OwnerSaysAsync(Odd);

        await shop.OwnerSaysAsync("nahi");

        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task Nobodys_number_and_name_leave_the_house()
    {
        ShopStory shop = await OpenAsync(_ => "{}");

        await shop.OwnerSaysAsync(OddAndPrivate);

        ModelRequest request = shop.House.Models!.Llm.Requests.Last();
        Assert.Equal("Bearer llm-key", request.Authorization);
        Assert.Contains("nikal gaye 500 rakh", request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("9876543210", request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.Owner[1..], request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Ramesh", request.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Story Store", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_engine_understands_and_chatter_ask_no_model()
    {
        ShopStory shop = await OpenAsync(Sale(2));
        int before = shop.House.Models!.Llm.Requests.Count;

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("asdf qwer zxcv");
        await shop.BillReachesAsync(shop.Ramesh);
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "kal milte hain zxcv 5 baje");
        await shop.AskAsync(shop.Ramesh, "hisaab");

        Assert.Equal(before, shop.House.Models!.Llm.Requests.Count);
    }

    [Theory]
    [InlineData("Of course! Two kilos of sugar.")]
    [InlineData("{\"intent\":\"order.create\"}")]
    [InlineData("")]
    public async Task An_answer_that_is_none_leaves_the_words_as_they_were(string garbage)
    {
        ShopStory shop = await OpenAsync(_ => garbage);

        await NotUnderstoodAsync(shop);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task A_number_that_nobody_wrote_is_not_shown()
    {
        ShopStory shop = await OpenAsync(Sale(20));

        await NotUnderstoodAsync(shop);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task What_was_said_anew_meanwhile_is_not_booked_twice()
    {
        ShopStory shop = await OpenAsync(Sale(2));
        shop.House.Models!.Llm.Delay = TimeSpan.FromSeconds(1.5);
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, Odd);

        Received bill = await shop.OwnerSaysAsync("2 kg chini cash");
        Received late = await shop.HearsAsync(shop.Owner, bill.Seq);

        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("«", late.Text, StringComparison.Ordinal);
        await shop.OwnerSaysAsync("haan");
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_slow_model_is_not_waited_for_and_a_broken_one_is_left_alone()
    {
        ShopStory shop = await OpenAsync(Sale(2));
        StandInModel llm = shop.House.Models!.Llm;
        llm.Delay = TimeSpan.FromSeconds(20);
        Assert.InRange(await NotUnderstoodAsync(shop), 2.5, 8);

        llm.Delay = TimeSpan.Zero;
        llm.HangsUp = true;
        for (int i = 0; i < 4; i++) await NotUnderstoodAsync(shop);
        int sent = llm.Requests.Count;
        await NotUnderstoodAsync(shop);
        Assert.Equal(sent, llm.Requests.Count);

        // After its rest it is asked again.
        llm.HangsUp = false;
        Received? asked = null;
        await Until.TrueAsync(async () =>
        {
            asked = await shop.OwnerSaysAsync(Odd);
            return asked.Text.Contains('«', StringComparison.Ordinal);
        }, "the model to be asked again");
        await shop.OwnerSaysAsync("haan");
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Without_a_model_the_answer_comes_at_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await NotUnderstoodAsync(shop);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    private static async Task<double> NotUnderstoodAsync(ShopStory shop)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Received answer = await shop.OwnerSaysAsync(Odd);
        Assert.StartsWith("❓", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("«", answer.Text, StringComparison.Ordinal);
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<ShopStory> OpenAsync(Func<string, string> answer)
    {
        ShopStory shop = await ShopStory.OpenAsync(at: await Installation.WithModels);
        StandInModel llm = shop.House.Models!.Llm;
        llm.Delay = TimeSpan.Zero;
        llm.HangsUp = false;
        llm.Says = body => (200, StandInModels.Completion(answer(body)));
        return shop;
    }

    // As a model that obeys: sugar by the key that it was shown.
    private static Func<string, string> Sale(int kilos) => body => JsonSerializer.Serialize(new
    {
        intent = "order.create",
        party = (string?)null,
        lines = new[] { new { good = SugarIn(body), quantity = kilos, unit = "kg" } },
        amount = (decimal?)null,
        pay = "cash",
    });

    private static string SugarIn(string body)
    {
        using JsonDocument request = JsonDocument.Parse(body);
        using JsonDocument shown = JsonDocument.Parse(
            request.RootElement.GetProperty("messages")[1].GetProperty("content").GetString()!);
        return shown.RootElement.GetProperty("goods").EnumerateObject()
            .First(g => g.Value.GetString() == "Sugar").Name;
    }
}
