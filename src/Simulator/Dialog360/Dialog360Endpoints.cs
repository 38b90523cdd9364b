using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Simulator.Dialog360;

/// <summary>Meta's bodies behind 360dialog's door: the key in a header names the number.
/// </summary>
internal sealed class Dialog360Endpoints(
    SimulatorOptions options,
    AddressBook book,
    FaultGate gate,
    GraphEndpoints graph,
    GraphMedia files,
    MediaStore media,
    MediaLinks links,
    Counters counters)
{
    public const string Root = "/dialog360";
    private readonly Dialog360DeskOptions _desk = options.Dialog360;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Root + "/messages", Guarded(graph.SendAsync));
        app.MapPost(Root + "/media", Guarded(
            (http, number) => files.UploadAsync(http, number.Id)));
        app.MapGet(Root + "/{media}", Guarded((http, _) => DescribeAsync(http)));
        app.MapDelete(Root + "/{media}", Guarded(
            (http, _) => files.DeleteAsync(http, Media(http))));
        app.MapGet(Root + MediaLinks.Path, Guarded((http, _) => DownloadAsync(http)));
    }

    private RequestDelegate Guarded(Func<HttpContext, PhoneNumber, Task<GraphError?>> handle) =>
        http => GuardedAsync(http, handle);

    private async Task GuardedAsync(
        HttpContext http, Func<HttpContext, PhoneNumber, Task<GraphError?>> handle)
    {
        if (!ApiKeys.Header(http, "D360-API-KEY", _desk.ApiKey)
            || book.NumberOf(_desk.PhoneNumberId) is not
                { Provider: ProviderNames.Dialog360 } number)
        {
            await DenyAsync(http);
            return;
        }

        if (await gate.StopsAsync(http, ProviderNames.Dialog360, number.Id, fault =>
            graph.Refuse(http, GraphErrors.OfCode(fault.Code, fault.HttpStatus)))) return;
        if (await handle(http, number) is GraphError error) await graph.Refuse(http, error);
    }

    private async Task<GraphError?> DescribeAsync(HttpContext http)
    {
        string id = Media(http);
        if (media.Find(id) is not MediaItem item) return GraphErrors.UnknownObject(id);
        string baseUrl = $"{http.Request.Scheme}://{http.Request.Host}";
        await GraphEndpoints.Answer(http, MetaJson.Object(json =>
        {
            json.Property("messaging_product", "whatsapp");
            json.Property("url", links.For(item, baseUrl, Root));
            json.Property("mime_type", item.MimeType);
            json.Property("sha256", Convert.ToHexStringLower(item.Sha256));
            json.Property("file_size", item.Size);
            json.Property("id", item.Id);
        }));
        return null;
    }

    private async Task<GraphError?> DownloadAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        MediaItem? item = links.Open(query["mid"], query["ext"], query["hash"]);
        if (item?.Bytes is not byte[] bytes)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        counters.Add("downloads");
        http.Response.ContentType = item.MimeType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        return null;
    }

    private static string Media(HttpContext http) => (string)http.Request.RouteValues["media"]!;

    private Task DenyAsync(HttpContext http)
    {
        counters.Add("refused");
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return GraphEndpoints.Answer(http, Encoding.UTF8.GetBytes(new JsonObject
        {
            ["meta"] = new JsonObject
            {
                ["success"] = false,
                ["http_code"] = 401,
                ["developer_message"] = "Invalid api key",
            },
        }.ToJsonString()));
    }
}
