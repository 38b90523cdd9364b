using System.Text.Json.Serialization;

namespace ConverseErp.Simulator.Faults;

/// <summary>What can go wrong at a provider.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    /// <summary>Every call takes <see cref="Fault.DelayMs"/> longer.</summary>
    [JsonStringEnumMemberName("slow")]
    Slow,

    /// <summary>Sends are taken at once and answered <see cref="Fault.DelayMs"/> later, so that
    /// statuses overtake the answer.</summary>
    [JsonStringEnumMemberName("slow-answer")]
    SlowAnswer,

    /// <summary>Sends and uploads are refused with <see cref="Fault.Code"/>.</summary>
    [JsonStringEnumMemberName("fail")]
    Fail,

    /// <summary>Sends are accepted, then fail by status with <see cref="Fault.Code"/>.</summary>
    [JsonStringEnumMemberName("fail-later")]
    FailLater,

    /// <summary>Sends above <see cref="Fault.PerSecond"/> get 429.</summary>
    [JsonStringEnumMemberName("rate-limit")]
    RateLimit,

    /// <summary>Sends are accepted and delivered; no status ever comes.</summary>
    [JsonStringEnumMemberName("no-status")]
    NoStatus,

    /// <summary>Sends are accepted and delivered, but the connection breaks before the answer.
    /// </summary>
    [JsonStringEnumMemberName("drop")]
    Drop,

    /// <summary>Each webhook arrives twice, nearly at once.</summary>
    [JsonStringEnumMemberName("duplicate-webhooks")]
    DuplicateWebhooks,

    /// <summary>Webhooks overtake each other within <see cref="Fault.DelayMs"/>.</summary>
    [JsonStringEnumMemberName("reorder-webhooks")]
    ReorderWebhooks,

    /// <summary>Webhooks come <see cref="Fault.DelayMs"/> later.</summary>
    [JsonStringEnumMemberName("delay-webhooks")]
    DelayWebhooks,

    /// <summary>Sends are accepted and never delivered; no status ever comes.</summary>
    [JsonStringEnumMemberName("silent")]
    Silent,

    /// <summary>Sends are answered with half a page of HTML that calls itself JSON. With a
    /// <see cref="Fault.HttpStatus"/> they are not taken; without one they are, behind a 200.
    /// </summary>
    [JsonStringEnumMemberName("garbage")]
    Garbage,

    /// <summary>The connection of an upload breaks in the middle of its file.</summary>
    [JsonStringEnumMemberName("break-upload")]
    BreakUpload,
}

/// <summary>A fault that is switched on.</summary>
internal sealed class Fault
{
    public required FaultKind Kind { get; set; }

    /// <summary>The number it is aimed at; null: all.</summary>
    public string? PhoneNumberId { get; set; }

    /// <summary>One of <see cref="Chats.ProviderNames"/>; null: all.</summary>
    public string? Provider { get; set; }

    /// <summary>Share of calls it hits, in (0, 1].</summary>
    public double Share { get; set; } = 1;

    public int DelayMs { get; set; }

    /// <summary>The provider's error code; 0 with <see cref="FaultKind.Fail"/> is a bare HTTP
    /// error.</summary>
    public int Code { get; set; }

    /// <summary>HTTP status; 0: the code's usual one.</summary>
    public int HttpStatus { get; set; }

    public int PerSecond { get; set; }

    /// <summary>With a 429 or 503: what the header Retry-After says; null: there is none.
    /// </summary>
    public int? RetryAfterSeconds { get; set; }
}
