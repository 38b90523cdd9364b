using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>Money matters of the owner that are no sale, payment or expense. The first rule that
/// fits decides; each asks for its own word, a sum, and a name or none.</summary>
internal static class AffairRules
{
    // Beyond this a message tells a story.
    private const int WordsMax = 12;

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        if (scene.WordCount == 0) return null;
        // Names of streets are names of people and of goods.
        if (AddressRules.Find(scene) is not null) return OwnAffairs.Address;
        if (GstinRules.Find(scene) is not null) return OwnAffairs.Gstin;
        if (scene.HasGoods && WithGoods(scene) is { } about) return about;
        if (WrongLineRules.Is(scene)) return OwnAffairs.WrongLine;
        if (ReminderRules.Find(scene) is { } reminding) return reminding;
        if (PhoneRules.Find(scene) is not null) return OwnAffairs.NewPhone;
        if (PayLinkRules.Find(scene) is { } asked) return asked;
        if (PortalRules.Find(scene) is { } portal) return portal;
        if (BroadcastRules.Find(scene) is { } broadcast) return broadcast;
        if (PaperRules.Find(scene) is { } paper) return paper;
        if (BillTongueRules.Find(scene) is { } tongue) return tongue;
        if (ZoneRules.Find(scene) is { } zone) return zone;
        if (scene.WordCount > WordsMax) return null;
        // "tell me 30 days" sounds like oil and a number; other goods are none of the shelf's.
        if (scene.FromOwner && ShelfRules.Find(scene) is { } shelf) return shelf;
        if (scene.HasCountedGoods) return null;
        AffairWord words = Words(scene);
        if (words == default && !scene.HasAny(Cue.Bill, Cue.Sale, Cue.Gst, Cue.Who)) return null;
        decimal? amount = AmountOf(scene);
        if (scene.FromOwner && LookRules.Find(scene, words) is { } look) return look;
        if (PaidRules.IsOfBills(scene, words) && !IsStillToDo(scene.Sentence))
            return OwnAffairs.BillsPaid;
        if (Talks(scene, words)) return null;
        if (Repeats(scene, words, amount)) return OwnAffairs.Repeat;
        if (!scene.FromOwner) return null;
        if ((words.HasFlag(AffairWord.Files) || (scene.Has(Cue.Gst) && scene.Has(Cue.Report)
                && !scene.Has(Cue.Bill))) && scene.Party is null
            && scene.HasAny(Cue.Send, Cue.Give, Cue.Want, Cue.Show, Cue.Report))
            return OwnAffairs.Files;
        if (amount is null && IsFiled(scene, words)) return OwnAffairs.Filed;
        if (OnItsWay(scene, words, amount) is { } way) return way;
        bool percent = amount is null && scene.Discount?.Percent is not null && !scene.HasGoods;
        if (percent && IsOffTheBill(scene, words, came: false)) return OwnAffairs.BillLess;
        return scene.Party is { } party
            ? OfParty(scene, party, words, amount)
            : amount is not null ? OfShop(scene, words) : Asked(scene, words);
    }

    // "Ramesh ka order kal subah 10 baje": nothing else is said of the order than when.
    private static bool IsPlan(Scene scene, AffairWord words) =>
        scene.Party is not null && !scene.Asks && scene.Today is { } today
        && (words.HasFlag(AffairWord.Parcel) || scene.Has(Cue.Order))
        && !words.HasFlag(AffairWord.Packed)
        && !scene.HasAny(
            Cue.What, Cue.When, Cue.Where, Cue.Cancel, Cue.Status, Cue.Not, Cue.Show, Cue.Came,
            Cue.Gave, Cue.HowMuch, Cue.Report)
        && SlotRules.Find(scene.Sentence, today) is { } slot
        && (slot.Days > 0 || slot.FromMinute is not null || slot.ToMinute is not null);

    private static AffairWord Words(Scene scene)
    {
        AffairWord words = default;
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            // "har" is half of a brand and a word of its own.
            if (token.Role != Role.Party)
            {
                words |= AffairWords.Of(scene.Sentence, token)
                    & (token.Role == Role.Goods ? AffairWord.Each : (AffairWord)~0L);
            }
        }

        return words;
    }

    // "Ramesh ko 10 kg chini ka quotation", "Ramesh ko roz 1 litre doodh", and that it stops.
    private static string? WithGoods(Scene scene)
    {
        if (!scene.FromOwner || scene.Has(Cue.Hedge)) return null;
        AffairWord words = Words(scene);
        if (words.HasFlag(AffairWord.Quote) || PaperRules.OffersGoods(scene.Sentence))
            return scene.HasCountedGoods ? OwnAffairs.Quote : null;
        bool fixedDays = words.HasFlag(AffairWord.Daily)
            || (words.HasFlag(AffairWord.Each) && AffairDays.Of(scene.Sentence).Count > 0);
        if (!fixedDays || scene.Party is null || scene.Asks) return null;
        if (words.HasFlag(AffairWord.Stop)) return OwnAffairs.StandingStop;
        return scene.HasCountedGoods && !scene.HasAny(Cue.Not, Cue.Cancel, Cue.Gave, Cue.Came)
            ? OwnAffairs.Standing : null;
    }

    // Offers, what is packed or there, and what stands for every day.
    private static string? OnItsWay(Scene scene, AffairWord words, decimal? amount)
    {
        // The hour of "10 baje" may read like a sum.
        if (!scene.HasGoods && IsPlan(scene, words)) return OwnAffairs.Plan;
        if (amount is not null || scene.HasGoods) return null;
        if (words.HasFlag(AffairWord.Quote))
        {
            return scene.Party is null ? null
                : scene.Has(Cue.Send) ? OwnAffairs.QuoteSend : OwnAffairs.QuoteShow;
        }

        if (words.HasFlag(AffairWord.Daily))
        {
            if (words.HasFlag(AffairWord.Stop) && scene.Party is not null)
                return OwnAffairs.StandingStop;
            return scene.Has(Cue.Order) && scene.WordCount <= 6 ? OwnAffairs.StandingShow : null;
        }

        bool done = scene.Party is not null && !scene.Asks
            && !scene.HasAny(Cue.What, Cue.When, Cue.Want) && !IsStillToDo(scene.Sentence)
            && (words.HasFlag(AffairWord.Parcel) || scene.Has(Cue.Order));
        return !done ? null
            : words.HasFlag(AffairWord.Packed) ? OwnAffairs.Packed
            : words.HasFlag(AffairWord.Delivered) ? OwnAffairs.Delivered : null;
    }

    /// <summary>The sum, also where it reads like a discount: "Ramesh ko 50 chhoot".</summary>
    public static decimal? AmountOf(Scene scene) => scene.Amount() ?? scene.Discount?.Rupees;

    // "wahi bhej do", "same order", "Ramesh ko wahi de do": what was had last.
    private static bool Repeats(Scene scene, AffairWord words, decimal? amount) =>
        words.HasFlag(AffairWord.Same) && amount is null && !scene.HasGoods
        && scene.Drafts.Count == 0 && !scene.Asks
        && scene.HasAny(Cue.Send, Cue.Give, Cue.Order, Cue.Want)
        && (!scene.FromOwner || scene.Party is not null)
        && !scene.HasAny(Cue.Bill, Cue.Message, Cue.Cancel, Cue.Status, Cue.Where);

    private static string? OfParty(
        Scene scene, PartyMention party, AffairWord words, decimal? amount)
    {
        bool asks = scene.Asks || scene.HasAny(Cue.HowMuch, Cue.What);
        if (words.HasFlag(AffairWord.Limit))
            return asks ? null : amount is not null || words.HasFlag(AffairWord.NoMore)
                ? OwnAffairs.Limit : null;
        if (asks) return null;
        bool came = scene.HasAny(Cue.Came, Cue.Deposit, Cue.Gave, Cue.Taken);
        if (amount is null)
        {
            bool settled = words.HasFlag(AffairWord.Everything)
                && scene.HasAny(Cue.Gave, Cue.Deposit) && !scene.HasGoods
                && !scene.HasAny(Cue.Not, Cue.Future, Cue.Hedge);
            return settled ? OwnAffairs.Settle : null;
        }

        if (IsOffTheBill(scene, words, came)) return OwnAffairs.BillLess;
        if (words.HasFlag(AffairWord.Waive)) return OwnAffairs.Waive;
        if (scene.OnlySuppliers && party.Case == Case.By && words.HasFlag(AffairWord.LetOff))
            return OwnAffairs.Waive;
        if (words.HasFlag(AffairWord.LetOff) && !came && !scene.HasAny(Cue.Send, Cue.Want))
            return OwnAffairs.Waive;
        bool old = words.HasFlag(AffairWord.Old) && !came
            && (scene.HasAny(Cue.Due, Cue.Left, Cue.Account, Cue.Credit, Cue.Add, Cue.Write)
                || (scene.OnlySuppliers && scene.Has(Cue.Give)))
            && !scene.HasAny(Cue.Bill, Cue.Send);
        return old ? OwnAffairs.OldBalance : null;
    }

    // "bill me 20 rupaye kam kar do", "Ramesh ke bill se 50 chhod do".
    private static bool IsOffTheBill(Scene scene, AffairWord words, bool came) =>
        scene.Has(Cue.Bill) && !came && !scene.HasAny(Cue.Send, Cue.Want, Cue.HowMuch)
        && (words.HasFlag(AffairWord.LetOff) || words.HasFlag(AffairWord.Waive)
            || scene.HasAny(Cue.Reduce, Cue.Low, Cue.Discount));

    // "october ki gst file ho gayi", "october ka return bhar diya".
    private static bool IsFiled(Scene scene, AffairWord words) =>
        words.HasFlag(AffairWord.Filed) && scene.Party is null && !scene.Asks
        && !scene.HasAny(Cue.Want, Cue.Send, Cue.What, Cue.When)
        && !IsStillToDo(scene.Sentence) && ReportRules.MonthSaid(scene) is not null;

    private static bool IsStillToDo(Sentence sentence)
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            bool plan = sentence[i].IsWord && sentence[i].Role == Role.Grammar
                && !sentence[i].Has(Cue.HowMuch)
                && SaleSigns.IsInfinitive(sentence, sentence[i])
                && sentence[i + 1].IsWord && sentence[i + 1].Has(Cue.Is);
            if (plan) return true;
        }

        return false;
    }

    // Sums without a name: the bank, the owner and the drawer.
    private static string? OfShop(Scene scene, AffairWord words)
    {
        if (!scene.HasGoods && IsOffTheBill(scene, words, came: false))
            return OwnAffairs.BillLess;
        if (scene.HasGoods || scene.HasAny(Cue.HowMuch, Cue.Want, Cue.Sale) && !words.HasFlag(
            AffairWord.Drawer))
            return null;
        bool put = words.HasFlag(AffairWord.Put);
        bool took = words.HasFlag(AffairWord.TookOut);
        if (words.HasFlag(AffairWord.Bank))
            return put == took ? null
                : put ? OwnAffairs.BankPut : OwnAffairs.BankTook;
        if (words.HasFlag(AffairWord.Owner) && !words.HasFlag(AffairWord.Spending))
            return put == took ? null
                : put ? OwnAffairs.OwnerPut : OwnAffairs.OwnerTook;
        bool drawer = words.HasFlag(AffairWord.Drawer)
            || (words.HasFlag(AffairWord.Cash)
                && (words.HasFlag(AffairWord.Counted) || words.HasFlag(AffairWord.Hand)
                    || (scene.Has(Cue.Today) && scene.WordCount <= 4)));
        // "galle se 200 gum gaye": what is gone is no count of what is there.
        bool counts = !scene.HasAny(
            Cue.Gave, Cue.Write, Cue.Spoil, Cue.Low, Cue.Reduce, Cue.From);
        return drawer && counts && !put && !words.HasFlag(AffairWord.Spending)
            ? OwnAffairs.DayClose : null;
    }

    private static string? Asked(Scene scene, AffairWord words)
    {
        if (scene.HasGoods) return null;
        bool asks = scene.Asks || scene.HasAny(
            Cue.HowMuch, Cue.What, Cue.Speak, Cue.Show, Cue.Report, Cue.Total)
            || scene.WordCount <= 4;
        if (!asks) return null;
        if (words.HasFlag(AffairWord.Profit)) return OwnAffairs.Profit;
        if (words.HasFlag(AffairWord.Spending)) return OwnAffairs.Spending;
        bool inside = words.HasFlag(AffairWord.Drawer)
            && (scene.Has(Cue.In) || words.HasFlag(AffairWord.Cash));
        bool cash = words.HasFlag(AffairWord.Cash)
            && (words.HasFlag(AffairWord.Hand) || scene.Has(Cue.HowMuch))
            && !scene.HasAny(Cue.Gave, Cue.Came, Cue.Sale, Cue.Due);
        return inside || cash ? OwnAffairs.CashInHand : null;
    }

    // "kal bank jaana hai", "will deposit": nothing has happened yet.
    private static bool Talks(Scene scene, AffairWord words) =>
        scene.HasAny(Cue.Hedge, Cue.Future) || (scene.Party is null && IsStillToDo(scene.Sentence))
        || (scene.Has(Cue.Not) && !words.HasFlag(AffairWord.Limit));
}
