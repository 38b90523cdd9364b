namespace ConverseErp.Contracts;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">Line in the file, the header being line 1.</param>
public sealed record ImportRow(int Line, string Code, string Reason);

/// <summary>What became of a file, or, in a preview, would become of it: good rows are kept, bad
/// ones named.</summary>
/// <param name="Accepted">Rows, also those that tell what is known.</param>
/// <param name="Rejected">By line.</param>
public sealed record ImportReport(int Accepted, IReadOnlyList<ImportRow> Rejected)
{
    /// <summary>Products or parties that are new.</summary>
    public int Added { get; init; }

    /// <summary>What the first of the new products are called.</summary>
    public IReadOnlyList<string> NewNames { get; init; } = [];

    /// <summary>Known ones of which something is other than before.</summary>
    public int Changed { get; init; }

    /// <summary>Of the opening balances that are posted, what people owe the shop.</summary>
    public Money Owed { get; init; }

    /// <summary>Of the opening balances that are posted, what the shop owes.</summary>
    public Money Owing { get; init; }

    /// <summary>Products whose stock is another than before, or counted for the first time.
    /// </summary>
    public int Counted { get; init; }

    /// <summary>It had its effect before, and nothing was done now.</summary>
    public bool Repeated { get; init; }
}

/// <summary>Products from CSV (name,sku,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode
/// and more, also as people spell them: <see cref="ImportColumns.Goods"/>); implemented by
/// Inventory.</summary>
public interface ICatalogueImport
{
    /// <param name="once">A repeat with the same id within two days does nothing.</param>
    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel);

    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel) =>
        ImportAsync(business, csv, null, cancel);

    /// <summary>What an import would do now; changes nothing and locks nothing.</summary>
    Task<ImportReport> PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel);

    /// <summary>Whether an import with this id had its effect in the last two days.</summary>
    Task<bool> WasTakenAsync(BusinessId business, Guid once, CancellationToken cancel);

    /// <summary>Whether the shop has any goods, however they came.</summary>
    Task<bool> HasGoodsAsync(BusinessId business, CancellationToken cancel);
}

/// <summary>Parties from CSV (name,id,phone,kind and more, also as people spell them:
/// <see cref="ImportColumns.Parties"/>); implemented by Ledger.</summary>
public interface IPartyImport
{
    /// <param name="once">A repeat with the same id within two days does nothing.</param>
    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel);

    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel) =>
        ImportAsync(business, csv, null, cancel);

    /// <summary>What an import would do now; changes nothing and locks nothing.</summary>
    Task<ImportReport> PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel);

    /// <summary>Whether an import with this id had its effect in the last two days.</summary>
    Task<bool> WasTakenAsync(BusinessId business, Guid once, CancellationToken cancel);
}
