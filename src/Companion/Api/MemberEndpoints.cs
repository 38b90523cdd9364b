using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/members/{id}/rights: what a member may do by themselves. Limits in paise and
/// percent; null is no limit; the whole set is put, or deleted to be as the role gives it.
/// </summary>
internal static class MemberEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPut("/members/{id:guid}/rights", PutAsync);
        api.MapDelete("/members/{id:guid}/rights", DeleteAsync);
    }

    private sealed record RightsBody(
        bool? Sell, decimal? DiscountPercent, long? DiscountPaise, long? CreditPaise,
        long? RefundPaise, bool? SeeCost, bool? SeeReports, bool? SetPrices,
        bool? ChangeSettings, bool? File);

    private static async Task<IResult> PutAsync(
        HttpContext http, Guid id, IMemberDesk desk, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.ChangeSettings) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<RightsBody>(http, cancel) is not { } body
            || body is not
            {
                Sell: { } sell, SeeCost: { } cost, SeeReports: { } reports,
                SetPrices: { } prices, ChangeSettings: { } settings, File: { } file,
            })
            return ApiCommands.Malformed();
        return await SetAsync(http, id, new Rights(
            sell, body.DiscountPercent, Max(body.DiscountPaise), Max(body.CreditPaise),
            Max(body.RefundPaise), cost, reports, prices, settings, file), desk, cancel);
    }

    private static async Task<IResult> DeleteAsync(
        HttpContext http, Guid id, IMemberDesk desk, CancellationToken cancel) =>
        Caller.Of(http).Member.Rights.ChangeSettings
            ? await SetAsync(http, id, null, desk, cancel)
            : Problems.NotAllowed();

    private static async Task<IResult> SetAsync(
        HttpContext http, Guid id, Rights? rights, IMemberDesk desk, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        // Nobody gives themselves or another more than they have.
        Member? member = (await http.RequestServices.GetRequiredService<IShops>()
            .MembersAsync(caller.Business, cancel)).FirstOrDefault(m => m.Id.Value == id);
        if (id == caller.Member.Id.Value || (member is not null
            && !caller.Member.Rights.MayGive(rights ?? RoleRights.Of(member.Role))))
            return Problems.NotAllowed();
        Answer<Member> answer = await desk.AllowAsync(
            caller.Business, new MemberId(id), rights, caller.Member.Id, ApiTrail.Device(http),
            cancel);
        return answer.Refusal switch
        {
            null => Results.Ok(answer.Fact),
            { Code: "member-unknown" } => Problems.NotFound("member"),
            { } refusal => Problems.Of(422, refusal.Code, refusal.Detail),
        };
    }

    private static Money? Max(long? paise) => paise is { } max ? new Money(max) : null;
}
