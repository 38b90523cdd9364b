using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.BookQuestions;

/// <summary>A question about the books is kept and put to every owner, who answers by replying to
/// it.</summary>
internal static class BookQuestionAnswers
{
    /// <summary>What the question is sent as; the ids of its messages follow from it.</summary>
    public const string Part = "book-question";

    public static void Asked(AnswerContext c, AskAboutBooks asked, MessageId id)
    {
        c.Questions.Add(c.Writer.Now, asked);
        Note(c, asked.Note ? "book-note" : "book-question", asked.By, asked.Ref, null);
        if (asked.Note) return;
        string who = Wording.Short(
            c.Approvals.Members.FirstOrDefault(m => m.Id == asked.By)?.Name ?? "CA");
        foreach (Member owner in c.Approvals.Members.Where(m => m.Rights.MayApprove))
        {
            ChatReference to = new(
                c.Shop.PhoneNumberId, owner.Bsuid, owner.Phone,
                owner.Language ?? c.Shop.Language, owner.Id, null, null);
            c.Tell(to, News.BookQuestion, asked.Question, Part,
                Speech.In(to.Language).BookQuestion(who, asked.Label, asked.Text));
        }
    }

    public static void Settled(AnswerContext c, SettleBookQuestion said, MessageId id)
    {
        if (said.Chat is { } chat) c.Answered(chat);
        if (said.Answer is null) BookQuestionStore.Close(c.Writer.Now, said);
        else c.Questions.Answer(c.Writer.Now, said, id.Value);
        Note(c, said.Answer is null ? "book-question-closed" : "book-question-answered",
            said.By, said.Question, said.Chat);
    }

    private static void Note(
        AnswerContext c, string kind, MemberId by, Guid about, ChatReference? chat) =>
        AuditTrail.Note(c.Writer.Now, new AuditEntry(
            kind, c.Now, by, chat is null ? Doors.Api : Doors.Chat)
        {
            Device = chat?.PhoneNumberId,
            Ref = about,
        });
}
