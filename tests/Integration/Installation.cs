using System.Collections.Concurrent;
using System.Text.Json;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration;

/// <summary>The whole product in this process on real servers, shared by all stories; every
/// story has its own shop.</summary>
public sealed class Installation
{
    private static readonly Lazy<Task<Installation>> Lazily = new(() => StartAsync("stories", []));
    private static readonly Lazy<Task<Installation>> Modelled = new(StartWithModelsAsync);
    private static readonly Lazy<Task<Installation>> Texting = new(StartWithSmsAsync);
    private static readonly Lazy<Task<Installation>> Telling = new(() => StartAsync(
        "news", new(StringComparer.Ordinal)
        {
            // The Simulator's account, with its approved templates; and news at any hour.
            ["Providers__Meta__AccountId"] = "102290129340398",
            ["Outbound__Broadcasts__FromHour"] = "0",
            ["Outbound__Broadcasts__UntilHour"] = "24",
        }));

    private static readonly ConcurrentBag<TestServers> Started = [];

    // A process that ends has little time: all at once.
    static Installation() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        Task.WhenAll(Started.Select(servers => servers.DisposeAsync().AsTask()))
            .Wait(TimeSpan.FromSeconds(20));

    private Installation(TestServers servers, Phones phones, WebApplication app)
    {
        Servers = servers;
        Phones = phones;
        App = app;
        Url = app.Urls.First();
    }

    public static Task<Installation> Shared => Lazily.Value;

    /// <summary>Another one, to which a language model and a speech service are configured.
    /// </summary>
    public static Task<Installation> WithModels => Modelled.Value;

    /// <summary>Another one, with an SMS operator: its WhatsApp may be switched off.</summary>
    public static Task<Installation> WithSms => Texting.Value;

    /// <summary>Another one, whose shops may send news at any hour.</summary>
    public static Task<Installation> WithNews => Telling.Value;

    /// <summary>What those say; null where there are none.</summary>
    public StandInModels? Models { get; private init; }

    public TestServers Servers { get; }

    public Phones Phones { get; }

    public WebApplication App { get; }

    public string Url { get; }

    public T Room<T>() where T : notnull => App.Services.GetRequiredService<T>();

    private static async Task<Installation> StartWithModelsAsync()
    {
        StandInModels models = await StandInModels.StartAsync();
        return await StartAsync("models", new(StringComparer.Ordinal)
        {
            ["Providers__Llm__BaseUrl"] = models.Url,
            ["Providers__Llm__ApiKey"] = "llm-key",
            ["Providers__Llm__Model"] = "small",
            ["Providers__Llm__WithinSeconds"] = "3",
            ["Providers__Llm__RestSeconds"] = "5",
            ["Providers__Speech__BaseUrl"] = models.Url,
            // What goes wrong there is meant to; all its stories together are no trouble.
            ["Conversations__Models__CallsMin"] = "1000000",
            ["Providers__Speech__Model"] = "whisper",
        }, models);
    }

    private static async Task<Installation> StartWithSmsAsync()
    {
        // Deliveries of SMS are told to the outside address, so it must be ours.
        int port = FreePort.Next();
        string url = $"http://127.0.0.1:{port}";
        Dictionary<string, string> sides = new(StringComparer.Ordinal)
        {
            ["PublicUrl"] = url,
        };
        SimulatedProviders.Add(sides, new InstallationSecrets(), "http://simulator");
        SimulatedProviders.AddFarEnd(sides, url);
        return await StartAsync("texting", sides, port: port);
    }

    private static async Task UsePortalAsync(TestServers servers, Phones phones)
    {
        using JsonDocument key = await phones.GetAsync("/sim/api/irp/key");
        servers.Settings["Providers__Irp__BaseUrl"] = phones.Url + "/irp";
        servers.Settings["Providers__Irp__ClientId"] = "irp-sim-client";
        servers.Settings["Providers__Irp__ClientSecret"] = "irp-sim-secret";
        servers.Settings["Providers__Irp__PublicKey"] =
            key.RootElement.GetProperty("publicKey").GetString()!;
        servers.Settings["Providers__Irp__SigningKey"] =
            key.RootElement.GetProperty("publicKey").GetString()!;
        servers.Settings["Providers__Irp__AccountKey"] = Convert.ToBase64String(new byte[32]);
        servers.Settings["Providers__Irp__LookMs"] = "100";
        servers.Settings["Providers__Irp__RestSeconds"] = "1";
        servers.Settings["Providers__Irp__BackoffSecondsMax"] = "1";
        servers.Settings["Providers__Irp__TellAfterTries"] = "2";
    }

    private static async Task<Installation> StartAsync(
        string name, Dictionary<string, string> further, StandInModels? models = null,
        int port = 0)
    {
        TestServers servers = await TestServers.StartAsync(name);
        Phones phones = await Phones.StartAsync(
            servers.Settings.Concat(further).ToDictionary(StringComparer.Ordinal));
        servers.Settings["Providers__Meta__BaseUrl"] = phones.Url;
        servers.Settings["Providers__Razorpay__BaseUrl"] = phones.Url + "/razorpay";
        servers.Settings["Providers__Razorpay__KeyId"] = "rzp_sim_key";
        servers.Settings["Providers__Razorpay__KeySecret"] = "rzp-sim-secret";
        servers.Settings["Providers__Razorpay__WebhookSecret"] = "rzp-sim-webhook-secret";
        servers.Settings["Providers__Razorpay__PollSeconds"] = "2";
        servers.Settings["Providers__Razorpay__LookMs"] = "100";
        servers.Settings["Providers__Razorpay__RestSeconds"] = "1";
        await UsePortalAsync(servers, phones);
        servers.Settings["PublicUrl"] = "https://bills.example";
        foreach ((string key, string value) in further)
        {
            servers.Settings[key] = value.Replace(
                "http://simulator", phones.Url, StringComparison.Ordinal);
        }

        // A busy machine must not turn bills into words here: that has a story of its own.
        servers.Settings["Conversations__ReplyWaitMs"] = "20000";
        // Beside all other stories a picture takes its time.
        servers.Settings["Conversations__Pictures__WithinSeconds"] = "90";
        WebApplication app = RoleServer.Build(
            ["all"], port, TestServers.Keyed(servers.Settings.Where(
                s => s.Key != "Postgres__OwnerConnectionString"
                    && !s.Key.StartsWith("Simulator__", StringComparison.Ordinal))
                .ToDictionary()));
        await app.StartAsync();
        Installation made = new(servers, phones, app) { Models = models };
        await Until.TrueAsync(
            () => Task.FromResult(made.Room<LoopRunner>().Ready), "the loops to be ready");
        await phones.SendWebhooksToAsync(made.Url);
        Started.Add(servers);
        return made;
    }
}
