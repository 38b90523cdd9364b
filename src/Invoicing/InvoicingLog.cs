using Microsoft.Extensions.Logging;

namespace ConverseErp.Invoicing;

/// <summary>Log lines of Invoicing: ids 5000–5099. Never names, phones or message text.
/// </summary>
internal static partial class InvoicingLog
{
    [LoggerMessage(5000, LogLevel.Warning,
        "portal-trouble: e-invoices wait and are tried again: {Why}")]
    public static partial void PortalTrouble(ILogger log, string why);

    [LoggerMessage(5001, LogLevel.Warning,
        "portal-refused: e-invoice {Invoice} with {Codes}")]
    public static partial void PortalRefused(ILogger log, Guid invoice, string codes);

    [LoggerMessage(5002, LogLevel.Warning,
        "portal-unverified: no Providers:Irp:SigningKey, codes of e-invoices are printed as they "
        + "come")]
    public static partial void PortalUnverified(ILogger log);
}
