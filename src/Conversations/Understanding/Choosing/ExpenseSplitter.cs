using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Cuts a message about several expenses into one for each: "chai 120 aur petrol 300
/// kharcha".</summary>
internal static class ExpenseSplitter
{
    private const int ExpensesMax = 10;

    /// <summary>How many sums of money the message just read names.</summary>
    public static int Sums(List<Measure> measures) => measures.FindAll(measure =>
        measure.Unit == Unit.None && !measure.Taken && !measure.Bare && !measure.Void
        && !measure.Percent && !measure.Wala).Count;

    /// <summary>The clauses, one a sum, or an empty list when they cannot be told apart.
    /// </summary>
    public static List<string> Split(Sentence sentence, List<Measure> measures)
    {
        List<string> texts = [];
        int sums = Sums(measures);
        if (sums is < 2 or > ExpensesMax) return texts;
        int from = 0;
        int start = 0;
        for (int i = 0; i <= sentence.Count; i++)
        {
            bool ends = i == sentence.Count;
            if (!ends && !BillSplitter.Separates(sentence[i])) continue;
            int first = start;
            bool sum = measures.Exists(m => m.First >= first && m.Last < i && !m.Bare);
            if (!sum && !ends) continue;
            int end = ends ? sentence.Text.Length : sentence[i].Start;
            texts.Add(sentence.Text[from..end]);
            if (ends) break;
            from = sentence[i].End;
            start = i + 1;
        }

        return texts.Count == sums ? texts : [];
    }
}
