using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Orders, stock and prices.</summary>
internal static class GoodsRules
{
    private const int ListWordsMax = 6;

    private static readonly CueSet StockListWords = CueSet.Of(
        Cue.Stock, Cue.Filler, Cue.Honorific, Cue.What, Cue.HowMuch, Cue.Is, Cue.All, Cue.Total,
        Cue.Item, Cue.Goods, Cue.Report, Cue.Give, Cue.Send, Cue.Do, Cue.Of, Cue.In, Cue.Left,
        Cue.Self, Cue.Today, Cue.This, Cue.Want, Cue.Speak, Cue.Available, Cue.Show);

    private static readonly CueSet OrderListWords = CueSet.Of(
        Cue.Order, Cue.Show, Cue.Report, Cue.New, Cue.HowMuch, Cue.Is, Cue.All, Cue.Filler,
        Cue.Honorific, Cue.Of, Cue.Speak, Cue.Self);

    // "order nako", "no order please"
    private const int BareNoMax = 3;

    public static bool IsCancel(Scene scene)
    {
        if (scene.HasGoods) return false;
        // "no need to cancel, where is it?"
        bool whereabouts = scene.Has(Cue.Not) && scene.HasAny(Cue.Where, Cue.When, Cue.Status);
        if (scene.Has(Cue.Cancel)) return !whereabouts;
        // "order pack hua ya nahi" asks: a bare no takes nothing back.
        bool not = scene.Has(Cue.Not)
            && (scene.WordCount <= BareNoMax || scene.HasAny(Cue.Want, Cue.Send, Cue.Take));
        return scene.Has(Cue.Order) && !scene.HasCounted && !scene.Asks
            && (not || scene.HasAny(Cue.Remove, Cue.Keep))
            && !scene.HasAny(Cue.Came, Cue.Status, Cue.When, Cue.What);
    }

    public static bool IsStatus(Scene scene)
    {
        if (scene.HasCounted) return false;
        if (IsOpenOrders(scene)) return true;
        bool thing = scene.HasAny(Cue.Order, Cue.Goods);
        bool whereabouts = scene.HasAny(Cue.When, Cue.Where, Cue.Status)
            || (scene.Has(Cue.HowMuch) && AsksTheHour(scene));
        bool notCome = scene.HasAny(Cue.Not, Cue.Is) && scene.Has(Cue.Came);
        bool left = scene.Has(Cue.Left) && (scene.Asks || !scene.FromOwner)
            && !scene.HasExactGoods;
        if (thing) return (whereabouts || notCome || left
            || (scene.Asks && scene.HasAny(Cue.Came, Cue.Send)))
            && !(scene.HasExactGoods && scene.FromOwner);
        if (scene.From != Speaker.Customer || scene.HasExactGoods) return false;
        return (scene.HasAny(Cue.When, Cue.Where) && scene.HasAny(Cue.Came, Cue.Status, Cue.Send))
            || (scene.Has(Cue.Status) && !scene.Has(Cue.Yesterday));
    }

    // "kitne baje"
    private static bool AsksTheHour(Scene scene)
    {
        int many = scene.IndexOf(Cue.HowMuch);
        return many >= 0 && many + 1 < scene.Sentence.Count && scene.Sentence[many + 1].IsWord
            && scene.Sentence[many + 1].Has(Cue.Clock);
    }

    // "pending orders", "orders dikhao", "kitne order baaki hain": what is open, not what is owed.
    private static bool IsOpenOrders(Scene scene) =>
        scene.FromOwner && !scene.HasGoods && scene.Has(Cue.Order)
        && (IsLeftOpen(scene) || (scene.HasAny(Cue.Show, Cue.Report, Cue.New, Cue.HowMuch)
            && SocialRules.Only(scene, OrderListWords, ListWordsMax)));

    private static bool IsLeftOpen(Scene scene) =>
        scene.HasAny(Cue.Due, Cue.Left)
        && !scene.HasAny(Cue.Money, Cue.Rupee, Cue.Account)
        && scene.CountOf(Cue.Credit) < scene.CountOf(Cue.Due) + scene.CountOf(Cue.Left);

    public static bool IsProductAdd(Scene scene)
    {
        if (!scene.FromOwner
            || !scene.HasAny(Cue.Add, Cue.Write, Cue.Do, Cue.Is))
            return Introduces(scene);
        return (scene.HasAny(Cue.Item, Cue.Goods) && scene.HasAny(Cue.New, Cue.Add))
            || Introduces(scene);
    }

    private static bool Introduces(Scene scene) =>
        scene.FromOwner && scene.Has(Cue.New) && scene.HasAny(Cue.Item, Cue.Goods)
        && !scene.HasAny(Cue.All, Cue.Customers, Cue.Came) && scene.Amount() is not null;

    public static bool IsPriceCheck(Scene scene)
    {
        if (!scene.HasGoods || scene.HasAny(Cue.Send, Cue.Came)) return false;
        if (scene.HasCountedGoods && scene.Has(Cue.HowMuch)
            && !scene.HasAny(Cue.Want, Cue.Give, Cue.Left, Cue.Stock))
            return scene.Asks || scene.HasAny(Cue.Is, Cue.Of, Cue.Rate);
        if (scene.Has(Cue.Rate)) return scene.HasAny(Cue.HowMuch, Cue.What) || scene.Asks
            || !HasNumber(scene);
        return scene.Has(Cue.HowMuch) && scene.HasAny(Cue.Of, Cue.Rupee)
            && !scene.HasAny(Cue.Left, Cue.Stock)
            && HowMuchOf(scene);
    }

    // "kitne ka hai", "kitne rupaye"
    private static bool HowMuchOf(Scene scene)
    {
        int at = scene.IndexOf(Cue.HowMuch);
        int next = at + 1;
        return at >= 0 && next < scene.Sentence.Count && scene.Sentence[next].IsWord
            && (scene.Sentence[next].Has(Cue.Of) || scene.Sentence[next].Has(Cue.Rupee));
    }

    // A size is no price: "Madhur 1 kg ka bhav".
    private static bool HasNumber(Scene scene) => scene.Measures.Exists(measure =>
        !measure.Bare && (measure.Unit == Unit.None || measure.Money || measure.Price));

    public static bool IsAdjust(Scene scene)
    {
        if (!scene.FromOwner || !Named(scene)) return false;
        if (scene.Has(Cue.Spoil) || TakenHome(scene)) return true;
        if (scene.Has(Cue.Return)) return true;
        return scene.HasAny(Cue.Reduce, Cue.Increase, Cue.Remove, Cue.Add) && scene.Has(Cue.Stock);
    }

    private static bool TakenHome(Scene scene) =>
        scene.Has(Cue.OwnUse) && scene.HasAny(Cue.Take, Cue.Taken, Cue.Gave) && scene.Party is null;

    /// <summary>Loss is negative; what came back is positive.</summary>
    public static int AdjustSign(Scene scene)
    {
        if (scene.Has(Cue.Spoil) || scene.Has(Cue.Reduce)) return -1;
        if (scene.Has(Cue.Return))
        {
            bool sent = scene.Party?.Case == Case.To || scene.Has(Cue.Send);
            bool supplier = scene.OnlySuppliers && scene.Party?.Case is not (Case.By or Case.From);
            return sent || supplier ? -1 : 1;
        }

        return scene.HasAny(Cue.Increase, Cue.Add) ? 1 : -1;
    }

    public static bool IsReceive(Scene scene)
    {
        if (!scene.FromOwner || !Named(scene) || scene.HasAny(Cue.HowMuch, Cue.Future))
            return false;
        // "5 kg atta chahiye Gupta se", "order karna hai": nothing came yet.
        if (!scene.HasAny(Cue.Came, Cue.Taken)
            && (scene.HasAny(Cue.Want, Cue.Order) || SaleSigns.IsPlanned(scene)))
            return false;
        bool from = scene.Party is { Case: Case.From };
        bool supplied = scene is { OnlySuppliers: true, HasCountedGoods: true }
            && scene.Party!.Case != Case.To && !scene.Has(Cue.Return);
        if (supplied) return true;
        // "took 5 bags, gpay received": what came is the money.
        bool paid = scene.Party is not null && !scene.OnlySuppliers
            && scene.Party.Case != Case.From && scene.HasAny(Cue.Upi, Cue.Cash, Cue.Taken);
        // "Ramesh bought 1 kg sugar": from a customer nothing comes in.
        bool buyer = scene is { OnlySuppliers: false, Party: { Case: Case.None or Case.Respect,
            Written: null } } && scene.HasAny(Cue.Credit, Cue.Taken, Cue.Account);
        if (scene.Has(Cue.Came) && !paid && !buyer) return scene.Party is null
            || scene.Party.Case is not (Case.To or Case.By);
        return from && scene.HasAny(Cue.Take, Cue.Taken, Cue.Gave, Cue.Stock);
    }

    internal static bool Named(Scene scene) => scene.HasGoods || scene.HasCounted;

    public static bool IsStockCheck(Scene scene)
    {
        if (IsAdvice(scene)) return false;
        if (IsStockList(scene)) return true;
        // "how many coke 2 litre left": the size counts nothing.
        if (scene.HasGoods && scene.Has(Cue.HowMuch) && scene.HasAny(Cue.Left, Cue.Stock)
            && !scene.HasAny(Cue.Send, Cue.Give, Cue.Credit))
            return true;
        if (scene.HasCounted || scene.Drafts.Count == 0) return false;
        bool known = scene.HasGoods;
        bool asks = scene.Asks || scene.HasAny(Cue.What, Cue.HowMuch) || EndsAsking(scene);
        if (scene.HasAny(Cue.HowMuch)
            && scene.HasAny(Cue.Left, Cue.Stock, Cue.Is, Cue.Available))
            return known;
        if (scene.HasAny(Cue.HowMuch)) return known && !scene.HasAny(Cue.Send, Cue.Give);
        if (!scene.FromOwner && asks && scene.Has(Cue.Came)
            && !scene.HasAny(Cue.Order, Cue.Goods))
            return known;
        if (Orders(scene)) return false;
        if (scene.HasAny(Cue.Available)) return known || asks;
        if (scene.Has(Cue.Stock)) return known;
        if (scene.Has(Cue.Left) && (scene.FromOwner || asks)) return known;
        if (scene.Has(Cue.Low)) return known && asks;
        return asks && scene.Has(Cue.Is) && (known || scene.WordCount <= 4);
    }

    // "stock", "stock dikhao", "kitna stock hai": all of it.
    private static bool IsStockList(Scene scene) =>
        scene.FromOwner && scene.Drafts.Count == 0 && scene.Has(Cue.Stock)
        && SocialRules.Only(scene, StockListWords, ListWordsMax);

    // Marathi asks with a last little word: "doodh ahe ka".
    private static bool EndsAsking(Scene scene)
    {
        int last = scene.Sentence.Count - 1;
        while (last > 0
            && (!scene.Sentence[last].IsWord || scene.Sentence[last].Has(Cue.Honorific)))
            last--;
        return last > 0 && scene.Sentence[last].Letters <= 2 && scene.Sentence[last - 1].IsWord
            && (scene.Sentence[last].Has(Cue.Of) || scene.Sentence[last].Has(Cue.What))
            && scene.Sentence[last - 1].Has(Cue.Is);
    }

    private static bool Orders(Scene scene) => scene.HasAny(Cue.Send, Cue.Give, Cue.Want);

    public static bool IsStockCount(Scene scene)
    {
        if (SaleSigns.RanOut(scene)) return true;
        if (!scene.FromOwner || !scene.HasCountedGoods || scene.Party is not null
            || scene.Asks)
            return false;
        if (scene.HasAny(Cue.What, Cue.HowMuch, Cue.Send, Cue.Want, Cue.Give, Cue.Credit,
            Cue.Gave))
            return false;
        if (scene.HasAny(Cue.Left, Cue.Count, Cue.Stock)) return true;
        // "aloo 22 hai" in the market is a price; "aloo 22 kilo hai" a count.
        bool weighed = !scene.Drafts.Exists(draft => draft.Unit is Unit.Kg or Unit.L or Unit.G)
            || !scene.Measures.Exists(measure => measure.Unit == Unit.None && !measure.Bare);
        return scene.Has(Cue.Is) && weighed && !scene.HasAny(Cue.Cash, Cue.Upi, Cue.Order);
    }

    public static bool IsOrder(Scene scene)
    {
        if (scene.Drafts.Count == 0) return false;
        if (IsAdvice(scene)) return false;
        bool verb = scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Order, Cue.Take, Cue.Taken);
        // A customer does not make prices.
        if (!scene.FromOwner && scene.Has(Cue.Rate) && !verb) return false;
        if (!scene.FromOwner && QuotesPrice(scene)) return false;
        if (scene.HasCountedGoods) return !IsStory(scene, verb);
        if (scene.HasCounted)
            return (verb || (scene.FromOwner && scene.Party is not null)
                || scene.StrangerCount <= 4) && !IsStory(scene, verb);
        if (scene.HasGoods
            && (verb || scene.Party is not null || scene.HasAny(Cue.Credit, Cue.Gave)))
            return scene.HasExactGoods || scene.StrangerCount <= 2;
        if (scene.HasGoods) return scene.HasExactGoods && scene.StrangerCount == 0
            && scene.OtherWordCount <= 1;
        return verb && scene.StrangerCount is > 0 and <= 3
            && scene.HasAny(Cue.Send, Cue.Want, Cue.Give) && scene.WordCount <= 7
            && !scene.HasAny(Cue.When, Cue.Where, Cue.Status, Cue.Message);
    }

    // "over there sugar goes for 42": chini 42 me.
    private static bool QuotesPrice(Scene scene)
    {
        if (scene.Measures.Count != 1 || scene.Measures[0] is not { Unit: Unit.None } only)
            return false;
        int after = only.Last + 1;
        return after < scene.Sentence.Count && scene.Sentence[after].IsWord
            && scene.Sentence[after].Role == Role.Grammar && scene.Sentence[after].Has(Cue.In);
    }

    // "bukhar me dolo loon?" asks a doctor, not a shop.
    private static bool IsAdvice(Scene scene) =>
        (scene.Has(Cue.Symptom) || scene.Has(Cue.Dosage))
            && (scene.Asks || scene.Has(Cue.HowMuch)
            || scene.HasAny(Cue.What, Cue.Advice, Cue.Which, Cue.How))
        && !scene.HasAny(Cue.Send)
        && (!scene.HasCountedGoods || (scene.Has(Cue.Symptom) && scene.Has(Cue.Dosage)));

    // Long talk with a product in it is talk.
    private static bool IsStory(Scene scene, bool verb)
    {
        if (verb) return false;
        if (scene.StrangerCount > 4 + (3 * scene.GoodsWordCount)) return true;
        int left = Leftovers.Count(scene);
        if (scene.FromOwner && scene.Party is not null) return false;
        int known = scene.Drafts.Count(draft => draft.Products.Count > 0
            && (draft.Quantity is not null || draft.Worth is not null));
        return left > 0 && left >= known + (known > 0 ? 1 : 0);
    }
}
