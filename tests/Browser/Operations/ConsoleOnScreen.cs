using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ConverseErp.Tests.Browser.Operations;

/// <summary>The console of a real operations role in a real browser, as on a phone.</summary>
internal sealed class ConsoleOnScreen : IAsyncDisposable
{
    public const string Token = "the-token-of-this-installation";
    private const string Chromium = "/usr/bin/chromium";
    private readonly PrivateServers _servers;
    private readonly string _folder;
    private readonly WebApplication _app;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ConsoleOnScreen(
        PrivateServers servers, string folder, WebApplication app, IPlaywright playwright,
        IBrowser browser, IPage page)
    {
        (_servers, _folder, _app) = (servers, folder, app);
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.PageError += (_, error) => Errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the page's script stumbled over.</summary>
    public List<string> Errors { get; } = [];

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<ConsoleOnScreen> OpenAsync()
    {
        Assert.True(
            File.Exists(Chromium), $"{Chromium} is missing: apt-get install -y chromium");
        string folder = Path.Combine(
            Path.GetTempPath(), $"converse-console-{Guid.NewGuid().ToString("N")[..8]}");
        PrivateServers servers = await PrivateServers.StartAsync(folder);
        KeyValuePair<string, string?>[] settings =
        [
            .. servers.Settings.Append(KeyValuePair.Create("Operations__Token", Token))
                .Select(s => KeyValuePair.Create(
                    s.Key.Replace("__", ":", StringComparison.Ordinal), (string?)s.Value)),
        ];
        await Migrating.ApplyAsync(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), default);
        WebApplication app = RoleServer.Build(["operations"], 0, settings);
        await app.StartAsync();
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
        });
        IPage page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
        });
        ConsoleOnScreen console = new(servers, folder, app, playwright, browser, page);
        while (!app.Services.GetRequiredService<LoopRunner>().Ready) await Task.Delay(100);
        await page.GotoAsync(app.Urls.First() + "/ops");
        return console;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        await _servers.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
