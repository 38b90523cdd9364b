using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/parties/{id}/tax: what a buyer is to the tax, from which each sale to them
/// follows.</summary>
internal static class PartyEndpoints
{
    private const int AddressMax = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/parties/{id:guid}/tax", SetTaxAsync);

    private sealed record TaxBody(
        string? Gstin, string? StateCode, string? Address, BuyerStanding? Standing);

    private static async Task<IResult> SetTaxAsync(
        HttpContext http, Guid id, IPartyDesk desk, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        // Whose tax is whose, the accountant knows as well.
        if (caller.Member.Rights is { ChangeSettings: false, MayFile: false })
            return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<TaxBody>(http, cancel) is not { } body
            || body.Address?.Length > AddressMax)
            return ApiCommands.Malformed();
        Answer<Party> answer = await desk.SetTaxAsync(
            caller.Business, new PartyId(id),
            new PartyTax(body.Gstin, body.StateCode, body.Address, body.Standing), cancel);
        return answer switch
        {
            { Fact: { } party } => Results.Ok(party),
            { Refusal.Code: "party-unknown" } => Problems.NotFound("party"),
            _ => Problems.Of(422, answer.Refusal!.Code, answer.Refusal.Detail),
        };
    }
}
