namespace ConverseErp.Invoicing;

/// <summary>What Invoicing needs from configuration.</summary>
/// <param name="PublicUrl">Outside address, for links on bills.</param>
public sealed record InvoicingOptions(string PublicUrl);
