using System.Net.Http.Json;
using System.Text.Json;

namespace ConverseErp.Tests.Load.Running;

/// <summary>The Simulator's control API, as a load generator uses it.</summary>
internal sealed class SimulatedPhones(string url) : IDisposable
{
    private const int NumbersAtOnce = 500;

    private readonly HttpClient client = new()
    {
        BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(30),
    };

    public async Task AddNumbersAsync(IReadOnlyList<LoadShop> shops, CancellationToken stop)
    {
        foreach (LoadShop[] some in shops.Chunk(NumbersAtOnce))
        {
            await SendAsync(HttpMethod.Post, "/sim/api/numbers", some.Select(shop => new
            {
                phoneNumberId = shop.PhoneNumberId,
                displayPhoneNumber = "91" + shop.PhoneNumberId[..8],
                name = "Bench",
            }), stop);
        }
    }

    /// <summary>People write, all at once; the Simulator signs and delivers.</summary>
    public Task SayAsync(
        IEnumerable<(string Number, string From, string Text)> said, CancellationToken stop) =>
        SendAsync(HttpMethod.Post, "/sim/api/bulk", new
        {
            messages = said.Select(one => new
            {
                phoneNumberId = one.Number, from = one.From, type = "text", text = one.Text,
            }),
        }, stop);

    public async Task<SimulatorCounts> CountsAsync(CancellationToken stop)
    {
        using JsonDocument answer = JsonDocument.Parse(
            await client.GetByteArrayAsync(new Uri("/sim/api/counters", UriKind.Relative), stop));
        return SimulatorCounts.Read(answer.RootElement);
    }

    /// <summary>Trackers that were accepted more than once: messages told twice.</summary>
    public async Task<int> RepeatedAsync(CancellationToken stop)
    {
        using JsonDocument answer = JsonDocument.Parse(
            await client.GetByteArrayAsync(new Uri("/sim/api/trackers", UriKind.Relative), stop));
        return answer.RootElement.GetProperty("repeated").EnumerateArray().Count();
    }

    /// <summary>Counts from zero; numbers and people stay.</summary>
    public Task ResetAsync(CancellationToken stop) => SendAsync(
        HttpMethod.Post, "/sim/api/reset", new { keepContacts = true }, stop);

    public void Dispose() => client.Dispose();

    private async Task SendAsync(
        HttpMethod method, string path, object content, CancellationToken stop)
    {
        using HttpRequestMessage request = new(method, path)
        {
            Content = JsonContent.Create(content),
        };
        using HttpResponseMessage answer = await client.SendAsync(request, stop);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}");
        }
    }
}
