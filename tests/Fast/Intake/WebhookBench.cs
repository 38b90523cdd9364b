using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Intake;
using ConverseErp.Intake.Media;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>The room as it is wired, with a publisher that keeps what it is given.</summary>
internal sealed class WebhookBench : IDisposable
{
    private readonly ServiceProvider _services;

    public WebhookBench(params (string Key, string Value)[] settings)
    {
        ServiceCollection services = new();
        AddTo(services, settings);
        _services = services.BuildServiceProvider();
    }

    public List<Envelope> Published { get; } = [];

    public List<FetchMedia> Fetches { get; } = [];

    public List<string> LogLines { get; } = [];

    public Numbers Numbers { get; } = new();

    /// <summary>What the surge level is reckoned from.</summary>
    public SurgeSignals Signals { get; } = new();

    /// <summary>How the broker behaves; confirms at once unless set.</summary>
    public Func<CancellationToken, Task> Broker { get; set; } = _ => Task.CompletedTask;

    /// <summary>How the queue of fetches behaves; confirms at once unless set.</summary>
    public Func<CancellationToken, Task> MediaQueue { get; set; } = _ => Task.CompletedTask;

    public void AddTo(IServiceCollection services, params (string Key, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings
                .Append(("Providers:Meta:AppSecret", MetaFixtures.Secret))
                .Append(("Providers:Meta:VerifyToken", "meatyhamhock"))
                .Select(s => KeyValuePair.Create(s.Item1, (string?)s.Item2)))
            .Build();
        services.AddLogging(b => b.ClearProviders().AddProvider(new Lines(LogLines)));
        services.AddSingleton<TimeProvider>(new FixedClock());
        services.AddSingleton<IShops>(Numbers);
        services.AddSingleton<IGatewayRoutes, NoGateway>();
        services.AddSingleton<ISteppedIn>(new SteppedInFor());
        services.AddSingleton<ISurgeSignals>(Signals);
        new IntakeModule().Register(services, configuration);
        services.AddSingleton<PublishConfirmed>(PublishAsync);
        services.AddSingleton<RequestFetches>((files, cancel) =>
        {
            lock (Fetches) Fetches.AddRange(files);
            return MediaQueue(cancel);
        });
    }

    public Task<HttpResponse> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>A signed webhook, without a socket in between.</summary>
    public Task<HttpResponse> PostAsync(byte[] body, string? signature = null) =>
        PostAsync(new MemoryStream(body), signature ?? MetaFixtures.Sign(body));

    /// <summary>A body that comes from somewhere slow.</summary>
    public async Task<HttpResponse> PostAsync(Stream body, string signature = "")
    {
        DefaultHttpContext context = new();
        context.Request.Method = "POST";
        context.Request.Body = body;
        context.Request.Headers["X-Hub-Signature-256"] = signature;
        context.Response.Body = new MemoryStream();
        await _services.GetRequiredService<MetaWebhook>().ReceiveAsync(context);
        return context.Response;
    }

    public static IReadOnlyList<Loop> Loops => new IntakeModule().Loops;

    public void Dispose() => _services.Dispose();

    private async Task PublishAsync(
        IReadOnlyList<Envelope> envelopes, CancellationToken cancel)
    {
        await Broker(cancel);
        lock (Published) Published.AddRange(envelopes);
    }

    /// <summary>After every recorded timestamp.</summary>
    public sealed class FixedClock : TimeProvider
    {
        public static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1800000000);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Lines(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state,
            Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines) lines.Add($"{eventId.Id} {formatter(state, exception)}");
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
