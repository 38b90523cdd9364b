namespace ConverseErp.Contracts;

/// <summary>Papers that are no bills: in no return, and nothing in the books follows from them.
/// </summary>
public enum TradePaperKind
{
    /// <summary>Goes with goods that are not, or not yet, sold (Rule 55).</summary>
    DeliveryChallan,

    /// <summary>What a bill would be.</summary>
    Proforma,

    Quotation,
}

/// <summary>A paper to be.</summary>
/// <param name="Id">Asked twice with one id it is one paper.</param>
/// <param name="Party">A known party; otherwise a name, or nobody.</param>
/// <param name="Reason">Of a challan: why the goods travel, such as job work; of the others a
/// remark.</param>
/// <param name="DeliverTo">Where the goods go, if not to the party's address.</param>
/// <param name="Supply">Null: as the party is to the tax.</param>
/// <param name="ValidUntil">Until when an offer holds.</param>
/// <param name="Lines">Priced, tax included.</param>
public sealed record TradePaperDraft(
    Guid Id, TradePaperKind Kind, PartyId? Party, string? BuyerName,
    IReadOnlyList<BillLineDraft> Lines, decimal DiscountPercent, Money Discount,
    SupplyKind? Supply, string? Reason, string? DeliverTo, DateOnly? ValidUntil)
{
    /// <summary>The lines come to what an order does: where its bill would ask for no tax, they
    /// are without it already.</summary>
    public bool OfOrder { get; init; }
}

/// <summary>A paper as other rooms see it.</summary>
/// <param name="Kind">delivery-challan, proforma or quotation.</param>
public sealed record TradePaperView(
    Guid Id, string Kind, string Number, DateOnly Date, PartyId? Party, Money Total);

/// <summary>Challans, proformas and quotations; implemented by Invoicing.</summary>
public interface ITradePapers
{
    /// <summary>Numbers and keeps a paper, in a series of its kind.</summary>
    Task<Answer<TradePaperView>> IssueAsync(
        BusinessId business, TradePaperDraft draft, CancellationToken cancel);

    Task<TradePaperView?> FindAsync(BusinessId business, Guid paper, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    Task<IReadOnlyList<TradePaperView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel);

    /// <summary>The PDF; null when there is no such paper.</summary>
    Task<byte[]?> PdfAsync(BusinessId business, Guid paper, CancellationToken cancel);

    /// <summary>The public page of a quotation.</summary>
    string Link(BusinessId business, Guid paper);

    /// <summary>The paper that a link of that page is of, or null when it is none or has ended.
    /// </summary>
    Task<(BusinessId Business, TradePaperView Paper)?> ByTokenAsync(
        string token, CancellationToken cancel);
}
