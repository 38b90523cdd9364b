using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Integration.Delivering;

namespace ConverseErp.Tests.Integration.Operations;

[Collection(DeliveryTests.Name)]
public sealed class When_a_shop_is_placed_elsewhere(DeliveryServers servers)
{
    [Fact]
    public async Task It_is_refused_here_instead_of_being_found_empty()
    {
        DeliveryShop moved = await servers.OpenAsync(Consumers.All[0]);
        DeliveryShop stays = await servers.OpenAsync(Consumers.All[0]);
        await PlaceAsync(moved, "north");
        await using Worker process = Worker.On(servers.Servers);

        ShopPlacedElsewhereException error =
            await Assert.ThrowsAsync<ShopPlacedElsewhereException>(() =>
                process.Get<ICatalogue>().GetAsync(moved.Id, default).AsTask());
        Catalogue catalogue = await process.Get<ICatalogue>().GetAsync(stays.Id, default);
        await PlaceAsync(moved, "main");

        Assert.Contains("'north'", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(catalogue.Products);
    }

    private async Task PlaceAsync(DeliveryShop shop, string database) =>
        Assert.Equal(1, await servers.Sound.Get<SystemSession>().RunAsync(
            "UPDATE platform.placement SET database = $2 WHERE business_id = $1", default,
            shop.Id.Value, database));
}
