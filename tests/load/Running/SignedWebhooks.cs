using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Posts Meta webhooks with one new text message each, signed over their bytes.
/// </summary>
internal sealed class SignedWebhooks(string url, IReadOnlyList<LoadShop> shops) : IDisposable
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(OneRole.AppSecret);
    private readonly Uri address = new(url + "/webhooks/meta");
    private readonly ConcurrentBag<PlainPosts> idle = [];
    private readonly ConcurrentBag<PlainPosts> all = [];
    private int next;

    /// <summary>Bytes of one webhook.</summary>
    public int Size => Body().Length;

    /// <exception cref="InvalidOperationException">It was not acknowledged.</exception>
    public async Task PostAsync(CancellationToken stop)
    {
        byte[] body = Body();
        string signature = Convert.ToHexStringLower(HMACSHA256.HashData(key, body));
        if (!idle.TryTake(out PlainPosts? connection))
        {
            connection = await PlainPosts.OpenAsync(address, stop);
            all.Add(connection);
        }

        await connection.PostAsync(
            body, $"X-Hub-Signature-256: sha256={signature}\r\n", stop);
        idle.Add(connection);
    }

    public void Dispose()
    {
        foreach (PlainPosts connection in all) connection.Dispose();
    }

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
