using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A shop whose bills to other shops the GST portal registers: behind the sale, never
/// before it, once, and in plain words when it will not.</summary>
[Collection("portal")]
public sealed class When_a_bill_is_registered : IAsyncLifetime, IDisposable
{
    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SURF,Surf Excel 1 kg,surf,pkt,140,145,18,340250,1 kg,,200,2
        """;

    private static int _numbers = (Environment.ProcessId % 90 * 100) + 100;
    private readonly HttpClient _app = new();

    public void Dispose() => _app.Dispose();

    public Task InitializeAsync() => FaultsAsync(new { });

    public Task DisposeAsync() => FaultsAsync(new { });

    [Fact]
    public async Task Its_paper_has_the_portals_number_and_the_customer_gets_it()
    {
        (ShopStory shop, string buyer) = await OpenAsync();

        Received answer = await shop.OwnerSaysAsync("Pune Stores ko 3 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        EInvoiceView done = await StateAsync(shop, bill, "registered");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(buyer)).Count == 2,
            "the bill, and its registered paper");

        Assert.Contains("₹420", answer.Text, StringComparison.Ordinal);
        Assert.Equal(64, done.Irn!.Length);
        using JsonDocument there = await ThereAsync(done.Irn);
        JsonElement content = there.RootElement.GetProperty("content");
        Assert.Equal(420m, content.GetProperty("ValDtls").GetProperty("TotInvVal").GetDecimal());
        BillView now = (await shop.House.Room<IBills>().FindAsync(
            shop.Id, bill.Id, CancellationToken.None))!;
        Assert.EndsWith("-e.pdf", now.Blob, StringComparison.Ordinal);
        byte[] registered = (await shop.House.Room<IBills>().PdfAsync(
            shop.Id, bill.Id, CancellationToken.None))!;
        Assert.True(registered.AsSpan().StartsWith("%PDF-"u8));

        await shop.OwnerSaysAsync("galat");
        await StateAsync(shop, bill, "ended");
        using JsonDocument after = await ThereAsync(done.Irn);
        Assert.True(after.RootElement.GetProperty("cancelled").GetBoolean());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Over_the_budget_its_paper_is_shared_from_the_shops_own_phone()
    {
        (ShopStory shop, string buyer) = await OpenAsync();
        await shop.OwnerSaysAsync("message budget 0");

        Received sold = await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        await StateAsync(shop, bill, "registered");
        await shop.WaitsAsync(1);
        Received answer = await shop.OwnerSaysAsync("aaj ki bikri");

        string link = "https://wa.me/" + buyer.TrimStart('+') + "?text=";
        Assert.Contains(link, sold.Text, StringComparison.Ordinal);
        Assert.Contains("📌 " + bill.Number + " (Pune Stores)", answer.Text,
            StringComparison.Ordinal);
        Assert.Contains(link, answer.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.HeardByAsync(buyer));
    }

    [Fact]
    public async Task What_the_portal_has_for_a_day_is_credited_when_it_is_wrong()
    {
        (ShopStory shop, _) = await OpenAsync();
        await FaultsAsync(new { ackHoursAgo = 25 });
        await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        await StateAsync(shop, bill, "registered");

        await shop.OwnerSaysAsync("galat");

        BillView note = await Until.FoundAsync(
            async () => (await shop.BillsAsync()).FirstOrDefault(b => b.Original == bill.Id),
            () => "the credit note");
        await StateAsync(shop, note, "registered");
        Assert.Equal("credit-note", note.Document);
        Assert.Equal("issued", (await shop.House.Room<IBills>().FindAsync(
            shop.Id, bill.Id, CancellationToken.None))!.State);
        Assert.Equal(Money.Zero, await shop.OwedByAsync("Pune Stores"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Sales_go_on_while_the_portal_is_away_and_are_registered_when_it_is_back()
    {
        (ShopStory shop, _) = await OpenAsync();
        await FaultsAsync(new { httpStatus = 503 });

        Received first = await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        Received away = await shop.HearsAsync(shop.Owner, first.Seq);
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Pune Stores ko 2 surf udhaar");
        await Until.TrueAsync(
            async () => (await shop.BillsAsync()).Count == 2, "the second bill");
        await FaultsAsync(new { });
        foreach (BillView bill in await shop.BillsAsync())
            await StateAsync(shop, bill, "registered");

        Assert.Contains("GST portal jawab nahi", away.Text, StringComparison.Ordinal);
        Assert.Contains("Bill sahi hai", away.Text, StringComparison.Ordinal);
        // That it is over can wait for the next answer.
        await Until.TrueAsync(async () => await shop.WaitingAsync() > 0, "the relief");
        Received later = await shop.OwnerSaysAsync("aaj ki bikri");
        Assert.Contains("e-invoice ho gaya", later.Text, StringComparison.Ordinal);
        Assert.Single(await shop.HeardByAsync(shop.Owner), m =>
            m.Text.Contains("jawab nahi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lost_answer_is_found_by_asking_and_nothing_is_registered_twice()
    {
        (ShopStory shop, _) = await OpenAsync();
        await FaultsAsync(new { dropGenerates = true });
        await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        string seller = (await shop.House.Room<IShops>().FindAsync(
            shop.Id, CancellationToken.None))!.Gstin!;
        await Until.TrueAsync(
            async () => (await AllThereAsync(seller)).Length == 1, "the portal to have it");

        await FaultsAsync(new { forgetTokens = true });
        EInvoiceView done = await StateAsync(shop, bill, "registered");

        JsonElement there = Assert.Single(await AllThereAsync(seller));
        Assert.Equal(done.Irn, there.GetProperty("irn").GetString());
        Assert.Equal(done.AckNo, there.GetProperty("ackNo").GetString());
    }

    [Fact]
    public async Task What_the_portal_has_not_signed_is_not_printed_and_is_asked_for_again()
    {
        (ShopStory shop, _) = await OpenAsync();
        await FaultsAsync(new { forgeSignatures = true });

        Received first = await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        Received told = await shop.HearsAsync(shop.Owner, first.Seq);
        BillView bill = (await shop.BillsAsync())[0];
        EInvoiceView waits = (await shop.House.Room<IEInvoices>().FindAsync(
            shop.Id, bill.Id, CancellationToken.None))!;
        await FaultsAsync(new { });
        EInvoiceView done = await StateAsync(shop, bill, "registered");

        Assert.Contains("mohar sahi nahi", told.Text, StringComparison.Ordinal);
        Assert.Equal(("wanted", "einvoice-signature-wrong", null),
            (waits.State, waits.Code, waits.Irn));
        Assert.Equal(64, done.Irn!.Length);
        Assert.Single(await AllThereAsync((await shop.House.Room<IShops>().FindAsync(
            shop.Id, CancellationToken.None))!.Gstin!));
    }

    [Fact]
    public async Task A_refusal_is_told_in_plain_words_and_tried_again_when_asked()
    {
        (ShopStory shop, _) = await OpenAsync();
        await FaultsAsync(new { refuseCode = "3028", refuseMessage = "GSTIN is invalid" });

        Received answer = await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        Received told = await shop.HearsAsync(shop.Owner, answer.Seq);
        BillView bill = (await shop.BillsAsync())[0];
        EInvoiceView refused = await StateAsync(shop, bill, "refused");
        await FaultsAsync(new { });
        using HttpResponseMessage again = await ApiAsync(
            shop, HttpMethod.Post, $"einvoices/{bill.Id}/register", new { });
        await StateAsync(shop, bill, "registered");
        using HttpResponseMessage oncemore = await ApiAsync(
            shop, HttpMethod.Post, $"einvoices/{bill.Id}/register", new { });

        Assert.Contains(bill.Number + " (Pune Stores)", told.Text, StringComparison.Ordinal);
        Assert.Contains("GSTIN nahi mila", told.Text, StringComparison.Ordinal);
        Assert.Equal("einvoice-buyer-gstin", refused.Code);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, oncemore.StatusCode);
    }

    [Fact]
    public async Task A_shop_without_a_login_registers_nothing_and_bad_logins_are_told()
    {
        (ShopStory shop, _) = await OpenAsync(connect: false);
        await shop.OwnerSaysAsync("Pune Stores ko 1 surf udhaar");
        BillView bill = (await shop.BillsAsync())[0];
        using HttpResponseMessage without = await ApiAsync(
            shop, HttpMethod.Post, $"einvoices/{bill.Id}/register", new { });
        using HttpResponseMessage odd = await ApiAsync(shop, HttpMethod.Put, "einvoices/account",
            new { userName = "दुकान", password = "x", turnoverPaise = 0 });
        await ConnectAsync(shop, "wrong-password");

        using HttpResponseMessage wanted = await ApiAsync(
            shop, HttpMethod.Post, $"einvoices/{bill.Id}/register", new { });
        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Any(m =>
            m.Text.Contains("login nahi maan", StringComparison.Ordinal)), "the word of it");
        EInvoiceView waits = (await shop.House.Room<IEInvoices>().FindAsync(
            shop.Id, bill.Id, CancellationToken.None))!;
        await ConnectAsync(shop, "right-password");
        await StateAsync(shop, bill, "registered");

        Assert.Equal(HttpStatusCode.Conflict, without.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, odd.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, wanted.StatusCode);
        Assert.Equal(("wanted", "einvoice-login-refused"), (waits.State, waits.Code));
        using HttpResponseMessage shown = await ApiAsync(
            shop, HttpMethod.Get, "einvoices/account", null);
        Assert.DoesNotContain("password", await shown.Content.ReadAsStringAsync(),
            StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(ShopStory Shop, string Buyer)> OpenAsync(bool connect = true)
    {
        string digits = Interlocked.Increment(ref _numbers).ToString(
            "0000", CultureInfo.InvariantCulture);
        string fourteen = $"27AAFPS{digits}Q1Z";
        ShopStory shop = await ShopStory.OpenAsync(o => o with
        {
            Gstin = fourteen + Gstin.CheckDigit(fourteen),
            Address = "Shop 4, Laxmi Road, Pune 411002",
        }, Products);
        string buyer = "+9196" + shop.Number[2..9] + "3";
        using StringReader buyers = new($"""
            name,kind,gstin,address,phone
            Pune Stores,customer,27AABCS4321M1ZA,"12 Karve Road, Pune 411004",{buyer}
            """);
        ImportReport report = await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, buyers, CancellationToken.None);
        Assert.Equal(1, report.Accepted);
        if (connect) await ConnectAsync(shop, "right-password");
        return (shop, buyer);
    }

    private async Task ConnectAsync(ShopStory shop, string password)
    {
        using HttpResponseMessage connected = await ApiAsync(
            shop, HttpMethod.Put, "einvoices/account",
            new { userName = "story_api", password, turnoverPaise = 6_00_00_000_00L });
        Assert.Equal(HttpStatusCode.OK, connected.StatusCode);
    }

    private static Task<EInvoiceView> StateAsync(ShopStory shop, BillView bill, string state) =>
        Until.FoundAsync(
            async () => await shop.House.Room<IEInvoices>().FindAsync(
                shop.Id, bill.Id, CancellationToken.None) is { } found && found.State == state
                ? found
                : null,
            () => $"the e-invoice of {bill.Number} to be {state}");

    private static async Task<JsonDocument> ThereAsync(string irn)
    {
        using JsonDocument all = await (await Installation.Shared).Phones.GetAsync(
            "/sim/api/irp/documents");
        return JsonDocument.Parse(all.RootElement.EnumerateArray()
            .Single(d => d.GetProperty("irn").GetString() == irn).GetRawText());
    }

    private static async Task<JsonElement[]> AllThereAsync(string seller)
    {
        using JsonDocument all = await (await Installation.Shared).Phones.GetAsync(
            "/sim/api/irp/documents");
        return [.. all.RootElement.EnumerateArray()
            .Where(d => d.GetProperty("seller").GetString() == seller).Select(d => d.Clone())];
    }

    private async Task<HttpResponseMessage> ApiAsync(
        ShopStory shop, HttpMethod method, string path, object? content)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        using HttpRequestMessage request = new(
            method, shop.House.Url.TrimEnd('/') + "/api/v1/" + path);
        request.Headers.Authorization = new("Bearer", token);
        if (content is not null) request.Content = JsonContent.Create(content);
        return await _app.SendAsync(request);
    }

    private static async Task FaultsAsync(object faults) => await (await Installation.Shared)
        .Phones.PutAsync("/sim/api/irp/faults", faults);
}
