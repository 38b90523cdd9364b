using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses;

/// <summary>Log lines of Businesses: ids 1100–1199. Never names, phones or message text.
/// </summary>
internal static partial class BusinessesLog
{
    [LoggerMessage(1100, LogLevel.Information, "shop-opened: {Business} kind {Kind}")]
    public static partial void ShopOpened(ILogger log, Guid business, string kind);

    [LoggerMessage(1101, LogLevel.Warning,
        "starter-rows-rejected: {Business} kind {Kind}: {Count} rows, first {Code} in line {Line}")]
    public static partial void StarterRowsRejected(
        ILogger log, Guid business, string kind, int count, string code, int line);

    [LoggerMessage(1102, LogLevel.Information,
        "front-refused: {MessageId} could not be done: {Code}")]
    public static partial void FrontRefused(ILogger log, Guid messageId, string code);

    [LoggerMessage(1103, LogLevel.Information, "front-ignored: {MessageId} of kind {Kind}")]
    public static partial void FrontIgnored(ILogger log, Guid messageId, string kind);

    [LoggerMessage(1104, LogLevel.Warning,
        "front-sender-missing: {MessageId} has neither a phone nor a BSUID")]
    public static partial void SenderMissing(ILogger log, Guid messageId);

    [LoggerMessage(1105, LogLevel.Information, "person-moved: {MessageId} in {Count} shops")]
    public static partial void PersonMoved(ILogger log, Guid messageId, int count);

    [LoggerMessage(1106, LogLevel.Information, "token-issued: {Business} for {Member}")]
    public static partial void TokenIssued(ILogger log, Guid business, Guid member);

    [LoggerMessage(1107, LogLevel.Information,
        "front-held-dropped: {MessageId} opens a shop; {Count} messages waited for a choice")]
    public static partial void HeldDropped(ILogger log, Guid messageId, int count);

    [LoggerMessage(1108, LogLevel.Information, "login-issued: for a person with many shops")]
    public static partial void LoginIssued(ILogger log);
}
