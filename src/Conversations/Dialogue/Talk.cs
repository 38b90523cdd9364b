using ConverseErp.Contracts;
using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Tables;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>One step of a dialogue: from what was heard to what is said and done.</summary>
internal sealed class Talk(
    MoneySteps money, StockSteps stock, ReportSteps reports, BillSteps bills,
    WaitingOrderSteps waiting, AmendSteps amends, ReminderSteps reminders, UndoSteps undos,
    UntypedSteps untyped, UsualSteps usual, AffairSteps affairs, ShelfTalk shelf,
    PeopleTalk people, BookReports books, PaidBillTalk paid, WrongLineSteps wrong,
    AddressTalk addresses, BroadcastTalk broadcasts)
{
    private const int TextMax = 4096;

    /// <summary>What a message comes to. Reads only; nothing is changed here.</summary>
    public async Task<Outcome> StepAsync(ChatContext c, CancellationToken cancel) =>
        (await StepOnAsync(c, cancel)).AskedFor(c.Origin);

    private async Task<Outcome> StepOnAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Person.Blocked) return Blocked(c, new Outcome(c.State));
        if (c.Errand is { } done)
            return KeptQuestions.Resume(c, await FoundAsync(c, done, cancel));
        (Outcome? outcome, ChatContext typed) = await untyped.ArrivedAsync(c, cancel);
        if (outcome is not null) return outcome;
        if (typed.Message.Text?.Length > TextMax)
            return new Outcome(c.State).Say(c.Phrases.TooLong);
        if (!c.FromMember && StopWords.Wish(typed.Message.Text) is { } stops)
            return Stopped(c, new Outcome(c.State), stops);
        Outcome answer = OpinionSteps.Perhaps(typed, await DecideAsync(typed, cancel));
        return KeptQuestions.Resume(typed, await usual.OfferAsync(typed, answer, cancel));
    }

    // What took longer than the chat could wait is here.
    private async Task<Outcome> FoundAsync(
        ChatContext c, ErrandDone done, CancellationToken cancel)
    {
        switch (done.Errand)
        {
            case ErrandKinds.Picture when c.Page is { Lines.Count: > 0 } page:
                ChatContext free = KeptQuestions.MakeRoom(c);
                return PageSteps.Start(free, page);
            case ErrandKinds.Picture:
                // No goods on it, but words beside it.
                return c.Message.Text is { Length: > 0 } words && c.Heard.Intent != "unknown"
                    ? await DecideAsync(MeantSteps.As(c, words), cancel)
                    : UntypedSteps.Unread(c, done);
            case ErrandKinds.Voice when done.Text is { } said
                && MeantSteps.As(c, said) is { } heard
                && MeantSteps.OnlyLooks(c, heard.Heard) && !ChangesTheShop(heard):
                return await DecideAsync(heard, cancel);
            case ErrandKinds.Voice:
                return UntypedSteps.Heard(c, done);
            case ErrandKinds.Opinion:
                return OpinionSteps.Found(c, done);
            case ErrandKinds.Table:
                return FileSteps.Seen(c, done);
            case ErrandKinds.Look:
                return LookTalk.Shown(c, done);
            case ErrandKinds.Document:
                return UntypedSteps.Passed(c, done);
            case ErrandKinds.Import when done is { Text: { } month, File.Holds: Holdings.Gstr2b }:
                return new Outcome(c.State).Say(await books.TakenAsync(c, month, cancel));
            case ErrandKinds.Import:
                return FileSteps.Done(c, done);
            default:
                return new Outcome(c.State);
        }
    }

    // "rehne do" a while later is about something else.
    private static readonly TimeSpan JustNoted = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Corrected = TimeSpan.FromMinutes(10);

    private async Task<Outcome> DecideAsync(ChatContext c, CancellationToken cancel)
    {
        if (SettingWished(c) is { } wish) return wish;
        if (await people.AnswerAsync(c, cancel) is { } told) return told;
        if (c.Message.ReplyId is { } tapped
            && (OrderSteps.Tapped(c, tapped) ?? TypedForSteps.Tapped(c, tapped)
                ?? ClaimSteps.Tapped(c, tapped) ?? OfferSteps.Tapped(c, tapped)
                ?? DisputeSteps.Tapped(c, tapped) ?? ApprovalSteps.Tapped(c, tapped)
                ?? ReminderOffer.Tapped(c, tapped))
            is { } answered)
            return answered;
        if (ApprovalSteps.Quoted(c) is { } quoted) return quoted;
        if (await paid.QuotedAsync(c, cancel) is { } ofBill) return ofBill;
        if (Buttons.Opened(c) is not { } bound)
            return new Outcome(c.State).Say(c.Phrases.QuestionIsOver);
        c = TypedForSteps.BroughtForward(bound);
        if (DisputeSteps.Worded(c) is { } worded) return worded;
        if (c.Question is { } shown
            && PageSteps.Corrected(c.BecauseOf(shown), shown) is { } corrected)
            return corrected.AskedFor(c.BecauseOf(shown).Origin);
        if (c.Question is { } unclear && AnswerOrNot.IsUnclear(c, unclear))
            return new Outcome(c.State.SetAside());
        if (c.Question is { } question && !AnswerOrNot.StandsAlone(c, question)
            && await AnswerAsync(c.BecauseOf(question), question, cancel) is { } answer)
            return answer.AskedFor(c.BecauseOf(question).Origin);
        ChatContext free = KeptQuestions.MakeRoom(c);
        if (!c.FromMember)
        {
            return await wrong.SaidAsync(free, cancel)
                ?? await CustomerAsync(free, new Outcome(free.State), cancel);
        }

        return c.Heard.Parts.Count > 1
            ? await BillsAsync(free, cancel)
            : await MemberAsync(free, new Outcome(free.State), cancel);
    }

    // "udhaar nahi cash tha", "Ramesh nahi Mohan ko" a moment after it was written.
    private static bool IsAboutTheLast(ChatContext c) => c.State.Last is { } last
        && c.Now - PostedAt(last.Id) < Corrected
        && AnswerWords.Refuses(AnswerWords.Of((c.Message.Text ?? "").ToLowerInvariant()));

    // What is being asked about waits, and is asked again behind the answer.
    private static Outcome? SettingWished(ChatContext c) =>
        Wish(c) is null ? null : Wish(KeptQuestions.MakeRoom(c));

    private static Outcome? Wish(ChatContext c) => !c.FromMember
        ? null
        : LearnedSteps.Wish(c) ?? SettingSteps.Wish(c, c.Members)
            ?? RightsSteps.Wish(c, c.Members);

    // "Ramesh ko 2 kg chini, Mohan ko 1 bread": each as if it had come alone.
    private async Task<Outcome> BillsAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome all = new(c.State);
        foreach (Heard part in c.Heard.Parts)
        {
            ChatContext own = c with { Heard = part, State = all.State };
            all.Join(await MemberAsync(own, new Outcome(all.State), cancel));
        }

        return all;
    }

    // "mat poochho" is no sentence that the engine knows, and changes a setting all the same.
    private static bool ChangesTheShop(ChatContext c) =>
        Wish(c) is { } wish && (wish.Forgets is not null || wish.Confirms is not null
            || wish.Allows is not null)
        || AccountantSaid.In(c.Message.Text) is
            { Wish: AccountantWish.Invite or AccountantWish.End };

    private static Outcome Blocked(ChatContext c, Outcome outcome)
    {
        DateOnly today = IndianDay.Of(c.Now, c.Shop.TimeZone);
        if (c.State.BlockedToldOn == today) return outcome;
        outcome.State = outcome.State with { BlockedToldOn = today };
        return outcome.Say(c.Phrases.Blocked(c.Shop.Name));
    }

    private static Outcome Stopped(ChatContext c, Outcome outcome, bool stops)
    {
        outcome.Stops = stops;
        return outcome.Drop().Say(stops
            ? c.Phrases.Stopped(c.Shop.Name)
            : c.Phrases.StartedAgain(c.Shop.Name));
    }

    private async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        // A new order instead of an answer is a new order.
        bool newOrder = c.Message.ReplyId is null
            && c.Heard.Intent == "order.create" && c.Heard.Lines.Count > 0
            && question.Kind is not (
                Questions.Quantity or Questions.Product or Questions.TypeOrder)
            && !(question.Kind == Questions.Unknown && SaleSteps.Named(c) is not null)
            && !(question.Kind == Questions.Price
                && AnswerOrNot.PricesSaid(c, question).Count > 0);
        newOrder |= question.Kind == Questions.Quantity && SaleSteps.NamesOther(c, question);
        if (newOrder) return null;
        if (IsTakenBack(c, question)) return new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        return question.Kind switch
        {
            Questions.Accept or Questions.Claim => OrderSteps.Answer(c, question),
            Questions.Approve => ApprovalSteps.Answer(c, question),
            Questions.OverLimit or Questions.ShortStock => OrderSteps.Retry(c, question),
            Questions.AmendConfirm => AmendSteps.Answer(c, question),
            Questions.PaymentParty or Questions.PaymentConfirm or Questions.OpenKhata =>
                await money.AnswerAsync(c, question, cancel),
            Questions.Dispute => DisputeSteps.Answer(c, question),
            Questions.PageKind => PageSteps.Answer(c, question),
            Questions.BoughtTotal or Questions.BoughtHow => PurchaseSteps.Answer(c, question),
            Questions.Left =>
                AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } typing
                    ? TypedForSteps.Tapped(c, typing.Value)
                    : null,
            Questions.TypeOrder => TypedForSteps.Answer(c, question),
            Questions.Offer => OfferSteps.Answer(c, question),
            Questions.AffairWhose or Questions.AffairSure or Questions.AffairOfWhom
                or Questions.ZoneTax => await affairs.AnswerAsync(c, question, cancel),
            Questions.Broadcast => await broadcasts.AnswerAsync(c, question, cancel),
            Questions.CountTwice => CountTwiceSteps.Answer(c, question),
            Questions.Contacts => ContactSteps.Answer(c, question),
            Questions.Phone => PhoneTalk.Answer(c, question),
            Questions.Address => await addresses.AnswerAsync(c, question, cancel),
            Questions.Promise => PromiseTalk.Answer(c, question),
            Questions.Import => FileSteps.Answer(c, question),
            Questions.Meant or Questions.TakeBack => await MeantAsync(c, question, cancel),
            Questions.RemindParty => await reminders.AnswerAsync(c, question, cancel),
            Questions.SendReminder => ReminderOffer.Answer(c, question),
            Questions.ExpenseAmount or Questions.ExpenseConfirm =>
                ExpenseSteps.Answer(c, question),
            Questions.BalanceParty =>
                AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } who
                    ? await money.BalanceOfAsync(
                        c, new Outcome(c.State), new PartyId(Guid.Parse(who.Value)), cancel)
                    : null,
            _ when question.Sale is not null => SaleSteps.Answer(c, question),
            _ => null,
        };
    }

    // Yes: what is in the books goes, if something is to go; then the words count as written.
    private async Task<Outcome?> MeantAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        Outcome before = new(c.State with { Question = null });
        if (option.Value != AnswerMatching.SayYes) return before.Say(c.Phrases.Dropped);
        ChatContext? typed = null;
        if (question.Kind == Questions.TakeBack)
            before = EditSteps.TakeBack(c, question, out typed);
        else if (question.Said is { } said)
            typed = MeantSteps.As(c with { State = before.State }, said);
        if (typed is not null) before.Join(await DecideAsync(typed, cancel));
        return before;
    }

    // "galat" or "nahi" to a question on the way to a booking means that booking. Questions that
    // somebody else's message brought up, and quotes of other messages, are not meant.
    private static bool IsTakenBack(ChatContext c, Question question)
    {
        string intent = c.Heard.Intent;
        if (intent == "undo")
        {
            return c.Message.QuotedId is null && c.Heard.Party is null
                && c.BillNumber is null
                && !Questions.IsOfCustomer(question)
                && !PostedSince(c, question);
        }

        return AnswerMatching.IsNo(intent)
            && question.Kind is Questions.PaymentParty or Questions.BalanceParty
                or Questions.RemindParty or Questions.ExpenseAmount or Questions.AffairWhose
                or Questions.AffairOfWhom;
    }

    // What was booked after the question was first asked is the latest that can be wrong.
    private static bool PostedSince(ChatContext c, Question question) =>
        question.FirstAskedAt is { } asked && c.State.Last is { } last
        && PostedAt(last.Id) > asked;

    // Postings are numbered by time: the first 48 bits are milliseconds.
    internal static DateTimeOffset PostedAt(Guid posting)
    {
        Span<byte> bytes = stackalloc byte[16];
        posting.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds(
            (System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16)
            & 0xFFFF_FFFF_FFFF);
    }

    private async Task<Outcome> MemberAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        Rights rights = c.Person.Member!.Rights;
        string intent = c.Heard.Intent;
        if (c.Heard.At is { } at && rights.MayChangeStock
            && await shelf.CountedAtAsync(c, at, cancel) is { } there)
            return there;
        // What lies at one place says nothing of the others, and may be no sale either.
        if (c.Heard is { At: not null, Affair: null, Intent: "order.create" or "stock.count" })
            c = c with { Heard = c.Heard with { Doubtful = true } };
        if (c.Heard.Affair is not null) return await affairs.StartAsync(c, rights, cancel);
        if (!Allowed(rights, intent)) return outcome.Drop().Say(c.Phrases.NotAllowed);
        return intent switch
        {
            "order.create" => c.Heard.MayChange
                ? await amends.PerhapsAsync(c, cancel)
                : SaleSteps.Start(c),
            "undo" => await undos.StartAsync(c, cancel),
            "payment.received" => await money.PaymentAsync(c, received: true, cancel),
            "payment.made" => await money.PaymentAsync(c, received: false, cancel),
            "khata.remind" => await reminders.StartAsync(c, cancel),
            "khata.add" => await money.AddToKhataAsync(c, cancel),
            "expense.add" => ExpenseSteps.Start(c),
            "order.amend" => await amends.StartAsync(c, cancel),
            "order.status" => await waiting.ListAsync(c, cancel),
            // A bill is taken back, an order that waits is declined.
            "order.cancel" when c.BillNumber is not null => rights.MayUndo
                ? await undos.StartAsync(c, cancel)
                : outcome.Drop().Say(c.Phrases.NotAllowed),
            "order.cancel" => await waiting.DeclineAsync(c, cancel),
            "khata.balance" => await money.BalanceAsync(c, cancel),
            "report.dues" => await money.DuesAsync(c, cancel),
            "report.sales" => await reports.SalesAsync(c, cancel),
            "report.low_stock" => await stock.LowAsync(c, cancel),
            "stock.check" => await stock.CheckAsync(c, cancel),
            "price.check" => StockSteps.Price(c),
            "stock.receive" => MovedGoodsSteps.Start(c, StockChange.Receive),
            "stock.adjust" when c.BillNamed is not null =>
                await bills.CameBackAsync(c, cancel),
            "stock.adjust" => MovedGoodsSteps.Start(c, StockChange.Adjust),
            "stock.count" when await shelf.CountedAsync(c, cancel) is { } entered => entered,
            "stock.count" => MovedGoodsSteps.Start(c, StockChange.Count),
            "price.set" => StockSteps.SetPrice(c),
            "product.add" => StockSteps.Add(c),
            "invoice.get" => await bills.AgainAsync(c, cancel),
            "broadcast.send" => await broadcasts.DraftAsync(c, cancel),
            "language.set" => Language(c, outcome),
            "help" => outcome.Drop().Say(c.Phrases.Help),
            "greeting" => outcome.Drop().Say(c.Phrases.Greeting(c.Shop.Name)),
            "yes" or "no" => c.State.Kept is { Count: > 0 }
                ? outcome.Drop()
                : outcome.Drop().Say(c.Phrases.NothingAsked),
            // A name alone asks for the khata.
            _ when NameSaid.Of(c) is { NewName: null } whose =>
                await money.BalanceAsync(c with { Heard = c.Heard with { Party = whose } }, cancel),
            _ => outcome.Drop().Say(
                IsAboutTheLast(c) ? c.Phrases.UndoFirst : c.Phrases.NotUnderstood),
        };
    }

    private async Task<Outcome> CustomerAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel) => c.Heard.Intent switch
    {
        _ when c.Heard.Affair == OwnAffairs.Repeat => AffairSteps.Repeat(c, outcome),
        "order.create" => SaleSteps.Start(c),
        "khata.balance" => await money.BalanceAsync(c, cancel),
        "stock.check" => await stock.CheckAsync(c, cancel),
        "price.check" => StockSteps.Price(c),
        "invoice.get" => await bills.AgainAsync(c, cancel),
        "payment.received" or "payment.made" => ClaimSteps.Told(c),
        "order.cancel" or "undo" => OrderSteps.Withdraw(c),
        "order.amend" => await amends.StartAsync(c, cancel),
        "order.status" => await waiting.OwnAsync(c, cancel),
        "human" => WaitingOrderSteps.Human(c),
        "language.set" => Language(c, outcome),
        "help" or "greeting" => outcome.Drop().Say(c.Phrases.HelpCustomer(c.Shop.Name)),
        // "rehne do" after "order noted" leaves the order.
        "no" when c.State.Last is { Kind: "order" } last && c.State.Kept is not { Count: > 0 }
            && c.Now - PostedAt(last.Id) < JustNoted
            && AnswerWords.LetsBe(c.Message.Text) => OrderSteps.Withdraw(c),
        "yes" or "no" => outcome.Drop(),
        _ => OpinionSteps.NotUnderstood(c) is { } words
            ? outcome.Drop().Say(words)
            : outcome.Drop(),
    };

    private static Outcome Language(ChatContext c, Outcome outcome)
    {
        if (c.Heard.Language is not { } wanted) return outcome.Say(c.Phrases.NotUnderstood);
        outcome.State = outcome.State with { Language = wanted, LanguageSet = true };
        return outcome.Drop().Say(Speech.In(wanted).LanguageSet);
    }

    private static bool Allowed(Rights rights, string intent) => intent switch
    {
        "order.create" => rights.MaySell,
        "undo" => rights.MayUndo,
        "payment.received" or "payment.made" or "expense.add" => rights.MayTakePayments,
        "khata.add" or "order.cancel" or "order.amend" => rights.MaySell,
        "stock.receive" or "stock.adjust" or "stock.count" => rights.MayChangeStock,
        "price.set" or "product.add" => rights.MaySetPrices,
        "report.sales" => rights.MaySeeReports,
        "broadcast.send" => rights.ChangeSettings,
        _ => true,
    };
}
