using System.Globalization;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>A shop of 400 goods and 200 customers, a fifth of them registered, and the sales that
/// its busy month is made of: booked by the product, of every way to pay.</summary>
internal sealed class BusyShop
{
    public const string Gstin = "27AAPFU0939F1ZV";
    public const string Supplier = "27AABCS4321M1ZA";
    private const int Goods = 400;
    private const int Customers = 200;
    private const int LinesMax = 9;

    private BusyShop(BusinessId id, string token)
    {
        Id = id;
        Token = token;
    }

    public BusinessId Id { get; }

    /// <summary>The owner's, for the API.</summary>
    public string Token { get; }

    /// <summary>Opens the shop and books the samples.</summary>
    /// <param name="number">Of the shop among those of this run, below 10.</param>
    public static async Task<BusyShop> OpenAsync(IServiceProvider rooms, int number,
        GstScheme scheme, int samples, Random random, CancellationToken stop)
    {
        string owner = "+91910000000" + number.ToString(CultureInfo.InvariantCulture);
        string phone = "50000000000" + number.ToString(CultureInfo.InvariantCulture);
        using StringReader products = new(
            "sku,name,unit,price,gst_rate,hsn,stock,cost\n" + string.Join(
                '\n', Enumerable.Range(1, Goods).Select(Product)));
        using StringReader parties = new("id,name,kind,gstin\n" + string.Join(
            '\n', Enumerable.Range(1, Customers).Select(Party)
                .Append($"S1,Agarwal Wholesale,supplier,{Supplier}")));
        Answer<ShopOpened> opened = await rooms.GetRequiredService<OpenShop>().OpenAsync(
            new ShopOpening("Busy Store", "27", owner)
            {
                PhoneNumberId = phone, Gstin = Gstin, Scheme = scheme, Catalogue = products,
                Parties = parties,
            }, stop);
        BusinessId shop = opened.Fact?.Business
            ?? throw new InvalidOperationException(opened.Refusal!.Detail);
        if (opened.Fact.Catalogue!.Rejected.Count + opened.Fact.Parties!.Rejected.Count > 0)
            throw new InvalidOperationException("The shop's lists are not taken.");
        await SellAsync(rooms, shop, phone, owner, samples, random, stop);
        Answer<string> token = await rooms.GetRequiredService<MemberTokens>().IssueAsync(
            shop, owner, null, stop);
        return new BusyShop(shop, token.Fact!);
    }

    private static async Task SellAsync(IServiceProvider rooms, BusinessId shop, string phone,
        string owner, int samples, Random random, CancellationToken stop)
    {
        Catalogue goods = await rooms.GetRequiredService<ICatalogue>().GetAsync(shop, stop);
        Party[] customers = [.. (await rooms.GetRequiredService<IKhata>()
            .PartiesAsync(shop, stop)).Parties.Where(p => p.Kind == PartyKind.Customer)];
        Member member = (await rooms.GetRequiredService<IShops>().MembersAsync(shop, stop))[0];
        ChatReference chat = new(phone, null, owner, "en", member.Id, null, null);
        OrdersHandler orders = ActivatorUtilities.CreateInstance<OrdersHandler>(rooms);
        await orders.HandleAsync([.. Enumerable.Range(0, samples).Select(_ => Delivery.Alone(
            Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop,
                ASale(goods, customers, chat, random))))], stop);
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        int booked = (await rooms.GetRequiredService<IOrders>().SalesAsync(
            shop, today.AddDays(-1), today, stop)).Bills;
        if (booked != samples)
            throw new InvalidOperationException($"{booked} of {samples} sales were booked.");
    }

    private static PlaceOrder ASale(
        Catalogue goods, Party[] customers, ChatReference chat, Random random)
    {
        PaymentMode mode = (PaymentMode)random.Next(4);
        Buyer buyer = mode == PaymentMode.Credit || random.Next(2) == 0
            ? new Buyer(customers[random.Next(customers.Length)].Id, null)
            : Buyer.WalkIn;
        return new PlaceOrder(
            new OrderId(Guid.CreateVersion7()), chat, buyer,
            [
                .. Enumerable.Range(0, random.Next(1, LinesMax + 1)).Select(_ => new WantedLine(
                    goods.Products[random.Next(goods.Products.Count)].Id, random.Next(1, 6),
                    null, null, null)),
            ], mode, 0, Money.Zero, false, new Overrides(true, true),
            TimeProvider.System.GetUtcNow());
    }

    private static string Product(int i)
    {
        int rate = i % 4 == 0 ? 0 : i % 3 == 0 ? 18 : 5;
        return FormattableString.Invariant(
            $"G{i},Goods {i},pkt,{20 + (i % 190)},{rate},1701,1000000,{10 + (i % 100)}");
    }

    private static string Party(int i) => FormattableString.Invariant(
        $"C{i},Customer {i},customer,{(i % 5 == 0 ? "27AABCS4321M1ZA" : "")}");
}
