using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The owner's own matters: what is waived, old balances, limits, the bank, the drawer,
/// what the shop earned, files for the accountant.</summary>
internal sealed class AffairSteps(
    MoneySteps money, OfferSteps offers, ShelfTalk shelf, IReports reports, BookReports books,
    IExportPages exports)
{
    private const int NotesShown = 8;
    private static readonly int[] EveryDay = [0, 1, 2, 3, 4, 5, 6];

    public async Task<Outcome> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        string affair = c.Heard.Affair!;
        if (!Allowed(rights, affair)) return outcome.Drop().Say(c.Phrases.NotAllowed);
        if (await shelf.StartAsync(c, rights, cancel) is { } shown) return shown;
        switch (affair)
        {
            case OwnAffairs.CashInHand:
                return outcome.Drop().Say(await CashAsync(c, cancel));
            case OwnAffairs.Profit:
                return outcome.Drop().Say(await ProfitAsync(c, cancel));
            case OwnAffairs.Spending:
                return outcome.Drop().Say(await SpendingAsync(c, cancel));
            case var report when BookReports.Knows(report):
                return outcome.Drop().Say(await books.TellAsync(
                    c, report, c.Heard.AffairPeriod ?? c.Heard.Period ?? "today", cancel));
            case OwnAffairs.Files:
                return outcome.Drop().Say("👉 " + exports.Link(c.Shop.Id, c.Person.Member!.Id));
            case OwnAffairs.Repeat:
                return Repeat(c, outcome);
            case OwnAffairs.Quote:
                return SaleSteps.Continue(c, SaleSteps.Draft(c) with { Quotes = true });
            case OwnAffairs.Standing:
                return SaleSteps.Continue(c, SaleSteps.Draft(c) with
                {
                    Weekdays = c.Heard.AffairDays is { Count: > 0 } days ? days : EveryDay,
                });
            case OwnAffairs.Plan:
                return await offers.PlanAsync(c, cancel);
            case OwnAffairs.BillLess:
                return await offers.LessAsync(c, cancel);
            case OwnAffairs.Filed:
                return File(c, outcome);
            case OwnAffairs.QuoteShow:
                return await offers.ShowAsync(c, cancel);
            case OwnAffairs.Packed:
                return await offers.MoveAsync(c, OrderStep.Pack, cancel);
            case OwnAffairs.Delivered:
                return await offers.MoveAsync(c, OrderStep.Deliver, cancel);
            case OwnAffairs.StandingShow:
                return await offers.StandingAsync(c, cancel);
            case OwnAffairs.StandingStop:
                return await offers.StopAsync(c, cancel);
            case OwnAffairs.BankPut or OwnAffairs.BankTook or OwnAffairs.OwnerPut
                or OwnAffairs.OwnerTook or OwnAffairs.DayClose:
                return Shop(c, outcome, Draft(c));
            default:
                return await money.AffairAsync(c, Draft(c), cancel);
        }
    }

    // What is waived and a limit are sums: a member who may not is asked for at the owner's.
    private static bool Allowed(Rights rights, string affair) => affair switch
    {
        OwnAffairs.Filed => rights.MayFile,
        OwnAffairs.Profit or BookReports.ItemProfits or BookReports.StockWorth
            or BookReports.Trial => rights.MaySeeCost,
        OwnAffairs.CashInHand or OwnAffairs.Spending or OwnAffairs.Files =>
            rights.MaySeeReports,
        _ when BookReports.Knows(affair) => rights.MaySeeReports,
        _ => rights.MaySell,
    };

    private static PaymentDraft Draft(ChatContext c) => new(
        Received: false, c.Heard.AffairAmount, c.Heard.Pay, null)
    {
        Affair = c.Heard.Affair,
        Lifts = c.Heard is { Affair: OwnAffairs.Limit, AffairAmount: null },
        On = c.Heard is { Affair: OwnAffairs.DayClose, AffairPeriod: "yesterday" }
            ? IndianDay.Of(c.Now, c.Shop.TimeZone).AddDays(-1) : null,
    };

    // The bank, the owner's pocket and the drawer have no khata; a count is asked about, since a
    // sum said with "cash" may be the day's sales.
    private static Outcome Shop(ChatContext c, Outcome outcome, PaymentDraft draft)
    {
        if (draft.Amount is not { Paise: > 0 } amount)
            return outcome.Drop().Say(c.Phrases.NotUnderstood);
        bool asks = draft.Affair == OwnAffairs.DayClose || c.ConfirmsAt(amount);
        if (draft.Confirmed || !asks) return Write(c, outcome, draft);
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return outcome.Ask(
            Told(c, draft, null) + Wording.Numbered(options),
            new Question(Questions.AffairConfirm, options, c.Now, Payment: draft));
    }

    /// <summary>An answer to "is that right?"; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        return option.Value == AnswerMatching.SayYes
            ? Write(c, outcome, question.Payment! with { Confirmed = true })
            : outcome.Say(c.Phrases.Dropped);
    }

    /// <summary>What is to be said yes to.</summary>
    public static string Told(ChatContext c, PaymentDraft draft, Party? party)
    {
        Phrases phrases = c.Phrases;
        string name = Wording.Short(party?.Name ?? "");
        Money amount = draft.Amount ?? Money.Zero;
        if (draft.Affair == OwnAffairs.Settle)
        {
            return draft.Received ? phrases.ConfirmReceived(name, amount)
                : phrases.ConfirmPaid(name, amount);
        }

        string said = draft.Affair switch
        {
            OwnAffairs.Waive => phrases.LetOff(name, amount),
            OwnAffairs.OldBalance => phrases.OldBalance(name, amount),
            OwnAffairs.Limit => draft.Lifts
                ? phrases.NoLimitNow(name) : phrases.LimitIs(name, amount),
            OwnAffairs.BankPut => phrases.BankPut(amount),
            OwnAffairs.BankTook => phrases.BankTook(amount),
            OwnAffairs.OwnerPut => phrases.OwnerPut(amount),
            OwnAffairs.OwnerTook => phrases.OwnerTook(amount),
            _ => phrases.DrawerCounted(amount),
        };
        return phrases.HeardYou(said.TrimStart('✅', ' '));
    }

    /// <summary>Into the books.</summary>
    public static Outcome Write(ChatContext c, Outcome outcome, PaymentDraft draft)
    {
        Guid id = Guid.CreateVersion7(c.Now);
        Money amount = draft.Amount ?? Money.Zero;
        switch (draft.Affair)
        {
            case OwnAffairs.Filed:
                outcome.Command(new FileMonth(id, c.Chat, draft.On!.Value, c.Now));
                return Posted(c, outcome, "filing", id, draft);
            case OwnAffairs.DayClose:
                outcome.Command(new CloseDay(id, c.Chat, draft.On, amount, c.Now));
                return Posted(c, outcome, "close", id, draft);
            case OwnAffairs.Limit:
                outcome.Command(new SetCreditLimit(
                    id, c.Chat, draft.Party!.Value, draft.Lifts ? null : amount, c.Now));
                return Posted(c, outcome, "limit", id, draft);
            case OwnAffairs.Settle:
                outcome.Command(new SettleKhata(
                    id, c.Chat, draft.Party!.Value, Way(draft.Mode), draft.Shown!.Value, c.Now));
                return Posted(c, outcome, "payment", id, draft);
            default:
                (MemoKind kind, PaymentMode mode) = Memo(c, draft);
                outcome.Command(new WriteMemo(
                    id, c.Chat, kind, draft.Party, null, amount, mode, null, c.Now));
                return Posted(c, outcome, "memo", id, draft);
        }
    }

    /// <summary>"wahi bhej do": what the person had last.</summary>
    public static Outcome Repeat(ChatContext c, Outcome outcome)
    {
        PartyId? party = c.FromMember ? c.Heard.AffairOf?.Party : c.Person.Party;
        if (party is not { } whose)
            return outcome.Drop().Say(c.FromMember
                ? c.Phrases.WhosePayment : c.Phrases.NotUnderstoodCustomer);
        OrderId order = new(Guid.CreateVersion7(c.Now));
        outcome = outcome.Drop().Command(new RepeatOrder(
            order, whose, c.Chat, FromCustomer: !c.FromMember,
            c.FromMember ? c.Heard.Pay : null, c.Now));
        outcome.State = c.Posted(outcome.State, "order", order.Value, party: whose);
        return c.FromMember ? SaleSteps.WatchReply(c, outcome, order) : outcome;
    }

    // A month that was filed is not written into again: that is asked about.
    private static Outcome File(ChatContext c, Outcome outcome)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        DateOnly month = DateOnly.ParseExact(
            c.Heard.AffairPeriod!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return outcome.Ask(
            c.Phrases.HeardYou(c.Phrases.MonthFiled(
                month.ToString("MM/yyyy", CultureInfo.InvariantCulture)).TrimStart('✅', ' '))
                + Wording.Numbered(options),
            new Question(Questions.AffairConfirm, options, c.Now, Payment: Draft(c) with
            {
                On = month,
            }));
    }

    private static (MemoKind Kind, PaymentMode Mode) Memo(ChatContext c, PaymentDraft draft)
    {
        bool supplier = draft.Party is { } id && c.Party(id)?.Kind == PartyKind.Supplier;
        return draft.Affair switch
        {
            OwnAffairs.Waive => (
                supplier ? MemoKind.DiscountReceived : MemoKind.Discount, PaymentMode.Credit),
            OwnAffairs.OldBalance => (
                supplier ? MemoKind.OldToPay : MemoKind.OldToGet, PaymentMode.Credit),
            OwnAffairs.BankPut => (MemoKind.BankPut, PaymentMode.Cash),
            OwnAffairs.BankTook => (MemoKind.BankTook, PaymentMode.Cash),
            OwnAffairs.OwnerPut => (MemoKind.OwnerPut, Way(draft.Mode)),
            _ => (MemoKind.OwnerTook, Way(draft.Mode)),
        };
    }

    private static PaymentMode Way(PaymentMode? said) =>
        said is null or PaymentMode.Credit ? PaymentMode.Cash : said.Value;

    private static Outcome Posted(
        ChatContext c, Outcome outcome, string kind, Guid id, PaymentDraft draft)
    {
        outcome.State = c.Posted(
            outcome.State, kind, id, party: draft.Party, amount: draft.Amount);
        return outcome;
    }

    private async Task<string> CashAsync(ChatContext c, CancellationToken cancel)
    {
        DateOnly today = IndianDay.Of(c.Now, c.Shop.TimeZone);
        CashBook book = await reports.CashBookAsync(c.Shop.Id, today, today, cancel);
        return "💰 " + string.Join(" · ", book.Accounts
            .Where(a => a.Account == "cash" || a.Closing != Money.Zero)
            .Select(a => $"{Named(c, a.Account)} {a.Closing}"));
    }

    private static string Named(ChatContext c, string account) => account switch
    {
        "cash" => c.Phrases.Paid(PaymentMode.Cash),
        "upi" => c.Phrases.Paid(PaymentMode.Upi),
        "card" => c.Phrases.Paid(PaymentMode.Card),
        _ => account,
    };

    private async Task<string> ProfitAsync(ChatContext c, CancellationToken cancel)
    {
        (string period, DateOnly from, DateOnly to) = Span(c);
        ProfitAndLoss found = await reports.ProfitAndLossAsync(c.Shop.Id, from, to, cancel);
        Money spent = new(found.Expenses.Sum(l => l.Amount.Paise));
        string text = c.Phrases.Profit(
            period, found.Net, found.Sales + found.Unbilled, found.Cost.Total, spent);
        return found.Cost is { Basis: "purchases-only" } or { WithoutCost: > 0 }
            ? text + "\n⚠️ " + c.Phrases.CostsUnknown
            : text;
    }

    private async Task<string> SpendingAsync(ChatContext c, CancellationToken cancel)
    {
        (string period, DateOnly from, DateOnly to) = Span(c);
        IReadOnlyList<ExpenseSum> sums =
            await reports.ExpensesAsync(c.Shop.Id, from, to, cancel);
        Money total = new(sums.Sum(s => s.Amount.Paise));
        IEnumerable<string> lines = sums.Take(NotesShown)
            .Select(s => $"\n{Wording.Short(s.Note ?? "–")} {s.Amount}");
        return c.Phrases.Spent(period, total) + string.Concat(lines);
    }

    private static (string Period, DateOnly From, DateOnly To) Span(ChatContext c)
    {
        string period = c.Heard.AffairPeriod ?? c.Heard.Period ?? "today";
        (DateOnly from, DateOnly to) = ReportSteps.Days(
            period, IndianDay.Of(c.Now, c.Shop.TimeZone));
        return (c.Phrases.Period(period), from, to);
    }
}
