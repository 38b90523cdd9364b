using ConverseErp.Contracts;
using ConverseErp.Platform.Links;
using ConverseErp.Tests.Fast.Outbound;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_a_link_grows_old
{
    private static readonly PublicPage _bill = new("b", "bill", LinkLife.Always);
    private static readonly PublicPage _words = new("w", "words", LinkLife.UntilTomorrow);
    private static readonly PublicPage _khata = new("k", "khata", LinkLife.UntilNextMonth);

    private readonly BusinessId _shop = new(Guid.NewGuid());
    private readonly Guid _thing = Guid.NewGuid();

    [Theory]
    // 31 January, 23:30 in India.
    [InlineData("w", "2026-02-01T18:29:59Z", true)]
    [InlineData("w", "2026-02-01T18:30:00Z", false)]
    [InlineData("k", "2026-02-28T18:29:59Z", true)]
    [InlineData("k", "2026-02-28T18:30:00Z", false)]
    [InlineData("b", "2034-02-28T18:30:00Z", true)]
    public void It_opens_its_page_no_longer_than_said(string path, string at, bool opens)
    {
        PublicPage page = new[] { _bill, _words, _khata }.Single(p => p.Path == path);
        string link = At("2026-01-31T18:00:00Z").Make(page, _shop, _thing);

        Assert.StartsWith($"https://shop.example/{path}/", link, StringComparison.Ordinal);
        Assert.Equal(
            opens ? (_shop, _thing) : null,
            At(at).Read(page, link[(link.LastIndexOf('/') + 1)..]));
    }

    [Fact]
    public void A_link_to_one_page_opens_no_other()
    {
        PublicLinks links = At("2026-01-31T18:00:00Z");
        string token = links.Make(_bill, _shop, _thing).Split('/')[^1];

        Assert.NotNull(links.Read(_bill, token));
        Assert.Null(links.Read(_khata, token));
        Assert.Null(links.Read(_words, token));
    }

    [Fact]
    public void A_link_that_was_changed_opens_nothing()
    {
        PublicLinks links = At("2026-01-31T18:00:00Z");
        string token = links.Make(_bill, _shop, _thing).Split('/')[^1];
        char other = token[7] == 'A' ? 'B' : 'A';

        Assert.Null(links.Read(_bill, token[..7] + other + token[8..]));
        Assert.Null(links.Read(_bill, token + "A"));
        Assert.Null(links.Read(_bill, ""));
    }

    private static PublicLinks At(string instant) => new(
        new LinkTokens(new byte[32]),
        new ManualClock(DateTimeOffset.Parse(
            instant, System.Globalization.CultureInfo.InvariantCulture)),
        "https://shop.example/");
}
