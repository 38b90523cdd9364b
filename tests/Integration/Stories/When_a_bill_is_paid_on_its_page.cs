using System.Net;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A customer opens the page of a bill, pays by UPI and says so; the shop is asked.
/// </summary>
public sealed class When_a_bill_is_paid_on_its_page : IDisposable
{
    private readonly HttpClient _browser = new(
        new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task The_page_opens_the_UPI_app_with_what_is_due_of_that_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync(o => o with { Name = "Sita <i>& Sons" });

        (BillView bill, Uri page) = await SellAsync(shop);
        string shown = await _browser.GetStringAsync(page);

        Keep(shown);
        Assert.Contains("Sita &lt;i&gt;", shown, StringComparison.Ordinal);
        Assert.Contains(bill.Number, shown, StringComparison.Ordinal);
        Assert.Contains("upi://pay?pa=story@okaxis", shown, StringComparison.Ordinal);
        Assert.Contains("am=90.00", shown, StringComparison.Ordinal);
        Assert.Contains("tr=" + PaymentReference.Of(bill.Order), shown, StringComparison.Ordinal);
        Assert.Contains("₹1,190", shown, StringComparison.Ordinal);
        Assert.Contains("<svg", shown, StringComparison.Ordinal);
        Assert.True(shown.Length < 30_000, $"{shown.Length} characters");
    }

    [Fact]
    public async Task I_have_paid_settles_nothing_and_asks_the_owner_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (_, Uri page) = await SellAsync(shop);
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;

        await PressAsync(page);
        await PressAsync(page);
        Received asked = await shop.HearsAsync(shop.Owner, before);
        string waiting = await _browser.GetStringAsync(page);

        Assert.Contains("₹90", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Contains("Aapne kaha ₹90", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("upi:", waiting, StringComparison.Ordinal);
        Received reminded = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        Assert.DoesNotContain("wa.me", reminded.Text, StringComparison.Ordinal);

        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await TapAsync(shop, asked.Buttons[0]);
        Assert.Contains("₹1,100",
            (await shop.HearsAsync(shop.Owner, owner)).Text, StringComparison.Ordinal);
        Assert.Contains("₹90 mil gaye",
            (await shop.HearsAsync(shop.Ramesh, ramesh)).Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());

        owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await TapAsync(shop, asked.Buttons[0]);
        Assert.Contains("pehle hi",
            (await shop.HearsAsync(shop.Owner, owner)).Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Contains(
            "Dhanyavaad", await _browser.GetStringAsync(page), StringComparison.Ordinal);
        await shop.BooksBalanceAsync();

        Received undone = await shop.OwnerSaysAsync("galat");
        Assert.Contains("₹1,190", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_claim_that_the_shop_does_not_find_is_refused_politely()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (_, Uri page) = await SellAsync(shop);
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await PressAsync(page);
        await shop.HearsAsync(shop.Owner, before);
        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;

        Received told = await shop.OwnerSaysAsync("2");

        Assert.Contains("₹90", told.Text, StringComparison.Ordinal);
        Assert.Contains("UTR",
            (await shop.HearsAsync(shop.Ramesh, ramesh)).Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_claim_for_a_bill_that_was_cancelled_books_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (_, Uri page) = await SellAsync(shop);
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await PressAsync(page);
        Received asked = await shop.HearsAsync(shop.Owner, before);
        await shop.OwnerSaysAsync("bill 1 galat");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "the undo");

        await TapAsync(shop, asked.Buttons[0]);

        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Any(
            m => m.Text.Contains("radd ho chuka", StringComparison.Ordinal)), "the refusal");
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        string shown = await _browser.GetStringAsync(page);
        Assert.Contains("radd ho gaya", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("upi:", shown, StringComparison.Ordinal);
        Assert.Equal(["bill-cancelled"],
            (await MismatchesAsync(shop)).Select(m => m.Reason));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_changed_link_shows_nobodys_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (_, Uri page) = await SellAsync(shop);
        string link = page.AbsoluteUri;

        using HttpResponseMessage changed = await _browser.GetAsync(
            new Uri(link[..^3] + (link[^3] == 'A' ? 'B' : 'A') + link[^2..]));
        using HttpResponseMessage pressed = await _browser.PostAsync(
            new Uri(shop.House.Url + "/p/nothing/paid"), null);

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, pressed.StatusCode);
    }

    internal static async Task<(BillView Bill, Uri Page)> SellAsync(ShopStory shop)
    {
        // Ramesh has written: his window is open.
        await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        long before = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received bill = await shop.HearsAsync(shop.Ramesh, before);
        string link = bill.Text[bill.Text.IndexOf("https://", StringComparison.Ordinal)..];
        BillView view = (await shop.BillsAsync())[0];
        return (view, new Uri(new Uri(shop.House.Url), new Uri(link.Trim()).AbsolutePath));
    }

    private static async Task<IReadOnlyList<MismatchView>> MismatchesAsync(ShopStory shop) =>
        await shop.House.Room<IMismatches>().ListAsync(
            shop.Id, "open", null, 10, CancellationToken.None);

    private async Task PressAsync(Uri page)
    {
        using HttpResponseMessage answer =
            await _browser.PostAsync(new Uri(page.AbsoluteUri + "/paid"), null);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static Task TapAsync(ShopStory shop, string button) => shop.House.Phones.SendAsync(
        new
        {
            phoneNumberId = shop.Number, from = shop.Owner, type = "button_reply",
            replyId = button, title = "1",
        });

    // For whoever wants to look at it.
    private static void Keep(string page)
    {
        if (Environment.GetEnvironmentVariable("CONVERSE_KEEP_PAGES") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, "pay.html"), page);
    }
}
