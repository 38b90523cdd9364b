using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Finds the numbers of a message, in digits and in words, with their units.</summary>
internal sealed class MeasureReader(Sentence sentence)
{
    private static readonly CueSet VerbBefore = CueSet.Of(
        Cue.Send, Cue.Do, Cue.Write, Cue.Add, Cue.Remove, Cue.Remind, Cue.Change, Cue.Give,
        Cue.Keep, Cue.Take, Cue.Gave, Cue.Help, Cue.Cancel, Cue.Reduce, Cue.Increase, Cue.Speak,
        Cue.Return, Cue.Instead, Cue.Count);

    public List<Measure> Measures { get; } = [];

    public void Run()
    {
        Measures.Clear();
        int at = 0;
        while (at < sentence.Count)
        {
            if (sentence[at].Role is Role.Aside or Role.Party)
            {
                at++;
                continue;
            }

            int next = ReadAt(at);
            at = next > at ? next : at + 1;
        }

        MergeCompound();
    }

    private int ReadAt(int at)
    {
        ref Token token = ref sentence[at];
        if (token.Kind == TokenKind.Number || (token.HasNumber && IsNumber(at)))
            return ReadNumber(at);
        return token.IsWord && BareUnit(at) ? AddBare(at) : at;
    }

    // "do" is two and give, "pav" a quarter and a bread: what stands around them decides.
    private bool IsNumber(int at)
    {
        ref Token token = ref sentence[at];
        int next = at + 1;
        bool joins = next < sentence.Count
            && (Factor(next) || UnitAt(next) || sentence[next].Role == Role.Goods
            || (sentence[next].HasNumber && sentence[next].NumberKind == SenseKind.Number
                && token.NumberKind == SenseKind.Plus));
        if (token.NumberKind is SenseKind.Share or SenseKind.Plus)
            return token.GoodsCount == 0 ? joins || !Ambiguous(token) : ShareOfUnit(at);
        if (token.NumberKind == SenseKind.Factor) return at > 0 && !sentence[at].Space
            && token.Letters == 1
            ? sentence[at - 1].Kind == TokenKind.Number : token.Letters > 1 && !Ambiguous(token);
        if (token.GoodsCount > 0) return joins;
        if (!Ambiguous(token)) return true;
        if (token.Cues.Has(Cue.Give)) return IsTwo(at, joins);
        if (joins) return true;
        bool afterGoods = at > 0 && sentence[at - 1].Role == Role.Goods;
        bool ends = next >= sentence.Count || sentence[next].Role == Role.Break;
        return afterGoods && ends && token.Letters > 1;
    }

    private bool IsTwo(int at, bool joins)
    {
        bool afterVerb = at > 0 && sentence[at - 1].IsWord
            && sentence[at - 1].Cues.HasAny(VerbBefore)
            && sentence[at - 1].Role != Role.Goods;
        if (afterVerb) return false;
        if (joins) return true;
        int next = at + 1;
        bool ends = next >= sentence.Count || sentence[next].Role != Role.Stranger;
        if (!ends) return at == 0 || sentence[at - 1].Role != Role.Goods;
        return at > 0 && sentence[at - 1].Role == Role.Goods && ParallelCount(at);
    }

    // "maggi teen, bread do": elsewhere in the message a count follows its goods.
    private bool ParallelCount(int at)
    {
        for (int i = 1; i < sentence.Count; i++)
        {
            if (i == at || sentence[i - 1].Role != Role.Goods) continue;
            bool number = sentence[i].Kind == TokenKind.Number
                || (sentence[i].HasNumber && !Ambiguous(sentence[i]));
            if (!number) continue;
            int before = i - 1;
            while (before > 0 && sentence[before].Role == Role.Goods) before--;
            if (sentence[before].Role is Role.Break or Role.Goods
                || sentence[before].Has(Cue.And))
                return true;
        }

        return false;
    }

    private bool ShareOfUnit(int at)
    {
        int next = at + 1;
        if (next >= sentence.Count) return false;
        bool after = at > 0
            && (sentence[at - 1].Kind == TokenKind.Number || sentence[at - 1].HasNumber);
        if (Units.IsWeight(sentence[next].Unit) || Units.IsVolume(sentence[next].Unit)
            || sentence[next].Unit == Unit.Dozen)
            return true;
        return (after || sentence[at].NumberValue == 0.25m) && sentence[next].Role == Role.Goods;
    }

    private static bool Ambiguous(in Token token) =>
        !token.Cues.IsEmpty || token.GoodsCount > 0 || token.Letters == 1 || token.First == 'a'
            && token.Letters == 2;

    private bool Factor(int at) => sentence[at].HasNumber
        && sentence[at].NumberKind == SenseKind.Factor;

    private bool UnitAt(int at) => sentence[at].IsWord && sentence[at].Unit != Unit.None
        && sentence[at].Letters > 1;

    private int ReadNumber(int at)
    {
        Measure measure = new() { First = at, Spoken = sentence[at].IsWord };
        int next = Chain(at, out measure.Value);
        measure.Last = next - 1;
        for (int i = at; i < next; i++) sentence[i].Role = Role.Measure;
        next = ReadUnit(next, ref measure);
        next = ReadCalls(next, ref measure);
        if (NumberSigns.IsNegative(sentence, measure)) measure.Value = -measure.Value;
        ReadBefore(ref measure);
        Measures.Add(measure);
        return Math.Max(next, measure.Last + 1);
    }

    // Words and digits that together are one number: saade teen sau, 2 hazaar 500.
    private int Chain(int at, out decimal value)
    {
        decimal total = 0;
        decimal current = 0;
        decimal plus = 0;
        bool any = false;
        int i = at;
        for (; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Kind == TokenKind.Number)
            {
                if (any && current != 0) break;
                if (any && total == 0) break;
                current = token.Value;
                any = true;
            }
            else if (token.HasNumber && (i == at || IsLink(i)) && !IsAmpere(i))
            {
                if (!Link(token, ref total, ref current, ref plus, any)) break;
                any = true;
            }
            else if (HalfFollows(i, current, out int half))
            {
                current += 0.5m;
                i = half;
            }
            else
            {
                break;
            }
        }

        value = total + current + plus;
        if (current == 0 && total == 0 && plus is > 0 and < 1) value = 1 + plus;
        value = Math.Clamp(value, 0, 99_999_999);
        return i;
    }

    // 6A
    private bool IsAmpere(int i) =>
        i > 0 && sentence[i].IsWord && sentence[i].Letters == 1 && sentence[i].First == 'a'
        && !sentence[i].Space && sentence[i - 1].Kind == TokenKind.Number;

    private bool IsLink(int i)
    {
        ref Token token = ref sentence[i];
        if (token.Role == Role.Break) return false;
        if (token.NumberKind == SenseKind.Factor)
            return token.Letters > 1 || !token.Space;
        if (token.NumberKind == SenseKind.Share && token.GoodsCount > 0) return ShareOfUnit(i);
        return !Ambiguous(token) || IsNumber(i);
    }

    private static bool Link(
        in Token token, ref decimal total, ref decimal current, ref decimal plus, bool any)
    {
        switch (token.NumberKind)
        {
            case SenseKind.Factor:
                decimal factored = (any
                    ? current + plus + (current == 0 && plus is > 0 and < 1 ? 1 : 0) : 1);
                if (factored == 0) factored = 1;
                total += factored * token.NumberValue;
                current = plus = 0;
                return total < 99_999_999;
            case SenseKind.Plus when !any:
                plus = token.NumberValue;
                return true;
            case SenseKind.Share when !any:
                current = token.NumberValue;
                return true;
            case SenseKind.Share when current is >= 0.5m and <= 20 && token.NumberValue == 0.25m:
                current *= 0.25m;
                return true;
            case SenseKind.Number when current == 0 && total == 0 && (!any || plus != 0):
            case SenseKind.Number when current == 0 && total >= 100 && token.NumberValue < 100:
                current = token.NumberValue;
                return true;
            case SenseKind.Number when current >= 20 && current % 10 == 0 && current < 100
                && token.NumberValue < 10 && token.Compounds:
                current += token.NumberValue;
                return true;
            default:
                return false;
        }
    }

    // "one and a half"
    private bool HalfFollows(int and, decimal current, out int half)
    {
        half = and + 1;
        if (current is < 1 or > 100 || !sentence[and].Has(Cue.And)) return false;
        if (half < sentence.Count && sentence[half].Letters == 1
            && sentence[half].First == 'a') half++;
        return half + 1 < sentence.Count && sentence[half].HasNumber
            && sentence[half].NumberKind == SenseKind.Share && sentence[half].NumberValue == 0.5m
            && (sentence[half].Unit != Unit.None || sentence[half + 1].Unit != Unit.None);
    }

    private int ReadUnit(int at, ref Measure measure)
    {
        if (at >= sentence.Count) return at;
        ref Token token = ref sentence[at];
        if (token.Is('-') && !token.Space && at + 1 < sentence.Count
            && sentence[at + 1].IsWord && sentence[at + 1].Unit != Unit.None)
            return ReadUnit(at + 1, ref measure);
        if (token.IsWord && IsAmpere(at)) token.Unit = Unit.Amp;
        if (!token.IsWord || token.Unit == Unit.None) return at;
        bool single = token.Letters == 1;
        if (single && token.Space && at + 1 < sentence.Count && sentence[at + 1].Role == Role.Goods
            && token.Unit is not (Unit.G or Unit.L))
            return at;
        bool goodsToo = token.GoodsCalled && !single;
        bool counts = at + 1 < sentence.Count
            && sentence[at + 1].Role is Role.Goods or Role.Stranger;
        if (goodsToo && !counts) return at;
        measure.Unit = token.Unit;
        measure.Last = at;
        token.Role = Role.Measure;
        return SkipBhar(at + 1, ref measure);
    }

    // "paav bhar", "9 watt ka"
    private int SkipBhar(int at, ref Measure measure)
    {
        if (at < sentence.Count && sentence[at].IsWord && measure.Unit == Unit.Inch
            && sentence[at].Unit == Unit.Sqmm)
            measure.Last = at++;
        return at;
    }

    private int ReadCalls(int at, ref Measure measure)
    {
        for (; at < sentence.Count; at++)
        {
            ref Token token = ref sentence[at];
            if (token.Is('%') || token.Has(Cue.Percent))
                measure.Percent = true;
            else if (token.Has(Cue.Rupee) || token.Is('\u20B9'))
                measure.Money = true;
            else if (token.Is('/') && at + 1 < sentence.Count && sentence[at + 1].Is('-')
                && !sentence[at + 1].Space)
            {
                measure.Money = true;
                at++;
            }
            else if (token.Is('*') && !token.Space && at + 1 < sentence.Count)
                continue;
            else if (token.Has(Cue.Wala) && token.Letters > 2)
                measure.Wala = true;
            else if (token.Has(Cue.Of) && token.Letters > 1 && !measure.Wala
                && (Follows(at) || Closes(at, measure)))
                measure.Genitive = true;
            else
                break;
            token.Role = Role.Measure;
            measure.Last = at;
        }

        return at;
    }

    // A genitive only joins forward: something of the shop must follow it.
    private bool Follows(int at)
    {
        for (int i = at + 1; i < Math.Min(sentence.Count, at + 3); i++)
        {
            if (sentence[i].Role is Role.Goods or Role.Stranger) return true;
            if (sentence[i].Role != Role.Grammar || sentence[i].Has(Cue.Rate)) return false;
        }

        return false;
    }

    // "dhania 10 ka": the goods stand before, and nothing follows that it could belong to.
    private bool Closes(int at, in Measure measure)
    {
        int before = measure.First - 1;
        if (before >= 0 && sentence[before].Role != Role.Goods) return false;
        if (before < 0 || measure.Unit != Unit.None) return false;
        int next = at + 1;
        return next >= sentence.Count || sentence[next].Role == Role.Break
            || (sentence[next].IsWord && sentence[next].Role == Role.Grammar
                && (sentence[next].Has(Cue.And) || sentence[next].Has(Cue.Give)
                || sentence[next].Has(Cue.Send)));
    }

    private void ReadBefore(ref Measure measure)
    {
        int before = measure.First - 1;
        if (before < 0) return;
        ref Token token = ref sentence[before];
        if (token.Is('\u20B9') || token.Has(Cue.Rupee))
        {
            bool claimed = before > 0 && sentence[before - 1].Role == Role.Measure
                && token.Role == Role.Measure;
            if (!claimed) measure.Money = true;
        }
        else if (token.Is('.') && before > 0 && sentence[before - 1].Has(Cue.Rupee)
            && sentence[before - 1].Role != Role.Measure)
        {
            measure.Money = true;
        }
        else if (token.Is('@'))
        {
            measure.Price = true;
        }
        else if (token.Is('*') || (token.IsWord && token.Letters == 1 && token.First == 'x'))
        {
            measure.Times = true;
        }
        else
        {
            return;
        }

        token.Role = Role.Measure;
        measure.First = before;
    }

    // A dozen, a packet, "kilo chini": a unit without a number.
    private bool BareUnit(int at)
    {
        ref Token token = ref sentence[at];
        if (token.Unit == Unit.None || token.Letters < 2 || token.Role == Role.Goods) return false;
        if (token.GoodsCount > 0 && token.GoodsCost <= 5
            && (at + 1 >= sentence.Count || sentence[at + 1].Role != Role.Goods))
            return false;
        if (Units.IsTrait(token.Unit)
            || token.Unit is Unit.Roll or Unit.Set or Unit.Ton)
            return false;
        return !token.Cues.Has(Cue.Not) || token.Cues.IsEmpty;
    }

    private int AddBare(int at)
    {
        Measure measure =
            new() { First = at, Last = at, Bare = true, Value = 1, Unit = sentence[at].Unit };
        bool before = at + 1 < sentence.Count
            && sentence[at + 1].Role is Role.Goods or Role.Stranger;
        bool doubtful = at > 0 && sentence[at - 1].IsWord
            && sentence[at - 1].Role is Role.Stranger or Role.Goods;
        bool one = measure.Unit == Unit.Dozen || (before && Units.IsMeasure(measure.Unit));
        if (one && !doubtful) measure.Bare = false;
        sentence[at].Role = Role.Measure;
        int next = ReadCalls(at + 1, ref measure);
        Measures.Add(measure);
        return Math.Max(next, at + 1);
    }

    // "1 kilo 200 gram chini" is one quantity.
    private void MergeCompound()
    {
        for (int i = 0; i + 1 < Measures.Count; i++)
        {
            Measure a = Measures[i];
            Measure b = Measures[i + 1];
            bool together = b.First == a.Last + 1
                && ((a.Unit == Unit.Kg && b.Unit == Unit.G)
                || (a.Unit == Unit.L && b.Unit == Unit.Ml));
            if (!together || a.Bare || b.Bare || b.Value >= 1000 || a.Wala || a.Genitive) continue;
            b.Value = a.Value + (b.Value / 1000);
            b.Unit = a.Unit;
            b.First = a.First;
            Measures[i] = b;
            Measures.RemoveAt(i + 1);
        }
    }
}
