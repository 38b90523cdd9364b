using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Addresses that a bill lacks and the books know by now: an address is no fact of the
/// sale, and the shop mends it once for all its bills.</summary>
internal sealed class AddressBook(IShops shops, IKhata khata)
{
    /// <summary>The document with both addresses, as far as they are known.</summary>
    /// <param name="anew">Also those that the bill has: the portal did not like them.</param>
    public async Task<IssuedDocument> CompletedAsync(
        BusinessId business, IssuedDocument document, bool anew, CancellationToken cancel)
    {
        BillDocument bill = document.Bill;
        if ((anew || Lacks(bill.Supplier))
            && await shops.FindAsync(business, cancel) is { Address: { } at })
            bill = bill with { Supplier = bill.Supplier with { Address = at } };
        if (bill.Recipient is { } buyer && (anew || Lacks(buyer))
            && await PartyAsync(business, document.Party, cancel) is { Address: { } there })
            bill = bill with { Recipient = buyer with { Address = there } };
        return document with { Bill = bill };
    }

    /// <summary>The customer of a bill, if it is one that the shop knows.</summary>
    public async Task<Party?> PartyAsync(
        BusinessId business, PartyId? party, CancellationToken cancel) => party is null
        ? null
        : (await khata.PartiesAsync(business, cancel)).Parties
            .FirstOrDefault(p => p.Id == party);

    private static bool Lacks(BillParty party) =>
        PostalAddress.Read(party.Address, party.State).Pin is null;
}
