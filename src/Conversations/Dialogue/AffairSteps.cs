using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The owner's own matters: what is waived, old balances, limits, the bank, the drawer,
/// what the shop earned, files for the accountant.</summary>
internal sealed class AffairSteps(
    AffairBooking booking, OfferSteps offers, IEnumerable<IAffairTalk> talks, IReports reports,
    BookReports books, IExportPages exports)
{
    private const int NotesShown = 8;
    private static readonly int[] EveryDay = [0, 1, 2, 3, 4, 5, 6];

    public async Task<Outcome> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        string affair = c.Heard.Affair!;
        if (!Allowed(rights, affair)) return outcome.Drop().Say(c.Phrases.NotAllowed);
        foreach (IAffairTalk talk in talks)
        {
            if (await talk.StartAsync(c, rights, cancel) is { } talked) return talked;
        }

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
            case OwnAffairs.Filed:
                return File(c, outcome);
            case OwnAffairs.QuoteShow:
                return await offers.ShowAsync(c, cancel);
            case OwnAffairs.QuoteSend:
                return await offers.SendAsync(c, cancel);
            case OwnAffairs.Packed:
                return await offers.MoveAsync(c, OrderStep.Pack, cancel);
            case OwnAffairs.Delivered:
                return await offers.MoveAsync(c, OrderStep.Deliver, cancel);
            case OwnAffairs.StandingShow:
                return await offers.StandingAsync(c, cancel);
            case OwnAffairs.StandingStop:
                return await offers.StopAsync(c, cancel);
            case OwnAffairs.DayClose:
                return await CountAsync(c, outcome, Draft(c), cancel);
            case OwnAffairs.BankPut or OwnAffairs.BankTook or OwnAffairs.OwnerPut
                or OwnAffairs.OwnerTook:
                return AffairBooking.OfShop(c, outcome, Draft(c));
            default:
                return await booking.OfPartyAsync(c, Draft(c), cancel);
        }
    }

    // What is waived and a limit are sums: a member who may not is asked for at the owner's.
    private static bool Allowed(Rights rights, string affair) => affair switch
    {
        OwnAffairs.Filed => rights.MayFile,
        OwnAffairs.OwnerPut or OwnAffairs.OwnerTook => rights.ChangeSettings,
        OwnAffairs.BillsPaid or OwnAffairs.DuePromise => rights.MayTakePayments,
        OwnAffairs.Profit or BookReports.ItemProfits or BookReports.StockWorth
            or BookReports.Trial => rights.MaySeeCost,
        OwnAffairs.CashInHand or OwnAffairs.Spending or OwnAffairs.Files
            or OwnAffairs.Payables =>
            rights.MaySeeReports,
        // Each says itself whom it allows.
        OwnAffairs.ReminderRule or OwnAffairs.ReminderShow or OwnAffairs.Address
            or OwnAffairs.Gstin => true,
        _ when OwnAffairs.IsOutside(affair) => true,
        _ when BookReports.Knows(affair) => rights.MaySeeReports,
        _ => rights.MaySell,
    };

    /// <summary>An answer about one of these; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        foreach (IAffairTalk talk in talks)
        {
            if (await talk.AnswerAsync(c, question, cancel) is { } talked) return talked;
        }

        return question.Kind is Questions.AffairWhose or Questions.AffairSure
            ? await booking.AnswerAsync(c, question, cancel)
            : null;
    }

    private static AffairDraft Draft(ChatContext c) => new(
        c.Heard.Affair!, c.Heard.AffairAmount, c.Heard.Pay)
    {
        Lifts = c.Heard is { Affair: OwnAffairs.Limit, AffairAmount: null },
        On = c.Heard is { Affair: OwnAffairs.DayClose, AffairPeriod: "yesterday" }
            ? IndianDay.Of(c.Now, c.Shop.TimeZone).AddDays(-1) : null,
    };

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
        DateOnly month = DateOnly.ParseExact(
            c.Heard.AffairPeriod!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return AffairBooking.Ask(c, outcome, Draft(c) with { On = month },
            c.Phrases.HeardYou(c.Phrases.MonthFiled(
                month.ToString("MM/yyyy", CultureInfo.InvariantCulture)).TrimStart('✅', ' ')));
    }

    // A count that the book is far from is asked about with what it would write.
    private async Task<Outcome> CountAsync(
        ChatContext c, Outcome outcome, AffairDraft draft, CancellationToken cancel)
    {
        if (draft.Amount is not { Paise: > 0 } counted)
            return AffairBooking.OfShop(c, outcome, draft);
        DateOnly day = draft.On ?? IndianDay.Of(c.Now, c.Shop.TimeZone);
        CashBook book = await reports.CashBookAsync(c.Shop.Id, day, day, cancel);
        Money should = book.Accounts.First(a => a.Account == "cash").Closing;
        return DrawerTexts.In(c.Phrases.Language)
                .Doubt(counted, should, c.Shop.ConfirmAbove) is { } doubt
            ? AffairBooking.Ask(c, outcome, draft,
                doubt + "\n" + c.Phrases.HeardYou(c.Phrases.DrawerCounted(counted)))
            : AffairBooking.OfShop(c, outcome, draft);
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
        // Where nothing is known of what the goods cost, sales are no profit.
        bool known = found.Cost.Total != Money.Zero || found.Sales == Money.Zero
            || (found.Cost is { Basis: not "purchases-only", SoldWithoutCost: 0 });
        string text = c.Phrases.Profit(
            period, known ? found.Net.ToString() : "?", found.Sales + found.Unbilled,
            known ? found.Cost.Total.ToString() : "?", spent);
        return text + Basis(c.Phrases, found.Cost);
    }

    /// <summary>On which footing the cost stands, where it is not the cost of all that was sold.
    /// </summary>
    internal static string Basis(Phrases phrases, CostOfGoods cost) => cost switch
    {
        { Basis: "purchases-only", Total.Paise: not 0 } =>
            "\n⚠️ " + phrases.CostsArePurchases,
        { Basis: "purchases-only" } or { SoldWithoutCost: > 0 } =>
            "\n⚠️ " + phrases.CostsMissing,
        _ => "",
    };

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
