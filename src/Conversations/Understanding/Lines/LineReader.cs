using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Deals the numbers of a message out to its goods so that the whole is least
/// far-fetched, by dynamic programming over the gaps between the goods.</summary>
internal sealed class LineReader(Sentence sentence, GoodsMatcher matcher, LineResolver resolver)
{
    // Of a long row of numbers between two goods only the nearest are looked at.
    private const int GapMax = 5;
    private const int Endless = 1_000_000;

    // Up to here a word is the shop's own, or its trade's.
    private const int SureHearing = 10;

    private readonly List<(int From, int To)> _gaps = [];
    private readonly List<int[]> _costs = [];
    private readonly List<int[]> _choices = [];
    private readonly List<int> _used = [];
    private List<Measure> _measures = [];
    private List<Mention> _mentions = [];

    public List<LineDraft> Drafts { get; } = [];

    public void Run(GoodsIndex goods, List<Mention> mentions, List<Measure> measures)
    {
        Drafts.Clear();
        if (mentions.Count == 0) return;
        _measures = measures;
        _mentions = mentions;
        resolver.Begin(goods, measures);
        resolver.CountsFollow = measures.Count == 0 || mentions[0].First < measures[0].First;
        Continue(goods);
        FindGaps();
        Forward();
        Backward(goods);
    }

    // "250 gram posto": what sounds a little like toothpaste, and is weighed as no tube ever is,
    // is something else.
    private bool IsMisheard(LineDraft draft, GoodsIndex goods)
    {
        if (draft.Quantity is not { } said || !Units.IsMeasure(draft.Unit)) return false;
        int cost = 0;
        foreach (int word in draft.Mention.Words)
            cost = Math.Max(cost, sentence[word].GoodsCost);
        return cost > SureHearing && draft.Products.TrueForAll(product =>
            !Weighs(goods.Products[product], said, draft.Unit));
    }

    private static bool Weighs(in Goods product, decimal said, Unit unit)
    {
        if (Units.Dimension(product.Unit) == Units.Dimension(unit)) return true;
        if (!product.HasPack || Units.Dimension(product.PackUnit) != Units.Dimension(unit))
            return false;
        decimal pack = Units.ToBase(product.Pack, product.PackUnit);
        return pack > 0 && Units.ToBase(said, unit) % pack == 0;
    }

    // "aur 250 gram khuli wali" is of the kind named before.
    private void Continue(GoodsIndex goods)
    {
        for (int i = 1; i < _mentions.Count; i++)
        {
            Mention mention = _mentions[i];
            if (!mention.Continues) continue;
            Mention before = _mentions[i - 1];
            mention.Words.Clear();
            mention.Words.AddRange(before.Words);
            mention.Likely.Clear();
            int concept = before.Likely.Count > 0 ? goods.Products[before.Likely[0]].Concept : -1;
            mention.Likely.AddRange(matcher.All(before).Take(50));
            foreach (int product in goods.OfConcept(concept))
            {
                if (mention.Likely.Count >= 50) break;
                if (!mention.Likely.Contains(product)) mention.Likely.Add(product);
            }

            mention.Likely.Sort();
            mention.Unknown = before.Unknown;
        }
    }

    // Gap i holds the measures before mention i; the last gap those after the last mention.
    private void FindGaps()
    {
        _gaps.Clear();
        int at = 0;
        for (int i = 0; i <= _mentions.Count; i++)
        {
            int end = i < _mentions.Count ? _mentions[i].First : int.MaxValue;
            int from = at;
            while (at < _measures.Count && _measures[at].First < end) at++;
            if (i == 0) from = Math.Max(from, at - GapMax);
            _gaps.Add((from, i == _mentions.Count ? Math.Min(at, from + GapMax) : at));
        }
    }

    // In a gap, measures up to the split belong to the mention before it.
    private static int SplitCount((int From, int To) gap) => Math.Min(gap.To - gap.From, 2 * GapMax)
        + 1;

    private static int SplitAt((int From, int To) gap, int split)
    {
        int size = gap.To - gap.From;
        return size <= 2 * GapMax
            || split <= GapMax ? gap.From + split : gap.To - (2 * GapMax) + split;
    }

    private void Forward()
    {
        _costs.Clear();
        _choices.Clear();
        _costs.Add([0]);
        for (int i = 0; i < _mentions.Count; i++)
        {
            (int From, int To) left = _gaps[i];
            (int From, int To) right = _gaps[i + 1];
            int splits = i == _mentions.Count - 1 ? 1 : SplitCount(right);
            int[] costs = new int[splits];
            int[] choices = new int[splits];
            LineDraft best = new() { Mention = _mentions[i] };
            LineDraft trial = new() { Mention = _mentions[i] };
            for (int split = 0; split < splits; split++)
            {
                costs[split] = Endless;
                int end = i == _mentions.Count - 1 ? right.To : SplitAt(right, split);
                for (int start = 0; start < _costs[i].Length; start++)
                {
                    int from = i == 0 ? left.From : SplitAt(left, start);
                    int cost = _costs[i][start] + CostOf(i, from, end, best, trial);
                    if (cost >= costs[split]) continue;
                    costs[split] = cost;
                    choices[split] = start;
                }
            }

            _costs.Add(costs);
            _choices.Add(choices);
        }
    }

    private int CostOf(int i, int from, int end, LineDraft best, LineDraft trial)
    {
        Use(i, from, end, out int before);
        int cost = Crossings(i);
        return cost + resolver.Resolve(
            _mentions[i], System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_used), before,
                best, trial);
    }

    private void Use(int i, int from, int end, out int before)
    {
        _used.Clear();
        int middle = _gaps[i].To;
        for (int m = Math.Max(from, middle - GapMax); m < middle; m++) Take(m);
        before = _used.Count;
        for (int m = _gaps[i + 1].From; m < Math.Min(end, _gaps[i + 1].From + GapMax); m++) Take(m);
    }

    private void Take(int measure)
    {
        if (!_measures[measure].Taken) _used.Add(measure);
    }

    // Numbers do not lightly jump over commas, and not over line ends.
    private int Crossings(int i)
    {
        int cost = 0;
        foreach (int m in _used)
        {
            int from = Math.Min(_measures[m].Last, _mentions[i].Last) + 1;
            int to = Math.Max(_measures[m].First, _mentions[i].First);
            if (to - from > 12) cost += 100;
            for (int at = from; at < to && at < from + 40; at++) cost += BreakCost(at);
        }

        return cost;
    }

    private int BreakCost(int at)
    {
        ref Token token = ref sentence[at];
        // "lux hatakar 2 santoor": behind its verb no number counts the lux.
        if (token.IsWord) return token.Role == Role.Grammar
            && (token.Has(Cue.And) || token.Has(Cue.Remove)) ? 60 : 0;
        if (token.Role != Role.Break) return 0;
        return token.Symbol switch
        {
            '\n' => 300,
            ',' or ';' or '+' or '|' => 60,
            '.' or '?' or '!' => 120,
            '-' or ':' or '(' or ')' or '=' or '*' => 5,
            _ => 20,
        };
    }

    private void Backward(GoodsIndex goods)
    {
        int split = 0;
        int[] starts = new int[_mentions.Count];
        int[] ends = new int[_mentions.Count];
        for (int i = _mentions.Count - 1; i >= 0; i--)
        {
            ends[i] = i == _mentions.Count - 1 ? _gaps[i + 1].To : SplitAt(_gaps[i + 1], split);
            int start = _choices[i][split];
            starts[i] = i == 0 ? _gaps[0].From : SplitAt(_gaps[i], start);
            split = start;
        }

        for (int i = 0; i < _mentions.Count; i++)
        {
            LineDraft best = new() { Mention = _mentions[i] };
            LineDraft trial = new() { Mention = _mentions[i] };
            CostOf(i, starts[i], ends[i], best, trial);
            if (IsMisheard(best, goods)) best.Products.Clear();
            Drafts.Add(best);
        }

        GiveRates();
        DropEchoes();
        for (int i = 0; i < Drafts.Count; i++)
        {
            if (Drafts[i].Each) GiveEach(i);
        }
    }

    // "suji aur maida 1-1 kilo": the uncounted goods beside them get as much.
    private void GiveEach(int counted)
    {
        int measure = _measures.FindIndex(measure => measure.Each);
        foreach (int step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (int i = counted + step; i >= 0 && i < Drafts.Count; i += step)
            {
                LineDraft draft = Drafts[i];
                bool open = draft.Quantity is null && draft.Worth is null && draft.Rate is null
                    && IsBeside(Drafts[Math.Min(i, i - step)], Drafts[Math.Max(i, i - step)]);
                if (!open) break;
                LineDraft trial = new() { Mention = draft.Mention };
                resolver.Resolve(draft.Mention, [measure], 0, draft, trial);
            }
        }
    }

    private bool IsBeside(LineDraft left, LineDraft right)
    {
        for (int i = left.Mention.Last + 1; i < right.Mention.First; i++)
        {
            bool joins = sentence[i].Is(',') || sentence[i].Has(Cue.And);
            if (!joins) return false;
        }

        return true;
    }

    // "pav ni ek ladi": one thing, called by both its names.
    private void DropEchoes()
    {
        for (int i = Drafts.Count - 1; i > 0; i--)
        {
            LineDraft left = Drafts[i - 1];
            LineDraft right = Drafts[i];
            if (!IsOneItem(left.Mention.Last, right.Mention.First)) continue;
            if (IsEcho(right, left)) Drafts.RemoveAt(i);
            else if (IsEcho(left, right)) Drafts.RemoveAt(i - 1);
        }

        // "pav bhaji banegi: 4 ladi pav"
        for (int i = Drafts.Count - 1; i >= 0; i--)
        {
            LineDraft draft = Drafts[i];
            bool again = draft.Products.Count == 1 && Drafts.Exists(other =>
                other.Products.Count == 1 && IsEcho(draft, other));
            if (again && !IsDenied(draft.Mention)) Drafts.RemoveAt(i);
        }
    }

    // "besan 10 kilo aaya, besan 86 ka": where goods came, so many rupees are their cost.
    private decimal? CostSaid(LineDraft again)
    {
        if (again.Products.Count != 1) return null;
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.IsWord && token.Role == Role.Grammar && token.Has(Cue.Came))
                return again.Worth;
        }

        return null;
    }

    // Says only of what kind the other is.
    private static bool IsEcho(LineDraft draft, LineDraft other) =>
        IsOpen(draft) && !IsOpen(other) && other.Products.Count > 0
        && other.Products.TrueForAll(draft.Products.Contains);

    // "bread hata do": beside it stands what is to be done with it.
    private bool IsDenied(Mention mention)
    {
        for (int i = mention.Last + 1; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Role is Role.Break or Role.Goods) return false;
            bool denies = token.IsWord && (token.Has(Cue.Not) || token.Has(Cue.Remove)
                || token.Has(Cue.Cancel) || token.Has(Cue.Instead) || token.Has(Cue.Keep));
            if (denies) return true;
        }

        return false;
    }

    private static bool IsOpen(LineDraft draft) =>
        draft.Quantity is null && draft.Worth is null && draft.Rate is null;

    private bool IsOneItem(int from, int to)
    {
        for (int i = from + 1; i < to; i++)
        {
            bool joint = sentence[i].Role == Role.Measure
                || (sentence[i].Role == Role.Grammar && sentence[i].Has(Cue.Of));
            if (!joint) return false;
        }

        return true;
    }

    // "20 gold aaya, 26 ke bhav se taaza": goods named again only to tell their rate.
    private void GiveRates()
    {
        for (int i = Drafts.Count - 1; i > 0; i--)
        {
            LineDraft again = Drafts[i];
            decimal? rate = again.Rate ?? CostSaid(again);
            if (rate is null || again.Quantity is not null
                || again.Products.Count == 0)
                continue;
            LineDraft? first = Drafts.Find(draft => draft != again && draft.Quantity is not null
                && draft.Products.Exists(again.Products.Contains)
                && (again.Rate is not null || draft.Products.Count == 1));
            if (first is null) continue;
            first.Rate = rate;
            Drafts.RemoveAt(i);
        }
    }
}
