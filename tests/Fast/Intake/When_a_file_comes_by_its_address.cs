using System.Collections.Concurrent;
using ConverseErp.Intake;
using ConverseErp.Intake.Media;
using ConverseErp.Platform.Blobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Twilio and Gupshup say with the message where its file is: whoever forges that may
/// lead us nowhere else, and gets no token.</summary>
public sealed class When_a_file_comes_by_its_address : IAsyncLifetime
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 9_000).Select(i => (byte)i)];

    private readonly ConcurrentQueue<string> _asked = new();
    private readonly GraphBench.MemoryBlobs _blobs = new();
    private WebApplication _provider = null!;
    private ServiceProvider _services = null!;
    private string _url = "";
    private string _leadsTo = "/cdn";

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _provider = builder.Build();
        _provider.Run(AnswerAsync);
        await _provider.StartAsync();
        _url = _provider.Urls.Single();
        ServiceCollection services = new();
        services.AddLogging();
        new IntakeModule().Register(services, new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Providers:Twilio:BaseUrl"] = _url,
                ["Providers:Twilio:AccountSid"] = "AC1",
                ["Providers:Twilio:AuthToken"] = "t",
                ["Providers:Gupshup:BaseUrl"] = _url,
                ["Intake:Media:DocumentBytesMax"] = "8999",
            })
            .Build());
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Twilio_gets_our_name_and_token_and_where_it_leads_does_not()
    {
        FetchOutcome outcome = await FetchAsync("twilio", _url + "/leads");

        Assert.Equal(Content.Length,
            Assert.IsType<FetchOutcome.Fetched>(outcome).SizeBytes);
        Assert.Equal(["/leads Basic QUMxOnQ=", "/cdn "], _asked);
        Assert.Equal(Content, Assert.Single(_blobs.All).Value);
    }

    [Fact]
    public async Task Gupshup_gets_no_token_and_leads_nowhere()
    {
        Assert.IsType<FetchOutcome.Fetched>(await FetchAsync("gupshup", _url + "/file"));
        Assert.Equal(new FetchOutcome.Failed("media-host-refused"),
            await FetchAsync("gupshup", _url + "/leads"));

        Assert.Equal(["/file ", "/leads "], _asked);
    }

    [Theory]
    [InlineData("twilio", "https://example.com/x")]
    [InlineData("twilio", "http://api.twilio.com/x")]
    [InlineData("twilio", "https://twilio.com.evil.example/x")]
    [InlineData("twilio", "https://filemanager.gupshup.io/x")]
    [InlineData("gupshup", "https://api.twilio.com/x")]
    [InlineData("gupshup", "http://127.0.0.1:1/x")]
    [InlineData("gupshup", "file:///etc/passwd")]
    [InlineData("dialog360", "https://waba-v2.360dialog.io/x")]
    [InlineData("another", "https://another.example/x")]
    public async Task A_strange_host_is_never_asked(string provider, string url)
    {
        Assert.Equal(new FetchOutcome.Failed("media-host-refused"),
            await FetchAsync(provider, url));
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task Nor_is_one_that_the_provider_leads_to()
    {
        _leadsTo = "http://127.0.0.1:1/inside";

        Assert.Equal(new FetchOutcome.Failed("media-host-refused"),
            await FetchAsync("twilio", _url + "/leads"));
    }

    [Fact]
    public async Task What_is_too_large_or_gone_is_not_kept()
    {
        Assert.Equal(new FetchOutcome.Failed("media-too-large"),
            await FetchAsync("twilio", _url + "/file", "document"));
        Assert.Equal("media-gone", Assert.IsType<FetchOutcome.Later>(
            await FetchAsync("twilio", _url + "/gone")).Code);
        Assert.Empty(_blobs.All);
    }

    private Task<FetchOutcome> FetchAsync(string provider, string url, string kind = "image") =>
        ActivatorUtilities.CreateInstance<LinkedMedia>(_services, (IBlobs)_blobs).FetchAsync(
            new FetchMedia(Guid.NewGuid(), provider, "n", "m", kind, null, null,
                WebhookBench.FixedClock.Now)
            {
                Url = url,
            }, CancellationToken.None);

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue($"{context.Request.Path} {context.Request.Headers.Authorization}");
        switch (context.Request.Path.Value)
        {
            case "/leads":
                context.Response.Redirect(_leadsTo);
                break;
            case "/gone":
                context.Response.StatusCode = 404;
                break;
            default:
                await context.Response.Body.WriteAsync(Content);
                break;
        }
    }
}
