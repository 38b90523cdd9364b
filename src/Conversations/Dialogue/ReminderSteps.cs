using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ko yaad dila do": the owner gets the words, a link that sends them from the
/// owner's own phone for nothing, and a button that has the product send them. Nobody is reminded
/// in the shop's name without the owner's tap.</summary>
internal sealed class ReminderSteps(
    IKhata khata, IClaims claims, IReminders plans, MoneySteps money, IReminderReach reach)
{
    private const int NamesMax = 9;
    private const int AllMax = 100;
    private const string All = "all:";
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
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) switch
        {
            null => null,
            { } all when all.Value.StartsWith(All, StringComparison.Ordinal) =>
                await SendAllAsync(c, all.Value[All.Length..], cancel),
            { } who => await ForAsync(c, new PartyId(Guid.Parse(who.Value)), cancel),
        };

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
        if (c.Party(party) is not { } known || (known.Phone ?? known.Bsuid) is null)
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

        List<Option> options =
        [
            .. all.Where(p => p.Hold == ReminderHold.None).Take(NamesMax).Select(p => new Option(
                p.Party.ToString(), Wording.Short(p.Name))),
        ];
        (IReadOnlyList<PartyId> people, MessageCost cost) = await ReachedAsync(c, all, cancel);
        ReminderTexts texts = ReminderTexts.In(c.Chat.Language);
        if (people.Count > 1 && c.Budget.Left is { } left && left < cost.Money)
            text += "\n" + texts.OverBudget;
        else if (people.Count > 1)
        {
            options.Add(new Option(
                string.Create(CultureInfo.InvariantCulture, $"{All}{cost.Hundredths}"),
                texts.ButtonForAll(people.Count, cost)));
        }

        return options.Count == 0
            ? outcome.Say(text)
            : outcome.Ask(text + "\n" + c.Phrases.RemindWhom + Wording.Numbered(options),
                new Question(Questions.RemindParty, options, c.Now));
    }

    // Said yes to figures: if it costs more by now, it is asked again.
    private async Task<Outcome> SendAllAsync(
        ChatContext c, string shown, CancellationToken cancel)
    {
        IReadOnlyList<ReminderPlan> all = await plans.PlanAsync(c.Shop.Id, 500, cancel);
        (IReadOnlyList<PartyId> people, MessageCost cost) = await ReachedAsync(c, all, cancel);
        if (people.Count == 0 || !long.TryParse(shown, CultureInfo.InvariantCulture, out long said)
            || cost.Hundredths > said || (c.Budget.Left is { } left && left < cost.Money))
            return await AllAsync(c, cancel);
        Outcome outcome = new Outcome(c.State).Drop();
        Guid batch = Guid.CreateVersion7(c.Now);
        foreach (PartyId party in people)
        {
            outcome.Send(new RemindParty(Guid.CreateVersion7(c.Now), c.Chat, party, c.Now)
            {
                Sends = true, Batch = batch,
            });
        }

        return outcome.Say(
            ReminderTexts.In(c.Chat.Language).SentToAll(people.Count, cost));
    }

    // Who may be reminded and can be, the largest dues first, and what that costs.
    private async Task<(IReadOnlyList<PartyId> People, MessageCost Cost)> ReachedAsync(
        ChatContext c, IReadOnlyList<ReminderPlan> all, CancellationToken cancel)
    {
        Party[] free =
        [
            .. all.Where(p => p.Hold == ReminderHold.None).Select(p => c.Party(p.Party))
                .OfType<Party>().Where(p => (p.Phone ?? p.Bsuid) is not null).Take(AllMax),
        ];
        if (free.Length == 0) return ([], MessageCost.Zero);
        IReadOnlyList<ReminderReach> reaches = await reach.OfAsync(
            c.Shop.Id, c.Shop.PhoneNumberId,
            [.. free.Select(p => new PartyContact(p.Phone, p.Bsuid, p.Language))],
            c.Shop.Language, cancel);
        List<PartyId> people = [];
        MessageCost cost = MessageCost.Zero;
        for (int i = 0; i < free.Length; i++)
        {
            if (reaches[i].Stopped) continue;
            people.Add(free[i].Id);
            cost += reaches[i].Cost;
        }

        return (people, cost);
    }
}
