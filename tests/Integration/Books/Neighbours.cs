using System.Collections.Concurrent;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Businesses, as far as the books ask it: every id is a shop, with one place.
/// </summary>
internal sealed class AnyShop : IShops
{
    public static Guid Location(BusinessId business) => business.Value;

    public ValueTask<Shop?> FindAsync(BusinessId business, CancellationToken cancel) =>
        new(new Shop(business, "Shop", "kirana", "27", GstScheme.Regular, null, null, null, null,
            "en", "100", false, Money.FromRupees(10_000L), Confirming.Never,
            ShortStock.SellAndFlag, IndianDay.Zone, Location(business), "A"));

    public ValueTask<Person> WhoIsAsync(
        BusinessId business, Sender sender, CancellationToken cancel) => new(Person.Stranger);

    public ValueTask<IReadOnlyList<Member>> MembersAsync(
        BusinessId business, CancellationToken cancel) => new([]);

    public ValueTask<NumberRoute?> RouteAsync(string phoneNumberId, CancellationToken cancel) =>
        new((NumberRoute?)null);
}

internal sealed class LinkedPeople : IPeopleDirectory
{
    private readonly ConcurrentBag<(BusinessId, PartyId, string?, string?)> _links = [];

    public IEnumerable<(PartyId Party, string? Phone, string? Bsuid)> Of(BusinessId business) =>
        _links.Where(l => l.Item1 == business).Select(l => (l.Item2, l.Item3, l.Item4));

    public void LinkParties(ITenantStatements writes,
        IReadOnlyList<(PartyId Party, string? Phone, string? Bsuid)> parties)
    {
        foreach ((PartyId party, string? phone, string? bsuid) in parties)
            _links.Add((writes.Business, party, phone, bsuid));
    }

    public void Moved(ITenantStatements writes, IdentityChange change) =>
        throw new NotSupportedException("Nobody moves here.");

    public void Mark(ITenantStatements writes, Sender person, bool? blocked, bool? optedOut) =>
        throw new NotSupportedException("Nobody is marked here.");

    public void Changed(BusinessId business)
    {
        // Nothing is cached here.
    }
}

/// <summary>Orders, of which nothing comes back.</summary>
internal sealed class NoReturns : IReturnOrigins
{
    public Task<IReadOnlyList<ReturnOrigin>> OfAsync(
        BusinessId business, IReadOnlyCollection<Guid> notes, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ReturnOrigin>>([]);
}
