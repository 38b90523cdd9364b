namespace ConverseErp.Contracts;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">Line in the file, the header being line 1.</param>
public sealed record ImportRow(int Line, string Code, string Reason);

/// <summary>What became of a file: good rows are kept, bad ones named.</summary>
public sealed record ImportReport(int Accepted, IReadOnlyList<ImportRow> Rejected);

/// <summary>Products from CSV (sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode
/// and more); implemented by Inventory.</summary>
public interface ICatalogueImport
{
    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel);

    /// <summary>Whether the shop has any goods, however they came.</summary>
    Task<bool> HasGoodsAsync(BusinessId business, CancellationToken cancel);
}

/// <summary>Parties from CSV (id,name,phone,kind and more); implemented by Ledger.</summary>
public interface IPartyImport
{
    Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel);
}
