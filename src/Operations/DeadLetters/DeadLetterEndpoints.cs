using System.Text.Json;
using ConverseErp.Operations.Status;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Operations.DeadLetters;

/// <summary>/ops/api/dead: listed, explained, sent again, dropped. Never a body: those are
/// people's words.</summary>
internal static class DeadLetterEndpoints
{
    private const int ListMax = 200;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/dead", static async (DeadLetterDesk desk, CancellationToken stop) =>
            Results.Ok(new { dead = (await desk.ListAsync(ListMax, stop)).Select(Told) }));
        api.MapGet("/dead/gone", static async (ParkingLot parking, CancellationToken stop) =>
            Results.Ok(new
            {
                gone = (await parking.GoneAsync(null, ListMax, stop)).Select(Gone),
            }));
        api.MapGet("/dead/{id:long}", ShowAsync);
        api.MapPost("/dead/{id:long}/replay", ReplayAsync);
        api.MapPost("/dead/{id:long}/drop", DropAsync);
    }

    public static object Told(DeadLetter letter) => new
    {
        letter.Message.Id, letter.Was, letter.Noticed, letter.Message.Service,
        business = letter.Message.Business.Value, letter.Shop,
        message = letter.Message.Message.Value, letter.Message.Type, letter.Message.Reason,
        letter.Message.ParkedAt,
    };

    private static async Task<IResult> ShowAsync(
        long id, DeadLetterDesk desk, CancellationToken stop) =>
        await desk.FindAsync(id, stop) is { } found
            ? Results.Ok(new
            {
                letter = Told(found.Letter), found.Story.Tries, found.Story.LastError,
                found.Story.Before, found.Story.Behind, found.Story.ReplayedBefore,
                history = found.History.Select(Gone),
            })
            : Unknown();

    private static async Task<IResult> ReplayAsync(
        long id, HttpRequest request, DeadLetterDesk desk, CancellationToken stop)
    {
        using JsonDocument? body = await OpsBody.ReadAsync(request, stop);
        return body is not null && OpsBody.Text(body, "by", DeadLetterDesk.ByMax) is { } by
            ? Told(await desk.ReplayAsync(id, by, stop))
            : Problems.Of(400, "ops-by-missing", "by is needed: who sends it again.");
    }

    private static async Task<IResult> DropAsync(
        long id, HttpRequest request, DeadLetterDesk desk, CancellationToken stop)
    {
        using JsonDocument? body = await OpsBody.ReadAsync(request, stop);
        return body is not null && OpsBody.Text(body, "by", DeadLetterDesk.ByMax) is { } by
            && OpsBody.Text(body, "reason", DeadLetterDesk.WhyMax) is { } why
            ? Told(await desk.DropAsync(id, why, by, stop))
            : Problems.Of(400, "ops-drop-malformed", "reason and by are needed to drop it.");
    }

    private static IResult Told(DeadLetterOutcome outcome) => !outcome.IsKnown
        ? Unknown()
        : Results.Ok(new
        {
            done = outcome.Done,
            earlier = outcome.Earlier is { } earlier ? Gone(earlier) : null,
        });

    private static IResult Unknown() =>
        Problems.Of(404, "dead-letter-unknown", "No parked message has this number.");

    private static object Gone(ParkedGone gone) => new
    {
        gone.Message.Id, gone.At, gone.Action, gone.By, gone.Why, gone.Tries,
        was = DeadLetterWords.Of(gone.Message.Service, gone.Message.Type),
        gone.Message.Service, business = gone.Message.Business.Value, gone.Message.Reason,
        gone.Message.ParkedAt,
    };
}
