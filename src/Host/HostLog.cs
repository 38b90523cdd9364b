namespace ConverseErp.Host;

/// <summary>Log lines of Host: ids 100–199.</summary>
internal static partial class HostLog
{
    [LoggerMessage(100, LogLevel.Critical, "loops-failed: this process stops")]
    public static partial void LoopsFailed(ILogger log, Exception error);

    [LoggerMessage(101, LogLevel.Information, "serving: {Roles} on {Url}")]
    public static partial void Serving(ILogger log, string roles, string url);

    [LoggerMessage(102, LogLevel.Error, "request-failed: {Method} {Route}")]
    public static partial void RequestFailed(
        ILogger log, string method, string route, Exception error);

    [LoggerMessage(103, LogLevel.Warning, "request-server-away: {Method} {Route}: {Reason}")]
    public static partial void RequestServerAway(
        ILogger log, string method, string route, string reason);

    [LoggerMessage(104, LogLevel.Information, "request-bad: {Method} {Route}: {Reason}")]
    public static partial void RequestBad(
        ILogger log, string method, string route, string reason);
}
