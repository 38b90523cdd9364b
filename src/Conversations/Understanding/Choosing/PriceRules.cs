using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Whether the shop's people tell what goods cost from now on.</summary>
internal static class PriceRules
{
    private static readonly CueSet Ordering = CueSet.Of(
        Cue.Send, Cue.Give, Cue.Want, Cue.Order, Cue.Add, Cue.Remove);

    public static bool IsPriceSet(Scene scene)
    {
        if (!scene.FromOwner || scene.Drafts.Count == 0 || scene.Has(Cue.HowMuch)
            || scene.Asks)
            return false;
        if (scene.HasAny(Cue.Came, Cue.Take, Cue.Taken) || scene.Party is not null) return false;
        bool number = scene.Measures.Exists(measure => !measure.Bare && !measure.Void);
        if (!number || IsRelative(scene) || IsSoldAt(scene)) return false;
        // "2 kg pyaz 40 ke bhav nakad 80" was sold at that.
        if (scene.HasAny(Cue.Cash, Cue.Upi, Cue.Card, Cue.Credit)
            && scene.Measures.Exists(measure => !measure.Bare && measure.Unit != Unit.None))
            return false;
        return scene.Has(Cue.Rate) || IsPriced(scene) || IsPriceList(scene)
            || IsRepriced(scene) || IsPutAt(scene) || IsFromNow(scene);
    }

    // "lasun 180 rupaye kilo lava": so much the kilo, and none of it goes anywhere.
    private static bool IsPutAt(Scene scene) => scene.Drafts.Count == 1
        && scene.Drafts[0] is { Quantity: null, Products.Count: > 0 }
        && scene.Measures.Exists(measure => measure.Charged)
        && scene.HasAny(Cue.Do, Cue.Change)
        && !scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Gave, Cue.Order);

    // "2 kg chini 42 ke bhav se": so much at that price, no word of changing it.
    private static bool IsSoldAt(Scene scene) =>
        scene.Measures.Exists(measure => measure.Charged)
        && scene.Drafts.Exists(draft => draft.Quantity is not null && draft.Rate is not null)
        && !scene.HasAny(Cue.Do, Cue.Change, Cue.New);

    /// <summary>"2 rupaye badha do": by how much, not to what; nothing is changed on that.
    /// </summary>
    public static bool IsRelative(Scene scene)
    {
        if (!scene.FromOwner || !scene.HasAny(Cue.Increase, Cue.Reduce, Cue.Add)
            || scene.Has(Cue.Stock))
            return false;
        if (!scene.HasAny(Cue.Rate, Cue.Rupee) || scene.Drafts.Count == 0
            || scene.Discount is not null)
            return false;
        decimal price = scene.PriceOf(scene.Drafts[0]);
        return price == 0 || (scene.Amount() is { } amount && amount * 2 < price);
    }

    // "lux 36 kar do" where lux costs 34, "lux 36 aur santoor 40 kar dena": such numbers are
    // prices.
    private static bool IsRepriced(Scene scene) =>
        scene.HasAny(Cue.Do, Cue.Change) && !scene.HasAny(Ordering)
        && !scene.HasAny(Cue.Spoil, Cue.Reduce, Cue.Low)
        && scene.Measures.TrueForAll(measure => measure is { Unit: Unit.None, Wala: false })
        && AllNear(scene, scene.Drafts.Count == 1 ? 0.4m : 0.3m);

    // "basmati now 99/kg", "ab anda 8 ka", "aaj se tamatar 60 rupaye kilo aur pyaz 40".
    private static bool IsFromNow(Scene scene) => SaysFromNow(scene)
        && !scene.HasAny(Ordering)
        && !scene.HasAny(Cue.Gave, Cue.Deposit, Cue.Credit, Cue.Cash, Cue.Upi, Cue.Write,
            Cue.Left, Cue.Stock, Cue.Is, Cue.Spoil, Cue.Low, Cue.Not, Cue.Bill)
        && AllNear(scene, 0.4m);

    private static bool SaysFromNow(Scene scene)
    {
        if (scene.Has(Cue.Now)) return true;
        int today = scene.IndexOf(Cue.Today);
        return today >= 0 && today + 1 < scene.Sentence.Count
            && scene.Sentence[today + 1].IsWord && scene.Sentence[today + 1].Has(Cue.From);
    }

    // One number for each of the goods, about what they cost.
    private static bool AllNear(Scene scene, decimal near) =>
        scene.Measures.Count(measure => !measure.Bare) == scene.Drafts.Count
        && scene.Drafts.TrueForAll(draft => draft.Products.Count == 1
            && SaidFor(scene, draft) is { } said && scene.PriceOf(draft) is > 0 and var usual
            && Math.Abs(said - usual) <= usual * near);

    private static decimal? SaidFor(Scene scene, LineDraft draft)
    {
        if (draft.Rate is not null || draft.Worth is not null || draft.Quantity is not null)
            return draft.Rate ?? draft.Worth ?? draft.Quantity;
        int end = scene.Sentence.Count;
        foreach (LineDraft other in scene.Drafts)
        {
            if (other.Mention.First > draft.Mention.Last) end = Math.Min(
                end, other.Mention.First);
        }

        foreach (Measure measure in scene.Measures)
        {
            if (!measure.Bare && measure.First > draft.Mention.Last && measure.Last < end)
                return measure.Value;
        }

        return null;
    }

    // "tata namak ab 30 rupaye": goods, then rupees, and no word of buying.
    private static bool IsPriced(Scene scene)
    {
        if (scene.Drafts.Count != 1 || !scene.HasGoods
            || scene.Drafts[0].Quantity is not null)
            return false;
        if (scene.HasAny(Cue.Gave, Cue.Came, Cue.Deposit, Cue.Send, Cue.Give, Cue.Want, Cue.Credit,
            Cue.Cash, Cue.Upi, Cue.Write))
            return false;
        Measure? money = null;
        foreach (Measure measure in scene.Measures)
        {
            if (measure.Bare) continue;
            if (money is not null || !(measure.Money || measure.Price) || measure.Genitive
                || measure.Wala)
                return false;
            money = measure;
        }

        return money is { } price && price.First > scene.Drafts[0].Mention.Last;
    }

    // "maggi 14 rupaye, chini 45 rupaye": each is named with about what it costs.
    private static bool IsPriceList(Scene scene)
    {
        if (scene.Drafts.Count < 2 || scene.HasAny(Cue.Gave, Cue.Deposit, Cue.Send, Cue.Give,
            Cue.Want, Cue.Credit, Cue.Cash, Cue.Upi, Cue.Write))
            return false;
        int sums = scene.Measures.Count(measure =>
            measure is { Bare: false, Genitive: false, Wala: false });
        return sums == scene.Drafts.Count && scene.Drafts.TrueForAll(draft =>
            draft is { Quantity: null, Products.Count: > 0 } && IsAboutItsPrice(scene, draft));
    }

    private static bool IsAboutItsPrice(Scene scene, LineDraft draft)
    {
        Measure? said = null;
        foreach (Measure measure in scene.Measures)
        {
            if (measure.First <= draft.Mention.Last || !measure.Money) continue;
            said = measure;
            break;
        }

        return said is { } sum && draft.Products.TrueForAll(product =>
            scene.Prices(product) is var usual
            && (usual <= 0 || (sum.Value * 2 > usual && sum.Value < usual * 2)));
    }
}
