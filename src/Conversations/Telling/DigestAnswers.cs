using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Telling;

/// <summary>What is known of somebody whose digest is due.</summary>
/// <param name="To">Where it would go.</param>
/// <param name="Sales">Of the night's day; null where it was not asked for.</param>
internal sealed record DigestLook(
    ChatReference To, bool Wanted, bool WindowOpen, bool WhatsAppWorks, SalesReport? Sales);

/// <summary>The evening's message: what has waited and went with no answer.</summary>
internal static class DigestAnswers
{
    public static void Due(AnswerContext c, DigestDue due)
    {
        if (!c.Digests.TryGetValue(due.Member, out DigestLook? look))
        {
            c.News.Forget(due.Member);
            return;
        }

        IReadOnlyList<WaitingNews> waiting = c.News.Of(due.Member);
        bool maySpend = c.Budget.Now.MaySpend(
            Purpose.Digest, look.WindowOpen, ofMoney: false);
        DigestStep step = DigestDecision.Of(new DigestFacts(
            DigestDecision.Worth(waiting), look.Wanted, look.WindowOpen, maySpend,
            look.WhatsAppWorks, c.News.Hours.IsOver(due.Night, c.Now, c.Shop.Id)));
        if (step == DigestStep.Nothing) return;
        int told = step == DigestStep.Send ? Send(c, due, look, waiting) : 0;
        if (DigestDecision.Worth(waiting.Skip(told)) > 0) c.News.Schedule(c.Writer, due.Member);
    }

    private static int Send(
        AnswerContext c, DigestDue due, DigestLook look, IReadOnlyList<WaitingNews> waiting)
    {
        (string text, int taken) = NewsLines.Digest(
            "🌙 " + NewsTexts.In(look.To.Language).Head, [.. waiting.Select(n => n.Line)],
            Day(look));
        Posting.Send(c.Writer, look.To, new Reply(
            NewsBook.DigestOf(due.Member, due.Night), Purpose.Digest, text), c.Now);
        c.News.Told(waiting.Take(taken));
        return taken;
    }

    // As "aaj ki bikri" is answered, in one line; a day without sales has none.
    private static string? Day(DigestLook look)
    {
        if (look.Sales is not { } sales
            || (sales.Bills == 0 && sales.Total == Money.Zero)) return null;
        Phrases phrases = Speech.In(look.To.Language);
        return "📊 " + NewsLines.Line(phrases.Sales(
            phrases.Period("today"), sales.Bills, sales.Total, sales.Credit, sales.Cash,
            sales.Upi));
    }
}
