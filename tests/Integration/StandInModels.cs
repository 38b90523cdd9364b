using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Integration;

/// <summary>What a service was sent.</summary>
public sealed record ModelRequest(string? Authorization, string Body);

/// <summary>One service: what it says next, and what it was sent.</summary>
public sealed class StandInModel
{
    /// <summary>Status and body of an answer, from the request's body.</summary>
    public Func<string, (int Status, string Body)> Says { get; set; } = _ => (404, "");

    public TimeSpan Delay { get; set; }

    /// <summary>Ends the connection without an answer.</summary>
    public bool HangsUp { get; set; }

    public ConcurrentQueue<ModelRequest> Requests { get; } = [];

    internal async Task ServeAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(http.RequestAborted);
        Requests.Enqueue(new ModelRequest(http.Request.Headers.Authorization, body));
        if (HangsUp)
        {
            http.Abort();
            return;
        }

        await Task.Delay(Delay, http.RequestAborted).ContinueWith(
            static _ => { }, TaskScheduler.Default);
        (int status, string answer) = Says(body);
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(answer, CancellationToken.None);
    }
}

/// <summary>A language model and a speech service over the wire format that they share, on
/// loopback.</summary>
public sealed class StandInModels
{
    private StandInModels(WebApplication app) => Url = app.Urls.First() + "/v1";

    public StandInModel Llm { get; private init; } = new();

    public StandInModel Speech { get; private init; } = new();

    public string Url { get; }

    public static async Task<StandInModels> StartAsync()
    {
        StandInModel llm = new();
        StandInModel speech = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Urls.Add($"http://{IPAddress.Loopback}:0");
        app.MapPost("/v1/chat/completions", llm.ServeAsync);
        app.MapPost("/v1/audio/transcriptions", speech.ServeAsync);
        await app.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            app.StopAsync().Wait(TimeSpan.FromSeconds(5));
        return new StandInModels(app) { Llm = llm, Speech = speech };
    }

    /// <summary>The model's answer in its envelope.</summary>
    public static string Completion(string content) => JsonSerializer.Serialize(new
    {
        choices = new[] { new { message = new { role = "assistant", content } } },
    });
}
