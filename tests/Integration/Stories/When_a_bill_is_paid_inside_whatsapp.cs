using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner asks for a bill's money in the chat; the customer pays with a tap, and what
/// WhatsApp tells, twice or never, is booked once.</summary>
public sealed class When_a_bill_is_paid_inside_whatsapp : IDisposable
{
    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_tap_credits_the_bill_once_and_money_goes_back_the_way_it_came()
    {
        ShopStory shop = await AskedAsync();
        string reference = await ReferenceAsync(shop);
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;

        await TapAsync(shop, reference, new { status = "failed" });
        await TapAsync(shop, reference, new { status = "captured", twice = true });

        Assert.Contains("₹1,100",
            (await shop.HearsAsync(shop.Owner, owner)).Text, StringComparison.Ordinal);
        await OwesAsync(shop, 1100);
        Assert.Contains("pehle hi paid",
            (await shop.OwnerSaysAsync("Ramesh ka payment link band karo")).Text,
            StringComparison.Ordinal);

        Guid link = Guid.ParseExact(reference, "N");
        object back = new { refund = Guid.CreateVersion7(), amount = 4000 };
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(shop, link, back));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(shop, link, back));
        await OwesAsync(shop, 1140);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(
            shop, link, new { refund = Guid.CreateVersion7(), amount = 5001 }));
        await Task.Delay(700);
        Assert.Equal(Money.FromRupees(1140), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_webhook_that_never_comes_is_found_by_asking_and_another_amount_waits()
    {
        ShopStory shop = await AskedAsync();
        await TapAsync(shop, await ReferenceAsync(shop),
            new { status = "captured", silent = true });
        await OwesAsync(shop, 1100);

        ShopStory other = await AskedAsync();
        await TapAsync(other, await ReferenceAsync(other),
            new { status = "captured", amount = 8000 });
        MismatchView money = await Until.FoundAsync(
            async () => (await other.House.Room<IMismatches>().ListAsync(
                other.Id, "open", null, 10, CancellationToken.None)).FirstOrDefault(),
            () => "the money in the queue");
        Assert.Equal(("amount-differs", 8000L), (money.Reason, money.Amount.Paise));
        Assert.Equal(Money.FromRupees(1190), await other.RameshOwesAsync());
    }

    [Fact]
    public async Task The_owner_ends_it_and_the_customer_can_pay_it_no_more()
    {
        ShopStory shop = await AskedAsync();
        string reference = await ReferenceAsync(shop);

        Received said = await shop.OwnerSaysAsync("Ramesh ka payment link band karo");

        Assert.Contains("band", said.Text, StringComparison.Ordinal);
        await Until.TrueAsync(async () =>
            (await FoundAsync(shop))?.GetProperty("status").GetString() == "canceled",
            "the request to be ended on the phone");
        Assert.Contains("khula nahi",
            (await shop.OwnerSaysAsync("Ramesh ka payment link band karo")).Text,
            StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, Guid.ParseExact(reference, "N"));
    }

    // Ramesh has written, so that free messages may go; 2 kg sugar are ₹90 on credit.
    private static async Task<ShopStory> AskedAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Assert.Equal(PayRequestOutcome.Done, await shop.House.Room<IPayRequests>()
            .ConfigureAsync(shop.Id, "story-razorpay", CancellationToken.None));
        await shop.AskAsync(shop.Ramesh, "namaste");
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received sent = await shop.OwnerSaysAsync("Ramesh ko payment link bhejo");
        Assert.Contains("₹90", sent.Text, StringComparison.Ordinal);
        return shop;
    }

    private static Task<string> ReferenceAsync(ShopStory shop) => Until.FoundAsync(
        async () => (await FoundAsync(shop))?.GetProperty("reference").GetString(),
        () => "the request on the phone");

    private static async Task<JsonElement?> FoundAsync(ShopStory shop)
    {
        using JsonDocument all = await shop.House.Phones.GetAsync("/sim/api/payments");
        foreach (JsonElement one in all.RootElement.EnumerateArray())
        {
            if ("+" + one.GetProperty("phone").GetString() == shop.Ramesh) return one.Clone();
        }

        return null;
    }

    private static async Task TapAsync(ShopStory shop, string reference, object how) =>
        (await shop.House.Phones.PostAsync("/sim/api/payments/" + reference, how)).Dispose();

    private static Task OwesAsync(ShopStory shop, long rupees) => Until.TrueAsync(
        async () => await shop.RameshOwesAsync() == Money.FromRupees(rupees),
        $"Ramesh to owe {rupees}");

    private async Task<HttpStatusCode> PostAsync(ShopStory shop, Guid link, object body)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(
            $"{shop.House.Url}/api/v1/payments/requests/{link}/refund"))
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Authorization = new("Bearer", token);
        using HttpResponseMessage answer = await _client.SendAsync(request);
        return answer.StatusCode;
    }
}
