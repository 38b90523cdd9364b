using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ko yaad dila do": the owner gets the words and a link that sends them from
/// the owner's own phone. It needs no template and no open window, and nobody is reminded in
/// the shop's name without the owner's tap.</summary>
internal sealed class ReminderSteps(
    IKhata khata, IClaims claims, IReminders plans, MoneySteps money)
{
    private const int NamesMax = 9;
    private const int HeldShown = 5;

    public async Task<Outcome> StartAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        switch (c.Heard.Party)
        {
            case { Party: { } party }:
                return await ForAsync(c, party, cancel);
            case { Candidates: { Count: > 0 } several }:
                Option[] options = SaleSteps.PartyOptions(c, several);
                return outcome.Ask(
                    c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                        + Wording.Numbered(options),
                    new Question(Questions.RemindParty, options, c.Now));
            case { NewName: { } name }:
                return outcome.Drop().Say(c.Phrases.NoSuchKhata(Wording.Short(name)));
            default:
                // Everybody at once would be a broadcast: the list shows whom to tap.
                return await AllAsync(c, cancel);
        }
    }

    /// <summary>The answer to "which one?"; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel) =>
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } who
            ? await ForAsync(c, new PartyId(Guid.Parse(who.Value)), cancel)
            : null;

    private static Outcome Ask(ChatContext c, Outcome outcome, string name, OpenClaim claim)
    {
        Option[] options = ClaimSteps.Options(c.Phrases, claim.Id);
        return outcome.Ask(
            c.Phrases.Claimed(name, claim.Amount) + Wording.Numbered(options),
            new Question(Questions.Claim, options, c.Now));
    }

    /// <summary>The same about one that is known.</summary>
    public Task<Outcome> OfAsync(ChatContext c, PartyId party, CancellationToken cancel) =>
        ForAsync(c, party, cancel);

    private async Task<Outcome> ForAsync(
        ChatContext c, PartyId party, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (await khata.BalanceAsync(c.Shop.Id, party, cancel) is not { } due)
            return outcome.Say(c.Phrases.NotUnderstood);
        string name = Wording.Short(due.Name);
        string balance = c.Phrases.Balance(name, due.Balance);
        if (due.Balance <= Money.Zero) return outcome.Say(balance);
        // Whoever says that it is paid is not reminded before the shop has answered.
        if (await claims.OpenAsync(c.Shop.Id, party, cancel) is [{ } claim, ..])
            return Ask(c, outcome, name, claim);
        if (c.Party(party)?.Phone is null)
            return outcome.Say(balance + "\n" + c.Phrases.NoPhoneToRemind(name));
        return outcome.Command(new RemindParty(
            Guid.CreateVersion7(c.Now), c.Chat, party, c.Now));
    }

    // Who is held back is told, and why.
    private async Task<Outcome> AllAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = await money.DuesAsync(c, cancel);
        IReadOnlyList<ReminderPlan> all = await plans.PlanAsync(c.Shop.Id, 500, cancel);
        ReminderPlan[] held = [.. all.Where(p => p.Hold != ReminderHold.None)];
        string text = outcome.Text ?? "";
        if (held.Length > 0)
        {
            string names = string.Join(", ", held.Take(HeldShown).Select(p =>
                $"{Wording.Short(p.Name)} ({ReminderAnswers.Why(c.Phrases, p.Hold)})"));
            string more = held.Length > HeldShown ? $" +{held.Length - HeldShown}" : "";
            text += "\n" + c.Phrases.NotReminded(held.Length, names + more);
        }

        Option[] options =
        [
            .. all.Where(p => p.Hold == ReminderHold.None).Take(NamesMax).Select(p => new Option(
                p.Party.ToString(), Wording.Short(p.Name))),
        ];
        return options.Length == 0
            ? outcome.Say(text)
            : outcome.Ask(text + "\n" + c.Phrases.RemindWhom + Wording.Numbered(options),
                new Question(Questions.RemindParty, options, c.Now));
    }
}
