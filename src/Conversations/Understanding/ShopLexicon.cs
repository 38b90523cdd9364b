using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding;

/// <summary>Everything one shop calls things and people, ready for reading. Immutable and safe
/// to share between threads; build it anew when the catalogue, the parties or the learned words
/// change.</summary>
public sealed class ShopLexicon
{
    private readonly string[] _productKeys;
    private readonly string[] _partyKeys;

    private ShopLexicon(string[] productKeys, string[] partyKeys, GoodsIndex goods, PartyIndex people)
    {
        _productKeys = productKeys;
        _partyKeys = partyKeys;
        Goods = goods;
        People = people;
    }

    public int ProductCount => _productKeys.Length;

    public int PartyCount => _partyKeys.Length;

    internal GoodsIndex Goods { get; }

    internal PartyIndex People { get; }

    /// <summary>Builds the lexicon of one shop: about 10 µs a product.</summary>
    /// <param name="products">In the shop's order; ambiguous results keep this order.</param>
    /// <param name="parties">Customers and suppliers.</param>
    /// <param name="learned">Phrases that answers have taught.</param>
    public static ShopLexicon Build(
        IReadOnlyList<ShopProduct> products,
        IReadOnlyList<ShopParty> parties,
        IReadOnlyList<LearnedAlias>? learned = null)
    {
        ArgumentNullException.ThrowIfNull(products);
        ArgumentNullException.ThrowIfNull(parties);
        IReadOnlyList<LearnedAlias> taught = learned ?? [];
        return new ShopLexicon(
            [.. products.Select(product => product.Key)],
            [.. parties.Select(party => party.Key)],
            GoodsBuilder.Build(products, taught),
            PartyIndex.Build(parties, taught));
    }

    /// <summary>The unit all of the products are sold in, or none.</summary>
    internal Unit OwnUnit(List<int> products)
    {
        if (products.Count == 0) return Unit.None;
        Unit unit = Goods.Products[products[0]].Unit;
        return products.TrueForAll(product => Goods.Products[product].Unit == unit) ? unit : Unit.None;
    }

    internal string ProductKey(int product) => _productKeys[product];

    internal string PartyKey(int party) => _partyKeys[party];
}
