using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static ConverseErp.Simulator.Control.ControlBodies;

namespace ConverseErp.Simulator.Control;

/// <summary>Faults, counters, webhook address, limits and reset.</summary>
internal sealed class RunEndpoints(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    MediaStore media,
    TemplateRegistry templates,
    FaultBoard faults,
    Counters counters,
    DueQueue later,
    WebhookDispatcher webhooks,
    WebhookAddress address,
    WebhookVerifier verifier,
    WebhookPost post,
    MetaParcels parcels,
    Seed seed)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/faults", (RequestDelegate)FaultsAsync);
        api.MapPut("/faults", (RequestDelegate)SetFaultsAsync);
        api.MapDelete("/faults", (RequestDelegate)ClearFaultsAsync);
        api.MapGet("/counters", (RequestDelegate)CountersAsync);
        api.MapGet("/trackers", (RequestDelegate)TrackersAsync);
        api.MapGet("/webhook", (RequestDelegate)WebhookAsync);
        api.MapPut("/webhook", (RequestDelegate)SetWebhookAsync);
        api.MapPost("/webhook/verify", (RequestDelegate)VerifyAsync);
        api.MapPost("/webhook/raw", (RequestDelegate)RawAsync);
        api.MapGet("/limits", (RequestDelegate)LimitsAsync);
        api.MapPut("/limits", (RequestDelegate)SetLimitsAsync);
        api.MapPost("/reset", (RequestDelegate)ResetAsync);
    }

    private Task FaultsAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        ControlViews.Faults(json, faults);
        json.WriteEndObject();
    });

    private async Task SetFaultsAsync(HttpContext http)
    {
        if (await ReadManyAsync(http, ControlJson.Default.FaultArray) is not Fault[] wanted)
            return;
        if (faults.Replace(wanted) is string problem)
        {
            await ProblemAsync(http, 400, problem);
            return;
        }

        chats.Changes.RecordAll();
        await FaultsAsync(http);
    }

    private Task ClearFaultsAsync(HttpContext http)
    {
        faults.Replace([]);
        chats.Changes.RecordAll();
        return FaultsAsync(http);
    }

    private Task CountersAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("counts");
        foreach ((string name, long count) in counters.All) json.WriteNumber(name, count);
        json.WriteEndObject();
        json.WriteNumber("updatesPending", webhooks.Pending);
        json.WriteNumber("scheduled", later.Count);
        ControlViews.Durations(json, "acknowledgementMs", counters.Acknowledgement);
        ControlViews.Durations(json, "replyMs", counters.Reply);
        json.WriteNumber("trackersDistinct", counters.TrackersDistinct);
        json.WriteNumber("trackersRepeated", counters.Repeated().Count);
        json.WriteBoolean("trackersComplete", counters.TrackersComplete);
        json.WriteEndObject();
    });

    private Task TrackersAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        string? tracker = http.Request.Query["tracker"];
        if (tracker is not null)
        {
            json.WriteString("tracker", tracker);
            json.WriteNumber("count", counters.CountOf(tracker));
        }
        else
        {
            json.WriteNumber("distinct", counters.TrackersDistinct);
            json.WriteBoolean("complete", counters.TrackersComplete);
            ControlViews.Items(json, "repeated", counters.Repeated(), static (j, pair) =>
            {
                j.WriteStartObject();
                j.WriteString("tracker", pair.Key);
                j.WriteNumber("count", pair.Value);
                j.WriteEndObject();
            });
        }

        json.WriteEndObject();
    });

    private Task WebhookAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        json.WriteString("url", address.Current.Url);
        json.WriteEndObject();
    });

    private async Task SetWebhookAsync(HttpContext http)
    {
        if (await ReadAsync(http, ControlJson.Default.WebhookRequest)
            is not WebhookRequest request) return;
        bool isAddress = request.Url is null
            || (Uri.TryCreate(request.Url, UriKind.Absolute, out Uri? uri)
                && uri.Scheme is "http" or "https");
        if (!isAddress)
        {
            await ProblemAsync(http, 400, "url must be an http or https address.");
            return;
        }

        WebhookTarget old = address.Current;
        address.Current = new WebhookTarget(
            request.Url ?? old.Url,
            request.AppSecret ?? old.AppSecret,
            request.VerifyToken ?? old.VerifyToken);
        chats.Changes.RecordAll();
        await WebhookAsync(http);
    }

    private async Task VerifyAsync(HttpContext http)
    {
        (bool verified, string explanation) = await verifier.VerifyAsync(http.RequestAborted);
        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("verified", verified);
            json.WriteString("explanation", explanation);
            json.WriteEndObject();
        });
    }

    private async Task RawAsync(HttpContext http)
    {
        if (await ReadManyAsync(http, ControlJson.Default.JsonElementArray)
            is not System.Text.Json.JsonElement[] bodies) return;
        List<bool> delivered = [];
        foreach (System.Text.Json.JsonElement body in bodies)
        {
            MetaJson json = new();
            json.Element(body);
            delivered.Add(await post.SendAsync(
                parcels.Addressed(ProviderNames.Meta, json.ToArray()), http.RequestAborted));
        }

        await WriteAsync(http, json =>
        {
            json.WriteStartObject();
            ControlViews.Items(json, "delivered", delivered,
                static (j, ok) => j.WriteBooleanValue(ok));
            json.WriteEndObject();
        });
    }

    private Task LimitsAsync(HttpContext http) => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("enforceLimits", options.EnforceLimits);
        json.WriteBoolean("enforceWindow", options.EnforceWindow);
        json.WriteEndObject();
    });

    private async Task SetLimitsAsync(HttpContext http)
    {
        if (await ReadAsync(http, ControlJson.Default.LimitsRequest)
            is not LimitsRequest request) return;
        options.EnforceLimits = request.EnforceLimits ?? options.EnforceLimits;
        options.EnforceWindow = request.EnforceWindow ?? options.EnforceWindow;
        await LimitsAsync(http);
    }

    private async Task ResetAsync(HttpContext http)
    {
        if (await ReadAsync(http, ControlJson.Default.ResetRequest)
            is not ResetRequest request) return;
        later.Clear();
        faults.Replace([]);
        counters.Clear();
        media.Clear();
        if (!request.KeepContacts)
        {
            book.Clear();
            templates.Clear();
            seed.Plant();
        }

        chats.Clear();
        await CountersAsync(http);
    }
}
