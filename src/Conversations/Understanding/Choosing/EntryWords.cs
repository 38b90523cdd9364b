using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>The words that belong to each kind of entry. Whatever else the shop's people say
/// beside goods, names and numbers may be what the sentence is about: "if Sunita comes …", "Mohan
/// said …", "did he pay?" tells no deed, and is not booked without a question.</summary>
internal static class EntryWords
{
    // ਆ is, and an AA cell: a letter or two sounds like many words.
    private const int LettersMin = 3;

    private static readonly CueSet Joints = CueSet.Of(
        Cue.And, Cue.Also, Cue.Of, Cue.To, Cue.By, Cue.From, Cue.In, Cue.For, Cue.Wala, Cue.Is,
        Cue.Do, Cue.Okay, Cue.Yes, Cue.Honorific, Cue.Self, Cue.At, Cue.Per, Cue.Rupee,
        Cue.Money, Cue.Percent, Cue.All, Cue.Total, Cue.Cash, Cue.Upi, Cue.Card, Cue.Credit,
        Cue.Account, Cue.Write, Cue.Bill, Cue.Today, Cue.This, Cue.Loose, Cue.Small, Cue.Big,
        Cue.Medium, Cue.Quality, Cue.Form, Cue.Profession, Cue.Firm, Cue.Kin, Cue.Thanks,
        Cue.Correct, Cue.Rate, Cue.Goods, Cue.Item, Cue.Gave, Cue.Take, Cue.Taken, Cue.Send);

    private static readonly CueSet Times =
        CueSet.Of(Cue.Yesterday, Cue.Weekday, Cue.Week, Cue.Month, Cue.MonthName, Cue.Morning);

    private static readonly CueSet Telling = CueSet.Of(Cue.Show, Cue.Speak, Cue.Return);

    private static readonly CueSet Sold = With(
        Cue.Sale, Cue.Order, Cue.Add, Cue.Keep, Cue.Customers, Cue.Reduce, Cue.Discount,
        Cue.Deposit, Cue.Free, Cue.Available, Cue.Want, Cue.Not, Cue.Later, Cue.Future, Cue.Due,
        Cue.New, Cue.Gst, Cue.Instead, Cue.Remove, Cue.Give);

    // What makes an order of a customer's "if" and "perhaps".
    private static readonly CueSet Wished = CueSet.Of(
        Cue.Send, Cue.Give, Cue.Want, Cue.Order, Cue.Add, Cue.Do, Cue.Available, Cue.Keep);

    private static readonly CueSet CameIn = With(
        Cue.Came, Cue.Stock, Cue.Add, Cue.Available, Cue.New, Cue.Increase, Cue.Later, Cue.Due,
        Cue.Free);

    private static readonly CueSet Adjusted = With(
        Cue.Spoil, Cue.Stock, Cue.Remove, Cue.Return, Cue.Reduce, Cue.Low, Cue.OwnUse, Cue.Add,
        Cue.Status, Cue.Last, Cue.Address, Cue.Came, Cue.Increase, Cue.Not, Cue.Give);

    private static readonly CueSet Counted = With(
        Cue.Stock, Cue.Count, Cue.Left, Cue.Available, Cue.Low, Cue.Status);

    private static readonly CueSet Paid = With(
        Cue.Came, Cue.Deposit, Cue.Available, Cue.Add, Cue.Left, Cue.Later, Cue.Future, Cue.Due,
        Cue.Last, Cue.Return, Cue.Keep, Cue.Order, Cue.Morning);

    private static readonly CueSet Priced = With(
        Cue.Change, Cue.New, Cue.Increase, Cue.Reduce, Cue.Sale, Cue.Keep, Cue.Add, Cue.Status,
        Cue.Future, Cue.Stock, Cue.Not, Cue.Low, Cue.Give);

    /// <summary>Something in the message belongs to no entry of this kind.</summary>
    public static bool StrayFrom(Scene scene, string intent) => scene.FromOwner
        ? StraysOfOwn(scene, intent)
        : intent == Intents.OrderCreate && scene.Has(Cue.Hedge) && !scene.Asks
            && !scene.HasAny(Wished) && Leftovers.Count(scene) > 0;

    private static bool StraysOfOwn(Scene scene, string intent) => intent switch
    {
        Intents.OrderCreate => scene.OnlySuppliers || NobodyBuys(scene)
            || SaleSigns.IsBrought(scene) || SaleSigns.GoesOn(scene) || IsWished(scene)
            || SaleSigns.IsStillToDo(scene.Sentence, Cue.Give)
            || Strays(scene, Sold),
        Intents.StockReceive => !ComesIn(scene) || Strays(scene, CameIn),
        Intents.StockAdjust => Strays(scene, Adjusted),
        Intents.StockCount => scene.HasAny(Cue.By, Cue.OwnUse) || Strays(scene, Counted),
        Intents.PriceSet => Strays(scene, Priced),
        Intents.PaymentReceived or Intents.PaymentMade or Intents.KhataAdd =>
            SaleSigns.IsStillToDo(scene.Sentence) || SaleSigns.GoesOn(scene)
            || Strays(scene, Paid, ofDays: true),
        // What it was for is said in any words.
        Intents.ExpenseAdd => scene.Party is { Written: null, Case: not Case.To }
            || scene.Asks || scene.HasAny(Cue.What, Cue.Hedge, Cue.Not)
            || SaleSigns.IsStillToDo(scene.Sentence)
            || (scene.Has(Cue.Future) && !scene.Has(Cue.Gave)),
        Intents.OrderAmend => scene.Asks || scene.Has(Cue.Hedge) || AskingVerbs.In(scene.Sentence),
        Intents.OrderCancel => scene.Asks || scene.HasAny(Cue.Hedge, Cue.All),
        _ => false,
    };

    // From whoever buys here goods come back, but none come in; and a list for the supplier is
    // not his delivery.
    private static bool ComesIn(Scene scene) => scene.Party is not { Written: null } || (
        scene.SomeSupplier && (scene.Party.Case is Case.From or Case.By || scene.HasAny(
            Cue.Came, Cue.Taken, Cue.Gave, Cue.Send, Cue.Stock, Cue.Add, Cue.From)));

    // "maal list: chini 50 …", "need 20 maggi": without a buyer the shop itself may be meant.
    private static bool NobodyBuys(Scene scene) => scene.Party is null
        && scene.HasAny(Cue.Want, Cue.Goods, Cue.Item);

    // "Mohan ko 3 kg atta chahiye": he wants it, and has it when a way to pay is said.
    private static bool IsWished(Scene scene) => scene.Has(Cue.Want)
        && !scene.HasAny(Cue.Bill, Cue.Gst)
        && !scene.HasAny(Cue.Cash, Cue.Upi, Cue.Card, Cue.Credit, Cue.Account, Cue.Write);

    /// <param name="ofDays">On which day of the week it was is a part of it.</param>
    private static bool Strays(Scene scene, CueSet own, bool ofDays = false)
    {
        if (scene.Asks) return true;
        bool dated = IsDated(scene);
        Sentence sentence = scene.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            bool aside = token.Role == Role.Aside && token.Has(Cue.Hedge);
            if (!token.IsWord || (token.Role != Role.Grammar && !aside)) continue;
            if (ofDays && AffairDays.Words.Of(sentence, token) is not null) continue;
            bool used = token.Has(Cue.OwnUse) && !token.Has(Cue.Filler) && !own.Has(Cue.OwnUse);
            bool denies = token.Has(Cue.Not) && !own.Has(Cue.Not) && !Corrects(sentence, i);
            bool stray = token.Has(Cue.Hedge) || used || denies
                || (token.Has(Cue.What) && !token.Cues.HasAny(own))
                || WillTake(sentence, i) || AskingVerbs.Is(sentence, i);
            if (!stray && !Corrects(sentence, i) && token.Letters >= LettersMin)
                stray = token.Cues.HasAny(Times) && !token.Cues.HasAny(own) ? !dated
                    : !Belongs(token.Cues, own);
            if (!stray) continue;
            scene.Because("talks-of-more", sentence.Text[token.Start..token.End]);
            return true;
        }

        return false;
    }

    // "500 nahi 300", "cheque nahi, nakad"
    private static bool Corrects(Sentence sentence, int not) => sentence[not].Has(Cue.Not)
        && not + 1 < sentence.Count && sentence[not + 1].Role is Role.Break or Role.Measure;

    // "dikhao" is a particle of nothing, and shows.
    private static bool Belongs(CueSet cues, CueSet own) => cues.IsEmpty || cues.HasAny(own)
        || (cues.Has(Cue.Filler) && !cues.HasAny(Telling));

    // "2 kg chini, paise kal dega": the day is that of the payment. "500 kal aaye" tells no more
    // than that they came.
    private static bool IsDated(Scene scene)
    {
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (!token.IsWord || token.Role != Role.Grammar || token.Cues.HasAny(Times)) continue;
            if (token.Has(Cue.Future) || token.Has(Cue.Due) || token.Has(Cue.Came)) return true;
            if (token.Has(Cue.Later)) return true;
        }

        return false;
    }

    // "Ramesh will take 2 kg sugar"; "will pay later" is only how it is paid.
    private static bool WillTake(Sentence sentence, int at) => sentence[at].Has(Cue.Future)
        && at + 1 < sentence.Count && sentence[at + 1].IsWord
        && sentence[at + 1].HasOnly(Cue.Take, Cue.Taken, Cue.Want, Cue.Order, Cue.Came,
            Cue.Give, Cue.Send);

    private static CueSet With(params ReadOnlySpan<Cue> own)
    {
        CueSet all = CueSet.Of(own);
        all.Add(Joints);
        return all;
    }
}
