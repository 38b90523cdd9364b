using System.IO.Compression;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;
using ConverseErp.Tests.Workbooks;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

public sealed class When_a_workbook_is_opened
{
    private const string Header =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Item</t></is></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Rate</t></is></c></row>";

    [Fact]
    public void Cells_are_what_Excel_shows_of_them() =>
        Assert.Equal(
            "\n\nItem Name,Rate,GST,Phone,Since,Ok\n"
            + "\"Sugar, loose\",45.5,18%,9820012345,2026-11-08,TRUE\n",
            Tables.Csv(Workbook.Of(
                ["Sharma Kirana"], [],
                ["Item Name", "Rate", "GST", "Phone", "Since", "Ok"],
                ["Sugar, loose", 45.5, new Workbook.Percent(0.18), 9820012345L,
                    new DateOnly(2026, 11, 8), true],
                ["Grand Total", 45.5])));

    [Fact]
    public void Rows_that_are_left_out_still_count()
    {
        string sheet = "<sheetData>" + Header + Row(5, "Sugar", "45") + "</sheetData>";

        Assert.Equal("Item,Rate\n\n\n\nSugar,45\n", Tables.Csv(Workbook.Parts(sheet)));
    }

    [Fact]
    public void A_formula_counts_as_what_it_last_showed_and_one_in_text_is_text()
    {
        string sheet = "<sheetData>" + Header
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCAT(\"Su\",\"gar\")</f><v>Sugar</v></c>"
            + "<c r=\"B2\"><f>40+5</f><v>45</v></c></row>"
            + Row(3, "=CMD|' /C calc'!A0", "46") + "</sheetData>";

        Assert.Equal("Item,Rate\nSugar,45\n=CMD|' /C calc'!A0,46\n",
            Tables.Csv(Workbook.Parts(sheet)));
    }

    [Fact]
    public void Cells_of_the_wrong_kind_are_read_as_far_as_they_go()
    {
        string sheet = "<sheetData>" + Header
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c><c r=\"B2\"><v>x</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c><c r=\"B3\"><v>1E400</v></c></row>"
            + Row(4, "Sugar", "45") + "</sheetData>";

        (_, string? csv, string? code) = Tables.Open(Workbook.Parts(sheet));

        Assert.True(
            code is "table-format" || csv!.EndsWith("Sugar,45\n", StringComparison.Ordinal),
            code + csv);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_gigabytes_is_answered_at_once()
    {
        byte[] bomb = Workbook.Parts("<sheetData>" + Header + "</sheetData>", also: zip =>
        {
            using Stream part = zip.CreateEntry("xl/media/bomb.bin").Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) part.Write(zeros);
        });

        Assert.True(bomb.Length < 1024 * 1024);
        Assert.Equal("table-too-large", Tables.Open(bomb).Code);
    }

    [Fact]
    public void Millions_of_empty_cells_are_refused_before_the_reader_makes_objects_of_them()
    {
        string cells = string.Concat(Enumerable.Repeat("<c/>", 6_100_000));

        Assert.Equal("table-too-large", Tables.Open(Workbook.Parts(
            $"<sheetData>{Header}<row r=\"2\">{cells}</row></sheetData>")).Code);
    }

    [Fact]
    public void Thousands_of_parts_are_refused() =>
        Assert.Equal("table-too-large", Tables.Open(Workbook.Parts("", also: zip =>
        {
            for (int i = 0; i < 600; i++) Workbook.Put(zip, $"xl/p{i}.xml", "");
        })).Code);

    [Fact]
    public void Entities_of_its_own_are_not_expanded()
    {
        const string Doctype = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        string sheet = "<sheetData>" + Header + Row(2, "&b;&f;", "45") + "</sheetData>";

        Assert.Equal("table-format", Tables.Open(Workbook.Parts(sheet, doctype: Doctype)).Code);
    }

    [Theory]
    [InlineData("ZZZZZZ2")]
    [InlineData("XFE2")]
    [InlineData("A99999999999")]
    [InlineData("2A")]
    [InlineData("")]
    public void A_cell_where_no_sheet_has_one_does_no_harm(string at)
    {
        string sheet = "<sheetData>" + Header
            + $"<row r=\"2\"><c r=\"{at}\"><v>1</v></c></row></sheetData>";

        (_, string? csv, string? code) = Tables.Open(Workbook.Parts(sheet));

        Assert.True(code is "table-format" or "table-header" || csv!.Length < 100, code + csv);
    }

    [Fact]
    public void A_row_far_below_the_last_that_there_is_does_no_harm()
    {
        string sheet = "<sheetData>" + Header + Row(2_000_000_000, "Sugar", "45")
            + "</sheetData>";

        (_, string? csv, string? code) = Tables.Open(Workbook.Parts(sheet));

        Assert.True(code == "table-format" || csv == "Item,Rate\n", code + csv);
    }

    [Fact]
    public async Task More_columns_than_may_be_are_said_by_the_import()
    {
        object?[] headings = [.. Enumerable.Range(0, 26).Select(i => $"Column {i}")];
        string wide = "Item,Rate," + string.Join(',', Enumerable.Range(0, 70).Select(i => $"C{i}"));

        CsvFile file = await CsvFile.ReadAsync(
            new StringReader(Tables.Csv(wide + "\nSugar,45\n")), ["name"], CsvLimits.Ordinary,
            ImportColumns.Goods, default);

        Assert.Equal("csv-header", Assert.Single(file.Troubles).Code);
        Assert.Equal("table-header", Tables.Open(Workbook.Of(headings)).Code);
    }

    [Fact]
    public void A_long_text_in_every_cell_is_refused_before_it_fills_the_memory()
    {
        StringBuilder sheet = new("<sheetData>" + Header);
        for (int i = 2; i < 20_000; i++)
        {
            sheet.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"<row r=\"{i}\"><c r=\"A{i}\" t=\"s\"><v>0</v></c></row>");
        }

        byte[] file = Workbook.Parts(
            sheet.Append("</sheetData>").ToString(), [new string('x', 30_000)]);

        Assert.Null(Tables.Open(file).Csv);
    }

    [Fact]
    public void Damaged_and_foreign_archives_are_no_tables()
    {
        byte[] whole = Workbook.Of(["Item", "Rate"], ["Sugar", 45]);
        Assert.Equal("Item,Rate\nSugar,45\n", Tables.Csv(whole));

        Assert.Equal("table-format", Tables.Open(whole[..(whole.Length / 2)]).Code);
        Assert.Equal("table-format", Tables.Open("PK\u0003\u0004 but no archive"u8.ToArray()).Code);
        Assert.Equal("table-format", Tables.Open(Foreign()).Code);
        Assert.Equal("table-header", Tables.Open(Workbook.Of()).Code);
    }

    private static byte[] Foreign()
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
            Workbook.Put(zip, "word/document.xml", "<w/>");
        return file.ToArray();
    }

    private static string Row(int line, string item, string rate) => FormattableString.Invariant(
        $"<row r=\"{line}\"><c r=\"A{line}\" t=\"inlineStr\"><is><t>{item}</t></is></c>")
        + FormattableString.Invariant($"<c r=\"B{line}\"><v>{rate}</v></c></row>");
}
