using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Listening;

/// <summary>Puts what was said of batches and of a supplier's bill to the goods that were meant.
/// </summary>
internal static class MarkedGoods
{
    /// <summary>The message read without its marks, and the batch of each of its lines.</summary>
    /// <param name="read">Reads a text in the shop's words.</param>
    /// <returns>Null where the marks have no goods to belong to: then the message is read as it
    /// was written.</returns>
    public static (Understood Said, BatchSaid?[] Batches)? Of(
        StockMarks marks, Func<string, Understood> read)
    {
        Understood said = read(marks.Rest);
        bool received = said.Intent == Intents.StockReceive;
        bool sold = said.Intent == Intents.OrderCreate && marks.BillNumber is null
            && said.Affair is null or OwnAffairs.Quote
            && marks.Batches.All(b => b.Number is not null);
        bool meant = received || sold || Moved(said, marks);
        if (!meant || said.Parts.Count > 0 || said.Lines.Count == 0) return null;
        BatchSaid?[] batches = new BatchSaid?[said.Lines.Count];
        foreach (SaidBatch mark in marks.Batches)
        {
            if (LineOf(mark, said, marks, read) is not { } line) return null;
            batches[line] = Joined(batches[line], mark);
            if (batches[line] is null) return null;
        }

        return (said, batches);
    }

    /// <summary>"expired batch B12 sab hata do": of the goods past their day that batch alone.
    /// </summary>
    /// <returns>The message without its mark and the number; null where it says something else.
    /// </returns>
    public static (Understood Said, string Number)? ThrownAway(
        StockMarks marks, Func<string, Understood> read)
    {
        if (marks is not { BillNumber: null, Batches: [{ Number: { } number, MrpPaise: null }] })
            return null;
        Understood said = read(marks.Rest);
        return said is { Affair: OwnAffairs.ExpiredOut, Lines.Count: 0 } ? (said, number) : null;
    }

    // Lost out of a batch, or brought back by somebody; what was found again is of none.
    private static bool Moved(Understood said, StockMarks marks) =>
        said is { Intent: Intents.StockAdjust, Affair: null } && marks.BillNumber is null
        && marks.Batches.All(b => b is { Number: not null, MrpPaise: null })
        && (said.Lines.All(l => l.Quantity < 0)
            || (said.Party is not null && said.Lines.All(l => l.Quantity > 0)));

    // What stands before a mark ends with the goods that it is about; where the message begins
    // with one, each stands before its goods.
    private static int? LineOf(
        SaidBatch mark, Understood said, StockMarks marks, Func<string, Understood> read)
    {
        if (said.Lines.Count == 1) return 0;
        IReadOnlyList<UnderstoodLine> before = read(marks.Rest[..mark.At]).Lines;
        if (string.IsNullOrWhiteSpace(marks.Rest[..marks.Batches[0].At]))
            return before.Count < said.Lines.Count ? before.Count : null;
        if (before.Count == 0 || before.Count > said.Lines.Count) return null;
        int at = before.Count - 1;
        return before[at].Product == said.Lines[at].Product
            && before[at].Unknown == said.Lines[at].Unknown ? at : null;
    }

    // "batch B1" and, further on, "expiry 3/27" of the same goods; two numbers are two batches.
    private static BatchSaid? Joined(BatchSaid? have, SaidBatch mark)
    {
        BatchSaid more = new(
            mark.Number, mark.Expiry, mark.MrpPaise is { } paise ? new Money(paise) : null);
        if (have is null) return more;
        bool clash = (have.Number is not null && more.Number is not null)
            || (have.Expiry is not null && more.Expiry is not null)
            || (have.Mrp is not null && more.Mrp is not null);
        return clash ? null : new BatchSaid(
            have.Number ?? more.Number, have.Expiry ?? more.Expiry, have.Mrp ?? more.Mrp);
    }
}
