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
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>`POST /gupshup/wa/api/v1/msg` and `…/template/msg`, and the files that people have
/// sent.</summary>
internal sealed class GupshupEndpoints(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    FaultBoard faults,
    FaultGate gate,
    Acceptance acceptance,
    MediaStore media,
    Counters counters,
    TimeProvider time)
{
    private readonly GupshupDeskOptions _desk = options.Gupshup;

    private string NumberId => ProviderNames.Gupshup + ":" + _desk.App;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(
            "/gupshup/wa/api/v1/msg", (RequestDelegate)(http => SendAsync(http, Session)));
        app.MapPost(
            "/gupshup/wa/api/v1/template/msg",
            (RequestDelegate)(http => SendAsync(http, Template)));
        app.MapGet("/gupshup/wa/media/{id}", (RequestDelegate)DownloadAsync);
    }

    private async Task SendAsync(
        HttpContext http,
        Func<Dictionary<string, StringValues>, (Draft? Draft, GraphError? Error)> read)
    {
        if (!ApiKeys.Header(http, "apikey", _desk.ApiKey))
        {
            await RefuseAsync(http, GupshupErrors.Unauthorized);
            return;
        }

        if (await gate.StopsAsync(http, ProviderNames.Gupshup, NumberId, fault => RefuseAsync(
            http, GupshupErrors.RefusalOf(fault.Code, fault.HttpStatus)))) return;
        Dictionary<string, StringValues> form = await FormBody.ReadAsync(http) ?? [];
        GraphError? error = Addressing(form);
        Draft? draft = null;
        if (error is null) (draft, error) = read(form);
        ChatMessage? message = null;
        if (draft is not null) (message, error) = Take(form.Field("destination")!, draft);
        if (message is null)
        {
            await RefuseAsync(http, error!);
            return;
        }

        if (await gate.SpoilsAsync(http, ProviderNames.Gupshup, NumberId)) return;
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        await WriteAsync(http, new JsonObject
        {
            ["status"] = "submitted",
            ["messageId"] = message.ProviderId,
        });
    }

    private GraphError? Addressing(Dictionary<string, StringValues> form)
    {
        if (form.Field("channel") is not (null or "whatsapp")) return GupshupErrors.Channel;
        if (form.Field("src.name") is { } app && app != _desk.App) return GupshupErrors.App;
        if (form.Field("source") != _desk.Source) return GupshupErrors.App;
        // Without a plus, as Gupshup asks.
        return form.Field("destination") is { Length: >= 8 and <= 15 } to
            && to.All(char.IsAsciiDigit)
                ? null
                : GupshupErrors.Destination;
    }

    private static (Draft?, GraphError?) Session(Dictionary<string, StringValues> form)
    {
        if (form.Field("message") is not { } text) return (null, GupshupErrors.Message);
        (GupshupMessage? read, GraphError? error) = GupshupMessage.Read(text);
        return read is null
            ? (null, error)
            : (new Draft(read.Type, read.Payload, read.Link, "service", null), null);
    }

    private (Draft?, GraphError?) Template(Dictionary<string, StringValues> form)
    {
        if (form.Field("template") is not { } template)
            return (null, GupshupErrors.TemplateBody);
        (GupshupTemplateSend? send, GraphError? error) =
            GupshupTemplateSend.Read(template, form.Field("message"), _desk);
        return send is null
            ? (null, error)
            : (new Draft(
                "template", send.Payload, send.Link, send.Category, send.Failure), null);
    }

    private (ChatMessage?, GraphError?) Take(string destination, Draft draft)
    {
        Person? person = book.PersonByPhone(destination) ?? book.Add(null, destination);
        if (book.NumberOf(NumberId) is not PhoneNumber number)
            return (null, GupshupErrors.App);
        if (person is null || chats.ChatOf(number, person) is not Chat chat)
            return (null, GupshupErrors.Full);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (faults.Stops(number, now) is Fault limit)
            return (null, GupshupErrors.Limit with { RetryAfter = limit.RetryAfterSeconds });
        ChatMessage message = new()
        {
            Chat = chat,
            Wamid = Wamid.Outbound(chat.Address),
            ProviderId = Guid.NewGuid().ToString(),
            Outbound = true,
            Type = draft.Type,
            AtUnixMs = now,
            Payload = draft.Payload,
            InsideWindow = chats.Locked(() => chat.WindowIsOpen(now)),
            Category = draft.Category,
            Failure = draft.Failure,
        };
        acceptance.Take(message, draft.Link);
        return (message, null);
    }

    // Whoever knows the address gets the file, as at Gupshup.
    private async Task DownloadAsync(HttpContext http)
    {
        if (_desk.ApiKey.Length == 0
            || media.Find((string)http.Request.RouteValues["id"]!)?.Bytes is not byte[] bytes)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        counters.Add("downloads");
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private Task RefuseAsync(HttpContext http, GraphError error) =>
        Refusal.AnswerAsync(http, counters, error, Refusal.Bytes(GupshupErrors.Json(error)));

    private static Task WriteAsync(HttpContext http, JsonObject body) =>
        GraphEndpoints.Answer(http, Refusal.Bytes(body));

    private sealed record Draft(
        string Type, byte[] Payload, string? Link, string Category, GraphError? Failure);
}
