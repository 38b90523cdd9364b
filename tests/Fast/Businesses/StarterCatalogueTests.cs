using ConverseErp.Businesses;
using ConverseErp.Businesses.Opening;

namespace ConverseErp.Tests.Fast.Businesses;

public sealed class When_a_starter_catalogue_is_loaded
{
    private static readonly HashSet<string> Units =
        ["kg", "l", "pc", "pkt", "bottle", "box", "dozen", "bag", "m"];

    // What GST 2.0 left: source GST.md of the design, rates from 2025-09-22.
    private static readonly HashSet<string> Rates = ["0", "5", "18", "40"];

    public static TheoryData<string> EveryKind() => new(ShopKinds.Codes);

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_row_has_a_unit_a_rate_an_HSN_and_no_guessed_price(string kind)
    {
        List<StarterRow> rows = Rows(kind);

        Assert.InRange(rows.Count, 15, 200);
        Assert.All(rows, row =>
        {
            Assert.Matches("^[A-Z0-9-]{2,20}$", row.Sku);
            Assert.Contains(row.Unit, Units);
            Assert.Contains(row.GstRate, Rates);
            Assert.Matches("^[0-9]{4}$", row.Hsn);
            Assert.Equal("", row.Price);
        });
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void No_code_or_spoken_name_stands_for_two_products(string kind)
    {
        List<StarterRow> rows = Rows(kind);

        Dictionary<string, string> products = new(StringComparer.OrdinalIgnoreCase);
        foreach (StarterRow row in rows)
        {
            foreach (string name in row.Aliases.Split('|').Append(row.Name))
            {
                string product = products.GetValueOrDefault(name, row.Sku);
                Assert.True(product == row.Sku, $"{name}: {product} and {row.Sku}");
                products[name] = row.Sku;
            }
        }

        Assert.Equal(rows.Count, rows.Select(r => r.Sku).Distinct().Count());
    }

    [Fact]
    public void A_kind_that_is_none_has_none() => Assert.Null(StarterCatalogues.Open("../kirana"));

    private static List<StarterRow> Rows(string kind)
    {
        using TextReader file = StarterCatalogues.Open(kind)!;
        List<StarterRow> rows = [];
        // These files need no quotes, so a row is its text between commas.
        string[] header = file.ReadLine()!.Split(',');
        while (file.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            Assert.Equal(header.Length, cells.Length);
            string Cell(string name) => cells[Array.IndexOf(header, name)];
            rows.Add(new StarterRow(
                Cell("sku"), Cell("name"), Cell("aliases"), Cell("unit"), Cell("price"),
                Cell("gst_rate"), Cell("hsn")));
        }

        return rows;
    }

    private sealed record StarterRow(
        string Sku, string Name, string Aliases, string Unit, string Price, string GstRate,
        string Hsn);
}
