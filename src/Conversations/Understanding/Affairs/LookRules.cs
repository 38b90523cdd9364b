using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>Questions about the books and the shelf that no intent of the corpus asks, and the
/// counting of the shelf. Each asks for its own word, and for no goods and no name.</summary>
internal static class LookRules
{
    private const int WordsMax = 9;

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene, AffairWord words)
    {
        if (scene.Party is not null || scene.HasGoods || scene.WordCount > WordsMax
            || scene.Amount() is not null || scene.HasAny(Cue.Add, Cue.New))
            return null;
        return OfTheShelf(scene, words) ?? OfTheBooks(scene, words);
    }

    private static string? OfTheShelf(Scene scene, AffairWord words)
    {
        if (words.HasFlag(AffairWord.Counting))
        {
            if (words.HasFlag(AffairWord.Begin)) return OwnAffairs.CountOpen;
            if (words.HasFlag(AffairWord.LetOff)) return OwnAffairs.CountDrop;
            if (scene.HasAny(Cue.HowMuch, Cue.What, Cue.Show)) return OwnAffairs.CountShow;
            return words.HasFlag(AffairWord.Done) || words.HasFlag(AffairWord.Everything)
                ? OwnAffairs.CountClose : null;
        }

        if (words.HasFlag(AffairWord.Expire))
        {
            // "expiry alert nahi chahiye" throws nothing away.
            return !scene.Has(Cue.Not)
                && (words.HasFlag(AffairWord.Away) || words.HasFlag(AffairWord.NoMore))
                ? OwnAffairs.ExpiredOut : OwnAffairs.Expiring;
        }

        if (words.HasFlag(AffairWord.BuyIn) && !scene.Has(Cue.Low)
            && scene.HasAny(Cue.What, Cue.Which, Cue.HowMuch))
            return OwnAffairs.Reorder;
        bool stock = scene.Has(Cue.Stock) || words.HasFlag(AffairWord.Item);
        return stock && words.HasFlag(AffairWord.Worth) ? OwnAffairs.StockWorth : null;
    }

    private static string? OfTheBooks(Scene scene, AffairWord words)
    {
        if (words.HasFlag(AffairWord.Trial)) return OwnAffairs.Trial;
        if (AsksWhatIsOwed(scene, words)) return OwnAffairs.Payables;
        if (words.HasFlag(AffairWord.InputCredit)
            && (scene.HasAny(Cue.Credit, Cue.HowMuch, Cue.Show) || scene.WordCount <= 2))
            return OwnAffairs.InputCredit;
        bool each = words.HasFlag(AffairWord.Wise);
        if (words.HasFlag(AffairWord.Profit))
        {
            return words.HasFlag(AffairWord.Item)
                && (each || scene.HasAny(Cue.Which, Cue.What)) ? OwnAffairs.ItemProfits : null;
        }

        if (!scene.Has(Cue.Sale)) return null;
        if (words.HasFlag(AffairWord.Item)
            && (each || scene.Has(Cue.Which)))
            return OwnAffairs.SalesByItem;
        if (each && words.HasFlag(AffairWord.Customer)) return OwnAffairs.SalesByParty;
        if (each && words.HasFlag(AffairWord.Day)) return OwnAffairs.SalesByDay;
        return scene.Has(Cue.Who) && scene.Has(Cue.HowMuch) ? OwnAffairs.SalesByStaff : null;
    }

    // "kisko kitna dena hai", "supplier ka baaki"; "kisne diya" and "kisko diya" tell of what was.
    private static bool AsksWhatIsOwed(Scene scene, AffairWord words)
    {
        if (scene.HasAny(Cue.Sale, Cue.Send, Cue.Order, Cue.Gave, Cue.Taken, Cue.Take, Cue.Bill))
            return false;
        if (words.HasFlag(AffairWord.Payables)) return true;
        bool owed = scene.HasAny(Cue.Due, Cue.Left, Cue.HowMuch, Cue.Account);
        return words.HasFlag(AffairWord.Supplier) ? owed || scene.HasAny(Cue.Give, Cue.Show)
            : scene.HasAny(Cue.Who) && scene.Has(Cue.Give) && scene.Has(Cue.Is)
                && !scene.HasAny(Cue.From, Cue.By);
    }
}
