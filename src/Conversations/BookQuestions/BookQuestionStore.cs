using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.BookQuestions;

/// <summary>The SQL of questions about the books.</summary>
internal sealed class BookQuestionStore(PersonalData personal, TenantSessions sessions)
    : IBookQuestions
{
    private const string Columns =
        "question_id, state, member_id, about, ref, label, body, asked_at, closed_at";

    /// <summary>A repeat changes nothing.</summary>
    public void Add(ITenantStatements writes, AskAboutBooks asked) => writes.Run("""
        INSERT INTO conversations.book_question
          (business_id, question_id, member_id, about, ref, label, body, body_hash, state,
           asked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING
        """, writes.Business.Value, asked.Question, asked.By.Value, asked.About, asked.Ref,
        personal.Protect(writes.Business, asked.Label),
        personal.Protect(writes.Business, asked.Text), HashOf(asked.Text),
        asked.Note ? BookQuestionView.Noted : BookQuestionView.Open, asked.AskedAt.UtcDateTime);

    /// <summary>Another answer beside those before; none to what is closed.</summary>
    /// <param name="id">Of the message that says it: a repeat changes nothing.</param>
    public void Answer(ITenantStatements writes, SettleBookQuestion said, Guid id)
    {
        writes.Run("""
            INSERT INTO conversations.book_answer
              (business_id, question_id, answer_id, member_id, body, said_at)
            SELECT $1, $2, $3, $4, $5, $6 FROM conversations.book_question
            WHERE business_id = $1 AND question_id = $2 AND state IN ('open', 'answered')
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, said.Question, id, said.By.Value,
            personal.Protect(writes.Business, said.Answer), said.SaidAt.UtcDateTime);
        writes.Run("""
            UPDATE conversations.book_question SET state = 'answered'
            WHERE business_id = $1 AND question_id = $2 AND state = 'open'
            """, writes.Business.Value, said.Question);
    }

    public static void Close(ITenantStatements writes, SettleBookQuestion said) => writes.Run("""
        UPDATE conversations.book_question
        SET state = 'closed', closed_at = $3, closed_by = $4
        WHERE business_id = $1 AND question_id = $2 AND state <> 'closed'
        """, writes.Business.Value, said.Question, said.SaidAt.UtcDateTime, said.By.Value);

    public async Task<BookQuestionView?> FindAsync(
        BusinessId business, Guid question, CancellationToken cancel) =>
        (await AnsweredAsync(business, await sessions.ListAsync(
            business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM conversations.book_question
            WHERE business_id = $1 AND question_id = $2
            """, row => Read(business, row), cancel, business.Value, question), cancel))
            .FirstOrDefault();

    public async Task<IReadOnlyList<BookQuestionView>> ListAsync(
        BusinessId business, string? state, Guid? about, Guid? before, int limit,
        CancellationToken cancel) =>
        await AnsweredAsync(business, await sessions.ListAsync(
            business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM conversations.book_question
            WHERE business_id = $1 AND ($2::text IS NULL OR state = $2)
              AND ($3::uuid IS NULL OR ref = $3)
              AND ($4::uuid IS NULL OR question_id < $4)
            ORDER BY question_id DESC LIMIT $5
            """, row => Read(business, row), cancel, business.Value, state, about, before,
            limit), cancel);

    public async Task<(int Open, Guid? Same)> StandingAsync(
        BusinessId business, Guid about, string text, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT count(*)::int,
                   (array_agg(question_id) FILTER (WHERE ref = $2 AND body_hash = $3))[1]
            FROM conversations.book_question WHERE business_id = $1 AND state = 'open'
            """, row => (row.GetInt32(0), row.IsDBNull(1) ? null : (Guid?)row.GetGuid(1)),
            cancel, business.Value, about, HashOf(text)))[0];

    /// <summary>Those that wait for a word or may get another; newest first, at most 200.
    /// </summary>
    public Task<List<Guid>> AnswerableAsync(BusinessId business, CancellationToken cancel) =>
        sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT question_id FROM conversations.book_question
            WHERE business_id = $1 AND state IN ('open', 'answered')
            ORDER BY question_id DESC LIMIT 200
            """, row => row.GetGuid(0), cancel, business.Value);

    private async Task<List<BookQuestionView>> AnsweredAsync(
        BusinessId business, List<BookQuestionView> questions, CancellationToken cancel)
    {
        if (questions.Count == 0) return questions;
        List<(Guid Question, BookAnswer Answer)> answers = await sessions.ListAsync(
            business, SessionUse.ReadNow, """
            SELECT question_id, answer_id, member_id, body, said_at
            FROM conversations.book_answer
            WHERE business_id = $1 AND question_id = ANY($2) ORDER BY said_at, answer_id
            """, row => (row.GetGuid(0), new BookAnswer(
                row.GetGuid(1), new MemberId(row.GetGuid(2)),
                personal.Reveal(business, (byte[])row[3]) ?? "",
                row.GetFieldValue<DateTimeOffset>(4))),
            cancel, business.Value, questions.Select(q => q.Id).ToArray());
        ILookup<Guid, BookAnswer> byQuestion = answers.ToLookup(a => a.Question, a => a.Answer);
        return [.. questions.Select(q => q with { Answers = [.. byQuestion[q.Id]] })];
    }

    // Written otherwise it is still the same question.
    private byte[] HashOf(string text) =>
        personal.Hash("book-question", LearnedBook.Plain(text));

    private BookQuestionView Read(BusinessId business, DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), new MemberId(row.GetGuid(2)), row.GetString(3),
        row.GetGuid(4), personal.Reveal(business, (byte[])row[5]) ?? "",
        personal.Reveal(business, (byte[])row[6]) ?? "",
        row.GetFieldValue<DateTimeOffset>(7),
        row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8), []);
}
