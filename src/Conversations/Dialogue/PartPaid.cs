using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chini 2 kg, 50 cash baaki udhaar": what was paid at once is written with the sale,
/// when it is known whose it is.</summary>
internal static class PartPaid
{
    /// <summary>What the message says of it; null where the member may not take money.</summary>
    public static PaymentPart? Of(ChatContext c) =>
        c.Person.Member?.Rights.MayTakePayments == true && c.Heard.PaidNow is { } part
            ? PaymentTold.Part(part) : null;

    /// <summary>Behind a question about the sale.</summary>
    public static string Words(ChatContext c, SaleDraft draft) => draft.PaidNow is { } paid
        ? $" · {paid.Amount} {c.Phrases.Paid(paid.Mode)}"
        : "";

    /// <summary>Behind the sale, as if it had been said next.</summary>
    public static void Write(ChatContext c, Outcome outcome, SaleDraft draft)
    {
        if (draft.PaidNow is not { } paid || draft.Quotes) return;
        if (draft.Party is not { } party)
        {
            // Their khata opens with the sale: whose money it is can be said after that.
            outcome.Ask(c.Phrases.WhosePayment, new Question(
                Questions.PaymentParty, [], c.Now,
                Payment: new PaymentDraft(Received: true, paid.Amount, paid.Mode, null)));
            return;
        }

        Guid posting = Guid.CreateVersion7(c.Now);
        outcome.Command(new RecordPayment(
            posting, c.Chat, party, Received: true, paid.Amount, paid.Mode, c.Now));
        outcome.State = c.Posted(
            outcome.State, "payment", posting, party: party, amount: paid.Amount);
    }
}
