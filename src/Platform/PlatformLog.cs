using Microsoft.Extensions.Logging;

namespace ConverseErp.Platform;

/// <summary>Log lines of Platform: ids 9000–9099. Never names, phones or message text.</summary>
internal static partial class PlatformLog
{
    [LoggerMessage(9000, LogLevel.Warning, "waiting-for-server: {Server} at {Where}: {Why}")]
    public static partial void WaitingForServer(
        ILogger log, string server, string where, string why);

    [LoggerMessage(9001, LogLevel.Information, "server-ready: {Server}")]
    public static partial void ServerReady(ILogger log, string server);

    [LoggerMessage(9002, LogLevel.Warning, "broker-close-failed: {Why}")]
    public static partial void BrokerCloseFailed(ILogger log, string why);

    [LoggerMessage(9003, LogLevel.Warning,
        "lane-interrupted: {Service} lost the broker and starts again: {Why}")]
    public static partial void LaneInterrupted(ILogger log, string service, string why);

    [LoggerMessage(9004, LogLevel.Warning,
        "batch-halved: {Service} could not do {Count} messages together: {Why}")]
    public static partial void BatchHalved(ILogger log, string service, int count, string why);

    [LoggerMessage(9005, LogLevel.Warning,
        "message-failed: {Service} {MessageId} of {Business}, try {Try}")]
    public static partial void MessageFailed(
        ILogger log, string service, Guid messageId, Guid business, int @try, Exception error);

    [LoggerMessage(9006, LogLevel.Error,
        "shop-parked: {Service} set {MessageId} of {Business} aside: {Why}")]
    public static partial void ShopParked(
        ILogger log, string service, Guid messageId, Guid business, string why);

    [LoggerMessage(9007, LogLevel.Warning,
        "infrastructure-away: {Service} waits and tries again: {Why}")]
    public static partial void InfrastructureAway(ILogger log, string service, string why);

    [LoggerMessage(9008, LogLevel.Information, "lanes-held: {Service} works {Count} lanes")]
    public static partial void LanesHeld(ILogger log, string service, int count);

    [LoggerMessage(9009, LogLevel.Warning, "lease-trouble: {Why}")]
    public static partial void LeaseTrouble(ILogger log, string why);

    [LoggerMessage(9010, LogLevel.Warning, "relay-trouble: {Why}")]
    public static partial void RelayTrouble(ILogger log, string why);

    [LoggerMessage(9011, LogLevel.Warning, "redis-away: going on without it: {Why}")]
    public static partial void RedisAway(ILogger log, string why);

    [LoggerMessage(9012, LogLevel.Error, "message-unreadable: {Service} {Type}: {Why}")]
    public static partial void MessageUnreadable(
        ILogger log, string service, string type, string why);

    [LoggerMessage(9013, LogLevel.Information, "drained: {Service} handed its lanes over")]
    public static partial void Drained(ILogger log, string service);

    [LoggerMessage(9014, LogLevel.Warning,
        "drain-unfinished: {Service} left {Count} messages to be delivered again")]
    public static partial void DrainUnfinished(ILogger log, string service, int count);

    [LoggerMessage(9015, LogLevel.Warning,
        "lane-stalled: {Queue} has messages and delivers none: its worker starts again")]
    public static partial void LaneStalled(ILogger log, string queue);

    [LoggerMessage(9016, LogLevel.Warning,
        "running-unknown: surge level and mode stay as they were read last: {Why}")]
    public static partial void RunningUnknown(ILogger log, string why);

    [LoggerMessage(9017, LogLevel.Information,
        "lanes-rest: {Service} takes nothing until the surge is over")]
    public static partial void LanesRest(ILogger log, string service);

    [LoggerMessage(9018, LogLevel.Error,
        "clock-off: this machine's clock is {Seconds} s ahead of the database's")]
    public static partial void ClockOff(ILogger log, long seconds);

    [LoggerMessage(9019, LogLevel.Information, "clock-right: the clock is right again")]
    public static partial void ClockRight(ILogger log);
}
