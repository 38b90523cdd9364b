using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Operations.Status;

/// <summary>/ops: the console, a page with its sheet and script and nothing from elsewhere. Where
/// a token is set, the page asks for it and the data are behind it.</summary>
internal static class PageEndpoints
{
    private static readonly Dictionary<string, (string Type, byte[] Bytes)> Files = new[]
    {
        ("ops.html", "text/html; charset=utf-8"),
        ("ops.css", "text/css; charset=utf-8"),
        ("ops.js", "text/javascript; charset=utf-8"),
    }.ToDictionary(f => f.Item1, f => (f.Item2, Load(f.Item1)), StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ops", static (HttpContext http, OpsGate gate) =>
            Serve("ops.html", http, gate));
        foreach (string file in (string[])["ops.css", "ops.js"])
        {
            routes.MapGet("/ops/" + file, (HttpContext http, OpsGate gate) =>
                Serve(file, http, gate));
        }
    }

    private static IResult Serve(string file, HttpContext http, OpsGate gate)
    {
        if (!gate.AsksForToken
            && gate.Refuse(http.Request, http.Connection.RemoteIpAddress) is { } refusal)
            return refusal;
        IHeaderDictionary headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src "
            + "'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
        return Results.Bytes(Files[file].Bytes, Files[file].Type);
    }

    private static byte[] Load(string file)
    {
        Assembly here = typeof(PageEndpoints).Assembly;
        using Stream stream = here.GetManifestResourceStream("ConverseErp.Operations.Page." + file)
            ?? throw new InvalidOperationException($"{file} is not in the build.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
