using System.Globalization;
using System.IO.Compression;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Exporting;

namespace ConverseErp.Companion.Accountants;

/// <summary>One file of a shop's folder.</summary>
/// <param name="Name">Inside the folder.</param>
/// <param name="MakeAsync">The file, or why there is none.</param>
internal sealed record BulkFile(string Name, Func<Task<Answer<ExportFile>>> MakeAsync);

/// <summary>One shop's folder.</summary>
/// <param name="Files">What is in it, found when its turn comes; null: the shop is not open any
/// more.</param>
internal sealed record BulkFolder(
    string Name, Func<CancellationToken, Task<IReadOnlyList<BulkFile>?>> Files);

/// <summary>What became of a file, for the report.</summary>
/// <param name="Outcome">ok, a refusal's code, failed or not-open.</param>
internal sealed record BulkLine(string Folder, string File, string Outcome, string Detail);

/// <summary>Many shops' files in one zip. Each is made on the disk first and only then put in: a
/// file that fails leaves nothing behind, and the memory holds one piece.</summary>
internal static class BulkZip
{
    private const int PieceBytes = 80 * 1024;

    /// <param name="failed">Is told of what the report names as failed.</param>
    public static async Task WriteAsync(
        Stream to, IEnumerable<BulkFolder> folders, Action<BulkLine, Exception> failed,
        CancellationToken cancel)
    {
        List<BulkLine> report = [];
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel);
        foreach (BulkFolder folder in folders)
        {
            try
            {
                if (await folder.Files(cancel) is not { } files)
                {
                    report.Add(new BulkLine(
                        folder.Name, "", "not-open", "The shop is not open to you any more."));
                    continue;
                }

                foreach (BulkFile file in files)
                    report.Add(await FileAsync(zip, folder.Name, file, failed, cancel));
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                report.Add(Failed(folder.Name, "", error, failed));
            }
        }

        await using Stream entry = await zip.CreateEntry("report.csv").OpenAsync(cancel);
        await entry.WriteAsync(Report(report), cancel);
    }

    private static async Task<BulkLine> FileAsync(
        ZipArchive zip, string folder, BulkFile file, Action<BulkLine, Exception> failed,
        CancellationToken cancel)
    {
        await using FileStream made = new(
            Path.Combine(Path.GetTempPath(), "converse-" + Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
                BufferSize = PieceBytes,
            });
        bool packed;
        try
        {
            Answer<ExportFile> answer = await file.MakeAsync();
            if (answer.Fact is not { } export)
            {
                return new BulkLine(
                    folder, file.Name, answer.Refusal!.Code, answer.Refusal.Detail);
            }

            await export.WriteAsync(made, cancel);
            packed = export.Type is "application/zip" or "application/pdf";
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            return Failed(folder, file.Name, error, failed);
        }

        // From here on a failure is the zip's own: half of it must not look like the whole.
        made.Position = 0;
        await using Stream entry = await zip.CreateEntry(
            folder + "/" + file.Name,
            packed ? CompressionLevel.NoCompression : CompressionLevel.Fastest).OpenAsync(cancel);
        await made.CopyToAsync(entry, PieceBytes, cancel);
        return new BulkLine(
            folder, file.Name, "ok", made.Length.ToString(CultureInfo.InvariantCulture));
    }

    private static BulkLine Failed(
        string folder, string file, Exception error, Action<BulkLine, Exception> failed)
    {
        BulkLine line = new(folder, file, "failed", "It could not be made. Ask for it again.");
        failed(line, error);
        return line;
    }

    private static byte[] Report(List<BulkLine> lines)
    {
        CsvText csv = new CsvText().Head("shop", "file", "outcome", "bytes or reason");
        foreach (BulkLine line in lines)
            csv.Row(line.Folder, line.File, line.Outcome, line.Detail);
        return csv.Take();
    }
}
