using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations;

/// <summary>Log lines of Operations: ids 8000–8099.</summary>
internal static partial class OperationsLog
{
    [LoggerMessage(8000, LogLevel.Information, "swept: {Seen} seen and {Inbox} inbox ids")]
    public static partial void Swept(ILogger log, int seen, int inbox);
}
