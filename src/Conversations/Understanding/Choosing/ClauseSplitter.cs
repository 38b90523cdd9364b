using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Cuts a message about one party into a payment and goods that moved: "Ramesh ne 500
/// diye aur 2 kg chini li".</summary>
internal static class ClauseSplitter
{
    // Longer talk is not cut: each cut is read twice.
    private const int CutsMax = 8;
    private const int TokensMax = 80;

    // From here on a bare number beside "gave" is money rather than a count.
    private const decimal MoneyFrom = 20;

    private static readonly CueSet Paying = CueSet.Of(Cue.Gave, Cue.Deposit, Cue.Came);

    // What was paid yesterday may be written already; what will be paid is not paid.
    private static readonly CueSet Elsewhen = CueSet.Of(
        Cue.Yesterday, Cue.Later, Cue.Future, Cue.Last);

    private static readonly CueSet Ways = CueSet.Of(Cue.Cash, Cue.Upi, Cue.Card);

    private static readonly CueSet Moving = CueSet.Of(
        Cue.Taken, Cue.Take, Cue.Gave, Cue.Give, Cue.Send, Cue.Credit, Cue.Account, Cue.Write,
        Cue.Came);

    /// <summary>The two halves of the text at every joint where it might fall apart; empty when
    /// nothing tells of a payment.</summary>
    /// <param name="sentence">Of one party.</param>
    /// <param name="rest">See <see cref="RestOnCredit"/>.</param>
    public static List<(string First, string Second)> Cuts(Sentence sentence, int rest)
    {
        List<(string, string)> cuts = [];
        // "200 cash baaki udhaar": where the rest is owed, the sum before it was given.
        bool given = TellsPaying(sentence);
        if (sentence.Count > TokensMax || (!given && (rest <= 0 || !Tells(sentence, Ways))))
            return cuts;
        string verb = given ? "" : " diye";
        int count = rest > 0 ? rest : sentence.Count;
        int end = rest > 0 ? sentence[rest].Start : sentence.Text.Length;
        for (int i = 1; i < count - 1 && cuts.Count < CutsMax; i++)
        {
            // "2 ghee diye 300 nakad baaki udhaar": nothing but the sum itself stands between.
            bool sum = rest > 0 && sentence[i].Kind == TokenKind.Number && sentence[i - 1].IsWord;
            if (sum)
            {
                cuts.Add((sentence.Text[..sentence[i].Start],
                    sentence.Text[sentence[i].Start..end] + " diye"));
            }

            if (!BillSplitter.Separates(sentence[i])) continue;
            string behind = sentence.Text[sentence[i].End..end] + verb;
            cuts.Add((sentence.Text[..sentence[i].Start], behind));
        }

        return cuts;
    }

    /// <summary>Where "baaki udhaar" begins behind a sum that was paid; -1 when it does not.
    /// </summary>
    public static int RestOnCredit(Sentence sentence)
    {
        for (int i = 2; i + 1 < sentence.Count; i++)
        {
            bool rest = Is(sentence[i], Cue.Due) || Is(sentence[i], Cue.Left);
            if (rest && (Is(sentence[i + 1], Cue.Credit) || Is(sentence[i + 1], Cue.Later)
                || Is(sentence[i + 1], Cue.Account)))
                return i > 2 && Is(sentence[i - 1], Cue.And) ? i - 1 : i;
        }

        return -1;
    }

    private static bool Is(in Token token, Cue cue) =>
        token.IsWord && token.Role == Role.Grammar && token.Has(cue);

    /// <summary>The clause just read says that money was given, and how much.</summary>
    public static bool Pays(Sentence sentence, List<Measure> measures, List<LineDraft> drafts)
    {
        bool goods = drafts.Exists(draft => draft.Products.Count > 0);
        if (goods || !TellsPaying(sentence) || Tells(sentence, Elsewhen)) return false;
        int sums = 0;
        foreach (Measure measure in measures)
        {
            bool sum = measure.Unit == Unit.None && !measure.Percent && !measure.Price
                && (measure.Money || measure.Value >= MoneyFrom);
            if (!sum) return false;
            sums++;
        }

        return sums == 1;
    }

    /// <summary>The sum that the clause just read says was given, and how; null when it says
    /// none.</summary>
    public static SpokenPart? PaidNow(
        Sentence sentence, List<Measure> measures, List<LineDraft> drafts) =>
        Pays(sentence, measures, drafts)
            ? new SpokenPart(
                Tells(sentence, CueSet.Of(Cue.Upi)) ? "upi"
                    : Tells(sentence, CueSet.Of(Cue.Card)) ? "card" : "cash",
                measures[0].Value)
            : null;

    // "500 diye", "500 gpay kiye"
    private static bool TellsPaying(Sentence sentence) => Tells(sentence, Paying)
        || (Tells(sentence, CueSet.Of(Cue.Upi)) && Tells(sentence, CueSet.Of(Cue.Do)));

    /// <summary>The clause just read says that goods were given, taken or came.</summary>
    public static bool Moves(Sentence sentence, List<LineDraft> drafts) =>
        Tells(sentence, Moving) && drafts.Exists(draft => draft.Products.Count > 0);

    private static bool Tells(Sentence sentence, CueSet cues)
    {
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.IsWord && token.Role == Role.Grammar && token.Cues.HasAny(cues)) return true;
        }

        return false;
    }
}
