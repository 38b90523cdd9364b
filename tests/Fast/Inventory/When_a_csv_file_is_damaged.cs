using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_csv_file_is_damaged
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("sku,unit\nA,pc\n")]
    [InlineData("sku;name;unit\nA;B;pc\n")]
    [InlineData("sku,name,unit,SKU\nA,B,pc,A\n")]
    public async Task Without_a_usable_header_nothing_is_read(string text)
    {
        CsvFile file = await CatalogueFiles.ReadFileAsync(text);

        Assert.Empty(file.Rows);
        Assert.Equal("csv-header", Assert.Single(file.Troubles).Code);
    }

    [Fact]
    public async Task Semicolons_are_named_as_the_reason()
    {
        CsvFile file = await CatalogueFiles.ReadFileAsync("sku;name;unit\nA;B;pc\n");

        Assert.Contains("commas", file.Troubles[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_only_its_own_row()
    {
        CsvFile file = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nA,Good,pc\nB,\"open,pc\nC,Good,pc\nD,\"fine\",pc\n");

        Assert.Equal(["A", "C", "D"], file.Rows.Select(r => r["sku"]));
        ImportRow trouble = Assert.Single(file.Troubles);
        Assert.Equal((3, "csv-malformed"), (trouble.Line, trouble.Code));
    }

    [Fact]
    public async Task An_inch_mark_inside_a_cell_is_no_damage()
    {
        CsvFile file = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nP,Pipe 1/2\" long,pc\nQ,\"Pipe 3/4\"\" long\",pc\n");

        Assert.Empty(file.Troubles);
        Assert.Equal(["Pipe 1/2\" long", "Pipe 3/4\" long"], file.Rows.Select(r => r["name"]));
    }

    [Fact]
    public async Task A_cell_of_two_lines_keeps_the_count_of_lines_right()
    {
        CsvFile file = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\r\n\r\nA,\"two\r\nlines\",pc\r\nB,One,pc,extra\r\n");

        Assert.Equal(3, Assert.Single(file.Rows).Line);
        Assert.Equal("two  lines", file.Rows[0]["name"]);
        Assert.Equal((5, "csv-too-many-cells"), (file.Troubles[0].Line, file.Troubles[0].Code));
    }

    [Fact]
    public async Task A_row_that_is_not_unicode_is_named()
    {
        byte[] latin = [.. "sku,name,unit\nA,Caf"u8, 0xE9, .. ",pc\nB,Bread,pc\n"u8];
        using StreamReader reader = new(new MemoryStream(latin));

        CsvFile file = await CsvFile.ReadAsync(
            reader, ["sku", "name", "unit"], CsvLimits.Ordinary, default);

        Assert.Equal("B", Assert.Single(file.Rows)["sku"]);
        Assert.Equal((2, "csv-encoding"), (file.Troubles[0].Line, file.Troubles[0].Code));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_as_a_whole_and_one_row_less_is_read()
    {
        CsvLimits limits = CsvLimits.Ordinary with { RowsMax = 2 };

        CsvFile fits = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nA,a,pc\nB,b,pc\n", limits);
        CsvFile tooMany = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nA,a,pc\nB,b,pc\nC,c,pc\n", limits);

        Assert.Equal(2, fits.Rows.Count);
        Assert.Empty(tooMany.Rows);
        Assert.Equal((4, "csv-too-many-rows"),
            (tooMany.Troubles[0].Line, tooMany.Troubles[0].Code));
    }

    [Fact]
    public async Task Endless_text_is_refused_before_it_fills_the_memory()
    {
        CsvLimits limits = CsvLimits.Ordinary with { FileCharsMax = 100_000 };

        CsvFile file = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nA,\"" + new string('x', 200_000), limits);

        Assert.Equal("csv-too-large", Assert.Single(file.Troubles).Code);
    }

    [Fact]
    public async Task A_cell_beyond_the_limit_is_named_and_one_character_less_fits()
    {
        CsvLimits limits = CsvLimits.Ordinary with { CellCharsMax = 10 };

        CsvFile file = await CatalogueFiles.ReadFileAsync(
            "sku,name,unit\nA,0123456789,pc\nB,0123456789x,pc\n", limits);

        Assert.Equal("A", Assert.Single(file.Rows)["sku"]);
        Assert.Equal("csv-cell-too-long", Assert.Single(file.Troubles).Code);
    }
}
