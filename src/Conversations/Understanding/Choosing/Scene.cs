using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>What has been found in a message, laid out for the rules that choose its intent.
/// </summary>
internal sealed class Scene
{
    private static readonly CueSet Slight = CueSet.Of(
        Cue.Of, Cue.Filler, Cue.Honorific, Cue.Wala, Cue.And, Cue.Also, Cue.Small, Cue.Big,
            Cue.Loose,
        Cue.Medium, Cue.Quality);

    private CueSet _cues;

    public required Sentence Sentence { get; init; }

    public required Speaker From { get; init; }

    public required List<Measure> Measures { get; init; }

    public required List<LineDraft> Drafts { get; init; }

    /// <summary>Rupees of a product by its number.</summary>
    public required Func<int, decimal> Prices { get; init; }

    public PartyMention? Party { get; init; }

    /// <summary>All parties that fit are suppliers.</summary>
    public bool OnlySuppliers { get; init; }

    /// <summary>One of the parties that fit is a supplier.</summary>
    public bool SomeSupplier { get; init; }

    public UnderstoodDiscount? Discount { get; init; }

    public bool Corrected { get; init; }

    /// <summary>A line was said again otherwise: "5 lux nahi 6 lux".</summary>
    public bool TookBack { get; init; }

    public DateOnly? Today { get; init; }

    public bool FromOwner => From == Speaker.Owner;

    public bool Asks { get; private set; }

    public int WordCount { get; private set; }

    public int StrangerCount { get; private set; }

    /// <summary>Words that are neither goods nor numbers nor mere joints and courtesies.</summary>
    public int OtherWordCount { get; private set; }

    public int GoodsWordCount { get; private set; }

    public List<Reason> Why { get; } = [];

    /// <summary>A word of the message, outside names and goods, means this.</summary>
    public bool Has(Cue cue) => _cues.Has(cue);

    public bool HasAny(params ReadOnlySpan<Cue> cues)
    {
        foreach (Cue cue in cues)
        {
            if (_cues.Has(cue)) return true;
        }

        return false;
    }

    /// <summary>As <see cref="HasAny(ReadOnlySpan{Cue})"/>.</summary>
    public bool HasAny(CueSet cues) => _cues.HasAny(cues);

    public int CountOf(Cue cue)
    {
        int count = 0;
        foreach (ref Token token in Sentence.Tokens)
        {
            if (token.IsWord && token.Role is not (Role.Party or Role.Aside)
                && token.Has(cue)) count++;
        }

        return count;
    }

    /// <summary>Some known goods are named.</summary>
    public bool HasGoods { get; private set; }

    /// <summary>Goods are named by a full name, not by a word that happens to be in one.</summary>
    public bool HasExactGoods { get; private set; }

    /// <summary>Goods, known or not, with a quantity or a worth.</summary>
    public bool HasCounted { get; private set; }

    /// <summary>Known goods with a quantity or a worth.</summary>
    public bool HasCountedGoods { get; private set; }

    public void Look()
    {
        foreach (ref Token token in Sentence.Tokens)
        {
            if (token.Is('?')) Asks = true;
            if (!token.IsWord) continue;
            WordCount++;
            if (token.Role == Role.Stranger) StrangerCount++;
            if (token.Role == Role.Goods) GoodsWordCount++;
            if (token.Role is Role.Grammar or Role.Measure) _cues.Add(token.Cues);
            if (token.Role == Role.Grammar && !token.Cues.HasAny(Slight)) OtherWordCount++;
        }

        foreach (LineDraft draft in Drafts)
        {
            bool counted = draft.Quantity > 0 || draft.Worth is not null;
            if (draft.Products.Count > 0)
            {
                HasGoods = true;
                HasExactGoods |= (draft.Mention.Exact || draft.Mention.Kind)
                    && !draft.Mention.Doubtful;
                HasCountedGoods |= counted;
            }

            HasCounted |= counted;
        }
    }

    /// <summary>Adds what words that were taken for goods also mean ("chai nashta").</summary>
    public bool GoodsWordMeans(Cue cue)
    {
        foreach (ref Token token in Sentence.Tokens)
        {
            if (token.Role == Role.Goods && token.Has(cue)) return true;
        }

        return false;
    }

    /// <summary>The amount of money of the message: what is marked as rupees first, otherwise a
    /// number without a unit.</summary>
    public decimal? Amount()
    {
        decimal? plain = null;
        bool spoken = false;
        foreach (Measure measure in Measures)
        {
            if (measure.Taken || measure.Bare || measure.Void || measure.Percent) continue;
            if (measure.Money) return measure.Value;
            if (measure.Unit != Unit.None || measure.Wala) continue;
            // A figure in digits is surer than a word that may be a number.
            if (plain is null || (spoken && !measure.Spoken)) plain = measure.Value;
            else continue;
            spoken = measure.Spoken;
        }

        return plain;
    }

    /// <summary>The first token with the cue, or -1.</summary>
    public int IndexOf(Cue cue)
    {
        for (int i = 0; i < Sentence.Count; i++)
        {
            if (Sentence[i].IsWord && Sentence[i].Role is Role.Grammar or Role.Measure
                && Sentence[i].Has(cue))
                return i;
        }

        return -1;
    }

    /// <summary>The price in rupees of the goods of a line, or 0 when it is not one product.
    /// </summary>
    public decimal PriceOf(LineDraft draft) =>
        draft.Products.Count == 1 ? Prices(draft.Products[0]) : 0;

    public void Because(string rule, string? evidence = null) =>
        Why.Add(new Reason(rule, evidence));
}
