using ConverseErp.Companion.Api;
using ConverseErp.Companion.Exports;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Accountants;

/// <summary>/api/v1/shops/export?period=112026: one zip of many shops, all of the login's or
/// those that <c>shops</c> names, with <c>papers=true</c> also the bills.</summary>
internal static class BulkEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/shops/export", ExportAsync).WithMetadata(AboveShops.Mark);

    private static async Task<IResult> ExportAsync(
        HttpContext http, ILogins logins, IStatutoryExports exports, BulkExport bulk,
        ExportGate gate, string? period, string? shops, bool? papers, CancellationToken cancel)
    {
        Answer<ExportSpan> span = exports.Span(period, IndianDay.Zone);
        if (span.Refusal is { } refusal) return Problems.Of(400, refusal.Code, refusal.Detail);
        LoginHolder login = Caller.Login(http);
        BusinessId[] open =
        [
            .. (await logins.ShopsAsync(login, cancel))
                .Where(s => s.State == BookAccess.Accepted).Select(s => s.Business),
        ];
        if (shops is not null)
        {
            if (Named(shops) is not { } named) return Problems.NoShop();
            // One that is not theirs is as if it did not exist, and nothing is made of the rest.
            if (named.Except(open).Any()) return Problems.NoShop();
            open = named;
        }

        if (open.Length is 0 or > BulkExport.ShopsMax)
        {
            return Problems.Of(422, "export-shops-out-of-range",
                "One zip has 1 to 50 shops. Name those that you want.");
        }

        if (gate.TryEnter() is not { } place) return ExportEndpoints.Busy(http);
        return new ExportResult(
            bulk.File(login, open, period!, papers == true, ApiTrail.Device(http)), place);
    }

    private static BusinessId[]? Named(string shops)
    {
        HashSet<BusinessId> ids = [];
        foreach (string one in shops.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            // One too many is enough to refuse them.
            if (ids.Count > BulkExport.ShopsMax) break;
            if (!Guid.TryParse(one, out Guid id)) return null;
            ids.Add(new BusinessId(id));
        }

        return [.. ids];
    }
}
