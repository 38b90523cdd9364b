namespace ConverseErp.Contracts;

/// <summary>An accountant asks about a bill or an entry, or notes something at it.</summary>
/// <param name="Question">Names it: asked twice it is one.</param>
/// <param name="About">bill or entry.</param>
/// <param name="Ref">The invoice or the posting.</param>
/// <param name="Label">The bill or entry in a few words, as the owner knows it.</param>
/// <param name="Note">True: it wants no answer, and nobody is told.</param>
public sealed record AskAboutBooks(
    Guid Question, MemberId By, string About, Guid Ref, string Label, string Text, bool Note,
    DateTimeOffset AskedAt) : ILaneMessage
{
    public const string Bill = "bill";
    public const string Entry = "entry";

    public static string Name => "conversations.ask-about-books.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A question about the books is answered, or closed by who asked.</summary>
/// <param name="Answer">Null: it is closed.</param>
/// <param name="Chat">Who is told that it was kept; null: nobody.</param>
public sealed record SettleBookQuestion(
    Guid Question, MemberId By, string? Answer, ChatReference? Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "conversations.settle-book-question.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>What was said to a question.</summary>
public sealed record BookAnswer(Guid Id, MemberId By, string Text, DateTimeOffset At);

/// <summary>A question or a note at a bill or an entry.</summary>
/// <param name="State">open, answered, closed or noted.</param>
/// <param name="Answers">Oldest first.</param>
public sealed record BookQuestionView(
    Guid Id, string State, MemberId By, string About, Guid Ref, string Label, string Text,
    DateTimeOffset AskedAt, DateTimeOffset? ClosedAt, IReadOnlyList<BookAnswer> Answers)
{
    public const string Open = "open";
    public const string Answered = "answered";
    public const string Closed = "closed";
    public const string Noted = "noted";
}

/// <summary>Reads of questions about the books, kept by Conversations.</summary>
public interface IBookQuestions
{
    /// <summary>A question or an answer has at most so many characters.</summary>
    const int TextMax = 500;

    /// <summary>So many of a shop are open at once.</summary>
    const int OpenMax = 100;

    Task<BookQuestionView?> FindAsync(
        BusinessId business, Guid question, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    /// <param name="state">Only these; null: all.</param>
    /// <param name="about">Only of this bill or entry; null: of all.</param>
    Task<IReadOnlyList<BookQuestionView>> ListAsync(
        BusinessId business, string? state, Guid? about, Guid? before, int limit,
        CancellationToken cancel);

    /// <summary>How many are open, and the open one with the same words at the same thing.
    /// </summary>
    Task<(int Open, Guid? Same)> StandingAsync(
        BusinessId business, Guid about, string text, CancellationToken cancel);
}
