using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Sms;

/// <summary>`POST /exotel/v1/Accounts/{sid}/Sms/send.json`.</summary>
internal sealed class SmsEndpoints(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    FaultBoard faults,
    FaultGate gate,
    Acceptance acceptance,
    Counters counters,
    TimeProvider time)
{
    private readonly SmsOperatorOptions _operator = options.Sms;

    public void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/exotel/v1/Accounts/{sid}/Sms/send.json", (RequestDelegate)SendAsync);

    private async Task SendAsync(HttpContext http)
    {
        if (!ApiKeys.Basic(http, _operator.ApiKey, _operator.ApiToken))
        {
            await RefuseAsync(http, SmsErrors.Unauthorized);
            return;
        }

        if ((string?)http.Request.RouteValues["sid"] != _operator.AccountSid)
        {
            await RefuseAsync(http, SmsErrors.OtherAccount);
            return;
        }

        Dictionary<string, StringValues>? form = await FormBody.ReadAsync(http);
        string numberId = IdOf(form?.Field("From") ?? "");
        if (await gate.StopsAsync(http, ProviderNames.Sms, numberId, fault => RefuseAsync(
            http, SmsErrors.RefusalOf(fault.Code, fault.HttpStatus)))) return;
        if (form is null)
        {
            await RefuseAsync(http, SmsErrors.Parameters);
            return;
        }

        (ChatMessage? message, GraphError? error) = Take(form);
        if (message is null) await RefuseAsync(http, error!);
        else if (!await gate.SpoilsAsync(http, ProviderNames.Sms, numberId))
            await WriteAsync(http, Answer(message));
    }

    private (ChatMessage?, GraphError?) Take(Dictionary<string, StringValues> form)
    {
        (SmsRequest? request, GraphError? error) = SmsRequest.Read(form);
        if (request is null) return (null, error);
        PhoneNumber? number = Sender(request.From);
        Person? person = book.PersonByPhone(request.To) ?? book.Add(null, request.To);
        if (number is null || person is null || chats.ChatOf(number, person) is not Chat chat)
            return (null, SmsErrors.Full);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        if (faults.Stops(number, now) is Fault limit)
            return (null, SmsErrors.Limit with { RetryAfter = limit.RetryAfterSeconds });
        SmsFacts facts = new(
            request.Body, request.TemplateId, SmsUnits.Of(request.Body, request.Unicode));
        ChatMessage message = new()
        {
            Chat = chat,
            Wamid = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Outbound = true,
            Type = "text",
            AtUnixMs = now,
            Payload = facts.ToPayload(),
            Tracker = request.CustomField,
            StatusCallback = request.StatusCallback,
            Category = request.Promotional ? "marketing" : "utility",
            Failure = request.Scrub(_operator) ?? (!person.OptedOut ? null
                : request.Promotional ? SmsErrors.Dnd : SmsErrors.Blacklist),
        };
        acceptance.Take(message, link: null);
        return (message, null);
    }

    // A header that nobody registered is there too: what it sends fails, and is listed.
    private PhoneNumber? Sender(string header)
    {
        if (book.NumberOf(IdOf(header)) is PhoneNumber known) return known;
        PhoneNumber number = new()
        {
            Id = IdOf(header),
            DisplayPhoneNumber = "",
            Name = header,
            WabaId = ProviderNames.Sms,
            Provider = ProviderNames.Sms,
        };
        return book.AddNumber(number) ? book.NumberOf(number.Id) : null;
    }

    private static string IdOf(string header) => ProviderNames.Sms + ":" + header;

    private JsonObject Answer(ChatMessage message)
    {
        SmsFacts facts = SmsFacts.Of(message);
        string at = SmsWire.Time(message.AtUnixMs);
        return new JsonObject
        {
            ["SMSMessage"] = new JsonObject
            {
                ["Sid"] = message.Wamid,
                ["AccountSid"] = _operator.AccountSid,
                ["From"] = message.Chat.Number.Name,
                ["To"] = "+" + message.Chat.Person.Phone,
                ["DateCreated"] = at,
                ["DateUpdated"] = at,
                ["DateSent"] = null,
                ["Body"] = facts.Text,
                ["Direction"] = "outbound-api",
                ["Uri"] = $"/v1/Accounts/{_operator.AccountSid}/SMS/Messages/{message.Wamid}.json",
                ["ApiVersion"] = null,
                ["Price"] = null,
                ["Status"] = "queued",
                ["SmsUnits"] = facts.Units,
                ["DetailedStatus"] = "PENDING_TO_OPERATOR",
                ["DetailedStatusCode"] = 21010,
            },
        };
    }

    private Task RefuseAsync(HttpContext http, GraphError error) =>
        Refusal.AnswerAsync(http, counters, error, Refusal.Bytes(SmsErrors.Json(error)));

    private static Task WriteAsync(HttpContext http, JsonObject body) =>
        GraphEndpoints.Answer(http, Refusal.Bytes(body));
}
