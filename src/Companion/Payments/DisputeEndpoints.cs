using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/khata/disputes: lines that customers say are wrong; and
/// /api/v1/khata/reminders: who may be reminded, and the rule for it.</summary>
internal static class DisputeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/khata/disputes", ListAsync);
        api.MapPost("/khata/disputes/{id:guid}/accept", AcceptAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
        api.MapPost("/khata/disputes/{id:guid}/reject", RejectAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
        api.MapGet("/khata/reminders", PlanAsync);
        api.MapGet("/khata/reminders/rule", RuleAsync);
        api.MapPut("/khata/reminders/rule", SetRuleAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
    }

    /// <param name="Word">For the customer; null: none.</param>
    private sealed record Rejection(string? Word);

    private static async Task<IResult> ListAsync(
        HttpContext http, IDisputes disputes, Guid? party, bool? all, CancellationToken cancel) =>
        Results.Ok(new Page<DisputeView>(
            await disputes.ListAsync(
                Caller.Of(http).Business, party is { } id ? new PartyId(id) : null,
                openOnly: all != true, cancel), null));

    private static Task<IResult> AcceptAsync(
        HttpContext http, Guid id, IDisputes disputes, IShops shops,
        CancellationToken cancel) =>
        DecideAsync(http, id, disputes, shops, accepted: true, null, cancel);

    private static async Task<IResult> RejectAsync(
        HttpContext http, Guid id, IDisputes disputes, IShops shops,
        CancellationToken cancel) =>
        await ApiCommands.BodyAsync<Rejection>(http, cancel) is { } said
            ? await DecideAsync(http, id, disputes, shops, accepted: false, said.Word, cancel)
            : ApiCommands.Malformed();

    private static async Task<IResult> DecideAsync(
        HttpContext http, Guid id, IDisputes disputes, IShops shops, bool accepted,
        string? word, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayUndo) return Problems.NotAllowed();
        Shop? shop = await shops.FindAsync(caller.Business, cancel);
        Member member = caller.Member;
        ChatReference chat = new(
            shop?.PhoneNumberId ?? "", member.Bsuid, member.Phone,
            member.Language ?? shop?.Language ?? "en", member.Id, null, null);
        Refusal? refused = await disputes.DecideAsync(
            caller.Business, id, accepted, word, chat, cancel);
        return refused switch
        {
            null => Results.Accepted(),
            { Code: "dispute-unknown" } => Problems.NotFound("dispute"),
            _ => Problems.Of(409, refused.Code, refused.Detail),
        };
    }

    private static async Task<IResult> PlanAsync(
        HttpContext http, IReminders reminders, int? limit, CancellationToken cancel) =>
        Results.Ok(new Page<ReminderPlan>(
            await reminders.PlanAsync(
                Caller.Of(http).Business, Paging.Limit(limit), cancel), null));

    private static async Task<IResult> RuleAsync(
        HttpContext http, IReminders reminders, CancellationToken cancel) =>
        Results.Ok(await reminders.RuleAsync(Caller.Of(http).Business, cancel));

    private static async Task<IResult> SetRuleAsync(
        HttpContext http, IReminders reminders, CancellationToken cancel)
    {
        if (Caller.Of(http).Member.Role is not MemberRole.Owner) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<ReminderRule>(http, cancel) is not { } rule)
            return ApiCommands.Malformed();
        return await reminders.SetRuleAsync(Caller.Of(http).Business, rule, cancel) is { } refused
            ? Problems.Of(409, refused.Code, refused.Detail)
            : Results.Ok(rule);
    }
}
