using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Load.Running;

/// <summary>An endpoint of this machine that accepts every message, as the Cloud API does when all
/// is well, and tells nothing afterwards.</summary>
internal sealed class AcceptingProvider : IAsyncDisposable
{
    private readonly WebApplication _app;
    private long _accepted;

    private readonly Action<byte[]>? _saw;

    private AcceptingProvider(WebApplication app, string url, Action<byte[]>? saw)
    {
        _app = app;
        _saw = saw;
        Url = url;
    }

    public string Url { get; }

    public long Accepted => Interlocked.Read(ref _accepted);

    /// <summary>The last message as it came; null before the first.</summary>
    public byte[]? LastBody { get; private set; }

    /// <param name="saw">Called with each message, before it is answered.</param>
    public static async Task<AcceptingProvider> StartAsync(Action<byte[]>? saw = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        AcceptingProvider? made = null;
        app.Run(http => made!.AnswerAsync(http));
        await app.StartAsync();
        made = new AcceptingProvider(app, app.Urls.First(), saw);
        return made;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body);
        byte[] taken = body.ToArray();
        LastBody = taken;
        // Not the property: another request may have set it again by now.
        _saw?.Invoke(taken);
        long number = Interlocked.Increment(ref _accepted);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(
            $$"""{"messaging_product":"whatsapp","messages":[{"id":"wamid.bench.{{number}}"}]}""");
    }
}
