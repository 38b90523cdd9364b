using System.IO.Compression;
using System.Text;
using ConverseErp.Companion.Accountants;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Companion;

public sealed class When_many_shops_are_exported
{
    private static readonly Refusal NoGstin = new("export-gstin-missing", "Why.");

    [Fact]
    public async Task What_fails_is_named_and_the_others_are_whole()
    {
        (ZipArchive zip, List<string> failed) = await WrittenAsync(
        [
            Folder("a", Good("gstr1.json", "one"), Refused("gstr3b.json")),
            new BulkFolder("b", _ => throw new InvalidDataException("gone")),
            Folder("c", Half("tally.zip"), Good("bills.csv", "three")),
            new BulkFolder("d", _ => Task.FromResult<IReadOnlyList<BulkFile>?>(null)),
            Folder("e", Good("gstr1.json", "five")),
        ]);

        Assert.Equal(
            ["a/gstr1.json", "c/bills.csv", "e/gstr1.json", "report.csv"],
            zip.Entries.Select(e => e.FullName));
        Assert.Equal("three", Text(zip, "c/bills.csv"));
        string report = Text(zip, "report.csv");
        Assert.Contains(
            "a,gstr3b.json,export-gstin-missing,Why.", report, StringComparison.Ordinal);
        Assert.Contains("b,,failed,", report, StringComparison.Ordinal);
        Assert.Contains("c,tally.zip,failed,", report, StringComparison.Ordinal);
        Assert.Contains("d,,not-open,", report, StringComparison.Ordinal);
        Assert.Contains("e,gstr1.json,ok,4", report, StringComparison.Ordinal);
        Assert.Equal(["", "tally.zip"], failed);
    }

    [Fact]
    public async Task Asked_again_it_is_the_same_files()
    {
        BulkFolder[] folders = [Folder("a", Good("x.csv", "1"), Good("y.csv", "2"))];

        (ZipArchive first, _) = await WrittenAsync(folders);
        (ZipArchive second, _) = await WrittenAsync(folders);

        Assert.Equal(
            first.Entries.Select(e => (e.FullName, e.Crc32)),
            second.Entries.Select(e => (e.FullName, e.Crc32)));
    }

    [Fact]
    public async Task It_holds_a_piece_in_memory_and_not_a_file()
    {
        const int Files = 40;
        const int FileBytes = 4 * 1024 * 1024;
        long most = 0;
        byte[] piece = new byte[64 * 1024];
        new Random(7).NextBytes(piece);
        BulkFolder[] folders =
        [
            Folder("a", [.. Enumerable.Range(0, Files).Select(i => new BulkFile(
                $"{i}.pdf", () => Made(new ExportFile("f", "application/pdf", async (to, stop) =>
                {
                    for (int sent = 0; sent < FileBytes; sent += piece.Length)
                        await to.WriteAsync(piece, stop);
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                }))))]),
        ];
        long before = GC.GetTotalMemory(forceFullCollection: true);

        await BulkZip.WriteAsync(Stream.Null, folders, (_, _) => { }, default);

        // 160 MB went through; what other tests hold meanwhile is in the figure as well.
        Assert.True(most - before < 96L * 1024 * 1024, $"{(most - before) / 1024 / 1024} MB");
    }

    [Fact]
    public async Task Whoever_hangs_up_ends_it()
    {
        using CancellationTokenSource stop = new();
        BulkFolder[] folders =
        [
            Folder("a", new BulkFile("x", () =>
            {
                stop.Cancel();
                return Made(new ExportFile(
                    "x", "text/csv", (_, cancel) => Task.Delay(Timeout.Infinite, cancel)));
            })),
        ];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BulkZip.WriteAsync(
            new MemoryStream(), folders, (_, _) => { }, stop.Token));
    }

    private static BulkFolder Folder(string name, params BulkFile[] files) => new(
        name, _ => Task.FromResult<IReadOnlyList<BulkFile>?>(files));

    private static BulkFile Good(string name, string text) => new(
        name, () => Made(new ExportFile(name, "text/csv", (to, cancel) =>
            to.WriteAsync(Encoding.UTF8.GetBytes(text), cancel).AsTask())));

    private static BulkFile Half(string name) => new(
        name, () => Made(new ExportFile(name, "application/zip", async (to, cancel) =>
        {
            await to.WriteAsync(new byte[1000], cancel);
            throw new InvalidDataException("in the middle");
        })));

    private static BulkFile Refused(string name) => new(
        name, () => Task.FromResult<Answer<ExportFile>>(NoGstin));

    private static Task<Answer<ExportFile>> Made(ExportFile file) =>
        Task.FromResult<Answer<ExportFile>>(file);

    private static async Task<(ZipArchive, List<string>)> WrittenAsync(BulkFolder[] folders)
    {
        List<string> failed = [];
        MemoryStream to = new();
        await BulkZip.WriteAsync(to, folders, (line, _) => failed.Add(line.File), default);
        to.Position = 0;
        return (new ZipArchive(to), failed);
    }

    private static string Text(ZipArchive zip, string name)
    {
        using StreamReader text = new(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
