using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;
using ConverseErp.Conversations.Trail;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations;

/// <summary>One shop's messages and answers of one batch.</summary>
internal sealed class ConversationTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, TalkServices talk)
    : ShopTurn(business, messages)
{
    private readonly ChatBook _chats = new(talk.Chats);
    private readonly Dictionary<Guid, (ChatContext Context, Outcome Outcome)> _steps = [];
    private readonly HashSet<Guid> _known = [];
    private readonly HashSet<Guid> _timersTaken = [];
    private readonly List<(string Key, bool Begins)> _awaited = [];
    private readonly Dictionary<Guid, StoredApproval> _approvals = [];
    private IReadOnlyList<Member> _members = [];
    private Shop? _shop;
    private bool _peopleChanged;
    private bool _learned;
    private bool _errands;
    private bool _wished;
    private bool _accessChanged;
    private ChatReference? _owner;
    private readonly Dictionary<OrderId, BookedSale> _booked = [];
    private readonly Dictionary<InvoiceId, AttachedBill> _withdrawn = [];
    private readonly Dictionary<OrderId, string> _alike = [];
    private readonly HashSet<string> _unreached = [];
    private BudgetNow _budget = BudgetNow.None;
    private BudgetNotice? _notice;
    private readonly List<WaitingNews> _waiting = [];
    private readonly Dictionary<MemberId, DigestLook> _digests = [];
    private (bool Wanted, bool Waits) _digest = (true, false);
    private ReminderRule? _quiet;
    private readonly Dictionary<Guid, ReminderLook> _reminders = [];

    /// <summary>Who the shop and its owner are: says which chats are to be read.</summary>
    public async Task MeetAsync(CancellationToken cancel)
    {
        _shop = await talk.Shops.FindAsync(Business, cancel);
        _members = await talk.Shops.MembersAsync(Business, cancel);
        if (_shop is not null
            && _members.FirstOrDefault(m => m.Role == MemberRole.Owner) is { } owner)
        {
            _owner = new ChatReference(
                _shop.PhoneNumberId, owner.Bsuid, owner.Phone,
                owner.Language ?? _shop.Language, owner.Id, null, null);
        }
    }

    /// <summary>Reads the chats concerned, and which messages had their effect before.</summary>
    public void ReadChats(ITenantStatements reads)
    {
        foreach (Delivery delivery in Messages)
        {
            string key = MessageOf(delivery) is { } message
                ? ChatKey(message)
                : Answerer.ChatKey(delivery, _owner);
            _chats.Read(reads, key);
            if (Answerer.AskedKey(delivery) is { } asked) _chats.Read(reads, asked);
        }

        if (Messages.Any(m => ApprovalOf(m) is not null) && _shop is { } shop)
        {
            // Every owner is asked, and whoever wanted it is told.
            foreach (Member member in _members)
                _chats.Read(reads, shop.PhoneNumberId + ":" + (member.Phone ?? member.Bsuid));
        }

        if (Messages.Any(m => m.Envelope.Type == DigestDue.Name))
            NewsStore.ReadWish(reads, (wanted, waits) => _digest = (wanted, waits));
        talk.Budgets.Read(reads, talk.Clock.GetUtcNow(), budget => _budget = budget);
        reads.Read("SELECT id FROM platform.seen WHERE id = ANY($1)",
            row => _known.Add(row.GetGuid(0)),
            Messages.Where(m => m.Envelope.FromProvider).Select(m => m.Id.Value).ToArray());
    }

    /// <summary>Understands what people wrote; reads only.</summary>
    public async Task StepAsync(CancellationToken cancel)
    {
        if (_shop is not { } shop) return;
        foreach (Delivery delivery in Messages)
        {
            if (await LooksAsync(delivery, shop, cancel)) continue;
            if (MessageOf(delivery) is not { } message || _known.Contains(delivery.Id.Value))
                continue;
            ErrandDone? done = delivery.Envelope.Type == ErrandDone.Name
                ? delivery.Message<ErrandDone>()
                : null;
            ChatContext context = await new ContextReading(talk, shop).ReadAsync(
                message, _chats.State(ChatKey(message)), done, cancel) with { Budget = _budget };
            Outcome outcome = await talk.Gate.HoldAsync(
                context, await talk.Talk.StepAsync(context, cancel), cancel);
            _steps[delivery.Id.Value] = (context, outcome);
        }
    }

    // What the answer to another room's word needs; false for what people wrote.
    private async Task<bool> LooksAsync(Delivery delivery, Shop shop, CancellationToken cancel)
    {
        string type = delivery.Envelope.Type;
        if (NewsTable.MayWait(type) || type == DigestDue.Name)
            _quiet ??= await talk.Reminders.RuleAsync(Business, cancel);
        if (type == ReplyDue.Name)
            await LookForAsync(delivery.Message<ReplyDue>().Order, cancel);
        else if (type == OrderPlaced.Name)
            await LookForAlikeAsync(delivery.Message<OrderPlaced>(), cancel);
        else if (type == OrderUndone.Name)
            await LookForPaperAsync(delivery.Message<OrderUndone>(), cancel);
        else if (type == DigestDue.Name)
            await LookForDigestAsync(delivery.Message<DigestDue>(), shop, cancel);
        else if (type == ReminderAnswered.Name)
            await LookForReachAsync(delivery.Message<ReminderAnswered>(), shop, cancel);
        else if (Answerer.Unasked(delivery, shop) is { } person)
            await LookForWindowAsync(person, cancel);
        else if (_budget.IsUsedUp && Answerer.Paper(delivery) is { } customer)
            await LookForWindowAsync(customer, cancel);
        else
            return false;
        return true;
    }

    public override void Load(ITenantStatements reads)
    {
        if (_steps.Values.Any(s => s.Context.FromMember)
            || Messages.Any(m => MessageOf(m) is null))
            talk.News.Load(reads, _waiting.Add);
        Guid[] approvals = [.. Messages.Select(ApprovalOf).OfType<Guid>()];
        if (approvals.Length > 0)
            talk.Approvals.Load(reads, approvals, a => _approvals[a.Wanted.Approval] = a);
        // Taking the timer back decides who answers: the bill, or the words that were due.
        Guid[] timers = [.. Messages.SelectMany(Answerer.Timers)];
        if (timers.Length == 0) return;
        reads.Read("""
            DELETE FROM platform.later WHERE business_id = $1 AND message_id = ANY($2)
            RETURNING message_id
            """, row => _timersTaken.Add(row.GetGuid(0)), Business.Value, timers);
    }

    public override void Decide(ShopWriter writer)
    {
        if (_shop is not { } shop) return;
        DateTimeOffset now = talk.Clock.GetUtcNow();
        _notice = null;
        NewsBook news = NewsAt(shop, now);
        foreach (Delivery delivery in Messages.Where(m => MessageOf(m) is not null))
            Tell(writer, delivery, news, now);
        AnswerContext answers = new(
            shop, _owner, _chats, _timersTaken, _booked, _withdrawn, writer, now, _awaited)
        {
            Alike = _alike,
            Unreached = _unreached,
            Budget = Noticed(writer),
            News = news,
            Digests = _digests,
            Reminders = _reminders,
            Questions = talk.BookQuestions,
            Approvals = new ApprovalBook(
                talk.Approvals, _approvals, _members,
                TimeSpan.FromMilliseconds(talk.Options.ReplyWaitMs)),
        };
        foreach (Delivery delivery in Messages.Where(m => MessageOf(m) is null))
            Answerer.Answer(answers, delivery);
        AuditTrail.Note(
            writer.Now, [.. Messages.Select(m => EventTrail.Of(m, now)).OfType<AuditEntry>()]);
        news.Save(writer.Now);
        _chats.Save(writer.Now, now);
    }

    public override void Committed()
    {
        if (_peopleChanged) talk.People.Changed(Business);
        if (_learned) talk.Learned.Changed(Business);
        if (_wished) talk.Wishes.Changed(Business);
        if (_accessChanged) talk.Access.Changed(Business);
        if (_errands) talk.ErrandSignal.Wake();
        foreach ((string key, bool begins) in _awaited)
        {
            if (begins) talk.Awaited.Begin(key, talk.Clock.GetUtcNow());
            else talk.Awaited.Answered(key);
        }
    }

    // One notice for all that this turn says.
    private BudgetNotice Noticed(ShopWriter writer) => _notice ??= new BudgetNotice(
        _budget, percent => talk.Budgets.Told(writer.Now, talk.Clock.GetUtcNow(), percent));

    private NewsBook NewsAt(Shop shop, DateTimeOffset now)
    {
        DigestOptions options = talk.Options.Digest;
        DigestHours hours = new(
            options.Hour, TimeSpan.FromMinutes(options.SpreadMinutes),
            _quiet ?? ReminderRule.Usual, shop.TimeZone);
        return new NewsBook(talk.News, options, hours, _waiting, now);
    }

    private async Task LookForDigestAsync(DigestDue due, Shop shop, CancellationToken cancel)
    {
        if (_members.FirstOrDefault(m => m.Id == due.Member) is not { } member) return;
        ChatReference to = new(
            shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? shop.Language,
            member.Id, null, null);
        // Most nights everything has gone with an answer.
        bool open = _digest is { Wanted: true, Waits: true } && await talk.Windows.IsOpenAsync(
            Business, to.PhoneNumberId, new Sender(to.Bsuid, to.Phone, null), cancel);
        DateOnly today = IndianDay.Of(talk.Clock.GetUtcNow(), shop.TimeZone);
        DateOnly day = due.Night < today ? due.Night : today;
        _digests[due.Member] = new DigestLook(
            to, _digest.Wanted, open,
            talk.Degradation.Now.Mode is Mode.Full or Mode.AiDegraded,
            open ? await talk.Orders.SalesAsync(Business, day, day, cancel) : null);
    }

    private async Task LookForReachAsync(
        ReminderAnswered answer, Shop shop, CancellationToken cancel)
    {
        if (answer is not { Hold: ReminderHold.None, SentAt: null, Contact: { } contact }) return;
        IReadOnlyList<ReminderReach> reach = await talk.Reach.OfAsync(
            Business, shop.PhoneNumberId, [contact], shop.Language, cancel);
        _reminders[answer.Reminder] = new ReminderLook(
            reach[0], talk.Khata.Link(Business, answer.Party));
    }

    private async Task LookForAsync(OrderId order, CancellationToken cancel)
    {
        if (await talk.Answerer.FindBookedAsync(Business, order, cancel) is { } sale)
            _booked[order] = sale;
    }

    private async Task LookForAlikeAsync(OrderPlaced placed, CancellationToken cancel)
    {
        if (placed is { AsksCustomer: true, Lacking: { } lacking }
            && await talk.Answerer.FindAlikeAsync(Business, lacking, cancel) is { } alike)
            _alike[placed.Order] = alike;
    }

    private async Task LookForWindowAsync(ChatReference person, CancellationToken cancel)
    {
        if (!await talk.Windows.IsOpenAsync(Business, person.PhoneNumberId,
            new Sender(person.Bsuid, person.Phone, null), cancel))
            _unreached.Add(person.ChatKey);
    }

    private async Task LookForPaperAsync(OrderUndone undone, CancellationToken cancel)
    {
        if (undone.Customer is not null && _shop is { } shop
            && await talk.Answerer.FindWithdrawnAsync(shop, undone.Invoice, cancel) is { } paper)
            _withdrawn[undone.Invoice] = paper;
    }

    private void Tell(ShopWriter writer, Delivery delivery, NewsBook news, DateTimeOffset now)
    {
        if (!_steps.TryGetValue(delivery.Id.Value, out var step))
        {
            // Read as known a moment ago and new after all: the work starts again.
            throw new StaleWriteException("A message changed between reading and writing.");
        }

        (ChatContext context, Outcome outcome) = step;
        ChatReceived message = context.Message;
        string key = ChatKey(message);
        // What an errand has found belongs to a message that was kept when it came.
        if (context.Errand is null)
        {
            talk.Chats.Keep(
                writer.Now, delivery.Id, _chats.Hash(key), message, context.Heard.Intent);
            talk.Window.Heard(writer.Now, message.PhoneNumberId, message.Sender, message.SentAt);
            NoteWishes(writer, message, outcome, now);
        }

        NoteLessons(writer, outcome, now);
        foreach (Action<ShopWriter> send in outcome.Sends) send(writer);
        if (outcome.Text is { } text)
        {
            Posting.Send(writer, context.Chat, new Reply(
                ReplyTimers.Message(delivery.Id.Value, "reply"), Purpose.Answer,
                WithNews(writer, context, outcome, text, news),
                outcome.Bill, outcome.Choices, outcome.File), now);
        }

        _wished |= Wished(writer, context, outcome);

        if (outcome.Errand is { } errand)
        {
            talk.Errands.Add(writer.Now, delivery.Id, errand, now);
            _errands = true;
        }

        _chats.Set(key, outcome.State);
        if (outcome.Awaits) _awaited.Add((Awaited.Key(Business, message), true));
    }

    // What somebody of the shop is to know as well, where it does not come before a question.
    private string WithNews(
        ShopWriter writer, ChatContext c, Outcome outcome, string text, NewsBook news)
    {
        if (outcome.Choices is not null || c.Person.Member is not { } member) return text;
        if (member.Role == MemberRole.Owner) text += Noticed(writer).Take(c.Chat.Language);
        return outcome is { Bill: null, File: null, State.Question: null }
            ? news.Fold(member.Id, text)
            : text;
    }

    // A setting that changes, and the line of the trail with it.
    private bool Wished(ShopWriter writer, ChatContext c, Outcome outcome)
    {
        if (outcome.Confirms is { } wish)
            talk.Wishes.Confirm(writer.Now, wish.Member, wish.Confirming);
        if (outcome.Allows is { } allowed)
            talk.Wishes.Allow(writer.Now, allowed.Member.Id, allowed.Rights);
        if (outcome.Access is { } access) talk.Access.Change(writer.Now, access);
        _accessChanged |= outcome.Access is not null;
        AuditTrail.Note(
            writer.Now, [.. ChatTrail.Wishes(c, outcome), .. ChatTrail.Looks(c, outcome)]);
        return outcome.Confirms is not null || outcome.Allows is not null;
    }

    // STOP holds for bills and notices; a moved person takes khata and role along.
    private void NoteWishes(
        ShopWriter writer, ChatReceived message, Outcome outcome, DateTimeOffset now)
    {
        if (outcome.Stops is { } stops)
        {
            talk.People.Mark(writer.Now, message.Sender, blocked: null, optedOut: stops);
            if (stops) talk.Window.Stopped(writer.Now, message.Sender, now);
            else talk.Window.StartedAgain(writer.Now, message.Sender, now);
            _peopleChanged = true;
        }

        if (IdentityChange.Of(message) is { } moved)
        {
            talk.People.Moved(writer.Now, moved);
            _peopleChanged = true;
        }
    }

    private void NoteLessons(ShopWriter writer, Outcome outcome, DateTimeOffset now)
    {
        foreach (Lesson lesson in outcome.Lessons)
            talk.LearnedStore.Learn(writer.Now, lesson, now);
        if (outcome.Forgets is { } phrase) talk.LearnedStore.Forget(writer.Now, phrase);
        _learned |= outcome.Lessons.Count > 0 || outcome.Forgets is not null;
    }

    // The question to the owners that a message asks or answers.
    private static Guid? ApprovalOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == ApprovalWanted.Name => delivery.Message<ApprovalWanted>().Approval,
        var type when type == DecideApproval.Name => delivery.Message<DecideApproval>().Approval,
        _ => null,
    };

    /// <summary>What a person wrote, also when something was found out about it since.
    /// </summary>
    public static ChatReceived? MessageOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == ChatReceived.Name => delivery.Message<ChatReceived>(),
        var type when type == ErrandDone.Name => delivery.Message<ErrandDone>().Chat,
        _ => null,
    };

    private static string ChatKey(ChatReceived message) =>
        message.PhoneNumberId + ":" + message.Sender.Key;
}
