using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;

namespace ConverseErp.Tests.Integration;

/// <summary>What a phone received.</summary>
public sealed record Received(
    long Seq, string Number, string Phone, string Type, string Text, string? FileName,
    string State, string? Tracker, string? Wamid = null)
{
    /// <summary>What its buttons or rows answer when they are tapped.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];
}

/// <summary>The Simulator in this process: phones that write to the product and hear from it.
/// </summary>
public sealed class Phones : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private Phones(WebApplication app, string url)
    {
        _app = app;
        Url = url;
        _client = new HttpClient { BaseAddress = new Uri(url) };
    }

    public string Url { get; }

    public static async Task<Phones> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        Dictionary<string, string> own = new(StringComparer.Ordinal)
        {
            ["Simulator__AppSecret"] = settings["Providers__Meta__AppSecret"],
            ["Simulator__VerifyToken"] = settings["Providers__Meta__VerifyToken"],
            ["Simulator__AccessToken"] = settings["Providers__Meta__AccessToken"],
        };
        foreach ((string key, string value) in settings)
            if (key.StartsWith("Simulator__", StringComparison.Ordinal)) own[key] = value;
        WebApplication app = SimulatorServer.Build(0, TestServers.Keyed(own));
        await app.StartAsync();
        return new Phones(app, app.Urls.First());
    }

    /// <summary>Where webhooks go from now on.</summary>
    public async Task SendWebhooksToAsync(string productUrl)
    {
        await PutAsync("/sim/api/webhook", new { url = productUrl + "/webhooks/meta" });
        await PutAsync(
            "/sim/api/razorpay/webhook", new { url = productUrl + "/webhooks/razorpay" });
    }

    public async Task AddNumberAsync(string id, string name) => await PostAsync(
        "/sim/api/numbers",
        new { phoneNumberId = id, displayPhoneNumber = "91" + id[^10..], name });

    /// <summary>A person writes to a number.</summary>
    /// <returns>The message id.</returns>
    public async Task<string> SayAsync(string number, string from, string text)
    {
        using JsonDocument answer = await PostAsync(
            "/sim/api/messages",
            new { phoneNumberId = number, from, type = "text", text });
        return answer.RootElement.GetProperty("wamid").GetString()!;
    }

    /// <summary>Any message body the control API knows.</summary>
    public async Task SendAsync(object message) =>
        (await PostAsync("/sim/api/messages", message)).Dispose();

    /// <summary>What a number has sent since, oldest first.</summary>
    public async Task<IReadOnlyList<Received>> SentByAsync(string number, long since = 0)
    {
        using JsonDocument answer = await GetAsync(FormattableString.Invariant(
            $"/sim/api/outbound?phoneNumberId={number}&since={since}&limit=10000"));
        return [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(Read)];
    }

    public Task<JsonDocument> GetAsync(string path) =>
        ReadAsync(_client.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task PutAsync(string path, object content) =>
        (await ReadAsync(_client.PutAsJsonAsync(path, content))).Dispose();

    public Task<JsonDocument> PostAsync(string path, object content) =>
        ReadAsync(_client.PostAsJsonAsync(path, content));

    /// <summary>A file on a phone, ready to be sent.</summary>
    /// <returns>Its id for mediaId.</returns>
    public async Task<string> UploadAsync(string name, string mime, byte[] file)
    {
        using ByteArrayContent content = new(file);
        content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue(mime);
        using JsonDocument answer = await ReadAsync(_client.PostAsync(
            new Uri("/sim/api/media?filename=" + Uri.EscapeDataString(name), UriKind.Relative),
            content));
        return answer.RootElement.GetProperty("id").GetString()!;
    }

    public Task<byte[]> MediaAsync(string id) =>
        _client.GetByteArrayAsync(new Uri("/sim/api/media/" + id, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static Received Read(JsonElement item)
    {
        JsonElement payload = item.GetProperty("payload");
        string type = payload.GetProperty("type").GetString()!;
        string text = "";
        string? file = null;
        JsonElement body = payload.TryGetProperty(type, out JsonElement found) ? found : default;
        if (type == "text") text = body.GetProperty("body").GetString()!;
        else if (type == "interactive")
            text = body.GetProperty("body").GetProperty("text").GetString()!;
        else if (type == "template") text = body.GetRawText();
        else if (type is "document" or "image" or "audio")
        {
            text = body.TryGetProperty("caption", out JsonElement caption)
                ? caption.GetString()!
                : "";
            file = body.GetProperty("id").GetString();
        }

        return new Received(
            item.GetProperty("seq").GetInt64(), item.GetProperty("phoneNumberId").GetString()!,
            item.TryGetProperty("phone", out JsonElement phone) ? phone.GetString()! : "",
            type, text, file, item.GetProperty("state").GetString()!,
            item.TryGetProperty("tracker", out JsonElement tracker) ? tracker.GetString() : null,
            item.GetProperty("wamid").GetString())
        {
            Buttons = type == "interactive" ? Tappable(body.GetProperty("action")) : [],
        };
    }

    private static string[] Tappable(JsonElement action) =>
        action.TryGetProperty("buttons", out JsonElement buttons)
            ? [.. buttons.EnumerateArray().Select(
                b => b.GetProperty("reply").GetProperty("id").GetString()!)]
            : action.TryGetProperty("sections", out JsonElement sections)
                ? [.. sections.EnumerateArray()
                    .SelectMany(s => s.GetProperty("rows").EnumerateArray())
                    .Select(r => r.GetProperty("id").GetString()!)]
                // A request for money has a button of WhatsApp's own.
                : [];

    private static async Task<JsonDocument> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using HttpResponseMessage answer = await sending;
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text.Length == 0 ? "{}" : text);
    }
}
