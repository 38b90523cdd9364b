using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Simulator;

/// <summary>A simulator on a port of its own with a fake product behind it.</summary>
internal sealed class SimulatorUnderTest : IAsyncDisposable
{
    public const string Number = "106540352242922";
    public const string Asha = "919876543210";
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);
    private readonly WebApplication _app;
    private readonly IHttpClientFactory _clients;

    private SimulatorUnderTest(WebApplication app, FakeProduct product)
    {
        _app = app;
        Product = product;
        _clients = app.Services.GetRequiredService<IHttpClientFactory>();
    }

    public FakeProduct Product { get; }

    public string Url => _app.Urls.First();

    public static async Task<SimulatorUnderTest> StartAsync(
        Action<SimulatorOptions>? configure = null)
    {
        FakeProduct product = await FakeProduct.StartAsync();
        SimulatorOptions options = new()
        {
            WebhookUrl = product.Url + "/webhooks/meta",
            StatusDelays = new()
            {
                Sent = TimeSpan.FromMilliseconds(5),
                Delivered = TimeSpan.FromMilliseconds(15),
                Read = TimeSpan.FromMilliseconds(30),
            },
        };
        options.Webhooks.RetryBase = TimeSpan.FromMilliseconds(20);
        configure?.Invoke(options);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSimulator(options);
        WebApplication app = builder.Build();
        app.MapSimulator();
        await app.StartAsync();
        return new SimulatorUnderTest(app, product);
    }

    public HttpClient Client(bool authorised = true)
    {
        HttpClient client = _clients.CreateClient("tests");
        client.BaseAddress = new Uri(Url);
        if (authorised)
            client.DefaultRequestHeaders.Add("Authorization", "Bearer simulator-access-token");
        return client;
    }

    /// <summary>Sends as the product does.</summary>
    public async Task<(int Status, JsonNode Body)> SendAsync(
        JsonNode message, string number = Number)
    {
        using HttpClient client = Client();
        using HttpResponseMessage response = await client.PostAsJsonAsync(
            $"/any/base/v25.0/{number}/messages", message);
        return ((int)response.StatusCode,
            JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    public Task<(int Status, JsonNode Body)> SendTextAsync(
        string text, string to = "+" + Asha, string? tracker = null)
    {
        JsonObject message = new()
        {
            ["messaging_product"] = "whatsapp",
            ["to"] = to,
            ["type"] = "text",
            ["text"] = new JsonObject { ["body"] = text },
        };
        if (tracker is not null) message["biz_opaque_callback_data"] = tracker;
        return SendAsync(message);
    }

    /// <summary>Writes as a person does; the window opens.</summary>
    public async Task<string> WriteAsync(string text, string from = Asha) =>
        (string)(await PostAsync("/messages", new JsonObject
        {
            ["phoneNumberId"] = Number,
            ["from"] = from,
            ["text"] = text,
        }))["wamid"]!;

    public Task<JsonNode> PostAsync(string path, JsonNode body) =>
        ControlAsync(HttpMethod.Post, path, body);

    public Task<JsonNode> PutAsync(string path, JsonNode body) =>
        ControlAsync(HttpMethod.Put, path, body);

    public Task<JsonNode> GetAsync(string path) => ControlAsync(HttpMethod.Get, path, null);

    public async Task<long> CountAsync(string name) =>
        (long?)(await GetAsync("/counters"))["counts"]![name] ?? 0;

    public Task FaultAsync(string kind, params (string Name, JsonNode Value)[] figures)
    {
        JsonObject fault = new() { ["kind"] = kind };
        foreach ((string name, JsonNode value) in figures) fault[name] = value;
        return PutAsync("/faults", new JsonArray(fault));
    }

    public async Task<string> UploadAsync(
        byte[] bytes, string type = "application/pdf", string name = "INV-1042.pdf")
    {
        using HttpClient client = Client();
        using MultipartFormDataContent form = new();
        form.Add(new StringContent("whatsapp"), "messaging_product");
        form.Add(new StringContent(type), "type");
        ByteArrayContent file = new(bytes);
        file.Headers.ContentType = new(type);
        form.Add(file, "file", name);
        using HttpResponseMessage response =
            await client.PostAsync($"/v25.0/{Number}/media", form);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return (string)JsonNode.Parse(body)!["id"]!;
    }

    /// <summary>Waits until a condition holds, or fails the test.</summary>
    public static async Task UntilAsync(Func<bool> condition, string what)
    {
        using CancellationTokenSource deadline = new(Deadline);
        while (!condition())
        {
            Assert.False(deadline.IsCancellationRequested, "Never happened: " + what);
            await Task.Delay(5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Product.DisposeAsync();
    }

    private async Task<JsonNode> ControlAsync(HttpMethod method, string path, JsonNode? body)
    {
        using HttpClient client = Client(authorised: false);
        using HttpRequestMessage request = new(method, "/sim/api" + path);
        if (body is not null) request.Content = JsonContent.Create(body);
        using HttpResponseMessage response = await client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
