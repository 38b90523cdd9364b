using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>The order in which the rules are asked; the first that fits decides.</summary>
internal static class IntentChooser
{
    public static string Choose(Scene scene, out string? language)
    {
        language = null;
        string? silent = scene.WordCount == 0
            && scene.Drafts.Count == 0 ? SocialRules.WithoutWords(scene) : null;
        if (silent is not null) return Told(scene, silent, "sign-alone");
        if (scene.WordCount == 0
            && !scene.HasCounted)
            return Told(scene, Intents.Unknown, "no-words");
        if (SocialRules.IsHostile(scene)) return Hostile(scene);
        if (SocialRules.IsChainLetter(scene)) return Told(scene, Intents.Unknown, "chain-letter");
        if (SocialRules.IsGreeting(scene)) return Told(scene, Intents.Greeting, "good-wishes");
        string? social = Social(scene, out language);
        if (social is not null) return social;
        return Papers(scene) ?? Money(scene) ?? Goods(scene) ?? Rest(scene);
    }

    private static string Told(Scene scene, string intent, string rule)
    {
        scene.Because(rule);
        return intent;
    }

    // Commands to the machine are not obeyed; the goods beside them may still be an order.
    private static string Hostile(Scene scene)
    {
        bool order = scene.HasCountedGoods && scene.CountOf(Cue.Phish) < 2;
        return Told(scene, order ? Intents.OrderCreate : Intents.Unknown, "commands-ignored");
    }

    private static string? Social(Scene scene, out string? language)
    {
        language = null;
        if (SocialRules.IsYes(scene)) return Told(scene, Intents.Yes, "only-yes");
        if (!scene.HasGoods && SocialRules.IsNo(scene)) return Told(scene, Intents.No, "only-no");
        language = SocialRules.LanguageAsked(scene);
        if (language is not null) return Told(scene, Intents.LanguageSet, "language-named");
        if (SocialRules.IsHuman(scene)) return Told(scene, Intents.Human, "person-wanted");
        if (SocialRules.IsHelp(scene)) return Told(scene, Intents.Help, "help-wanted");
        return SocialRules.IsUndo(scene) ? Told(scene, Intents.Undo, "taken-back") : null;
    }

    private static string? Papers(Scene scene)
    {
        if (MoneyRules.IsRemind(scene)) return Told(scene, Intents.KhataRemind, "reminder-named");
        if (ReportRules.IsBroadcast(scene)) return Told(scene, Intents.BroadcastSend,
            "message-to-all");
        if (MoneyRules.IsExpense(scene)) return Told(scene, Intents.ExpenseAdd, "expense-named");
        if (ReportRules.IsLowStock(scene)) return Told(scene, Intents.ReportLowStock,
            "running-low");
        if (ReportRules.IsSales(scene)) return Told(scene, Intents.ReportSales, "sales-named");
        if (GoodsRules.IsCancel(scene)) return Told(scene, Intents.OrderCancel,
            "cancel-without-goods");
        if (GoodsRules.IsStatus(scene)) return Told(scene, Intents.OrderStatus,
            "order-whereabouts");
        return ReportRules.IsInvoice(scene) ? Told(scene, Intents.InvoiceGet, "bill-wanted") : null;
    }

    private static string? Money(Scene scene)
    {
        if (GoodsRules.IsProductAdd(scene)) return Told(scene, Intents.ProductAdd, "new-goods");
        if (MoneyRules.Payment(scene) is string payment) return Told(scene, payment, "money-moved");
        if (MoneyRules.IsDuesReport(scene)) return Told(scene, Intents.ReportDues, "dues-of-all");
        return MoneyRules.IsBalance(scene) ? Told(scene, Intents.KhataBalance, "dues-of-one")
            : null;
    }

    private static string? Goods(Scene scene)
    {
        if (PriceRules.IsRelative(scene)) return Told(scene, Intents.Unknown,
            "price-by-difference");
        if (GoodsRules.IsPriceCheck(scene)) return Told(scene, Intents.PriceCheck, "price-asked");
        if (PriceRules.IsPriceSet(scene)) return Told(scene, Intents.PriceSet, "price-named");
        if (GoodsRules.IsAdjust(scene)) return Told(scene, Intents.StockAdjust, "loss-or-return");
        if (GoodsRules.IsReceive(scene)) return Told(scene, Intents.StockReceive, "goods-came");
        if (AmendRules.IsAmend(scene)) return Told(scene, Intents.OrderAmend, "order-changed");
        if (GoodsRules.IsStockCheck(scene)) return Told(scene, Intents.StockCheck, "stock-asked");
        if (GoodsRules.IsStockCount(scene)) return Told(scene, Intents.StockCount, "stock-counted");
        return GoodsRules.IsOrder(scene) ? Told(scene, Intents.OrderCreate, "goods-ordered") : null;
    }

    private static string Rest(Scene scene) =>
        SocialRules.IsHello(scene)
            ? Told(scene, Intents.Greeting, "hello")
            : Told(scene, Intents.Unknown,
                SocialRules.ConcernsShop(scene) ? Understood.ForAPerson : "nothing-fits");
}
