using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.BookQuestions;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Accountants;

/// <summary>Who of outside may read the books: asked and ended by the shop, answered by whoever
/// is asked.</summary>
internal sealed class AccountantSteps(
    IBookAccess access, IAuditTrail trail, BookQuestionSteps questions)
{
    private const string Prefix = "access:";
    private const string EndIt = "end";
    private static readonly TimeSpan LookedWithin = TimeSpan.FromDays(90);

    /// <summary>The two answers to an invitation.</summary>
    public static Option[] Options(Phrases phrases, Guid access) =>
    [
        new($"{Prefix}{AnswerMatching.SayYes}:{access:N}", phrases.Yes),
        new($"{Prefix}{AnswerMatching.Leave}:{access:N}", phrases.No),
    ];

    /// <summary>The value says which invitation it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Null when the message is about something else.</summary>
    public async Task<Outcome?> AnswerAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Message.ReplyId is { } tapped)
            return IsBound(tapped) ? await TappedAsync(c, tapped, cancel) : null;
        if (c.Question is { Kind: Questions.Access } open
            && AnswerMatching.Find(open, c.Message, c.Heard.Intent) is { } option)
            return await TappedAsync(c, option.Value, cancel);
        if (!c.FromMember || AccountantSaid.In(c.Message.Text) is not { } said) return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        if (!c.Person.Member!.Rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        return said.Wish switch
        {
            AccountantWish.Invite => await InviteAsync(c, outcome, said, cancel),
            AccountantWish.End => await EndAsync(c, outcome, said, cancel),
            AccountantWish.List => await ListAsync(c, outcome, cancel),
            AccountantWish.Questions => await questions.ListAsync(c, outcome, cancel),
        };
    }

    private async Task<Outcome> InviteAsync(
        ChatContext c, Outcome outcome, AccountantSaid said, CancellationToken cancel)
    {
        // Whoever may not look into the books lets nobody else do so.
        if (!c.Person.Member!.Rights.MayGive(RoleRights.Of(MemberRole.Accountant)))
            return outcome.Say(c.Phrases.NotAllowed);
        Answer<string> may = await access.MayInviteAsync(c.Shop.Id, said.Phone!, cancel);
        if (may.Fact is not { } phone)
            return outcome.Say(c.Phrases.Refused(may.Refusal!, null));
        Guid id = Guid.CreateVersion7(c.Now);
        outcome.Access = Change(c, id, BookAccess.Invited) with
        {
            Phone = phone,
            Called = said.Called,
        };
        string called = said.Called ?? "CA …" + phone[^4..];
        return outcome
            .Send(new AccessTold(id, BookAccess.Invited, new ChatReference(
                c.Shop.PhoneNumberId, null, phone, c.Shop.Language, null, null, null), called))
            .Say(c.Phrases.AccessAsked(called));
    }

    private async Task<Outcome> EndAsync(
        ChatContext c, Outcome outcome, AccountantSaid said, CancellationToken cancel)
    {
        IReadOnlyList<BookAccess> standing = await access.ListAsync(c.Shop.Id, cancel);
        string? digits = said.Phone is { } phone
            ? new string([.. phone.Where(char.IsAsciiDigit)]) : null;
        BookAccess[] meant = [.. standing.Where(a => digits is null
            || (digits.Length >= 10 && a.Phone.EndsWith(digits[^10..], StringComparison.Ordinal)))];
        return meant switch
        {
            [] => outcome.Say(c.Phrases.AccessNobody),
            [var one] => End(c, outcome, one),
            _ => outcome.Ask(
                c.Phrases.AccessWhom + Wording.Numbered(Ends(meant)),
                new Question(Questions.Access, Ends(meant), c.Now)),
        };
    }

    private static Option[] Ends(BookAccess[] standing) =>
        [.. standing.Select(a => new Option($"{Prefix}{EndIt}:{a.Id:N}", a.Called))];

    private static Outcome End(ChatContext c, Outcome outcome, BookAccess one)
    {
        outcome.Access = Change(c, one.Id, BookAccess.Ended);
        // Who never said yes has nothing to lose.
        if (one.State == BookAccess.Accepted)
        {
            outcome.Send(new AccessTold(one.Id, BookAccess.Ended, new ChatReference(
                c.Shop.PhoneNumberId, null, one.Phone, c.Shop.Language, null, null, null),
                one.Called));
        }

        return outcome.Say(c.Phrases.AccessEnded(one.Called));
    }

    private async Task<Outcome> ListAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        List<string> lines = [];
        foreach (BookAccess one in await access.ListAsync(c.Shop.Id, cancel))
            lines.Add($"· {one.Called} ({one.Phone}): " + await StandAsync(c, one, cancel));
        return outcome.Say(lines.Count == 0
            ? c.Phrases.AccessNobody
            : c.Phrases.AccessList(string.Join('\n', lines)));
    }

    private async Task<string> StandAsync(
        ChatContext c, BookAccess one, CancellationToken cancel)
    {
        if (one.Member is not { } member || one.State != BookAccess.Accepted)
            return c.Phrases.AccessWaits;
        IReadOnlyList<AuditLine> looks = await trail.ListAsync(
            c.Shop.Id, new AuditQuery(c.Now - LookedWithin, c.Now.AddMinutes(1), 1)
            {
                Member = member,
            }, cancel);
        return looks.Count == 0
            ? c.Phrases.AccessNeverLooked
            : c.Phrases.AccessLooked(IndianDay.Of(looks[0].At, c.Shop.TimeZone).ToString(
                "dd/MM", CultureInfo.InvariantCulture));
    }

    private async Task<Outcome?> TappedAsync(
        ChatContext c, string value, CancellationToken cancel)
    {
        if (value.Split(':') is not ["access", var what, var text]
            || !Guid.TryParseExact(text, "N", out Guid id))
            return null;
        Outcome outcome = new(Without(c.State, text));
        if (what == EndIt)
        {
            if (c.Person.Member?.Rights.ChangeSettings != true) return null;
            return (await access.ListAsync(c.Shop.Id, cancel)).FirstOrDefault(a => a.Id == id)
                is { } one
                    ? End(c, outcome, one)
                    : outcome.Say(c.Phrases.AccessNobody);
        }

        // Whoever was asked may answer, from their own phone, as long as it stands.
        BookAccess? asked = await access.OfAsync(c.Shop.Id, c.Message.Sender, cancel);
        if (asked?.Id != id || asked.State != BookAccess.Invited || c.FromMember)
            return outcome.Say(c.Phrases.QuestionIsOver);
        bool accepts = what == AnswerMatching.SayYes;
        string state = accepts ? BookAccess.Accepted : BookAccess.Declined;
        outcome.Access = Change(c, id, state) with
        {
            Person = c.Message.Sender,
            By = null,
            Called = asked.Called,
        };
        return outcome.Send(new AccessTold(id, state, null, asked.Called)).Say(
            accepts ? c.Phrases.AccessYours(c.Shop.Name) : c.Phrases.AccessLeft(c.Shop.Name));
    }

    private static AccessChange Change(ChatContext c, Guid id, string state) => new(
        id, state, null, c.Person.Member?.Id, Doors.Chat, c.Shop.PhoneNumberId, c.Now);

    private static ChatState Without(ChatState state, string access)
    {
        bool About(Question question) => question.Options.Any(
            o => IsBound(o.Value) && o.Value.EndsWith(access, StringComparison.Ordinal));
        return state with
        {
            Question = state.Question is { } open && About(open) ? null : state.Question,
            Kept = state.Kept is { } kept && kept.Any(About)
                ? [.. kept.Where(q => !About(q))]
                : state.Kept,
        };
    }
}
