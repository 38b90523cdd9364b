using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_message_comes_oddly
{
    [Fact]
    public async Task One_from_the_future_is_an_order_of_today()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        DateTimeOffset now = TimeProvider.System.GetUtcNow();

        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Owner,
            type = "text",
            text = "Ramesh ko 2 kg chini udhaar",
            timestamp = now.AddYears(10).ToUnixTimeSeconds(),
        });
        Received bill = await shop.HearsAsync(shop.Owner);
        Received next = await shop.OwnerSaysAsync("aaj ki bikri");

        Assert.Contains("₹90 udhaar", bill.Text, StringComparison.Ordinal);
        Assert.Contains("Aaj: ₹90 · 1 bill", next.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.All(await TimesAsync(shop), at => Assert.True(
            at < TimeProvider.System.GetUtcNow().AddMinutes(1), $"{at}"));
    }

    [Fact]
    public async Task One_to_a_number_of_nobody_is_kept_and_the_next_shop_is_served()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string nobodys = shop.Number[..^1] + "9";
        await shop.House.Phones.AddNumberAsync(nobodys, "Nobody's");

        await shop.House.Phones.SayAsync(nobodys, shop.Ramesh, "2 kg chini bhej do");
        await Until.TrueAsync(
            async () => (await KeptAsync(shop, nobodys)).Count == 1, "the message to be kept");
        await shop.NothingIsBookedAndItSellsOnAsync();

        Assert.Equal(["unknown-number"], await KeptAsync(shop, nobodys));
        Assert.Empty(await shop.House.Phones.SentByAsync(nobodys));
    }

    private static Task<List<DateTimeOffset>> TimesAsync(ShopStory shop) =>
        shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
            SELECT sent_at FROM conversations.message WHERE business_id = $1
            UNION ALL SELECT at FROM outbound.heard WHERE business_id = $1
            """, row => row.GetFieldValue<DateTimeOffset>(0), default, shop.Id.Value);

    private static Task<List<string>> KeptAsync(ShopStory shop, string number) =>
        shop.House.Room<SystemSession>().ListAsync(
            "SELECT reason FROM intake.provider_event WHERE scope = $1",
            row => row.GetString(0), default, number);
}
