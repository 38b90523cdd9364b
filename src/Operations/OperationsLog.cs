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

    [LoggerMessage(8030, LogLevel.Warning,
        "surge-changed: level {From} to {To} by {By}: {Reason}")]
    public static partial void SurgeChanged(
        ILogger log, int from, int to, string by, string reason);

    [LoggerMessage(8031, LogLevel.Warning, "mode-changed: {From} to {To} by {By}: {Reason}")]
    public static partial void ModeChanged(
        ILogger log, string from, string to, string by, string reason);

    [LoggerMessage(8032, LogLevel.Error, "on-call-alerted: {Code}: {Title}: {Detail}")]
    public static partial void OnCallAlerted(
        ILogger log, string code, string title, string detail);

    [LoggerMessage(8033, LogLevel.Critical, "leadership-paged: {Code}: {Title}: {Detail}")]
    public static partial void LeadershipPaged(
        ILogger log, string code, string title, string detail);

    [LoggerMessage(8034, LogLevel.Error,
        "alert-not-taken: {Code} for {To}, try {Try}: {Why}")]
    public static partial void AlertNotTaken(
        ILogger log, string code, string to, int @try, string why);

    [LoggerMessage(8035, LogLevel.Information, "backlog-over: {Sample}")]
    public static partial void BacklogOver(ILogger log, string sample);

    [LoggerMessage(8036, LogLevel.Warning, "depth-unknown: the broker does not tell: {Why}")]
    public static partial void DepthUnknown(ILogger log, string why);

    [LoggerMessage(8037, LogLevel.Warning,
        "watch-trouble: surge level and mode stay as they are: {Why}")]
    public static partial void WatchTrouble(ILogger log, string why);

    [LoggerMessage(8038, LogLevel.Warning, "ops-refused: {Method} {Path}: {Why}")]
    public static partial void OpsRefused(ILogger log, string method, string path, string why);

    [LoggerMessage(8039, LogLevel.Warning,
        "dead-letter-replayed: {Id} by {By}, {Count} messages sent again")]
    public static partial void DeadLetterReplayed(ILogger log, long id, string by, int count);

    [LoggerMessage(8040, LogLevel.Warning, "dead-letter-dropped: {Id} by {By}: {Why}")]
    public static partial void DeadLetterDropped(ILogger log, long id, string by, string why);
}
