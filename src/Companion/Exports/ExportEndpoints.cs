using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Exports;

/// <summary>/api/v1/exports: returns and books as files, for those who may see reports.
/// </summary>
internal static class ExportEndpoints
{
    private const string RetryAfterSeconds = "30";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/exports/gstr1", Gstr1Async);
        api.MapGet("/exports/gstr3b", Gstr3bAsync);
        api.MapGet("/exports/cmp08", Cmp08Async);
        api.MapGet("/exports/tally", TallyAsync);
        api.MapGet("/exports/everything", EverythingAsync);
        api.MapGet("/exports/link", Link);
        api.MapGet("/invoices/{id:guid}/einvoice", EInvoiceAsync);
        api.MapGet("/invoices/{id:guid}/ewaybill", EWayBillAsync);
    }

    private static Task<IResult> Gstr1Async(
        HttpContext http, IStatutoryExports exports, ExportGate gate, string? period,
        string? format, CancellationToken cancel) => format switch
    {
        null or "json" => FileAsync(
            http, gate, b => exports.Gstr1Async(b, period, sheets: false, cancel)),
        "csv" => FileAsync(
            http, gate, b => exports.Gstr1Async(b, period, sheets: true, cancel)),
        "check" => CheckAsync(http, exports, gate, period, cancel),
        _ => Task.FromResult(Problems.Of(
            400, "export-format-unknown", "The format is json, csv or check.")),
    };

    private static Task<IResult> Gstr3bAsync(
        HttpContext http, IStatutoryExports exports, ExportGate gate, string? period,
        CancellationToken cancel) =>
        FileAsync(http, gate, b => exports.Gstr3bAsync(b, period, cancel));

    private static Task<IResult> Cmp08Async(
        HttpContext http, IStatutoryExports exports, ExportGate gate, string? period,
        CancellationToken cancel) =>
        FileAsync(http, gate, b => exports.Cmp08Async(b, period, cancel));

    private static Task<IResult> TallyAsync(
        HttpContext http, IStatutoryExports exports, ExportGate gate, string? period,
        CancellationToken cancel) =>
        FileAsync(http, gate, b => exports.TallyAsync(b, period, cancel));

    private static Task<IResult> EverythingAsync(
        HttpContext http, EverythingExport everything, ExportGate gate, string? period,
        CancellationToken cancel) =>
        FileAsync(http, gate, b => everything.FileAsync(b, period, cancel));

    private static IResult Link(HttpContext http, IExportPages pages) =>
        MayExport(http)
            ? Results.Ok(new
            {
                link = pages.Link(Caller.Of(http).Business, Caller.Of(http).Member.Id),
            })
            : Problems.NotAllowed();

    private static async Task<IResult> EInvoiceAsync(
        HttpContext http, Guid id, IStatutoryPapers papers, CancellationToken cancel) =>
        MayExport(http)
            ? Paper(await papers.EInvoiceAsync(
                Caller.Of(http).Business, new InvoiceId(id), cancel))
            : Problems.NotAllowed();

    private static async Task<IResult> EWayBillAsync(
        HttpContext http, Guid id, IStatutoryPapers papers, string? vehicle, string? transporter,
        int? distance, CancellationToken cancel) =>
        MayExport(http)
            ? Paper(await papers.EWayBillAsync(
                Caller.Of(http).Business, new InvoiceId(id), vehicle, transporter, distance ?? 0,
                cancel))
            : Problems.NotAllowed();

    private static IResult Paper(Answer<ExportFile>? paper)
    {
        if (paper is not { } answer) return Problems.NotFound("invoice");
        return answer.Fact is { } file
            ? new ExportResult(file, place: null)
            : Refused(answer.Refusal!);
    }

    private static async Task<IResult> FileAsync(
        HttpContext http, ExportGate gate, Func<BusinessId, Task<Answer<ExportFile>>> make)
    {
        if (!MayExport(http)) return Problems.NotAllowed();
        if (gate.TryEnter() is not { } place) return Busy(http);
        return await ExportResult.OfAsync(
            () => make(Caller.Of(http).Business), place, Refused);
    }

    private static async Task<IResult> CheckAsync(
        HttpContext http, IStatutoryExports exports, ExportGate gate, string? period,
        CancellationToken cancel)
    {
        if (!MayExport(http)) return Problems.NotAllowed();
        using IDisposable? place = gate.TryEnter();
        if (place is null) return Busy(http);
        Answer<ReturnCheck> check =
            await exports.CheckAsync(Caller.Of(http).Business, period, cancel);
        return check.Fact is { } found ? Results.Ok(found) : Refused(check.Refusal!);
    }

    private static bool MayExport(HttpContext http) =>
        Caller.Of(http).Member.Rights.MaySeeReports;

    internal static IResult Busy(HttpContext http)
    {
        http.Response.Headers.RetryAfter = RetryAfterSeconds;
        return Problems.Of(
            503, "export-busy", "Other exports are being made. Try again in half a minute.");
    }

    private static IResult Refused(Refusal refusal) => Problems.Of(
        refusal.Code is "export-period-invalid" or "export-quarter-needed" ? 400 : 409,
        refusal.Code, refusal.Detail);
}
