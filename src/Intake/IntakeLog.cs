using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake;

/// <summary>Log lines of Intake: ids 1000–1099. Never phones, names or message text.</summary>
internal static partial class IntakeLog
{
    [LoggerMessage(1000, LogLevel.Warning,
        "intake-signature-missing: {Provider} webhook without a well-formed signature")]
    public static partial void SignatureMissing(ILogger log, string provider);

    [LoggerMessage(1001, LogLevel.Warning,
        "intake-signature-wrong: {Provider} webhook of {Bytes} bytes")]
    public static partial void SignatureWrong(ILogger log, string provider, int bytes);

    [LoggerMessage(1002, LogLevel.Warning,
        "intake-too-large: {Provider} webhook of more than {BytesMax} bytes")]
    public static partial void TooLarge(ILogger log, string provider, int bytesMax);

    [LoggerMessage(1003, LogLevel.Warning,
        "intake-not-json: {Provider} webhook of {Bytes} bytes")]
    public static partial void NotJson(ILogger log, string provider, int bytes);

    [LoggerMessage(1004, LogLevel.Warning,
        "intake-wrong-object: {Provider} webhook of {Bytes} bytes is not of its shape")]
    public static partial void WrongObject(ILogger log, string provider, int bytes);

    [LoggerMessage(1005, LogLevel.Warning,
        "intake-handshake-refused: {Provider} asked with another verify token")]
    public static partial void HandshakeRefused(ILogger log, string provider);

    [LoggerMessage(1006, LogLevel.Error,
        "intake-not-durable: {Provider} webhook with {Count} updates will come again: {Why}")]
    public static partial void NotDurable(ILogger log, string provider, int count, string why);

    [LoggerMessage(1007, LogLevel.Warning,
        "intake-busy: {Provider} webhook will come again, {Requests} are in work")]
    public static partial void Busy(ILogger log, string provider, int requests);

    [LoggerMessage(1008, LogLevel.Warning,
        "intake-slow-body: {Provider} webhook did not arrive within {LimitMs} ms")]
    public static partial void SlowBody(ILogger log, string provider, int limitMs);

    [LoggerMessage(1009, LogLevel.Warning,
        "intake-event-stored: {Provider} {Reason} {Field} of {Scope}, {Count} times")]
    public static partial void EventStored(
        ILogger log, string provider, string reason, string field, string scope, int count);

    [LoggerMessage(1010, LogLevel.Error,
        "intake-secret-missing: {Key} is not set, so every {Provider} webhook is refused")]
    public static partial void SecretMissing(ILogger log, string provider, string key);

    [LoggerMessage(1011, LogLevel.Error,
        "intake-failed: {Provider} webhook with {Count} updates will come again")]
    public static partial void Failed(
        ILogger log, string provider, int count, Exception error);

    [LoggerMessage(1012, LogLevel.Warning,
        "intake-bad-request: {Provider} webhook broke off or is not HTTP: {Why}")]
    public static partial void BadRequest(ILogger log, string provider, string why);

    [LoggerMessage(1020, LogLevel.Error,
        "intake-media-failed: {Code}, {Kind} {Media} is given up after {Tries} tries")]
    public static partial void MediaFailed(
        ILogger log, string code, string kind, Guid media, int tries);

    [LoggerMessage(1021, LogLevel.Warning,
        "intake-media-later: {Code}, {Kind} {Media} after try {Try}")]
    public static partial void MediaLater(
        ILogger log, string code, string kind, Guid media, int @try);

    [LoggerMessage(1022, LogLevel.Warning, "intake-media-trouble: {Why}")]
    public static partial void MediaTrouble(ILogger log, string why);
}
