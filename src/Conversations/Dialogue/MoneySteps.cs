using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Khata and payments by chat.</summary>
internal sealed class MoneySteps(IKhata khata, IPromises promises)
{
    private const int DuesShown = 10;

    /// <summary>"Ramesh ne 500 diye", and money paid to a supplier.</summary>
    public Task<Outcome> PaymentAsync(ChatContext c, bool received, CancellationToken cancel) =>
        ContinueAsync(c, Draft(c, received, udhaar: false), c.Heard.Party?.Candidates ?? [],
            cancel);

    /// <summary>"Ramesh 350 likh lo": udhaar in one figure.</summary>
    public Task<Outcome> AddToKhataAsync(ChatContext c, CancellationToken cancel) =>
        ContinueAsync(c, Draft(c, received: false, udhaar: true),
            c.Heard.Party?.Candidates ?? [], cancel);

    /// <summary>A payment of somebody known.</summary>
    public Task<Outcome> TellAsync(
        ChatContext c, PaymentDraft draft, CancellationToken cancel) =>
        ContinueAsync(c, draft, [], cancel);

    private static PaymentDraft Draft(ChatContext c, bool received, bool udhaar) => new(
        received, c.Heard.Amount, c.Heard.Pay, c.Heard.Party?.Party, c.Heard.Party?.NewName,
        udhaar)
    {
        PartySaid = c.Heard.Party?.Said,
        Called = c.Heard.Party?.Called,
        Doubtful = c.Heard.Doubtful,
        Told = PaymentTold.Of(c.Heard),
    };

    private async Task<Outcome> ContinueAsync(ChatContext c, PaymentDraft draft,
        IReadOnlyList<PartyId> candidates, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        if (draft.Party is null && candidates.Count > 0)
        {
            Option[] options = SaleSteps.PartyOptions(c, candidates);
            return outcome.Ask(
                c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                    + Wording.Numbered(options),
                new Question(Questions.PaymentParty, options, c.Now, Payment: draft));
        }

        if (draft.Called is { } called && draft.Party is null && draft.NewName is null)
        {
            return outcome.Ask(c.Phrases.WhoIs(Wording.Short(called)), new Question(
                Questions.PaymentParty, [], c.Now, Payment: draft));
        }

        if (draft.Party is null && (!draft.Udhaar || draft.NewName is null))
        {
            // Money from nobody in the book is a slip in the name more often than a new khata.
            string whose = draft.NewName is { } unknown
                ? c.Phrases.NoSuchKhata(Wording.Short(unknown)) + ". "
                : "";
            return outcome.Ask(
                whose + (draft.Udhaar ? c.Phrases.WhoseCredit : c.Phrases.WhosePayment),
                new Question(Questions.PaymentParty, [], c.Now,
                    Payment: draft with { NewName = null }));
        }

        string name = Wording.Short(
            draft.Party is { } known ? c.Party(known)?.Name ?? "?" : draft.NewName!);
        if (draft.Amount is not { Paise: > 0 } amount)
        {
            return outcome.Ask(c.Phrases.HowMuchMoney(name), new Question(
                Questions.PaymentParty, [], c.Now, Payment: draft));
        }

        return await DoubtAsync(c, draft, name, amount, cancel) is { } doubt
            ? AskFirst(c, outcome, draft, doubt)
            : Write(c, outcome, draft, amount);
    }

    private static bool IsPayable(ChatContext c, PaymentDraft draft) => draft.Udhaar
        && draft.Party is { } id && c.Party(id)?.Kind == PartyKind.Supplier;

    // What is to be said yes to before it is written; null when nothing is.
    private async Task<(string Kind, string Text)?> DoubtAsync(ChatContext c,
        PaymentDraft draft, string name, Money amount, CancellationToken cancel)
    {
        if (draft.Confirmed) return null;
        // "500 diye, 200 cash 250 upi": one of the three is a slip.
        if (draft.Told is { Named: { } named })
            return (Questions.PaymentConfirm, c.Phrases.PartsMakeOther(name, amount, named));
        if (draft.Udhaar && draft.Party is null)
            return (Questions.OpenKhata, c.Phrases.OpenKhata(name, amount));
        // Written down at a supplier's is what the shop owes, or an advance: that is asked.
        if (IsPayable(c, draft))
        {
            return (Questions.PaymentConfirm,
                c.Phrases.HeardYou($"{name}: {c.Phrases.ToPay(amount)}"));
        }

        bool large = draft.Doubtful || c.ConfirmsAt(amount);
        if (draft.Udhaar && c.Party(draft.Party!.Value) is { CreditLimit: { } limit })
        {
            Due? due = await khata.BalanceAsync(c.Shop.Id, draft.Party.Value, cancel);
            Money wouldBe = (due?.Balance ?? Money.Zero) + amount;
            if (wouldBe > limit)
            {
                return (Questions.PaymentConfirm, c.Phrases.OverLimit(name, limit, wouldBe)
                    + " " + c.Phrases.ConfirmUdhaar(name, amount));
            }
        }

        if (!large) return null;
        return (Questions.PaymentConfirm, draft switch
        {
            { Udhaar: true } => c.Phrases.ConfirmUdhaar(name, amount),
            { Received: true } => c.Phrases.ConfirmReceived(name, amount),
            _ => c.Phrases.ConfirmPaid(name, amount),
        });
    }

    private static Outcome AskFirst(ChatContext c, Outcome outcome, PaymentDraft draft,
        (string Kind, string Text) doubt)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string more = draft.Told?.Words(c.Phrases) ?? "";
        return outcome.Ask(doubt.Text + more + Wording.Numbered(options), new Question(
            doubt.Kind, options, c.Now, Payment: draft));
    }

    private static Outcome Write(
        ChatContext c, Outcome outcome, PaymentDraft draft, Money amount)
    {
        Guid posting = Guid.CreateVersion7(c.Now);
        if (draft.Udhaar)
        {
            outcome.Command(new WriteMemo(
                posting, c.Chat, IsPayable(c, draft) ? MemoKind.Payable : MemoKind.Khata,
                draft.Party ?? new PartyId(Guid.CreateVersion7(c.Now)), draft.NewName, amount,
                PaymentMode.Credit, null, c.Now)
            {
                On = draft.Told?.On,
            });
        }
        else
        {
            outcome.Command(new RecordPayment(
                posting, c.Chat, draft.Party!.Value, draft.Received, amount,
                draft.Mode is null or PaymentMode.Credit ? PaymentMode.Cash : draft.Mode.Value,
                c.Now)
            {
                Parts = draft.Told?.Parts,
                Bills = draft.Told?.Bills,
                On = draft.Told?.On,
            });
        }

        outcome.State = c.Posted(
            outcome.State, draft.Udhaar ? "memo" : "payment", posting, party: draft.Party,
            amount: amount);
        return outcome;
    }

    /// <summary>An answer about a payment; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        PaymentDraft draft = question.Payment!;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return option.Value switch
            {
                AnswerMatching.Leave => new Outcome(c.State).Drop().Say(c.Phrases.Dropped),
                AnswerMatching.SayYes =>
                    await ContinueAsync(c, draft with { Confirmed = true }, [], cancel),
                _ => await WithPartyAsync(
                    c, draft, new PartyId(Guid.Parse(option.Value)), cancel),
            };
        }

        if (question.Kind != Questions.PaymentParty) return null;
        if (draft.Amount is null && (draft.Party is not null || draft.NewName is not null))
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

    private async Task<Outcome> WithPartyAsync(
        ChatContext c, PaymentDraft draft, PartyId party, CancellationToken cancel) =>
        LearnedSteps.Taught(
            c, await ContinueAsync(c, draft with { Party = party }, [], cancel),
            draft.Called ?? draft.PartySaid, party, certain: draft.Called is not null);

    /// <summary>Someone's balance, or one's own for a customer.</summary>
    public async Task<Outcome> BalanceAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        if (!c.FromMember) return await OwnBalanceAsync(c, outcome, cancel);
        if (c.Heard.Party is { Candidates.Count: > 0 } several)
        {
            Option[] options = SaleSteps.PartyOptions(c, several.Candidates);
            return outcome.Ask(
                c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                    + Wording.Numbered(options),
                new Question(Questions.BalanceParty, options, c.Now));
        }

        return c.Heard.Party?.Party is { } party
            ? await BalanceOfAsync(c, outcome, party, cancel)
            : outcome.Drop().Say(c.Heard.Party?.NewName is { } name
                ? c.Phrases.NoSuchKhata(Wording.Short(name))
                : c.Phrases.NotUnderstood);
    }

    public async Task<Outcome> BalanceOfAsync(
        ChatContext c, Outcome outcome, PartyId party, CancellationToken cancel)
    {
        Due? due = await khata.BalanceAsync(c.Shop.Id, party, cancel);
        if (due is null) return outcome.Drop().Say(c.Phrases.NotUnderstood);
        string name = Wording.Short(due.Name);
        if (due.Kind == PartyKind.Supplier && due.Balance != Money.Zero)
            return outcome.Drop().Say($"✅ {name}: {c.Phrases.Standing(due.Balance)}");
        IReadOnlyList<PromisedDay> days = due.Balance > Money.Zero
            ? await promises.StandingAsync(c.Shop.Id, party, cancel) : [];
        return outcome.Drop().Say(c.Phrases.Balance(name, due.Balance) + Disputed(c, due)
            + PromiseTexts.Listed(c.Chat.Language, days));
    }

    private static string Disputed(ChatContext c, Due due) => due.Disputed > Money.Zero
        ? " " + c.Phrases.DisputedPart(due.Disputed)
        : "";

    public async Task<Outcome> DuesAsync(ChatContext c, CancellationToken cancel)
    {
        IReadOnlyList<Due> dues = await khata.DuesAsync(c.Shop.Id, 500, cancel);
        Outcome outcome = new Outcome(c.State).Drop();
        if (dues.Count == 0) return outcome.Say(c.Phrases.NoDues);
        Money total = new(dues.Sum(d => d.Balance.Paise));
        ILookup<PartyId, PromisedDay> days = (await promises.StandingAsync(
            c.Shop.Id, null, cancel)).ToLookup(p => p.Party);
        IEnumerable<string> lines = dues.Take(DuesShown)
            .Select(d => $"{Wording.Short(d.Name)} {d.Balance}" + Disputed(c, d)
                + PromiseTexts.Until(c.Chat.Language, days[d.Party].Min(p => p.On)));
        string more = dues.Count > DuesShown ? $"\n+{dues.Count - DuesShown}" : "";
        return outcome.Say(
            c.Phrases.Dues(total, dues.Count) + "\n" + string.Join('\n', lines) + more);
    }

    private async Task<Outcome> OwnBalanceAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        Due? due = c.Person.Party is { } me
            ? await khata.BalanceAsync(c.Shop.Id, me, cancel)
            : null;
        return outcome.Drop().Say(due is null
            ? c.Phrases.NoKhata(c.Shop.Name)
            : c.Phrases.MyBalance(c.Shop.Name, due.Balance)
                + "\n👉 " + khata.Link(c.Shop.Id, due.Party));
    }
}
