using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Platform.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Conversations.Errands.Models;

/// <summary>One service of the OpenAI wire format: time-boxed, behind a breaker, and an answer
/// of any kind is only an answer.</summary>
internal abstract class ModelService
{
    public const string ClientName = "conversations-models";

    private const int AnswerBytesMax = 256 * 1024;
    private readonly IHttpClientFactory _clients;
    private readonly ModelOptions _options;
    private readonly Uri? _address;
    private readonly ResiliencePipeline<JsonDocument?> _pipeline;
    private readonly ILogger _log;
    private readonly string _name;
    private readonly ModelTally _tally;
    private readonly TimeProvider _clock;

    protected ModelService(
        string name, string path, IHttpClientFactory clients, ModelOptions options,
        ModelTally tally, TimeProvider clock, ILogger log)
    {
        _name = name;
        _tally = tally;
        _clock = clock;
        _clients = clients;
        _options = options;
        _log = log;
        _address = options.IsOn ? options.Address(path) : null;
        ConsecutiveFailuresBreaker<JsonDocument?> breaker = new(
            failuresToOpen: 5, TimeSpan.FromSeconds(options.RestSeconds), successesToClose: 3,
            clock, static outcome => outcome.Exception is not null);
        _pipeline = new ResiliencePipelineBuilder<JsonDocument?> { TimeProvider = clock }
            .AddStrategy(_ => breaker, new ModelBreakerOptions())
            .AddTimeout(TimeSpan.FromSeconds(options.WithinSeconds))
            .Build();
    }

    public bool IsOn => _options.IsOn;

    protected string Model => _options.Model;

    /// <summary>How long it takes says how well it is.</summary>
    protected virtual bool IsAboutWords => false;

    /// <summary>One request.</summary>
    /// <returns>The answer's JSON; null when there is none in time.</returns>
    protected async Task<JsonDocument?> AskAsync(
        Func<HttpContent> content, CancellationToken cancel)
    {
        long started = _clock.GetTimestamp();
        try
        {
            JsonDocument? answer = await _pipeline.ExecuteAsync(
                async token => await PostAsync(content(), token), cancel);
            _tally.Note(answered: true, IsAboutWords, _clock.GetElapsedTime(started));
            return answer;
        }
        catch (Exception error) when (error is HttpRequestException or IOException
            or TimeoutRejectedException or BrokenCircuitException)
        {
            _tally.Note(answered: false, IsAboutWords, _clock.GetElapsedTime(started));
            ConversationsLog.ModelTrouble(_log, _name, error.Message);
            return null;
        }
    }

    private async Task<JsonDocument?> PostAsync(HttpContent content, CancellationToken cancel)
    {
        using HttpClient client = _clients.CreateClient(ClientName);
        using HttpRequestMessage request = new(HttpMethod.Post, _address) { Content = content };
        if (_options.ApiKey.Length > 0)
            request.Headers.Authorization = new("Bearer", _options.ApiKey);
        using HttpResponseMessage response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
        // Only what tells of the service itself may open the breaker: one shop's odd file must
        // not silence it for the others.
        if (response.StatusCode is >= HttpStatusCode.InternalServerError
            or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout)
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}");
        if (!response.IsSuccessStatusCode)
        {
            ConversationsLog.ModelTrouble(_log, _name, $"HTTP {(int)response.StatusCode}");
            return null;
        }

        await using Stream body = await response.Content.ReadAsStreamAsync(cancel);
        byte[] bytes = new byte[AnswerBytesMax];
        int length = await body.ReadAtLeastAsync(
            bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        try
        {
            return JsonDocument.Parse(bytes.AsMemory(0, length));
        }
        catch (JsonException error)
        {
            ConversationsLog.ModelTrouble(_log, _name, error.Message);
            return null;
        }
    }

    private sealed class ModelBreakerOptions : ResilienceStrategyOptions
    {
        public ModelBreakerOptions() => Name = "model";
    }
}
