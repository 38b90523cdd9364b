using ConverseErp.Contracts;
using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.BookQuestions;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Answering;

/// <summary>What answers are written with.</summary>
/// <param name="Timers">Reply timers that this transaction has taken back.</param>
/// <param name="Booked">Orders of due replies that are in the books.</param>
/// <param name="Withdrawn">Papers of bills that were taken back, marked so.</param>
/// <param name="Awaited">Chats that were answered, told after the commit.</param>
internal sealed record AnswerContext(
    Shop Shop, ChatReference? Owner, ChatBook Chats, IReadOnlySet<Guid> Timers,
    IReadOnlyDictionary<OrderId, BookedSale> Booked,
    IReadOnlyDictionary<InvoiceId, AttachedBill> Withdrawn, ShopWriter Writer, DateTimeOffset Now,
    List<(string Key, bool Begins)> Awaited)
{
    /// <summary>Products in place of those of which there is too little, in words, by draft.
    /// </summary>
    public IReadOnlyDictionary<OrderId, string> Alike { get; init; } =
        new Dictionary<OrderId, string>();

    /// <summary>Chats of people whom words without a template do not reach now.</summary>
    public IReadOnlySet<string> Unreached { get; init; } = new HashSet<string>();

    /// <summary>How the shop stands with its budget for messages.</summary>
    public BudgetNotice Budget { get; init; } = BudgetNotice.None;

    /// <summary>What waits for people of the shop.</summary>
    public required NewsBook News { get; init; }

    /// <summary>Whose digest is due.</summary>
    public IReadOnlyDictionary<MemberId, DigestLook> Digests { get; init; } =
        new Dictionary<MemberId, DigestLook>();

    /// <summary>The link that sends a paper from the owner's own phone, when ours would cost and
    /// the budget is used up; null: it is sent as ever.</summary>
    /// <inheritdoc cref="OwnPhoneLink"/>
    public string? ShareLink(ChatReference to, string words, string page)
    {
        bool free = Budget.Now.MaySpend(
            Purpose.Bill, windowOpen: !Unreached.Contains(to.ChatKey), ofMoney: false);
        return free ? null : OwnPhoneLink(to, words, page);
    }

    /// <summary>The link that sends a paper from one's own phone; null: nobody knows the number
    /// to send it to.</summary>
    /// <param name="to">The customer.</param>
    /// <param name="words">That would have gone with the paper.</param>
    /// <param name="page">Where the paper is shown.</param>
    public static string? OwnPhoneLink(ChatReference to, string words, string page)
    {
        if (to.Phone is not { Length: > 0 } phone) return null;
        // A caption that is cut would cut the link.
        string text = Uri.EscapeDataString(words + "\n" + page);
        if (text.Length > ShareMax) text = Uri.EscapeDataString(page);
        return $"https://wa.me/{phone.TrimStart('+')}?text={text}";
    }

    private const int ShareMax = 400;

    /// <summary>How reminders that may go would reach their customers.</summary>
    public IReadOnlyDictionary<Guid, ReminderLook> Reminders { get; init; } =
        new Dictionary<Guid, ReminderLook>();

    /// <summary>What members want of the owners.</summary>
    public required ApprovalBook Approvals { get; init; }

    /// <summary>Where questions about the books are kept.</summary>
    public required BookQuestionStore Questions { get; init; }

    /// <summary>News for somebody of the shop, who asked for nothing: at once, or kept for the
    /// next answer and the evening, as <see cref="NewsTable"/> says.</summary>
    public void Tell(
        ChatReference to, News news, Guid about, string part, string text,
        Purpose purpose = Purpose.Answer, AttachedFile? file = null, bool ofMoney = false)
    {
        if (NewsTable.Of(news) == Urgency.CanWait && to.Member is { } member)
        {
            News.Keep(Writer, member, ReplyTimers.Message(about, part + to.ChatKey), text);
            return;
        }

        Say(to, about, part, purpose, text, file: file, ofMoney: ofMoney);
    }

    // What waits goes with plain words alone, in answer to what somebody has just written: a
    // caption is passed on with its paper, and beside a question it would not be read.
    private string Folded(ChatReference to, Purpose purpose, string text, bool plain) =>
        plain && purpose == Purpose.Answer
            && to is { Member: { } member, SourceId: not null }
            && Chats.Knows(to.ChatKey) && Chats.State(to.ChatKey).Question is null
                ? News.Fold(member, text)
                : text;

    /// <summary>Words about something, to one person, once.</summary>
    public void Say(
        ChatReference to, Guid about, string part, Purpose purpose, string text,
        AttachedBill? bill = null, IReadOnlyList<Choice>? choices = null,
        AttachedFile? file = null, bool ofMoney = false, SmsForm? sms = null) =>
        Posting.Send(Writer, to, new Reply(
            ReplyTimers.Message(about, part + to.ChatKey), purpose,
            Folded(to, purpose, text,
                plain: bill is null && file is null && choices is null && sms is null
                    && !ofMoney),
            bill, choices, file)
        {
            OfMoney = ofMoney, Sms = sms,
            // Whoever sold has the sale in the words; a customer's bill is the paper.
            WordsSuffice = bill is not null && purpose == Purpose.Answer && to.Member is not null,
        }, Now);

    /// <summary>A question that opens in a chat.</summary>
    /// <param name="purpose">Of the message that asks.</param>
    public void Ask(ChatReference to, Guid about, string text, Question question,
        bool ofMoney = false, Purpose purpose = Purpose.Answer)
    {
        Question asked = Buttons.Named(question with
        {
            Text = text + Wording.Numbered(question.Options),
            Source = question.Source ?? "",
        });
        Chats.Set(to.ChatKey, Chats.State(to.ChatKey).SetAside() with { Question = asked });
        Say(to, about, asked.Kind, purpose, asked.Text!, choices: Buttons.Of(asked),
            ofMoney: ofMoney);
    }

    /// <summary>What was asked for was refused: "galat" has nothing to take back. Where that
    /// was an undoing, most refusals leave the posting in the books.</summary>
    public void Refused(ChatReference chat, Guid posting, Refusal refusal) =>
        Chats.Set(chat.ChatKey, Chats.State(chat.ChatKey).Refuses(
            posting,
            stands: !refusal.Code.EndsWith("already-undone", StringComparison.Ordinal)));

    /// <summary>The message that a posting of a chat goes back to; null when nobody knows.
    /// </summary>
    public string? OriginOf(ChatReference chat, Guid posting) =>
        Chats.State(chat.ChatKey).Recent?.LastOrDefault(p => p.Id == posting) is { } recent
            ? recent.Origin ?? recent.Source
            : null;

    /// <summary>The shop is not asked any more about an order that is settled.</summary>
    public void Settled(OrderId order)
    {
        if (Owner is { } owner)
            Chats.Set(owner.ChatKey, Chats.State(owner.ChatKey).Settled(order));
    }

    /// <summary>The chat's next message need not wait any longer.</summary>
    public void Answered(ChatReference chat) =>
        Awaited.Add((Conversations.Awaited.Key(Writer.Business, chat), false));
}

/// <summary>A sale that is in the books while its paper is late.</summary>
internal sealed record BookedSale(OrderView Order, BillView Bill);

/// <summary>Turns the other rooms' answers into words.</summary>
internal sealed class Answerer(IOrders orders, IBills bills, ICatalogue catalogue)
{
    // What each room answers: whose chat it belongs to, and how it is put into words.
    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        [BillReady.Name] = Kind.Of<BillReady>(m => m.Chat, SaleAnswers.Ready),
        [ReplyDue.Name] = Kind.Of<ReplyDue>(_ => null, SaleAnswers.Due),
        [OrderRefused.Name] = Kind.Of<OrderRefused>(m => m.Chat, SaleAnswers.Refused),
        [OrderUndone.Name] = Kind.Of<OrderUndone>(_ => null, SaleAnswers.Undone),
        [OrderMoved.Name] = Kind.Of<OrderMoved>(m => m.Chat, LifeAnswers.Moved),
        [StandingSaved.Name] = Kind.Of<StandingSaved>(m => m.Chat, LifeAnswers.Stands),
        [NoteReady.Name] = Kind.Of<NoteReady>(m => m.Chat, NoteAnswers.Ready),
        [NoteRefused.Name] = Kind.Of<NoteRefused>(m => m.Chat, NoteAnswers.Refused),
        [NoteUndone.Name] = Kind.Of<NoteUndone>(m => m.Chat, NoteAnswers.Undone),
        // A draft opens a question in the customer's chat, an order in the shop's.
        [OrderPlaced.Name] = Kind.Of<OrderPlaced>(
            (m, owner) => m.AsksCustomer ? m.Customer : owner,
            (c, m, _) => OrderAnswers.Placed(c, m)),
        [OrderQuoted.Name] = Kind.Of<OrderQuoted>(m => m.Chat, OfferAnswers.Quoted),
        [QuotationDrawn.Name] = Kind.Of<QuotationDrawn>(
            m => m.Offer.Chat, OfferAnswers.Drawn),
        [PaperDrawn.Name] = Kind.Of<PaperDrawn>(m => m.Wanted.Chat, PaperAnswers.Drawn),
        [OrderOnItsWay.Name] = Kind.Of<OrderOnItsWay>(m => m.Customer, OfferAnswers.OnItsWay),
        [OrderCancelled.Name] =
            Kind.ForOwner<OrderCancelled>((c, m, _) => OrderAnswers.Cancelled(c, m)),
        [PaymentAnswered.Name] = Kind.Of<PaymentAnswered>(m => m.Chat, MoneyAnswers.Payment),
        [PaymentClaimed.Name] = Kind.ForOwner<PaymentClaimed>(MoneyAnswers.Claimed),
        [ClaimDecided.Name] = Kind.Of<ClaimDecided>(m => m.Chat, MoneyAnswers.Decided),
        [DisputeOpened.Name] = Kind.ForOwner<DisputeOpened>(DisputeAnswers.Opened),
        [DisputeDecided.Name] = Kind.Of<DisputeDecided>(m => m.Chat, DisputeAnswers.Decided),
        [BalanceAgreed.Name] = Kind.ForOwner<BalanceAgreed>(DisputeAnswers.Agreed),
        [ReminderAnswered.Name] =
            Kind.Of<ReminderAnswered>(m => m.Chat, ReminderAnswers.Remind),
        [ReminderRuleAnswered.Name] =
            Kind.Of<ReminderRuleAnswered>(m => m.Chat, ReminderAnswers.Ruled),
        [DuePromised.Name] = Kind.Of<DuePromised>(m => m.Chat, PromiseAnswers.Told),
        [PaymentCredited.Name] = Kind.ForOwner<PaymentCredited>(MoneyAnswers.Credited),
        [PaymentRequested.Name] = Kind.Of<PaymentRequested>(m => m.Chat, RequestAnswers.Sent),
        [MoneyUnplaced.Name] = Kind.ForOwner<MoneyUnplaced>(MoneyAnswers.Unplaced),
        [MemoAnswered.Name] = Kind.Of<MemoAnswered>(m => m.Chat, MoneyAnswers.Memo),
        [DayClosed.Name] = Kind.Of<DayClosed>(m => m.Chat, BooksAnswers.Closed),
        [FilingAnswered.Name] = Kind.Of<FilingAnswered>(m => m.Chat, BooksAnswers.Filed),
        [CreditLimitAnswered.Name] =
            Kind.Of<CreditLimitAnswered>(m => m.Chat, BooksAnswers.Limited),
        [ApprovalWanted.Name] =
            Kind.Of<ApprovalWanted>(m => m.Chat, ApprovalAnswers.Wanted),
        [DecideApproval.Name] =
            Kind.Of<DecideApproval>(m => m.Chat, ApprovalAnswers.Decided),
        [AccessTold.Name] = Kind.Of<AccessTold>(
            (m, owner) => m.To ?? owner, AccountantAnswers.Told),
        [AskAboutBooks.Name] = Kind.ForOwner<AskAboutBooks>(BookQuestionAnswers.Asked),
        [SettleBookQuestion.Name] =
            Kind.Of<SettleBookQuestion>(m => m.Chat, BookQuestionAnswers.Settled),
        [SignalsFound.Name] = Kind.ForOwner<SignalsFound>(SignalAnswers.Found),
        [PersonWanted.Name] = Kind.ForOwner<PersonWanted>(MoneyAnswers.Wanted),
        [BroadcastHalted.Name] = Kind.Of<BroadcastHalted>(
            (m, owner) => m.To ?? owner, BroadcastAnswers.Halted),
        [EInvoiceTold.Name] = Kind.ForOwner<EInvoiceTold>(EInvoiceAnswers.Told),
        [MediaLeft.Name] = Kind.ForOwner<MediaLeft>(LeftAnswers.Left),
        [DeliverySet.Name] = Kind.Of<DeliverySet>(m => m.Chat, OrderAnswers.Delivered),
        [PartiesSaved.Name] = Kind.Of<PartiesSaved>(m => m.Chat, PartyAnswers.Saved),
        [GoodsExpiring.Name] = Kind.ForOwner<GoodsExpiring>(ShelfAnswers.Expiring),
        [ShelfCounted.Name] = Kind.Of<ShelfCounted>(m => m.Chat, ShelfAnswers.Counted),
        [DigestDue.Name] = Kind.Of<DigestDue>(_ => null, DigestAnswers.Due),
        [StockAnswered.Name] = Kind.Of<StockAnswered>(m => m.Chat, StockAnswers.Changed),
    };

    /// <summary>The messages that tell the owner something unasked.</summary>
    internal static IEnumerable<string> ToOwners =>
        Kinds.Where(k => k.Value.ToOwner).Select(k => k.Key);

    /// <summary>The chat that an answer belongs to; empty when it has none.</summary>
    public static string ChatKey(Delivery delivery, ChatReference? owner) =>
        Kinds.TryGetValue(delivery.Envelope.Type, out Kind? kind)
            ? kind.Chat(delivery, owner)?.ChatKey ?? ""
            : "";

    /// <summary>Another chat in which an answer opens a question; null mostly.</summary>
    public static string? AskedKey(Delivery delivery) =>
        delivery.Envelope.Type == OrderQuoted.Name
            ? delivery.Message<OrderQuoted>().Customer?.ChatKey
            : null;

    /// <summary>Who is written to unasked by what somebody else then hears was sent; null mostly.
    /// </summary>
    public static ChatReference? Unasked(Delivery delivery, Shop shop) =>
        delivery.Envelope.Type switch
        {
            var t when t == QuotationDrawn.Name =>
                delivery.Message<QuotationDrawn>().Offer.Customer,
            var t when t == PaymentRequested.Name =>
                RequestAnswers.Customer(shop, delivery.Message<PaymentRequested>()),
            _ => null,
        };

    /// <summary>The customer to whom a bill or a note would go; null when nobody.</summary>
    public static ChatReference? Paper(Delivery delivery) => delivery.Envelope.Type switch
    {
        var t when t == BillReady.Name => delivery.Message<BillReady>().Customer,
        var t when t == NoteReady.Name => delivery.Message<NoteReady>().Customer,
        var t when t == EInvoiceTold.Name && delivery.Message<EInvoiceTold>().Paper is not null =>
            delivery.Message<EInvoiceTold>().Customer,
        _ => null,
    };

    /// <summary>The reply timers that an answer makes needless.</summary>
    public static IEnumerable<Guid> Timers(Delivery delivery) => delivery.Envelope.Type switch
    {
        var t when t == BillReady.Name =>
            ReplyTimers.Ids(delivery.Message<BillReady>().Sale.Order),
        var t when t == OrderRefused.Name =>
            ReplyTimers.Ids(delivery.Message<OrderRefused>().Order),
        _ => [],
    };

    /// <summary>The sale with its bill, or null while it is not booked.</summary>
    public async Task<BookedSale?> FindBookedAsync(
        BusinessId business, OrderId order, CancellationToken cancel)
    {
        OrderView? view = await orders.FindAsync(business, order, cancel);
        if (view is not { State: OrderState.Booked, Invoice: { } invoice }) return null;
        BillView? bill = await bills.FindAsync(business, invoice, cancel);
        return bill is null ? null : new BookedSale(view, bill);
    }

    /// <summary>The paper of a bill that was taken back, drawn and kept; null when there is none.
    /// A customer who has not written for a day is reached with a document only.</summary>
    public async Task<AttachedBill?> FindWithdrawnAsync(
        Shop shop, InvoiceId invoice, CancellationToken cancel)
    {
        BillView? bill = await bills.FindAsync(shop.Id, invoice, cancel);
        if (bill is not { State: "cancelled", Blob: { } blob }
            || await bills.PdfAsync(shop.Id, invoice, cancel) is null)
            return null;
        return new AttachedBill(
            blob, BillFile.Name(bill.Number, cancelled: true), bill.Link, shop.Name,
            bill.Number + " (cancelled)", bill.Total);
    }

    /// <summary>Products that are there, in place of those of which a draft has too little: they
    /// begin with the same word. Null when there are none.</summary>
    public async Task<string?> FindAlikeAsync(
        BusinessId business, IReadOnlyList<ShortLine> lacking, CancellationToken cancel)
    {
        const int ShownMax = 3;
        const int WordMin = 3;
        HashSet<string> firsts = new(
            lacking.Select(l => SaleSteps.FirstWord(l.Name)).Where(w => w.Length >= WordMin),
            StringComparer.OrdinalIgnoreCase);
        HashSet<ProductId> without = [.. lacking.Select(l => l.Product)];
        Product[] alike =
        [
            .. (await catalogue.GetAsync(business, cancel)).Products.Where(p =>
                p.Price is not null && !without.Contains(p.Id)
                && firsts.Contains(SaleSteps.FirstWord(p.Name))).Take(50),
        ];
        if (alike.Length == 0) return null;
        HashSet<ProductId> there =
        [
            .. (await catalogue.StockAsync(business, [.. alike.Select(p => p.Id)], cancel))
                .Where(s => s.OnHand > 0).Select(s => s.Product),
        ];
        string[] shown =
        [
            .. alike.Where(p => there.Contains(p.Id)).Take(ShownMax)
                .Select(p => $"{Wording.Short(p.Name)} {p.Price}"),
        ];
        return shown.Length == 0 ? null : string.Join(", ", shown);
    }

    public static void Answer(AnswerContext c, Delivery delivery)
    {
        if (!Kinds.TryGetValue(delivery.Envelope.Type, out Kind? kind))
        {
            throw new InvalidDataException(
                $"Conversations does not know '{delivery.Envelope.Type}'.");
        }

        kind.Answer(c, delivery);
    }

    private sealed record Kind(
        Func<Delivery, ChatReference?, ChatReference?> Chat,
        Action<AnswerContext, Delivery> Answer)
    {
        /// <summary>The owner hears of it unasked.</summary>
        public bool ToOwner { get; init; }

        public static Kind Of<T>(Func<T, ChatReference?> chat, Action<AnswerContext, T> answer)
            where T : class, ILaneMessage => new(
                (delivery, _) => chat(delivery.Message<T>()),
                (c, delivery) => answer(c, delivery.Message<T>()));

        public static Kind Of<T>(
            Func<T, ChatReference?> chat, Action<AnswerContext, T, MessageId> answer)
            where T : class, ILaneMessage => new(
                (delivery, _) => chat(delivery.Message<T>()),
                (c, delivery) => answer(c, delivery.Message<T>(), delivery.Id));

        public static Kind Of<T>(
            Func<T, ChatReference?, ChatReference?> chat,
            Action<AnswerContext, T, MessageId> answer)
            where T : class, ILaneMessage => new(
                (delivery, owner) => chat(delivery.Message<T>(), owner),
                (c, delivery) => answer(c, delivery.Message<T>(), delivery.Id))
            {
                ToOwner = true,
            };

        public static Kind ForOwner<T>(Action<AnswerContext, T, MessageId> answer)
            where T : class, ILaneMessage => new(
                (_, owner) => owner,
                (c, delivery) => answer(c, delivery.Message<T>(), delivery.Id))
            {
                ToOwner = true,
            };
    }
}
