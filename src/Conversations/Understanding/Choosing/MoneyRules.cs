using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Payments, the khata, expenses and reminders.</summary>
internal static class MoneyRules
{
    // "returned 2 lysol": beside goods nobody knows a small number counts them.
    private const decimal CountsBelow = 20;

    public static bool IsExpense(Scene scene)
    {
        if (!scene.FromOwner || scene.Amount() is null
            || scene.HasAny(Cue.HowMuch, Cue.Rate))
            return false;
        if (scene.Has(Cue.Expense) || SaleSigns.IsSpent(scene)) return true;
        bool kind = scene.Has(Cue.ExpenseKind) || scene.GoodsWordMeans(Cue.ExpenseKind);
        bool counted = scene.Drafts.Exists(draft => draft.Products.Count > 0
            && draft.Unit != Unit.None
            && draft.Mention.Exact && draft.Quantity is not null);
        return kind && !counted
            && scene.HasAny(Cue.Gave, Cue.Write, Cue.Bill, Cue.Cash, Cue.Upi, Cue.Do)
            || (kind && !counted && scene.Party is null && (scene.WordCount <= 3
                || (scene.WordCount <= 5 && scene.Has(Cue.Rupee) && scene.StrangerCount == 0
                    && !scene.HasGoods)));
    }

    /// <summary>payment.received, payment.made or khata.add; null when it is no money matter.
    /// </summary>
    public static string? Payment(Scene scene)
    {
        if (scene.Amount() is null || scene.Has(Cue.HowMuch) || GoodsCounted(scene)) return null;
        if (!scene.FromOwner) return CustomerPaid(scene) ? Intents.PaymentReceived : null;
        if (StrangeCounted(scene) && scene.Amount() < CountsBelow) return null;
        if (scene.Party is null) return NoParty(scene);
        if (scene.Has(Cue.Future) && !scene.HasAny(Cue.Credit, Cue.Write, Cue.Gave, Cue.Came))
            return null;
        if (IsDenied(scene) || DoubtRules.BeginsWith(scene, Cue.What)) return null;
        // "6 vapas bheje": goods went back, whatever they are called.
        if (scene.Has(Cue.Return) && scene.Amount() < CountsBelow
            && !scene.HasAny(Cue.Rupee, Cue.Money, Cue.Upi, Cue.Cash, Cue.Card, Cue.Deposit))
            return null;
        bool moved = scene.HasAny(Cue.Gave, Cue.Came, Cue.Deposit, Cue.Taken, Cue.Return)
            || (scene.Has(Cue.Available) && scene.Party.Case == Case.From);
        // "500 dega bol raha tha" is a promise; nothing is written for it.
        bool later = scene.Has(Cue.Later) && scene.HasAny(Cue.Taken, Cue.Gave);
        bool credit = (later || scene.HasAny(Cue.Credit, Cue.Write)) && !scene.Has(Cue.Deposit)
            && !PaysOff(scene);
        if (credit && !scene.HasAny(Cue.Came, Cue.Upi)
            && !(scene.Party.Case == Case.By && scene.Has(Cue.Gave)))
            return StrangeCounted(scene) ? null : Intents.KhataAdd;
        if (!moved && !scene.HasAny(Cue.Upi, Cue.Cash, Cue.Card, Cue.Money))
            return scene.Has(Cue.Account)
                && scene.HasAny(Cue.Do, Cue.Add) ? Intents.KhataAdd : null;
        return Made(scene) ? Intents.PaymentMade : Intents.PaymentReceived;
    }

    // "300 de gaye udhaar ke": the udhaar is what was paid.
    private static bool PaysOff(Scene scene)
    {
        int credit = scene.IndexOf(Cue.Credit);
        if (credit < 0 || scene.Party is not { Case: Case.None or Case.Respect or Case.By })
            return false;
        bool its = credit + 1 < scene.Sentence.Count && scene.Sentence[credit + 1].IsWord
            && scene.Sentence[credit + 1].Has(Cue.Of);
        return its && scene.Has(Cue.Gave) && !scene.Has(Cue.Taken);
    }

    // "Ramesh ne 500 nahi diye": no beside the verb; "500 nahi 600" corrects the number.
    private static bool IsDenied(Scene scene)
    {
        if (scene.Measures.Exists(measure => measure.Void)) return false;
        Sentence sentence = scene.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!Grammar(sentence, i) || !sentence[i].Has(Cue.Not) || sentence[i].Has(Cue.Of))
                continue;
            if (Moves(sentence, i - 1) || Moves(sentence, i + 1)) return true;
        }

        return false;
    }

    private static bool Moves(Sentence sentence, int at) => Grammar(sentence, at)
        && (sentence[at].Has(Cue.Gave) || sentence[at].Has(Cue.Came)
        || sentence[at].Has(Cue.Deposit));

    private static bool Grammar(Sentence sentence, int at) => at >= 0 && at < sentence.Count
        && sentence[at].IsWord && sentence[at].Role == Role.Grammar;

    // Somebody gave us 500, but who?
    private static string? NoParty(Scene scene) =>
        scene.Has(Cue.Deposit) && scene.HasAny(Cue.Money, Cue.Rupee, Cue.Cash, Cue.Upi)
            ? Intents.PaymentReceived
            : null;

    private static bool Made(Scene scene)
    {
        PartyMention party = scene.Party!;
        switch (party.Case)
        {
            case Case.By:
            case Case.From:
                return false;
            case Case.To:
                return !scene.HasAny(Cue.Came, Cue.Deposit) || scene.Has(Cue.Gave);
            default:
                break;
        }

        if (scene.HasAny(Cue.Came, Cue.Deposit, Cue.Taken)) return false;
        int gave = scene.IndexOf(Cue.Gave);
        if (scene.Sentence[party.First].Block < 0 && gave >= 0 && gave < party.First) return true;
        return scene.OnlySuppliers;
    }

    private static bool GoodsCounted(Scene scene)
    {
        foreach (LineDraft draft in scene.Drafts)
        {
            if (draft.Products.Count == 0) continue;
            if (draft.Quantity is not null || draft.Worth is not null
                || draft.Mention.Exact)
                return true;
        }

        return false;
    }

    // "2 chatpata udhaar" may be goods that the shop has under another name: never 2 rupees.
    private static bool StrangeCounted(Scene scene) =>
        !scene.Measures.Exists(measure => measure.Money)
        && scene.Drafts.Exists(draft => draft.Products.Count == 0
            && draft.Quantity is not null);

    // A customer's claim, to be confirmed by the shop.
    private static bool CustomerPaid(Scene scene)
    {
        bool paid = scene.HasAny(Cue.Gave, Cue.Deposit)
            || (scene.HasAny(Cue.Upi, Cue.Money, Cue.Rupee, Cue.Cash)
            && scene.HasAny(Cue.Do, Cue.Send, Cue.Yes));
        bool sent = scene.Has(Cue.Send) && scene.HasAny(Cue.Is, Cue.Gave)
            && scene.Drafts.Count == 0;
        return (paid || sent) && !scene.Asks
            && !scene.HasAny(Cue.When, Cue.Want, Cue.Discount, Cue.Future, Cue.Later)
            && Leftovers.Count(scene) <= 1;
    }

    public static bool IsRemind(Scene scene)
    {
        if (!scene.FromOwner) return false;
        bool told = scene.Party is { Case: Case.To } && scene.HasAny(Cue.Speak, Cue.Message)
            && (scene.HasAny(Cue.Money, Cue.Due)
                || (scene.Has(Cue.Message) && scene.HasAny(Cue.Credit, Cue.Account)))
            && !scene.HasCountedGoods;
        if (told) return true;
        // "those who owe: send them all a message"
        bool everybody = scene.Party is null && scene.HasAny(Cue.Due, Cue.Credit)
            && scene.Has(Cue.All) && scene.Has(Cue.Message)
            && scene.HasAny(Cue.Send, Cue.Do, Cue.Give) && !scene.HasCounted;
        if (everybody) return true;
        bool asks = scene.Party is null && scene.HasAny(Cue.Who, Cue.HowMuch)
            && scene.HasAny(Cue.Due, Cue.Credit) && !scene.HasAny(Cue.Send, Cue.Message, Cue.All);
        if (asks) return false;
        // "50 kg chini mangwani hai yaad rakhna" is a note to oneself.
        if (!scene.Has(Cue.Remind) || scene.HasCountedGoods
            || (scene.Party is { Case: Case.From } && scene.Amount() is not null))
            return false;
        return scene.Party is not null
            || scene.HasAny(Cue.Due, Cue.Money, Cue.All, Cue.Credit, Cue.Send);
    }

    public static bool IsDuesReport(Scene scene)
    {
        if (!scene.FromOwner || scene.Party is not null || scene.HasGoods) return false;
        if (scene.HasAny(Cue.Who, Cue.Which) && scene.Has(Cue.Money)) return true;
        bool due = scene.HasAny(Cue.Due, Cue.Credit, Cue.Account);
        if (!due) return false;
        // "khata dikhao"
        if (scene.Has(Cue.Account) && scene.Has(Cue.Show) && scene.WordCount <= 3) return true;
        bool everyone =
            scene.HasAny(Cue.All, Cue.Who, Cue.Total, Cue.Which, Cue.Customers, Cue.Report);
        if (scene.HasAny(Cue.Due, Cue.Credit)) return everyone
            || scene.HasAny(Cue.HowMuch, Cue.What, Cue.Send);
        return scene.HasAny(Cue.All, Cue.Who, Cue.Which, Cue.Customers, Cue.Report)
            && !scene.HasAny(Cue.Today,
            Cue.Yesterday, Cue.Week, Cue.Month);
    }

    public static bool IsBalance(Scene scene)
    {
        if (scene.HasGoods || scene.Amount() is not null) return false;
        bool due = scene.HasAny(Cue.Due, Cue.Account);
        bool asks =
            scene.HasAny(Cue.HowMuch, Cue.What, Cue.Send, Cue.Give, Cue.Left, Cue.Total, Cue.Is,
                Cue.Speak, Cue.Show)
                || scene.Asks
            || scene.WordCount <= 4;
        if (scene.FromOwner)
        {
            if (scene.Party is null) return false;
            if (due || scene.Has(Cue.Credit)) return asks;
            return scene.Has(Cue.HowMuch)
                && scene.HasAny(Cue.Give, Cue.Gave, Cue.Money, Cue.Left, Cue.Of, Cue.Take,
                Cue.Total);
        }

        if (due) return asks && (scene.HasAny(Cue.Self, Cue.HowMuch) || scene.WordCount <= 4)
            && scene.StrangerCount <= 2;
        return scene.Has(Cue.HowMuch) && scene.HasAny(Cue.Give, Cue.Money, Cue.Total, Cue.Credit)
            && scene.StrangerCount <= 2;
    }

    /// <summary>credit, cash, upi or card, when the message says how it is paid.</summary>
    public static string? Pay(Scene scene, bool payment)
    {
        if (scene.Has(Cue.Upi)) return "upi";
        if (scene.Has(Cue.Card)) return "card";
        if (scene.Has(Cue.Cash)) return "cash";
        if (payment) return null;
        if (scene.Has(Cue.Credit)) return "credit";
        bool account = scene.Has(Cue.Account)
            && scene.HasAny(Cue.Write, Cue.Add, Cue.Do, Cue.In, Cue.Give);
        if (account) return "credit";
        if (!scene.FromOwner) return null;
        if (scene.HasAny(Cue.Write, Cue.Account)) return "credit";
        if (scene.Party is not null && scene.HasAny(Cue.Due, Cue.Left)
            && scene.HasCounted)
            return "credit";
        return scene.Has(Cue.Later)
            && scene.HasAny(Cue.Give, Cue.Gave, Cue.Future, Cue.Money, Cue.Later) ? "credit" : null;
    }

    // "spent 450 on carry bags, log as expense": behind the English joint stands what for.
    private static int SpentOn(Scene scene)
    {
        for (int i = 1; i + 1 < scene.Sentence.Count; i++)
        {
            ref Token token = ref scene.Sentence[i];
            ReadOnlySpan<char> word = scene.Sentence.Text.AsSpan(
                token.Start, token.End - token.Start);
            bool joint = token.IsWord && scene.Sentence[i - 1].Role == Role.Measure
                && (word.Equals("on", StringComparison.OrdinalIgnoreCase)
                    || word.Equals("for", StringComparison.OrdinalIgnoreCase));
            if (joint && scene.Sentence[i + 1].IsWord) return i + 1;
        }

        return 0;
    }

    private static int EndsAt(Scene scene, int from)
    {
        int end = from;
        while (end < scene.Sentence.Count && scene.Sentence[end].Role != Role.Break) end++;
        return end;
    }

    /// <summary>What an expense was for: the words that are neither the amount nor the telling.
    /// </summary>
    public static string Note(Scene scene)
    {
        int first = -1;
        int last = -1;
        int on = SpentOn(scene);
        if (on > 0) return scene.Sentence.Written(on, EndsAt(scene, on) - 1);
        for (int i = 0; i < scene.Sentence.Count; i++)
        {
            ref Token token = ref scene.Sentence[i];
            bool telling = !token.IsWord || token.Role == Role.Measure
                || token.HasOnly(Cue.Expense, Cue.Write, Cue.Gave, Cue.Rupee, Cue.Filler, Cue.In,
                Cue.Do,
                    Cue.Give, Cue.Cash, Cue.Upi, Cue.Of, Cue.Add, Cue.Today, Cue.Is, Cue.For,
                        Cue.Came, Cue.By, Cue.To);
            if (telling)
            {
                if (first >= 0 && token.Role == Role.Measure) break;
                continue;
            }

            if (first < 0) first = i;
            last = i;
        }

        return first < 0 ? "" : scene.Sentence.Written(first, last);
    }
}
