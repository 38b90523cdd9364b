using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A customer who owes sends a picture of a UPI app. It settles nothing: the owner is
/// asked with a tap, and nobody is reminded meanwhile.</summary>
public sealed class When_a_picture_says_paid
{
    [Fact]
    public async Task The_owner_is_asked_once_and_the_yes_credits_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (Received asked, byte[] shot) = await ClaimedAsync(shop);

        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Received reminded = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        Assert.DoesNotContain("wa.me", reminded.Text, StringComparison.Ordinal);
        // The same once more: nothing new is asked.
        await shop.SendPictureAsync(shop.Ramesh, shot);
        await shop.OwnerSaysAsync("Ramesh ka kitna baaki hai");
        Assert.Single(
            await shop.House.Room<IClaims>().OpenAsync(
                shop.Id, await RameshAsync(shop), CancellationToken.None));

        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await TapAsync(shop, asked.Buttons[0]);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.Zero, "the claim to be booked");
        await shop.HearsAsync(shop.Owner, owner);
        await TapAsync(shop, asked.Buttons[0]);
        await shop.OwnerSaysAsync("Ramesh ka kitna baaki hai");
        Assert.Equal(Money.Zero, await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_no_moves_nothing_and_reminders_go_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (Received asked, _) = await ClaimedAsync(shop);

        await TapAsync(shop, asked.Buttons[1]);

        PartyId ramesh = await RameshAsync(shop);
        await Until.TrueAsync(
            async () => (await shop.House.Room<IClaims>().OpenAsync(
                shop.Id, ramesh, CancellationToken.None)).Count == 0,
            "the claim to be closed");
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    private static async Task<(Received Asked, byte[] Shot)> ClaimedAsync(ShopStory shop)
    {
        byte[] shot = await Photographs.OfAsync("""
            Paid to Story Store
            UPI transaction
            Completed
            """, 0, 0);
        long before = (await shop.HeardByAsync(shop.Owner)).LastOrDefault()?.Seq ?? 0;
        await shop.SendPictureAsync(shop.Ramesh, shot);
        Received asked = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Seq > before && m.Buttons.Count >= 2),
            () => "the question about the picture", 120);
        // Which of the two comes first is chance; what is heard after this is an answer.
        await shop.HearsAsync(shop.Owner, "image");
        Assert.Contains("₹1,100", asked.Text, StringComparison.Ordinal);
        return (asked, shot);
    }

    private static Task TapAsync(ShopStory shop, string button) => shop.House.Phones.SendAsync(
        new
        {
            phoneNumberId = shop.Number, from = shop.Owner, type = "button_reply",
            replyId = button, title = "1",
        });

    private static async Task<PartyId> RameshAsync(ShopStory shop) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, CancellationToken.None))
            .Parties.First(p => p.Name == "Ramesh Kumar").Id;
}
