using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>"udhaar nahi cash tha", "Ramesh nahi Mohan ko": the bill before stands on the wrong
/// name or was paid otherwise. No goods and no sums are said.</summary>
internal static class TermsRules
{
    private const int WordsMax = 9;

    private static readonly Cue[] Ways = [Cue.Credit, Cue.Cash, Cue.Upi, Cue.Card];

    // What may stand beside the two.
    private static readonly CueSet Joints = CueSet.Of(
        Cue.Not, Cue.No, Cue.Of, Cue.To, Cue.By, Cue.From, Cue.In, Cue.For, Cue.Is, Cue.Filler,
        Cue.Honorific, Cue.Bill, Cue.Write, Cue.Do, Cue.Gave, Cue.Give, Cue.Okay, Cue.Correct,
        Cue.Account, Cue.Taken, Cue.Take, Cue.Instead, Cue.Change, Cue.Undo, Cue.Yes, Cue.Kin,
        Cue.Also, Cue.And, Cue.At, Cue.This, Cue.Now);

    /// <summary>Neither goods nor numbers nor anything else is said.</summary>
    public static bool Fits(Sentence sentence)
    {
        int words = 0;
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Is('?')) return false;
            if (!token.IsWord)
            {
                if (token.Role == Role.Break) continue;
                return false;
            }

            words++;
            if (token.Role == Role.Party) continue;
            if (token.Role != Role.Grammar) return false;
            if (!token.Cues.IsEmpty && !token.Cues.HasAny(Joints) && WayOf(token) is null)
                return false;
        }

        return words is > 1 and <= WordsMax;
    }

    /// <summary>The way it was paid and the one that was written, or null.</summary>
    public static (string Pay, string NotPay)? Paid(Sentence sentence)
    {
        List<(int At, Cue Way)> said = [];
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && sentence[i].Role == Role.Grammar
                && WayOf(sentence[i]) is { } way
                && (said.Count == 0 || said[^1].Way != way))
                said.Add((i, way));
        }

        if (said.Count != 2) return null;
        return Denied(sentence, said[0].At, said[1].At) switch
        {
            0 => (Word(said[1].Way), Word(said[0].Way)),
            1 => (Word(said[0].Way), Word(said[1].Way)),
            _ => null,
        };
    }

    /// <summary>Whose it is and whose it is not, by their places in the list; null when that is
    /// not said.</summary>
    public static (int Whose, int Not)? Whose(Sentence sentence, List<PartyMention> parties)
    {
        if (parties.Count != 2) return null;
        (int first, int second) = parties[0].First < parties[1].First ? (0, 1) : (1, 0);
        return Denied(sentence, parties[first].Last, parties[second].Last,
            parties[first].First, parties[second].First) switch
        {
            0 => (second, first),
            1 => (first, second),
            _ => null,
        };
    }

    // Which of the two the no is about: the one before it, in English the one behind.
    private static int Denied(
        Sentence sentence, int first, int second, int firstFrom = -1, int secondFrom = -1)
    {
        if (firstFrom < 0) (firstFrom, secondFrom) = (first, second);
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token not = ref sentence[i];
            if (!not.IsWord || not.Role != Role.Grammar || !not.Has(Cue.Not)) continue;
            if (IsEnglish(sentence, not))
                return i < firstFrom ? 0 : i < secondFrom ? 1 : -1;
            return i > second ? 1 : i > first ? 0 : -1;
        }

        return -1;
    }

    private static bool IsEnglish(Sentence sentence, in Token not)
    {
        ReadOnlySpan<char> word = sentence.Text.AsSpan(not.Start, not.End - not.Start);
        return word.Equals("not", StringComparison.OrdinalIgnoreCase)
            || word.Equals("isnt", StringComparison.OrdinalIgnoreCase);
    }

    private static Cue? WayOf(in Token token)
    {
        foreach (Cue way in Ways)
        {
            if (token.Has(way)) return way;
        }

        return null;
    }

    private static string Word(Cue way) => way switch
    {
        Cue.Credit => "credit",
        Cue.Cash => "cash",
        Cue.Upi => "upi",
        _ => "card",
    };
}
