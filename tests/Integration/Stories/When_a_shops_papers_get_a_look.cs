using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner says how bills look: their second language, the logo, the signature.
/// </summary>
public sealed class When_a_shops_papers_get_a_look
{
    [Fact]
    public async Task Their_language_is_said_and_the_chats_own_stays()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received hindi = await shop.OwnerSaysAsync("bill hindi me bhi do");
        BillLookView both = await LookAsync(shop);
        Received tamil = await shop.OwnerSaysAsync("bill tamil me bhi");
        Received none = await shop.OwnerSaysAsync("bill malayalam me bhi do");
        BillLookView other = await LookAsync(shop);
        Received english = await shop.OwnerSaysAsync("bill sirf english me");

        Assert.Contains("Ab se bill English aur हिन्दी", hindi.Text, StringComparison.Ordinal);
        Assert.Equal("hi", both.Language);
        Assert.Contains("தமிழ்", tamil.Text, StringComparison.Ordinal);
        Assert.Contains("Kuch nahi badla", none.Text, StringComparison.Ordinal);
        Assert.Equal("ta", other.Language);
        Assert.Contains("sirf English", english.Text, StringComparison.Ordinal);
        Assert.Null((await LookAsync(shop)).Language);
    }

    [Fact]
    public async Task Captioned_pictures_are_put_on_them_and_are_no_purchases()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        byte[] picture = await Photographs.LogoAsync();

        Received logo = await shop.SendFileAsync(
            shop.Owner, "logo.png", picture, "logo", type: "image/png");
        Received sign = await shop.SendFileAsync(
            shop.Owner, "sign.png", picture, "mera sign", type: "image/png");
        Received broken = await shop.PhotographAsync(
            shop.Owner, "\u00FF\u00D8 no picture"u8.ToArray(), "logo");
        Received bill = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");

        Assert.Contains("Logo lag gaya", logo.Text, StringComparison.Ordinal);
        Assert.Contains("Sign lag gaya", sign.Text, StringComparison.Ordinal);
        Assert.Contains("PNG ya JPEG", broken.Text, StringComparison.Ordinal);
        Assert.Equal(new BillLookView(null, true, true), await LookAsync(shop));
        Assert.Equal("document", bill.Type);
        Assert.Equal(59, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_customers_logo_changes_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        byte[] picture = await Photographs.LogoAsync();

        await shop.SendFileAsync(shop.Ramesh, "logo.png", picture, "logo", type: "image/png");

        Assert.Equal(new BillLookView(null, false, false), await LookAsync(shop));
    }

    private static Task<BillLookView> LookAsync(ShopStory shop) =>
        shop.House.Room<IBillLooks>().FindAsync(shop.Id, CancellationToken.None);
}
