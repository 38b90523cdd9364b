using System.Net;
using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_the_simulator_is_behind_the_product : IAsyncLifetime
{
    private readonly TaskCompletionSource secondEvent = new();
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler());
    private WebApplication simulator = null!;
    private WebApplication product = null!;

    public async Task InitializeAsync()
    {
        simulator = Make([]);
        simulator.Map("/sim/echo/{**rest}", EchoAsync);
        simulator.MapGet("/sim/events", EventsAsync);
        await simulator.StartAsync();
        product = Make([new("Simulator:ForwardTo", simulator.Urls.First())]);
        SimulatorForwarding.Map(product);
        await product.StartAsync();
    }

    [Fact]
    public async Task Method_path_query_headers_and_body_arrive_as_they_were_sent()
    {
        using HttpRequestMessage request = new(
            HttpMethod.Put, product.Urls.First() + "/sim/echo/a%20b?q=1%2B2")
        {
            Content = new StringContent("नमस्ते"),
        };
        request.Headers.Add("X-Phone", "one");

        using HttpResponseMessage answer = await http.SendAsync(request, CancellationToken.None);
        string body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("PUT /sim/echo/a%20b ?q=1%2B2 one नमस्ते", body);
        Assert.Equal("kept", answer.Headers.GetValues("X-Answer").Single());
    }

    [Fact]
    public async Task An_event_arrives_before_the_stream_ends()
    {
        using HttpRequestMessage request = new(
            HttpMethod.Get, product.Urls.First() + "/sim/events");

        using HttpResponseMessage answer = await http.SendAsync(request, CancellationToken.None);
        using StreamReader reader = new(await answer.Content.ReadAsStreamAsync());
        string? first = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10));
        secondEvent.SetResult();
        string rest = await reader.ReadToEndAsync();

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("data: 1", first);
        Assert.Contains("data: 2", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_said_when_the_simulator_does_not_run()
    {
        await simulator.StopAsync();
        using HttpRequestMessage request = new(
            HttpMethod.Get, product.Urls.First() + "/sim/echo/");

        using HttpResponseMessage answer = await http.SendAsync(request, CancellationToken.None);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
    }

    public async Task DisposeAsync()
    {
        secondEvent.TrySetResult();
        http.Dispose();
        await product.DisposeAsync();
        await simulator.DisposeAsync();
    }

    private static WebApplication Make(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private static async Task EchoAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        using StreamReader reader = new(request.Body);
        string body = await reader.ReadToEndAsync();
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers["X-Answer"] = "kept";
        await context.Response.WriteAsync($"{request.Method} {request.Path.ToUriComponent()} "
            + $"{request.QueryString} {request.Headers["X-Phone"]} {body}");
    }

    private async Task EventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("data: 1\n\n");
        await context.Response.Body.FlushAsync();
        await secondEvent.Task;
        await context.Response.WriteAsync("data: 2\n\n");
    }
}
