using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Simulator.Razorpay;

/// <summary>Razorpay's payment links under /razorpay, and what a person or a test does with
/// them under /sim/api/razorpay.</summary>
internal sealed class RazorpayEndpoints(
    RazorpayDesk desk, RazorpayPost post, SimulatorOptions options)
{
    public void MapApi(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder links = app.MapGroup("/razorpay/v1/payment_links");
        links.MapPost("/", (Delegate)CreateAsync);
        links.MapGet("/", (HttpContext http, string? reference_id) => Guarded(http, () =>
            Results.Json(new JsonObject
            {
                ["payment_links"] = new JsonArray(
                [
                    .. new[] { desk.ByReference(reference_id ?? "") }
                        .OfType<SimulatedLink>().Select(l => (JsonNode)l.ToJson(fetched: true)),
                ]),
            })));
        links.MapGet("/{id}", (HttpContext http, string id) => Guarded(http, () =>
            desk.Find(id) is { } link
                ? Results.Json(link.ToJson(fetched: true))
                : Error("The id provided does not exist")));
        links.MapPost("/{id}/cancel", (HttpContext http, string id) => Guarded(http, () =>
            desk.Find(id) is not { } link ? Error("The id provided does not exist")
            : desk.Cancel(link) ? Results.Json(link.ToJson(fetched: true))
            : Error("payment link cannot be cancelled in its current state")));
        app.MapGet("/razorpay/v1/payments/{id}", (HttpContext http, string id) =>
            Guarded(http, () => desk.PaymentJson(id) is { } payment
                ? Results.Json(payment)
                : Error("The id provided does not exist")));
        app.MapGet("/razorpay/pay/{id}", PayPage);
        app.MapPost("/razorpay/pay/{id}", (string id) =>
        {
            if (desk.Find(id) is { } link) desk.Pay(link, null, "upi", failsFirst: false);
            return Results.Redirect("/razorpay/pay/" + id);
        });
    }

    public void MapControl(IEndpointRouteBuilder api)
    {
        api.MapGet("/razorpay/links", () => Results.Json(new JsonArray(
            [.. desk.All.Select(l => (JsonNode)l.ToJson(fetched: true))])));
        api.MapPut("/razorpay/webhook", (WebhookWish wish) =>
        {
            post.Url = wish.Url;
            return Results.NoContent();
        });
        api.MapPut("/razorpay/faults", (RazorpayFaults faults) =>
        {
            post.Faults = faults;
            return Results.NoContent();
        });
        api.MapPost("/razorpay/links/{id}/pay", (string id, PayWish wish) =>
            desk.Find(id) is { } link && desk.Pay(
                link, wish.Amount, wish.Method ?? "upi", wish.FailsFirst) is { } payment
                ? Results.Json(new { payment = payment.Id, amount = payment.Amount })
                : Results.NotFound());
        api.MapPost("/razorpay/links/{id}/expire", (string id) =>
            desk.Find(id) is { } link && desk.Expire(link)
                ? Results.NoContent()
                : Results.NotFound());
        api.MapPost("/razorpay/payments/{id}/refund", (string id, RefundWish wish) =>
            desk.Refund(id, wish.Amount, wish.Status ?? "processed") is { } refund
                ? Results.Json(new { refund })
                : Results.NotFound());
    }

    internal sealed record WebhookWish(string? Url);

    internal sealed record PayWish(long? Amount, string? Method, bool FailsFirst);

    internal sealed record RefundWish(long? Amount, string? Status);

    private async Task<IResult> CreateAsync(HttpContext http)
    {
        JsonObject? wanted;
        try
        {
            wanted = await JsonSerializer.DeserializeAsync<JsonObject>(
                http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted);
        }
        catch (JsonException)
        {
            wanted = null;
        }

        string self = options.PublicUrl ?? $"{http.Request.Scheme}://{http.Request.Host}";
        return Guarded(http, () =>
        {
            if (wanted is null) return Error("The request is not JSON");
            if (Fault(wanted) is { } fault) return Error(fault);
            SimulatedLink? link = desk.Create(wanted, self);
            if (link is null)
                return Error("payment link creation with reference ID already attempted");
            return post.Faults.DropCreates
                ? Results.StatusCode(StatusCodes.Status504GatewayTimeout)
                : Results.Json(link.ToJson(fetched: true));
        });
    }

    private static string? Fault(JsonObject wanted)
    {
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        if (wanted["amount"] is not JsonValue amount || !amount.TryGetValue(out long paise)
            || paise < 100)
            return "amount must be atleast 1.00";
        if (((string?)wanted["reference_id"])?.Length > 40)
            return "reference_id must not exceed 40 characters";
        return (long?)wanted["expire_by"] is { } expires and > 0
            && (expires < now + (15 * 60) || expires > now + (184L * 86_400))
                ? "expire_by should be at least 15 minutes and at most 6 months from now"
                : null;
    }

    private IResult Guarded(HttpContext http, Func<IResult> answer)
    {
        string expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(
            options.Razorpay.KeyId + ":" + options.Razorpay.KeySecret));
        if (http.Request.Headers.Authorization != expected)
            return Error("Authentication failed", StatusCodes.Status401Unauthorized);
        return post.Faults.HttpStatus is > 0 and var status
            ? Error("The server is having trouble", status)
            : answer();
    }

    private IResult PayPage(string id) => desk.Find(id) is not { } link
        ? Results.NotFound()
        : Results.Content($"""
            <!doctype html><meta name="viewport" content="width=device-width"><title>Pay</title>
            <body style="font:1.1rem system-ui;margin:2rem"><h1>₹{link.Amount / 100m}</h1>
            <p>{link.Status}</p><form method="post"><button style="font:inherit;padding:1rem">
            Pay</button></form>
            """, "text/html; charset=utf-8");

    private static IResult Error(string description, int status = 400) => Results.Json(
        new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = status < 500 ? "BAD_REQUEST_ERROR" : "SERVER_ERROR",
                ["description"] = description,
                ["field"] = null,
                ["source"] = "business",
                ["step"] = "payment_initiation",
                ["reason"] = "input_validation_failed",
                ["metadata"] = new JsonObject(),
            },
        }, statusCode: status);
}
