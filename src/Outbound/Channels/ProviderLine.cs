using System.Net.Http.Headers;
using ConverseErp.Platform.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Outbound.Channels;

/// <summary>The line to one account at one provider, with a circuit of its own: one request is
/// one attempt, nothing is repeated here, and no account waits for another.</summary>
internal sealed class ProviderLine
{
    public const string ClientName = "outbound-providers";
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(30);

    private readonly string _name;
    private readonly HttpClient _http;
    private readonly ConsecutiveFailuresBreaker<ProviderAnswer> _breaker;
    private readonly ResiliencePipeline<ProviderAnswer> _sending;
    private readonly ResiliencePipeline<ProviderAnswer> _uploading;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private DateTimeOffset _openedAt;
    private bool _wasOpen;

    /// <param name="name">Of the channel, for the log.</param>
    public ProviderLine(
        string name, HttpClient http, OutboundOptions options, TimeProvider clock, ILogger log)
    {
        _name = name;
        _http = http;
        _log = log;
        _clock = clock;
        _breaker = new ConsecutiveFailuresBreaker<ProviderAnswer>(
            failuresToOpen: 5, OpenFor, successesToClose: 3, clock,
            static outcome => outcome.Exception is not null || outcome.Result.Http >= 500);
        _sending = Pipeline(TimeSpan.FromSeconds(options.SendTimeoutSeconds), clock);
        _uploading = Pipeline(TimeSpan.FromSeconds(options.UploadTimeoutSeconds), clock);
    }

    /// <summary>How long nothing will be tried; null while the circuit is closed.</summary>
    public TimeSpan? OpenLeft
    {
        get
        {
            if (!_breaker.IsOpen) return null;
            TimeSpan left = _openedAt + OpenFor - _clock.GetUtcNow();
            return left > TimeSpan.Zero && left < OpenFor ? left : OpenFor;
        }
    }

    /// <summary>Posts a message. Never throws.</summary>
    /// <param name="sign">Puts the account's key on the request.</param>
    /// <param name="read">What an answer says; must not throw.</param>
    public Task<SendOutcome> SendAsync(
        Uri address, SentBytes body, Action<HttpRequestHeaders> sign,
        Func<ProviderAnswer, Said> read) => PostAsync(_sending, address, body, sign, read);

    /// <summary>Posts a file: any failure means that it is not there, tried again if that
    /// helps. Never throws.</summary>
    public async Task<UploadOutcome> UploadAsync(
        Uri address, SentBytes body, Action<HttpRequestHeaders> sign,
        Func<ProviderAnswer, Said> read)
    {
        SendOutcome outcome = await PostAsync(_uploading, address, body, sign, read);
        OutboundMetrics.Uploaded(SendOutcome.Word(outcome));
        return outcome switch
        {
            SendOutcome.Accepted done => new UploadOutcome(done.ProviderMessageId, null),
            // An upload that may have worked reached nobody: it is simply made again.
            SendOutcome.Unknown broken => new UploadOutcome(
                null, new SendOutcome.NotSent(broken.Reason)),
            _ => new UploadOutcome(null, outcome),
        };
    }

    private async Task<SendOutcome> PostAsync(
        ResiliencePipeline<ProviderAnswer> pipeline, Uri address, SentBytes body,
        Action<HttpRequestHeaders> sign, Func<ProviderAnswer, Said> read)
    {
        using SentBytes content = body;
        try
        {
            ProviderAnswer answer = await pipeline.ExecuteAsync(
                static (state, cancel) => state.Line.RequestAsync(
                    state.Address, state.Content, state.Sign, cancel),
                (Line: this, Address: address, Content: content, Sign: sign));
            return Judge(answer, read(answer));
        }
        catch (Exception error)
        {
            return Interrupted(error, content.Started);
        }
        finally
        {
            NoteCircuit();
        }
    }

    private async ValueTask<ProviderAnswer> RequestAsync(
        Uri address, SentBytes content, Action<HttpRequestHeaders> sign,
        CancellationToken cancel)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = content };
        sign(request.Headers);
        using HttpResponseMessage response = await _http.SendAsync(request, cancel);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancel);
        return new ProviderAnswer(
            (int)response.StatusCode, body, RetryAfter(response.Headers));
    }

    private static SendOutcome Judge(ProviderAnswer answer, Said said)
    {
        if (answer.Http is >= 200 and <= 299 && said.Code is null)
        {
            return said.Id is { } id
                ? new SendOutcome.Accepted(id)
                : new SendOutcome.Unknown(OutboundReasons.Interrupted);
        }

        // A gateway that lost its backend, or gave up waiting for it, cannot know whether the
        // message went on; an error of the API itself says that it did not.
        if (said.Code is null && answer.Http is 408 or 502 or 504)
            return new SendOutcome.Unknown(OutboundReasons.Interrupted);
        return new SendOutcome.Refused(answer.Http, said.Code, said.Detail, answer.RetryAfter);
    }

    private static SendOutcome Interrupted(Exception error, bool started) => error switch
    {
        BrokenCircuitException => new SendOutcome.NotSent(OutboundReasons.CircuitOpen),
        _ when !started => new SendOutcome.NotSent(OutboundReasons.Unreachable),
        _ => new SendOutcome.Unknown(OutboundReasons.Interrupted),
    };

    private static TimeSpan? RetryAfter(HttpResponseHeaders headers)
    {
        TimeSpan? asked = headers.RetryAfter?.Delta;
        return asked is { } delta && delta > TimeSpan.Zero
            ? TimeSpan.FromSeconds(Math.Min(delta.TotalSeconds, 3600))
            : null;
    }

    private ResiliencePipeline<ProviderAnswer> Pipeline(TimeSpan timeout, TimeProvider clock)
    {
        ResiliencePipelineBuilder<ProviderAnswer> builder = new() { TimeProvider = clock };
        builder.AddStrategy(_ => _breaker, new BreakerOptions());
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = timeout });
        return builder.Build();
    }

    private void NoteCircuit()
    {
        bool open = _breaker.IsOpen;
        if (open == _wasOpen) return;
        _wasOpen = open;
        if (open) _openedAt = _clock.GetUtcNow();
        OutboundLog.Circuit(_log, _name, open ? "open for 30 s" : "letting probes through");
    }

    private sealed class BreakerOptions : ResilienceStrategyOptions;
}
