using System.Buffers;
using System.IO.Pipelines;
using System.Net.Mime;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Simulator.Meta;

/// <summary>The Graph API: one entry, because the base path and version are the caller's.
/// </summary>
internal sealed class GraphEndpoints(
    SimulatorOptions options,
    AddressBook book,
    FaultBoard faults,
    SendDesk desk,
    GraphMedia media,
    GraphAccounts accounts,
    GraphPayments payments,
    Counters counters,
    TimeProvider time)
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

        if (await StopByFault(http, path)) return;
        GraphError? error = (http.Request.Method, path.Edge) switch
        {
            ("POST", "messages") => await SendAsync(http, path.Id),
            ("POST", "media") => await media.UploadAsync(http, path.Id),
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
        if (book.NumberOf(phoneNumberId) is not PhoneNumber number)
            return GraphErrors.UnknownObject(phoneNumberId);
        if (http.Request.ContentType?.StartsWith(
            MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase) != true)
            return GraphErrors.Parameter("The parameter messaging_product is required.");
        if (await ReadBodyAsync(http, BodyMax) is not byte[] body)
            return GraphErrors.Parameter("Invalid parameter", "The request is too large.");
        (byte[]? answer, GraphError? error) = desk.Take(number, body);
        if (answer is null) return error;
        if (faults.Hits(FaultKind.Drop, phoneNumberId) is not null)
        {
            counters.Add("connectionsDropped");
            http.Abort();
            return null;
        }

        await Answer(http, answer);
        return null;
    }

    private async Task<GraphError?> GetAsync(HttpContext http, string id)
    {
        if (book.NumberOf(id) is not PhoneNumber number) return await media.GetAsync(http, id);
        await Answer(http, GraphAccounts.Describe(number));
        return null;
    }

    /// <returns>True when a fault has answered instead of the endpoint.</returns>
    private async Task<bool> StopByFault(HttpContext http, GraphPath path)
    {
        if (faults.Hits(FaultKind.Slow, path.Id) is Fault slow)
            await Task.Delay(TimeSpan.FromMilliseconds(slow.DelayMs), time, http.RequestAborted);
        if (faults.Hits(FaultKind.Fail, path.Id) is not Fault fail) return false;
        counters.Add("failedByFault");
        if (fail.Code > 0)
        {
            await Refuse(http, GraphErrors.OfCode(fail.Code, fail.HttpStatus));
            return true;
        }

        // A gateway in trouble answers with something that is not Graph JSON.
        http.Response.StatusCode = fail.HttpStatus > 0 ? fail.HttpStatus : 503;
        http.Response.ContentType = MediaTypeNames.Text.Html;
        await http.Response.WriteAsync("<html><body>Sorry, something went wrong.</body></html>");
        return true;
    }

    private Task Refuse(HttpContext http, GraphError error)
    {
        counters.Add("refused");
        counters.Add("refused." + error.Code);
        http.Response.StatusCode = error.HttpStatus;
        return Answer(http, error.ToBody());
    }
}
