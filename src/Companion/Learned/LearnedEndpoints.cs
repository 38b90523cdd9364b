using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Learned;

/// <summary>/api/v1/learned-words: seen by every member, forgotten by those who sell.</summary>
internal static class LearnedEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/learned-words", ListAsync);
        api.MapDelete("/learned-words/{id:guid}", ForgetAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ILearnedWords words, ICatalogue catalogue, IKhata khata, int? limit,
        string? cursor, CancellationToken cancel) =>
        Results.Ok(Paging.InOrder(
            await LearnedList.OfAsync(
                Caller.Of(http).Business, words, catalogue, khata, cancel),
            w => w.Id, limit, cursor));

    private static async Task<IResult> ForgetAsync(
        HttpContext http, Guid id, ILearnedWords words, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySell) return Problems.NotAllowed();
        return await words.ForgetAsync(caller.Business, id, cancel)
            ? Results.NoContent()
            : Problems.NotFound("learned word");
    }
}
