using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Decides what the numbers around one mention mean: which is the count, which tell
/// the size, the strength or the price; and how far-fetched that reading is.</summary>
internal sealed partial class LineResolver(Sentence sentence, GoodsMatcher matcher)
{
    private const int KinMax = 50;
    private const int NoQuantity = 25;
    private const int NoQuantityUnknown = 5;
    private const int Unexplained = 250;
    private const int PackingBefore = 4;
    private const int OfTheNext = 40;

    private readonly List<int> _some = [];
    private GoodsIndex _goods = null!;
    private List<Measure> _measures = [];

    /// <summary>Counts stand after their goods in this message.</summary>
    public bool CountsFollow { get; set; }

    public void Begin(GoodsIndex goods, List<Measure> measures)
    {
        _goods = goods;
        _measures = measures;
    }

    /// <summary>The best reading of a mention with some measures; returns its cost.</summary>
    /// <param name="mention">The goods.</param>
    /// <param name="used">Measure numbers, the ones before the goods first.</param>
    /// <param name="before">How many of them stand before the goods.</param>
    /// <param name="best">Receives the reading.</param>
    /// <param name="trial">Scratch of the same mention.</param>
    public int Resolve(
        Mention mention, ReadOnlySpan<int> used, int before, LineDraft best, LineDraft trial)
    {
        int cheapest = int.MaxValue;
        for (int count = -1; count < used.Length; count++)
        {
            if (count >= 0 && !MayCount(_measures[used[count]])) continue;
            int cost = Try(mention, used, before, count, trial);
            if (cost >= cheapest) continue;
            cheapest = cost;
            best.CopyFrom(trial);
        }

        return cheapest;
    }

    private static bool MayCount(in Measure measure) =>
        !measure.Bare && !measure.Void && !measure.Price && !measure.Percent;

    private int Try(
        Mention mention, ReadOnlySpan<int> used, int before, int count, LineDraft draft)
    {
        draft.Products.Clear();
        draft.Products.AddRange(mention.Likely);
        draft.Quantity = draft.Worth = draft.Rate = null;
        draft.Unit = Unit.None;
        draft.Bare = draft.Each = false;
        draft.CountAt = count < 0 ? -1 : _measures[used[count]].First;
        draft.Unexplained = null;
        int cost = 0;
        // "rin ki jagah 2 lux": the number is of what comes.
        for (int i = before; i < used.Length; i++)
        {
            int first = _measures[used[i]].First;
            if (first > 0 && sentence[first - 1].Has(Cue.Instead) && GoodsFollow(first))
                cost += OfTheNext;
        }

        for (int i = 0; i < used.Length; i++)
        {
            if (i != count)
                cost += ApplyTag(draft, _measures[used[i]], i < before, count >= 0);
            if (i > count && count >= 0 && mention.Unknown) cost += 2;
        }

        cost += ApplyTraits(draft);
        if (count < 0)
            cost += draft.Worth is not null ? 0 : mention.Unknown ? NoQuantityUnknown : NoQuantity;
        else
            cost += ApplyCount(draft, _measures[used[count]], count < before);
        bool measured = count >= 0 && Units.IsMeasure(_measures[used[count]].Unit);
        for (int i = 0; i < used.Length && !measured; i++)
        {
            if (!_measures[used[i]].Bare) continue;
            ApplyBareUnit(draft, _measures[used[i]]);
            // "head shoulder sachet, 1 clinic plus": the packing stands behind its goods.
            if (i < before && !Units.IsMeasure(_measures[used[i]].Unit)) cost += PackingBefore;
        }

        return cost;
    }

    private bool GoodsFollow(int at)
    {
        while (at < sentence.Count && sentence[at].Role is not (Role.Goods or Role.Stranger)) at++;
        return at < sentence.Count;
    }

    private int ApplyTag(LineDraft draft, in Measure measure, bool before, bool counted)
    {
        if (measure.Void || measure.Bare) return 0;
        if (measure.Price)
        {
            // A rate follows its goods, and goods have one.
            int odd = (before ? 2 : 0) + (draft.Rate is null ? 0 : 20);
            draft.Rate = measure.Value;
            return odd;
        }

        if (measure.Percent) return 50;
        if (draft.Mention.Unknown) return measure.Unit == Unit.None && !before ? 10 : 30;
        bool called = measure.Wala || measure.Genitive || measure.Money;
        if (KeepTagged(draft.Products, draft.Products, measure, out TagKind kind))
            return called ? 0 : TagCost(measure, kind, before);
        if (KeepTagged(matcher.All(draft.Mention), draft.Products, measure, out kind))
            return 40 + (called ? 0 : TagCost(measure, kind, before));
        if (measure.Wala && KeepTagged(Kin(draft), draft.Products, measure, out kind)) return 50;
        bool worth = (measure.Money || measure.Genitive || measure.Wala)
            && measure.Unit == Unit.None
            && AllUnpacked(draft.Products);
        // Beside a count, "12 wala" is what each costs this time, when no pack costs that.
        bool charged = counted && measure.Wala && measure.Unit == Unit.None;
        if (charged)
            draft.Rate = measure.Value;
        else if (worth && !counted)
            draft.Worth = measure.Value;
        else
            draft.Unexplained = measure.Value;
        return worth ? 5 : called ? 90 : Unexplained;
    }

    private static int TagCost(in Measure measure, TagKind kind, bool before)
    {
        if (Units.IsTrait(measure.Unit)) return 0;
        if (measure.Unit != Unit.None) return 5;
        int cost = kind switch
        {
            TagKind.Name => 10,
            TagKind.Pack => measure.Value >= 20 ? 20 : 70,
            TagKind.Price => 70,
        };
        return before ? cost + 60 : cost;
    }

    // Keeps the products that have the number; false, and nothing changed, when none has it.
    private bool KeepTagged(
        List<int> from, List<int> into, in Measure measure, out TagKind kind)
    {
        _some.Clear();
        kind = TagKind.Price;
        foreach (int product in from)
        {
            if (!HasTag(product, measure, out TagKind own)) continue;
            _some.Add(product);
            if (own < kind) kind = own;
        }

        if (_some.Count == 0) return false;
        into.Clear();
        into.AddRange(_some);
        return true;
    }

    private bool HasTag(int product, in Measure measure, out TagKind kind)
    {
        bool found = false;
        kind = TagKind.Price;
        foreach (Tag tag in _goods.TagsOf(product))
        {
            if (measure.Money && tag.Kind != TagKind.Price) continue;
            if (!tag.Means(measure.Value, measure.Unit)) continue;
            found = true;
            if (tag.Kind < kind) kind = tag.Kind;
        }

        return found;
    }

    private bool AllLoose(List<int> products)
    {
        foreach (int product in products)
        {
            if (!_goods.Products[product].IsLoose) return false;
        }

        return products.Count > 0;
    }

    // Lemons and eggs are bought for so many rupees too; whatever has a pack has a price.
    private bool AllUnpacked(List<int> products)
    {
        foreach (int product in products)
        {
            if (_goods.Products[product].HasPack) return false;
        }

        return products.Count > 0;
    }

    private int ApplyTraits(LineDraft draft)
    {
        FormTraits traits = draft.Mention.Traits;
        if (traits == FormTraits.None || draft.Products.Count == 0) return 0;
        if ((traits & FormTraits.Loose) != 0) KeepLoose(draft);
        if (KeepLetter(draft, traits)) return 0;
        if (draft.Products.Count > 1
            && (traits & FormTraits.Small) != 0) KeepEnd(draft, FormTraits.Small, 1);
        if (draft.Products.Count > 1
            && (traits & FormTraits.Big) != 0) KeepEnd(draft, FormTraits.Big, -1);
        return 0;
    }

    // "medium" is what the label calls M.
    private bool KeepLetter(LineDraft draft, FormTraits traits)
    {
        int word = (traits & FormTraits.Medium) != 0 ? _goods.MediumWord
            : (traits & FormTraits.Small) != 0 ? _goods.SmallWord
            : (traits & FormTraits.Big) != 0 ? _goods.LargeWord : -1;
        return word >= 0 && draft.Products.Count > 1
            && Keep(draft.Products, draft.Products, product => _goods.Has(product, word));
    }

    private void KeepLoose(LineDraft draft)
    {
        if (Keep(draft.Products, draft.Products, product =>
            _goods.Products[product].IsLoose)) return;
        Keep(Kin(draft), draft.Products, product => _goods.Products[product].IsLoose);
    }

    // What the shop itself calls small; otherwise the smallest.
    private void KeepEnd(LineDraft draft, FormTraits trait, int sign)
    {
        if (Keep(draft.Products, draft.Products, product =>
            (_goods.Products[product].Traits & trait) != 0)
            && draft.Products.Count == 1)
            return;
        int best = draft.Products[0];
        foreach (int product in draft.Products)
        {
            if (sign * SizeOf(product).CompareTo(SizeOf(best)) < 0) best = product;
        }

        draft.Products.Clear();
        draft.Products.Add(best);
    }

    private decimal SizeOf(int product)
    {
        ref readonly Goods goods = ref _goods.Products[product];
        return goods.HasPack ? Units.ToBase(goods.Pack, goods.PackUnit) : goods.PricePaise;
    }

    private bool Keep(List<int> from, List<int> into, Func<int, bool> fits)
    {
        _some.Clear();
        foreach (int product in from)
        {
            if (fits(product)) _some.Add(product);
        }

        if (_some.Count == 0) return false;
        if (!ReferenceEquals(from, into) || _some.Count != from.Count)
        {
            into.Clear();
            into.AddRange(_some);
        }

        return true;
    }

    // Goods of the same kind: packed tea is kin of loose tea.
    private List<int> Kin(LineDraft draft)
    {
        if (draft.Mention.Kin is { } known) return known;
        List<int> all = matcher.All(draft.Mention);
        List<int> likely = draft.Mention.Likely;
        int concept = likely.Count > 0 ? _goods.Products[likely[0]].Concept : -1;
        if (concept < 0) return draft.Mention.Kin = all;
        List<int> kin = all.FindAll(product => _goods.Products[product].Concept == concept);
        foreach (int product in _goods.OfConcept(concept))
        {
            if (kin.Count >= KinMax) break;
            if (!kin.Contains(product)) kin.Add(product);
        }

        kin.Sort();
        return draft.Mention.Kin = kin;
    }
}
