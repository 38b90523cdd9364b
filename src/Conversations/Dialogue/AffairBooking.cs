using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The owner's own matters on their way into the books: whose, how much, is that right?
/// </summary>
internal sealed class AffairBooking(IKhata khata, MoneySteps money)
{
    /// <summary>What is waived, an old balance, a limit, or all that is owed.</summary>
    public Task<Outcome> OfPartyAsync(
        ChatContext c, AffairDraft draft, CancellationToken cancel) => ContinueAsync(
            c, draft with
            {
                Party = c.Heard.AffairOf?.Party,
                NewName = c.Heard.AffairOf?.NewName,
                PartySaid = c.Heard.AffairOf?.Said,
                Called = c.Heard.AffairOf?.Called,
            }, c.Heard.AffairOf?.Candidates ?? [], cancel);

    /// <summary>The bank, the owner's pocket and the drawer have no khata; a count is asked about,
    /// since a sum said with "cash" may be the day's sales.</summary>
    public static Outcome OfShop(ChatContext c, Outcome outcome, AffairDraft draft)
    {
        if (draft.Amount is not { Paise: > 0 } amount)
            return outcome.Drop().Say(c.Phrases.NotUnderstood);
        bool asks = draft.Affair == OwnAffairs.DayClose || c.ConfirmsAt(amount);
        return asks ? Ask(c, outcome, draft, Told(c, draft)) : Write(c, outcome, draft);
    }

    /// <summary>Asks whether that is right.</summary>
    public static Outcome Ask(ChatContext c, Outcome outcome, AffairDraft draft, string told)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return outcome.Ask(
            told + Wording.Numbered(options),
            new Question(Questions.AffairSure, options, c.Now) { Affair = draft });
    }

    /// <summary>An answer about one of these; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        if (question.Affair is not { } draft) return null;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return option.Value switch
            {
                AnswerMatching.Leave => new Outcome(c.State).Drop().Say(c.Phrases.Dropped),
                AnswerMatching.SayYes => Write(c, new Outcome(c.State).Drop(), draft),
                _ => await WithPartyAsync(
                    c, draft, new PartyId(Guid.Parse(option.Value)), cancel),
            };
        }

        if (question.Kind != Questions.AffairWhose) return null;
        if (draft is { Amount: null, Party: not null })
        {
            return AnswerMatching.Amount(c.Message.Text) is { } amount
                ? await ContinueAsync(c, draft with { Amount = amount }, [], cancel)
                : null;
        }

        if (c.Heard is { Party.Party: { } known, Lines.Count: 0 })
            return await WithPartyAsync(c, draft, known, cancel);
        return c.Heard.Party is { } heard && c.Heard.Lines.Count == 0
            ? await ContinueAsync(
                c, draft with { Party = heard.Party, NewName = heard.NewName },
                heard.Candidates, cancel)
            : null;
    }

    private async Task<Outcome> ContinueAsync(ChatContext c, AffairDraft draft,
        IReadOnlyList<PartyId> candidates, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        if (draft.Party is not { } party) return AskWhose(c, outcome, draft, candidates);
        draft = await ShownAsync(c, draft, party, cancel);
        if (draft is { Affair: OwnAffairs.Settle, Amount: null })
            return await money.BalanceOfAsync(c, outcome, party, cancel);
        if (draft.Lifts || draft.Amount is { Paise: > 0 })
            return Ask(c, outcome, draft, Told(c, draft));
        return outcome.Ask(
            c.Phrases.HowMuchMoney(Wording.Short(c.Party(party)?.Name ?? "?")),
            new Question(Questions.AffairWhose, [], c.Now)
            {
                Affair = draft with { Amount = null },
            });
    }

    private static Outcome AskWhose(
        ChatContext c, Outcome outcome, AffairDraft draft, IReadOnlyList<PartyId> candidates)
    {
        if (candidates.Count > 0)
        {
            Option[] options = SaleSteps.PartyOptions(c, candidates);
            return outcome.Ask(
                c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                    + Wording.Numbered(options),
                new Question(Questions.AffairWhose, options, c.Now) { Affair = draft });
        }

        string text = draft is { Called: { } called, NewName: null }
            ? c.Phrases.WhoIs(Wording.Short(called))
            : draft.NewName is { } unknown
                ? c.Phrases.NoSuchKhata(Wording.Short(unknown)) + ". " + c.Phrases.WhosePayment
                : c.Phrases.WhosePayment;
        return outcome.Ask(text, new Question(Questions.AffairWhose, [], c.Now)
        {
            Affair = draft with { NewName = null },
        });
    }

    // All that is owed either way, where all of it is settled; no amount where nothing is.
    private async Task<AffairDraft> ShownAsync(
        ChatContext c, AffairDraft draft, PartyId party, CancellationToken cancel)
    {
        if (draft is not { Affair: OwnAffairs.Settle, Shown: null }) return draft;
        Due? due = await khata.BalanceAsync(c.Shop.Id, party, cancel);
        return due is null || due.Balance == Money.Zero
            ? draft with { Amount = null }
            : draft with
            {
                Shown = due.Balance,
                Amount = new Money(Math.Abs(due.Balance.Paise)),
                Received = due.Balance > Money.Zero,
            };
    }

    private async Task<Outcome> WithPartyAsync(
        ChatContext c, AffairDraft draft, PartyId party, CancellationToken cancel) =>
        LearnedSteps.Taught(
            c, await ContinueAsync(c, draft with { Party = party }, [], cancel),
            draft.Called ?? draft.PartySaid, party, certain: draft.Called is not null);

    // What is to be said yes to.
    private static string Told(ChatContext c, AffairDraft draft)
    {
        Phrases phrases = c.Phrases;
        string name = Wording.Short(
            draft.Party is { } party ? c.Party(party)?.Name ?? "" : "");
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

    // Into the books.
    private static Outcome Write(ChatContext c, Outcome outcome, AffairDraft draft)
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

    private static (MemoKind Kind, PaymentMode Mode) Memo(ChatContext c, AffairDraft draft)
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
        ChatContext c, Outcome outcome, string kind, Guid id, AffairDraft draft)
    {
        outcome.State = c.Posted(
            outcome.State, kind, id, party: draft.Party, amount: draft.Amount);
        return outcome;
    }
}
