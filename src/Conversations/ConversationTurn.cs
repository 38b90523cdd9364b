using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
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
    private Shop? _shop;
    private bool _peopleChanged;
    private bool _learned;
    private ChatReference? _owner;
    private readonly Dictionary<OrderId, BookedSale> _booked = [];

    /// <summary>Who the shop and its owner are: says which chats are to be read.</summary>
    public async Task MeetAsync(CancellationToken cancel)
    {
        _shop = await talk.Shops.FindAsync(Business, cancel);
        IReadOnlyList<Member> members = await talk.Shops.MembersAsync(Business, cancel);
        if (_shop is not null
            && members.FirstOrDefault(m => m.Role == MemberRole.Owner) is { } owner)
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
            string key = delivery.Envelope.Type == ChatReceived.Name
                ? ChatKey(delivery.Message<ChatReceived>())
                : Answerer.ChatKey(delivery, _owner);
            _chats.Read(reads, key);
        }

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
            if (delivery.Envelope.Type == ReplyDue.Name)
            {
                await LookForAsync(delivery.Message<ReplyDue>().Order, cancel);
                continue;
            }

            if (delivery.Envelope.Type != ChatReceived.Name
                || _known.Contains(delivery.Id.Value))
                continue;
            ChatContext context = await ContextAsync(
                shop, delivery.Message<ChatReceived>(), cancel);
            Outcome outcome = await talk.Talk.StepAsync(context, cancel);
            _steps[delivery.Id.Value] = (context, outcome);
        }
    }

    public override void Load(ITenantStatements reads)
    {
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
        foreach (Delivery delivery in Messages.Where(m => m.Envelope.Type == ChatReceived.Name))
            Tell(writer, delivery, now);
        AnswerContext answers = new(
            shop, _owner, _chats, _timersTaken, _booked, writer, now, _awaited);
        foreach (Delivery delivery in Messages.Where(m => m.Envelope.Type != ChatReceived.Name))
            Answerer.Answer(answers, delivery);
        _chats.Save(writer.Now, now);
    }

    public override void Committed()
    {
        if (_peopleChanged) talk.People.Changed(Business);
        if (_learned) talk.Learned.Changed(Business);
        foreach ((string key, bool begins) in _awaited)
        {
            if (begins) talk.Awaited.Begin(key, talk.Clock.GetUtcNow());
            else talk.Awaited.Answered(key);
        }
    }

    private async Task<ChatContext> ContextAsync(
        Shop shop, ChatReceived message, CancellationToken cancel)
    {
        Person person = await talk.Shops.WhoIsAsync(Business, message.Sender, cancel);
        Catalogue catalogue = await talk.Catalogue.GetAsync(Business, cancel);
        PartyBook parties = await talk.Khata.PartiesAsync(Business, cancel);
        LearnedBook learned = await talk.Learned.GetAsync(Business, cancel);
        ChatState state = _chats.State(ChatKey(message));
        (long Number, string Others)? bill = BillNumber.In(message.Text);
        Heard heard = talk.Listener.Listen(Business, catalogue, parties, learned,
            person.Member is not null, bill?.Others ?? message.Text ?? "");
        string language = Language(state, heard, message, catalogue)
            ?? person.Member?.Language ?? shop.Language;
        ChatReference chat = new(
            message.PhoneNumberId, message.Sender.Bsuid, message.Sender.Phone, language,
            person.Member?.Id, person.Party, message.ProviderMessageId);
        ChatContext context = new(
            shop, person, catalogue, parties, message, chat,
            state with { Language = language }, heard, Speech.In(language),
            talk.Clock.GetUtcNow(), TimeSpan.FromMilliseconds(talk.Options.ReplyWaitMs))
        {
            Learned = learned,
            BillNumber = bill?.Number,
        };
        return context with
        {
            Heard = AsName(context) ?? AsQuantity(context),
            Quoted = heard.Intent is "undo" or "order.cancel" && message.QuotedId is { } quoted
                ? (await talk.Messages.ByProviderIdAsync(Business, quoted, cancel))?.Id
                : null,
        };
    }

    // "Sunita Sharma" after "whose?" is looked for as if it had been asked about.
    private Heard? AsName(ChatContext c)
    {
        const int NameMax = 60;
        bool asksWho = c.Question?.Kind is Questions.Called or Questions.CreditName
            or Questions.PaymentParty;
        if (!asksWho || c.Heard.Party is not null || c.Heard.Lines.Count > 0
            || c.Heard.Amount is not null || c.Heard.Intent != "unknown"
            || c.Message.Text is not { Length: <= NameMax } text)
            return null;
        Heard whole = talk.Listener.Listen(Business, c.Catalogue, c.Parties, c.Learned,
            c.FromMember, text.Trim() + " ka hisaab");
        return whole.Intent == "khata.balance" && whole.Party is { NewName: null } party
            ? c.Heard with { Party = party }
            : null;
    }

    // "do kilo" after "chini kitni?" is heard as if it had been said in one breath.
    private Heard AsQuantity(ChatContext c)
    {
        const int AnswerMax = 30;
        if (c.Question is not { Kind: Questions.Quantity, Sale: { } sale } question
            || c.Heard.Lines.Count > 0 || c.Heard.Party is not null || c.Heard.Amount is not null
            || c.Message.Text is not { Length: <= AnswerMax } text)
            return c.Heard;
        Heard whole = talk.Listener.Listen(
            Business, c.Catalogue, c.Parties, c.Learned, c.FromMember,
            text + " " + sale.Lines[question.Line].Spoken);
        return whole.Lines is [{ Product: not null, Quantity: not null }]
            ? c.Heard with { Lines = whole.Lines }
            : c.Heard;
    }

    // "help" and "2 Maggi cash" are said in every language: a chat changes its language only with
    // a whole sentence, with a script of its own, or when told to.
    private static string? Language(
        ChatState state, Heard heard, ChatReceived message, Catalogue catalogue)
    {
        const int SentenceWords = 5;
        const int TellingWords = 2;
        if (state.LanguageSet || heard.Spoken is not { } spoken || !Speech.Speaks(spoken))
            return state.Language;
        string[] words = (message.Text ?? "").Split(
            [' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        bool certain = Speech.ShownByScript(spoken)
            || (words.Length >= SentenceWords && words.Count(w => Tells(heard, w)) >= TellingWords
                && (spoken != "en" || !heard.Lines.Any(l => IsAlias(catalogue, l))));
        return certain ? spoken : state.Language;
    }

    // "2 kg chini cash" is not English: chini is no part of the name Sugar.
    private static bool IsAlias(Catalogue catalogue, HeardLine line) =>
        catalogue.Products.FirstOrDefault(p => p.Id == line.Product) is { } product
        && !product.Name.Contains(line.Spoken, StringComparison.OrdinalIgnoreCase);

    // A list of goods is the same in every language.
    private static bool Tells(Heard heard, string word) =>
        word.All(char.IsLetter) && Units.Parse(word) is null
        && !heard.Lines.Any(l => l.Spoken.Contains(word, StringComparison.OrdinalIgnoreCase));

    private async Task LookForAsync(OrderId order, CancellationToken cancel)
    {
        if (await talk.Answerer.FindBookedAsync(Business, order, cancel) is { } sale)
            _booked[order] = sale;
    }

    private void Tell(ShopWriter writer, Delivery delivery, DateTimeOffset now)
    {
        if (!_steps.TryGetValue(delivery.Id.Value, out var step))
        {
            // Read as known a moment ago and new after all: the work starts again.
            throw new StaleWriteException("A message changed between reading and writing.");
        }

        (ChatContext context, Outcome outcome) = step;
        ChatReceived message = context.Message;
        string key = ChatKey(message);
        talk.Chats.Keep(
            writer.Now, delivery.Id, _chats.Hash(key), message, context.Heard.Intent);
        talk.Window.Heard(writer.Now, message.PhoneNumberId, message.Sender, message.SentAt);
        NoteWishes(writer, message, outcome, now);
        NoteLessons(writer, outcome, now);
        foreach (Action<ShopWriter> send in outcome.Sends) send(writer);
        if (outcome.Text is { } text)
        {
            Posting.Send(writer, context.Chat, new Reply(
                ReplyTimers.Message(delivery.Id.Value, "reply"), Purpose.Answer, text,
                outcome.Bill, outcome.Choices), now);
        }

        _chats.Set(key, outcome.State);
        if (outcome.Awaits) _awaited.Add((Awaited.Key(Business, message), true));
    }

    // STOP holds for bills and notices; a moved person takes khata and role along.
    private void NoteWishes(
        ShopWriter writer, ChatReceived message, Outcome outcome, DateTimeOffset now)
    {
        if (outcome.Stops is { } stops)
        {
            talk.People.Mark(writer.Now, message.Sender, blocked: null, optedOut: stops);
            if (stops) talk.Window.Stopped(writer.Now, message.Sender, now);
            else talk.Window.StartedAgain(writer.Now, message.Sender);
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

    private static string ChatKey(ChatReceived message) =>
        message.PhoneNumberId + ":" + message.Sender.Key;
}
