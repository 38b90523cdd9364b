using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Conversations.Understanding.Naming;
using ConverseErp.Platform.Caching;

namespace ConverseErp.Conversations.Listening;

/// <summary>Listens with each shop's own words; their index is built once per change of
/// catalogue, parties or learned words and kept for the shops that are talking.</summary>
internal sealed class ShopListener(TimeProvider clock) : IListener
{
    // The words of one product or party take about 300 bytes, those of every shop 15 kB.
    private const int NamesMax = 150_000;
    private const int NamesOfAnEmptyShop = 50;
    private readonly BoundedCache<BusinessId, Ear> _ears = new(NamesMax, clock);

    public Heard Listen(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        bool fromMember, string text)
    {
        Ear ear = EarOf(business, catalogue, parties, learned);
        DateOnly today = IndianDay.Of(clock.GetUtcNow());
        Understood Read(string words) => Understander.Understand(
            ear.Lexicon,
            new SpokenMessage(fromMember ? Speaker.Owner : Speaker.Customer, words, today));
        if (fromMember && StockMarkFinder.In(text) is { } marks)
        {
            HeardReading reading = new(catalogue, learned, marks.Rest);
            if (MarkedGoods.Of(marks, Read) is var (goods, batches))
                return reading.Read(goods).Marked(batches, marks.BillNumber);
            if (MarkedGoods.ThrownAway(marks, Read) is var (said, number))
                return reading.Read(said) with { AffairBatch = number };
        }

        Heard heard = new HeardReading(catalogue, learned, text).Read(Read(text));
        return fromMember && PlaceMarkFinder.In(text) is { } place
            ? heard with
            {
                At = new HeardAt(place.Place,
                    new HeardReading(catalogue, learned, place.Rest).Read(Read(place.Rest))),
            }
            : heard;
    }

    public Heard ListenToPage(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        string text) =>
        new PageReading(
            EarOf(business, catalogue, parties, learned).Lexicon, catalogue, learned).Read(text);

    public ShopWords WordsIn(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned,
        string text, IReadOnlyList<string> names, int goodsMax) =>
        new ShopWordReader(EarOf(business, catalogue, parties, learned).Lexicon)
            .Read(text, names, goodsMax);

    private Ear EarOf(
        BusinessId business, Catalogue catalogue, PartyBook parties, LearnedBook learned)
    {
        if (_ears.TryGet(business, out Ear? known)
            && known.Catalogue == catalogue.Version && known.Parties == parties.Version
            && known.Learned == learned.Version)
            return known;
        Ear made = new(catalogue.Version, parties.Version, learned.Version,
            Build(catalogue, parties, learned));
        _ears.Set(business, made, NamesOfAnEmptyShop + catalogue.Products.Count
            + parties.Parties.Count + learned.Words.Count);
        return made;
    }

    private static ShopLexicon Build(
        Catalogue catalogue, PartyBook parties, LearnedBook learned) =>
        ShopLexicon.Build(
            [.. catalogue.Products.Select(p => new ShopProduct(
                p.Id.ToString(), p.Name, p.Aliases, p.Unit, p.Price?.Paise ?? 0, p.PackSize,
                p.Mrp?.Paise ?? 0))],
            [.. parties.Parties.Select(p => new ShopParty(
                p.Id.ToString(), p.Name,
                p.Kind == PartyKind.Supplier ? "supplier" : "customer"))],
            [.. learned.Words.Where(word => word.Certain).Select(word => new LearnedAlias(
                word.Phrase, word.Product?.ToString(), word.Party?.ToString()))]);

    private sealed record Ear(long Catalogue, long Parties, long Learned, ShopLexicon Lexicon);
}
