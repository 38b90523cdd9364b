using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>The words of a message that nobody understood and that no line of goods holds. What
/// is booked must account for all that was said; a word left over may be the one that matters.
/// </summary>
internal static class Leftovers
{
    // A letter or two is a case ending written apart: "santosh la", "2 coke te 5 lays".
    private const int LettersMin = 3;

    /// <summary>How many words are left over.</summary>
    public static int Count(Scene scene)
    {
        int count = 0;
        for (int i = 0; i < scene.Sentence.Count; i++)
        {
            ref Token token = ref scene.Sentence[i];
            bool strange = token.IsWord && token.Role == Role.Stranger
                && token.Letters >= LettersMin;
            if (strange && !IsInLine(scene, i)) count++;
        }

        return count;
    }

    /// <summary>An address, a time of day, or words nobody understood.</summary>
    public static bool SaysMore(Scene scene)
    {
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (token.Role == Role.Aside || (token.IsWord && token.Has(Cue.Address))) return true;
        }

        return Count(scene) > 0;
    }

    /// <summary>A number stands between commas without any goods that were understood: a line of
    /// the list is lost.</summary>
    public static bool LosesLine(Scene scene) => !scene.TookBack
        && scene.Measures.Exists(measure =>
        measure is { Bare: false, Void: false, Taken: false, Price: false, Percent: false }
        && scene.Drafts.Exists(draft => draft.Quantity is not null)
        && !scene.Drafts.Exists(draft => draft.CountAt == measure.First
            || (IsLine(draft) && SameItem(scene.Sentence, draft.Mention, measure))));

    /// <summary>Goods that the shop has were named together with a word nobody knows, and stand
    /// in no line.</summary>
    public static bool LosesGoods(Scene scene) => scene.Drafts.Exists(draft =>
        (!IsLine(draft) || IsPassedOver(scene, draft)) && draft.Mention.Words.Count > 1
        && draft.Mention.Words.Exists(word =>
            scene.Sentence[word] is { Role: Role.Goods, GoodsCost: <= 5 } token
            && !(token.Named && GoodsIndex.IsColour(token.Concept))));

    // Named without a count beside goods that have one.
    private static bool IsPassedOver(Scene scene, LineDraft draft) => draft.Mention.Doubtful
        && draft.Quantity is null && draft.Worth is null && scene.HasCountedGoods;

    /// <summary>"atta 5 kilo aur 2 ...": the number behind another number and an "and" counts
    /// something that was not understood.</summary>
    public static bool CountsAcross(Scene scene) => scene.Drafts.Exists(draft =>
    {
        if (draft.CountAt <= draft.Mention.Last) return false;
        if (IsOfAnother(scene.Sentence, draft)) return true;
        bool number = false;
        for (int i = draft.Mention.Last + 1; i < draft.CountAt; i++)
        {
            ref Token token = ref scene.Sentence[i];
            number |= token.Role == Role.Measure;
            if (number && token.IsWord && token.Role == Role.Grammar && token.Has(Cue.And))
                return true;
        }

        return false;
    });

    // The 2 of "1 bisleri, 2 mera" counts a word that was not understood as goods.
    private static bool IsOfAnother(Sentence sentence, LineDraft draft)
    {
        int first = draft.CountAt;
        while (first > draft.Mention.Last + 1 && sentence[first - 1].Role != Role.Break) first--;
        if (first == draft.Mention.Last + 1) return false;
        for (int i = first; i < sentence.Count && sentence[i].Role != Role.Break; i++)
        {
            ref Token token = ref sentence[i];
            bool strange = token.Role == Role.Stranger && token.Letters >= LettersMin;
            if (token.IsWord && (strange || (token.Role == Role.Grammar && token.Has(Cue.Self)
                && (token.Block >= 0 || token.Letters > 3))))
                return true;
        }

        return false;
    }

    /// <summary>"panchforon so gram" between commas: a word nobody knows stands with a measure
    /// and is in no line.</summary>
    public static bool LosesItem(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            bool strange = token.IsWord && token.Role == Role.Stranger
                && token.Letters >= LettersMin && !IsInLine(scene, i);
            if (strange && IsItem(scene, i)) return true;
        }

        return false;
    }

    // Between its commas stand a unit and no other goods.
    private static bool IsItem(Scene scene, int at)
    {
        Sentence sentence = scene.Sentence;
        int first = at;
        while (first > 0 && sentence[first - 1].Role != Role.Break) first--;
        bool unit = false;
        for (int i = first; i < sentence.Count && sentence[i].Role != Role.Break; i++)
        {
            if (IsInLine(scene, i)) return false;
            unit |= sentence[i].Role == Role.Measure && sentence[i].Unit != Unit.None;
        }

        return unit;
    }

    private static bool SameItem(Sentence sentence, Mention mention, Measure measure)
    {
        int from = Math.Min(mention.Last, measure.Last);
        int to = Math.Max(mention.First, measure.First);
        for (int i = from + 1; i < to; i++)
        {
            ref Token token = ref sentence[i];
            bool parts = token.Is(',') || token.Is(';') || token.Is('\n') || token.Is('.')
                || token.Is('!') || token.Is('?');
            if (parts) return false;
        }

        return true;
    }

    private static bool IsInLine(Scene scene, int at) => scene.Drafts.Exists(draft =>
        IsLine(draft) && at >= draft.Mention.First && at <= draft.Mention.Last);

    private static bool IsLine(LineDraft draft) => draft.Products.Count > 0
        || draft.Quantity is not null || draft.Worth is not null;
}
