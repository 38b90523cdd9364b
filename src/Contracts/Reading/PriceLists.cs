using System.Collections.Frozen;

namespace ConverseErp.Contracts;

/// <summary>A price that holds for a group from a day on, until the next one.</summary>
/// <param name="Price">Per product unit, tax included; null: the usual price again.</param>
public sealed record ListPrice(ProductId Product, DateOnly From, Money? Price);

/// <summary>Prices for a group of customers: wholesale, hotels, the neighbours.</summary>
/// <param name="Parties">Who is in the group; nobody is in two.</param>
public sealed record PriceList(
    Guid Id, string Name, IReadOnlyList<ListPrice> Prices, IReadOnlyList<PartyId> Parties);

/// <summary>All price lists of a shop, ready to be asked.</summary>
public sealed class PriceLists
{
    private readonly FrozenDictionary<PartyId, Guid> _groups;
    private readonly FrozenDictionary<(Guid, ProductId), ListPrice[]> _prices;

    public PriceLists(IReadOnlyList<PriceList> lists)
    {
        Lists = lists;
        Dictionary<PartyId, Guid> groups = [];
        foreach (PriceList list in lists)
            foreach (PartyId party in list.Parties) groups[party] = list.Id;
        _groups = groups.ToFrozenDictionary();
        _prices = lists
            .SelectMany(l => l.Prices.Select(p => (l.Id, Price: p)))
            .GroupBy(p => (p.Id, p.Price.Product))
            .ToFrozenDictionary(
                g => g.Key, g => g.Select(p => p.Price).OrderBy(p => p.From).ToArray());
    }

    public static PriceLists None { get; } = new([]);

    public IReadOnlyList<PriceList> Lists { get; }

    /// <summary>What a product costs a party on a day.</summary>
    /// <returns>Null: the usual price.</returns>
    public Money? Of(PartyId? party, ProductId product, DateOnly day)
    {
        if (party is not { } buyer || !_groups.TryGetValue(buyer, out Guid list)
            || !_prices.TryGetValue((list, product), out ListPrice[]? prices))
            return null;
        Money? price = null;
        foreach (ListPrice one in prices)
        {
            if (one.From > day) break;
            price = one.Price;
        }

        return price;
    }
}

/// <summary>Writes price lists, for the API.</summary>
public interface IPriceListDesk
{
    /// <summary>The list is as it is told here from now on: its name, prices and group; a new id
    /// makes a new one. Who was in another group is in this one.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="list">All of it.</param>
    /// <param name="by">Who says so, for the trail.</param>
    /// <param name="device">What it came from.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>Null when it was done.</returns>
    Task<Refusal?> SetAsync(
        BusinessId business, PriceList list, MemberId by, string? device,
        CancellationToken cancel);
}
