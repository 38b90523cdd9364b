using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Intake.Receiving;

/// <summary>What a provider is answered when its webhook is not taken: problem details
/// (RFC 9457) with a permanent code, and nothing about our insides.</summary>
internal sealed class WebhookAnswer
{
    public static readonly WebhookAnswer SignatureMissing = new(
        401, "intake-signature-missing", "The signature header is missing or malformed.");

    public static readonly WebhookAnswer SignatureWrong = new(
        401, "intake-signature-wrong", "The signature does not fit the body.");

    public static readonly WebhookAnswer HandshakeRefused = new(
        403, "intake-handshake-refused", "The verify token is not ours.");

    public static readonly WebhookAnswer TooLarge = new(
        413, "intake-too-large", "The body is larger than 3 MB.");

    public static readonly WebhookAnswer NotJson = new(
        400, "intake-not-json", "The body is not JSON.");

    public static readonly WebhookAnswer NotForm = new(
        400, "intake-not-form", "The body is not a form of this provider.");

    public static readonly WebhookAnswer WrongObject = new(
        400, "intake-wrong-object", "The JSON is not a webhook of this provider.");

    public static readonly WebhookAnswer BadRequest = new(
        400, "intake-bad-request", "The request broke off or is not well-formed HTTP.");

    public static readonly WebhookAnswer SlowBody = new(
        408, "intake-slow-body", "The body did not arrive in time.");

    public static readonly WebhookAnswer Busy = new(
        503, "intake-busy", "Too many webhooks are in work.", retryAfterSeconds: 1);

    public static readonly WebhookAnswer NotDurable = new(
        503, "intake-not-durable", "The updates could not be stored; nothing was kept.",
        retryAfterSeconds: 5);

    private readonly byte[] _body;
    private readonly string? _retryAfter;

    private WebhookAnswer(int status, string code, string title, int retryAfterSeconds = 0)
    {
        Status = status;
        Code = code;
        _body = Encoding.UTF8.GetBytes(
            $$"""{"type":"{{code}}","title":"{{title}}","status":{{status}}}""");
        if (retryAfterSeconds > 0)
            _retryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
    }

    public int Status { get; }

    public string Code { get; }

    public async Task WriteAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = Status;
        response.ContentType = "application/problem+json";
        response.ContentLength = _body.Length;
        if (_retryAfter is not null) response.Headers.RetryAfter = _retryAfter;
        await response.Body.WriteAsync(_body, context.RequestAborted);
    }
}
