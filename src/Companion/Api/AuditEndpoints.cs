using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/audit: who did what, for the owner and the accountant. Newest first;
/// ?from and ?to are days, both included, a month back without them.</summary>
internal static class AuditEndpoints
{
    private const int DaysMax = 3_653;
    private const int DaysShown = 31;
    private const int KindsMax = 20;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/audit", ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext http, IAuditTrail trail, IShops shops, TimeProvider clock, DateOnly? from,
        DateOnly? to, Guid? member, string? kind, Guid? about, int? limit, string? cursor,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (caller.Member.Role is MemberRole.Staff) return Problems.NotAllowed();
        string zone = (await shops.FindAsync(caller.Business, cancel))?.TimeZone
            ?? IndianDay.Zone;
        DateOnly last = to ?? IndianDay.Of(clock.GetUtcNow(), zone);
        DateOnly first = from ?? last.AddDays(-DaysShown);
        string[]? kinds = kind?.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (first > last || last.DayNumber - first.DayNumber > DaysMax || first.Year < 2000
            || kinds?.Length > KindsMax || !TryCursor(cursor, out var before))
        {
            return Problems.Of(400, "audit-query-invalid",
                "from is not after to, at most ten years; at most 20 kinds; cursor as given.");
        }

        int max = Paging.Limit(limit);
        IReadOnlyList<AuditLine> lines = await trail.ListAsync(
            caller.Business, new AuditQuery(
                StartOf(first, zone), StartOf(last.AddDays(1), zone), max)
            {
                Member = member is { } id ? new MemberId(id) : null,
                Kinds = kinds,
                Ref = about,
                Before = before,
            }, cancel);
        return Results.Ok(new Page<object>(
            [.. lines.Select(Shown)],
            lines.Count == max ? CursorOf(lines[^1]) : null));
    }

    private static object Shown(AuditLine line) => new
    {
        line.Id, line.At, line.ActedAt, line.Kind, line.Member, line.Door, line.Device,
        about = line.Ref, line.Party, line.Amount, before = Json(line.Before),
        after = Json(line.After),
    };

    private static JsonElement? Json(string? text) =>
        text is null ? null : JsonSerializer.Deserialize<JsonElement>(text);

    private static DateTimeOffset StartOf(DateOnly day, string zone)
    {
        TimeZoneInfo where = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, where.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private static string CursorOf(AuditLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.At.UtcTicks}-{line.Id:N}");

    private static bool TryCursor(string? cursor, out (DateTimeOffset At, Guid Id)? before)
    {
        before = null;
        if (cursor is null) return true;
        string[] parts = cursor.Split('-');
        if (parts is not [var ticks, var id]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture,
                out long at)
            || at > DateTime.MaxValue.Ticks || !Guid.TryParseExact(id, "N", out Guid line))
            return false;
        before = (new DateTimeOffset(at, TimeSpan.Zero), line);
        return true;
    }
}
