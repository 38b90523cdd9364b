using System.Globalization;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static ConverseErp.Simulator.Control.ControlBodies;

namespace ConverseErp.Simulator.Control;

/// <summary>Sending as a person, and reading what came back.</summary>
internal sealed class MessageEndpoints(
    AddressBook book, ChatLog chats, InboundDesk desk, MediaStore media)
{
    private const int BulkMax = 10_000;
    private const int UploadMax = 16 << 20;
    private const int SmsShown = 300;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/messages", (RequestDelegate)SendAsync);
        api.MapPost("/bulk", (RequestDelegate)BulkAsync);
        api.MapGet("/outbound", (RequestDelegate)OutboundAsync);
        api.MapGet("/chat", (RequestDelegate)ChatAsync);
        api.MapGet("/sms", (RequestDelegate)SmsAsync);
        api.MapPost("/media", (RequestDelegate)UploadAsync);
        api.MapGet("/media/{id}", (RequestDelegate)MediaAsync);
    }

    private async Task SendAsync(HttpContext http)
    {
        if (await ReadAsync(http, ControlJson.Default.InboundRequest)
            is not InboundRequest request) return;
        (string? wamid, string? problem) = desk.Send(request);
        if (wamid is null)
        {
            await ProblemAsync(http, 400, problem!);
            return;
        }

        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteString("wamid", wamid);
            json.WriteEndObject();
        });
    }

    private async Task BulkAsync(HttpContext http)
    {
        if (await ReadAsync(http, ControlJson.Default.BulkRequest)
            is not BulkRequest request) return;
        if (request.Messages.Count > BulkMax)
        {
            await ProblemAsync(http, 400, $"At most {BulkMax} messages at once.");
            return;
        }

        List<string> wamids = new(request.Messages.Count);
        foreach (InboundRequest message in request.Messages)
        {
            (string? wamid, string? problem) = desk.Send(message);
            if (wamid is null)
            {
                await ProblemAsync(http, 400, $"Message {wamids.Count}: {problem}");
                return;
            }

            wamids.Add(wamid);
        }

        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("accepted", wamids.Count);
            ControlViews.Items(json, "wamids", wamids, static (j, id) => j.WriteStringValue(id));
            json.WriteEndObject();
        });
    }

    private Task OutboundAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        string? number = query["phoneNumberId"];
        string? to = query["to"];
        Person? person = to is null ? null : book.Find(to);
        int limit = (int)Math.Clamp(Number(query["limit"], 100), 1, 10_000);
        long since = Number(query["since"], 0);
        List<ChatMessage> found = to is not null && person is null
            ? []
            : chats.Since(since, limit, message => message.Outbound
                && (number is null || message.Chat.Number.Id == number)
                && (person is null || message.Chat.Person == person));
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("next", found.Count == 0 ? since : found[^1].Seq);
            ControlViews.Items(json, "items", found,
                (j, message) => ControlViews.Message(j, message, query["brief"] == "true"));
            json.WriteEndObject();
        });
    }

    private Task ChatAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        long since = Number(query["since"], 0);
        Person? person = book.Find(query["person"].ToString());
        Chat? chat = person is null
            ? null
            : chats.Existing(query["phoneNumberId"].ToString(), person.Id);
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", chat?.Version ?? 0);
            json.WriteNumber("typingUntilMs", chat?.TypingUntilUnixMs ?? 0);
            List<ChatMessage> found = chat is null ? [] : chats.ChangedIn(chat, since, 300);
            ControlViews.Items(json, "items", found,
                static (j, message) => ControlViews.Message(j, message, brief: false));
            json.WriteEndObject();
        });
    }

    private Task SmsAsync(HttpContext http)
    {
        IQueryCollection query = http.Request.Query;
        Person? person = book.Find(query["phone"].ToString());
        int limit = (int)Math.Clamp(Number(query["limit"], SmsShown), 1, 10_000);
        List<ChatMessage> found = person is null
            ? []
            : [.. chats.Chats()
                .Where(chat => chat.Person == person
                    && ProviderNames.IsSms(chat.Number.Provider))
                .SelectMany(chat => chats.ChangedIn(chat, 0, limit))
                .OrderBy(message => message.Seq)
                .TakeLast(limit)];
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            ControlViews.Items(json, "items", found, ControlViews.Sms);
            json.WriteEndObject();
        });
    }

    private async Task UploadAsync(HttpContext http)
    {
        string type = http.Request.ContentType ?? "";
        bool csv = type.StartsWith("text/csv", StringComparison.Ordinal);
        bool plain = type.StartsWith("text/", StringComparison.Ordinal);
        if (!csv && (MediaStore.SizeMax(type) == 0 || plain))
        {
            // Plain text is also what a foreign page could post without asking; phones send files.
            await ProblemAsync(http, 415, "Send the file itself, with its Content-Type.");
            return;
        }

        if (await GraphEndpoints.ReadBodyAsync(http, UploadMax) is not byte[] bytes)
        {
            await ProblemAsync(http, 413, "At most 16 MB.");
            return;
        }

        MediaItem item = media.Add(bytes, type, http.Request.Query["filename"]);
        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("mimeType", item.MimeType);
            json.WriteNumber("size", item.Size);
            json.WriteEndObject();
        });
    }

    private async Task MediaAsync(HttpContext http)
    {
        if (media.Find((string)http.Request.RouteValues["id"]!) is not MediaItem item)
        {
            await ProblemAsync(http, 404, "There is no such media.");
            return;
        }

        if (item.Bytes is not byte[] bytes)
        {
            await ProblemAsync(http, 410, "Only hash and size of this file were kept.");
            return;
        }

        // The product chose the type; only those a browser shows without running anything
        // may open in the page's origin.
        string type = item.MimeType.Split(';')[0].Trim();
        bool shown = type is "application/pdf" or "image/jpeg" or "image/png" or "image/webp"
            or "audio/ogg" or "audio/aac" or "audio/mpeg" or "audio/mp4" or "video/mp4";
        http.Response.ContentType = shown ? type : "application/octet-stream";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        string name = item.FileName ?? http.Request.Query["name"].ToString();
        Microsoft.Net.Http.Headers.ContentDispositionHeaderValue disposition =
            new(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(name.Length > 0 ? name : item.Id);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static long Number(string? text, long otherwise) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out long number) ? number : otherwise;
}
