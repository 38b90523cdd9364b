using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>"naya saaman kesar 250": goods that are put on the list.</summary>
internal static class NewProductReading
{
    // "naya maal add karo good knight refill 79": what is neither telling nor price is the name.
    /// <summary>Its name and price; its unit and what is there, when that is said.</summary>
    public static List<UnderstoodLine> Of(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        int price = PriceMeasure(scene);
        int first = -1;
        int last = -1;
        for (int i = AfterTelling(sentence); i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            bool priced = price >= 0 && i >= scene.Measures[price].First
                && i <= scene.Measures[price].Last;
            if (priced && first >= 0) break;
            bool telling = priced
                || (token.Role is not (Role.Goods or Role.Stranger or Role.Measure or Role.Party)
                && (!token.IsWord || token.Cues.HasAny(Telling)));
            if (telling) continue;
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return [];
        UnderstoodLine line = new()
        {
            Unknown = sentence.Written(first, last),
            Price = price >= 0 ? scene.Measures[price].Value : null,
        };
        return [price < 0 ? line : Counted(scene, price, line)];
    }

    // "250 rupaye kilo, stock 5": what stands behind the price is the unit and what is there.
    private static UnderstoodLine Counted(Scene scene, int price, UnderstoodLine line)
    {
        Sentence sentence = scene.Sentence;
        int next = scene.Measures[price].Last + 1;
        foreach (Measure measure in scene.Measures)
        {
            if (measure.First < next || measure.Money || measure.Price) continue;
            string? unit = Units.CodeOf(measure.Unit);
            bool stock = sentence[measure.First - 1].IsWord
                && sentence[measure.First - 1].Has(Cue.Stock);
            if (measure.Bare)
                line = line with { Unit = line.Unit ?? unit };
            else if (stock || unit is not null)
                line = line with { Quantity = measure.Value, Unit = line.Unit ?? unit };
        }

        return line;
    }

    // "ek naya item daalo ...": the name begins behind the words that announce it.
    private static int AfterTelling(Sentence sentence)
    {
        int after = 0;
        for (int i = 0; i < Math.Min(sentence.Count, AnnouncedWithin); i++)
        {
            bool announces = sentence[i].IsWord && sentence[i].Role == Role.Grammar
                && (sentence[i].Has(Cue.New) || sentence[i].Has(Cue.Item)
                    || sentence[i].Has(Cue.Add));
            if (announces) after = i + 1;
        }

        return after;
    }

    private const int AnnouncedWithin = 4;

    private static readonly CueSet Telling = CueSet.Of(
        Cue.New, Cue.Item, Cue.Goods, Cue.Add, Cue.Do, Cue.Of, Cue.Rupee, Cue.Rate, Cue.Filler,
            Cue.Is,
        Cue.Write, Cue.In, Cue.Give, Cue.And, Cue.For, Cue.To, Cue.Report);

    private static int PriceMeasure(Scene scene)
    {
        int found = -1;
        for (int i = 0; i < scene.Measures.Count; i++)
        {
            Measure measure = scene.Measures[i];
            if (measure.Bare) continue;
            if (measure.Money || measure.Price) return i;
            if (measure.Unit == Unit.None) found = i;
        }

        return found;
    }
}
