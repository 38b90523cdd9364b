using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Cuts one message of several parties into a message for each: "Ramesh ko 2 kg chini,
/// Kavita ko 1 bread".</summary>
internal static class BillSplitter
{
    private const int BillsMax = 50;

    /// <summary>The parts of the text, one a party, or an empty list when it is one message.
    /// </summary>
    public static List<string> Split(Sentence sentence, List<PartyMention> parties)
    {
        if (parties.Count is < 2 or > BillsMax) return [];
        List<int> cuts = [];
        bool partyFirst = ComesFirst(sentence, parties[0]);
        for (int i = 1; i < parties.Count; i++)
        {
            int cut = partyFirst
                ? CutBefore(sentence, parties[i - 1].Last + 1, parties[i].First)
                : CutAfter(sentence, parties[i - 1].Last + 1, parties[i].First);
            if (cut < 0) return [];
            cuts.Add(cut);
        }

        List<string> texts = [];
        int from = 0;
        foreach (int cut in cuts)
        {
            int end = sentence[cut].Start;
            texts.Add(sentence.Text[from..end]);
            from = sentence[cut].End;
        }

        texts.Add(sentence.Text[from..]);
        return texts;
    }

    /// <summary>The verb that closes the message and may count for every part: "jama".</summary>
    public static string Ending(Sentence sentence)
    {
        int first = sentence.Count;
        while (first > 0
            && (sentence[first - 1].Role == Role.Grammar || sentence[first - 1].Is('.'))) first--;
        return first < sentence.Count ? sentence.Written(first, sentence.Count - 1) : "";
    }

    // "Ramesh ko ..." or "... to Ramesh": the numbers tell on which side the name stands.
    private static bool ComesFirst(Sentence sentence, PartyMention first)
    {
        for (int i = 0; i < first.First; i++)
        {
            if (sentence[i].Kind == TokenKind.Number
                || sentence[i].Role is Role.Measure or Role.Goods)
                return false;
        }

        return true;
    }

    // The last separator before the next name.
    private static int CutBefore(Sentence sentence, int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (Separates(sentence[i])) return i;
            if (sentence[i].Role is Role.Goods or Role.Measure or Role.Stranger) return -1;
        }

        return -1;
    }

    // The first separator after the name.
    private static int CutAfter(Sentence sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Separates(sentence[i])) return i;
            if (sentence[i].Role is Role.Goods or Role.Measure or Role.Stranger) return -1;
        }

        return -1;
    }

    /// <summary>A joint between clauses: "aur", a comma, a line end.</summary>
    public static bool Separates(in Token token) =>
        token.IsWord
            ? token.Role == Role.Grammar && token.Has(Cue.And)
            : token.Kind == TokenKind.Symbol
            && token.Symbol is ',' or ';' or '\n' or '.' or '|' or '/' or '+';
}
