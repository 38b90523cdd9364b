using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

// How one number counts goods: by piece, pack, weight, length or worth.
internal sealed partial class LineResolver
{
    private const int PackingNear = 40;
    private const int Impossible = 400;

    // From here a bare number beside goods sold by the kilo means grams.
    private const decimal GramsFrom = 50;
    private const decimal ManyUnknown = 100;

    // "set my balance to 0" orders no salt.
    private const int NothingOf = 150;

    // "1 surf wapas kiya 300 nakad diye" gives back one; 300 is what was paid.
    private const int PaidBeside = 150;
    private const decimal PaidFrom = 20;

    private int ApplyCount(LineDraft draft, in Measure measure, bool before)
    {
        draft.Each = measure.Each;
        int cost = before == CountsFollow ? 8 : 0;
        if (measure is { Value: 0, Unit: Unit.None }) cost += NothingOf;
        if (IsPaidBeside(draft.Mention, measure)) cost += PaidBeside;
        if (measure.Times) cost -= 20;
        if (draft.Mention.Unknown) return cost + CountUnknown(draft, measure);
        if (measure.Wala) cost += 200;
        if (Units.IsTrait(measure.Unit)) return cost + Impossible;
        if (measure.Money || (measure.Genitive && measure.Unit == Unit.None))
            return cost + CountWorth(draft, measure);
        if (measure.Genitive && Units.IsMeasure(measure.Unit)) cost += 60;
        draft.Quantity = measure.Value;
        draft.Bare = measure.Unit == Unit.None;
        if (draft.Bare) return cost + CountBare(draft, measure, before);
        if (Units.IsMeasure(measure.Unit)) return cost + CountMeasured(draft, measure);
        return cost + CountPacked(draft, measure);
    }

    // Behind a word of its own, before a word of paying, while a number stands by the goods.
    private bool IsPaidBeside(Mention mention, in Measure measure)
    {
        int next = measure.Last + 1;
        return measure is { Unit: Unit.None, Value: >= PaidFrom }
            && measure.First > mention.Last + 1 && mention.First > 0
            && sentence[mention.First - 1].Role == Role.Measure
            && sentence[measure.First - 1].IsWord
            && next < sentence.Count && sentence[next].IsWord
            && sentence[next].HasOnly(Cue.Gave, Cue.Deposit, Cue.Cash, Cue.Upi, Cue.Card);
    }

    private static int CountUnknown(LineDraft draft, in Measure measure)
    {
        // Nobody buys hundreds of what the shop does not have: such a number is money or people.
        bool many = measure.Unit == Unit.None && measure.Value >= ManyUnknown;
        if (measure.Money || many) return Impossible;
        int cost = measure.Wala || Units.IsTrait(measure.Unit) ? 60 : 12;
        draft.Quantity = measure.Value;
        draft.Unit = measure.Unit switch
        {
            Unit.Strip => Unit.Pkt,
            Unit.Tablet => Unit.Pc,
            Unit.Set or Unit.Roll or Unit.Tube => Unit.None,
            _ => measure.Unit,
        };
        if (measure.Unit == Unit.Pao)
        {
            draft.Quantity = measure.Value * 0.25m;
            draft.Unit = Unit.Kg;
        }

        if (Units.CodeOf(draft.Unit) is null) draft.Unit = Unit.None;
        return cost;
    }

    private int CountWorth(LineDraft draft, in Measure measure)
    {
        draft.Worth = measure.Value;
        return AllUnpacked(draft.Products) ? 0 : Impossible;
    }

    private int CountBare(LineDraft draft, in Measure measure, bool before)
    {
        int cost = 0;
        if (!before && !measure.Times
            && HasBareTag(draft.Products, measure.Value, out TagKind kind))
            cost = kind == TagKind.Name ? 90 : kind == TagKind.Pack
                && measure.Value >= GramsFrom ? 60 : 0;
        if (!draft.Mention.Exact || draft.Products.Count > 1)
            Keep(draft.Products, draft.Products, product => _goods.Products[product].IsLoose);
        draft.Unit = OwnUnit(draft.Products);
        if (draft.Unit == Unit.M) cost += 10;
        if (draft.Unit == Unit.Kg && measure.Value >= GramsFrom) draft.Unit = Unit.G;
        return cost;
    }

    private bool HasBareTag(List<int> products, decimal value, out TagKind kind)
    {
        Measure bare = new() { Value = value };
        bool found = false;
        kind = TagKind.Price;
        foreach (int product in products)
        {
            if (!HasTag(product, bare, out TagKind own)) continue;
            found = true;
            if (own < kind) kind = own;
        }

        return found;
    }

    /// <summary>The unit all of the products are sold in, or none.</summary>
    public Unit OwnUnit(List<int> products)
    {
        if (products.Count == 0) return Unit.None;
        Unit unit = _goods.Products[products[0]].Unit;
        foreach (int product in products)
        {
            if (_goods.Products[product].Unit != unit) return Unit.None;
        }

        return unit;
    }

    private int CountMeasured(LineDraft draft, in Measure measure)
    {
        decimal value = measure.Value;
        Unit unit = measure.Unit;
        if (unit == Unit.Pao)
        {
            value *= 0.25m;
            unit = Unit.Kg;
        }

        if (unit == Unit.Ton)
        {
            value *= 1000;
            unit = Unit.Kg;
        }

        draft.Quantity = value;
        draft.Unit = unit;
        bool weight = Units.IsWeight(unit);
        if (Keep(draft.Products, draft.Products, product => LooseBy(product, weight))) return 0;
        decimal size = Units.ToBase(value, unit);
        if (KeepPack(draft, draft.Products, weight, size)) return 15;
        if (KeepPack(draft, matcher.All(draft.Mention), weight, size)) return 40;
        if (KeepMultiple(draft, weight, size)) return 25;
        if (KeepPack(draft, draft.Products, !weight, size)) return 45;
        return KeepMultiple(draft, !weight, size) ? 50 : 100;
    }

    private bool LooseBy(int product, bool weight)
    {
        ref readonly Goods goods = ref _goods.Products[product];
        return goods.IsLoose && Units.IsWeight(goods.Unit) == weight;
    }

    private bool KeepPack(LineDraft draft, List<int> from, bool weight, decimal size)
    {
        if (!Keep(from, draft.Products, product => PackIs(product, weight, size))) return false;
        draft.Quantity = 1;
        draft.Unit = OwnUnit(draft.Products);
        return true;
    }

    private bool PackIs(int product, bool weight, decimal size)
    {
        ref readonly Goods goods = ref _goods.Products[product];
        if (!goods.HasPack || !Units.IsMeasure(goods.PackUnit)) return false;
        return Units.IsWeight(goods.PackUnit) == weight
            && Units.ToBase(goods.Pack, goods.PackUnit) == size;
    }

    // Two litres of a one-litre pack are two packs; of other packs only when nothing else fits.
    private bool KeepMultiple(LineDraft draft, bool weight, decimal size)
    {
        if (size >= 1000 && size % 1000 == 0
            && Keep(draft.Products, draft.Products, product => PackIs(product, weight, 1000)))
        {
            draft.Quantity = size / 1000;
            draft.Unit = OwnUnit(draft.Products);
            return true;
        }

        if (draft.Products.Count != 1 || !draft.Mention.Exact) return false;
        ref readonly Goods goods = ref _goods.Products[draft.Products[0]];
        if (!goods.HasPack || !Units.IsMeasure(goods.PackUnit)
            || Units.IsWeight(goods.PackUnit) != weight)
            return false;
        decimal pack = Units.ToBase(goods.Pack, goods.PackUnit);
        if (pack <= 0 || size < pack || size % pack != 0) return false;
        draft.Quantity = size / pack;
        draft.Unit = goods.Unit;
        return true;
    }

    private int CountPacked(LineDraft draft, in Measure measure)
    {
        Unit unit = measure.Unit;
        if (Units.IsLength(unit)) return CountLength(draft, measure);
        if (unit == Unit.Tablet)
        {
            draft.Unit = Unit.Pc;
            return 0;
        }

        if (unit is Unit.Dozen or Unit.Box or Unit.Bag)
        {
            draft.Unit = IsOfName(draft, measure) ? OwnUnit(draft.Products) : unit;
            return 0;
        }

        KeepPacking(draft, measure);
        draft.Unit = OwnUnit(draft.Products);
        if (unit == Unit.Pkt && AllLoose(draft.Products)) draft.Unit = Unit.Pkt;
        return 0;
    }

    // The box of "1 geometry box", the bag of "one school bag".
    private bool IsOfName(LineDraft draft, in Measure measure)
    {
        int token = UnitToken(measure);
        Unit unit = measure.Unit;
        return measure.Bare && token == draft.Mention.Last + 1 && draft.Products.Count > 0
            && draft.Products.TrueForAll(product =>
                _goods.Products[product].Unit != unit && HasPacking(product, token));
    }

    private int CountLength(LineDraft draft, in Measure measure)
    {
        bool metres = draft.Products.TrueForAll(product => _goods.Products[product].Unit == Unit.M);
        draft.Unit = Unit.M;
        if (measure.Unit != Unit.M)
            draft.Quantity = Math.Round(Units.ToBase(measure.Value, measure.Unit) / 1000, 3);
        return metres ? 0 : Impossible;
    }

    private void ApplyBareUnit(LineDraft draft, in Measure measure)
    {
        if (draft.Products.Count == 0)
        {
            if (draft.Unit == Unit.None
                && draft.Quantity is not null) CountUnknown(draft,
                measure with { Value = draft.Quantity.Value });
            return;
        }

        if (Units.IsMeasure(measure.Unit)) return;
        decimal? quantity = draft.Quantity;
        CountPacked(draft, measure);
        draft.Quantity = quantity;
        if (quantity is null) draft.Unit = Unit.None;
    }

    // "packet" means the packed kind of what is also sold loose; "bottle", "cup" tell sisters
    // apart.
    private void KeepPacking(LineDraft draft, in Measure measure)
    {
        int spoken = UnitToken(measure);
        if (measure.Unit == Unit.Pkt && draft.Products.Count > 1 && spoken >= 0
            && Keep(draft.Products, draft.Products, product => HasPacking(product, spoken)))
            return;
        if (measure.Unit == Unit.Pkt)
        {
            if (!Keep(draft.Products, draft.Products, product => !_goods.Products[product].IsLoose))
                Keep(Kin(draft), draft.Products, product => !_goods.Products[product].IsLoose);
            Keep(draft.Products, draft.Products, product =>
                _goods.Products[product].Unit == Unit.Pkt);
            return;
        }

        if (draft.Products.Count < 2) return;
        Unit unit = measure.Unit;
        int token = UnitToken(measure);
        if (token >= 0
            && Keep(draft.Products, draft.Products, product => HasPacking(product, token)))
            return;
        if (unit == Unit.Bottle) Keep(draft.Products, draft.Products, product =>
            _goods.Products[product].Unit == unit);
    }

    private int UnitToken(in Measure measure)
    {
        for (int i = measure.First; i <= measure.Last; i++)
        {
            if (sentence[i].IsWord && sentence[i].Unit == measure.Unit) return i;
        }

        return -1;
    }

    private bool HasPacking(int product, int token)
    {
        ReadOnlySpan<byte> said = sentence.PhonesOf(sentence[token]);
        // Two cups, three sachets.
        if (said.Length > 3 && sentence.Text[sentence[token].End - 1] is 's') said = said[..^1];
        foreach (int packing in _goods.PackingsOf(product))
        {
            int cost = SoundDistance.Between(
                said, _goods.Words.PhonesOf(packing), PackingNear,
                    false, false);
            if (cost <= PackingNear) return true;
        }

        return false;
    }
}
