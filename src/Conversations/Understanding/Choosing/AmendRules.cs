using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Whether goods are ordered, or an order that stands is changed.</summary>
internal static class AmendRules
{
    public static bool IsAmend(Scene scene)
    {
        if (!GoodsRules.Named(scene) || scene.HasAny(Cue.Credit, Cue.Account)) return false;
        if (!scene.HasExactGoods && !scene.HasCounted && scene.StrangerCount > 0) return false;
        bool sold = scene is { FromOwner: true, Party: not null }
            && scene.HasAny(Cue.Gave, Cue.Cash, Cue.Upi, Cue.Card) && !scene.Has(Cue.Order);
        // "Mohan wale bill me 3 coke nahi 2 coke the"
        bool names = scene.FromOwner && scene.Has(Cue.Bill) && scene.Has(Cue.In)
            && (scene.Corrected || scene.TookBack || scene.Has(Cue.Not));
        if (names) return true;
        if (scene.Corrected && sold) return false;
        if (scene.Corrected) return scene.HasAny(Cue.Do, Cue.Change, Cue.Instead)
            || scene.Has(Cue.Order) || !scene.Has(Cue.Send);
        // "Raju ka saman nikalo: 2 kg chini" takes it from the shelf, not from an order.
        bool packs = scene.HasCountedGoods && scene.Has(Cue.Goods) && !scene.Has(Cue.Order)
            && !scene.Has(Cue.Cancel);
        if (packs && scene.Has(Cue.Remove)) return false;
        if (scene.HasAny(Cue.Remove, Cue.Cancel)) return true;
        if (Removes(scene)) return true;
        if (scene.Has(Cue.Instead) || Exchanges(scene)) return true;
        if (!scene.FromOwner && scene.HasCounted
            && ((scene.Has(Cue.Reduce) && scene.Discount is null) || MadeInto(scene)))
            return true;
        if (scene.FromOwner && TakesLess(scene)) return true;
        if (scene.Has(Cue.Increase) && scene.Has(Cue.Order)) return true;
        if (scene.HasCountedGoods && InOrder(scene)
            && !scene.Has(Cue.Write)
            && (scene.HasAny(Cue.Do, Cue.Change, Cue.Keep) || SaysAlso(scene)))
            return true;
        if (scene.Has(Cue.Add)) return true;
        if (scene.Has(Cue.Send) && scene.HasCountedGoods && !scene.Has(Cue.Order)) return false;
        return scene.Has(Cue.Change) && !scene.HasAny(Cue.Rate, Cue.Correct)
            && (scene.Has(Cue.Order) || !scene.FromOwner);
    }

    // "1 kg chini kam karo" takes goods off a bill and sells none; "chini kam hai" tells.
    private static bool TakesLess(Scene scene)
    {
        if (!scene.HasCountedGoods || scene.Discount is not null
            || scene.HasAny(Cue.Spoil, Cue.Stock, Cue.Return, Cue.Rate))
            return false;
        int at = scene.IndexOf(Cue.Reduce);
        if (at < 0) return false;
        Sentence sentence = scene.Sentence;
        bool told = at + 1 < sentence.Count && sentence[at + 1].IsWord
            && sentence[at + 1].Role == Role.Grammar
            && sentence[at + 1].HasOnly(Cue.Do, Cue.Give, Cue.Keep, Cue.Write);
        return told || !sentence[at].Has(Cue.Low);
    }

    /// <summary>The "aur" between two goods adds nothing to an order; "bhi" may.</summary>
    public static bool SaysAlso(Scene scene)
    {
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (token.IsWord && token.Role == Role.Grammar && token.Has(Cue.Also)
                && !token.Has(Cue.And))
                return true;
        }

        return false;
    }

    // "order me nimbu 8 kar dijiye", "also put 2 lemons in my order"
    private static bool InOrder(Scene scene)
    {
        int at = scene.IndexOf(Cue.Order);
        if (at < 0) return false;
        if (at + 1 < scene.Sentence.Count && scene.Sentence[at + 1].IsWord
            && scene.Sentence[at + 1].Has(Cue.In))
            return true;
        int before = at - 1;
        while (before >= 0 && scene.Sentence[before].IsWord
            && scene.Sentence[before].HasOnly(Cue.Self, Cue.Filler)
            && !scene.Sentence[before].Has(Cue.In)) before--;
        return before >= 0 && scene.Sentence[before].IsWord && scene.Sentence[before].Has(Cue.In);
    }

    // "bread nahi brown bread"
    private static bool Exchanges(Scene scene)
    {
        if (scene.Drafts.Count != 2 || scene.HasCounted || !scene.HasExactGoods) return false;
        for (int i = scene.Drafts[0].Mention.Last + 1; i < scene.Drafts[1].Mention.First; i++)
        {
            if (scene.Sentence[i].IsWord && scene.Sentence[i].Has(Cue.Not)) return true;
        }

        return false;
    }

    // "aloo 2 kilo kar do": the number is followed by making, not by sending.
    public static bool MadeInto(Scene scene)
    {
        if (scene.HasAny(Cue.Send, Cue.Want, Cue.Order, Cue.Take)) return false;
        // "make the sugar 3 kg", but not "make a bill".
        if (scene.Has(Cue.Change)) return !scene.Has(Cue.Bill);
        int made = scene.IndexOf(Cue.Do);
        return made > 0 && scene.Sentence[made - 1].Role == Role.Measure && scene.Drafts.Count == 1
            && scene.Drafts[0].Mention.First < made;
    }

    /// <summary>The same in any order: "4 kg chini kar do".</summary>
    public static bool MayBeMadeInto(Scene scene)
    {
        if (MadeInto(scene)) return true;
        if (scene.HasAny(Cue.Send, Cue.Want, Cue.Order, Cue.Take)) return false;
        int made = scene.IndexOf(Cue.Do);
        return made > 0 && scene.Drafts.Count == 1 && scene.Sentence[made - 1].Role == Role.Goods
            && scene.Drafts[0].Mention.First < made;
    }

    /// <summary>"nahi chahiye", "mat bhejna", "rehne do" beside goods.</summary>
    public static bool Removes(Scene scene)
    {
        if (scene.HasAny(Cue.Remove, Cue.Cancel)) return true;
        if (scene.Has(Cue.Keep) && !scene.HasCounted) return true;
        return scene.Has(Cue.Not) && !scene.HasCounted && scene.HasAny(Cue.Want, Cue.Send)
            && !scene.Asks && scene.HasExactGoods;
    }
}
