using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>What is switched off.</summary>
internal enum Failing
{
    /// <summary>SMS goes on.</summary>
    WhatsApp,
    Everything,
}

/// <summary>A message as it came to a provider.</summary>
/// <param name="Message">Of ours; null when it names none.</param>
/// <param name="Provider">meta, sms and so on.</param>
internal sealed record Reached(
    Guid? Message, string Provider, string Phone, DateTimeOffset At, long Order);

/// <summary>Everything that providers took, followed at the Simulator while it comes, for it does
/// not keep all.</summary>
internal sealed class FarEnd(Uri simulator) : IDisposable
{
    private const int AtOnce = 10_000;

    private readonly HttpClient _client = new()
    {
        BaseAddress = simulator, Timeout = TimeSpan.FromSeconds(30),
    };

    private readonly List<Reached> _reached = [];
    private long _since;

    public IReadOnlyList<Reached> Reached => _reached;

    /// <summary>Reads what has come since the last time.</summary>
    public async Task LookAsync(CancellationToken stop)
    {
        while (true)
        {
            using JsonDocument answer = JsonDocument.Parse(await _client.GetByteArrayAsync(
                new Uri($"/sim/api/outbound?brief=true&since={_since}&limit={AtOnce}",
                    UriKind.Relative), stop));
            JsonElement items = answer.RootElement.GetProperty("items");
            foreach (JsonElement item in items.EnumerateArray()) _reached.Add(Read(item));
            _since = answer.RootElement.GetProperty("next").GetInt64();
            if (items.GetArrayLength() < AtOnce) return;
        }
    }

    public Task SwitchOffAsync(Failing what, CancellationToken stop) => PutFaultsAsync(
        what == Failing.WhatsApp
            ? """[{"kind":"fail","provider":"meta","httpStatus":503}]"""
            : """[{"kind":"fail","httpStatus":503}]""", stop);

    public Task SwitchOnAsync(CancellationToken stop) => PutFaultsAsync("[]", stop);

    private async Task PutFaultsAsync(string set, CancellationToken stop)
    {
        using StringContent faults = new(set, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await _client.PutAsync(
            new Uri("/sim/api/faults", UriKind.Relative), faults, stop);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();

    private static Reached Read(JsonElement item) => new(
        item.TryGetProperty("tracker", out JsonElement tracker)
            ? SendTracker.Read(tracker.GetString())?.Message.Value
            : null,
        item.GetProperty("provider").GetString()!,
        item.GetProperty("phone").GetString() ?? "",
        DateTimeOffset.FromUnixTimeMilliseconds(item.GetProperty("atMs").GetInt64()),
        item.GetProperty("seq").GetInt64());
}
