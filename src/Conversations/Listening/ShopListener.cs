using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Platform.Caching;

namespace ConverseErp.Conversations.Listening;

/// <summary>Listens with each shop's own words; their index is built once per change of
/// catalogue or parties and kept for the shops that are talking.</summary>
internal sealed class ShopListener(TimeProvider clock) : IListener
{
    // The words of one product or party take about 300 bytes, those of every shop 15 kB.
    private const int NamesMax = 150_000;
    private const int NamesOfAnEmptyShop = 50;
    private readonly BoundedCache<BusinessId, Ear> _ears = new(NamesMax, clock);

    public Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, bool fromMember,
        string text)
    {
        Ear ear = EarOf(business, catalogue, parties);
        DateOnly today = IndianDay.Of(clock.GetUtcNow());
        Understood said = Understander.Understand(ear.Lexicon, new SpokenMessage(
            fromMember ? Speaker.Owner : Speaker.Customer, text, today));
        return new HeardReading(catalogue, text).Read(said);
    }

    private Ear EarOf(BusinessId business, Catalogue catalogue, PartyBook parties)
    {
        if (_ears.TryGet(business, out Ear? known)
            && known.Catalogue == catalogue.Version && known.Parties == parties.Version)
            return known;
        Ear made = new(catalogue.Version, parties.Version, Build(catalogue, parties));
        _ears.Set(business, made,
            NamesOfAnEmptyShop + catalogue.Products.Count + parties.Parties.Count);
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

    private sealed record Ear(long Catalogue, long Parties, ShopLexicon Lexicon);
}
