using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Routing;
using ConverseErp.Contracts;
using ConverseErp.Platform.Caching;

namespace ConverseErp.Businesses.Reading;

/// <summary>A shop with everybody who works there.</summary>
internal sealed record ShopSnapshot(Shop Shop, IReadOnlyList<Member> Members);

/// <summary>What is asked with every message, kept in memory and forgotten on change.</summary>
internal sealed class ShopCaches
{
    private readonly FreshCache<BusinessId, ShopSnapshot?> _shops;
    private readonly FreshCache<PersonKey, KnownPerson> _people;
    private readonly FreshCache<string, NumberRoute?> _routes;
    private readonly PersonReads _persons;
    private readonly NumberRoutes _numbers;

    public ShopCaches(
        ISharedCache shared, TimeProvider clock, ShopRows shops, PersonReads people,
        NumberRoutes routes)
    {
        _shops = new("shops", 20_000, shared, clock, shops.FindAsync);
        _people = new("people", 100_000, shared, clock, (key, cancel) =>
            people.FindAsync(key.Business, new Sender(key.Bsuid, key.Phone, null), cancel));
        _persons = people;
        _numbers = routes;
        _routes = new("number-routes", 120_000, shared, clock, routes.FindAsync);
    }

    public ValueTask<ShopSnapshot?> ShopAsync(BusinessId business, CancellationToken cancel) =>
        _shops.GetAsync(business, cancel);

    /// <summary>That somebody is a stranger is not believed from memory: the khata may have
    /// learned the phone a moment ago, and the next message should be theirs.</summary>
    public async ValueTask<KnownPerson> PersonAsync(
        BusinessId business, Sender sender, CancellationToken cancel)
    {
        KnownPerson known = await _people.GetAsync(
            new PersonKey(business, sender.Bsuid, sender.Phone), cancel);
        return known == KnownPerson.Nobody
            ? await _persons.FindAsync(business, sender, cancel)
            : known;
    }

    /// <summary>That a number is nobody's is not believed from memory: it may have been given
    /// to a shop by a process that could not tell us.</summary>
    public async ValueTask<NumberRoute?> RouteAsync(
        string phoneNumberId, CancellationToken cancel)
    {
        NumberRoute? known = await _routes.GetAsync(phoneNumberId, cancel);
        if (known is not null) return known;
        NumberRoute? now = await _numbers.FindAsync(phoneNumberId, cancel);
        if (now is not null) _routes.Forget(phoneNumberId);
        return now;
    }

    public void ForgetShop(BusinessId business) => _shops.Forget(business);

    /// <summary>Everybody who ever wrote to the shop is looked up again.</summary>
    public void ForgetPeople(BusinessId business) =>
        _people.Forget(new PersonKey(business, null, null));

    public void ForgetRoute(string phoneNumberId) => _routes.Forget(phoneNumberId);

    // What is forgotten goes by the text of the key: the shop alone, so that one word forgets
    // all of its people, whoever of them has changed.
    private readonly record struct PersonKey(BusinessId Business, string? Bsuid, string? Phone)
    {
        public override string ToString() => Business.ToString();
    }
}
