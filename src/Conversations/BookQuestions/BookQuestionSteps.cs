using System.Globalization;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.BookQuestions;

/// <summary>Questions about the books in a chat: an owner answers one by replying to it, and an
/// accountant asks one by naming a bill.</summary>
internal sealed partial class BookQuestionSteps(
    BookQuestionStore store, IMessages messages, IBills bills)
{
    private const int Shown = 10;

    /// <summary>The words under a quote of a question are its answer, whatever they say; null
    /// when nothing of ours is quoted.</summary>
    public async Task<Outcome?> AnsweredAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Message is not { QuotedId: { } quoted, Kind: "text", Text: { Length: > 0 } text }
            || c.Person.Member is not { } member || !member.Rights.MayApprove)
            return null;
        List<Guid> open = await store.AnswerableAsync(c.Shop.Id, cancel);
        if (open.Count == 0
            || (await messages.ByProviderIdAsync(c.Shop.Id, quoted, cancel))?.Id is not { } of)
            return null;
        Guid question = open.Find(q => ReplyTimers.Message(
            q, BookQuestionAnswers.Part + c.Chat.ChatKey) == of);
        if (question == Guid.Empty) return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new(free.State);
        return text.Length > IBookQuestions.TextMax
            ? outcome.Say(c.Phrases.TooLong)
            : outcome.Send(new SettleBookQuestion(question, member.Id, text.Trim(), c.Chat, c.Now))
                .Say(c.Phrases.BookAnswerKept);
    }

    /// <summary>What waits for the shop's word.</summary>
    public async Task<Outcome> ListAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        IReadOnlyList<BookQuestionView> open = await store.ListAsync(
            c.Shop.Id, BookQuestionView.Open, null, null, Shown, cancel);
        return outcome.Say(open.Count == 0
            ? c.Phrases.BookQuestionsNone
            : c.Phrases.BookQuestions(string.Join('\n', open.Select(
                q => $"· {q.Label}: {q.Text}"))));
    }

    /// <summary>"bill 22 sawaal: HSN kyun 1006?" of whoever reads the books and does not own
    /// them; null when no bill is named.</summary>
    public async Task<Outcome?> AskAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Person.Member is not { Role: MemberRole.Accountant } member
            || c.BillNamed is null || Words(c.Message.Text) is not { } words)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        if (await bills.NamedAsync(c, cancel) is not { } bill)
            return outcome.Say(c.Phrases.NotUnderstood);
        (int open, Guid? same) = await store.StandingAsync(
            c.Shop.Id, bill.Id.Value, words, cancel);
        if (same is not null) return outcome.Say(c.Phrases.BookQuestionAsked);
        if (open >= IBookQuestions.OpenMax) return outcome.Say(c.Phrases.BookQuestionsMany);
        return outcome.Send(new AskAboutBooks(
            Guid.CreateVersion7(c.Now), member.Id, AskAboutBooks.Bill, bill.Id.Value,
            Label(bill, bill.Party is { } party ? c.Party(party)?.Name : null), words,
            Note: false, c.Now)).Say(c.Phrases.BookQuestionAsked);
    }

    /// <summary>What is asked, behind the word that says so.</summary>
    internal static string? Words(string? text) =>
        text is { Length: <= IBookQuestions.TextMax }
        && Asks().Match(text) is { Success: true } asked
            ? asked.Groups["words"].Value.Trim()
            : null;

    [GeneratedRegex(
        @"\b(?:sawaa?l|question|prashna?|सवाल|प्रश्न|સવાલ|પ્રશ્ન|প্রশ্ন|கேள்வி|ప్రశ్న|ಪ್ರಶ್ನೆ|ਸਵਾਲ)"
        + @"[ :,\-–]+(?<words>.{3,})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline
            | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Asks();

    private static string Label(BillView bill, string? whose) => string.Create(
        CultureInfo.InvariantCulture,
        $"Bill {bill.Number} · {bill.Date:dd/MM} · {bill.Total}")
        + (whose is null ? "" : " · " + Wording.Short(whose));
}
