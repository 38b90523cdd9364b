using ConverseErp.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ConverseErp.Tests.Browser.Simulator;

/// <summary>The phones page in a real browser, with a product that answers.</summary>
internal sealed class PhonesOnScreen : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private readonly WebApplication _simulator;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private PhonesOnScreen(
        WebApplication simulator,
        AnsweringProduct product,
        IPlaywright playwright,
        IBrowser browser,
        IPage page)
    {
        (_simulator, _playwright, _browser) = (simulator, playwright, browser);
        (Product, Page) = (product, page);
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Errors.Add(message.Text);
        };
    }

    public AnsweringProduct Product { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained about, a breach of the page's policy included.
    /// </summary>
    public List<string> Errors { get; } = [];

    public static async Task<PhonesOnScreen> OpenAsync(
        int width, int height, Action<SimulatorOptions>? configure = null)
    {
        Assert.True(
            File.Exists(Chromium), $"{Chromium} is missing: apt-get install -y chromium");
        AnsweringProduct product = await AnsweringProduct.StartAsync();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        SimulatorOptions options = new() { WebhookUrl = product.Url + "/webhooks/meta" };
        configure?.Invoke(options);
        builder.Services.AddSimulator(options);
        WebApplication simulator = builder.Build();
        simulator.MapSimulator();
        await simulator.StartAsync();
        product.GraphUrl = simulator.Urls.First();

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
            ViewportSize = new() { Width = width, Height = height },
        });
        PhonesOnScreen screen = new(simulator, product, playwright, browser, page);
        await page.GotoAsync(simulator.Urls.First() + "/sim");
        return screen;
    }

    /// <summary>Opens a shop through the dialog, as a visitor does.</summary>
    public async Task OpenShopAsync(string owner, string phone)
    {
        await Page.ClickAsync("#add-shop");
        await Page.GetByLabel("Name", new() { Exact = true }).FillAsync(owner);
        await Page.GetByLabel("Phone", new() { Exact = true }).FillAsync(phone);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Open chat" }).ClickAsync();
    }

    public ILocator PhoneOf(string name) => Page.GetByLabel("Phone of " + name);

    public async Task WriteAsync(string name, string text)
    {
        ILocator field = PhoneOf(name).GetByLabel("Message as " + name);
        await field.FillAsync(text);
        await field.PressAsync("Enter");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _simulator.DisposeAsync();
        await Product.DisposeAsync();
    }
}
