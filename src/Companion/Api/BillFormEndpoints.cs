using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>Bills for till printers, and how the shop's papers look.</summary>
internal static class BillFormEndpoints
{
    private const int PictureBytesMax = 1_000_000;
    private const string Bytes = "application/octet-stream";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/invoices/{id:guid}/roll", RollAsync);
        api.MapGet("/invoices/{id:guid}/escpos", TapeAsync);
        api.MapGet("/look", LookAsync);
        api.MapPut("/look", SpeakAsync);
        api.MapPut("/look/{picture}", ShowAsync);
        api.MapDelete("/look/{picture}", RemoveAsync);
    }

    private sealed record LookBody(string? Language);

    private static async Task<IResult> RollAsync(
        HttpContext http, Guid id, IBillForms forms, CancellationToken cancel) =>
        await forms.RollAsync(Caller.Of(http).Business, new InvoiceId(id), cancel) is { } pdf
            ? Results.File(pdf, "application/pdf")
            : Problems.NotFound("invoice");

    private static async Task<IResult> TapeAsync(
        HttpContext http, Guid id, IBillForms forms, int? width, CancellationToken cancel)
    {
        if (width is not (null or 58 or 80))
            return Problems.Of(400, "roll-width-unknown", "A roll is 58 or 80 mm wide.");
        return await forms.TapeAsync(
            Caller.Of(http).Business, new InvoiceId(id), width ?? 80, cancel) is { } tape
            ? Results.File(tape, Bytes, $"bill-{id:N}.bin")
            : Problems.NotFound("invoice");
    }

    private static async Task<IResult> LookAsync(
        HttpContext http, IBillLooks looks, CancellationToken cancel) =>
        Results.Ok(await looks.FindAsync(Caller.Of(http).Business, cancel));

    private static async Task<IResult> SpeakAsync(
        HttpContext http, IBillLooks looks, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySetPrices) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<LookBody>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        return Said(await looks.SpeakAsync(Caller.Of(http).Business, body.Language, cancel));
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, string picture, IBillLooks looks, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySetPrices) return Problems.NotAllowed();
        if (Named(picture) is not { } which) return Problems.NotFound("picture");
        // One byte more than is taken, so that what is too long is seen to be.
        byte[] file = new byte[PictureBytesMax + 1];
        int length = await http.Request.Body.ReadAtLeastAsync(
            file, file.Length, throwOnEndOfStream: false, cancel);
        return Said(await looks.ShowAsync(
            Caller.Of(http).Business, which, file[..length], cancel));
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext http, string picture, IBillLooks looks, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySetPrices) return Problems.NotAllowed();
        return Named(picture) is { } which
            ? Said(await looks.ShowAsync(Caller.Of(http).Business, which, null, cancel))
            : Problems.NotFound("picture");
    }

    private static BillPicture? Named(string picture) => picture switch
    {
        "logo" => BillPicture.Logo,
        "signature" => BillPicture.Signature,
        _ => null,
    };

    private static IResult Said(Answer<BillLookView> answer) => answer.Fact is { } look
        ? Results.Ok(look)
        : Problems.Of(
            answer.Refusal!.Code == "picture-too-large" ? 413 : 400, answer.Refusal.Code,
            answer.Refusal.Detail);
}
