using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Tables;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A file of goods or people: what it would bring is shown, and nothing is written
/// before a yes. What stands beside it or who made it does not matter.</summary>
internal static class FileSteps
{
    private const int RowsShown = 3;

    /// <summary>The file was looked through.</summary>
    public static Outcome Seen(ChatContext c, ErrandDone done)
    {
        Outcome outcome = new(c.State);
        if (done.File is not { } file)
            return outcome.Say(done.Blob is null ? c.Phrases.FileLost : c.Phrases.FileUnread);
        if (!May(c, file)) return outcome.Say(c.Phrases.NotAllowed);
        if (file.Statement is not null) return Statement(c, file);
        if (file.Holds == Holdings.Gstr2b)
            return outcome.Start(new Errand(ErrandKinds.Import, c.Message, c.Chat.Language, file));
        if (file.Added + file.Changed == 0)
        {
            return outcome.Say(file.FaultsInAll == 0
                ? Taken(c, file)
                : c.Phrases.FileUnread + Rows(c, file));
        }

        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return new Outcome(KeptQuestions.MakeRoom(c).State).Ask(
            c.Phrases.FilePreview(Kind(c, file), file.Added, file.Changed, file.FaultsInAll)
                + Beside(c, file) + Rows(c, file) + "\n" + Wording.Numbered(options),
            new Question(Questions.Import, options, c.Now) { File = file });
    }

    // Money is booked on a yes; what is not clear waits in the app either way.
    private static Outcome Statement(ChatContext c, FileLookedThrough file)
    {
        if (file.Added == 0)
        {
            return new Outcome(c.State).Say(
                c.Phrases.StatementTaken(0, Money.Zero) + Rows(c, file));
        }

        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return new Outcome(KeptQuestions.MakeRoom(c).State).Ask(
            c.Phrases.StatementSeen(file.Added, file.Sum ?? Money.Zero, file.Changed)
                + Rows(c, file) + "\n" + Wording.Numbered(options),
            new Question(Questions.Import, options, c.Now) { File = file });
    }

    // Money and stock that change are said in words of their own.
    private static string Beside(ChatContext c, FileLookedThrough file)
    {
        string beside = file.Opening is { } owed ? "\n" + c.Phrases.FileOpenings(owed) : "";
        if (file.Owing is { } owing) beside += "\n" + c.Phrases.FileOpeningsOwing(owing);
        if (file.Counted > 0) beside += "\n" + c.Phrases.FileStockSet(file.Counted);
        return NewGoods(file) + beside;
    }

    // Who sees "Chini" there knows that it is Sugar already.
    private static string NewGoods(FileLookedThrough file)
    {
        if (file.NewNames is not { Count: > 0 } names) return "";
        string more = file.Added > names.Count ? $" +{file.Added - names.Count}" : "";
        return "\n🆕 " + string.Join(", ", names.Select(Wording.Short)) + more;
    }

    /// <summary>Take it, or leave it; null when it is no answer.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option
            || question.File is not { } file)
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (option.Value != AnswerMatching.SayYes) return outcome.Say(c.Phrases.Dropped);
        return May(c, file)
            ? outcome.Start(new Errand(ErrandKinds.Import, c.Message, c.Chat.Language, file))
            : outcome.Say(c.Phrases.NotAllowed);
    }

    /// <summary>The file was taken.</summary>
    public static Outcome Done(ChatContext c, ErrandDone done) => new Outcome(c.State).Say(
        done.File switch
        {
            // A statement of the portal that is not taken says why.
            null => done.Code is { } code && c.Phrases.Refusals.ContainsKey(code)
                ? c.Phrases.Refused(new Refusal(code, ""), null)
                : c.Phrases.FileLost,
            { Statement: not null } file => c.Phrases.StatementTaken(
                file.Added, file.Sum ?? Money.Zero),
            { } file => Taken(c, file) + Rows(c, file),
        });

    private static bool May(ChatContext c, FileLookedThrough file) =>
        c.Person.Member?.Rights is { } rights
        && file.Holds switch
        {
            Holdings.Goods => rights.MaySetPrices,
            Holdings.Statement => rights.MayTakePayments,
            Holdings.Gstr2b => rights.MayFile,
            _ => rights.MaySell,
        };

    private static string Taken(ChatContext c, FileLookedThrough file) =>
        c.Phrases.FileTaken(Kind(c, file), file.Added, file.Changed, file.FaultsInAll);

    private static string Kind(ChatContext c, FileLookedThrough file) =>
        file.Holds == Holdings.Goods ? c.Phrases.GoodsRows : c.Phrases.PartyRows;

    private static string Rows(ChatContext c, FileLookedThrough file)
    {
        string rows = string.Concat(file.Faults.Take(RowsShown).Select(
            row => "\n· " + c.Phrases.FileRow(row.Line, c.Phrases.FileFault(row.Code))));
        return file.FaultsInAll > RowsShown ? rows + $"\n+{file.FaultsInAll - RowsShown}" : rows;
    }
}
