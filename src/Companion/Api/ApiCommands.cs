using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>Hands a command to its room and waits a little for what became of it.</summary>
internal static class ApiCommands
{
    private const int BodyMax = 256 * 1024;
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(40);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The body as <typeparamref name="T"/>, or null when it is not such a thing.
    /// </summary>
    public static async Task<T?> BodyAsync<T>(HttpContext http, CancellationToken cancel)
        where T : class
    {
        if (http.Request.ContentLength is > BodyMax) return null;
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Json, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IResult Malformed() => Problems.Of(
        400, "body-malformed", "The body is not the JSON that this address takes.");

    /// <summary>An id that follows from another one and a purpose: asked twice it is the same
    /// command.</summary>
    public static Guid Derived(Guid from, string purpose)
    {
        byte[] input = [.. from.ToByteArray(), .. System.Text.Encoding.UTF8.GetBytes(purpose)];
        return new Guid(SHA256.HashData(input).AsSpan(0, 16));
    }

    /// <summary>Sends the command once and answers with what <paramref name="done"/> finds, with
    /// the refusal, or, when it takes long, with 202 and where to ask.</summary>
    /// <param name="command">Asked twice with the same id it is done once.</param>
    public static async Task<IResult> RunAsync<T>(
        HttpContext http, Guid command, T message, Func<Task<object?>> done,
        CancellationToken cancel) where T : ILaneMessage
    {
        BusinessId business = Caller.Of(http).Business;
        IServiceProvider services = http.RequestServices;
        await services.GetRequiredService<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(command), business, message)], cancel);
        IOrders orders = services.GetRequiredService<IOrders>();
        TimeProvider clock = services.GetRequiredService<TimeProvider>();
        long began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < AtMost)
        {
            if (await orders.OutcomeAsync(business, command, cancel) is { } outcome)
            {
                return outcome.Refusal is { } refusal
                    ? Problems.Of(409, refusal.Code, refusal.Detail)
                    : Results.Ok(await done());
            }

            await Task.Delay(LookEvery, clock, cancel);
        }

        return Results.Accepted(null, new { command });
    }
}
