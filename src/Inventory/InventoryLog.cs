using Microsoft.Extensions.Logging;

namespace ConverseErp.Inventory;

/// <summary>Log lines of Inventory: ids 3000–3099. Never names, phones or message text.</summary>
internal static partial class InventoryLog
{
    [LoggerMessage(3000, LogLevel.Information,
        "catalogue-imported: {Business} took {Accepted} rows, {Rejected} were not taken")]
    public static partial void CatalogueImported(
        ILogger log, Guid business, int accepted, int rejected);
}
