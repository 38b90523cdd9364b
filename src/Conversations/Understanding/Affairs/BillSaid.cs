using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What was said of a bill whose paper is wanted.</summary>
/// <param name="Bill">"bill 22": its running number; null: not said.</param>
/// <param name="Vehicle">Such as MH12AB1234; null: not said.</param>
/// <param name="Transporter">A GSTIN; null: not said.</param>
public sealed record SpokenPaper(long? Bill, string? Vehicle, string? Transporter);

/// <summary>The number of one bill, and nothing that could be another: "bill 22 ka", "bill no.
/// 22", "22 number bill".</summary>
internal static class BillSaid
{
    private const long NumberMax = 9_999_999;

    private enum Said
    {
        Bill, Number,
    }

    // Papers of other kinds have numbers of their own.
    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("bill bil billu bills invoice invoices inwais बिल बिले बिलाचे इनवॉइस બિલ ઇન્વૉઇસ বিল "
            + "இன்வாய்ஸ் பில் பில்லு బిల్లు ಬಿಲ್ ಬಿಲ್ಲು ਬਿੱਲ ਬਿਲ", Said.Bill)
        .Add("no number nambar num नंबर नम्बर नं નંબર নম্বর நம்பர் எண் నంబర్ నెంబర్ ನಂಬರ್ ਨੰਬਰ",
            Said.Number);

    /// <param name="number">Null when no number is said.</param>
    /// <param name="aside">Where figures stand that are none of a bill, in the text.</param>
    /// <returns>False when a figure is no bill's, or two bills are named: nobody knows.</returns>
    public static bool Read(
        Sentence sentence, IReadOnlyList<(int From, int To)> aside, out long? number)
    {
        number = null;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            int start = token.Start;
            if (token.Kind is TokenKind.Word or TokenKind.Symbol
                || aside.Any(span => start >= span.From && start < span.To))
                continue;
            bool whole = token.Kind == TokenKind.Number && token.Value % 1 == 0
                && token.Value is >= 1 and <= NumberMax;
            if (!whole || number is not null || !(IsBill(sentence, Before(sentence, i))
                || IsBill(sentence, After(sentence, i))))
                return false;
            number = (long)token.Value;
        }

        return true;
    }

    /// <summary>A denial, where "bill no 22" is none.</summary>
    public static bool Denies(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && sentence[i].Role is Role.Grammar or Role.Measure
                && sentence[i].Has(Cue.Not)
                && !(IsBill(sentence, i - 1) && i + 1 < sentence.Count
                    && !sentence[i + 1].IsWord))
                return true;
        }

        return false;
    }

    /// <summary>It is told, asked or put off, and nothing is wished now. The joints of a
    /// sentence, such as "da" and "ki", may sound like deeds.</summary>
    public static bool Tells(Scene scene)
    {
        if (scene.Asks || scene.HasAny(Cue.Hedge, Cue.Future, Cue.Cancel, Cue.Undo)) return true;
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            bool tells = token.IsWord && token.Role is Role.Grammar or Role.Measure
                && token.HasOnly(Cue.When, Cue.Where, Cue.HowMuch, Cue.Came, Cue.Gave, Cue.Who,
                    Cue.What, Cue.Which)
                && !token.HasOnly(Cue.Of, Cue.To, Cue.In, Cue.By, Cue.Give);
            if (tells) return true;
        }

        return SaleSigns.IsStillToDo(scene.Sentence);
    }

    /// <summary>A bill is named by that word.</summary>
    public static bool Names(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
            if (IsBill(sentence, i)) return true;
        return false;
    }

    private static int Before(Sentence sentence, int at)
    {
        int i = at - 1;
        while (i >= 0 && IsJoint(sentence, i)) i--;
        return i;
    }

    // "22 number ka bill": without the word "number" it is a sum.
    private static int After(Sentence sentence, int at)
    {
        int i = at + 1;
        if (!IsNumberWord(sentence, i)) return -1;
        while (i < sentence.Count && (IsJoint(sentence, i) || sentence[i].Has(Cue.Of))) i++;
        return i;
    }

    private static bool IsJoint(Sentence sentence, int at) =>
        sentence[at].Is('.') || sentence[at].Is('#') || sentence[at].Is(':')
        || IsNumberWord(sentence, at);

    private static bool IsNumberWord(Sentence sentence, int at) =>
        Is(sentence, at, Said.Number);

    private static bool IsBill(Sentence sentence, int at) => Is(sentence, at, Said.Bill);

    private static bool Is(Sentence sentence, int at, Said word) =>
        at >= 0 && at < sentence.Count && sentence[at].IsWord
        && sentence[at].Role != Role.Party && Words.Of(sentence, sentence[at]) == word;
}
