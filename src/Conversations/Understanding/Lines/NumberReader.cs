using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Tells number words from words that only look like them, and adds up those that
/// together are one number.</summary>
internal sealed class NumberReader(Sentence sentence)
{
    private static readonly CueSet VerbBefore = CueSet.Of(
        Cue.Send, Cue.Do, Cue.Write, Cue.Add, Cue.Remove, Cue.Remind, Cue.Change, Cue.Give,
        Cue.Keep, Cue.Take, Cue.Gave, Cue.Help, Cue.Cancel, Cue.Reduce, Cue.Increase, Cue.Speak,
        Cue.Return, Cue.Instead, Cue.Count);

    private static readonly CueSet Sizes =
        CueSet.Of(Cue.Small, Cue.Big, Cue.Medium, Cue.Loose, Cue.Quality);

    /// <summary>"do" is two and give, "pav" a quarter and a bread: what stands around them
    /// decides.</summary>
    public bool IsNumber(int at)
    {
        ref Token token = ref sentence[at];
        int next = at + 1;
        // "half a dozen"
        if (token.NumberKind == SenseKind.Share && next + 1 < sentence.Count
            && sentence[next].Letters == 1 && sentence[next].NumberValue == 1 && UnitAt(next + 1))
            return true;
        // "ek moti maggi"
        while (next < sentence.Count && sentence[next].IsWord && !sentence[next].HasNumber
            && sentence[next].Cues.HasAny(Sizes)) next++;
        bool joins = next < sentence.Count
            && (Factor(next) || UnitAt(next) || sentence[next].Role == Role.Goods
            || sentence[next].Has(Cue.Rupee) || sentence[next].Has(Cue.Percent)
            || (sentence[next].HasNumber && sentence[next].NumberKind == SenseKind.Number
                && token.NumberKind == SenseKind.Plus));
        if (next > at + 1 && !joins) next = at + 1;
        // Saade alone is nothing: three and a half needs its three.
        if (token is { NumberKind: SenseKind.Plus, NumberValue: 0.5m })
        {
            return next < sentence.Count && (sentence[next].Kind == TokenKind.Number
                || (sentence[next].HasNumber && sentence[next].NumberKind == SenseKind.Number));
        }

        // "the brown one"
        bool one = token.NumberValue == 1 && token is { Letters: 3, First: 'o' } && at > 1
            && sentence[at - 1].Role == Role.Goods && sentence[at - 2].Has(Cue.Filler)
            && !sentence[at - 2].HasNumber;
        if (one) return false;
        if (token.NumberKind is SenseKind.Share or SenseKind.Plus)
            return token.GoodsCount == 0 ? joins || !Ambiguous(token) : ShareOfUnit(at);
        // "chaubees sau", misspelt beyond knowing, is not a hundred.
        if (token.NumberKind == SenseKind.Factor && at > 0 && token.Letters > 1
            && sentence[at - 1].Role == Role.Stranger)
            return false;
        // The veyyi that puts is a thousand before another number, and before money.
        bool counts = at + 1 < sentence.Count && sentence[at + 1].IsWord
            && (sentence[at + 1].HasNumber || sentence[at + 1].Has(Cue.Rupee)
                || sentence[at + 1].Has(Cue.Gave) || sentence[at + 1].Has(Cue.Money))
            && !(token.Has(Cue.Add) && Puts(at));
        if (token.NumberKind == SenseKind.Factor && token.Letters > 1 && counts) return true;
        if (token.NumberKind == SenseKind.Factor) return at > 0 && !sentence[at].Space
            && token.Letters == 1
            ? sentence[at - 1].Kind == TokenKind.Number : token.Letters > 1 && !Ambiguous(token);
        if (token.GoodsCount > 0) return joins;
        if (!Ambiguous(token)) return true;
        if (token.Cues.Has(Cue.Give)) return IsTwo(at, joins);
        if (joins) return true;
        bool afterGoods = at > 0 && (sentence[at - 1].Role == Role.Goods
            || sentence[at - 1] is { Role: Role.Stranger, Letters: > 3 });
        bool ends = next >= sentence.Count || sentence[next].Role == Role.Break;
        return afterGoods && ends && token.Letters > 1;
    }

    // "chakkera veyyi, oka kilo bellam veyyi": goods stand before it, or what the next number
    // counts behind it.
    private bool Puts(int at)
    {
        if (at > 0 && sentence[at - 1].Role == Role.Goods) return true;
        int after = at + 2;
        return after < sentence.Count && (sentence[after].Role == Role.Goods || UnitAt(after));
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
        // "sabun do bhejna": giving would stand behind the verb.
        bool asked = next < sentence.Count && sentence[next].IsWord
            && sentence[next].Role == Role.Grammar && sentence[next].HasOnly(Cue.Send, Cue.Want);
        return BehindGoods(at) && (asked || ParallelCount(at));
    }

    // "coke chhoti do": the size belongs to the goods.
    private bool BehindGoods(int at)
    {
        int before = at - 1;
        while (before > 0 && sentence[before].IsWord && sentence[before].Role == Role.Grammar
            && sentence[before].Cues.HasAny(Sizes)) before--;
        return before >= 0 && sentence[before].Role == Role.Goods;
    }

    // "maggi teen, bread do": elsewhere in the message a count follows its goods.
    private bool ParallelCount(int at)
    {
        for (int i = 1; i < sentence.Count; i++)
        {
            if (i == at || !BehindGoods(i)) continue;
            bool number = sentence[i].Kind == TokenKind.Number
                || (sentence[i].HasNumber && !Ambiguous(sentence[i]));
            if (!number) continue;
            int before = i - 1;
            while (before > 0 && (sentence[before].Role == Role.Goods
                || sentence[before].Cues.HasAny(Sizes))) before--;
            if (sentence[before].Role is Role.Break or Role.Goods
                || sentence[before].Has(Cue.And))
                return true;
        }

        return false;
    }

    private bool ShareOfUnit(int at)
    {
        int next = at + 1;
        // The pav of "2 pav ladi" is the bread.
        if (sentence[at].Pairs) return false;
        bool after = at > 0
            && (sentence[at - 1].Kind == TokenKind.Number || sentence[at - 1].HasNumber);
        // "badam ek pav, kaju aadha pav": other goods stand before the number, and none behind.
        bool closes = next >= sentence.Count || sentence[next].Role == Role.Break
            || sentence[next].Has(Cue.And) || sentence[next].Has(Cue.Send);
        if (after && closes)
            return at > 1 && sentence[at - 2].IsWord && sentence[at - 2].Role == Role.Goods;
        if (next >= sentence.Count) return false;
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

    /// <summary>Words and digits that together are one number: saade teen sau, 2 hazaar 500.
    /// </summary>
    /// <returns>The first token behind the number.</returns>
    public int Read(int at, out decimal value)
    {
        decimal total = 0;
        decimal current = 0;
        decimal plus = 0;
        bool any = false;
        bool words = true;
        int i = at;
        for (; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Kind == TokenKind.Number)
            {
                if (any && current != 0) break;
                if (any && total == 0 && plus == 0) break;
                current = token.Value;
                any = true;
                words = false;
            }
            else if (any && token.Letters == 1 && token.NumberValue == 1 && i + 1 < sentence.Count
                && UnitAt(i + 1) && current is > 0 and < 1)
            {
                // The a of "half a dozen" counts nothing.
                token.Role = Role.Measure;
            }
            else if (token.HasNumber && (i == at || IsLink(i)) && !IsAmpere(i))
            {
                if (!Link(token, ref total, ref current, ref plus, any, words)) break;
                any = true;
            }
            else if (any && words && IsHundred(i) && (current + plus) % 1 == 0.5m)
            {
                current = (current + plus) * 100;
                plus = 0;
                token.Role = Role.Measure;
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

        // Saade charso is 450.
        if (plus != 0 && current >= 100 && current % 100 == 0) plus *= 100;
        value = total + current + plus;
        if (current == 0 && total == 0 && plus is > 0 and < 1) value = 1 + plus;
        value = Math.Clamp(value, 0, 99_999_999);
        return i;
    }

    /// <summary>The letter of 6A.</summary>
    public bool IsAmpere(int i) =>
        i > 0 && sentence[i].IsWord && sentence[i].Letters == 1 && sentence[i].First == 'a'
        && !sentence[i].Space && sentence[i - 1].Kind == TokenKind.Number;

    private bool IsLink(int i)
    {
        ref Token token = ref sentence[i];
        if (token.Role == Role.Break) return false;
        if (token.NumberKind == SenseKind.Factor)
            return token.Letters > 1 || !token.Space;
        if (token.NumberKind == SenseKind.Share && token.GoodsCount > 0) return ShareOfUnit(i);
        bool afterShare = i > 0 && sentence[i - 1].HasNumber
            && sentence[i - 1].NumberKind == SenseKind.Plus
            && token.NumberKind == SenseKind.Number;
        return !Ambiguous(token) || afterShare || IsNumber(i);
    }

    private static bool Link(
        in Token token, ref decimal total, ref decimal current, ref decimal plus, bool any,
        bool words)
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
            // ondre kaal, ondu kaalu: one and a quarter, where Hindi would say so many quarters.
            case SenseKind.Share when current == 0 && total == 0 && plus >= 1:
                current = token.NumberValue;
                return true;
            case SenseKind.Share when words && current is >= 1 and <= 20
                && token is { Block: 5 or 7, NumberValue: < 1 }:
                current += token.NumberValue;
                return true;
            case SenseKind.Share when current is >= 0.5m and <= 20 && token.NumberValue == 0.25m:
                current *= 0.25m;
                return true;
            case SenseKind.Number when current == 0 && total == 0 && (!any || plus != 0):
            case SenseKind.Number when current == 0 && total >= 1000
                && token.NumberValue is < 1000 and > 0 && plus == 0:
            case SenseKind.Number when current == 0 && total >= 100 && token.NumberValue < 100:
                current = token.NumberValue;
                return true;
            // rendaayiram ainooru: two thousand, five hundred.
            case SenseKind.Number when words && current >= 1000 && current % 1000 == 0
                && token.NumberValue is < 1000 and > 0 && plus == 0:
            // ainooru aimbathu, panchso pachas: five hundred, fifty.
            case SenseKind.Number when words && current >= 100 && current % 100 == 0
                && token.NumberValue < 100 && plus == 0:
                total += current;
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

    // "adhai so gram": the hundred of half numbers, where so is no English word.
    private bool IsHundred(int at) => at + 1 < sentence.Count && sentence[at].IsWord
        && sentence[at].Letters == 2 && sentence[at].First == 's'
        && sentence.Text.AsSpan(sentence[at].Start, sentence[at].End - sentence[at].Start)
            .Equals("so", StringComparison.OrdinalIgnoreCase)
        && (UnitAt(at + 1) || sentence[at + 1].Has(Cue.Rupee));

    // "one and a half"
    private bool HalfFollows(int and, decimal current, out int half)
    {
        half = and + 1;
        // "एक आणि अर्धा डझन" are one, and half a dozen of what comes next.
        ReadOnlySpan<char> word = sentence.Text.AsSpan(
            sentence[and].Start, sentence[and].End - sentence[and].Start);
        bool english = word.Equals("and", StringComparison.OrdinalIgnoreCase)
            || word.Equals("n", StringComparison.OrdinalIgnoreCase);
        if (current is < 1 or > 100 || !english) return false;
        if (half < sentence.Count && sentence[half].Letters == 1
            && sentence[half].First == 'a') half++;
        return half + 1 < sentence.Count && sentence[half].HasNumber
            && sentence[half].NumberKind == SenseKind.Share && sentence[half].NumberValue == 0.5m
            && (sentence[half].Unit != Unit.None || sentence[half + 1].Unit != Unit.None);
    }
}
