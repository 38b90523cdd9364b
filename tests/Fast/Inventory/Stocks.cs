using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>A shop's shelf in memory, and commands to it.</summary>
internal static class Stocks
{
    public static readonly ProductId Sugar = new(new Guid(1, 0, 0, new byte[8]));
    public static readonly ProductId Maggi = new(new Guid(2, 0, 0, new byte[8]));
    public static readonly ProductId Oil = new(new Guid(3, 0, 0, new byte[8]));
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 5, 0, 0, TimeSpan.Zero);

    public static readonly ChatReference Chat =
        new("100", null, "+919800000000", "en", null, null, null);

    /// <summary>Sugar 10 kg counted, Maggi never counted, oil in bottles of 1 l.</summary>
    public static ShopStock AShop()
    {
        ShopStock stock = new()
        {
            Scheme = GstScheme.Regular, Today = new DateOnly(2026, 11, 16),
        };
        stock.Products[Sugar] = new KnownProduct(Sugar, "Sugar", "kg", null, new Money(4_500));
        stock.Products[Maggi] = new KnownProduct(Maggi, "Maggi", "pkt", "70 g", new Money(1_400));
        stock.Products[Oil] = new KnownProduct(Oil, "Oil", "bottle", "1 l", null);
        stock.Balances[Sugar] = new Balance(Sugar, 10m, Monday);
        stock.Balances[Maggi] = new Balance(Maggi, -5m, null);
        return stock;
    }

    public static ChangeStock A(StockChange change, params StockLine[] lines) =>
        new(Guid.CreateVersion7(Monday), Chat, change, lines, null, Monday);

    public static StockLine Line(ProductId product, decimal quantity, string? unit = null) =>
        new(product, quantity, unit, null);

    public static BookedChange Booked(
        string what, DateTimeOffset at, params StockMove[] moves) =>
        new(Guid.CreateVersion7(at), what, at, moves, StockStore.NoCounts, null, null, null,
            false);
}
