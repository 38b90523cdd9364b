using System.Diagnostics;
using System.Net.Http.Headers;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>The Cloud API: one request is one attempt; nothing is repeated here.</summary>
internal sealed class MetaChannel
{
    public const string Name = "whatsapp-meta";
    public const string ClientName = "outbound-meta";
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(30);
    private const string Json = "application/json; charset=utf-8";

    private readonly HttpClient _http;
    private readonly Uri _root;
    private readonly AuthenticationHeaderValue _authorization;
    private readonly OutboundOptions _options;
    private readonly ConsecutiveFailuresBreaker<Answer> _breaker;
    private readonly ResiliencePipeline<Answer> _sending;
    private readonly ResiliencePipeline<Answer> _uploading;
    private readonly ILogger<MetaChannel> _log;
    private readonly TimeProvider _clock;
    private DateTimeOffset _openedAt;
    private bool _wasOpen;

    /// <exception cref="InvalidOperationException">Providers:Meta is not complete.</exception>
    public MetaChannel(
        IHttpClientFactory clients, MetaOptions meta, OutboundOptions options,
        TimeProvider clock, ILogger<MetaChannel> log)
    {
        _root = meta.GraphRoot() ?? throw new InvalidOperationException(
            "Providers:Meta:BaseUrl must be an http or https address: sending needs it.");
        if (meta.AccessToken.Length == 0)
        {
            throw new InvalidOperationException(
                "Providers:Meta:AccessToken is empty: sending needs it.");
        }

        _authorization = new AuthenticationHeaderValue("Bearer", meta.AccessToken);
        _http = clients.CreateClient(ClientName);
        _options = options;
        _log = log;
        _clock = clock;
        _breaker = new ConsecutiveFailuresBreaker<Answer>(
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

    public async Task<SendOutcome> SendAsync(Outgoing outgoing)
    {
        long startedAt = Stopwatch.GetTimestamp();
        SendOutcome outcome = Judge(
            await PostAsync(
                _sending, MetaAddress.Messages(_root, outgoing.Message.PhoneNumberId),
                new SentBytes(Json, MetaBody.Write(outgoing, _options))),
            isMessage: true);
        OutboundMetrics.Attempted(Name, Word(outcome), startedAt);
        return outcome;
    }

    /// <summary>Uploads a file; any failure means: not there, try again if that helps.</summary>
    public async Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file)
    {
        SendOutcome outcome = Judge(
            await PostAsync(
                _uploading, MetaAddress.Media(_root, phoneNumberId),
                MetaUpload.Body(fileName, mime, file)),
            isMessage: false);
        OutboundMetrics.Uploaded(Word(outcome));
        return outcome switch
        {
            SendOutcome.Accepted done => new UploadOutcome(done.ProviderMessageId, null),
            // An upload that may have worked reached nobody: it is simply made again.
            SendOutcome.Unknown broken => new UploadOutcome(
                null, new SendOutcome.NotSent(broken.Reason)),
            _ => new UploadOutcome(null, outcome),
        };
    }

    private async Task<(Answer? Answer, Exception? Error, bool Started)> PostAsync(
        ResiliencePipeline<Answer> pipeline, Uri address, SentBytes body)
    {
        using SentBytes content = body;
        try
        {
            Answer answer = await pipeline.ExecuteAsync(
                static (state, cancel) => state.Channel.RequestAsync(
                    state.Address, state.Content, cancel),
                (Channel: this, Address: address, Content: content));
            return (answer, null, true);
        }
        catch (Exception error)
        {
            return (null, error, content.Started);
        }
        finally
        {
            NoteCircuit();
        }
    }

    private async ValueTask<Answer> RequestAsync(
        Uri address, SentBytes content, CancellationToken cancel)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = content };
        request.Headers.Authorization = _authorization;
        using HttpResponseMessage response = await _http.SendAsync(request, cancel);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancel);
        return new Answer((int)response.StatusCode, body, RetryAfter(response.Headers));
    }

    private static SendOutcome Judge(
        (Answer? Answer, Exception? Error, bool Started) result, bool isMessage)
    {
        if (result.Answer is not { } answer) return Interrupted(result.Error!, result.Started);
        MetaAnswer said = isMessage
            ? MetaAnswer.OfMessage(answer.Body)
            : MetaAnswer.OfMedia(answer.Body);
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

    private ResiliencePipeline<Answer> Pipeline(TimeSpan timeout, TimeProvider clock)
    {
        ResiliencePipelineBuilder<Answer> builder = new() { TimeProvider = clock };
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
        OutboundLog.Circuit(_log, Name, open ? "open for 30 s" : "letting probes through");
    }

    private static string Word(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Accepted => "accepted",
        SendOutcome.Refused => "refused",
        SendOutcome.NotSent => "not-sent",
        SendOutcome.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private readonly record struct Answer(int Http, byte[] Body, TimeSpan? RetryAfter);

    private sealed class BreakerOptions : ResilienceStrategyOptions;
}
