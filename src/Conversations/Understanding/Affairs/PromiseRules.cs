using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Ramesh 15 din me dega", "bill 22 ka paisa 30 tarikh ko aayega", "Ramesh ko 2 kg chini
/// udhaar, 15 din me dega": the day on which a due is to be paid. Alone nothing else may be said;
/// beside a sale it must be on credit.</summary>
internal static class PromiseRules
{
    // Beyond this a message tells a story.
    private const int WordsMax = 16;
    private const long BillNumberMax = 9_999_999;

    /// <summary>The day of a sale on credit, told in the same breath.</summary>
    public static bool IsOfSale(Scene scene, string intent, PromisePhrase phrase)
    {
        if (intent != Intents.OrderCreate || !scene.HasCountedGoods || scene.OnlySuppliers
            || scene.HasAny(Cue.Cash, Cue.Upi, Cue.Card, Cue.Gave, Cue.Came))
            return false;
        // "Ramesh ko 2 kg chini kal dega": the sugar is what will be given.
        bool apart = phrase.First > 0 && scene.Sentence[phrase.First - 1].Kind == TokenKind.Symbol;
        return scene.HasAny(Cue.Credit, Cue.Account)
            || (scene.Party is not null && (apart || phrase.Money));
    }

    /// <summary>Whose due, or which bill's, and the day: nothing else is said.</summary>
    public static bool IsAlone(Scene scene, PromisePhrase phrase)
    {
        bool may = scene.FromOwner && !scene.Asks && scene.WordCount <= WordsMax
            && !scene.OnlySuppliers && scene.Party?.Case != Case.To;
        if (!may) return false;
        Sentence sentence = scene.Sentence;
        bool bill = false;
        bool due = phrase.Money;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (i >= phrase.First && i <= phrase.Last) continue;
            ref Token token = ref sentence[i];
            if (token.Role == Role.Party || token.Kind == TokenKind.Symbol) continue;
            if (token.Kind == TokenKind.Number)
            {
                if (!IsOfBill(sentence, i)) return false;
                continue;
            }

            if (IsNumbered(sentence, i)) continue;
            if (!token.IsWord || token.HasNumber || !IsSlight(sentence, token)) return false;
            bill |= token.Has(Cue.Bill);
            due |= token.HasOnly(Cue.Money, Cue.Due, Cue.Credit, Cue.Account, Cue.Left);
        }

        // "Ramesh kal aayega": he comes, and not the money.
        return phrase.Gives || bill || due;
    }

    private static bool IsSlight(Sentence sentence, in Token token) =>
        token.HasOnly(
            Cue.Of, Cue.Filler, Cue.Honorific, Cue.Money, Cue.Due, Cue.Bill, Cue.Credit,
            Cue.Account, Cue.By, Cue.From, Cue.Left, Cue.Rupee)
        || (AffairWords.Of(sentence, token) & (AffairWord.Everything | AffairWord.Old)) != 0;

    // The "no" of "bill no 22" is no denial and no piece.
    private static bool IsNumbered(Sentence sentence, int at) =>
        at > 0 && sentence[at].IsWord && sentence[at - 1].IsWord && sentence[at - 1].Has(Cue.Bill)
        && (PaidDays.Is(sentence, sentence[at], PaidWord.Number)
            || sentence[at].Has(Cue.No) || sentence[at].Unit == Unit.Pc);

    /// <summary>The number of the bill that is named; null when none is.</summary>
    public static long? BillOf(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            bool number = token.Kind == TokenKind.Number && token.Role != Role.Aside
                && token.Value is >= 1 and <= BillNumberMax && token.Value % 1 == 0;
            if (number && IsOfBill(sentence, i)) return (long)token.Value;
        }

        return null;
    }

    // "bill 22", "bill no. 22"
    private static bool IsOfBill(Sentence sentence, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            ref Token token = ref sentence[i];
            if (token.IsWord && token.Has(Cue.Bill)) return true;
            bool joins = token.Is('.') || token.Is('#') || IsNumbered(sentence, i);
            if (!joins) return false;
        }

        return false;
    }
}
