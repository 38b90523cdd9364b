using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Khata and payments by chat.</summary>
internal sealed class MoneySteps(IKhata khata)
{
    private const int DuesShown = 10;

    /// <summary>"Ramesh ne 500 diye", and money paid to a supplier.</summary>
    public static Outcome Payment(ChatContext c, bool received)
    {
        PaymentDraft draft = new(received, c.Heard.Amount, c.Heard.Pay, c.Heard.Party?.Party);
        return Continue(c, draft, c.Heard.Party?.Candidates ?? []);
    }

    private static Outcome Continue(
        ChatContext c, PaymentDraft draft, IReadOnlyList<PartyId> candidates)
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

        if (draft.Party is not { } party)
        {
            return outcome.Ask(c.Phrases.WhosePayment, new Question(
                Questions.PaymentParty, [], c.Now, Payment: draft));
        }

        if (draft.Amount is not { Paise: > 0 } amount)
        {
            return outcome.Ask(c.Phrases.HowMuchMoney(c.Party(party)?.Name), new Question(
                Questions.PaymentParty, [], c.Now, Payment: draft));
        }

        Guid payment = Guid.CreateVersion7(c.Now);
        outcome.Command(new RecordPayment(
            payment, c.Chat, party, draft.Received, amount, draft.Mode ?? PaymentMode.Cash,
            c.Now));
        outcome.State = outcome.State.Posted(
            "payment", payment, c.Message.ProviderMessageId);
        return outcome;
    }

    /// <summary>An answer about a payment; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        PaymentDraft draft = question.Payment!;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return Continue(c, draft with { Party = new PartyId(Guid.Parse(option.Value)) }, []);
        }

        if (draft.Party is not null && draft.Amount is null)
        {
            return AnswerMatching.Amount(c.Message.Text) is { } amount
                ? Continue(c, draft with { Amount = amount }, [])
                : null;
        }

        return c.Heard.Party is { } heard && c.Heard.Lines.Count == 0
            ? Continue(c, draft with { Party = heard.Party }, heard.Candidates)
            : null;
    }

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
                ? c.Phrases.NoKhata(name)
                : c.Phrases.NotUnderstood);
    }

    public async Task<Outcome> BalanceOfAsync(
        ChatContext c, Outcome outcome, PartyId party, CancellationToken cancel)
    {
        Due? due = await khata.BalanceAsync(c.Shop.Id, party, cancel);
        return outcome.Drop().Say(due is null
            ? c.Phrases.NotUnderstood
            : c.Phrases.Balance(Wording.Short(due.Name), due.Balance));
    }

    public async Task<Outcome> DuesAsync(ChatContext c, CancellationToken cancel)
    {
        IReadOnlyList<Due> dues = await khata.DuesAsync(c.Shop.Id, 500, cancel);
        Outcome outcome = new Outcome(c.State).Drop();
        if (dues.Count == 0) return outcome.Say(c.Phrases.NoDues);
        Money total = new(dues.Sum(d => d.Balance.Paise));
        IEnumerable<string> lines = dues.Take(DuesShown)
            .Select(d => $"{Wording.Short(d.Name)} {d.Balance}");
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
            : c.Phrases.MyBalance(c.Shop.Name, due.Balance));
    }
}
