using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Listening;

/// <summary>Listens with each shop's own words; their index is built once per change of
/// catalogue or parties and kept for the shops that are talking.</summary>
internal sealed class ShopListener(TimeProvider clock) : IListener
{
    private const int ShopsMax = 2000;
    private readonly ConcurrentDictionary<BusinessId, Ear> _ears = new();

    public Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, bool fromMember,
        string text)
    {
        Ear ear = EarOf(business, catalogue, parties);
        ear.UsedAt = clock.GetUtcNow();
        Understood said = Understander.Understand(ear.Lexicon, new SpokenMessage(
            fromMember ? Speaker.Owner : Speaker.Customer, text, IndianDay.Of(ear.UsedAt)));
        return new HeardReading(catalogue, text).Read(said);
    }

    private Ear EarOf(BusinessId business, Catalogue catalogue, PartyBook parties)
    {
        if (_ears.TryGetValue(business, out Ear? known)
            && known.Catalogue == catalogue.Version && known.Parties == parties.Version)
            return known;
        Ear made = new(catalogue.Version, parties.Version, Build(catalogue, parties));
        _ears[business] = made;
        if (_ears.Count > ShopsMax) ForgetHalf();
        return made;
    }

    private static ShopLexicon Build(Catalogue catalogue, PartyBook parties) =>
        ShopLexicon.Build(
            [.. catalogue.Products.Select(p => new ShopProduct(
                p.Id.ToString(), p.Name, p.Aliases, p.Unit, p.Price?.Paise ?? 0, p.PackSize,
                p.Mrp?.Paise ?? 0))],
            [.. parties.Parties.Select(p => new ShopParty(
                p.Id.ToString(), p.Name,
                p.Kind == PartyKind.Supplier ? "supplier" : "customer"))]);

    private void ForgetHalf()
    {
        foreach ((BusinessId business, _) in
            _ears.OrderBy(e => e.Value.UsedAt).Take(ShopsMax / 2))
            _ears.TryRemove(business, out _);
    }

    private sealed record Ear(long Catalogue, long Parties, ShopLexicon Lexicon)
    {
        public DateTimeOffset UsedAt { get; set; }
    }
}
