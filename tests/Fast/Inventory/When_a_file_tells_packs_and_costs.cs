using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>What a pack says is held against itself: its barcode, its MRP, its day.</summary>
public sealed class When_a_file_tells_packs_and_costs
{
    [Theory]
    [InlineData("8901058851298", null)]
    [InlineData("8901058851297", "catalogue-barcode-invalid")]
    [InlineData("96385074", null)]
    [InlineData("96385075", "catalogue-barcode-invalid")]
    [InlineData("036000291452", null)]
    [InlineData("SHOP-17", null)]
    [InlineData("1234567", null)]
    public async Task A_barcode_of_GS1_has_its_check_digit(string barcode, string? code)
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            $"sku,name,unit,barcode\nA,Aata,kg,{barcode}\n");

        Assert.Equal(code, faults.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? 1 : 0, products.Count);
    }

    [Fact]
    public async Task A_price_above_the_MRP_is_told_with_both()
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,price,mrp\nA,Aata,kg,45,45\nB,Biscuit,pkt,10.50,10\n");

        Assert.Equal("A", Assert.Single(products).Sku);
        ImportRow fault = Assert.Single(faults);
        Assert.Equal((3, "catalogue-price-above-mrp"), (fault.Line, fault.Code));
        Assert.Contains("₹10.50", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/03/2027", "2027-03-31")]
    [InlineData("2027-03-31", "2027-03-31")]
    [InlineData("1-3-27", "2027-03-01")]
    [InlineData("02/2028", "2028-02-29")]
    [InlineData("2/28", "2028-02-29")]
    [InlineData("Mar-27", "2027-03-31")]
    [InlineData("mar 2027", "2027-03-31")]
    [InlineData("31/02/2027", null)]
    [InlineData("soon", null)]
    public void The_day_on_a_pack_is_read_as_people_write_it(string text, string? day) =>
        Assert.Equal(
            day is null ? (DateOnly?)null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
            ExpiryCell.Read(text));

    [Fact]
    public async Task Goods_that_are_there_have_their_cost_and_their_batch()
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            "sku,name,unit,mrp,stock,cost,batch,expiry\n"
            + "A,Milk,pkt,30,12,24.50,B-1,03/2027\nB,Curd,pkt,,5,,,soon\nC,Ghee,kg,,2,-1,,\n"
            + "D,Salt,kg,,,,X,03/2027\nE,Tea,kg,,3,0,X,03/1999\n");

        Assert.Equal(["A", "D"], products.Select(p => p.Sku));
        Assert.Equal(2_450, products[0].CostPaise);
        RowBatch batch = Assert.Single(products[0].Batches);
        Assert.Equal((new BatchSaid("B-1", new DateOnly(2027, 3, 31), new Money(3_000)), 12m),
            (batch.Said, batch.Quantity));
        // Where nothing is there, no batch is.
        Assert.Empty(products[1].Batches);
        Assert.Equal(
            ["catalogue-batch-invalid", "catalogue-cost-invalid", "catalogue-batch-invalid"],
            faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("box=24", null)]
    [InlineData("box = 12 : 96385074 | bag=2.5", null)]
    [InlineData("box", "catalogue-packs-invalid")]
    [InlineData("box=many", "catalogue-packs-invalid")]
    [InlineData("pc=2", "catalogue-packs-invalid")]
    [InlineData("box=2|box=3", "catalogue-packs-invalid")]
    [InlineData("box=2:96385075", "catalogue-packs-invalid")]
    public async Task Boxes_say_how_many_are_in_them(string packs, string? code)
    {
        (List<ProductRow> products, List<ImportRow> faults) = await CatalogueFiles.ReadAsync(
            $"sku,name,unit,packs\nT,Toffee,pc,{packs}\n");

        Assert.Equal(code, faults.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? 1 : 0, products.Count);
    }

    [Fact]
    public async Task What_an_export_writes_of_packs_an_import_reads_again()
    {
        PackUnit[] packs = [new("box", 24, "96385074"), new("bag", 2.5m, null)];

        (List<ProductRow> products, _) = await CatalogueFiles.ReadAsync(
            $"sku,name,unit,packs\nT,Toffee,pc,{PackCell.Of(packs)}\nS,Soap,pc,\n");

        Assert.Equal(packs, products[0].Packs);
        Assert.Null(products[1].Packs);
        Assert.Equal("", PackCell.Of([]));
    }

    [Fact]
    public void Rows_of_one_code_with_other_batches_are_one_product()
    {
        ProductRow first = ARow(10, 2_000, "B-1");
        ProductRow second = ARow(30, 4_000, "B-2");

        ProductRow both = first.With(second)!;

        Assert.Equal((40m, 3_500L, 2), (both.Stock, both.CostPaise, both.Batches.Count));
    }

    [Fact]
    public void A_row_without_batch_beside_rows_with_one_is_what_is_of_none()
    {
        ProductRow first = ARow(10, 2_000, "B-1");
        ProductRow loose = ARow(30, 4_000, "B-2") with { Batches = [] };

        ProductRow both = first.With(loose)!;
        ProductRow told = first.With(loose with { Stock = null, PricePaise = 3_000 })!;

        Assert.Equal((40m, 3_500L, 1), (both.Stock, both.CostPaise, both.Batches.Count));
        Assert.Equal((10m, 2_000L, 1, 3_000L),
            (told.Stock, told.CostPaise, told.Batches.Count, told.PricePaise));
        Assert.Null(loose.With(loose));
    }

    [Fact]
    public async Task Of_ten_thousand_rows_the_thirty_seven_bad_ones_are_told_and_the_rest_kept()
    {
        StringBuilder file = new("sku,name,unit,price,mrp,barcode\n");
        for (int i = 1; i <= 10_000; i++)
        {
            string barcode = string.Create(CultureInfo.InvariantCulture, $"89{i:0000000000}");
            int check = Barcodes.CheckDigit(barcode);
            // 19 wrong digits and 18 prices above the MRP.
            if (i % 526 == 0) check = (check + 1) % 10;
            file.Append(CultureInfo.InvariantCulture,
                $"P{i},Product {i},pc,{(i % 550 == 0 ? 51 : 50)},50,{barcode}{check}\n");
        }

        (List<ProductRow> products, List<ImportRow> faults) =
            await CatalogueFiles.ReadAsync(file.ToString());

        Assert.Equal((10_000 - 37, 37), (products.Count, faults.Count));
        Assert.Equal(19, faults.Count(f => f.Code == "catalogue-barcode-invalid"));
        Assert.Equal(18, faults.Count(f => f.Code == "catalogue-price-above-mrp"));
        Assert.All(faults, f => Assert.True((f.Line - 1) % 526 == 0 || (f.Line - 1) % 550 == 0));
    }

    private static ProductRow ARow(decimal stock, long cost, string batch) => new(
        2, "MILK", "Milk", null, "pkt", null, null, null, null, null, null, null, null, stock, "{}")
    {
        CostPaise = cost,
        Batches =
        [
            new RowBatch(new BatchSaid(batch, new DateOnly(2027, 3, 31), null), stock),
        ],
    };
}
