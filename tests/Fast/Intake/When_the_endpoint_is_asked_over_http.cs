using System.Net;
using System.Net.Http.Headers;
using ConverseErp.Platform.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_the_endpoint_is_asked_over_http : IAsyncLifetime, IDisposable
{
    private readonly WebhookBench _bench = new();
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _bench.AddTo(builder.Services);
        _app = builder.Build();
        foreach (Loop loop in WebhookBench.Loops) loop.Map?.Invoke(_app);
        await _app.StartAsync();
        _http = new HttpClient(new SocketsHttpHandler())
        {
            BaseAddress = new Uri(_app.Urls.Single()),
        };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public async Task The_right_verify_token_gets_the_challenge_back()
    {
        HttpResponseMessage response = await _http.GetAsync(new Uri(
            "/webhooks/meta?hub.mode=subscribe&hub.challenge=1158201444"
            + "&hub.verify_token=meatyhamhock", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1158201444", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong")]
    [InlineData("?hub.mode=subscribe&hub.challenge=1")]
    [InlineData("?hub.mode=other&hub.challenge=1&hub.verify_token=meatyhamhock")]
    [InlineData("?hub.mode=subscribe&hub.verify_token=meatyhamhock")]
    [InlineData("")]
    public async Task Anything_else_asked_is_403(string query)
    {
        HttpResponseMessage response = await _http.GetAsync(
            new Uri("/webhooks/meta" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_signed_webhook_is_200_with_an_empty_body()
    {
        byte[] body = MetaFixtures.Bytes("meta-inbound-text-hindi.json");

        HttpResponseMessage response = await PostAsync(new ByteArrayContent(body), body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Single(_bench.Published);
    }

    [Fact]
    public async Task A_chunked_webhook_is_read_to_its_end()
    {
        byte[] body = [.. MetaFixtures.Bytes("meta-batch-multi.json"),
            .. Enumerable.Repeat((byte)' ', 1_000_000)];

        HttpResponseMessage response = await PostAsync(new Unannounced(body), body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(5, _bench.Published.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_3_mb_is_413_announced_or_not(bool announced)
    {
        byte[] body = new byte[(3 * 1024 * 1024) + 1];
        HttpContent content = announced ? new ByteArrayContent(body) : new Unannounced(body);

        HttpResponseMessage response = await PostAsync(content, body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("intake-too-large", await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(HttpContent content, byte[] body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/webhooks/meta");
        request.Content = content;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Hub-Signature-256", MetaFixtures.Sign(body));
        return await _http.SendAsync(request);
    }

    // Without a length, so that it travels in chunks.
    private sealed class Unannounced(byte[] body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(
            Stream stream, TransportContext? context) => stream.WriteAsync(body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
