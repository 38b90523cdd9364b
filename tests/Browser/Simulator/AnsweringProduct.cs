using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Browser.Simulator;

/// <summary>A product that answers over Meta's API: `bill` with a document to the owner and a
/// template to the customer, `which` with buttons and a list, anything else with its echo.
/// </summary>
internal sealed class AnsweringProduct : IAsyncDisposable
{
    public const string Customer = "919812345678";
    private readonly WebApplication _app;
    private readonly IHttpClientFactory _clients;
    private readonly ConcurrentQueue<JsonObject> _messages = new();

    private AnsweringProduct(WebApplication app)
    {
        _app = app;
        _clients = app.Services.GetRequiredService<IHttpClientFactory>();
    }

    /// <summary>Base address of the Graph API.</summary>
    public string GraphUrl { get; set; } = "";

    public string Url => _app.Urls.First();

    public IReadOnlyCollection<JsonObject> Messages => _messages;

    public static async Task<AnsweringProduct> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpClient();
        AnsweringProduct product = new(builder.Build());
        product._app.MapPost("/webhooks/meta", (Delegate)product.TakeAsync);
        await product._app.StartAsync();
        return product;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        JsonNode body = (await JsonNode.ParseAsync(http.Request.Body))!;
        foreach (JsonNode? change in body["entry"]!.AsArray()
            .SelectMany(entry => entry!["changes"]!.AsArray()))
        {
            JsonNode value = change!["value"]!;
            string number = (string)value["metadata"]!["phone_number_id"]!;
            foreach (JsonNode? message in value["messages"]?.AsArray() ?? [])
            {
                _messages.Enqueue(message!.AsObject());
                await AnswerAsync(number, message.AsObject());
            }
        }

        return Results.Ok();
    }

    private async Task AnswerAsync(string number, JsonObject message)
    {
        string id = (string)message["id"]!;
        await SendAsync(number, new JsonObject { ["status"] = "read", ["message_id"] = id });
        string from = "+" + (string)message["from"]!;
        string text = (string?)message["text"]?["body"] ?? (string)message["type"]!;
        if (text.Contains("bill", StringComparison.Ordinal))
        {
            string media = await UploadAsync(number);
            await SendAsync(number, Bill(from, id, media));
            await SendAsync(number, Template(media));
        }
        else if (text == "which")
        {
            await SendAsync(number, Buttons(from));
            await SendAsync(number, List(from));
        }
        else
        {
            await SendAsync(number, Message(from, "text", new() { ["body"] = "✅ " + text }));
        }
    }

    private async Task<string> SendAsync(string number, JsonObject body)
    {
        body["messaging_product"] = "whatsapp";
        using HttpClient client = Client();
        using HttpResponseMessage response = await client.PostAsJsonAsync(
            $"{GraphUrl}/v25.0/{number}/messages", body);
        string answer = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException(answer);
        return answer;
    }

    private async Task<string> UploadAsync(string number)
    {
        using HttpClient client = Client();
        using MultipartFormDataContent form = new();
        form.Add(new StringContent("whatsapp"), "messaging_product");
        ByteArrayContent file = new("%PDF-1.4 a bill"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "INV-42.pdf");
        using HttpResponseMessage response = await client.PostAsync(
            $"{GraphUrl}/v25.0/{number}/media", form);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!;
    }

    private HttpClient Client()
    {
        HttpClient client = _clients.CreateClient();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer simulator-access-token");
        return client;
    }

    private static JsonObject Message(string to, string type, JsonObject content) =>
        new() { ["to"] = to, ["type"] = type, [type] = content };

    private static JsonObject Bill(string to, string answers, string media)
    {
        JsonObject message = Message(to, "document", new()
        {
            ["id"] = media,
            ["filename"] = "INV-42.pdf",
            ["caption"] = "Ramesh ₹160 udhaar",
        });
        message["context"] = new JsonObject { ["message_id"] = answers };
        return message;
    }

    private static JsonObject Template(string media)
    {
        JsonObject template = (JsonObject)JsonNode.Parse(
            """
            {"name":"bill_v1","language":{"code":"en"},"components":[
              {"type":"header","parameters":[
                {"type":"document","document":{"filename":"INV-42.pdf"}}]},
              {"type":"body","parameters":[{"type":"text","text":"Ganesh Kirana"},
                {"type":"text","text":"INV-42"},{"type":"text","text":"₹160"}]}]}
            """)!;
        template["components"]![0]!["parameters"]![0]!["document"]!["id"] = media;
        return Message("+" + Customer, "template", template);
    }

    private static JsonObject Buttons(string to) =>
        Message(to, "interactive", (JsonObject)JsonNode.Parse(
            """
            {"type":"button","body":{"text":"Ramesh ko udhaar likhun?"},"action":{"buttons":[
              {"type":"reply","reply":{"id":"yes:7f3a","title":"Haan, pakka"}},
              {"type":"reply","reply":{"id":"no:7f3a","title":"Nahi"}}]}}
            """)!);

    private static JsonObject List(string to) =>
        Message(to, "interactive", (JsonObject)JsonNode.Parse(
            """
            {"type":"list","body":{"text":"3 khate mile"},"action":{"button":"Chuniye",
              "sections":[{"title":"Khate","rows":[
                {"id":"party:1","title":"Ramesh Gupta","description":"Baki ₹1,250"},
                {"id":"party:2","title":"Ramesh Yadav"}]}]}}
            """)!);
}
