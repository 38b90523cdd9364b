using System.Globalization;
using System.Text;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>A shop whose sales are handed to the room of orders as a lane hands them over: the
/// same reads, decision, writes and commit as every sale, without the way there.</summary>
internal sealed class TillShop
{
    private readonly OrdersHandler _orders;
    private readonly Catalogue _goods;
    private readonly IReadOnlyList<Party> _customers;
    private readonly ChatReference _chat;

    private TillShop(IServiceProvider rooms, BusinessId id, Catalogue goods,
        IReadOnlyList<Party> customers, ChatReference chat)
    {
        _orders = ActivatorUtilities.CreateInstance<OrdersHandler>(rooms);
        Id = id;
        _goods = goods;
        _customers = customers;
        _chat = chat;
    }

    public BusinessId Id { get; }

    public IReadOnlyList<Product> Goods => _goods.Products;

    public IReadOnlyList<Party> Customers => _customers;

    /// <param name="number">Of the shop among those of this run.</param>
    public static async Task<TillShop> OpenAsync(IServiceProvider rooms, int number, int products,
        int customers, CancellationToken stop)
    {
        string digits = number.ToString("0000", CultureInfo.InvariantCulture);
        using StringReader goods = new(Products(products));
        using StringReader parties = new(Parties(customers, digits));
        string owner = "+9191000" + digits + "9";
        Answer<ShopOpened> answer = await rooms.GetRequiredService<OpenShop>().OpenAsync(
            new ShopOpening("Till Store " + digits, "27", owner)
            {
                PhoneNumberId = "50" + digits + "000000000", Gstin = "27AAPFU0939F1ZV",
                Catalogue = goods, Parties = parties,
            }, stop);
        if (answer.Fact is not { } shop)
            throw new InvalidOperationException(answer.Refusal!.Detail);
        PartyBook book = await rooms.GetRequiredService<IKhata>()
            .PartiesAsync(shop.Business, stop);
        return new TillShop(
            rooms, shop.Business,
            await rooms.GetRequiredService<ICatalogue>().GetAsync(shop.Business, stop),
            book.Parties, new ChatReference(
                "50" + digits + "000000000", null, owner, "en", null, null, null));
    }

    /// <summary>A sale of one to three goods; sold on credit to somebody, or for cash.</summary>
    public Delivery Sale(Random random, bool credit)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        WantedLine[] lines = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            new WantedLine(Goods[random.Next(Goods.Count)].Id, random.Next(1, 6), null, null,
                null))];
        Buyer buyer = credit
            ? new Buyer(_customers[random.Next(_customers.Count)].Id, null)
            : Buyer.WalkIn;
        PlaceOrder order = new(
            new OrderId(Guid.CreateVersion7(now)), _chat, buyer, lines,
            credit ? PaymentMode.Credit : PaymentMode.Cash, 0, Money.Zero, false,
            Overrides.None, now);
        return Delivery.Alone(Envelopes.Pack(new MessageId(Guid.CreateVersion7(now)), Id, order));
    }

    /// <summary>One transaction for all of these.</summary>
    public Task BookAsync(IReadOnlyList<Delivery> sales, CancellationToken stop) =>
        _orders.HandleAsync(sales, stop);

    private static string Products(int count)
    {
        StringBuilder rows = new("sku,name,unit,price,gst_rate,hsn,stock\n");
        for (int i = 0; i < count; i++)
        {
            int rate = (i % 4) switch { 0 => 0, 1 => 5, 2 => 18, _ => 40 };
            rows.Append(CultureInfo.InvariantCulture,
                $"P{i},Goods {i},pcs,{10 + (i % 90)},{rate},1701,1000000\n");
        }

        return rows.ToString();
    }

    private static string Parties(int count, string digits)
    {
        StringBuilder rows = new("id,name,phone,kind,opening\n");
        for (int i = 0; i < count; i++)
        {
            rows.Append(CultureInfo.InvariantCulture,
                $"C{i},Customer {i},+918{i:0000}{digits}0,customer,0\n");
        }

        return rows.ToString();
    }
}
