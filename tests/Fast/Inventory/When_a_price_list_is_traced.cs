using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Pricing;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_price_list_is_traced
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly ProductId Sugar = new(Guid.NewGuid());
    private static readonly ProductId Salt = new(Guid.NewGuid());
    private static readonly MemberId Owner = new(Guid.NewGuid());

    [Fact]
    public void What_changed_has_its_price_before_and_after()
    {
        AuditEntry entry = Of(
            List(new ListPrice(Sugar, Day, Money.FromRupees(45)),
                new ListPrice(Salt, Day, Money.FromRupees(20))),
            List(new ListPrice(Sugar, Day, Money.FromRupees(44)),
                new ListPrice(Salt, Day, Money.FromRupees(20))));

        Assert.Equal(("price-list", Owner, Doors.Api), (entry.Kind, entry.Member, entry.Door));
        Assert.Equal([4500], Prices(entry.Before!));
        Assert.Equal([4400], Prices(entry.After!));
    }

    [Fact]
    public void A_new_list_has_nothing_before_and_one_price_that_goes_nothing_after()
    {
        ListPrice price = new(Sugar, Day, Money.FromRupees(45));

        Assert.Null(Of(null, List(price)).Before);
        AuditEntry gone = Of(List(price), List());
        Assert.Equal([4500], Prices(gone.Before!));
        Assert.Empty(Prices(gone.After!));
    }

    [Fact]
    public void A_long_list_is_shown_up_to_its_bound_and_counted()
    {
        AuditEntry entry = Of(null, List([.. Enumerable.Range(1, 1_000).Select(i =>
            new ListPrice(new ProductId(Guid.NewGuid()), Day, new Money(i)))]));

        using JsonDocument after = JsonDocument.Parse(entry.After!);
        Assert.Equal(1_000, after.RootElement.GetProperty("changed").GetInt32());
        Assert.Equal(PriceListTrail.PricesShown, Prices(entry.After!).Length);
    }

    private static AuditEntry Of(PriceList? before, PriceList after) =>
        PriceListTrail.Entry(before, after, Owner, "till", DateTimeOffset.UnixEpoch);

    private static PriceList List(params ListPrice[] prices) =>
        new(Guid.Empty, "Wholesale", prices, []);

    private static long[] Prices(string json)
    {
        using JsonDocument read = JsonDocument.Parse(json);
        return [.. read.RootElement.GetProperty("prices").EnumerateObject()
            .Select(p => p.Value.GetInt64())];
    }
}
