using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations;

/// <summary>Log lines of Operations: ids 8000–8099.</summary>
internal static partial class OperationsLog
{
    [LoggerMessage(8000, LogLevel.Information, "swept: {Count} rows of {What}")]
    public static partial void Swept(ILogger log, string what, int count);

    [LoggerMessage(8001, LogLevel.Information,
        "books-checked: night {Night}, {Shops} shops, {Differences} differences")]
    public static partial void BooksChecked(
        ILogger log, DateOnly night, long shops, long differences);

    [LoggerMessage(8002, LogLevel.Error,
        "book-differs: {Book} of {Business}, {What} of {Of}: stored {Stored}, sum {Computed}")]
    public static partial void BookDiffers(
        ILogger log, Guid business, string book, string what, Guid of, decimal stored,
        decimal computed);

    [LoggerMessage(8003, LogLevel.Error, "night-work-failed: {Work} of {Business}")]
    public static partial void NightWorkFailed(
        ILogger log, Guid business, string work, Exception error);

    [LoggerMessage(8020, LogLevel.Information, "audit-months-made: {Months} months")]
    public static partial void AuditMonthsMade(ILogger log, int months);
}
