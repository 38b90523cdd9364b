using ConverseErp.Businesses.People;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Reading;

/// <summary>The front door for the other rooms' questions.</summary>
internal sealed class ShopReads(ShopCaches caches) : IShops
{
    public async ValueTask<Shop?> FindAsync(BusinessId business, CancellationToken cancel) =>
        (await caches.ShopAsync(business, cancel))?.Shop;

    public async ValueTask<Person> WhoIsAsync(
        BusinessId business, Sender sender, CancellationToken cancel)
    {
        KnownPerson known = await caches.PersonAsync(business, sender, cancel);
        if (known == KnownPerson.Nobody) return Person.Stranger;
        Member? member = known.Member is { } id
            ? (await caches.ShopAsync(business, cancel))?.Members
                .FirstOrDefault(m => m.Id.Value == id)
            : null;
        PartyId? party = known.Party is { } partyId ? new PartyId(partyId) : null;
        return new Person(member, party, known.Blocked, known.OptedOut);
    }

    public async ValueTask<IReadOnlyList<Member>> MembersAsync(
        BusinessId business, CancellationToken cancel) =>
        (await caches.ShopAsync(business, cancel))?.Members ?? [];

    public ValueTask<NumberRoute?> RouteAsync(string phoneNumberId, CancellationToken cancel) =>
        caches.RouteAsync(phoneNumberId, cancel);
}
