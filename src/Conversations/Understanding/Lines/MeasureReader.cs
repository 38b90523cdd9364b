using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Finds the numbers of a message, in digits and in words, with their units.</summary>
internal sealed class MeasureReader(Sentence sentence)
{
    private readonly NumberReader _numbers = new(sentence);

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
        CountItems();
    }

    // "gehu 5 kilo, rava kilo, gud aadha kilo": in a list the bare kilo is one.
    private void CountItems()
    {
        if (!Measures.Exists(measure => !measure.Bare && Units.IsMeasure(measure.Unit))) return;
        for (int i = 0; i < Measures.Count; i++)
        {
            Measure measure = Measures[i];
            if (measure.Bare && EndsItem(measure.First))
                Measures[i] = measure with { Bare = false };
        }
    }

    private int ReadAt(int at)
    {
        ref Token token = ref sentence[at];
        if (SaysTwice(at))
        {
            token.Role = Role.Measure;
            sentence[++at].Each = true;
            return ReadNumber(at);
        }

        if (token.Kind == TokenKind.Number || (token.HasNumber && _numbers.IsNumber(at)))
            return ReadNumber(at);
        return token.IsWord && BareUnit(at) ? AddBare(at) : at;
    }

    // "maggi yippee ek ek", "do do packet".
    private bool SaysTwice(int at)
    {
        int next = at + 1;
        if (next >= sentence.Count || !sentence[at].IsWord || !sentence[next].IsWord) return false;
        ref Token first = ref sentence[at];
        ref Token second = ref sentence[next];
        return first.HasNumber && second.HasNumber && first.NumberKind == SenseKind.Number
            && first.NumberValue == second.NumberValue && first.Key == second.Key
            && first.GoodsCount == 0 && first.Role == Role.Grammar
            && _numbers.IsNumber(next);
    }

    private int ReadNumber(int at)
    {
        Measure measure = new()
        {
            First = at,
            Spoken = sentence[at].IsWord,
            Each = sentence[at].Each,
        };
        int next = _numbers.Read(at, out measure.Value);
        measure.Last = next - 1;
        // Arakilo, aadhakilo: the unit is part of the word.
        if (next == at + 1 && sentence[at].IsWord) measure.Unit = sentence[at].Unit;
        for (int i = at; i < next; i++)
        {
            sentence[i].Role = Role.Measure;
            // The saade of three and a half is not rotten.
            if (sentence[i].HasNumber) sentence[i].Cues.Remove(Cue.Spoil);
        }

        next = ReadUnit(next, ref measure);
        next = ReadCalls(next, ref measure);
        if (NumberSigns.IsNegative(sentence, measure)) measure.Value = -measure.Value;
        ReadBefore(ref measure);
        Measures.Add(measure);
        return Math.Max(next, measure.Last + 1);
    }

    private int ReadUnit(int at, ref Measure measure)
    {
        if (at >= sentence.Count) return at;
        ref Token token = ref sentence[at];
        if (token.Is('-') && !token.Space && at + 1 < sentence.Count
            && sentence[at + 1].IsWord && sentence[at + 1].Unit != Unit.None)
            return ReadUnit(at + 1, ref measure);
        if (token.IsWord && _numbers.IsAmpere(at)) token.Unit = Unit.Amp;
        if (!token.IsWord || token.Unit == Unit.None) return at;
        // "rate 7.5 set karna"
        if (token.Unit == Unit.Set && token.Has(Cue.Change) && at + 1 < sentence.Count
            && sentence[at + 1].IsWord && sentence[at + 1].Has(Cue.Do))
            return at;
        bool single = token.Letters == 1;
        if (single && token.Space && at + 1 < sentence.Count && sentence[at + 1].Role == Role.Goods
            && token.Unit is not (Unit.G or Unit.L))
            return at;
        // "1 ghadi te ...": what sounds exactly like the shop's goods, and stands alone with its
        // number, is those and no packing.
        bool goodsToo = !single && (token.GoodsCalled || (token.Block >= 0
            && token is { GoodsCount: > 0, GoodsCost: 0 } && !Units.IsMeasure(token.Unit)
            && StandsAlone(measure.First - 1, at + 1)));
        bool counts = at + 1 < sentence.Count
            && sentence[at + 1].Role is Role.Goods or Role.Stranger;
        if (goodsToo && !counts)
        {
            if (!token.GoodsCalled) token.Role = Role.Goods;
            return at;
        }

        measure.Unit = token.Unit;
        measure.Last = at;
        token.Role = Role.Measure;
        return SkipBhar(at + 1, ref measure);
    }

    private bool StandsAlone(int before, int after) =>
        (before < 0 || sentence[before].Role == Role.Break || sentence[before].Has(Cue.And))
        && (after >= sentence.Count || sentence[after].Role == Role.Break
            || sentence[after].Has(Cue.And));

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
            // The taka that is percent in Gujarati is the rupee in Bengal.
            if (token.Is('%') || (token.Has(Cue.Percent) && measure.Value <= 100))
                measure.Percent = true;
            else if (token.Has(Cue.Percent))
                measure.Money = true;
            else if (token.Has(Cue.Rupee) || token.Is('\u20B9'))
            {
                measure.Money = true;
                measure.Wala |= token.Has(Cue.Wala);
            }
            else if (token.Is('/') && at + 1 < sentence.Count && sentence[at + 1].Is('-')
                && !sentence[at + 1].Space)
            {
                measure.Money = true;
                at++;
            }
            else if (token.Is('*') && !token.Space && at + 1 < sentence.Count)
                continue;
            else if (measure.Money && token is { Letters: 3, First: 'o', NumberValue: 1 })
                measure.Wala = true;
            else if (token.Has(Cue.Wala) && token.Letters > 2)
                measure.Wala = true;
            else if (token.Has(Cue.Of) && token.Letters > 1 && !measure.Wala
                && !(token.First == 'o' && measure.Unit != Unit.None)
                && (Follows(at) || Closes(at, measure)))
            {
                measure.Genitive = true;
                // The na of Gujarati joins here, and denies elsewhere.
                token.Cues.Remove(Cue.Not);
                token.Cues.Remove(Cue.No);
            }
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
        else if (token.IsWord && token.Has(Cue.Wala) && token is { Letters: 5, First: 'w' })
        {
            // "green chillies worth 10"
            measure.Money = true;
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
        // முட்டை is the egg, மூட்டை the sack: they only sound alike.
        bool goods = token.GoodsCount > 0 && token.GoodsCost <= 5
            && (token.Spelling != 0 || token.GoodsLiteral);
        if (goods
            && (at + 1 >= sentence.Count || sentence[at + 1].Role != Role.Goods))
            return false;
        if (Units.IsTrait(token.Unit)
            || token.Unit is Unit.Roll or Unit.Set or Unit.Ton)
            return false;
        // The leaf of "tez patta 20 gram" is no strip.
        if (token.Unit == Unit.Strip && at > 0 && sentence[at - 1].Role == Role.Stranger
            && at + 1 < sentence.Count && sentence[at + 1].Kind == TokenKind.Number)
        {
            token.Role = Role.Stranger;
            return false;
        }

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
        // "2-3 kg chini", "1/0 kg chini": a figure that tells no quantity is not one either.
        doubtful |= at > 0 && (sentence[at - 1].Kind is TokenKind.Figure or TokenKind.Date
            || (sentence[at - 1].IsWord && sentence[at - 1].Has(Cue.Per)));
        bool one = measure.Unit == Unit.Dozen || (before && Units.IsMeasure(measure.Unit));
        // "mirchi pavsher": the quarter is the whole quantity.
        if (measure.Unit == Unit.Pao && at > 0 && sentence[at - 1].Role == Role.Goods && !before)
            (one, doubtful) = (true, false);
        if (one && !doubtful) measure.Bare = false;
        sentence[at].Role = Role.Measure;
        int next = ReadCalls(at + 1, ref measure);
        // "ghee litre wala": a litre is the size.
        if (measure.Wala && Units.IsMeasure(measure.Unit)) measure.Bare = false;
        Measures.Add(measure);
        return Math.Max(next, at + 1);
    }

    private bool EndsItem(int at) =>
        Units.IsMeasure(sentence[at].Unit) && at > 0 && sentence[at - 1].Role == Role.Goods
        && (at + 1 >= sentence.Count || sentence[at + 1].Is(',') || sentence[at + 1].Is('\n'));

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
