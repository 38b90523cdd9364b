using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka bill bhejo", "bill 22 bhejo": that bill once more, to whoever asks.
/// </summary>
internal sealed class BillSteps(IBills bills)
{
    /// <summary>"bill 22 me se 2 maggi wapas": goods of that bill.</summary>
    public async Task<Outcome> CameBackAsync(
        ChatContext c, CancellationToken cancel)
    {
        if (c.Heard.Lines.Any(l => l.Quantity <= 0))
            return MovedGoodsSteps.Start(c, StockChange.Adjust);
        Outcome outcome = new Outcome(c.State).Drop();
        if (await bills.BillAsync(c, cancel) is not { } bill)
            return outcome.Say(c.Phrases.NoBill);
        // Whose bill it is, is known: the name in the message must be theirs.
        return c.Heard.Party is { } named && (bill.Party is not { } whose
                || (named.Party != whose && !named.Candidates.Contains(whose)))
            ? outcome.Say(c.Phrases.WhichOrder)
            : MovedGoodsSteps.Start(c with
            {
                Heard = c.Heard with
                {
                    Party = bill.Party is { } party ? new HeardParty(party, [], null) : null,
                },
            }, StockChange.Adjust, bill.Order);
    }

    public async Task<Outcome> AgainAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        PartyId? party = c.FromMember ? c.Heard.Party?.Party : c.Person.Party;
        bool nobodys = c.FromMember ? c.Heard.Party is not null && party is null : party is null;
        BillView? bill = c.BillNamed is not null
            ? await bills.NamedAsync(c, cancel)
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
                c.Shop.Name, bill.Number, bill.Total)
            {
                Note = await NoteAsync(c, bill, cancel),
            });
    }

    // A note that goes as a bill reads as more to pay.
    private async Task<NoteOnBill?> NoteAsync(
        ChatContext c, BillView bill, CancellationToken cancel) =>
        bill.Original is { } original
        && await bills.FindAsync(c.Shop.Id, original, cancel) is { } sold
            ? new NoteOnBill(sold.Number, bill.Document == "debit-note")
            : null;
}
