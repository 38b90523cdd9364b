using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Operations.Surging;
using ConverseErp.Operations.Watching;
using ConverseErp.Platform.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Operations.Status;

/// <summary>/ops/api/surge and /ops/api/mode: set by hand for a while, and back to automatic.
/// </summary>
internal static class HandEndpoints
{
    private const int MinutesMax = 1440;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/surge", static (HttpRequest request, ByHand hand, CancellationToken stop) =>
            SetAsync(request, hand, Condition.Surge, stop));
        api.MapDelete("/surge", static (
            HttpRequest request, ByHand hand, CancellationToken stop) =>
            ReleaseAsync(request, hand, Condition.Surge, stop));
        api.MapPost("/mode", static (HttpRequest request, ByHand hand, CancellationToken stop) =>
            SetAsync(request, hand, Condition.ModeKind, stop));
        api.MapDelete("/mode", static (
            HttpRequest request, ByHand hand, CancellationToken stop) =>
            ReleaseAsync(request, hand, Condition.ModeKind, stop));
    }

    private static async Task<IResult> SetAsync(
        HttpRequest request, ByHand hand, string kind, CancellationToken stop)
    {
        using JsonDocument? body = await OpsBody.ReadAsync(request, stop);
        if (body is null) return OpsBody.Malformed();
        int? value = kind == Condition.Surge
            ? OpsBody.Number(body, "level")
            : ModeOf(body);
        int minutes = OpsBody.Number(body, "minutes") ?? 0;
        string? reason = OpsBody.Text(body, "reason", 300);
        string? by = OpsBody.Text(body, "by", 80);
        int most = kind == Condition.Surge ? SurgeNow.LevelMax : (int)Mode.CompanionOnly;
        if (value is not { } wanted || wanted < 0 || wanted > most
            || minutes is < 1 or > MinutesMax || reason is null || by is null)
        {
            return Problems.Of(400, "ops-hand-malformed", kind == Condition.Surge
                ? "level 0 to 4, minutes 1 to 1440, reason and by are needed."
                : "mode full, ai-degraded, whatsapp-degraded or companion-only, minutes 1 to "
                    + "1440, reason and by are needed.");
        }

        return Holds(await hand.SetAsync(
            kind, new HandSetting(wanted, minutes, reason, by), stop));
    }

    private static async Task<IResult> ReleaseAsync(
        HttpRequest request, ByHand hand, string kind, CancellationToken stop)
    {
        using JsonDocument? body = await OpsBody.ReadAsync(request, stop);
        string? by = body is null ? null : OpsBody.Text(body, "by", 80);
        if (body is null || by is null)
            return Problems.Of(400, "ops-by-missing", "by is needed: who lets go.");
        string reason = OpsBody.Text(body, "reason", 300) ?? "back to automatic";
        return Holds(await hand.ReleaseAsync(kind, reason, by, stop));
    }

    private static IResult Holds(Condition now) => Results.Ok(StatusEndpoints.Told(
        now, now.Kind == Condition.Surge
            ? SurgeVerdict.LevelName
            : static v => ModeWords.Of((Mode)v)));

    private static int? ModeOf(JsonDocument body) =>
        OpsBody.Text(body, "mode", 40) is { } word
            ? (int?)ModeWords.Find(word)
            : OpsBody.Number(body, "mode");
}
