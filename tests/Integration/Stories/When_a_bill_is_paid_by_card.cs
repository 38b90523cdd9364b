using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A customer pays by a link of the gateway: what it tells, late, twice or never, is
/// booked once.</summary>
[Collection("gateway")]
public sealed class When_a_bill_is_paid_by_card : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new(
        new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => _client.Dispose();

    public Task InitializeAsync() => FaultsAsync(new { });

    public Task DisposeAsync() => FaultsAsync(new { });

    [Fact]
    public async Task The_page_leads_to_the_gateway_and_its_word_is_booked_once()
    {
        await FaultsAsync(new { twice = true, reordered = true });
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, Uri page) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string link = await OpenAsync(shop, bill, page);
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;

        await PayAsync(shop, link, new { method = "card", failsFirst = true });

        Assert.Contains("₹1,100",
            (await shop.HearsAsync(shop.Owner, owner)).Text, StringComparison.Ordinal);
        Assert.Contains("₹90 mil gaye",
            (await shop.HearsAsync(shop.Ramesh, ramesh)).Text, StringComparison.Ordinal);
        await OwesAsync(shop, 1100);
        Assert.Contains("Dhanyavaad", await _client.GetStringAsync(page), StringComparison.Ordinal);
        await Task.Delay(1000);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        // ₹90 less 2 % and GST on it: the customer is credited in full, the rest is spent once.
        Assert.Equal(
            [("Payment gateway fee", 1, 180L), ("GST on payment gateway fee", 1, 32L)],
            await SpentAsync(shop));
        await PaidOutAsync(shop, "87.88", "known");
        await PaidOutAsync(shop, "87.87", "unplaced");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_webhook_that_never_comes_is_found_by_asking()
    {
        await FaultsAsync(new { lost = true });
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, Uri page) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string link = await OpenAsync(shop, bill, page);

        await PayAsync(shop, link, new { });

        await OwesAsync(shop, 1100);
        await Until.TrueAsync(
            async () => (await LinkAsync(shop, bill))?.State == "paid", "the link to be paid");
        Assert.Equal(2, (await SpentAsync(shop)).Count);
    }

    [Fact]
    public async Task Parts_are_booked_as_they_come_and_what_goes_back_is_owed_again()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, _) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string token = await TokenAsync(shop);
        using HttpResponseMessage wanted = await ApiAsync(
            shop, token, "/api/v1/payments/links",
            new { invoice = bill.Id.Value, partial = true });
        Assert.Equal(HttpStatusCode.Accepted, wanted.StatusCode);
        string link = await MadeAsync(shop, bill);

        await PayAsync(shop, link, new { amount = 4000 });
        await OwesAsync(shop, 1150);
        string payment = await PayAsync(shop, link, new { });
        await OwesAsync(shop, 1100);

        (await shop.House.Phones.PostAsync(
            $"/sim/api/razorpay/payments/{payment}/refund", new { amount = 1000 })).Dispose();
        await OwesAsync(shop, 1110);
        (await shop.House.Phones.PostAsync(
            $"/sim/api/razorpay/payments/{payment}/refund",
            new { amount = 1000, status = "failed" })).Dispose();
        await Task.Delay(500);
        await OwesAsync(shop, 1110);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Money_for_a_cancelled_bill_waits_for_a_person_who_is_written_down()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, Uri page) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        await FaultsAsync(new { delayMs = 1500 });
        string link = await OpenAsync(shop, bill, page);
        await PayAsync(shop, link, new { });
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "bill 1 galat");

        MismatchView money = await Until.FoundAsync(
            async () => (await shop.House.Room<IMismatches>().ListAsync(
                shop.Id, "open", null, 10, CancellationToken.None)).FirstOrDefault(),
            () => "the money in the queue");

        Assert.Equal(("bill-cancelled", 9000L), (money.Reason, money.Amount.Paise));
        await OwesAsync(shop, 1100);
        string token = await TokenAsync(shop);
        using HttpResponseMessage assigned = await ApiAsync(
            shop, token, $"/api/v1/payments/mismatches/{money.Id}/assign",
            new { party = money.Party!.Value.Value });
        using HttpResponseMessage again = await ApiAsync(
            shop, token, $"/api/v1/payments/mismatches/{money.Id}/assign",
            new { party = money.Party!.Value.Value });
        Assert.Equal(HttpStatusCode.NoContent, assigned.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await OwesAsync(shop, 1010);
        MismatchView after = (await shop.House.Room<IMismatches>().ListAsync(
            shop.Id, null, null, 10, CancellationToken.None)).Single();
        Assert.Equal(["opened", "assigned"], after.Acts.Select(a => a.Act));
        Assert.NotNull(after.Acts[1].Member);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_link_is_made_once_even_when_the_gateways_answer_was_lost()
    {
        await FaultsAsync(new { dropCreates = true });
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, Uri page) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        await PressAsync(page);
        await Task.Delay(700);
        await FaultsAsync(new { });

        await MadeAsync(shop, bill);

        PayLinkView link = (await LinkAsync(shop, bill))!;
        using JsonDocument all = await shop.House.Phones.GetAsync("/sim/api/razorpay/links");
        Assert.Single(all.RootElement.EnumerateArray(), l =>
            l.GetProperty("reference_id").GetString() == link.Id.ToString("N"));

        using HttpResponseMessage cancelled = await ApiAsync(
            shop, await TokenAsync(shop), $"/api/v1/payments/links/{link.Id}/cancel", new { });
        Assert.Equal(HttpStatusCode.Accepted, cancelled.StatusCode);
        await Until.TrueAsync(async () =>
            (await LinkAsync(shop, bill))!.State == "cancelled", "the link to be cancelled");
    }

    [Fact]
    public async Task What_is_not_signed_by_the_gateway_moves_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Uri door = new(shop.House.Url + "/webhooks/razorpay");
        using StringContent body = new(
            """{"entity":"event","event":"payment.captured"}""", Encoding.UTF8,
            "application/json");
        using HttpResponseMessage unsigned = await _client.PostAsync(door, body);
        body.Headers.Add("X-Razorpay-Signature", new string('0', 64));
        using HttpResponseMessage wrong = await _client.PostAsync(door, body);

        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);

        // Signed, and about nobody's link here: taken, and kept for the developers.
        const string Foreign = """
            {"entity":"event","event":"payment_link.cancelled","account_id":"acc_1","payload":
            {"payment_link":{"entity":{"id":"plink_Foreign0000001","status":"cancelled"}}}}
            """;
        using StringContent foreign = new(Foreign, Encoding.UTF8, "application/json");
        foreign.Headers.Add("X-Razorpay-Signature", Convert.ToHexStringLower(
            System.Security.Cryptography.HMACSHA256.HashData(
                Encoding.UTF8.GetBytes("rzp-sim-webhook-secret"),
                Encoding.UTF8.GetBytes(Foreign))));
        using HttpResponseMessage taken = await _client.PostAsync(door, foreign);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    private static DateOnly Today => IndianDay.Of(TimeProvider.System.GetUtcNow());

    private static async Task<IReadOnlyList<(string? Note, int Entries, long Paise)>> SpentAsync(
        ShopStory shop) =>
        [.. (await shop.House.Room<IReports>().ExpensesAsync(
            shop.Id, Today, Today, CancellationToken.None))
            .Select(s => (s.Note, s.Entries, s.Amount.Paise))];

    // The gateway pays out; a line of a statement says so.
    private static async Task PaidOutAsync(ShopStory shop, string rupees, string state)
    {
        string day = Today.ToString(
            "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        StatementReport report = await shop.House.Room<IStatements>().ImportAsync(
            shop.Id, Encoding.UTF8.GetBytes($"""
                Date,Narration,Ref No,Debit,Credit,Balance
                {day},NEFT RAZORPAY SOFTWARE PVT LTD,N1,,{rupees},1
                """), null, CancellationToken.None);
        Assert.Equal(state, Assert.Single(report.Lines).State);
    }

    private async Task<string> OpenAsync(ShopStory shop, BillView bill, Uri page)
    {
        await PressAsync(page);
        string link = await MadeAsync(shop, bill);
        string shown = await _client.GetStringAsync(page);
        Assert.Contains("/razorpay/pay/" + link, shown, StringComparison.Ordinal);
        return link;
    }

    private async Task PressAsync(Uri page)
    {
        using HttpResponseMessage answer =
            await _client.PostAsync(new Uri(page.AbsoluteUri + "/card"), null);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <returns>The gateway's id of the link.</returns>
    private static Task<string> MadeAsync(ShopStory shop, BillView bill) => Until.FoundAsync(
        async () => (await LinkAsync(shop, bill)) is { State: "open", Url: { } url }
            ? url[(url.LastIndexOf('/') + 1)..]
            : null,
        () => "the link to be made");

    private static Task<PayLinkView?> LinkAsync(ShopStory shop, BillView bill) =>
        shop.House.Room<IPayLinks>().OfOrderAsync(shop.Id, bill.Order, CancellationToken.None);

    private static async Task<string> PayAsync(ShopStory shop, string link, object how)
    {
        using JsonDocument paid = await shop.House.Phones.PostAsync(
            $"/sim/api/razorpay/links/{link}/pay", how);
        return paid.RootElement.GetProperty("payment").GetString()!;
    }

    private static Task OwesAsync(ShopStory shop, long rupees) => Until.TrueAsync(
        async () => await shop.RameshOwesAsync() == Money.FromRupees(rupees),
        $"Ramesh to owe {rupees}");

    private static async Task<string> TokenAsync(ShopStory shop) =>
        (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;

    private async Task<HttpResponseMessage> ApiAsync(
        ShopStory shop, string token, string path, object content)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, shop.House.Url + path);
        request.Headers.Authorization = new("Bearer", token);
        request.Content = JsonContent.Create(content);
        return await _client.SendAsync(request);
    }

    private static async Task FaultsAsync(object faults) => await (await Installation.Shared)
        .Phones.PutAsync("/sim/api/razorpay/faults", faults);
}
