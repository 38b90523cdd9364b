using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A customer says on the page of the khata what is wrong, or that it is right; the
/// shop answers with one tap.</summary>
public sealed partial class When_a_customer_disputes_a_line : IDisposable
{
    private readonly HttpClient _browser = new(
        new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task One_tap_takes_the_bill_back_and_both_are_told()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, _) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        Uri page = await PageAsync(shop);
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;

        // The newest line has the first form.
        await PressAsync(page, "dispute", ("line", LineOf(await _browser.GetStringAsync(page))),
            ("word", "<b>maine nahi liya"));
        Received asked = await shop.HearsAsync(shop.Owner, owner);
        string shown = await _browser.GetStringAsync(page);
        await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        Received reminded = await shop.NoteAsync(shop.Owner, "1 ko yaad nahi dilaya");
        await shop.OwnerSaysAsync("kis kis ka baaki hai");
        Received dues = await shop.NoteAsync(shop.Owner, "Ramesh Kumar ₹1,190 ⚠️");

        Assert.Contains($"(Bill {bill.Number}) ₹90", asked.Text, StringComparison.Ordinal);
        Assert.Contains("“<b>maine nahi liya”", asked.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;maine nahi liya", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("wa.me", reminded.Text, StringComparison.Ordinal);
        Assert.Contains("⚠️ ₹90", dues.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());

        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        await TapAsync(shop, asked.Buttons[0]);
        await Until.TrueAsync(async () => await shop.RameshOwesAsync() == Money.FromRupees(1100),
            "the bill taken back");
        Assert.Contains(bill.Number,
            (await shop.HearsAsync(shop.Ramesh, ramesh)).Text, StringComparison.Ordinal);
        await TapAsync(shop, asked.Buttons[0]);
        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Any(
            m => m.Text.Contains("pehle hi ho chuka", StringComparison.Ordinal)), "the refusal");
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_no_with_a_word_is_read_by_the_customer()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Uri page = await PageAsync(shop);
        string line = LineOf(await _browser.GetStringAsync(page));
        await shop.OwnerSaysAsync("hello");
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await PressAsync(page, "dispute", ("line", line), ("word", "purana de diya tha"));
        await PressAsync(page, "dispute", ("line", line), ("word", "purana de diya tha"));
        await shop.HearsAsync(shop.Owner, owner);
        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;

        Received told = await shop.OwnerSaysAsync("nahi, Diwali ka baaki hai");

        Assert.Contains("rahega", told.Text, StringComparison.Ordinal);
        string read = (await shop.HearsAsync(shop.Ramesh, ramesh)).Text;
        Assert.Contains("₹1,100 sahi hai", read, StringComparison.Ordinal);
        Assert.EndsWith("“Diwali ka baaki hai”", read, StringComparison.Ordinal);
        Assert.Contains("Diwali ka baaki hai", await _browser.GetStringAsync(page),
            StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task The_balance_on_the_page_is_agreed_to_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Uri page = await PageAsync(shop);
        Uri moved = await PressAsync(page, "agree", ("shown", "90000"));
        await PressAsync(page, "agree", ("shown", "110000"));
        await PressAsync(page, "agree", ("shown", "110000"));
        // Good to know, and nothing that a message of its own must cost.
        await shop.WaitsAsync(1);
        Received told = await shop.OwnerSaysAsync("aaj ki bikri");
        await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.EndsWith("?o=moved", moved.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar ne maana: ₹1,100", told.Text, StringComparison.Ordinal);
        string shown = await _browser.GetStringAsync(page);
        Assert.Contains("✓ Aapne", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"shown\"", shown, StringComparison.Ordinal);
        Assert.Single(await shop.HeardByAsync(shop.Owner),
            m => m.Text.Contains("ne maana", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_link_and_hostile_forms_move_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Uri page = await PageAsync(shop);
        string token = page.AbsolutePath[3..];
        string other = token[..^3] + (token[^3] == 'A' ? 'B' : 'A') + token[^2..];

        using HttpResponseMessage changed = await _browser.PostAsync(
            new Uri(page, "/k/" + other + "/agree"), new FormUrlEncodedContent([]));
        using HttpResponseMessage json = await _browser.PostAsJsonAsync(
            new Uri(page.AbsoluteUri + "/dispute"), new { line = "x" });
        Uri large = await PressAsync(page, "dispute",
            ("line", LineOf(await _browser.GetStringAsync(page))), ("word", new('x', 9_000)));
        Uri strange = await PressAsync(
            page, "dispute", ("line", Guid.NewGuid().ToString("N")), ("word", "galat"));

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, json.StatusCode);
        Assert.All([large, strange],
            to => Assert.EndsWith("?o=no", to.OriginalString, StringComparison.Ordinal));
        Assert.Empty(await shop.House.Room<IDisputes>().ListAsync(
            shop.Id, null, openOnly: false, default));
    }

    private static async Task<Uri> PageAsync(ShopStory shop)
    {
        Received told = await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        string link = told.Text[(told.Text.LastIndexOf("👉 ", StringComparison.Ordinal) + 3)..];
        return new Uri(new Uri(shop.House.Url), new Uri(link).AbsolutePath);
    }

    private async Task<Uri> PressAsync(
        Uri page, string what, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using HttpResponseMessage answer =
            await _browser.PostAsync(new Uri(page.AbsoluteUri + "/" + what), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!;
    }

    private static Task TapAsync(ShopStory shop, string button) => shop.House.Phones.SendAsync(
        new
        {
            phoneNumberId = shop.Number, from = shop.Owner, type = "button_reply",
            replyId = button, title = "1",
        });

    private static string LineOf(string page) => FirstLine().Match(page).Groups["id"].Value;

    [GeneratedRegex("name=\"line\" value=\"(?<id>[0-9a-f]{32})\"",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex FirstLine();
}
