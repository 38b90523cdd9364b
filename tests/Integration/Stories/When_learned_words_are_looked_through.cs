using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What answers have taught is also seen, and forgotten, outside the chat: on a page
/// that the chat's list links to, and by the API.</summary>
public sealed partial class When_learned_words_are_looked_through : IDisposable
{
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = true });

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task The_page_shows_each_word_and_forgets_it_at_a_tap()
    {
        ShopStory shop = await TaughtAsync();
        Uri page = await PageAsync(shop);

        string before = await _browser.GetStringAsync(page);
        string action = Action().Match(before).Groups["path"].Value;
        using HttpResponseMessage tapped =
            await _browser.PostAsync(new Uri(page, action), null);
        string after = await tapped.Content.ReadAsStringAsync();
        using HttpResponseMessage again = await _browser.PostAsync(new Uri(page, action), null);
        Received asked = await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");

        Assert.Contains("= Ramesh Kumar", before, StringComparison.Ordinal);
        Assert.Contains("bhabhi", before, StringComparison.Ordinal);
        Assert.Contains("Sita &lt;b&gt;", before, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", before, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ramesh", after, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_shop_or_with_a_changed_link_does_not_open()
    {
        ShopStory shop = await TaughtAsync();
        ShopStory other = await TaughtAsync();
        Uri page = await PageAsync(shop);
        Uri others = await PageAsync(other);
        string id = Action().Match(await _browser.GetStringAsync(others)).Groups["id"].Value;
        string link = page.AbsoluteUri;

        using HttpResponseMessage changed = await _browser.GetAsync(
            new Uri(link[..^1] + (link[^1] == 'A' ? 'B' : 'A')));
        using HttpResponseMessage foreign = await _browser.PostAsync(
            new Uri($"{link}/{id}/forget"), null);
        string still = await _browser.GetStringAsync(others);
        using HttpResponseMessage shown = await _browser.GetAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        // The words of two shops have the same id: it names a phrase, the link names the shop.
        Assert.Contains("Ramesh", still, StringComparison.Ordinal);
        Assert.Equal("no-referrer", shown.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("default-src 'none'",
            shown.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_lists_and_forgets_them()
    {
        ShopStory shop = await TaughtAsync();
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        _browser.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Uri words = new(shop.House.Url.TrimEnd('/') + "/api/v1/learned-words");

        using JsonDocument list = JsonDocument.Parse(await _browser.GetStringAsync(words));
        JsonElement word = Assert.Single(list.RootElement.GetProperty("items").EnumerateArray());
        Uri one = new(words + "/" + word.GetProperty("id").GetString());
        using HttpResponseMessage gone = await _browser.DeleteAsync(one);
        using HttpResponseMessage unknown = await _browser.DeleteAsync(one);
        using JsonDocument left = JsonDocument.Parse(await _browser.GetStringAsync(words));
        Received inChat = await shop.OwnerSaysAsync("seekhe hue shabd");

        Assert.Equal("party", word.GetProperty("kind").GetString());
        Assert.Equal("Ramesh Kumar", word.GetProperty("means").GetString());
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Empty(left.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("📝 Abhi kuch nahi seekha", inChat.Text);
    }

    private static async Task<ShopStory> TaughtAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync(
            o => o with { Name = "Sita <b>& Sons" });
        await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");
        await shop.OwnerSaysAsync("Ramesh Kumar");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Any(
                m => m.Text.Contains("₹50 jama", StringComparison.Ordinal)), "the payment");
        return shop;
    }

    private static async Task<Uri> PageAsync(ShopStory shop)
    {
        Received list = await shop.OwnerSaysAsync("seekhe hue shabd");
        string link = list.Text[(list.Text.LastIndexOf("👉 ", StringComparison.Ordinal) + 3)..];
        // The link has the outside address; the test asks the installation itself.
        return new Uri(new Uri(shop.House.Url), new Uri(link).AbsolutePath);
    }

    [GeneratedRegex("action=\"(?<path>/w/[^/]+/(?<id>[^/]+)/forget)\"",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Action();
}
