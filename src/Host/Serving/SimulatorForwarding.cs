using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Host.Serving;

/// <summary>Passes /sim/** on to the Simulator, so that one port serves everything; active only
/// where <c>Simulator:ForwardTo</c> names an address.</summary>
internal static class SimulatorForwarding
{
    private const int ConnectionsMax = 256;
    private const long BodyBytesMax = 32 * 1024 * 1024;
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);

    // They describe one connection, not the message (RFC 9110, 7.6.1).
    private static readonly HashSet<string> PerConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    public static void Map(WebApplication app)
    {
        if (app.Configuration["Simulator:ForwardTo"] is not { Length: > 0 } address) return;
        // An invoker has no timeout of its own: an event stream lives as long as it is read.
        HttpMessageInvoker simulator = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = ConnectPatience,
            MaxConnectionsPerServer = ConnectionsMax,
        });
        app.Lifetime.ApplicationStopped.Register(simulator.Dispose);
        Uri to = new(address);
        // Whoever opens the address that `up` prints wants to see something.
        app.MapGet("/", () => Results.Redirect("/sim"));
        app.Map("/sim/{**path}", context => ForwardAsync(context, simulator, to));
    }

    private static async Task ForwardAsync(
        HttpContext context, HttpMessageInvoker simulator, Uri to)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = BodyBytesMax;

        using HttpRequestMessage request = Copy(context.Request, to);
        HttpResponseMessage answer;
        try
        {
            answer = await simulator.SendAsync(request, context.RequestAborted);
        }
        catch (HttpRequestException) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            await context.Response.WriteAsync("The Simulator does not answer.",
                context.RequestAborted);
            return;
        }

        using (answer) await PassBackAsync(answer, context);
    }

    private static HttpRequestMessage Copy(HttpRequest from, Uri to)
    {
        Uri target = new(to, from.Path.ToUriComponent() + from.QueryString.ToUriComponent());
        HttpRequestMessage request = new(new HttpMethod(from.Method), target)
        {
            Version = HttpVersion.Version11,
        };
        bool hasBody = from.ContentLength > 0 || from.Headers.ContainsKey("Transfer-Encoding");
        if (hasBody) request.Content = new StreamContent(from.Body);
        foreach ((string name, StringValues values) in from.Headers)
        {
            if (PerConnection.Contains(name)) continue;
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(
                    name, (IEnumerable<string?>)values);
        }

        return request;
    }

    private static async Task PassBackAsync(HttpResponseMessage answer, HttpContext context)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach ((string name, IEnumerable<string> values) in
            answer.Headers.Concat(answer.Content.Headers))
        {
            if (!PerConnection.Contains(name))
                context.Response.Headers[name] = new StringValues([.. values]);
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await context.Response.StartAsync(context.RequestAborted);
        await using Stream body = await answer.Content.ReadAsStreamAsync(context.RequestAborted);
        byte[] buffer = new byte[16 * 1024];
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                // Each event reaches the page when it happens.
                await context.Response.Body.WriteAsync(
                    buffer.AsMemory(0, count), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader left; an event stream has no other end.
        }
    }
}
