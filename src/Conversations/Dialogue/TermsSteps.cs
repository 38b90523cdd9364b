using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"udhaar nahi cash tha", "Ramesh nahi Mohan ko": the bill before is written again for
/// whom and as it was paid, its goods as they are.</summary>
internal static class TermsSteps
{
    private const int LinesShown = 6;

    public static bool IsWished(Heard heard) => heard.Lines.Count == 0
        && (heard.NotPay is not null || heard.NotParty is not null);

    /// <summary>The right name finds no bill: it is on the wrong one.</summary>
    public static ChatContext OfTheLast(ChatContext c) =>
        c with { Heard = c.Heard with { Party = null } };

    public static Outcome Change(ChatContext c, Outcome outcome, OrderView bill)
    {
        HeardParty? party = c.Heard.Party;
        if (party is { Party: null, Candidates.Count: > 0 })
        {
            return outcome.Say(c.Phrases.WhichParty(party.Said ?? "?")
                + Wording.Numbered(SaleSteps.PartyOptions(c, party.Candidates)));
        }

        Buyer? buyer = party?.Party is { } known && known != bill.Party ? new Buyer(known, null)
            : party?.NewName is { } name ? new Buyer(null, name) : null;
        PaymentMode paid = c.Heard.Pay ?? bill.Payment;
        bool named = buyer is not null || bill.Party is not null;
        if (paid == PaymentMode.Credit && !named) return outcome.Say(c.Phrases.WhoseCredit);
        if (buyer is null && paid == bill.Payment) return outcome.Say(c.Phrases.ItIsSoAlready);
        AmendOrder command = new(
            bill.Id, new OrderId(Guid.CreateVersion7(c.Now)), c.Chat, [], ByCustomer: false,
            c.Now)
        {
            Payment = c.Heard.Pay,
            Buyer = buyer,
        };
        bool books = bill.State == OrderState.Booked;
        return IsSure(c, bill) ? AmendSteps.Command(c, outcome, command, books)
            : Ask(c, outcome, bill, command, books, paid);
    }

    // What is said to be wrong is what is written.
    private static bool IsSure(ChatContext c, OrderView bill) =>
        (c.Heard.NotPay is null || c.Heard.NotPay == bill.Payment)
        && (c.Heard.NotParty is null
            || (c.Heard.NotParty.Party is { } wrong && wrong == bill.Party));

    private static Outcome Ask(ChatContext c, Outcome outcome, OrderView bill,
        AmendOrder command, bool books, PaymentMode paid)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string who = command.Buyer switch
        {
            { Party: { } party } => c.Party(party)?.Name ?? "?",
            { NewName: { } name } => name,
            _ => bill.PartyName ?? c.Phrases.WalkIn,
        };
        string what = Wording.First(
            LinesShown, bill.Lines, l => Wording.Wished(l.Quantity, l.Unit, null, l.Name));
        return outcome.Ask(
            c.Phrases.ConfirmSale(
                $"{Wording.Short(who)}: {what} · {c.Phrases.Paid(paid)}", bill.Total)
                + Wording.Numbered(options),
            new Question(Questions.AmendConfirm, options, c.Now, Amend: command)
            {
                Books = books,
            });
    }
}
