using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Simulator.Irp;

/// <summary>The registration portal under /irp, on its wire format, and its faults under
/// /sim/api/irp.</summary>
/// <remarks>Refusals come with HTTP 200, Status 0 and ErrorDetails, as there. Users are anybody
/// whose password does not begin with "wrong".</remarks>
internal sealed class IrpEndpoints(IrpDesk desk, SimulatorOptions options)
{
    private const string Root = "/irp/eicore/v1.03/Invoice";

    public void MapApi(IEndpointRouteBuilder app)
    {
        app.MapPost("/irp/eivital/v1.04/auth", (Delegate)LogInAsync);
        app.MapPost(Root, (Delegate)((HttpContext http) => AskedAsync(http, Generate)));
        app.MapPost(Root + "/Cancel", (Delegate)((HttpContext http) => AskedAsync(http, Cancel)));
        app.MapGet(Root + "/irnbydocdetails", (HttpContext http, string doctype, string docnum,
            string docdate) => AskedAsync(http, (login, _) => Found(
                login, desk.ByDocument(login.Gstin, doctype, docnum, docdate))));
        app.MapGet(Root + "/irn/{irn}", (HttpContext http, string irn) => AskedAsync(
            http, (login, _) => Found(login, desk.ByIrn(irn))));
    }

    public void MapControl(IEndpointRouteBuilder api)
    {
        api.MapGet("/irp/key", () => Results.Json(new { publicKey = desk.PublicKey }));
        api.MapGet("/irp/documents", () => Results.Json(new JsonArray(
        [
            .. desk.All.Select(d => (JsonNode)new JsonObject
            {
                ["irn"] = d.Irn,
                ["ackNo"] = d.AckNo,
                ["seller"] = d.Seller,
                ["number"] = (string)d.Content["DocDtls"]!["No"]!,
                ["kind"] = (string)d.Content["DocDtls"]!["Typ"]!,
                ["cancelled"] = d.CancelledAt is not null,
                ["content"] = d.Content.DeepClone(),
            }),
        ])));
        api.MapPut("/irp/faults", (IrpFaults faults) =>
        {
            desk.Set(faults);
            return Results.NoContent();
        });
    }

    private async Task<IResult> LogInAsync(HttpContext http)
    {
        if (await TroubleAsync(http) is { } trouble) return trouble;
        HttpRequest request = http.Request;
        if (request.Headers["client_id"] != options.Irp.ClientId
            || request.Headers["client_secret"] != options.Irp.ClientSecret)
            return Refuse("1010", "Invalid Client-ID/Client-Secret");
        string gstin = request.Headers["Gstin"].ToString();
        if (await DataAsync(http) is not { } data || desk.Open(data) is not { } opened)
            return Refuse("1013", "Decryption of password failed");
        JsonObject wanted = JsonNode.Parse(opened)!.AsObject();
        string password = (string?)wanted["Password"] ?? "";
        if (desk.Faults.RefuseLogins || password.StartsWith("wrong", StringComparison.Ordinal))
            return Refuse("1008", "Invalid login credentials");
        string user = (string)wanted["UserName"]!;
        byte[] appKey = Convert.FromBase64String((string)wanted["AppKey"]!);
        if (appKey.Length != 32) return Refuse("1016", "Decryption of App Key failed");
        (string token, IrpLogin login) = desk.LogIn(gstin, user);
        return Results.Json(new JsonObject
        {
            ["Status"] = 1,
            ["Data"] = new JsonObject
            {
                ["ClientId"] = options.Irp.ClientId,
                ["UserName"] = user,
                ["AuthToken"] = token,
                ["Sek"] = Seal(appKey, login.Key),
                ["TokenExpiry"] = IrpDesk.Clock(DateTimeOffset.UnixEpoch),
            },
            ["ErrorDetails"] = null,
            ["InfoDtls"] = null,
        });
    }

    private async Task<IResult> AskedAsync(
        HttpContext http, Func<IrpLogin, JsonObject?, IResult> answer)
    {
        if (await TroubleAsync(http) is { } trouble) return trouble;
        HttpRequest request = http.Request;
        if (desk.LoginOf(request.Headers["AuthToken"].ToString()) is not { } login
            || login.Gstin != request.Headers["Gstin"]
            || login.User != request.Headers["user_name"])
            return Refuse("1005", "Invalid Token");
        if (!HttpMethods.IsPost(request.Method)) return answer(login, null);
        if (await DataAsync(http) is not { } data || Open(login.Key, data) is not { } body)
            return Refuse("1007", "Authentication failed. Pls. inform the helpdesk");
        return answer(login, body);
    }

    private IResult Generate(IrpLogin login, JsonObject? document)
    {
        if (desk.Faults.RefuseCode is { } code)
            return Refuse(code, desk.Faults.RefuseMessage ?? "Refused");
        if (IrpRules.Look(document!, login.Gstin) is var (wrong, message))
            return Refuse(wrong, message);
        (IrpDocument made, bool fresh) = desk.Register(document!);
        if (desk.Faults.DropGenerates)
            return Results.StatusCode(StatusCodes.Status504GatewayTimeout);
        if (fresh) return Good(login, Shown(made));
        return made.CancelledAt is null
            ? Refuse("2150", "Duplicate IRN", new JsonObject
            {
                ["InfCd"] = "DUPIRN",
                ["Desc"] = new JsonObject
                {
                    ["AckNo"] = made.AckNo,
                    ["AckDt"] = IrpDesk.Clock(made.AckAt),
                    ["Irn"] = made.Irn,
                },
            })
            : Refuse("2278", "IRN is already generated and is Cancelled. You cannot regenerate");
    }

    private IResult Cancel(IrpLogin login, JsonObject? wish)
    {
        if (desk.ByIrn((string?)wish!["Irn"] ?? "") is not { } document)
            return Refuse("2148", "Requested IRN data is not available");
        if (document.Seller != login.Gstin)
            return Refuse("2143", "Invoice does not belongs to the user GSTIN");
        return desk.Cancel(document) is var (code, message)
            ? Refuse(code, message)
            : Good(login, new JsonObject
            {
                ["Irn"] = document.Irn,
                ["CancelDate"] = IrpDesk.Clock(document.CancelledAt!.Value),
            });
    }

    private IResult Found(IrpLogin login, IrpDocument? document) =>
        document is null || document.Seller != login.Gstin
            ? Refuse("2148", "Requested IRN data is not available")
            : Good(login, Shown(document));

    private JsonObject Shown(IrpDocument document) => new()
    {
        ["AckNo"] = long.Parse(
            document.AckNo, System.Globalization.CultureInfo.InvariantCulture),
        ["AckDt"] = IrpDesk.Clock(document.AckAt),
        ["Irn"] = document.Irn,
        ["SignedInvoice"] = desk.SignedInvoice(document),
        ["SignedQRCode"] = desk.SignedCode(document),
        ["Status"] = document.CancelledAt is null ? "ACT" : "CNL",
        ["EwbNo"] = null,
        ["EwbDt"] = null,
        ["EwbValidTill"] = null,
        ["Remarks"] = null,
    };

    private async Task<IResult?> TroubleAsync(HttpContext http)
    {
        IrpFaults faults = desk.Faults;
        if (faults.DelayMs > 0) await Task.Delay(faults.DelayMs, http.RequestAborted);
        return faults.HttpStatus > 0 ? Results.StatusCode(faults.HttpStatus) : null;
    }

    private static async Task<string?> DataAsync(HttpContext http)
    {
        try
        {
            JsonObject? body = await JsonSerializer.DeserializeAsync<JsonObject>(
                http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted);
            return (string?)body?["Data"];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IResult Good(IrpLogin login, JsonObject content) => Results.Json(new JsonObject
    {
        ["Status"] = 1,
        ["Data"] = Seal(login.Key, Encoding.UTF8.GetBytes(content.ToJsonString())),
        ["ErrorDetails"] = null,
        ["InfoDtls"] = null,
    });

    private static IResult Refuse(string code, string message, JsonObject? info = null) =>
        Results.Json(new JsonObject
        {
            ["Status"] = 0,
            ["Data"] = null,
            ["ErrorDetails"] = new JsonArray(new JsonObject
            {
                ["ErrorCode"] = code, ["ErrorMessage"] = message,
            }),
            ["InfoDtls"] = info is null ? null : new JsonArray(info),
        });

    private static string Seal(byte[] key, byte[] content)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return Convert.ToBase64String(aes.EncryptEcb(content, PaddingMode.PKCS7));
    }

    private static JsonObject? Open(byte[] key, string content)
    {
        try
        {
            using Aes aes = Aes.Create();
            aes.Key = key;
            return JsonNode.Parse(aes.DecryptEcb(
                Convert.FromBase64String(content), PaddingMode.PKCS7)) as JsonObject;
        }
        catch (Exception error) when (error is CryptographicException or FormatException
            or JsonException)
        {
            return null;
        }
    }
}
