using ConverseErp.Contracts;
using ConverseErp.Platform.Blobs;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>Looks a file of goods or people, or a bank's statement, through, and, when the shop
/// has said yes, takes it. A GSTR-2B changes no entry: it is taken as soon as it is known that
/// its sender may.</summary>
internal sealed class TableErrand(
    ReceivedFiles files, IBlobs blobs, ICatalogueImport catalogue, IPartyImport parties,
    IStatements statements, IInputCredit credit, ILogger<TableErrand> log) : IErrandRunner
{
    private const int FaultsShown = 3;
    private const int StatementBytesMax = 4 * 1024 * 1024;

    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Table, ErrandKinds.Import];

    /// <summary>A large file takes a hundred megabytes while it is read.</summary>
    public int AtOnce => 1;

    public Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel) =>
        errand is { Kind: ErrandKinds.Import, File: { Blob: { } blob } file }
            ? TakeAsync(errand, file, blob, due, cancel)
            : LookAsync(errand, due, cancel);

    private async Task<ErrandResult> LookAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile received = await files.OpenAsync(errand.Chat, due, cancel);
        if (received.Bytes is not { } bytes) return received.Otherwise(errand);
        if (bytes.Length <= TableLimits.FileBytesMax && CreditFile.Json(bytes, cancel) is not null)
        {
            return Done(errand, new FileLookedThrough(
                Holdings.Gstr2b, 0, 0, [], 0, received.Blob), received.Blob);
        }

        if (bytes.Length <= StatementBytesMax && statements.Recognizes(bytes))
        {
            StatementReport read = await statements.ImportAsync(
                due.Business, bytes, due.Id, cancel);
            return Done(errand, Shown(read, "proposed", received.Blob), received.Blob);
        }

        (string? holds, string? csv, string? code) = Read(bytes, cancel);
        if (holds is null || csv is null)
            return ErrandResult.Of(errand, null, code, received.Blob);
        using StringReader reader = new(csv);
        ImportReport report = holds == Holdings.Goods
            ? await catalogue.PreviewAsync(due.Business, reader, cancel)
            : await parties.PreviewAsync(due.Business, reader, cancel);
        return Done(errand, Shown(holds, report, received.Blob), received.Blob);
    }

    private async Task<ErrandResult> TakeAsync(
        Errand errand, FileLookedThrough file, string blob, DueErrand due,
        CancellationToken cancel)
    {
        if (file.Statement is { } statement)
        {
            StatementReport? booked = await statements.BookAsync(
                due.Business, statement, cancel);
            return booked is null ? ErrandResult.Of(errand, null, "media-missing")
                : Done(errand, Shown(booked, "booked", blob), blob);
        }

        byte[]? bytes = await blobs.GetAsync(blob, cancel);
        if (bytes is null) return ErrandResult.Of(errand, null, "media-missing");
        if (file.Holds == Holdings.Gstr2b)
            return await CreditAsync(errand, file, bytes, due, cancel);
        // Read anew from the file that came: no second copy of names and balances is kept.
        (string? holds, string? csv, string? code) = Read(bytes, cancel);
        if (csv is null || holds != file.Holds)
            return ErrandResult.Of(errand, null, code ?? "table-header", blob);
        using StringReader reader = new(csv);
        ImportReport report = file.Holds == Holdings.Goods
            ? await catalogue.ImportAsync(due.Business, reader, due.Id, cancel)
            : await parties.ImportAsync(due.Business, reader, due.Id, cancel);
        // Killed between the import and its answer: what was shown is what was taken.
        return Done(errand, report.Repeated ? file : Shown(file.Holds, report, blob), blob);
    }

    private async Task<ErrandResult> CreditAsync(Errand errand, FileLookedThrough file,
        byte[] bytes, DueErrand due, CancellationToken cancel)
    {
        Answer<StatementTaken> taken = await credit.ImportAsync(
            due.Business, CreditFile.Json(bytes, cancel) ?? bytes, cancel);
        if (taken.Fact is not { } statement)
            return ErrandResult.Of(errand, null, taken.Refusal!.Code, file.Blob);
        ErrandResult result = ErrandResult.Of(errand, statement.Period, null, file.Blob);
        return result with { Done = result.Done! with { File = file } };
    }

    /// <summary>An import whose answer never left, but which had its effect, is told as done.
    /// </summary>
    public async Task<ErrandResult> GiveUpAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        if (errand is not { Kind: ErrandKinds.Import, File: { Statement: null } file }
            || file.Holds == Holdings.Gstr2b)
            return ErrandResult.GivenUp(errand);
        bool taken = file.Holds == Holdings.Goods
            ? await catalogue.WasTakenAsync(due.Business, due.Id, cancel)
            : await parties.WasTakenAsync(due.Business, due.Id, cancel);
        return taken ? Done(errand, file, file.Blob) : ErrandResult.GivenUp(errand);
    }

    private (string? Holds, string? Csv, string? Code) Read(
        byte[] bytes, CancellationToken cancel)
    {
        (FoundTable? table, string? code) = TableFile.Read(bytes, cancel);
        string? csv = table is null ? null : NormalTable.Write(table);
        if (table is not null && csv is not null) return (table.Header.Holds, csv, null);
        code ??= "table-too-large";
        ConversationsLog.TableUnread(log, code);
        return (null, null, code);
    }

    private static ErrandResult Done(Errand errand, FileLookedThrough file, string? blob)
    {
        ErrandResult result = ErrandResult.Of(errand, null, null, blob);
        return result with { Done = result.Done! with { File = file } };
    }

    private static FileLookedThrough Shown(
        StatementReport report, string state, string? blob)
    {
        StatementLine[] sure = [.. report.Lines.Where(l => l.State == state)];
        return new FileLookedThrough(
            Holdings.Statement, sure.Length, report.Lines.Count(l => l.State == "unplaced"),
            [.. report.Rejected.Take(FaultsShown)], report.Rejected.Count, blob)
        {
            Statement = report.Id,
            Sum = new Money(sure.Sum(l => l.Amount.Paise)),
        };
    }

    private static FileLookedThrough Shown(string holds, ImportReport report, string? blob) => new(
        holds, report.Added, report.Changed, [.. report.Rejected.Take(FaultsShown)],
        report.Rejected.Count, blob)
    {
        Opening = report.Owed == Money.Zero ? null : report.Owed,
        Owing = report.Owing == Money.Zero ? null : report.Owing,
        Counted = report.Counted,
        NewNames = report.NewNames,
    };
}
