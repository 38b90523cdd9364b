using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

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
                c.Tell(owner, News.EInvoiceTrouble, id.Value, "einvoice",
                    phrases.Refused(trouble, bill));
            else if (told.Relieved)
                c.Tell(owner, News.EInvoiceRelieved, id.Value, "einvoice",
                    phrases.EInvoiceRegistered(bill));
        }

        if (told is { Customer: { } customer, Paper: { } paper })
            Paper(c, told, id, customer, paper, bill);
    }

    // As with a bill: over the budget the shop gets a link in its place.
    private static void Paper(
        AnswerContext c, EInvoiceTold told, MessageId id, ChatReference customer,
        AttachedBill paper, string bill)
    {
        string words = Speech.In(customer.Language).EInvoicePaper(c.Shop.Name, told.Number);
        if (c.Owner is { } owner && c.ShareLink(customer, words, paper.Link) is { } link)
        {
            c.Tell(owner, News.EInvoiceToShare, id.Value, "einvoice-share",
                bill + ": " + MeterTexts.Fill(MeterTexts.In(owner.Language).Share, link));
            return;
        }

        c.Say(customer, id.Value, "einvoice-paper", Purpose.Bill, words, paper);
    }
}
