using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh 15 din me dega", "bill 22 ka paisa 30 tarikh ko aayega": the day on which a
/// due is to be paid. A quoted or numbered bill says whose it is.</summary>
internal sealed class PromiseTalk(IBills bills, QuotedBill quotes) : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard is not { Affair: OwnAffairs.DuePromise, PayBy: { } day }) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        BillName? bill = c.Heard.Paid is { Bills: [var said] }
            ? new BillName(null, null, said) : c.BillNamed;
        if (bill is { Number: var number })
        {
            return await bills.NamedAsync(c.Shop.Id, bill, cancel) is { Original: null } named
                ? OfBill(c, outcome, named, day)
                : outcome.Say($"Bill {number}: {c.Phrases.NoBill}");
        }

        if (c.Message.QuotedId is not null && await quotes.FindAsync(c, cancel) is { } quoted)
            return OfBill(c, outcome, quoted, day);
        switch (c.Heard.AffairOf)
        {
            case { Party: { } party }:
                return Keep(c, outcome, party, day);
            case { Candidates: { Count: > 0 } several }:
                Option[] options = SaleSteps.PartyOptions(c, several);
                return outcome.Ask(
                    c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                        + Wording.Numbered(options),
                    new Question(Questions.Promise, options, c.Now) { PayBy = day });
            case { NewName: { } name }:
                return outcome.Say(c.Phrases.NoSuchKhata(Wording.Short(name)));
            default:
                // "kal dega" may be about anything.
                return outcome.Say(c.Phrases.NotUnderstood);
        }
    }

    /// <summary>Who it was; null when the answer names nobody.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (question.PayBy is not { } day) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return Guid.TryParse(option.Value, out Guid chosen)
                ? Keep(c, outcome, new PartyId(chosen), day) : null;
        }

        return c.Heard is { Party.Party: { } party, Lines.Count: 0, Amount: null }
            ? Keep(c, outcome, party, day) : null;
    }

    private static Outcome OfBill(ChatContext c, Outcome outcome, BillView bill, DateOnly day)
    {
        if (bill.Party is not { } whose)
            return outcome.Say(c.Phrases.BillOfNobody(bill.Number));
        bool theirs = c.Heard.AffairOf is not { } said
            || said.Party == whose || said.Candidates.Contains(whose);
        return theirs
            ? Keep(c, outcome, whose, day, bill)
            : outcome.Say(c.Phrases.BillOfAnother(
                bill.Number, Wording.Short(c.Party(whose)?.Name ?? "?")));
    }

    private static Outcome Keep(ChatContext c, Outcome outcome, PartyId party, DateOnly day,
        BillView? bill = null)
    {
        Guid id = Guid.CreateVersion7(c.Now);
        outcome.Command(new PromiseDue(id, c.Chat, party, day, c.Now)
        {
            Order = bill?.Order,
            BillNumber = bill?.Number,
        });
        outcome.State = c.Posted(outcome.State, "promise", id, party: party);
        return outcome;
    }
}
