using System.Net.Http.Json;
using System.Text.Json;

namespace ConverseErp.Tests.Load.Month;

/// <summary>What somebody of the shop heard.</summary>
internal sealed record Heard(string Type, string Text);

/// <summary>The owner's phone: writes through the provider's signed webhooks and hears what the
/// provider was given to deliver.</summary>
internal sealed class MonthPhone(Uri simulator, string number, string owner) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Unasked = TimeSpan.FromMilliseconds(300);
    private readonly HttpClient _client = new() { BaseAddress = simulator };
    private readonly Queue<Heard> _waiting = new();
    private long _seen;

    public int Said { get; private set; }

    public int Answered { get; private set; }

    public async Task AddNumberAsync(string name, CancellationToken stop) => (await PostAsync(
        "/sim/api/numbers", new
        {
            phoneNumberId = number, displayPhoneNumber = "91" + number[^10..], name,
        }, stop)).Dispose();

    /// <summary>Writes, and waits for the one answer.</summary>
    /// <exception cref="InvalidOperationException">There is none in 40 s.</exception>
    public async Task<Heard> AskAsync(string text, CancellationToken stop)
    {
        (await PostAsync("/sim/api/messages", new
        {
            phoneNumberId = number, from = owner, type = "text", text,
        }, stop)).Dispose();
        Said++;
        Heard heard = await NextAsync($"an answer to '{text}'", stop);
        Answered++;
        return heard;
    }

    /// <summary>A customer writes; nothing is waited for.</summary>
    public async Task WriteAsync(string from, string text, CancellationToken stop) =>
        (await PostAsync("/sim/api/messages", new
        {
            phoneNumberId = number, from, type = "text", text,
        }, stop)).Dispose();

    /// <summary>What the owner hears next, asked or not.</summary>
    public async Task<Heard> NextAsync(string what, CancellationToken stop)
    {
        long began = TimeProvider.System.GetTimestamp();
        while (_waiting.Count == 0)
        {
            await HearAsync(stop);
            if (_waiting.Count > 0) break;
            if (TimeProvider.System.GetElapsedTime(began) > Patience)
                throw new InvalidOperationException("nobody said " + what);
            await Task.Delay(Look, stop);
        }

        return _waiting.Dequeue();
    }

    /// <summary>Waits a moment for what comes unasked, and lets it be.</summary>
    public async Task ListenAsync(CancellationToken stop)
    {
        await Task.Delay(Unasked, stop);
        await HearAsync(stop);
        _waiting.Clear();
    }

    /// <summary>Messages of the shop to anybody, by how they ended.</summary>
    public async Task<Dictionary<string, int>> StatesAsync(CancellationToken stop)
    {
        Dictionary<string, int> states = [];
        for (long since = 0; ;)
        {
            using JsonDocument page = await OutboundAsync(since, stop);
            JsonElement items = page.RootElement.GetProperty("items");
            if (items.GetArrayLength() == 0) return states;
            foreach (JsonElement item in items.EnumerateArray())
            {
                string state = item.GetProperty("state").GetString()!;
                states[state] = states.GetValueOrDefault(state) + 1;
            }

            since = page.RootElement.GetProperty("next").GetInt64();
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task HearAsync(CancellationToken stop)
    {
        using JsonDocument page = await OutboundAsync(_seen, stop);
        foreach (JsonElement item in page.RootElement.GetProperty("items").EnumerateArray())
        {
            if (!item.TryGetProperty("phone", out JsonElement phone)
                || "+" + phone.GetString() != owner) continue;
            JsonElement payload = item.GetProperty("payload");
            string type = payload.GetProperty("type").GetString()!;
            if (type is "reaction") continue;
            string text = payload.TryGetProperty(type, out JsonElement body) ? Text(body) : "";
            _waiting.Enqueue(new Heard(type, text));
        }

        _seen = page.RootElement.GetProperty("next").GetInt64();
    }

    private static string Text(JsonElement body) =>
        body.TryGetProperty("caption", out JsonElement caption) ? caption.GetString()!
        : body.TryGetProperty("body", out JsonElement said)
            && said.ValueKind == JsonValueKind.String ? said.GetString()!
        : body.GetRawText();

    private async Task<JsonDocument> OutboundAsync(long since, CancellationToken stop) =>
        JsonDocument.Parse(await _client.GetByteArrayAsync(new Uri(FormattableString.Invariant(
            $"/sim/api/outbound?phoneNumberId={number}&since={since}&limit=1000"),
            UriKind.Relative), stop));

    private async Task<JsonDocument> PostAsync(
        string path, object content, CancellationToken stop)
    {
        using HttpResponseMessage answer = await _client.PostAsJsonAsync(path, content, stop);
        string text = await answer.Content.ReadAsStringAsync(stop);
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(text.Length == 0 ? "{}" : text)
            : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
    }
}
