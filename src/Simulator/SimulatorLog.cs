using Microsoft.Extensions.Logging;

namespace ConverseErp.Simulator;

/// <summary>Log messages of the Simulator, ids 19000 to 19099.</summary>
internal static partial class SimulatorLog
{
    [LoggerMessage(19001, LogLevel.Debug, "A webhook got no answer: {Reason}")]
    public static partial void WebhookUnanswered(ILogger log, string reason);

    [LoggerMessage(19002, LogLevel.Warning,
        "The snapshot cannot be read and was set aside as {File}")]
    public static partial void SnapshotSetAside(ILogger log, Exception error, string file);

    [LoggerMessage(19003, LogLevel.Error, "The snapshot cannot be written")]
    public static partial void SnapshotNotWritten(ILogger log, Exception error);

    [LoggerMessage(19004, LogLevel.Debug, "A media link cannot be fetched: {Reason}")]
    public static partial void LinkNotFetched(ILogger log, string reason);
}
