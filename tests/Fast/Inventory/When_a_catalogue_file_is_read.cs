using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_catalogue_file_is_read
{
    [Fact]
    public async Task A_full_row_is_understood_column_by_column()
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            """
            sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark,cess_rate
            MAGGI-70,Maggi 70 g,maggi|मैगी| maggi ,pkt,14,14.50,18,1902,70 g,8900001158385,40,12,0
            """);

        Assert.Empty(faults);
        ProductRow maggi = Assert.Single(products);
        Assert.Equal(
            new ProductRow(2, "MAGGI-70", "Maggi 70 g", "maggi|मैगी", "pkt", 1_400, 1_450, 18m, 0m,
                "1902", "70 g", "8900001158385", 12m, 40m, "{}"),
            maggi);
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order_and_case_and_be_left_out()
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "\uFEFFPrice,Unit,SKU,GST Rate,Name\n45,Kgs,SUGAR,5%,Sugar loose\n");

        Assert.Empty(faults);
        ProductRow sugar = Assert.Single(products);
        Assert.Equal(("SUGAR", "kg", 4_500L, 5m), (sugar.Sku, sugar.Unit, sugar.PricePaise,
            sugar.GstRate));
        Assert.Null(sugar.Stock);
    }

    [Fact]
    public async Task Unknown_columns_are_kept_as_they_are()
    {
        (List<ProductRow> products, _) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,Shelf No,Colour\nA,Aata,kg,\"3, top\",\nB,Bread,pkt,,लाल\n");

        Assert.Equal("""{"Shelf No":"3, top"}""", products[0].Attributes);
        Assert.Equal("""{"Colour":"लाल"}""", products[1].Attributes);
    }

    [Fact]
    public async Task Amounts_may_carry_rupee_signs_and_indian_grouping()
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,price\nA,A,pc,\"₹1,25,000.50\"\nB,B,pc,Rs. 45\nC,C,pc,\"1,2\"\n");

        Assert.Equal([12_500_050L, 4_500L], products.Select(p => p.PricePaise!.Value));
        Assert.Equal((4, "catalogue-price-invalid"), (faults[0].Line, faults[0].Code));
    }

    [Fact]
    public async Task A_heading_that_a_spreadsheet_cut_short_gets_its_zero_back()
    {
        (List<ProductRow> products, _) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,hsn\nTOOR,Toor Dal,kg,713\n");

        Assert.Equal("0713", products[0].Hsn);
    }

    [Theory]
    [InlineData(",Name,kg,1,5,1701,", "catalogue-cell-missing")]
    [InlineData("A,,kg,1,5,1701,", "catalogue-cell-missing")]
    [InlineData("A,Name,,1,5,1701,", "catalogue-unit-unknown")]
    [InlineData("A,Name,furlong,1,5,1701,", "catalogue-unit-unknown")]
    [InlineData("A,Name,kg,-1,5,1701,", "catalogue-price-invalid")]
    [InlineData("A,Name,kg,0,5,1701,", "catalogue-price-invalid")]
    [InlineData("A,Name,kg,1.234,5,1701,", "catalogue-price-invalid")]
    [InlineData("A,Name,kg,free,5,1701,", "catalogue-price-invalid")]
    [InlineData("A,Name,kg,1e3,5,1701,", "catalogue-price-invalid")]
    [InlineData("A,Name,kg,1,12,1701,", "catalogue-gst-rate-unknown")]
    [InlineData("A,Name,kg,1,28,1701,", "catalogue-gst-rate-unknown")]
    [InlineData("A,Name,kg,1,five,1701,", "catalogue-gst-rate-unknown")]
    [InlineData("A,Name,kg,1,5,17010000001,", "catalogue-hsn-invalid")]
    [InlineData("A,Name,kg,1,5,17AB,", "catalogue-hsn-invalid")]
    [InlineData("A,Name,kg,1,5,1701,-3", "catalogue-stock-invalid")]
    [InlineData("A,Name,kg,1,5,1701,1.2345", "catalogue-stock-invalid")]
    [InlineData("A,Name,kg,1,5,1701,1000001", "catalogue-stock-invalid")]
    public async Task A_bad_row_is_named_and_its_neighbours_are_kept(string row, string code)
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,price,gst_rate,hsn,stock\n" +
            "GOOD-1,Good,kg,45,5,1701,3\n" + row + "\nGOOD-2,Good,kg,45,5,1701,3\n");

        ImportRow fault = Assert.Single(faults);
        Assert.Equal((3, code), (fault.Line, fault.Code));
        Assert.EndsWith(".", fault.Reason, StringComparison.Ordinal);
        Assert.Equal(["GOOD-1", "GOOD-2"], products.Select(p => p.Sku));
    }

    [Fact]
    public async Task A_rate_of_an_old_schedule_is_told_with_the_rates_that_hold_now()
    {
        (_, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,gst_rate\nA,Butter,pkt,12\n");

        Assert.Contains("5, 6, 18, 40", faults[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_refused_and_one_shorter_fits()
    {
        string longest = new('x', ProductRowReader.NameCharsMax);

        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            $"sku,name,unit\nA,{longest},pc\nB,{longest}x,pc\n");

        Assert.Equal("A", Assert.Single(products).Sku);
        Assert.Equal("catalogue-cell-too-long", Assert.Single(faults).Code);
    }

    [Fact]
    public async Task Of_ten_thousand_rows_exactly_the_bad_ones_are_named()
    {
        const int Rows = 10_000;
        const int Every = 270;
        IEnumerable<string> rows = Enumerable.Range(1, Rows).Select(i =>
            FormattableString.Invariant($"S{i},Thing {i},pc,{(i % Every == 0 ? "x" : "10")}"));

        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,price\n" + string.Join('\n', rows));

        Assert.Equal(37, faults.Count);
        Assert.All(faults, f => Assert.Equal(0, (f.Line - 1) % Every));
        Assert.Equal(Rows - 37, products.Count);
    }
}
