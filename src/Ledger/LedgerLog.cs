using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger;

/// <summary>Log lines of Ledger: ids 4000–4099. Never names, phones or message text.</summary>
internal static partial class LedgerLog
{
    [LoggerMessage(4000, LogLevel.Information,
        "parties-imported: {Business} took {Accepted} rows, {Rejected} were not taken")]
    public static partial void PartiesImported(
        ILogger log, Guid business, int accepted, int rejected);

    [LoggerMessage(4001, LogLevel.Warning,
        "gateway-trouble: payment links wait and are tried again: {Why}")]
    public static partial void GatewayTrouble(ILogger log, string why);

    [LoggerMessage(4002, LogLevel.Warning,
        "gateway-refused: payment link {Link} is given up: {Why}")]
    public static partial void GatewayRefused(ILogger log, Guid link, string why);
}
