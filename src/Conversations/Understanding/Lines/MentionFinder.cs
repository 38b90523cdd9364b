using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Cuts the words that are goods, or nobody knows, into mentions of one product each.
/// </summary>
internal sealed class MentionFinder(Sentence sentence, GoodsMatcher matcher)
{
    private const int MentionsMax = 500;
    private const int WordsMax = 12;

    private static readonly CueSet Traits = CueSet.Of(Cue.Small, Cue.Big, Cue.Loose, Cue.Medium);

    private readonly WordSettler _words = new(sentence, matcher);
    private readonly List<int> _run = [];
    private readonly List<int> _pair = [];
    private FormTraits _traits;

    public List<Mention> Mentions { get; } = [];

    /// <summary>More goods are named than are read; nothing of the message may be used.</summary>
    public bool Overflows { get; private set; }

    public void Run(List<Measure> measures)
    {
        Mentions.Clear();
        _words.Settle();
        int at = 0;
        while (at < sentence.Count && Mentions.Count < MentionsMax)
        {
            int next = ReadRun(at);
            if (_run.Count > 0)
                Split();
            else if (_traits != FormTraits.None)
                AddTraits(at, next - 1);
            at = Math.Max(next, at + 1);
        }

        Overflows = Mentions.Count >= MentionsMax;
        JoinAcrossSizes();
        AddContinuations(measures);
    }

    // "aadha inch elbow 20 aur pauna inch 60 nag": a size between separators, and no goods.
    private void AddContinuations(List<Measure> measures)
    {
        foreach (Measure measure in measures)
        {
            bool tells = (Units.IsTrait(measure.Unit) || measure.Wala) && !measure.Bare;
            if (!tells || measure.Last == measure.First) continue;
            int after = Mentions.FindIndex(mention => mention.First > measure.First);
            int before = (after < 0 ? Mentions.Count : after) - 1;
            if (before < 0 || Mentions[before].Unknown) continue;
            bool alone = (!SameSegment(Mentions[before].Last, measure.First)
                    || Repeats(measures, Mentions[before].Last, measure.First))
                && (after < 0 || !SameSegment(measure.Last, Mentions[after].First));
            if (!alone) continue;
            Mention next = new() { First = measure.Last, Last = measure.Last, Continues = true };
            Mentions.Insert(before + 1, next);
        }
    }

    // "chai 250 wali tata": a size stands inside the name.
    private void JoinAcrossSizes()
    {
        for (int i = Mentions.Count - 1; i > 0; i--)
        {
            Mention left = Mentions[i - 1];
            Mention right = Mentions[i];
            if (left.Unknown || right.Unknown || right.Continues || left.Continues) continue;
            if (!OnlySizeBetween(left.Last + 1, right.First, out bool called)) continue;
            if (!called && left.Exact && right.Exact) continue;
            int count = left.Words.Count;
            left.Words.AddRange(right.Words);
            if (!matcher.Together(left.Words, 0, left.Words.Count))
            {
                left.Words.RemoveRange(count, left.Words.Count - count);
                continue;
            }

            left.Traits |= right.Traits;
            matcher.Choose(left);
            Mentions.RemoveAt(i);
        }
    }

    // "lays 10 wala ek, 20 wala do" also without the comma: a size and a count came before.
    private static bool Repeats(List<Measure> measures, int from, int to)
    {
        bool called = false;
        foreach (Measure measure in measures)
        {
            if (measure.First <= from || measure.Last >= to) continue;
            if (measure.Wala) called = true;
            else if (called && !measure.Bare) return true;
        }

        return false;
    }

    private bool OnlySizeBetween(int from, int to, out bool called)
    {
        called = false;
        for (int i = from; i < to; i++)
        {
            if (sentence[i].Role != Role.Measure) return false;
            called |= sentence[i].IsWord && sentence[i].Has(Cue.Wala);
        }

        return to > from;
    }

    private bool Share(int left, int right)
    {
        _pair.Clear();
        _pair.Add(left);
        _pair.Add(right);
        return matcher.Together(_pair, 0, 2);
    }

    private int ReadRun(int at)
    {
        _run.Clear();
        _traits = FormTraits.None;
        int end = at;
        for (int i = at; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Role is Role.Goods or Role.Stranger)
            {
                if (_run.Count >= WordsMax) break;
                _run.Add(i);
            }
            else if (token.Role == Role.Grammar && token.Cues.HasAny(Traits))
            {
                _traits |= TraitOf(token);
            }
            else if (!IsSizeCall(at, i) && !Passes(i))
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    // "chhoti wali maggi", at the head of its line: the small one of what is named next.
    private bool IsSizeCall(int first, int i)
    {
        bool size = _run.Count == 0 && _traits != FormTraits.None && i == first + 1
            && i + 1 < sentence.Count && sentence[i].IsWord && sentence[i].Has(Cue.Wala)
            && sentence[i + 1].Role == Role.Goods;
        return size && (first == 0 || sentence[first - 1].Role == Role.Break
            || sentence[first - 1].Has(Cue.And));
    }

    private static FormTraits TraitOf(in Token token)
    {
        if (token.Has(Cue.Loose)) return FormTraits.Loose;
        if (token.Has(Cue.Small)) return FormTraits.Small;
        return token.Has(Cue.Big) ? FormTraits.Big : FormTraits.Medium;
    }

    // Small words inside a name: sarso KA tel, hide AND seek, parle-g.
    private bool Passes(int i)
    {
        ref Token token = ref sentence[i];
        if (token.Role == Role.Grammar && (token.Has(Cue.Quality) || token.Has(Cue.Form)))
            return true;
        if (_run.Count == 0 || i + 1 >= sentence.Count) return false;
        ref Token next = ref sentence[i + 1];
        bool goodsFollow = next.Role == Role.Goods
            || (next.Role == Role.Stranger && next.Letters > 1);
        if (!goodsFollow) return false;
        if (token.Is('-') && !token.Space && !next.Space) return true;
        // "aam ka achar": neither of which the shop has.
        ref Token last = ref sentence[_run[^1]];
        if (token.Role == Role.Grammar && token.Has(Cue.Of) && last.Named
            && last.Role == Role.Stranger && next.Role == Role.Stranger)
            return true;
        if (next.Role != Role.Goods || last.Role != Role.Goods) return false;
        if (token.Role == Role.Grammar && token.Has(Cue.Wala)) return Share(_run[^1], i + 1);
        if (token.Role == Role.Grammar && token.Has(Cue.Of)) return true;
        return (token.Is('&') || token.Has(Cue.And)) && Joined(_run[^1], i + 1);
    }

    private bool Joined(int left, int right)
    {
        _pair.Clear();
        _pair.Add(left);
        _pair.Add(right);
        return matcher.Joined(_pair);
    }

    // Words that share a product belong together; where they stop sharing, the next one begins.
    private void Split()
    {
        int from = 0;
        while (from < _run.Count)
        {
            int to = from + 1;
            bool goods = sentence[_run[from]].Role == Role.Goods;
            while (to < _run.Count && (sentence[_run[to]].Role == Role.Goods) == goods)
            {
                if (!goods || matcher.Together(_run, from, to + 1)) to++;
                else if (!DropsForm(to)) break;
            }

            Add(from, to, goods);
            from = to;
        }

        JoinUnknown();
    }

    // "wheel powder" where no label of Wheel says powder.
    private bool DropsForm(int at)
    {
        ref Token token = ref sentence[_run[at]];
        if (!token.Has(Cue.Form)) return false;
        token.Role = Role.Grammar;
        _run.RemoveAt(at);
        return true;
    }

    private void Add(int from, int to, bool goods)
    {
        Mention mention = new() { First = _run[from], Last = _run[to - 1], Unknown = !goods };
        for (int i = from; i < to; i++) mention.Words.Add(_run[i]);
        mention.Traits = _traits;
        mention.Doubtful = goods && mention.Words.TrueForAll(word => sentence[word].GoodsCost > 5);
        if (goods) matcher.Choose(mention);
        mention.Unknown |= mention.Likely.Count == 0;
        Mentions.Add(mention);
    }

    // A word nobody knows beside a known one makes another thing of it: "sunlight sabun" is not
    // any soap. Two full names side by side stay two.
    private void JoinUnknown()
    {
        for (int i = Mentions.Count - 1; i > 0; i--)
        {
            Mention left = Mentions[i - 1];
            Mention right = Mentions[i];
            if (left.First < _run[0] || (left.Exact && right.Exact)) continue;
            if (right.Unknown && !left.Unknown && EndsSentence(right) && IsVerbal(right)) continue;
            left.Last = right.Last;
            left.Words.AddRange(right.Words);
            left.Unknown = true;
            left.Exact = false;
            left.Likely.Clear();
            Mentions.RemoveAt(i);
        }

        for (int i = Mentions.Count - 1; i > 0 && Mentions[i].First >= _run[0]; i--)
        {
            if (Mentions[i].Unknown && !Mentions[i - 1].Unknown && Mentions[i - 1].First >= _run[0])
                Mentions.RemoveAt(i);
        }
    }

    private bool EndsSentence(Mention mention)
    {
        int next = mention.Last + 1;
        return next >= sentence.Count || sentence[next].Role is Role.Break or Role.Grammar;
    }

    // Indian languages end their sentences with a verb; an unknown last word is one of them
    // sooner than a brand.
    private bool IsVerbal(Mention mention) =>
        mention.Words.Count == 1 && sentence[mention.Words[0]].Block >= 0;

    private void AddTraits(int first, int last)
    {
        bool after = Mentions.Count > 0 && Mentions[^1].Traits == FormTraits.None
            && SameSegment(Mentions[^1].Last, first);
        if (after)
        {
            Mentions[^1].Traits |= _traits;
            return;
        }

        if (Mentions.Count > 0)
            Mentions.Add(new Mention { First = first, Last = last, Continues = true,
                Traits = _traits });
    }

    private bool SameSegment(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence[i].Role == Role.Break || sentence[i].Has(Cue.And)) return false;
        }

        return true;
    }
}
