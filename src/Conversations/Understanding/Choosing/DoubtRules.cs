using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Why a sale of the shop's people should be confirmed although every line of it is
/// clear: something else was said that the result does not hold.</summary>
internal static class DoubtRules
{
    /// <summary>From here on a bare number beside "gave" is money rather than a count.</summary>
    private const decimal MoneyFrom = 20;

    // A small number counts more often than it tells a price.
    private const decimal LeastPrice = 15;

    // "1500" beside goods, without a unit, is money more often than a count.
    private const decimal BareMany = 1000;

    // A customer says for whom and for when, and the shop sees his order before it goes.
    private const int CustomersWords = 2;

    /// <summary>Doubts of any booking: words that nobody understood.</summary>
    public static IReadOnlyList<string> OfWords(Scene scene)
    {
        List<string> doubts = [];
        if (Leftovers.Count(scene) > (scene.FromOwner ? 0 : CustomersWords)
            || Leftovers.LosesGoods(scene) || Leftovers.LosesItem(scene))
            doubts.Add("words-left-over");
        bool number = !scene.FromOwner
            && scene.Drafts.Exists(draft => IsUnexplained(scene, draft));
        if (number || Leftovers.LosesLine(scene) || Leftovers.CountsAcross(scene))
            doubts.Add("number-left-over");
        if (scene.Drafts.Exists(draft => draft.Bare && draft.Quantity >= BareMany))
            doubts.Add("number-unusual");
        return doubts;
    }

    /// <summary>Doubts of a count: "2 bread kam hai" may tell what is there, or what is wanting.
    /// </summary>
    public static IReadOnlyList<string> OfCount(Scene scene) =>
        scene.Has(Cue.Low) ? [.. OfWords(scene), "runs-out"] : OfWords(scene);

    /// <summary>Doubts of a change: one thing is to come in the place of another, and only one of
    /// them was understood.</summary>
    public static IReadOnlyList<string> OfChange(Scene scene)
    {
        IReadOnlyList<string> doubts = OfWords(scene);
        if (!scene.Has(Cue.Instead) || scene.Drafts.Count > 1) return doubts;
        // "make it 3 registers instead of 2" names the old number.
        bool numbers = scene.Measures.Count(measure => !measure.Bare) > 1;
        return numbers
            ? [.. doubts.Where(doubt => doubt != "number-left-over")]
            : [.. doubts, "words-left-over"];
    }

    /// <summary>Doubts of cancelling a whole order: goods may have been meant, or words nobody
    /// knows.</summary>
    public static IReadOnlyList<string> OfCancel(Scene scene) =>
        scene.GoodsWordCount > 0 ? ["words-left-over"] : OfWords(scene);

    /// <summary>Doubts of a payment or of udhaar: two sums, and only one is booked.</summary>
    public static IReadOnlyList<string> OfMoney(Scene scene)
    {
        IReadOnlyList<string> doubts = OfWords(scene);
        // "200 ka saaman le gaya" paid nothing; "Agarwal ko maal ke 5000 diye" did.
        bool goods = scene.HasAny(Cue.Goods, Cue.Item)
            && scene is not { OnlySuppliers: true, Party.Case: People.Case.To };
        if (scene.HasCountedGoods || goods || scene.Drafts.Exists(
            draft => draft.Quantity is not null && draft.Unit != Unit.None))
            doubts = [.. doubts, "goods-named"];
        // "Mohan se 2000 udhaar liya": who owes whom? "aadha diya" is no rupee's half.
        if (scene.Amount() < 1 || (scene.Has(Cue.Credit) && (scene.Corrected
            || scene.Party is { Case: People.Case.From })))
            doubts = [.. doubts, "amount-unclear"];
        // "Priya 100 le gayi" took it, "Priya se 100 liye" it was taken from her.
        if (scene.Has(Cue.Taken) && !scene.HasAny(Cue.Gave, Cue.Came, Cue.Deposit, Cue.Credit,
            Cue.Write) && scene.Party is not { Case: People.Case.From })
            doubts = [.. doubts, "who-took"];
        int sums = scene.Measures.Count(measure => measure is
            { Bare: false, Void: false, Taken: false, Percent: false, Unit: Unit.None });
        return sums > 1 ? [.. doubts, "number-left-over"] : doubts;
    }

    /// <summary>Doubts of goods lost or sent back: of "30 packet aaya 5 kharab nikla" only one
    /// number is booked, and half of the onions is no half kilo.</summary>
    public static IReadOnlyList<string> OfAdjusting(Scene scene)
    {
        IReadOnlyList<string> doubts = OfWords(scene);
        if (doubts.Count > 0) return doubts;
        // "3 maggi kharab nahi hui": nothing was lost.
        if (Denies(scene)) return ["negated"];
        bool left = scene.Measures.Exists(measure => measure is
            { Bare: false, Void: false, Percent: false, Price: false, Wala: false }
            && !Units.IsMeasure(measure.Unit) && !Units.IsTrait(measure.Unit)
            && !scene.Drafts.Exists(draft => draft.CountAt == measure.First
                || draft.Mention.Last + 1 == measure.First
                || measure.Last + 1 == draft.Mention.First));
        return left ? ["number-left-over"]
            : scene.Drafts.Exists(draft => draft is { Bare: true, Quantity: < 1 })
                ? ["number-unusual"] : doubts;
    }

    /// <summary>Doubts of goods that came: what a number said of their cost, perhaps.</summary>
    public static IReadOnlyList<string> OfGoodsIn(Scene scene)
    {
        IReadOnlyList<string> doubts = OfWords(scene);
        // "50 kg chini aayi 2100 me" is what all of it cost.
        if (scene.Drafts.Exists(draft => IsCountedAsSold(draft) && IsUnusual(scene, draft)))
            doubts = [.. doubts, "price-unusual"];
        // "20 maggi nahi aayi"
        if (Denies(scene)) doubts = [.. doubts, "negated"];
        bool cost = scene.Drafts.Exists(draft => draft is { Unexplained: not null, Rate: null,
            Products.Count: > 0, Quantity: not null });
        return cost && !doubts.Contains("number-left-over", StringComparer.Ordinal)
            ? [.. doubts, "number-left-over"]
            : doubts;
    }

    // "5 lux nahi 6 lux" takes back the five, not the sale.
    private static bool Denies(Scene scene) => scene.Has(Cue.Not)
        && !scene.Corrected && !scene.TookBack
        && !scene.Measures.Exists(measure => measure.Void);

    // What a bag or a box costs is no price of the kilo.
    private static bool IsCountedAsSold(LineDraft draft) => draft.Bare
        || draft.Unit is Unit.Kg or Unit.L or Unit.Pc or Unit.Pkt or Unit.Bottle;

    /// <summary>Doubts of a sale.</summary>
    public static IReadOnlyList<string> Of(Scene scene)
    {
        if (!scene.FromOwner) return OfWords(scene);
        List<string> doubts = [.. OfWords(scene)];
        if (SaleSigns.Lacks(scene)) doubts.Add("no-sale-told");
        if (SaleSigns.IsPlanned(scene)) doubts.Add("planned");
        if (Denies(scene)) doubts.Add("negated");
        if (scene.Asks || AsksFirst(scene)) doubts.Add("asked");
        if (WaysToPay(scene) > 1) doubts.Add("paid-two-ways");
        if (scene.Measures.Exists(measure => IsLeftOver(scene, measure))
            || scene.Drafts.Exists(draft => IsUnexplained(scene, draft)))
            doubts.Add("money-left-over");
        if (scene.Has(Cue.Free) || scene.Drafts.Exists(draft => IsUnusual(scene, draft)))
            doubts.Add("price-unusual");
        if (scene.Drafts.Exists(draft => draft.Quantity % 1 > 0
            && draft.Unit is Unit.Pc or Unit.Pkt or Unit.Bottle))
            doubts.Add("number-unusual");
        // "aloo 20, pyaz 30" for the hotel is a list.
        bool plain = scene.Drafts.Count == 1
            || (scene.Drafts.Count > 1 && scene.Party is null && WaysToPay(scene) == 0);
        if (plain && scene.Drafts.TrueForAll(draft => MayBePrice(scene, draft)))
            doubts.Add("price-perhaps");
        if (scene.Party is null && WaysToPay(scene) == 0 && (AmendRules.MayBeMadeInto(scene)
            || AmendRules.SaysAlso(scene) || BeginsWith(scene, Cue.And, Cue.Also)))
            doubts.Add("perhaps-change");
        return doubts;
    }

    // "kya Priya ko 2 kg chini diya tha", "should I give Priya 2 kg sugar"
    private static bool AsksFirst(Scene scene) => BeginsWith(scene, Cue.What, Cue.Can);

    /// <summary>The first word of the message means one of these.</summary>
    public static bool BeginsWith(Scene scene, params ReadOnlySpan<Cue> cues)
    {
        for (int i = 0; i < scene.Sentence.Count; i++)
        {
            ref Token token = ref scene.Sentence[i];
            if (!token.IsWord) continue;
            return token.Role == Role.Grammar && token.HasOnly(cues);
        }

        return false;
    }

    private static int WaysToPay(Scene scene)
    {
        int ways = 0;
        foreach (Cue way in (ReadOnlySpan<Cue>)[Cue.Cash, Cue.Credit, Cue.Upi, Cue.Card])
            if (scene.Has(way)) ways++;
        return ways;
    }

    // Rupees that are neither a worth nor a price of any line, nor the discount.
    private static bool IsLeftOver(Scene scene, Measure measure)
    {
        if (measure.Taken || measure.Void || measure.Bare || measure.Percent) return false;
        if (scene.Discount?.Rupees == measure.Value) return false;
        if (IsGiven(scene, measure)) return true;
        if (!measure.Money && !measure.Price) return false;
        return measure.Value != Total(scene)
            && !scene.Drafts.Exists(draft => draft.Worth == measure.Value
                || draft.Rate == measure.Value || Usual(scene, draft, measure.Value)
                || scene.PriceOf(draft) * draft.Quantity == measure.Value);
    }

    // "2 kg chini 80 me": the whole, each, or something else?
    private static bool IsUnexplained(Scene scene, LineDraft draft) =>
        draft is { Unexplained: { } said, Products.Count: > 0, Quantity: { } quantity }
        && !Usual(scene, draft, said) && scene.PriceOf(draft) * quantity != said
        && said != Total(scene);

    private static bool Usual(Scene scene, LineDraft draft, decimal rupees) =>
        draft.Products.Exists(product => scene.Prices(product) == rupees);

    // What all lines cost as usual: who says it says nothing new.
    private static decimal Total(Scene scene)
    {
        decimal total = 0;
        foreach (LineDraft draft in scene.Drafts)
            total += draft.Worth ?? (draft.Quantity * (draft.Rate ?? scene.PriceOf(draft))) ?? 0;
        return total;
    }

    // More than double or less than half of what it costs is rather a total, or a size.
    private static bool IsUnusual(Scene scene, LineDraft draft)
    {
        if (draft.Rate is not { } rate || draft.Products.Count == 0) return false;
        if (rate <= 0) return true;
        // "4 Parle-G 5 wale" where the shop has those of 10: another pack is meant.
        bool packed = draft.Unit is Unit.Pc or Unit.Pkt or Unit.Bottle;
        if (packed && !draft.Products.Exists(product => scene.Prices(product) == rate)
            && scene.Measures.Exists(measure => measure is { Wala: true, Money: false }
                && measure.Value == rate))
            return true;
        return !draft.Products.Exists(product => scene.Prices(product) is var usual
            && (usual <= 0 || (rate * 2 >= usual && rate <= usual * 2)));
    }

    // "chini 46" where sugar costs 46, "doodh 28": so many, or what one costs?
    private static bool MayBePrice(Scene scene, LineDraft draft)
    {
        // "ab anda 8 ka", where nobody buys and nothing is paid.
        if (draft is { Worth: { } worth, Quantity: null })
            return scene.Party is null && WaysToPay(scene) == 0
                && IsNear(scene, draft, worth, 0.3m);
        if (draft is not { Bare: true, Quantity: >= LeastPrice and { } said }) return false;
        bool loose = draft.Unit is Unit.Kg or Unit.G or Unit.L or Unit.Dozen;
        return IsNear(scene, draft, said, loose ? 0.3m : 0.1m);
    }

    private static bool IsNear(Scene scene, LineDraft draft, decimal said, decimal near) =>
        draft.Products.Exists(product => scene.Prices(product) is > 0 and var usual
            && Math.Abs(said - usual) <= usual * near);

    // "500 diye aur 2 kg chini li": given money stands by no goods.
    private static bool IsGiven(Scene scene, Measure measure)
    {
        if (measure.Unit != Unit.None || measure.Value < MoneyFrom) return false;
        int next = measure.Last + 1;
        if (next >= scene.Sentence.Count || !scene.Sentence[next].IsWord) return false;
        ref Token after = ref scene.Sentence[next];
        bool given = after.Has(Cue.Gave) || after.Has(Cue.Deposit);
        return given && !scene.Drafts.Exists(draft => draft.Mention.Last == measure.First - 1);
    }
}
