using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Api;

/// <summary>RFC 9457 problem details; the type is the permanent code.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string title) =>
        Results.Problem(title: title, statusCode: status, type: code);

    public static IResult NotFound(string what) =>
        Of(404, "not-found", $"There is no such {what} in this shop.");

    public static IResult NoShop() => Of(404, "not-found", "There is no such shop.");

    public static IResult NotAllowed() =>
        Of(403, "not-allowed", "Your role in this shop may not do this.");
}
