using System.IO.Compression;
using System.Text;
using ConverseErp.Conversations.Errands.Tables;

namespace ConverseErp.Tests.Fast.Conversations.Tables;

public sealed class When_the_portals_file_comes
{
    private const string Statement = """{"data":{"gstin":"27AAPFU0939F1ZV"}}""";

    [Fact]
    public void It_is_known_by_its_bytes_as_it_is_and_in_the_portals_zip()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Statement);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. plain];

        Assert.Equal(plain, CreditFile.Json(plain, default));
        Assert.Equal(marked, CreditFile.Json(marked, default));
        Assert.Equal(plain, CreditFile.Json(Zip(("returns_R2B.JSON", Statement)), default));
    }

    [Fact]
    public void Every_other_file_is_left_to_those_who_read_it()
    {
        byte[][] others =
        [
            [], "Item Name,Rate\nChini,45"u8.ToArray(), "[1]"u8.ToArray(), [0xFF, 0xFE, 0x7B],
            Zip(("xl/workbook.xml", "<x/>"), ("xl/sheet1.xml", "<x/>")),
            Zip(("a.json", Statement), ("b.json", Statement)),
            [.. Zip(("a.json", Statement)).Take(40)], "PK but no zip"u8.ToArray(),
            Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i}.txt", "x"))]),
        ];

        Assert.All(others, file => Assert.Null(CreditFile.Json(file, default)));
    }

    [Fact]
    public void What_unpacks_to_gigabytes_is_cut()
    {
        using MemoryStream bomb = new();
        using (ZipArchive zip = new(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry("big.json").Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) entry.Write(zeros);
        }

        byte[] json = CreditFile.Json(bomb.ToArray(), default)!;

        Assert.InRange(json.Length, CreditFile.BytesMax + 1, CreditFile.BytesMax + 100_000);
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using MemoryStream whole = new();
        using (ZipArchive zip = new(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in files)
            {
                using StreamWriter entry = new(zip.CreateEntry(name).Open());
                entry.Write(content);
            }
        }

        return whole.ToArray();
    }
}
