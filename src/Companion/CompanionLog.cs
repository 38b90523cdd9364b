using Microsoft.Extensions.Logging;

namespace ConverseErp.Companion;

/// <summary>Log lines of Companion: ids 8100–8199.</summary>
internal static partial class CompanionLog
{
    [LoggerMessage(8100, LogLevel.Error, "bulk-file-failed: {File}")]
    public static partial void BulkFileFailed(ILogger log, string file, Exception error);
}
