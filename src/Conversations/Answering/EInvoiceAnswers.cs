using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What people hear of e-invoices: the shop of trouble and of its end, the customer
/// gets the registered paper.</summary>
internal static class EInvoiceAnswers
{
    public static void Told(AnswerContext c, EInvoiceTold told, MessageId id)
    {
        string bill = told.Buyer is { Length: > 0 } buyer
            ? $"{told.Number} ({Wording.Short(buyer)})"
            : told.Number;
        if (c.Owner is { } owner)
        {
            Phrases phrases = Speech.In(owner.Language);
            if (told.Trouble is { } trouble)
                c.Say(owner, id.Value, "einvoice", Purpose.Answer,
                    phrases.Refused(trouble, bill));
            else if (told.Relieved)
                c.Say(owner, id.Value, "einvoice", Purpose.Answer,
                    phrases.EInvoiceRegistered(bill));
        }

        if (told is { Customer: { } customer, Paper: { } paper })
            c.Say(customer, id.Value, "einvoice-paper", Purpose.Bill,
                Speech.In(customer.Language).EInvoicePaper(c.Shop.Name, told.Number), paper);
    }
}
