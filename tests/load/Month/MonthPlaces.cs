using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary>Where a month is played: the product's front doors, the far end, and the rooms, which
/// are asked only to open a shop and to check its books.</summary>
/// <param name="MoveTo">Takes the clock to a day of the month, from 1; does nothing where the
/// month is one day.</param>
internal sealed record MonthPlaces(
    IServiceProvider Rooms, Uri Product, Uri Simulator, Action<int> MoveTo)
{
    public TimeProvider Clock => Rooms.GetRequiredService<TimeProvider>();

    /// <summary>The API as the owner's scripts use it.</summary>
    public async Task<HttpClient> ApiAsync(BusinessId shop, string owner, CancellationToken stop)
    {
        Answer<string> token = await Rooms.GetRequiredService<MemberTokens>().IssueAsync(
            shop, owner, null, stop);
        HttpClient api = new() { BaseAddress = new Uri(Product, "/api/v1/") };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token.Fact!);
        return api;
    }
}
