namespace ConverseErp.Contracts;

/// <summary>A bill as other rooms see it.</summary>
/// <param name="State">issued or cancelled.</param>
public sealed record BillView(
    InvoiceId Id, OrderId Order, string Number, string Document, string State, Money Total,
    PartyId? Party, DateOnly Date, string? Blob, string Link)
{
    /// <summary>Of a note: the bill it corrects.</summary>
    public InvoiceId? Original { get; init; }
}

/// <summary>A bill or note as people name it.</summary>
/// <param name="Series">Such as INV or CN; null: any series of bills, and none of notes.</param>
/// <param name="Year">As numbers have it, 2627; null: the latest.</param>
public sealed record BillName(string? Series, string? Year, long Number)
{
    public const string CreditNotes = "CN";
    public const string DebitNotes = "DN";
}

/// <summary>Reads of Invoicing for the other rooms.</summary>
public interface IBills
{
    Task<BillView?> FindAsync(BusinessId business, InvoiceId invoice, CancellationToken cancel);

    /// <summary>The latest bill of a party, or of the shop when the party is null.</summary>
    Task<BillView?> LatestAsync(BusinessId business, PartyId? party, CancellationToken cancel);

    /// <summary>The bill whose number ends in this: INV/2627/22 is 22. Of several years the
    /// latest; null where several of the shop's counters have that number.</summary>
    Task<BillView?> ByNumberAsync(BusinessId business, long number, CancellationToken cancel);

    /// <summary>The bill or note of that name; null where there is none, or where several of the
    /// shop's counters have that number.</summary>
    Task<BillView?> NamedAsync(BusinessId business, BillName name, CancellationToken cancel);

    /// <summary>The sales of the latest bills of a party, or, when the party is null, of those to
    /// nobody by name; newest first. Notes and what was taken back are left out.</summary>
    Task<IReadOnlyList<OrderId>> LatestOrdersAsync(
        BusinessId business, PartyId? party, int limit, CancellationToken cancel);

    /// <summary>The bills of these sales to one party, without notes; in no order.</summary>
    /// <param name="orders">At most a page's.</param>
    Task<IReadOnlyList<BillView>> OfOrdersAsync(BusinessId business, PartyId party,
        IReadOnlyCollection<OrderId> orders, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    Task<IReadOnlyList<BillView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel);

    /// <summary>The PDF, rendered again when the blob is gone; null when there is no such bill.
    /// </summary>
    Task<byte[]?> PdfAsync(BusinessId business, InvoiceId invoice, CancellationToken cancel);

    /// <summary>The bill behind a public link, or null when the token is not ours.</summary>
    Task<(BusinessId Business, BillView Bill)?> ByTokenAsync(
        string token, CancellationToken cancel);
}
