using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_the_books_are_looked_at
{
    private const string Missing =
        "⚠️ Jis maal ki kharid keemat nahi pata uski laagat isme nahi: asli munafa isse kam hai";

    [Fact]
    public async Task The_drawer_is_counted_and_the_reports_agree_with_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 kg chini cash");
        await shop.OwnerSaysAsync("Ramesh ne 500 diye");
        using HttpClient api = await ApiAsync(shop, shop.Owner);

        Received counted = await TellAsync(shop, chat => new CloseDay(
            Guid.CreateVersion7(), chat, null, Money.FromRupees(580), Now()));
        using JsonDocument cash = await GetAsync(api, shop, "cash-book");
        using JsonDocument sheet = await GetAsync(api, shop, "balance-sheet");
        using JsonDocument dues = await GetAsync(api, shop, "dues");

        Assert.StartsWith("⚠️ Galla: ₹580. Hisaab me ₹590: ₹10 kam, likh diya\n"
            + "Galla: subah ₹0 + bikri ₹90 + jama ₹500 = ₹590\n"
            + "UPI-card-udhaar milakar: Bikri ₹90", counted.Text, StringComparison.Ordinal);
        JsonElement drawer = cash.RootElement.GetProperty("accounts").EnumerateArray()
            .Single(a => a.GetProperty("account").GetString() == "cash");
        Assert.Equal(580_00, drawer.GetProperty("closing").GetInt64());
        Assert.Equal(sheet.RootElement.GetProperty("totalAssets").GetInt64(),
            sheet.RootElement.GetProperty("totalLiabilitiesAndEquity").GetInt64());
        JsonElement ramesh = Assert.Single(dues.RootElement.GetProperty("items")
            .EnumerateArray());
        Assert.Equal((600_00, 600_00), (
            ramesh.GetProperty("balance").GetInt64(),
            ramesh.GetProperty("days0To30").GetInt64()));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_count_that_can_hardly_be_is_asked_about_with_what_it_would_write()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 kg chini cash");

        Received near = await shop.OwnerSaysAsync("galla 100 gina");
        await shop.OwnerSaysAsync("nahi");
        await shop.OwnerSaysAsync("chai 500 kharcha");
        Received below = await shop.OwnerSaysAsync("galla 200 gina");
        Received written = await shop.OwnerSaysAsync("1");

        Assert.StartsWith("❓ Ye samjha: «galle me ₹100 gine»", near.Text,
            StringComparison.Ordinal);
        Assert.StartsWith("⚠️ Hisaab me galla -₹410 hai, zero se neeche", below.Text,
            StringComparison.Ordinal);
        Assert.Contains("₹610 ka farak likha jayega\n❓ Ye samjha", below.Text,
            StringComparison.Ordinal);
        Assert.Contains("\nGalla: subah ₹0 + bikri ₹90 − kharcha ₹500 = -₹410\n", written.Text,
            StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Every_figure_leads_to_its_entries()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 kg chini cash");
        await shop.OwnerSaysAsync("chai 120 kharcha");
        using HttpClient api = await ApiAsync(shop, shop.Owner);

        using JsonDocument trial = await GetAsync(api, shop, "trial-balance");
        using JsonDocument profit = await GetAsync(api, shop, "profit-and-loss");
        using JsonDocument expenses = await GetAsync(api, shop, "expenses");
        using JsonDocument book = await GetAsync(api, shop, "day-book?limit=200");

        foreach (JsonElement sum in
            trial.RootElement.GetProperty("accounts").EnumerateArray())
        {
            string account = sum.GetProperty("account").GetString()!;
            using JsonDocument entries = await GetAsync(
                api, shop, "entries?limit=200&account=" + account);
            Assert.Equal(
                sum.GetProperty("debit").GetInt64() - sum.GetProperty("credit").GetInt64(),
                entries.RootElement.GetProperty("items").EnumerateArray()
                    .Sum(e => e.GetProperty("change").GetInt64()));
        }

        Assert.Equal("purchases-only",
            profit.RootElement.GetProperty("cost").GetProperty("basis").GetString());
        Assert.Equal(120_00, expenses.RootElement.GetProperty("items")[0]
            .GetProperty("amount").GetInt64());
        Assert.All(book.RootElement.GetProperty("items").EnumerateArray(), posting =>
            Assert.Equal(0, posting.GetProperty("lines").EnumerateArray()
                .Sum(l => l.GetProperty("change").GetInt64())));
    }

    // The demo shop on its first day: what was there has no cost, and more is bought than sold.
    [Fact]
    public async Task A_month_has_the_profit_of_its_only_day()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Agarwal se 10 kg dhania aaya 30 ke bhav udhaar");
        await shop.OwnerSaysAsync("2 kg dhania cash");
        using HttpClient api = await ApiAsync(shop, shop.Owner);
        DateOnly began = DateOnly.FromDateTime(Now().Date).AddDays(-40);

        Received day = await shop.OwnerSaysAsync("aaj ka munafa");
        Received month = await shop.OwnerSaysAsync("is mahine ka munafa");
        using JsonDocument profit = await GetAsync(api, shop,
            $"profit-and-loss?from={began:yyyy-MM-dd}");
        using JsonDocument sheet = await GetAsync(api, shop, "balance-sheet");
        await shop.OwnerSaysAsync("1 kg chini cash");
        Received without = await shop.OwnerSaysAsync("is mahine ka munafa");

        Assert.EndsWith("munafa ₹30\nBikri ₹90 − maal ₹60 − kharcha ₹0", day.Text,
            StringComparison.Ordinal);
        Assert.EndsWith("munafa ₹30\nBikri ₹90 − maal ₹60 − kharcha ₹0", month.Text,
            StringComparison.Ordinal);
        JsonElement cost = profit.RootElement.GetProperty("cost");
        Assert.Equal(("stock-valued", 0L, 240_00L), (
            cost.GetProperty("basis").GetString(),
            cost.GetProperty("openingStock").GetInt64(),
            cost.GetProperty("closingStock").GetInt64()));
        Assert.True(sheet.RootElement.GetProperty("stockKnown").GetBoolean());
        Assert.Contains("maal ₹60 ", without.Text, StringComparison.Ordinal);
        Assert.EndsWith(Missing, without.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sales_of_goods_whose_cost_nobody_knows_are_no_profit()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 kg chini cash");

        Received day = await shop.OwnerSaysAsync("aaj ka munafa");

        Assert.StartsWith("📈 Aaj: munafa ?\nBikri ₹", day.Text, StringComparison.Ordinal);
        Assert.Contains("− maal ? −", day.Text, StringComparison.Ordinal);
        Assert.EndsWith(Missing, day.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_may_not_and_an_odd_span_is_refused()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string staff = shop.Owner[..^1] + "7";
        Assert.True((await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, "Raju", MemberRole.Staff, new Sender(null, staff, null),
            CancellationToken.None)).Accepted);
        using HttpClient helper = await ApiAsync(shop, staff);
        using HttpClient owner = await ApiAsync(shop, shop.Owner);

        using HttpResponseMessage refused = await helper.GetAsync(Report(shop, "trial-balance"));
        using HttpResponseMessage odd = await owner.GetAsync(
            Report(shop, "day-book?from=2026-11-22&to=2026-11-01"));
        using HttpResponseMessage dues = await helper.GetAsync(Report(shop, "dues"));

        Assert.Equal(
            (HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.OK),
            (refused.StatusCode, odd.StatusCode, dues.StatusCode));
    }

    [Fact]
    public async Task Money_matters_are_answered_in_words()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        PartyId ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.Single(p => p.Name == "Ramesh Kumar").Id;
        WriteMemo Memo(ChatReference chat, MemoKind kind, int rupees) => new(
            Guid.CreateVersion7(), chat, kind, ramesh, null, Money.FromRupees(rupees),
            PaymentMode.Credit, null, Now());

        Received off = await TellAsync(shop, chat => Memo(chat, MemoKind.Discount, 50));
        Received old = await TellAsync(shop, chat => Memo(chat, MemoKind.OldToGet, 300));
        Received limit = await TellAsync(shop, chat => new SetCreditLimit(
            Guid.CreateVersion7(), chat, ramesh, Money.FromRupees(2000), Now()));
        Received filed = await TellAsync(shop, chat => new FileMonth(
            Guid.CreateVersion7(), chat, new DateOnly(2026, 4, 1), Now()));
        Received parts = await TellAsync(shop, chat => new RecordPayment(
            Guid.CreateVersion7(), chat, ramesh, true, Money.FromRupees(500),
            PaymentMode.Cash, Now())
        {
            Parts = [new(PaymentMode.Cash, Money.FromRupees(200)),
                new(PaymentMode.Upi, Money.FromRupees(300))],
        });
        Received settled = await TellAsync(shop, chat => new SettleKhata(
            Guid.CreateVersion7(), chat, ramesh, PaymentMode.Upi, Money.FromRupees(850), Now()));

        Assert.StartsWith("✅ Ramesh Kumar – ₹50 maaf", off.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh Kumar – ₹300 purana baaki · ₹1,350 lena hai", old.Text,
            StringComparison.Ordinal);
        Assert.Equal("✅ Ramesh Kumar: udhaar ₹2,000 tak", limit.Text);
        Assert.StartsWith("✅ 04/2026 file ho gaya", filed.Text, StringComparison.Ordinal);
        Assert.Contains("₹200 nakad + ₹300 UPI", parts.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh Kumar – ₹850 jama", settled.Text, StringComparison.Ordinal);
        Assert.Equal(Money.Zero, await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    // As the chat sends it, once it understands such a sentence.
    private static async Task<Received> TellAsync<T>(
        ShopStory shop, Func<ChatReference, T> command) where T : ILaneMessage
    {
        long before = (await shop.HeardByAsync(shop.Owner)).LastOrDefault()?.Seq ?? 0;
        ChatReference chat = new(
            shop.Number, null, shop.Owner, "hi-Latn", null, null, null);
        await shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, command(chat))],
            CancellationToken.None);
        return await shop.HearsAsync(shop.Owner, before);
    }

    private static async Task<HttpClient> ApiAsync(ShopStory shop, string member)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, member, null, CancellationToken.None)).Fact!;
        HttpClient api = new();
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return api;
    }

    private static async Task<JsonDocument> GetAsync(
        HttpClient api, ShopStory shop, string report) =>
        JsonDocument.Parse(await api.GetStringAsync(Report(shop, report)));

    private static Uri Report(ShopStory shop, string report) =>
        new(shop.House.Url.TrimEnd('/') + "/api/v1/reports/" + report);

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();
}
