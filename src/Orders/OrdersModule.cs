using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Reading;
using ConverseErp.Orders.Returning;
using ConverseErp.Orders.Selling;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Orders;

/// <summary>Orders and their life; the booking of sales.</summary>
public sealed class OrdersModule : IModule
{
    public string Name => "orders";

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<OrdersHandler>("orders", LaneAddress.Orders)];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OrderStore>();
        services.AddSingleton<SalePorts>();
        services.AddSingleton<ReturnTargets>();
        services.AddSingleton<LifeStore>();
        services.AddSingleton<IOrders, OrderReads>();
        services.AddSingleton<IReturnOrigins, ReturnOrigins>();
        services.AddSingleton<SalesSums>();
        services.AddSingleton<SalesBehind>();
        services.AddSingleton<ISales, Sales>();
        services.AddSingleton<IBuyers, Buyers>();
        services.AddSingleton<IBookCheck, SalesCheck>();
    }
}
