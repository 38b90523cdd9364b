using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations;

/// <summary>Log lines of Conversations: ids 6000–6099. Never names, phones or message text.
/// </summary>
internal static partial class ConversationsLog
{
    [LoggerMessage(6000, LogLevel.Warning, "errand-trouble: {Kind}: {Problem}")]
    public static partial void ErrandTrouble(ILogger log, string kind, string problem);

    [LoggerMessage(6001, LogLevel.Information, "picture-unread: {Code}")]
    public static partial void PictureUnread(ILogger log, string code);

    [LoggerMessage(6002, LogLevel.Warning, "model-trouble: {Service}: {Problem}")]
    public static partial void ModelTrouble(ILogger log, string service, string problem);

    [LoggerMessage(6003, LogLevel.Information, "opinion-unused: {Code}")]
    public static partial void OpinionUnused(ILogger log, string code);

    [LoggerMessage(6004, LogLevel.Information, "table-unread: {Code}")]
    public static partial void TableUnread(ILogger log, string code);

    [LoggerMessage(6005, LogLevel.Error, "errand-unreadable: {Kind}, try {Tries}")]
    public static partial void ErrandUnreadable(ILogger log, string kind, int tries);

    [LoggerMessage(6006, LogLevel.Warning, "errands-lack: {Kinds}: {Lack}")]
    public static partial void ErrandsLack(ILogger log, string kinds, string lack);

    [LoggerMessage(6007, LogLevel.Information, "errand-too-many: {Kind}")]
    public static partial void ErrandTooMany(ILogger log, string kind);
}
