using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.Playwright;

namespace ConverseErp.Tests.Browser.Operations;

public sealed class When_on_call_uses_a_phone
{
    [Fact]
    public async Task The_console_asks_for_its_token_steers_the_level_and_clears_dead_letters()
    {
        await using ConsoleOnScreen console = await ConsoleOnScreen.OpenAsync();
        IPage page = console.Page;
        BusinessId shop = new(Guid.CreateVersion7());
        ParkingLot parking = console.Get<ParkingLot>();
        await parking.ParkAsync("orders", Letter(shop), "<b>no</b> such case", default);
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync("the shop was told");

        await page.FillAsync("#token", "a-token-that-is-not-the-right-one");
        await page.ClickAsync("#login button");
        await Assertions.Expect(page.Locator("#trouble")).ToContainTextAsync("not the right one");
        await page.FillAsync("#token", ConsoleOnScreen.Token);
        await page.ClickAsync("#login button");
        await Assertions.Expect(page.Locator("#surge")).ToHaveTextAsync("0 · normal");
        await Assertions.Expect(page.Locator("#dead code")).ToHaveTextAsync(
            "<b>no</b> such case");
        float wide = await page.EvaluateAsync<float>("document.documentElement.scrollWidth");

        await page.ClickAsync("#levels button:has-text('high')");
        await Assertions.Expect(page.Locator("#trouble")).ToContainTextAsync("reason");
        await page.FillAsync("#by", "Asha");
        await page.FillAsync("#why", "Diwali evening");
        await page.ClickAsync("#levels button:has-text('high')");
        await Assertions.Expect(page.Locator("#surge")).ToHaveTextAsync("2 · high");
        await page.ClickAsync("#levels button:has-text('back to automatic')");
        await Assertions.Expect(page.Locator("#surge")).ToHaveTextAsync("0 · normal");
        await page.ClickAsync("#dead button:has-text('drop')");
        await Assertions.Expect(page.Locator("#no-dead")).ToBeVisibleAsync();

        ParkedGone gone = Assert.Single(await parking.GoneAsync(null, 10, default));
        Assert.Equal(("dropped", "Asha", "the shop was told"), (gone.Action, gone.By, gone.Why));
        Assert.Equal(390, wide);
        Assert.Empty(console.Errors);
    }

    private static Envelope Letter(BusinessId shop) => new(
        new MessageId(Guid.CreateVersion7()), "orders.place-order.v1", LaneAddress.Orders, shop,
        PartitionKey.Of(shop), false, "{}"u8.ToArray());
}
