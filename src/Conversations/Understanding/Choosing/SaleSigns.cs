using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Whether the shop's people tell a sale, or only talk of goods: what ran out, what is to
/// be done later, what somebody is to be told.</summary>
internal static class SaleSigns
{
    private static readonly CueSet Selling = CueSet.Of(
        Cue.Gave, Cue.Give, Cue.Send, Cue.Sale, Cue.Write, Cue.Order, Cue.Bill, Cue.Credit,
        Cue.Account, Cue.Cash, Cue.Upi, Cue.Card);

    /// <summary>Goods are named, and nothing says that they were sold: no number, nobody, no way
    /// to pay, no word of giving.</summary>
    public static bool Lacks(Scene scene) => scene.Party is null && !scene.HasCounted
        && !scene.HasAny(Selling);

    /// <summary>"maggi khatam", "साबुन संपला": the shelf is empty.</summary>
    public static bool RanOut(Scene scene) => scene.FromOwner && scene.HasGoods
        && scene.Has(Cue.Low) && Lacks(scene) && !scene.Asks && scene.Amount() is null
        && !scene.HasAny(Cue.What, Cue.Which, Cue.Who, Cue.HowMuch, Cue.All, Cue.Report, Cue.Item,
            Cue.Not, Cue.When);

    /// <summary>"Sunita ke ghar shaam ko 5 kg atta bhejna hai": still to be done. "5 kg atta
    /// chahiye Gupta se": nobody sells to who supplies.</summary>
    public static bool IsPlanned(Scene scene)
    {
        if (scene is { OnlySuppliers: true, Party.Case: People.Case.From }) return true;
        Sentence sentence = scene.Sentence;
        if (SaysWhen(sentence) && IsStillToDo(sentence)) return true;
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            if (IsTold(sentence, i)) return true;
        }

        return false;
    }

    /// <summary>"bhejna hai", "dena hai": an infinitive and its is.</summary>
    public static bool IsStillToDo(Sentence sentence) =>
        IsStillToDo(sentence, Cue.Send, Cue.Give, Cue.Order, Cue.Do);

    public static bool IsStillToDo(Sentence sentence, params ReadOnlySpan<Cue> verbs)
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token verb = ref sentence[i];
            ref Token hai = ref sentence[i + 1];
            bool plan = verb.IsWord && verb.Role == Role.Grammar
                && verb.HasOnly(verbs)
                && IsInfinitive(sentence, verb)
                && hai.IsWord && hai.Role == Role.Grammar && hai.Has(Cue.Is);
            if (plan) return true;
        }

        return false;
    }

    // Also where the hour was set aside: "2 din baad".
    private static bool SaysWhen(Sentence sentence)
    {
        foreach (ref Token token in sentence.Tokens)
        {
            bool when = token.IsWord && token.Role is Role.Grammar or Role.Aside
                && (token.Has(Cue.Clock) || token.Has(Cue.Weekday) || token.Has(Cue.Morning)
                    || token.Has(Cue.Later) || token.Has(Cue.Yesterday));
            if (when) return true;
        }

        return false;
    }

    // "Sunita ko bolo 2 bread le jaye"
    private static bool IsTold(Sentence sentence, int to)
    {
        ref Token mark = ref sentence[to];
        ref Token speak = ref sentence[to + 1];
        return mark.IsWord && mark.Has(Cue.To) && mark.Role is Role.Party or Role.Grammar
            && speak.IsWord && speak.Role == Role.Grammar && speak.Has(Cue.Speak);
    }

    // bhejna, deni, dene; भेजना
    internal static bool IsInfinitive(Sentence sentence, in Token verb)
    {
        ReadOnlySpan<char> word = sentence.Text.AsSpan(verb.Start, verb.End - verb.Start);
        foreach (string ending in (ReadOnlySpan<string>)["na", "ni", "ne", "ना", "नी", "ने",
            "ਣਾ", "ਣੀ", "ਣੇ"])
        {
            if (word.Length > ending.Length + 1
                && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Mohan ne apne bhai ko 2 kg chini di", "Kavita gave 50 to the temple": it went on
    /// to somebody else.</summary>
    public static bool GoesOn(Scene scene)
    {
        if (scene.Party is not { Case: People.Case.By or People.Case.None } giver) return false;
        Sentence sentence = scene.Sentence;
        for (int i = giver.Last + 1; i < sentence.Count; i++)
        {
            ref Token to = ref sentence[i];
            ref Token before = ref sentence[i - 1];
            if (!to.IsWord || to.Role != Role.Grammar || !to.Has(Cue.To)) continue;
            bool person = giver.Case == People.Case.By && before.IsWord
                && !to.Has(Cue.Filler) && to.Letters > 1
                && before.Role is Role.Grammar or Role.Stranger && (before.Role == Role.Stranger
                    || before.HasOnly(Cue.Kin, Cue.Honorific, Cue.Profession, Cue.Person));
            bool english = to.Block < 0 && before.Role == Role.Measure
                && sentence.Text.AsSpan(to.Start, to.End - to.Start)
                    .Equals("to", StringComparison.OrdinalIgnoreCase);
            if (person || english) return true;
        }

        return false;
    }

    /// <summary>"doodh wala aaj 30 packet de gaya": whose trade the goods are brought them.
    /// </summary>
    public static bool IsBrought(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        if (scene.Party is not null || !scene.HasAny(Cue.Gave, Cue.By)) return false;
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token wala = ref sentence[i + 1];
            // The size of "2 vest size 95" brings nothing.
            bool native = wala.Block >= 0 || wala.First == 'w';
            if (sentence[i].Role == Role.Goods && wala.IsWord && wala.Has(Cue.Wala) && native)
                return true;
        }

        return false;
    }

    /// <summary>"paid 100 for milk": the sum goes out, and no milk does.</summary>
    public static bool IsSpent(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        if (!scene.FromOwner || scene.Party is not null || sentence.Count < 4) return false;
        int sum = sentence[1].IsWord && sentence[1].Has(Cue.Rupee) ? 2 : 1;
        bool gave = sentence[0].IsWord && sentence[0].Role == Role.Grammar
            && sentence[0].Has(Cue.Gave);
        if (!gave || sentence[sum].Kind != TokenKind.Number) return false;
        int after = sum + 1;
        if (after < sentence.Count && sentence[after].Has(Cue.Rupee)) after++;
        return after < sentence.Count && sentence[after].IsWord && sentence[after].Has(Cue.For);
    }
}
