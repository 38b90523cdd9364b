using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Simulator.Phones;

/// <summary>Serves the page of phones and its parts, all from the assembly.</summary>
internal static class PhonesPage
{
    // Media come from the control API of the same origin; nothing from anywhere else.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "media-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'self'";

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (string name in typeof(PhonesPage).Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith("page/", StringComparison.Ordinal)) continue;
            string file = name["page/".Length..];
            byte[] content = Read(name);
            string tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\"";
            string route = file == "index.html" ? "/sim" : "/sim/page/" + file;
            app.MapGet(route, (RequestDelegate)(http => SendAsync(http, file, content, tag)));
        }
    }

    private static Task SendAsync(HttpContext http, string file, byte[] content, string tag)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        http.Response.ContentLength = content.Length;
        return http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PhonesPage).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
