using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration;

/// <summary>The whole product in this process on real servers, shared by all stories; every
/// story has its own shop.</summary>
public sealed class Installation
{
    private static readonly Lazy<Task<Installation>> Lazily = new(StartAsync);

    private Installation(TestServers servers, Phones phones, WebApplication app)
    {
        Servers = servers;
        Phones = phones;
        App = app;
        Url = app.Urls.First();
    }

    public static Task<Installation> Shared => Lazily.Value;

    public TestServers Servers { get; }

    public Phones Phones { get; }

    public WebApplication App { get; }

    public string Url { get; }

    public T Room<T>() where T : notnull => App.Services.GetRequiredService<T>();

    private static async Task<Installation> StartAsync()
    {
        TestServers servers = await TestServers.StartAsync("stories");
        Phones phones = await Phones.StartAsync(servers.Settings);
        servers.Settings["Providers__Meta__BaseUrl"] = phones.Url;
        servers.Settings["PublicUrl"] = "https://bills.example";
        // A busy machine must not turn bills into words here: that has a story of its own.
        servers.Settings["Conversations__ReplyWaitMs"] = "20000";
        WebApplication app = RoleServer.Build(
            ["all"], 0, TestServers.Keyed(servers.Settings.Where(
                s => s.Key != "Postgres__OwnerConnectionString").ToDictionary()));
        await app.StartAsync();
        Installation made = new(servers, phones, app);
        await Until.TrueAsync(
            () => Task.FromResult(made.Room<LoopRunner>().Ready), "the loops to be ready");
        await phones.SendWebhooksToAsync(made.Url);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            servers.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));
        return made;
    }
}
