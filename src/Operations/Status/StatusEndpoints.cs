using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Operations.Status;

/// <summary>/ops/api/status: how the installation is, without anybody's data.</summary>
internal static class StatusEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/ops/api/status", StatusAsync);

    private static async Task<IResult> StatusAsync(
        ParkingLot parking, Broker broker, CancellationToken cancel)
    {
        List<ParkedMessage> parked = await parking.ListAsync(200, cancel);
        return Results.Ok(new
        {
            mode = "full",
            surgeLevel = 0,
            broker = broker.IsOpen,
            parked = parked.Select(p => new
            {
                p.Id, p.Service, business = p.Business, message = p.Message, p.Type, p.Reason,
                p.ParkedAt,
            }),
        });
    }
}
