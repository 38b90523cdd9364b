using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka bill bhejo", "bill 22 bhejo": that bill once more, to whoever asks.
/// </summary>
internal sealed class BillSteps(IBills bills)
{
    public async Task<Outcome> AgainAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        PartyId? party = c.FromMember ? c.Heard.Party?.Party : c.Person.Party;
        bool nobodys = c.FromMember ? c.Heard.Party is not null && party is null : party is null;
        BillView? bill = c.BillNumber is { } number
            ? await bills.ByNumberAsync(c.Shop.Id, number, cancel)
            : nobodys ? null : await bills.LatestAsync(c.Shop.Id, party, cancel);
        // A customer sees no other's bill, whatever number is named.
        if (!c.FromMember && (party is null || bill?.Party != party)) bill = null;
        if (bill is null) return outcome.Say(c.Phrases.NoBill);
        byte[]? pdf = await bills.PdfAsync(c.Shop.Id, bill.Id, cancel);
        outcome.Again = bill;
        bool cancelled = bill.State == "cancelled";
        string text = cancelled
            ? c.Phrases.CancelledBill(bill.Number, bill.Total)
            : c.Phrases.BillAgain(bill.Number, bill.Total);
        return pdf is null || bill.Blob is null
            ? outcome.Say(text + "\n" + c.Phrases.BillFollows(bill.Link))
            : outcome.Attach(text, new AttachedBill(
                bill.Blob, BillFile.Name(bill.Number, cancelled), bill.Link,
                c.Shop.Name, bill.Number, bill.Total));
    }
}
