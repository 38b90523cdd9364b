using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The day on which a due is to be paid: told, shown, waited for, and taken back; and
/// money that came on a day of the week, for a bill, or as a part of a sale.</summary>
public sealed class When_a_day_is_promised
{
    [Fact]
    public async Task Reminders_wait_for_it_and_galat_lets_them_go()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ReminderNightsOffAsync();

        Received kept = await shop.OwnerSaysAsync("Ramesh 15 din me dega");
        Received shown = await shop.OwnerSaysAsync("Ramesh ka hisaab");
        Received dues = await shop.OwnerSaysAsync("sabka udhaar dikhao");
        Received held = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        Received undone = await shop.OwnerSaysAsync("galat");
        Received after = await shop.OwnerSaysAsync("Ramesh ka hisaab");
        Received reminded = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");

        string day = Day(15);
        Assert.Contains(day, kept.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,100", kept.Text, StringComparison.Ordinal);
        Assert.Contains(day, shown.Text, StringComparison.Ordinal);
        Assert.Contains(day, dues.Text, StringComparison.Ordinal);
        Assert.Contains(day, held.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wa.me", held.Text, StringComparison.Ordinal);
        Assert.Contains(day, undone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(day, after.Text, StringComparison.Ordinal);
        Assert.Contains("wa.me", reminded.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Told_with_a_sale_it_is_that_bills_and_the_rest_is_reminded_of()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ReminderNightsOffAsync();

        Received sold = await shop.OwnerSaysAsync(
            "Ramesh ko 2 kg chini udhaar, 15 din me dega");
        Received shown = await shop.OwnerSaysAsync("Ramesh ka hisaab");
        Received reminded = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        PromisedDay promised = Assert.Single(await PromisesAsync(shop));
        Received changed = await shop.OwnerSaysAsync("chini 3 kilo kar do");

        Assert.Contains(Day(15), sold.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", sold.Text, StringComparison.Ordinal);
        Assert.Contains(Day(15), shown.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,190", reminded.Text, StringComparison.Ordinal);
        Assert.Contains("→ ₹1,100", reminded.Text, StringComparison.Ordinal);
        Assert.Contains("wa.me", reminded.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(90), promised.Left);
        // The changed bill is promised for the same day.
        if (changed.Text.StartsWith('❓')) await shop.OwnerSaysAsync("haan");
        await Until.TrueAsync(
            async () => (await PromisesAsync(shop)) is [{ Left.Paise: 135_00 } next]
                && next.On == promised.On && next.Order != promised.Order,
            "the day of the changed bill");
    }

    [Fact]
    public async Task A_bill_is_named_or_quoted_and_who_owes_nothing_promises_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received sold = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received named = await shop.OwnerSaysAsync("bill 1 ka paisa kal aayega");

        Received quoted = await QuoteAsync(shop, sold.Wamid!, "20 din me dega");
        Received nobody = await shop.OwnerSaysAsync("Sunita Sharma 15 din me degi");
        Received which = await shop.OwnerSaysAsync("Sunita somvar ko degi");

        Assert.Contains(Day(1), named.Text, StringComparison.Ordinal);
        Assert.Contains("/1", named.Text, StringComparison.Ordinal);
        Assert.Contains(Day(20), quoted.Text, StringComparison.Ordinal);
        Assert.Equal(Day(20), Assert.Single(await PromisesAsync(shop)).On!.Value.ToString(
            "dd/MM/yyyy", CultureInfo.InvariantCulture));
        Assert.StartsWith("❓", nobody.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", which.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Verma", which.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_sets_it_once_reads_it_and_refuses_a_day_that_is_over()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        PartyId ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.First(p => p.Name == "Ramesh Kumar").Id;
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        Guid id = Guid.CreateVersion7();

        HttpResponseMessage first = await api.PostAsJsonAsync(
            "khata/promises", new { id, party = ramesh.Value, on = today.AddDays(9) });
        HttpResponseMessage again = await api.PostAsJsonAsync(
            "khata/promises", new { id, party = ramesh.Value, on = today.AddDays(9) });
        HttpResponseMessage over = await api.PostAsJsonAsync(
            "khata/promises", new { party = ramesh.Value, on = today.AddDays(-1) });
        HttpResponseMessage unknown = await api.PostAsJsonAsync(
            "khata/promises", new { party = Guid.NewGuid(), on = today.AddDays(1) });
        string listed = await api.GetStringAsync("khata/promises?party=" + ramesh.Value);
        string plan = await api.GetStringAsync("khata/reminders");
        await api.PostAsJsonAsync("khata/promises", new { party = ramesh.Value });

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, over.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using JsonDocument page = JsonDocument.Parse(listed);
        Assert.Equal(1, page.RootElement.GetProperty("items").GetArrayLength());
        Assert.Contains(today.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            plan, StringComparison.Ordinal);
        Assert.Empty(await PromisesAsync(shop));
    }

    [Fact]
    public async Task A_payment_of_a_day_of_the_week_stands_on_that_day()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string[] names =
        [
            "ravivar", "somvar", "mangalvar", "budhvar", "guruvar", "shukravar", "shanivar",
        ];
        DateOnly day = IndianDay.Of(TimeProvider.System.GetUtcNow()).AddDays(-2);

        Received told = await shop.OwnerSaysAsync(
            $"Ramesh ne {names[(int)day.DayOfWeek]} ko 100 diye");
        if (told.Text.StartsWith('❓')) told = await shop.OwnerSaysAsync("haan");

        Assert.Contains(Day(-2), told.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_sum_said_to_a_quoted_bill_is_for_that_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received first = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");
        OrderId order = (await shop.House.Room<IBills>().ByNumberAsync(
            shop.Id, 1, CancellationToken.None))!.Order;

        Received paid = await QuoteAsync(shop, first.Wamid!, "50 diye");

        Assert.Contains("/1: ₹50", paid.Text, StringComparison.Ordinal);
        BillDue? due = await shop.House.Room<IClaims>().StandingAsync(
            shop.Id, order, CancellationToken.None);
        Assert.Equal(Money.FromRupees(40), due!.Open);
        Assert.Equal(Money.FromRupees(1210), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_sale_that_is_paid_in_part_asks_whose_the_rest_is_and_writes_both()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("chini 2 kg, 50 cash baaki udhaar");
        await shop.OwnerSaysAsync("Ramesh");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1140),
            "the sale and its part");
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_address_is_read_back_and_printed_on_the_bills_from_then_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync(
            "Ramesh ka address 12 Gandhi Road, near SBI, Pune 411001");
        Party before = await RameshAsync(shop);
        Received kept = await shop.OwnerSaysAsync("haan");
        Party after = await RameshAsync(shop);
        Received left = await shop.OwnerSaysAsync("Ramesh ka address 1 MG Road, Pune");
        await shop.OwnerSaysAsync("nahi");

        const string Address = "12 Gandhi Road, near SBI, Pune 411001";
        Assert.Contains(Address, asked.Text, StringComparison.Ordinal);
        Assert.Null(before.Address);
        Assert.StartsWith("✅", kept.Text, StringComparison.Ordinal);
        Assert.Equal(Address, after.Address);
        Assert.Contains(Address, left.Text, StringComparison.Ordinal);
        Assert.Equal(Address, (await RameshAsync(shop)).Address);
    }

    private static async Task<Party> RameshAsync(ShopStory shop) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, CancellationToken.None))
            .Parties.First(p => p.Name == "Ramesh Kumar");

    private static Task<IReadOnlyList<PromisedDay>> PromisesAsync(ShopStory shop) =>
        shop.House.Room<IPromises>().StandingAsync(shop.Id, null, CancellationToken.None);

    private static string Day(int ahead) =>
        IndianDay.Of(TimeProvider.System.GetUtcNow()).AddDays(ahead).ToString(
            "dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static async Task<Received> QuoteAsync(ShopStory shop, string wamid, string text)
    {
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Owner,
            type = "text",
            text,
            messageId = wamid,
        });
        return await shop.HearsAsync(shop.Owner, before);
    }
}
