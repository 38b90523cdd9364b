using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_price_list_has_no_codes
{
    private static readonly KnownProduct Sugar = Known("SUGAR", "Sugar loose");
    private static readonly KnownProduct Maggi70 = Known("M70", "Maggi", "70 g");
    private static readonly KnownProduct Maggi140 = Known("M140", "Maggi", "140 g");

    [Fact]
    public async Task A_name_and_a_price_are_enough()
    {
        (List<ProductRow> products, List<ImportRow> faults) =
            await CatalogueFiles.ReadAsync("name,price\nपोहा loose,45/-\n,12\n");

        ProductRow poha = Assert.Single(products);
        Assert.Equal(("पोहा-LOOSE", null, 4_500L, true),
            (poha.Sku, poha.Unit, poha.PricePaise, poha.ByName));
        Assert.Equal((3, "catalogue-cell-missing"), (faults[0].Line, faults[0].Code));
    }

    [Fact]
    public async Task Names_and_packs_find_what_is_there_under_the_shops_own_code()
    {
        List<PlacedProduct> placed = await PlaceAsync(
            """
            name,pack_size,price
            sugar  LOOSE,,45
            Maggi,140 G,28
            Maggi,,14
            Maggi,560 g,90
            Besan,,95
            """, Sugar, Maggi70, Maggi140);

        Assert.Equal(
            [Sugar.Id, Maggi140.Id, Maggi70.Id], placed.Take(3).Select(p => p.Id));
        Assert.Equal(["SUGAR", "M140", "M70", "MAGGI-560-G", "BESAN"],
            placed.Select(p => p.Row.Sku));
        Assert.Equal([false, false, false, true, true], placed.Select(p => p.IsNew));
    }

    [Fact]
    public async Task What_goods_are_called_finds_them_too_and_their_name_stays()
    {
        KnownProduct sugar = Sugar with { Aliases = ["chini", "cheeni"] };

        List<PlacedProduct> placed = await PlaceAsync(
            "name,price\nChini,50\nCHEENI,51\n", sugar, Maggi70);

        Assert.Equal(sugar.Id, placed[0].Id);
        Assert.Equal("Sugar loose", placed[0].Row.Name);
        Assert.True(placed[1].IsNew);
    }

    [Fact]
    public async Task One_of_several_sizes_is_not_guessed()
    {
        List<PlacedProduct> placed =
            await PlaceAsync("name,price\nMaggi,14\n", Maggi70, Maggi140);

        Assert.True(Assert.Single(placed).IsNew);
    }

    [Fact]
    public async Task A_code_of_the_shop_is_never_given_to_something_else()
    {
        List<PlacedProduct> placed = await PlaceAsync(
            "name,price\nBesan,95\n", Known("BESAN", "Gram flour"));

        PlacedProduct besan = Assert.Single(placed);
        Assert.True(besan.IsNew);
        Assert.Equal("BESAN-2", besan.Row.Sku);
    }

    [Fact]
    public void Names_of_any_length_and_script_have_a_code_that_fits()
    {
        string one = ProductMatching.CodeOf(new string('x', 300) + "1", null);
        string two = ProductMatching.CodeOf(new string('x', 300) + "2", null);

        Assert.NotEqual(one, two);
        Assert.InRange(one.Length, 1, ProductRowReader.SkuCharsMax);
        Assert.NotEqual("", ProductMatching.CodeOf("***", null));
    }

    private static async Task<List<PlacedProduct>> PlaceAsync(
        string csv, params KnownProduct[] known)
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(csv);
        Assert.Empty(faults);
        return ProductMatching.Place(products, known, () => new ProductId(Guid.CreateVersion7()));
    }

    private static KnownProduct Known(string sku, string name, string? pack = null) =>
        new(new ProductId(Guid.CreateVersion7()), sku, sku, name, pack);
}
