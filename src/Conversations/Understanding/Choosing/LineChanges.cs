using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Tells for each line of a changed order whether its goods come or go: "bread hata do
/// aur 2 lux jod do", "bourbon ki jagah oreo".</summary>
internal static class LineChanges
{
    private enum Change : byte
    {
        Open,
        Comes,
        Adds,
        Goes,
    }

    /// <summary>Marks the lines that go and those that are added.</summary>
    public static void Mark(Scene scene)
    {
        List<LineDraft> drafts = scene.Drafts;
        Change[] changes = new Change[drafts.Count];
        for (int i = 0; i < drafts.Count; i++) changes[i] = ChangeOf(scene, i);
        Exchange(scene, changes);
        for (int i = 0; i < drafts.Count; i++)
        {
            if (changes[i] == Change.Open && IsCorrected(scene, i)) changes[i] = Change.Comes;
        }

        for (int i = drafts.Count - 2; i >= 0; i--)
        {
            if (changes[i] == Change.Open) changes[i] = changes[i + 1];
        }

        for (int i = 1; i < drafts.Count; i++)
        {
            if (changes[i] != Change.Open) continue;
            // "lux hata ke santoor 2 kar do": what has a number stays.
            bool comes = changes[i - 1] == Change.Goes && drafts[i].Quantity > 0;
            changes[i] = comes ? Change.Comes : changes[i - 1];
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            drafts[i].Removed = changes[i] == Change.Goes;
            drafts[i].Added = changes[i] == Change.Adds;
        }
    }

    // "aloo 2 kilo na, 4 kilo kar do, aur pyaz hata do": the number put right stays, whatever
    // goes after it.
    private static bool IsCorrected(Scene scene, int index)
    {
        Mention mention = scene.Drafts[index].Mention;
        int end = index + 1 < scene.Drafts.Count ? scene.Drafts[index + 1].Mention.First
            : scene.Sentence.Count;
        return scene.Drafts[index].Quantity is not null && scene.Measures.Exists(
            measure => measure.Void && measure.First > mention.Last && measure.Last < end);
    }

    /// <summary>Drops what the speaker took back: "2 kg chini nahi 3 kg chini".</summary>
    /// <returns>True when something was.</returns>
    public static bool Correct(Sentence sentence, List<LineDraft> drafts)
    {
        int before = drafts.Count;
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            LineDraft first = drafts[i - 1];
            LineDraft second = drafts[i];
            bool same = first.Products.Count > 0 && second.Quantity is not null
                && first.Products.TrueForAll(second.Products.Contains);
            if (!same || !TakesBack(sentence, first.Mention.Last + 1, second.Mention.First))
                continue;
            // "hari mirch aadha kilo, nahi mirch pao": the same chillies, said shorter.
            second.Products.RemoveAll(product => !first.Products.Contains(product));
            drafts.RemoveAt(i - 1);
        }

        return drafts.Count < before;
    }

    /// <summary>Joins what the speaker only names more closely afterwards: "2 kg dal bhejo, moong
    /// wali".</summary>
    public static void Refine(Sentence sentence, List<LineDraft> drafts)
    {
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            LineDraft first = drafts[i - 1];
            LineDraft second = drafts[i];
            int wala = second.Mention.Last + 1;
            bool closer = first.Products.Count > 1 && first.Quantity is not null
                && second is { Quantity: null, Worth: null, Rate: null, Products.Count: > 0 }
                && second.Products.TrueForAll(first.Products.Contains)
                && wala < sentence.Count && sentence[wala].IsWord
                && sentence[wala].Has(Cue.Wala)
                && sentence[second.Mention.First - 1].Role != Role.Goods
                && !sentence[second.Mention.First - 1].Has(Cue.And);
            if (!closer) continue;
            first.Products.RemoveAll(product => !second.Products.Contains(product));
            drafts.RemoveAt(i);
        }
    }

    private static bool TakesBack(Sentence sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            ref Token token = ref sentence[i];
            if (token.IsWord && token.Role == Role.Grammar
                && (token.Has(Cue.Not) || token.Has(Cue.Correct) || token.Has(Cue.No)))
                return true;
        }

        return false;
    }

    // After the goods in Indian languages, before them in English.
    private static Change ChangeOf(Scene scene, int index)
    {
        Sentence sentence = scene.Sentence;
        int end = index + 1 < scene.Drafts.Count ? scene.Drafts[index + 1].Mention.First
            : sentence.Count;
        for (int i = scene.Drafts[index].Mention.Last + 1; i < end; i++)
        {
            if (sentence[i].Role == Role.Break) break;
            if (sentence[i].Has(Cue.And) && !MeansMore(sentence, i)) break;
            Change change = Meaning(sentence[i], scene.Corrected);
            if (change != Change.Open) return change;
        }

        int start = index > 0 ? scene.Drafts[index - 1].Mention.Last : -1;
        // The verb right behind the goods before is theirs: "lux hata ke santoor 2".
        if (start >= 0 && start + 1 < sentence.Count
            && Meaning(sentence[start + 1], scene.Corrected) != Change.Open) start++;
        for (int i = scene.Drafts[index].Mention.First - 1; i > start; i--)
        {
            if (index > 0 && (sentence[i].Role == Role.Break || sentence[i].Has(Cue.And))) break;
            Change change = Meaning(sentence[i], scene.Corrected);
            if (change != Change.Open) return change;
        }

        return Change.Open;
    }

    // "1 kg chini aur jod do": what follows is what to do with it, not more goods.
    private static bool MeansMore(Sentence sentence, int and) =>
        and + 1 < sentence.Count && sentence[and + 1].IsWord
        && sentence[and + 1].Role == Role.Grammar && sentence[and + 1].Has(Cue.Add)
        && !(and + 2 < sentence.Count
            && sentence[and + 2].Role is Role.Measure or Role.Goods);

    // The no of "5 nahi 10" is about the number.
    private static Change Meaning(in Token token, bool corrected)
    {
        if (!token.IsWord || token.Role != Role.Grammar) return Change.Open;
        if (token.Has(Cue.Remove) || token.Has(Cue.Cancel)
            || (!corrected && (token.Has(Cue.Not) || token.Has(Cue.Keep))))
            return Change.Goes;
        if (token.Has(Cue.Add) || token.Has(Cue.Also)) return Change.Adds;
        return token.Has(Cue.Change) ? Change.Comes : Change.Open;
    }

    // "A ki jagah B", "B instead of A", "replace A with B", "A nahi B": one goes, one comes.
    private static void Exchange(Scene scene, Change[] changes)
    {
        Sentence sentence = scene.Sentence;
        for (int i = 0; i + 1 < scene.Drafts.Count; i++)
        {
            for (int at = scene.Drafts[i].Mention.Last
                + 1; at < scene.Drafts[i + 1].Mention.First; at++)
            {
                ref Token token = ref sentence[at];
                if (!token.IsWord || token.Role != Role.Grammar) continue;
                bool not = token.Has(Cue.Not) && !scene.Corrected && !Followed(sentence, at);
                if (!token.Has(Cue.Instead) && !not) continue;
                bool second = token.Has(Cue.Instead) && at + 1 < sentence.Count
                    && sentence[at + 1].IsWord
                    && sentence[at + 1].First == 'o' && sentence[at + 1].Has(Cue.Of);
                changes[second ? i + 1 : i] = Change.Goes;
                changes[second ? i : i + 1] = Change.Comes;
            }
        }

        bool replaces = scene.Drafts.Count == 2 && scene.IndexOf(Cue.Instead) is int first and >= 0
            && first < scene.Drafts[0].Mention.First;
        if (!replaces) return;
        changes[0] = Change.Goes;
        changes[1] = Change.Comes;
    }

    // "nahi chahiye", "mat bhejna": the no belongs to its verb.
    private static bool Followed(Sentence sentence, int at) =>
        at + 1 < sentence.Count && sentence[at + 1].IsWord && sentence[at + 1].Role == Role.Grammar
        && (sentence[at + 1].Has(Cue.Want) || sentence[at + 1].Has(Cue.Send)
        || sentence[at + 1].Has(Cue.Give));
}
