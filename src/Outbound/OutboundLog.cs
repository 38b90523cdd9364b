using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound;

/// <summary>Log lines of Outbound: ids 7000–7099. Never names, phones or message text; a
/// phone_number_id is a provider's account number, not a phone.</summary>
internal static partial class OutboundLog
{
    /// <summary>One line for what became of an attempt, none for success.</summary>
    public static void Tell(ILogger log, Shipment shipment, Settlement settlement)
    {
        Guid message = shipment.Message.Message.Value;
        Guid business = shipment.Business.Value;
        switch (settlement)
        {
            case Settlement.Waiting waiting:
                OutboundMetrics.Waited(waiting.Reason);
                Waiting(log, message, business, waiting.DueAt, waiting.Reason);
                break;
            case Settlement.Failed failed:
                Failed(log, message, business, failed.Reason);
                break;
            case Settlement.Unsettled unsettled:
                Unknown(log, message, business, shipment.Attempt, unsettled.Reason);
                break;
            default:
                break;
        }
    }

    [LoggerMessage(7000, LogLevel.Warning,
        "outbound-unknown: {MessageId} of {Business}, attempt {Attempt}: {Why}; it is settled by "
        + "its status and never sent again")]
    public static partial void Unknown(
        ILogger log, Guid messageId, Guid business, int attempt, string why);

    [LoggerMessage(7001, LogLevel.Warning,
        "outbound-failed: {MessageId} of {Business}: {Reason}")]
    public static partial void Failed(
        ILogger log, Guid messageId, Guid business, string reason);

    [LoggerMessage(7002, LogLevel.Error,
        "outbound-number-paused: {PhoneNumberId} until {Until:O} after error {Reason}; its "
        + "messages wait")]
    public static partial void NumberPaused(
        ILogger log, string phoneNumberId, DateTimeOffset until, string reason);

    [LoggerMessage(7003, LogLevel.Information, "outbound-number-back: {PhoneNumberId}")]
    public static partial void NumberBack(ILogger log, string phoneNumberId);

    [LoggerMessage(7004, LogLevel.Debug,
        "outbound-waiting: {MessageId} of {Business} until {Until:O}: {Reason}")]
    public static partial void Waiting(
        ILogger log, Guid messageId, Guid business, DateTimeOffset until, string reason);

    [LoggerMessage(7005, LogLevel.Warning,
        "outbound-records-waiting: {Count} results could not be recorded yet: {Why}")]
    public static partial void RecordsWaiting(ILogger log, int count, string why);

    [LoggerMessage(7006, LogLevel.Error,
        "outbound-record-failed: the result of {MessageId} of {Business} cannot be recorded")]
    public static partial void RecordFailed(
        ILogger log, Guid messageId, Guid business, Exception error);

    [LoggerMessage(7007, LogLevel.Error,
        "outbound-send-broken: {MessageId} of {Business} met an error of ours")]
    public static partial void SendBroken(
        ILogger log, Guid messageId, Guid business, Exception error);

    [LoggerMessage(7008, LogLevel.Error,
        "outbound-template-unusable: {Template} in {Language}: error {Code}")]
    public static partial void TemplateUnusable(
        ILogger log, string template, string language, string code);

    [LoggerMessage(7009, LogLevel.Warning,
        "outbound-upload-failed: a document on {PhoneNumberId}: {Why}")]
    public static partial void UploadFailed(ILogger log, string phoneNumberId, string why);

    [LoggerMessage(7010, LogLevel.Information,
        "outbound-status-unmatched: {Count} statuses of messages that are not ours")]
    public static partial void StatusUnmatched(ILogger log, int count);

    [LoggerMessage(7011, LogLevel.Information,
        "outbound-status-odd: {Status} says nothing about delivery")]
    public static partial void StatusOdd(ILogger log, string status);

    [LoggerMessage(7012, LogLevel.Information,
        "outbound-sent-again-as-template: {MessageId} of {Business}")]
    public static partial void SentAgainAsTemplate(ILogger log, Guid messageId, Guid business);

    [LoggerMessage(7013, LogLevel.Warning,
        "outbound-unsettled: {Count} interrupted messages have no status for {Minutes} minutes")]
    public static partial void Unsettled(ILogger log, long count, int minutes);

    [LoggerMessage(7014, LogLevel.Warning, "outbound-upkeep-trouble: {Why}")]
    public static partial void UpkeepTrouble(ILogger log, string why);

    [LoggerMessage(7060, LogLevel.Warning,
        "broadcast-halted: {Broadcast} of {Business}: {Reason}; its owner is told")]
    public static partial void BroadcastHalted(
        ILogger log, Guid broadcast, Guid business, string reason);

    [LoggerMessage(7061, LogLevel.Information,
        "broadcast-rests: {Broadcast} of {Business}: {Reason}; it goes on by itself")]
    public static partial void BroadcastRests(
        ILogger log, Guid broadcast, Guid business, string reason);

    [LoggerMessage(7062, LogLevel.Information,
        "broadcast-done: {Broadcast} of {Business}")]
    public static partial void BroadcastDone(ILogger log, Guid broadcast, Guid business);

    [LoggerMessage(7016, LogLevel.Information,
        "outbound-rerouted: {MessageId} of {Business} goes another way")]
    public static partial void Rerouted(ILogger log, Guid messageId, Guid business);

    [LoggerMessage(7015, LogLevel.Warning,
        "outbound-circuit: {Channel} is {State}")]
    public static partial void Circuit(ILogger log, string channel, string state);

    [LoggerMessage(7017, LogLevel.Error,
        "outbound-template-marketing: {Template} in {Language} of {Account} is charged as "
        + "marketing from now on")]
    public static partial void TemplateRecategorised(
        ILogger log, string template, string language, string account);

    [LoggerMessage(7018, LogLevel.Warning,
        "outbound-template-trouble: {Template} in {Language} is {State}: {Reason}")]
    public static partial void TemplateTrouble(
        ILogger log, string template, string language, TemplateState state, string reason);

    [LoggerMessage(7019, LogLevel.Warning,
        "outbound-templates-not-read: the list of {Account}: {Why}; asked again in 5 minutes")]
    public static partial void TemplatesNotRead(ILogger log, string account, string why);
}
