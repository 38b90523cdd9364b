using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

public sealed class When_a_table_of_text_is_opened
{
    private const string List = "Item Name,Rate\nCafé चीनी,45\n";
    private const string WesternList = "Item Name,Rate\nCafé “x”,45\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { List, Encoding.UTF8.GetBytes(List) },
        { List, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(List)] },
        { List, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(List)] },
        { List, [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(List)] },
        { WesternList, Encoding.Unicode.GetBytes(WesternList) },
        { WesternList, Encoding.BigEndianUnicode.GetBytes(WesternList) },
        {
            WesternList,
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(WesternList)
        },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_that_a_spreadsheet_writes_is_read(string text, byte[] file) =>
        Assert.Equal(text, Tables.Csv(file));

    [Theory]
    [InlineData("Item;Rate\nSugar, loose;45\n")]
    [InlineData("Item\tRate\nSugar, loose\t45\n")]
    [InlineData("Item,Rate\n\"Sugar, loose\",45\n")]
    public void Whatever_separates_the_cells_is_found(string text) =>
        Assert.Equal("Item,Rate\n\"Sugar, loose\",45\n", Tables.Csv(text));

    [Fact]
    public void The_line_that_says_what_separates_is_no_row_but_counts() =>
        Assert.Equal("\nItem,Rate\nSugar,45\n", Tables.Csv("sep=;\r\nItem;Rate\r\nSugar;45\r\n"));

    [Fact]
    public async Task Every_row_keeps_its_line_whatever_stands_above_and_between()
    {
        string csv = Tables.Csv("""
            Sharma Kirana Store
            Price list,November

            Sr,Item,Rate
            1,Sugar,45

            2,"Toor
            Dal",x
            3,Besan,y
            ,Total,90
            """);

        Assert.Equal("\n\n\nItem,Rate\nSugar,45\n\nToor Dal,x\n\nBesan,y\n", csv);
        CsvFile file = await CsvFile.ReadAsync(
            new StringReader(csv), ["name"], CsvLimits.Ordinary, ImportColumns.Goods, default);
        Assert.Equal([(5, "Sugar"), (7, "Toor Dal"), (9, "Besan")],
            file.Rows.Select(r => (r.Line, r["name"]!)));
    }

    [Fact]
    public async Task A_row_whose_quotes_do_not_match_is_named_by_the_import_and_costs_no_other()
    {
        string csv = Tables.Csv("Item;Rate\nA;1\nB;\"open\nC;\"3\"x\nD;4;extra\nE;5\n");

        CsvFile file = await CsvFile.ReadAsync(
            new StringReader(csv), ["name"], CsvLimits.Ordinary, ImportColumns.Goods, default);

        Assert.Equal(["A", "E"], file.Rows.Select(r => r["name"]));
        Assert.Equal(
            [(3, "csv-malformed"), (4, "csv-malformed"), (5, "csv-too-many-cells")],
            file.Troubles.Select(t => (t.Line, t.Code)));
    }

    [Fact]
    public void A_list_of_suppliers_says_so_in_every_row() =>
        Assert.Equal("Supplier Name,Mobile,kind\nHUL,9820012345,supplier\nITC,,supplier\n",
            Tables.Csv("Supplier Name,Mobile\nHUL,9820012345\nITC\n"));

    [Fact]
    public void Dashes_for_nothing_and_sums_of_all_are_left_out() =>
        Assert.Equal("Customer,Balance\nRamesh,\nSita,40\n",
            Tables.Csv("Customer,Balance\nRamesh, - \nSita,40\nGrand Total,40\n"));

    [Fact]
    public void What_looks_like_a_formula_stays_text() =>
        Assert.Equal("Item,Rate\n=CMD|'/C calc'!A0,45\n",
            Tables.Csv("Item,Rate\n=CMD|'/C calc'!A0,45\n"));

    [Theory]
    [InlineData(new byte[0], "table-empty")]
    [InlineData(new byte[] { 10, 32, 13 }, "table-empty")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 },
        "table-format")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x34 }, "table-header")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 0, 73, 70, 0 }, "table-format")]
    public void What_is_no_table_is_told_apart(byte[] file, string code) =>
        Assert.Equal(code, Tables.Open(file).Code);

    [Fact]
    public void A_file_beyond_the_limit_is_not_read() =>
        Assert.Equal("table-too-large", Tables.Open(new byte[16 * 1024 * 1024 + 1]).Code);

    [Fact]
    public async Task One_row_too_many_is_said_by_the_import()
    {
        StringBuilder text = new("Item,Rate\n");
        for (int i = 0; i < 60_000; i++) text.Append("A,1\n");

        CsvFile file = await CsvFile.ReadAsync(
            new StringReader(Tables.Csv(text.ToString())), ["name"], CsvLimits.Ordinary,
            ImportColumns.Goods, default);

        Assert.Equal("csv-too-many-rows", Assert.Single(file.Troubles).Code);
    }
}
