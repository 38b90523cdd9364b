using System.Globalization;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Twilio;

/// <summary>`POST /twilio/2010-04-01/Accounts/{sid}/Messages.json`, and the files that people
/// have sent.</summary>
internal sealed class TwilioEndpoints(
    SimulatorOptions options,
    TwilioDesk desk,
    FaultGate gate,
    MediaStore media,
    Counters counters)
{
    private const string Account = "/twilio/2010-04-01/Accounts/{sid}";
    private readonly TwilioDeskOptions _desk = options.Twilio;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Account + "/Messages.json", (RequestDelegate)SendAsync);
        app.MapGet(
            Account + "/Messages/{message}/Media/{media}", (RequestDelegate)DownloadAsync);
    }

    private async Task SendAsync(HttpContext http)
    {
        if (Denied(http) is GraphError denied)
        {
            await RefuseAsync(http, denied);
            return;
        }

        Dictionary<string, StringValues> form = await FormBody.ReadAsync(http) ?? [];
        bool isWhatsApp = form.Field("To")?.StartsWith(
            "whatsapp:", StringComparison.Ordinal) == true;
        string provider = isWhatsApp ? ProviderNames.Twilio : ProviderNames.TwilioSms;
        string number = provider + ":"
            + TwilioRequest.Bare(isWhatsApp ? _desk.WhatsAppFrom : _desk.SmsFrom);
        if (await gate.StopsAsync(http, provider, number, fault => RefuseAsync(
            http, TwilioErrors.RefusalOf(fault.Code, fault.HttpStatus)))) return;
        (TwilioRequest? request, GraphError? error) = TwilioRequest.Read(form, _desk);
        ChatMessage? message = null;
        if (request is not null) (message, error) = desk.Take(request);
        if (message is null)
        {
            await RefuseAsync(http, error!);
            return;
        }

        if (await gate.SpoilsAsync(http, provider, number)) return;
        http.Response.StatusCode = StatusCodes.Status201Created;
        await WriteAsync(http, Answer(request!, message));
    }

    private async Task DownloadAsync(HttpContext http)
    {
        string id = (string)http.Request.RouteValues["media"]!;
        MediaItem? item = id.StartsWith("ME", StringComparison.Ordinal)
            ? media.Find(id[2..].TrimStart('0'))
            : null;
        GraphError? error = Denied(http)
            ?? (item?.Bytes is null ? TwilioErrors.NotFound(http.Request.Path) : null);
        if (error is not null)
        {
            await RefuseAsync(http, error);
            return;
        }

        counters.Add("downloads");
        http.Response.ContentType = item!.MimeType;
        http.Response.ContentLength = item.Bytes!.Length;
        await http.Response.Body.WriteAsync(item.Bytes, http.RequestAborted);
    }

    private GraphError? Denied(HttpContext http)
    {
        if (!ApiKeys.Basic(http, _desk.AccountSid, _desk.AuthToken))
            return TwilioErrors.Unauthorized;
        return (string?)http.Request.RouteValues["sid"] == _desk.AccountSid
            ? null
            : TwilioErrors.NotFound(http.Request.Path);
    }

    private JsonObject Answer(TwilioRequest request, ChatMessage message)
    {
        string uri = $"/{TwilioForms.ApiVersion}/Accounts/{_desk.AccountSid}/Messages/"
            + message.Wamid;
        string at = DateTimeOffset.FromUnixTimeMilliseconds(message.AtUnixMs)
            .ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
        int segments = request.IsWhatsApp
            ? 1
            : SmsUnits.Of(request.Body, !SmsUnits.IsPlain(request.Body));
        return new JsonObject
        {
            ["account_sid"] = _desk.AccountSid,
            ["api_version"] = TwilioForms.ApiVersion,
            ["body"] = request.Body,
            ["date_created"] = at,
            ["date_sent"] = null,
            ["date_updated"] = at,
            ["direction"] = "outbound-api",
            ["error_code"] = null,
            ["error_message"] = null,
            ["from"] = request.ServiceSid is null ? request.Spelled(request.From) : null,
            ["messaging_service_sid"] = request.ServiceSid,
            ["num_media"] = request.Media is null ? "0" : "1",
            ["num_segments"] = segments.ToString(CultureInfo.InvariantCulture),
            ["price"] = null,
            ["price_unit"] = null,
            ["sid"] = message.Wamid,
            ["status"] = request.ServiceSid is null ? "queued" : "accepted",
            ["subresource_uris"] = new JsonObject { ["media"] = uri + "/Media.json" },
            ["tags"] = new JsonObject(),
            ["to"] = request.Spelled(request.To),
            ["uri"] = uri + ".json",
        };
    }

    private Task RefuseAsync(HttpContext http, GraphError error) =>
        Refusal.AnswerAsync(http, counters, error, Refusal.Bytes(TwilioErrors.Json(error)));

    private static Task WriteAsync(HttpContext http, JsonObject body) =>
        GraphEndpoints.Answer(http, Refusal.Bytes(body));
}
