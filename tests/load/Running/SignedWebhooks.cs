using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Posts Meta webhooks with one new text message each, signed over their bytes.
/// </summary>
internal sealed class SignedWebhooks(string url, IReadOnlyList<LoadShop> shops) : IDisposable
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(WebhookServer.AppSecret);
    private readonly Uri address = new(url + "/webhooks/meta");
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        MaxConnectionsPerServer = 512,
    });

    private int next;

    /// <summary>Bytes of one webhook.</summary>
    public int Size => Body().Length;

    /// <exception cref="InvalidOperationException">It was not acknowledged.</exception>
    public async Task PostAsync(CancellationToken stop)
    {
        byte[] body = Body();
        using HttpRequestMessage request = new(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        request.Headers.Add("X-Hub-Signature-256",
            "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(key, body)));
        using HttpResponseMessage answer = await http.SendAsync(request, stop);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"a webhook was answered {answer.StatusCode}");
    }

    public void Dispose() => http.Dispose();

    private byte[] Body()
    {
        int n = Interlocked.Increment(ref next);
        LoadShop shop = shops[n % shops.Count];
        string phone = shop.Owner[1..];
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        string wamid = "wamid.HBgM" + Convert.ToBase64String(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{phone}-{n:D12}")));
        return Encoding.UTF8.GetBytes($$"""
            {"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{
            "value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":
            "{{shop.PhoneNumberId[..10]}}","phone_number_id":"{{shop.PhoneNumberId}}"},"contacts":[
            {"profile":{"name":"Owner"},"wa_id":"{{phone}}"}],"messages":[{"from":"{{phone}}","id":
            "{{wamid}}","timestamp":"{{now}}","text":{"body":
            "Ramesh ko 2 kg chini aur 5 maggi udhaar"},"type":"text"}]},"field":"messages"}]}]}
            """);
    }
}
