using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The shop's statement settles what is sure on one yes, once, and asks about the rest.
/// </summary>
public sealed class When_a_bank_statement_comes : IDisposable
{
    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Sure_lines_are_booked_on_a_yes_once_and_unsure_ones_wait()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, _) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        string day = IndianDay.Of(TimeProvider.System.GetUtcNow()).ToString(
            "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        string csv = $"""
            Account,Story Store
            Date,Narration,Ref No,Debit,Credit,Balance
            {day},UPI/CR/{PaymentReference.Of(bill.Order)}/X,411,,90.00,1
            {day},UPI RAMESH KUMAR ybl,412,,100.00,2
            {day},UPI NOBODY WE KNOW,413,,77.00,3
            {day},ATM,,500.00,,4
            32/11/2026,UPI RAMESH KUMAR,414,,5.00,5
            """;

        using JsonDocument read = await PostAsync(shop, token, "/api/v1/payments/statements", csv);
        JsonElement report = read.RootElement;
        Assert.Equal(["proposed", "proposed", "unplaced"], States(report));
        Assert.Equal(19_000, report.GetProperty("proposed").GetInt64());
        Assert.Equal(7, report.GetProperty("rejected")[0].GetProperty("line").GetInt32());
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());

        string book = $"/api/v1/payments/statements/{report.GetProperty("id").GetString()}/book";
        using JsonDocument booked = await PostAsync(shop, token, book, "");
        using JsonDocument again = await PostAsync(shop, token, book, "");
        using JsonDocument repeated = await PostAsync(
            shop, token, "/api/v1/payments/statements", csv);

        Assert.Equal(["booked", "booked", "unplaced"], States(booked.RootElement));
        Assert.Equal(["booked", "booked", "unplaced"], States(again.RootElement));
        Assert.Equal(3, repeated.RootElement.GetProperty("repeated").GetInt32());
        Assert.Empty(States(repeated.RootElement));
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
        MismatchView waits = Assert.Single(await shop.House.Room<IMismatches>().ListAsync(
            shop.Id, "open", null, 10, CancellationToken.None));
        Assert.Equal(("nobody-fits", 7700L), (waits.Reason, waits.Amount.Paise));
        await DismissAsync(shop, token, waits);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Sent_in_the_chat_it_is_shown_and_booked_on_a_yes_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string day = IndianDay.Of(TimeProvider.System.GetUtcNow()).ToString(
            "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        byte[] file = Encoding.Unicode.GetBytes(
            $"\ufeffDate;Narration;Debit;Credit\n{day};UPI RAMESH KUMAR;;100.00\n"
            + $"{day};UPI NOBODY WE KNOW;;77.00\n");

        Received shown = await shop.SendFileAsync(
            shop.Owner, "statement.csv", file, type: "text/csv");
        Money before = await shop.RameshOwesAsync();
        Received taken = await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("🏦 Pakki: 1 line, ₹100. Saaf nahi: 1", shown.Text,
            StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), before);
        Assert.StartsWith("✅ Statement se 1 line, ₹100", taken.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_the_owner_has_written_is_not_booked_again()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ne 500 UPI diye");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(600), "the payment");
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        string day = IndianDay.Of(TimeProvider.System.GetUtcNow()).ToString(
            "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        using JsonDocument read = await PostAsync(shop, token, "/api/v1/payments/statements",
            $"Date,Narration,Debit,Credit\n{day},UPI RAMESH KUMAR,,500\n");

        Assert.Equal(["known"], States(read.RootElement));
        Assert.Equal(Money.FromRupees(600), await shop.RameshOwesAsync());
    }

    private async Task DismissAsync(ShopStory shop, string token, MismatchView money)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Post,
            $"{shop.House.Url}/api/v1/payments/mismatches/{money.Id}/dismiss");
        request.Headers.Authorization = new("Bearer", token);
        request.Content = JsonContent.Create(new { reason = "Bank interest" });
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        MismatchView after = Assert.Single(await shop.House.Room<IMismatches>().ListAsync(
            shop.Id, null, null, 10, CancellationToken.None));
        Assert.Equal(("dismissed", "Bank interest"), (after.State, after.Acts[^1].Reason));
    }

    private static IEnumerable<string> States(JsonElement report) =>
        report.GetProperty("lines").EnumerateArray()
            .Select(l => l.GetProperty("state").GetString()!);

    private async Task<JsonDocument> PostAsync(
        ShopStory shop, string token, string path, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, shop.House.Url + path);
        request.Headers.Authorization = new("Bearer", token);
        request.Content = new StringContent(body, Encoding.UTF8, "text/csv");
        using HttpResponseMessage answer = await _client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text);
    }
}
