using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A counting as a phone opens it.</summary>
/// <param name="Id">Made by the caller: opened again it is the same one.</param>
/// <param name="Scope">shop (also when missing), category or list.</param>
internal sealed record CountBody(
    Guid? Id, string? Name, string? Scope, string? Category, IReadOnlyList<Guid>? Products);

internal sealed record CountEntriesBody(IReadOnlyList<CountEntryBody>? Entries);

/// <param name="Id">Made by the caller: arriving twice it counts once.</param>
/// <param name="Why">damage, own-use, theft or expired; null: it is not known.</param>
/// <param name="At">When it was found; null: now.</param>
internal sealed record CountEntryBody(
    Guid? Id, Guid Product, decimal Found, string? Unit, string? Place, string? Why,
    DateTimeOffset? At);

/// <param name="Twice">ask (also when missing), later or add.</param>
internal sealed record CountCloseBody(string? Twice);

/// <summary>Counting the shelf with many phones. What the book expects is shown to those who may
/// see reports: others count what is there.</summary>
internal static class CountEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stock-counts", OpenOnesAsync);
        api.MapPost("/stock-counts", OpenAsync);
        api.MapGet("/stock-counts/{id:guid}", SheetAsync);
        api.MapPost("/stock-counts/{id:guid}/entries", EnterAsync);
        api.MapDelete("/stock-counts/{id:guid}/entries/{entry:guid}", WithdrawAsync);
        api.MapPost("/stock-counts/{id:guid}/close", CloseAsync);
        api.MapPost("/stock-counts/{id:guid}/drop", DropAsync);
    }

    private static async Task<IResult> OpenOnesAsync(
        HttpContext http, IStockCounts counts, CancellationToken cancel) =>
        Results.Ok(new Page<object>(
            [.. (await counts.OpenOnesAsync(Caller.Of(http).Business, cancel)).Select(Told)],
            null));

    private static async Task<IResult> OpenAsync(HttpContext http, CountBody body,
        IStockCounts counts, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayChangeStock) return Problems.NotAllowed();
        CountScope? scope = body.Scope switch
        {
            null or "shop" => CountScope.Shop,
            "category" => CountScope.Category,
            "list" => CountScope.List,
            _ => null,
        };
        if (scope is not { } what) return Malformed();
        Guid id = body.Id ?? Guid.CreateVersion7(clock.GetUtcNow());
        return Answered(await counts.OpenAsync(caller.Business, new OpenCount(
            id, body.Name ?? "", what, body.Category,
            [.. (body.Products ?? []).Select(p => new ProductId(p))], caller.Member.Id), cancel),
            Told);
    }

    private static async Task<IResult> SheetAsync(
        HttpContext http, Guid id, IStockCounts counts, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await counts.SheetAsync(caller.Business, id, cancel) is not { } sheet)
            return Problems.NotFound("counting");
        return Results.Ok(Told(sheet, blind: !caller.Member.Rights.MaySeeReports));
    }

    private static async Task<IResult> EnterAsync(HttpContext http, Guid id,
        CountEntriesBody body, IStockCounts counts, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayChangeStock) return Problems.NotAllowed();
        List<CountEntry> entries = [];
        foreach (CountEntryBody entry in body.Entries ?? [])
        {
            LossReason? why = StockChangeEndpoints.Why(entry.Why);
            if (entry.Why is not null && why is null) return Malformed();
            entries.Add(new CountEntry(
                entry.Id ?? Guid.CreateVersion7(clock.GetUtcNow()), new ProductId(entry.Product),
                entry.Found, entry.Unit is null ? null : Units.Parse(entry.Unit) ?? entry.Unit,
                entry.Place, why, entry.At));
        }

        return Answered(await counts.EnterAsync(
            caller.Business, id, entries, caller.Member.Id, cancel), Told);
    }

    private static async Task<IResult> WithdrawAsync(HttpContext http, Guid id, Guid entry,
        IStockCounts counts, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayChangeStock) return Problems.NotAllowed();
        return Answered(await counts.WithdrawAsync(
            caller.Business, id, entry, caller.Member.Id, cancel), Told);
    }

    private static async Task<IResult> CloseAsync(HttpContext http, Guid id, CountCloseBody body,
        IStockCounts counts, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        // It moves the books by what nobody sold: the owner's word.
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        CountedTwice? twice = body.Twice switch
        {
            null or "ask" => CountedTwice.Ask,
            "later" => CountedTwice.Later,
            "add" => CountedTwice.Add,
            _ => null,
        };
        if (twice is not { } how) return Malformed();
        return Answered(await counts.CloseAsync(
            caller.Business, id, how, caller.Member.Id, cancel), closed => new
        {
            session = Told(closed.Session), closed.Results, closed.Value, closed.Unvalued,
        });
    }

    private static async Task<IResult> DropAsync(
        HttpContext http, Guid id, IStockCounts counts, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        return Answered(
            await counts.DropAsync(caller.Business, id, caller.Member.Id, cancel), Told);
    }

    private static object Told(CountSession s) => new
    {
        s.Id, name = s.Label, scope = s.Scope.ToString().ToLowerInvariant(), s.Category,
        s.OpenedBy, s.OpenedAt, s.Ended, s.EndedAt, s.Counted, s.Left,
    };

    private static object Told(CountSheet sheet, bool blind) => new
    {
        session = Told(sheet.Session), left = sheet.LeftNames,
        lines = sheet.Lines.Select(l => new
        {
            l.Product, l.Name, l.Unit, l.Found,
            expected = blind ? (decimal?)null : l.Expected,
            difference = blind ? (decimal?)null : l.Difference,
            l.Twice, l.CountedSince,
            entries = l.Entries.Select(e => new
            {
                e.Id, e.Found, expected = blind ? (decimal?)null : e.Expected, e.Place,
                why = StockChangeEndpoints.Why(e.Why), e.By, e.CountedAt, e.Withdrawn,
            }),
        }),
    };

    private static IResult Malformed() => Problems.Of(400, "stock-count-malformed",
        "scope is shop, category or list; why is damage, own-use, theft or expired; twice is " +
        "ask, later or add.");

    private static IResult Answered<T>(Answer<T> answer, Func<T, object> told)
        where T : class => answer.Refusal switch
        {
            null => Results.Ok(told(answer.Fact!)),
            { Code: "stock-count-unknown" } => Problems.NotFound("counting"),
            { } refusal => Problems.Of(422, refusal.Code, refusal.Detail),
        };
}
