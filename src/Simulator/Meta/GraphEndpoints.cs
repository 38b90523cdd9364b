using System.Buffers;
using System.IO.Pipelines;
using System.Net.Mime;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Sending;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Meta;

/// <summary>The Graph API: one entry, because the base path and version are the caller's.
/// </summary>
internal sealed class GraphEndpoints(
    SimulatorOptions options,
    AddressBook book,
    FaultGate gate,
    SendDesk desk,
    GraphMedia media,
    GraphAccounts accounts,
    GraphPayments payments,
    Counters counters)
{
    private const int BodyMax = 256 << 10;
    private readonly string _authorization = "Bearer " + options.AccessToken;

    public async Task HandleAsync(HttpContext http)
    {
        if (GraphPath.Read(http.Request.Path.Value ?? "") is not GraphPath path)
        {
            await Refuse(http, GraphErrors.UnknownPath(http.Request.Path.Value ?? ""));
            return;
        }

        string? authorization = http.Request.Headers.Authorization;
        if (authorization != _authorization)
        {
            await Refuse(http, string.IsNullOrEmpty(authorization)
                ? GraphErrors.NoToken
                : GraphErrors.WrongToken);
            return;
        }

        if (await gate.StopsAsync(
            http, ProviderNames.Meta, path.Id,
            fault => Refuse(http, GraphErrors.OfCode(fault.Code, fault.HttpStatus)))) return;
        GraphError? error = (http.Request.Method, path.Edge) switch
        {
            ("POST", "messages") => await SendAsync(http, path.Id),
            ("POST", "media") => Own(path.Id) is null
                ? GraphErrors.UnknownObject(path.Id)
                : await media.UploadAsync(http, path.Id),
            ("GET", "payments") => await payments.FindAsync(http, path),
            ("POST", "payments_refund") => await payments.RefundAsync(http, path.Id),
            ("GET", null) => await GetAsync(http, path.Id),
            ("DELETE", null) => await media.DeleteAsync(http, path.Id),
            (_, "message_templates" or "subscribed_apps" or "phone_numbers") =>
                await accounts.HandleAsync(http, path),
            _ => GraphErrors.UnknownObject(path.Id),
        };
        if (error is not null) await Refuse(http, error);
    }

    public static Task Answer(HttpContext http, byte[] body)
    {
        http.Response.ContentType = "application/json; charset=UTF-8";
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    public static async Task<byte[]?> ReadBodyAsync(HttpContext http, int max)
    {
        PipeReader reader = http.Request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > max) return null;
            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private async Task<GraphError?> SendAsync(HttpContext http, string phoneNumberId)
    {
        if (Own(phoneNumberId) is not PhoneNumber number)
            return GraphErrors.UnknownObject(phoneNumberId);
        return await SendAsync(http, number);
    }

    /// <summary>`POST /messages` of a number that Meta's bodies go to, by whichever door.
    /// </summary>
    public async Task<GraphError?> SendAsync(HttpContext http, PhoneNumber number)
    {
        if (http.Request.ContentType?.StartsWith(
            MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase) != true)
            return GraphErrors.Parameter("The parameter messaging_product is required.");
        if (await ReadBodyAsync(http, BodyMax) is not byte[] body)
            return GraphErrors.Parameter("Invalid parameter", "The request is too large.");
        (byte[]? answer, GraphError? error) = desk.Take(number, body);
        if (answer is null) return error;
        if (!await gate.SpoilsAsync(http, number.Provider, number.Id))
            await Answer(http, answer);
        return null;
    }

    private async Task<GraphError?> GetAsync(HttpContext http, string id)
    {
        if (Own(id) is not PhoneNumber number) return await media.GetAsync(http, id);
        await Answer(http, GraphAccounts.Describe(number));
        return null;
    }

    // A number of another provider's is nobody's here.
    private PhoneNumber? Own(string id) =>
        book.NumberOf(id) is { Provider: ProviderNames.Meta } number ? number : null;

    public Task Refuse(HttpContext http, GraphError error) =>
        Refusal.AnswerAsync(http, counters, error, error.ToBody());
}
