using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Papers beside bills over the API: challans and proformas in series of their own, till
/// rolls, a logo and a second language.</summary>
public sealed class When_papers_are_asked_for : IDisposable
{
    // One white dot.
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5E"
        + "rkJggg==");

    private readonly HttpClient _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_challan_and_a_proforma_have_numbers_of_their_own_and_move_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        decimal? stock = await shop.StockAsync("SUGAR");
        Guid id = Guid.CreateVersion7();
        object challan = new
        {
            id, kind = "deliveryChallan", buyer = "Anil", reason = "On approval",
            lines = new[] { new { name = "Sugar", hsn = "1701", quantity = 5,
                unit = "kg", pricePaise = 4500, gstRate = 5 } },
        };

        JsonElement first = await JsonAsync(shop, HttpMethod.Post, "papers", challan);
        JsonElement again = await JsonAsync(shop, HttpMethod.Post, "papers", challan);
        JsonElement offer = await JsonAsync(shop, HttpMethod.Post, "papers", new
        {
            kind = "proforma", buyer = "Anil", validUntil = "2027-01-31",
            lines = new[] { new { name = "Sugar", quantity = 50, pricePaise = 4400,
                gstRate = 5 } },
        });
        using HttpResponseMessage pdf = await AskAsync(
            shop, HttpMethod.Get, $"papers/{id}/pdf", null);
        using HttpResponseMessage empty = await AskAsync(
            shop, HttpMethod.Post, "papers", JsonContent.Create(new { kind = "quotation" }));

        string number = first.GetProperty("number").GetString()!;
        Assert.Matches("^DC/[0-9]{4}/1$", number);
        Assert.Equal(number, again.GetProperty("number").GetString());
        Assert.Matches("^PI/[0-9]{4}/1$", offer.GetProperty("number").GetString());
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal(stock, await shop.StockAsync("SUGAR"));
        Assert.Empty(await shop.BillsAsync());
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Assert.EndsWith("/1", (await shop.BillsAsync())[0].Number, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_shop_shows_its_logo_and_language_and_prints_on_a_roll()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using ByteArrayContent dot = new(Dot);
        using ByteArrayContent broken = new(Dot[..40]);

        using HttpResponseMessage shown = await AskAsync(shop, HttpMethod.Put, "look/logo", dot);
        using HttpResponseMessage refused = await AskAsync(
            shop, HttpMethod.Put, "look/signature", broken);
        JsonElement look = await JsonAsync(shop, HttpMethod.Put, "look", new { language = "hi" });
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        using HttpResponseMessage paper = await AskAsync(
            shop, HttpMethod.Get, $"invoices/{bill.Id}/pdf", null);
        using HttpResponseMessage tape = await AskAsync(
            shop, HttpMethod.Get, $"invoices/{bill.Id}/escpos?width=58", null);
        using HttpResponseMessage roll = await AskAsync(
            shop, HttpMethod.Get, $"invoices/{bill.Id}/roll", null);
        using HttpResponseMessage odd = await AskAsync(
            shop, HttpMethod.Get, $"invoices/{bill.Id}/escpos?width=72", null);

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(("hi", true, false), (look.GetProperty("language").GetString(),
            look.GetProperty("logo").GetBoolean(), look.GetProperty("signature").GetBoolean()));
        byte[] pdf = await paper.Content.ReadAsByteArrayAsync();
        Assert.True(pdf.AsSpan().IndexOf("/Subtype/Image"u8) > 0, "no logo");
        byte[] bytes = await tape.Content.ReadAsByteArrayAsync();
        Assert.True(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(bill.Number)) > 0);
        Assert.Equal("application/pdf", roll.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
    }

    private async Task<JsonElement> JsonAsync(
        ShopStory shop, HttpMethod method, string path, object content)
    {
        using JsonContent body = JsonContent.Create(content);
        using HttpResponseMessage answer = await AskAsync(shop, method, path, body);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        using JsonDocument json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private async Task<HttpResponseMessage> AskAsync(
        ShopStory shop, HttpMethod method, string path, HttpContent? content)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        using HttpRequestMessage request = new(
            method, shop.House.Url.TrimEnd('/') + "/api/v1/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = content;
        return await _app.SendAsync(request);
    }
}
