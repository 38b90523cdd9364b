using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Exports;

/// <summary>/api/v1/imports/everything: the zip of a full export as the request's body, for the
/// owner of an empty shop.</summary>
internal static class ImportEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/imports/everything", EverythingAsync);

    private static async Task<IResult> EverythingAsync(
        HttpContext http, EverythingImport import, ExportGate gate, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        using IDisposable? place = gate.TryEnter();
        if (place is null) return ExportEndpoints.Busy(http);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = EverythingImport.BytesMax + 1;
        if (await Bodies.ReadAsync(http, EverythingImport.BytesMax, cancel) is not { } file)
            return Refused(EverythingRefusals.TooLarge, []);
        (Answer<EverythingTaken> answer, IReadOnlyList<EverythingFault> faults) =
            await import.TakeAsync(caller.Business, file, cancel);
        return answer.Fact is { } taken ? Results.Ok(taken) : Refused(answer.Refusal!, faults);
    }

    private static IResult Refused(Refusal refusal, IReadOnlyList<EverythingFault> faults)
    {
        int status = refusal.Code switch
        {
            "import-too-large" => 413,
            "import-not-a-zip" or "import-file-missing" => 400,
            _ => 409,
        };
        return faults.Count == 0
            ? Problems.Of(status, refusal.Code, refusal.Detail)
            : Results.Problem(title: refusal.Detail, statusCode: status, type: refusal.Code,
                extensions: new Dictionary<string, object?> { ["rows"] = faults });
    }
}
