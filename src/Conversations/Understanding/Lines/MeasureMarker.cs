using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Tells measures that are not quantities: rates, discounts, and figures that the
/// speaker corrects.</summary>
internal sealed class MeasureMarker(Sentence sentence)
{
    private static readonly CueSet Small = CueSet.Of(
        Cue.Of, Cue.Is, Cue.Filler, Cue.Rupee, Cue.Money, Cue.Do, Cue.In, Cue.Change, Cue.From,
            Cue.To);

    // The rate word that the number before it has taken.
    private int _rateAt = -1;

    /// <summary>Percent or rupees off, when the message names a discount.</summary>
    public UnderstoodDiscount? Discount { get; private set; }

    /// <summary>A figure was replaced by another: "5 nahi 10", "5 ki jagah 10".</summary>
    public bool Corrected { get; private set; }

    public void Run(List<Measure> measures)
    {
        Discount = null;
        Corrected = false;
        _rateAt = -1;
        for (int i = 0; i < measures.Count; i++)
        {
            Measure measure = measures[i];
            MarkRate(ref measure, measures, i);
            MarkDiscount(ref measure);
            measures[i] = measure;
        }

        for (int i = 0; i + 1 < measures.Count; i++) MarkCorrection(measures, i);
        // The Bengali dhare is on credit, unless a number before it is the rate.
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.IsWord && token.Has(Cue.Credit)) token.Cues.Remove(Cue.Rate);
        }
    }

    private bool Word(int at, Cue cue) =>
        at >= 0 && at < sentence.Count && sentence[at].IsWord && sentence[at].Has(cue)
        && sentence[at].Role is Role.Grammar or Role.Measure;

    private void MarkRate(ref Measure measure, List<Measure> measures, int i)
    {
        if (measure.Unit is not (Unit.None or Unit.Kg or Unit.Pc or Unit.L)
            || measure.Percent)
            return;
        bool follows = RateFollows(measure, measures, i);
        int before = measure.First - 1;
        for (int step = 0; step < 2 && before >= 0; step++)
        {
            bool small = sentence[before].IsWord && sentence[before].Cues.HasAny(Small)
                && !sentence[before].Has(Cue.Rate) && sentence[before].Role == Role.Grammar;
            if (!small && !sentence[before].Is(':') && !sentence[before].Is('=')
                && !sentence[before].Is('-'))
                break;
            before--;
        }

        bool at = measure.Price || Word(measure.First - 1, Cue.At)
            || Word(measure.First - 1, Cue.Per) || IsBy(measure)
            || IsFor(measure)
            || (measure.First > 0 && sentence[measure.First - 1].Is('@'));
        measure.Price |= follows || at || (before != _rateAt && Word(before, Cue.Rate));
        // "42 per kg", "99/kg"
        bool per = Word(measure.Last + 1, Cue.Per) || (measure.Last + 1 < sentence.Count
            && measure.First == measure.Last && sentence[measure.Last + 1].Is('/'));
        int unit = per ? measure.Last + 2 : measure.Last + 1;
        bool told = measure.Money || unit > measure.Last + 1;
        bool perUnit = told && !measure.Genitive && i + 1 < measures.Count
            && measures[i + 1] is { Bare: true, Unit: Unit.Kg or Unit.L or Unit.Dozen }
                or { Value: 1, Spoken: false, Unit: Unit.Dozen }
            && measures[i + 1].First == unit;
        // The dozen of "60 rupaye darjan" counts nothing.
        if (perUnit) measures[i + 1] = measures[i + 1] with { Taken = true };
        // "bosta 1750 kore": so much a bag.
        bool each = i > 0 && measures[i - 1] is { Bare: true } packing && measure.Value >= 20
            && packing.Last == measure.First - 1 && measure.Unit == Unit.None
            && (Word(measure.Last + 1, Cue.Do) || (measure.Money && Ends(measure)));
        // "..., ஒண்ணு 150 ரூபாய்": one of them so much.
        each |= i > 0 && measure.Money && Ends(measure) && measures[i - 1] is
                { Spoken: true, Value: 1, Unit: Unit.None, Bare: false, Money: false } one
            && one.Last == measure.First - 1 && one.First > 0
            && sentence[one.First - 1].Role == Role.Break;
        if (each) measures[i - 1] = measures[i - 1] with { Taken = true };
        perUnit |= each;
        measure.Price |= perUnit;
        measure.Charged = measure.Price && (follows || at || perUnit);
    }

    // "60 kilo dal aayi 118 me": for goods that came that is what each cost.
    private bool IsFor(in Measure measure)
    {
        int after = measure.Last + 1;
        bool ends = Word(after, Cue.In) && (after + 1 >= sentence.Count
            || sentence[after + 1].Role == Role.Break || Word(after + 1, Cue.Came));
        if (!ends || measure.Unit != Unit.None) return false;
        if (Word(after + 1, Cue.Came)) return true;
        for (int at = 0; at < measure.First; at++)
            if (Word(at, Cue.Came)) return true;
        return false;
    }

    // No goods follow that the number could belong to.
    private bool Ends(in Measure measure) => measure.Last + 1 >= sentence.Count
        || sentence[measure.Last + 1].Role is Role.Break or Role.Grammar;

    // ४१ रुपयांनी: at 41 rupees.
    private bool IsBy(in Measure measure)
    {
        if (!measure.Money || !sentence[measure.Last].IsWord) return false;
        ref Token last = ref sentence[measure.Last];
        ReadOnlySpan<char> word = sentence.Text.AsSpan(last.Start, last.End - last.Start);
        return word.EndsWith("ंनी") || word.EndsWith("ाने") || word.EndsWith("anni");
    }

    // "42 ke bhav se", "12 ke hisab se"; in "70 ka daam 15" the rate belongs to the 15.
    private bool RateFollows(in Measure measure, List<Measure> measures, int i)
    {
        int at = measure.Last + 1;
        if (Word(at, Cue.Of) || Word(at, Cue.In)) at++;
        // The Gujarati "na" of "42 na bhave" is no denial.
        if (Word(at - 1, Cue.Of) && Word(at, Cue.Rate)) sentence[at - 1].Cues.Remove(Cue.Not);
        if (Word(at, Cue.Account) && Word(at + 1, Cue.From) && at > measure.Last + 1)
        {
            sentence[at].Cues.Remove(Cue.Account);
            sentence[at].Cues.Add(Cue.Rate);
        }

        if (!Word(at, Cue.Rate) || Word(at + 1, Cue.HowMuch)) return false;
        // "Madhur 1 kg ka bhav" asks for the price of that size.
        if (measure.Unit != Unit.None && !measure.Money && !Word(at + 1, Cue.From)) return false;
        bool another = i + 1 < measures.Count && measures[i + 1].First <= at + 3
            && !measures[i + 1].Bare && measures[i + 1].Unit == Unit.None;
        bool ends = at + 1 >= sentence.Count || sentence[at + 1].Role == Role.Break
            || Word(at + 1, Cue.And) || Word(at + 1, Cue.From);
        if (another && !ends) return false;
        _rateAt = at;
        sentence[at].Cues.Remove(Cue.Credit);
        return true;
    }

    private void MarkDiscount(ref Measure measure)
    {
        int after = measure.Last + 1;
        if (Word(after, Cue.Of)) after++;
        bool named = Discounts(after) || Discounts(measure.First - 1)
            || (Word(measure.First - 1, Cue.Of) && Discounts(measure.First - 2));
        if (!named && !measure.Percent) return;
        if (!measure.Percent && !measure.Money && !Strong(after)
            && !Strong(measure.First - 1))
            return;
        if (measure.Unit != Unit.None) return;
        measure.Taken = true;
        // "10 rupaye kam lena" takes less; nothing is owed.
        int take = after + 1;
        // "ghatt la lena"
        if (take < sentence.Count && sentence[take].IsWord && sentence[take].Letters <= 2) take++;
        bool helped = take > after + 1;
        if (Discounts(after) && (Word(take, Cue.Take) || (helped && Word(take, Cue.Due))))
            sentence[take].Cues.Remove(Cue.Due);
        Discount ??= measure.Percent
            ? new UnderstoodDiscount(measure.Value, null)
            : new UnderstoodDiscount(null, measure.Value);
    }

    private bool Discounts(int at) => Word(at, Cue.Discount) || Word(at, Cue.Reduce);

    private bool Strong(int at) => Word(at, Cue.Discount) && !Word(at, Cue.Reduce);

    // "3 kg, not 5": English takes back what follows.
    private bool IsEnglishNot(int at) => Word(at, Cue.Not)
        && sentence.Text.AsSpan(sentence[at].Start, sentence[at].End - sentence[at].Start)
            .Equals("not", StringComparison.OrdinalIgnoreCase);

    // "2 kilo cheeni, nahi nahi 3 kilo": the goods are said once, the number again.
    private bool TakesBack(in Measure first, in Measure second)
    {
        int at = second.First - 1;
        bool sorry = Word(at, Cue.Correct);
        if (!Word(at, Cue.Not) && !sorry) return false;
        while (at > first.Last && (Word(at, Cue.Not) || Word(at, Cue.No) || Word(at, Cue.Correct)
            || sentence[at].Role == Role.Break)) at--;
        bool comma = sorry || sentence[at + 1].Role == Role.Break;
        while (at > first.Last && (sentence[at].Role == Role.Goods || Word(at, Cue.Send)
            || Word(at, Cue.Give))) at--;
        int after = second.Last + 1;
        bool changed = Word(after, Cue.Do) || Word(after, Cue.Change);
        bool ends = changed || after >= sentence.Count || sentence[after].Role == Role.Break
            || Word(after, Cue.And) || Word(after, Cue.Send) || Word(after, Cue.Give)
            || Word(after, Cue.Want);
        return (comma || changed) && ends && at == first.Last && first.Unit == second.Unit;
    }

    // "tamatar ek kilo... nahi nahi, dedh kilo": the new figure belongs where the old one stands.
    private bool StandsByGoods(in Measure first, in Measure second)
    {
        if (first.First == 0 || sentence[first.First - 1].Role != Role.Goods) return false;
        bool parted = false;
        for (int at = first.Last + 1; at < second.First; at++)
            parted |= sentence[at].Role == Role.Break;
        // "arre, 3 maggi bhi": goods of its own follow, so it corrects nothing.
        for (int at = second.Last + 1; at < sentence.Count; at++)
        {
            if (sentence[at].Role == Role.Break || Word(at, Cue.And)) break;
            if (sentence[at].Role is Role.Goods or Role.Stranger) return false;
        }

        return parted;
    }

    private void MarkCorrection(List<Measure> measures, int i)
    {
        Measure first = measures[i];
        Measure second = measures[i + 1];
        bool not = false;
        bool instead = false;
        bool sorry = false;
        bool goods = false;
        for (int at = first.Last + 1; at < second.First; at++)
        {
            // "2 kilo... nahi nahi 3 kilo" is a slip of the tongue, not a change.
            sorry |= Word(at, Cue.Not) && Word(at + 1, Cue.Not);
            not |= Word(at, Cue.Not) || (Word(at, Cue.No) && sentence[at].Role == Role.Grammar);
            instead |= Word(at, Cue.Instead);
            sorry |= Word(at, Cue.Correct);
            goods |= sentence[at].Role is Role.Goods or Role.Stranger;
        }

        // "instead of 1 kg sugar make it 2 kg"
        bool insteadBefore = Word(first.First - 1, Cue.Of) && Word(first.First - 2, Cue.Instead)
            && first.Unit == second.Unit;
        if (insteadBefore)
        {
            measures[i] = first with { Void = true };
            Corrected = true;
            return;
        }

        bool english = not && second.First - first.Last <= 3 && IsEnglishNot(second.First - 1);
        if (english)
        {
            measures[i + 1] = second with { Void = true };
            Corrected = true;
            return;
        }

        if ((not || sorry) && goods && second.First - 1 > first.Last && TakesBack(first, second))
        {
            // The new figure stands where the old one did: other goods may follow it.
            measures[i] = second with { First = first.First, Last = first.Last };
            measures[i + 1] = second with { Void = true };
            Corrected |= Word(second.Last + 1, Cue.Do) || Word(second.Last + 1, Cue.Change);
            return;
        }

        bool notBefore = Word(first.First - 1, Cue.Not) && second.First - first.Last <= 2 && !goods;
        if (goods || (!not && !instead && !sorry && !notBefore)) return;
        bool of = Word(second.First - 1, Cue.Of) || Word(second.First - 1, Cue.Filler);
        if (instead && Word(second.First - 1, Cue.Of) && sentence[second.First - 2].Has(Cue.Instead)
            && of)
            second.Void = true;
        else if (StandsByGoods(first, second))
            (first, second) = (second with { First = first.First, Last = first.Last },
                second with { Void = true });
        else
            first.Void = true;
        Corrected |= !sorry;
        measures[i] = first;
        measures[i + 1] = second;
    }
}
