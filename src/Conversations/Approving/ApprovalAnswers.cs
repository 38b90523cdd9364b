using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Approving;

/// <summary>The shop's people and what waits for an owner, as one batch sees it.</summary>
/// <param name="Stored">Under lock, by id; changed as this batch decides.</param>
/// <param name="ReplyWait">How long a reply waits for its paper.</param>
internal sealed record ApprovalBook(
    ApprovalStore Store, Dictionary<Guid, StoredApproval> Stored, IReadOnlyList<Member> Members,
    TimeSpan ReplyWait);

/// <summary>What a member wants is put to every owner; the first answer holds.</summary>
internal static class ApprovalAnswers
{
    // Their reply waits for the paper, whose coming is watched.
    private static readonly string[] Billing =
        [PlaceOrder.Name, ConfirmOrder.Name, AmendOrder.Name, RepeatOrder.Name];

    public static void Wanted(AnswerContext c, ApprovalWanted wanted, MessageId id)
    {
        ApprovalBook book = c.Approvals;
        if (book.Stored.ContainsKey(wanted.Approval)) return;
        book.Store.Add(c.Writer.Now, wanted);
        book.Stored[wanted.Approval] = new StoredApproval(
            wanted, wanted.AskedAt + ApprovalStore.OpenFor, null, null, null);
        AuditTrail.Note(c.Writer.Now, Entry(c, "approval-asked", wanted, wanted.By, wanted.Chat));
        c.Writer.SendLater(
            ReplyTimers.Message(wanted.Approval, "expires"),
            wanted.AskedAt + ApprovalStore.OpenFor,
            new DecideApproval(wanted.Approval, null, false, null,
                wanted.AskedAt + ApprovalStore.OpenFor));
        string who = Name(book, wanted.By);
        foreach (Member owner in book.Members.Where(m => m.Rights.MayApprove))
        {
            ChatReference to = ChatOf(c, owner);
            Phrases phrases = Speech.In(to.Language);
            c.Ask(to, wanted.Approval, phrases.WantsTo(who, phrases.Wished(wanted)),
                new Question(
                    Questions.Approve, ApprovalSteps.Options(phrases, wanted.Approval), c.Now));
        }
    }

    public static void Decided(AnswerContext c, DecideApproval answer, MessageId id)
    {
        if (answer.Chat is { } answering) c.Answered(answering);
        ApprovalBook book = c.Approvals;
        if (!book.Stored.TryGetValue(answer.Approval, out StoredApproval? stored)) return;
        ApprovalWanted wanted = stored.Wanted;
        if (stored.Accepted is not null)
        {
            if (answer.Chat is { } late)
                c.Say(late, id.Value, "decided", Purpose.Answer, Before(c, late, stored));
            return;
        }

        ApprovalStore.Decide(
            c.Writer.Now, answer.Approval, answer.By, answer.Accepted, c.Now);
        book.Stored[answer.Approval] = stored with
        {
            Accepted = answer.Accepted,
            DecidedBy = answer.By,
            DecidedAt = c.Now,
        };
        AuditTrail.Note(c.Writer.Now, Entry(c, answer switch
        {
            { By: null } => "approval-expired",
            { Accepted: true } => "approval-given",
            _ => "approval-declined",
        }, wanted, answer.By, answer.Chat));
        foreach (Member owner in book.Members.Where(m => m.Rights.MayApprove))
        {
            string key = ChatOf(c, owner).ChatKey;
            if (c.Chats.Knows(key))
                c.Chats.Set(key, ApprovalSteps.Without(c.Chats.State(key), answer.Approval));
        }

        if (answer.Accepted) CarryOut(c, wanted, answer);
        else Tell(c, wanted, answer);
    }

    // The command goes under the id it always had: whoever gets it twice does it once.
    private static void CarryOut(AnswerContext c, ApprovalWanted wanted, DecideApproval answer)
    {
        HeldCommand held = wanted.Command;
        c.Writer.TakeBack(ReplyTimers.Message(wanted.Approval, "expires"));
        c.Writer.Forward(new Envelope(
            new MessageId(wanted.Approval), held.Type,
            new LaneAddress(held.Service, held.Priority), c.Writer.Business,
            PartitionKey.Of(c.Writer.Business), false,
            System.Text.Encoding.UTF8.GetBytes(held.Body.GetRawText())));
        if (wanted.Chat is { } chat && Billing.Contains(held.Type))
        {
            OrderId order = new(held.Posting);
            c.Writer.SendLater(
                ReplyTimers.Id(order, 0), c.Now + c.Approvals.ReplyWait,
                new ReplyDue(order, chat, 0));
        }

        if (answer.Chat is { } owner)
        {
            c.Say(owner, wanted.Approval, "given", Purpose.Answer,
                Speech.In(owner.Language).ApprovalGiven(Name(c.Approvals, wanted.By)));
        }
    }

    private static void Tell(AnswerContext c, ApprovalWanted wanted, DecideApproval answer)
    {
        if (answer.By is not null)
            c.Writer.TakeBack(ReplyTimers.Message(wanted.Approval, "expires"));
        if (answer.Chat is { } owner)
        {
            c.Say(owner, wanted.Approval, "declined", Purpose.Answer,
                Speech.In(owner.Language).ApprovalDeclined(Name(c.Approvals, wanted.By)));
        }

        ChatReference? to = wanted.Chat
            ?? (c.Approvals.Members.FirstOrDefault(m => m.Id == wanted.By) is { } member
                ? ChatOf(c, member)
                : null);
        if (to is null) return;
        if (c.Chats.Knows(to.ChatKey))
        {
            // It never was in the books: "galat" has nothing to take back.
            c.Chats.Set(to.ChatKey, c.Chats.State(to.ChatKey).Refuses(
                wanted.Command.Posting, stands: false));
        }

        Phrases phrases = Speech.In(to.Language);
        string what = phrases.Wished(wanted);
        c.Say(to, wanted.Approval, "answer", Purpose.Answer,
            answer.By is null ? phrases.OwnerSilent(what) : phrases.OwnerSaysNo(what));
    }

    private static string Before(AnswerContext c, ChatReference to, StoredApproval stored)
    {
        Phrases phrases = Speech.In(to.Language);
        return stored.DecidedBy is { } by
            ? stored.Accepted == true
                ? phrases.AnsweredYes(Name(c.Approvals, by))
                : phrases.AnsweredNo(Name(c.Approvals, by))
            : phrases.AnswerTooLate(Name(c.Approvals, stored.Wanted.By));
    }

    private static AuditEntry Entry(
        AnswerContext c, string kind, ApprovalWanted wanted, MemberId? by,
        ChatReference? chat) => new(
            kind, c.Now, by,
            by is null ? Doors.Books : chat is null ? Doors.Api : Doors.Chat)
        {
            Device = chat?.PhoneNumberId,
            Ref = wanted.Command.Posting,
            Party = wanted.Party,
            Amount = wanted.Wish.Amount,
            After = $$"""{"right":"{{wanted.Wish.Right}}","ofPaise":{{wanted.Wish.Of.Paise}}}""",
        };

    private static ChatReference ChatOf(AnswerContext c, Member member) => new(
        c.Shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? c.Shop.Language,
        member.Id, null, null);

    private static string Name(ApprovalBook book, MemberId member) =>
        Wording.Short(book.Members.FirstOrDefault(m => m.Id == member)?.Name ?? "?");
}
