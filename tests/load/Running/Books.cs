using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>What was booked, as the shops themselves see it.</summary>
internal static class Books
{
    /// <summary>Bills of all these shops since yesterday.</summary>
    public static async Task<long> OrdersAsync(
        Installed installed, IReadOnlyList<LoadShop> shops, CancellationToken stop)
    {
        IOrders orders = installed.Rooms.GetRequiredService<IOrders>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        long booked = 0;
        foreach (LoadShop shop in shops)
        {
            SalesReport sales = await orders.SalesAsync(
                shop.Id, today.AddDays(-1), today, stop);
            booked += sales.Bills;
        }

        return booked;
    }
}
