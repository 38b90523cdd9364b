using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Looks;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Papers;

/// <summary>Challans, proformas and quotations: a bill's arithmetic and paper, another number,
/// and nothing else.</summary>
internal sealed class TradePapers(
    TenantSessions sessions, IBillBooking bills, IShops shops, IKhata khata,
    BillRenderer renderer, BillLooks looks, PersonalData personal, PublicLinks links,
    TimeProvider clock)
    : ITradePapers
{
    /// <summary>The public page of a quotation.</summary>
    internal static readonly PublicPage Page = new("q", "quotation", LinkLife.Always);

    private const string Columns = "paper_id, kind, number, paper_day, party_id, total_paise";

    public async Task<Answer<TradePaperView>> IssueAsync(
        BusinessId business, TradePaperDraft draft, CancellationToken cancel)
    {
        if (await shops.FindAsync(business, cancel) is not { } shop)
            throw new InvalidOperationException($"There is no shop {business.Value}.");
        Party? party = draft.Party is null
            ? null
            : (await khata.PartiesAsync(business, cancel)).Parties
                .FirstOrDefault(p => p.Id == draft.Party);
        if (draft.Party is not null && party is null) return PaperRefusals.PartyUnknown;
        if (draft.Lines.Select(HsnOf).FirstOrDefault(r => r is not null) is { } odd) return odd;
        DateOnly today = IndianDay.Of(clock.GetUtcNow(), shop.TimeZone);
        SupplyKind supply = draft.Supply ?? BuyerStandings.SupplyOf(
            party?.Standing ?? BuyerStanding.Regular, shop.Scheme);
        bool untaxed = draft.OfOrder && SupplyRules.AsksNoTax(supply);
        BillDraft sale = new(
            new InvoiceId(draft.Id), new OrderId(draft.Id), shop, Buyer(party), draft.BuyerName,
            today, [.. draft.Lines.Select(l => l with { WithoutTax = l.WithoutTax || untaxed })],
            draft.DiscountPercent, draft.Discount, PaymentMode.Cash, null)
        {
            Supply = supply,
        };
        Answer<ComputedBill> computed = bills.Compute(sale);
        if (computed.Fact is not { } bill) return computed.Refusal!;
        BillDocument document = Paper((BillDocument)bill.Document, draft);
        await StoreAsync(business, shop, draft, document, bill.Total, today, cancel);
        return (await FindAsync(business, draft.Id, cancel))!;
    }

    public async Task<TradePaperView?> FindAsync(
        BusinessId business, Guid paper, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow,
            $"SELECT {Columns} FROM invoicing.trade_paper "
            + "WHERE business_id = $1 AND paper_id = $2",
            View, cancel, business.Value, paper)).SingleOrDefault();

    public async Task<IReadOnlyList<TradePaperView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM invoicing.trade_paper
            WHERE business_id = $1 AND paper_id < $2 ORDER BY paper_id DESC LIMIT $3
            """, View, cancel, business.Value, before ?? Guid.AllBitsSet, limit);

    public async Task<byte[]?> PdfAsync(
        BusinessId business, Guid paper, CancellationToken cancel)
    {
        (string Number, byte[] Document)? found = (await sessions.ListAsync(
            business, SessionUse.ReadNow,
            "SELECT number, document FROM invoicing.trade_paper "
            + "WHERE business_id = $1 AND paper_id = $2",
            row => ((string, byte[])?)(row.GetString(0), (byte[])row.GetValue(1)), cancel,
            business.Value, paper)).SingleOrDefault();
        if (found is not var (number, stored)) return null;
        BillDocument document = BillJson.FromUtf8(personal.RevealBytes(business, stored));
        return renderer.RenderA4(document with
        {
            Number = number,
            Look = await looks.DrawnAsync(await looks.KeptAsync(business, cancel), cancel),
        });
    }

    public string Link(BusinessId business, Guid paper) => links.Make(Page, business, paper);

    public async Task<(BusinessId Business, TradePaperView Paper)?> ByTokenAsync(
        string token, CancellationToken cancel)
    {
        if (links.Read(Page, token) is not var (business, thing)) return null;
        TradePaperView? paper = await FindAsync(business, thing, cancel);
        return paper is null ? null : (business, paper);
    }

    /// <summary>The paper of a computed sale: no money is asked for, and nothing is paid.
    /// </summary>
    internal static BillDocument Paper(BillDocument bill, TradePaperDraft draft) => bill with
    {
        Kind = KindOf(draft.Kind),
        Series = null,
        PaymentStatus = null,
        UpiAmountPaise = 0,
        Reason = draft.Reason,
        DeliveryAddress = draft.DeliverTo,
        ValidUntil = draft.ValidUntil,
    };

    // A chapter of two digits may stand in a catalogue.
    private static Refusal? HsnOf(BillLineDraft line) =>
        line.Hsn is not { Length: > 0 } hsn || (hsn.Length == 2 && hsn.All(char.IsAsciiDigit))
            ? null
            : GstNumbers.Hsn(hsn);

    private static BillKind KindOf(TradePaperKind kind) => kind switch
    {
        TradePaperKind.DeliveryChallan => BillKind.DeliveryChallan,
        TradePaperKind.Proforma => BillKind.Proforma,
        TradePaperKind.Quotation => BillKind.Quotation,
    };

    // Not the shop's own letters, should it have chosen these.
    private static string Series(TradePaperKind kind, Shop shop)
    {
        string letters = kind switch
        {
            TradePaperKind.DeliveryChallan => "DC",
            TradePaperKind.Proforma => "PI",
            TradePaperKind.Quotation => "QT",
        };
        return shop.Series == letters ? letters + "P" : letters;
    }

    // A paper that is there takes no number: the series row is locked by whoever makes it.
    private Task StoreAsync(
        BusinessId business, Shop shop, TradePaperDraft draft, BillDocument document,
        Money total, DateOnly day, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            WITH taken AS (
              INSERT INTO invoicing.series AS s
                (business_id, financial_year, series, location_id, next_number)
              SELECT $1, $2, $3, $4, 2 WHERE NOT EXISTS (
                SELECT FROM invoicing.trade_paper WHERE business_id = $1 AND paper_id = $5)
              ON CONFLICT (business_id, financial_year, series)
                DO UPDATE SET next_number = s.next_number + 1
              RETURNING next_number - 1 AS n)
            INSERT INTO invoicing.trade_paper
              (business_id, paper_id, kind, financial_year, series, sequence, number, party_id,
               paper_day, total_paise, document, issued_at)
            SELECT $1, $5, $6, $2, $3, n, $3 || '/' || $2 || '/' || n, $7, $8, $9, $10, $11
            FROM taken
            """, business.Value, IndianDay.FinancialYear(day), Series(draft.Kind, shop),
            shop.Location, draft.Id, BillKinds.Word(document.Kind), draft.Party?.Value, day,
            total.Paise, personal.ProtectBytes(business, BillJson.ToUtf8(document)),
            clock.GetUtcNow().UtcDateTime), cancel);

    private static PartyAtBooking? Buyer(Party? party) => party is null
        ? null
        : new PartyAtBooking(
            party.Id, party.Name, party.Kind, Money.Zero, null, party.Phone, party.Bsuid,
            party.Gstin, party.StateCode, party.Address, party.Language)
        {
            Standing = party.Standing,
        };

    private static TradePaperView View(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3),
        row.IsDBNull(4) ? null : new PartyId(row.GetGuid(4)), new Money(row.GetInt64(5)));
}
