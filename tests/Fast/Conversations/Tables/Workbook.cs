using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ConverseErp.Tests.Workbooks;

/// <summary>Makes .xlsx files part by part, as Excel writes them and as nobody should.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package =
        "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>18% as a sheet keeps it.</summary>
    internal readonly record struct Percent(double Share);

    /// <summary>Texts are shared strings; a null cell is left out.</summary>
    public static byte[] Of(params object?[][] rows)
    {
        List<string> shared = [];
        StringBuilder sheet = new("<sheetData>");
        for (int r = 0; r < rows.Length; r++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (int c = 0; c < rows[r].Length; c++)
                sheet.Append(Cell($"{(char)('A' + c)}{r + 1}", rows[r][c], shared));
            sheet.Append("</row>");
        }

        return Parts(sheet.Append("</sheetData>").ToString(), shared);
    }

    /// <summary>Any XML inside of the sheet's element.</summary>
    /// <param name="doctype">Before it.</param>
    public static byte[] Parts(
        string sheet, IReadOnlyList<string>? shared = null, string doctype = "",
        Action<ZipArchive>? also = null)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", Types);
            Put(zip, "_rels/.rels", $"""
                <Relationships xmlns="{Package}"><Relationship Id="rId1"
                Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
            Put(zip, "xl/workbook.xml", $"""
                <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>
                <sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
            Put(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Package}">
                <Relationship Id="rId1" Type="{Relations}/worksheet"
                  Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="{Relations}/sharedStrings"
                  Target="sharedStrings.xml"/>
                <Relationship Id="rId3" Type="{Relations}/styles" Target="styles.xml"/>
                </Relationships>
                """);
            Put(zip, "xl/styles.xml", $"""
                <styleSheet xmlns="{Main}"><cellXfs count="3"><xf numFmtId="0"/>
                <xf numFmtId="9" applyNumberFormat="1"/>
                <xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
                """);
            Put(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">" + string.Concat(
                (shared ?? []).Select(s => $"<si><t>{SecurityElement.Escape(s)}</t></si>"))
                + "</sst>");
            Put(zip, "xl/worksheets/sheet1.xml",
                $"{doctype}<worksheet xmlns=\"{Main}\">{sheet}</worksheet>");
            also?.Invoke(zip);
        }

        return file.ToArray();
    }

    public static void Put(ZipArchive zip, string name, string text)
    {
        using Stream part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Cell(string at, object? value, List<string> shared)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                shared.Add(text);
                return Number(at, " t=\"s\"", shared.Count - 1);
            case Percent percent:
                return Number(at, " s=\"1\"", percent.Share);
            case DateOnly day:
                return Number(
                    at, " s=\"2\"", day.DayNumber - new DateOnly(1899, 12, 30).DayNumber);
            case bool yes:
                return Number(at, " t=\"b\"", yes ? 1 : 0);
            default:
                return Number(at, "", Convert.ToDouble(value, CultureInfo.InvariantCulture));
        }
    }

    private static string Number(string at, string kind, double value) => string.Create(
        CultureInfo.InvariantCulture, $"<c r=\"{at}\"{kind}><v>{value:R}</v></c>");

    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        </Types>
        """;
}
