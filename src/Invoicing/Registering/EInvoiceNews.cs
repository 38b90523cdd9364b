using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Tells people what they have to know, and draws the paper that a registration
/// changes.</summary>
internal sealed class EInvoiceNews(
    TenantSessions sessions, BillPapers papers, IShops shops, AddressBook addresses)
{
    /// <summary>The registered paper, drawn and kept, and who gets it.</summary>
    public async Task<EInvoiceTold> RegisteredAsync(
        BusinessId business, IssuedDocument document, bool relieved, CancellationToken cancel)
    {
        EInvoiceTold told = new(
            document.Id, document.Number, document.Bill.Recipient?.Name, true, null, relieved,
            null, null);
        StoredBill? stored = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            BillStore.Find(reads, [document.Id], bill => stored = bill), cancel);
        if (stored is null) return told;
        await papers.KeepAsync(business, stored, cancel);
        Shop? shop = await shops.FindAsync(business, cancel);
        Party? party = await addresses.PartyAsync(business, document.Party, cancel);
        if (shop is null || stored.Cancelled || party is null or { Phone: null, Bsuid: null })
            return told;
        return told with
        {
            Paper = new AttachedBill(
                BillPapers.Blob(business, stored), FileName(stored),
                papers.Link(business, stored.Id), shop.Name, stored.Number, stored.Total)
            {
                Note = document.IsNote
                    ? new NoteOnBill(document.Bill.OriginalNumber ?? "", document.IsDebit)
                    : null,
            },
            Customer = new ChatReference(
                shop.PhoneNumberId, party.Bsuid, party.Phone, party.Language ?? shop.Language,
                null, party.Id, null),
        };
    }

    /// <summary>What the shop has to do, or to know.</summary>
    public static EInvoiceTold Trouble(IssuedDocument document, Refusal trouble) => new(
        document.Id, document.Number, document.Bill.Recipient?.Name, false, trouble, false, null,
        null);

    /// <summary>Once for each document and trouble in a day, whoever tells it again.</summary>
    public static void Tell(ITenantStatements writes, EInvoiceTold told, DateTimeOffset now) =>
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Id(told, now)), writes.Business, told));

    private static string FileName(StoredBill bill) => bill.Original is null
        ? BillFile.Name(bill.Number, bill.Cancelled)
        : NoteFile.Name(bill.Kind, bill.Number, bill.Cancelled);

    // A version 8 UUID of what is told.
    private static Guid Id(EInvoiceTold told, DateTimeOffset now)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"einvoice\n{told.Invoice.Value:N}\n{told.Trouble?.Code}\n{now:yyyyMMdd}")), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
