using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Host.Serving;

/// <summary>Passes /sim/** on to the Simulator, so that one port serves everything; active only
/// where <c>Simulator:ForwardTo</c> names an address.</summary>
public static class SimulatorForwarding
{
    private const string ClientName = "simulator-forwarding";
    private const int ConnectionsMax = 256;
    private const long BodyBytesMax = 32 * 1024 * 1024;
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);

    // They describe one connection, not the message (RFC 9110, 7.6.1).
    private static readonly HashSet<string> PerConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Simulator:ForwardTo"] is not { Length: > 0 } address) return;
        services.AddHttpClient(ClientName, client =>
            {
                client.BaseAddress = new Uri(address);
                // An event stream lives as long as somebody reads it.
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectTimeout = ConnectPatience,
                MaxConnectionsPerServer = ConnectionsMax,
            })
            .RemoveAllLoggers();
    }

    public static void Map(IEndpointRouteBuilder endpoints, IConfiguration configuration)
    {
        if (configuration["Simulator:ForwardTo"] is not { Length: > 0 }) return;
        endpoints.Map("/sim/{**path}", ForwardAsync);
    }

    private static async Task ForwardAsync(HttpContext context)
    {
        HttpClient client = context.RequestServices
            .GetRequiredService<IHttpClientFactory>().CreateClient(ClientName);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = BodyBytesMax;

        using HttpRequestMessage request = Copy(context.Request);
        HttpResponseMessage answer;
        try
        {
            answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead,
                context.RequestAborted);
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

    private static HttpRequestMessage Copy(HttpRequest from)
    {
        HttpRequestMessage request = new(new HttpMethod(from.Method),
            from.PathBase + from.Path.ToUriComponent() + from.QueryString.ToUriComponent());
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
