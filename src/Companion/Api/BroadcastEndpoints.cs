using System.Text.Json;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/broadcasts: a shop's news by WhatsApp, with what it costs before it goes; and
/// who agreed to it. For owners.</summary>
internal static class BroadcastEndpoints
{
    private const string KeyHeader = "Idempotency-Key";

    public static void Map(IEndpointRouteBuilder api)
    {
        RouteGroupBuilder broadcasts = api.MapGroup("/broadcasts");
        broadcasts.AddEndpointFilter(OwnerAsync);
        broadcasts.MapPost("", DraftAsync);
        broadcasts.MapGet("", ListAsync);
        broadcasts.MapGet("/{id:guid}", FindAsync);
        foreach (BroadcastStep step in Enum.GetValues<BroadcastStep>())
        {
            broadcasts.MapPost(
                "/{id:guid}/" + Word(step),
                (HttpContext http, Guid id, IBroadcasts kept, IShops shops,
                    CancellationToken cancel) => StepAsync(http, id, step, kept, shops, cancel));
        }

        api.MapPut("/parties/{id:guid}/consent", ConsentAsync).AddEndpointFilter(OwnerAsync);
    }

    /// <param name="Id">Version 7; asked for twice it is one. The header Idempotency-Key does the
    /// same for those who keep no ids.</param>
    /// <param name="Segment">Null: all customers.</param>
    private sealed record DraftBody(
        Guid? Id, string? Words, SegmentBody? Segment, int? FromMinute, int? UntilMinute);

    private sealed record SegmentBody(Audience? Audience, int? Days, Guid? Product, Guid? Group);

    private sealed record ConsentBody(bool? Agreed);

    private static async ValueTask<object?> OwnerAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Caller.Of(context.HttpContext).Member.Role is MemberRole.Owner
            ? await next(context)
            : Problems.NotAllowed();

    private static async Task<IResult> DraftAsync(
        HttpContext http, IBroadcasts broadcasts, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await ApiCommands.BodyAsync<DraftBody>(http, cancel) is not { } body
            || body.Id is { Version: not 7 })
            return ApiCommands.Malformed();
        BroadcastWish wish = new(
            body.Id ?? Keyed(http, caller) ?? Guid.CreateVersion7(clock.GetUtcNow()),
            body.Words ?? "",
            body.Segment is { } s
                ? new Segment(
                    s.Audience ?? Audience.All, s.Days,
                    s.Product is { } product ? new ProductId(product) : null, s.Group)
                : Segment.Everybody)
        {
            FromMinute = body.FromMinute, UntilMinute = body.UntilMinute,
        };
        return Answered(await broadcasts.DraftAsync(
            caller.Business, wish, caller.Member.Id, cancel));
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, IBroadcasts broadcasts, int? limit, CancellationToken cancel) =>
        Results.Ok(new Page<object>(
            [
                .. (await broadcasts.ListAsync(
                    Caller.Of(http).Business, Paging.Limit(limit), cancel)).Select(Shown),
            ], null));

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IBroadcasts broadcasts, CancellationToken cancel) =>
        await broadcasts.FindAsync(Caller.Of(http).Business, id, cancel) is { } found
            ? Results.Ok(Shown(found))
            : Problems.NotFound("broadcast");

    private static async Task<IResult> StepAsync(
        HttpContext http, Guid id, BroadcastStep step, IBroadcasts broadcasts, IShops shops,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop)
            return Problems.NotFound("shop");
        Member member = caller.Member;
        ChatReference by = new(
            shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? shop.Language,
            member.Id, null, null);
        return Answered(await broadcasts.StepAsync(caller.Business, id, step, by, cancel));
    }

    // The shop's word for a person's: kept as such, with who gave it.
    private static async Task<IResult> ConsentAsync(
        HttpContext http, Guid id, IKhata khata, IConsents consents, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await ApiCommands.BodyAsync<ConsentBody>(http, cancel) is not { Agreed: { } agreed })
            return ApiCommands.Malformed();
        PartyBook book = await khata.PartiesAsync(caller.Business, cancel);
        if (book.Parties.FirstOrDefault(p => p.Id.Value == id) is not { } party)
            return Problems.NotFound("party");
        Sender person = new(party.Bsuid, party.Phone, null);
        await consents.TellAsync(caller.Business, person, agreed, caller.Member.Id, cancel);
        return Results.Ok(new
        {
            agreed = await consents.HasAsync(caller.Business, person, cancel),
        });
    }

    private static object Shown(BroadcastView b) => new
    {
        b.Id, state = Word(b.State), b.Reason, b.Hold, b.Words,
        segment = new
        {
            audience = Word(b.Segment.Audience), b.Segment.Days, b.Segment.Product,
            b.Segment.Group,
        },
        preview = new
        {
            b.Preview.People, b.Preview.InWindow, b.Preview.NotAgreed, b.Preview.OptedOut,
            cost = b.Preview.Cost.Money, hundredthsOfPaisa = b.Preview.Cost.Hundredths,
        },
        b.Counts, b.MadeAt, b.StartedAt, b.EndedAt,
    };

    private static string Word<T>(T of) where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(of.ToString());

    private static Guid? Keyed(HttpContext http, TokenHolder caller)
    {
        string key = http.Request.Headers[KeyHeader].ToString();
        return key.Length is > 0 and <= 200
            ? ApiCommands.Derived(caller.Business.Value, "broadcast " + key)
            : null;
    }

    private static IResult Answered(Answer<BroadcastView> answer) => answer.Refusal switch
    {
        null => Results.Ok(Shown(answer.Fact!)),
        { Code: "broadcast-unknown" } => Problems.NotFound("broadcast"),
        { Code: "broadcast-too-busy" } busy => Problems.Of(503, busy.Code, busy.Detail),
        { Code: "broadcast-over" or "broadcast-dearer" } over =>
            Problems.Of(409, over.Code, over.Detail),
        var refused => Problems.Of(422, refused.Code, refused.Detail),
    };
}
