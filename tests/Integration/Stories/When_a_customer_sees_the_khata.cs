using System.Net;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A customer asks what is owed and may look at every line of it.</summary>
public sealed class When_a_customer_sees_the_khata : IDisposable
{
    private readonly HttpClient _browser = new();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task The_page_has_what_the_book_has_and_opens_the_UPI_app()
    {
        ShopStory shop = await ShopStory.OpenAsync(
            o => o with { Name = "Sita <i>& Sons" });
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.BillAsync("Ramesh Kumar");
        await shop.OwnerSaysAsync("Ramesh ne 50 diye");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1140), "the payment");

        string page = await _browser.GetStringAsync(await PageAsync(shop));

        Assert.Contains("Sita &lt;i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar", page, StringComparison.Ordinal);
        Assert.Contains("₹1,140", page, StringComparison.Ordinal);
        Assert.Contains("+₹90", page, StringComparison.Ordinal);
        Assert.Contains("\u2212₹50", page, StringComparison.Ordinal);
        Assert.Contains("+₹1,100", page, StringComparison.Ordinal);
        Assert.Contains("upi://pay?pa=story@okaxis", page, StringComparison.Ordinal);
        Assert.Contains("am=1140.00", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_owes_nothing_is_asked_for_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Uri link = await PageAsync(shop);
        await shop.OwnerSaysAsync("Ramesh ne 1100 diye");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.Zero, "the payment");

        string page = await _browser.GetStringAsync(link);

        Assert.Contains("Hisaab saaf", page, StringComparison.Ordinal);
        Assert.DoesNotContain("upi:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_link_shows_nobodys_khata()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string link = (await PageAsync(shop)).AbsoluteUri;

        using HttpResponseMessage changed = await _browser.GetAsync(
            new Uri(link[..^3] + (link[^3] == 'A' ? 'B' : 'A') + link[^2..]));
        using HttpResponseMessage shown = await _browser.GetAsync(new Uri(link));

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal("no-referrer", shown.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("no-store", shown.Headers.CacheControl!.ToString(),
            StringComparison.Ordinal);
    }

    private static async Task<Uri> PageAsync(ShopStory shop)
    {
        Received told = await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        string link = told.Text[(told.Text.LastIndexOf("👉 ", StringComparison.Ordinal) + 3)..];
        // The link has the outside address; the test asks the installation itself.
        return new Uri(new Uri(shop.House.Url), new Uri(link).AbsolutePath);
    }
}
