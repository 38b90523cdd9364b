using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using static ConverseErp.Simulator.Control.ControlBodies;

namespace ConverseErp.Simulator.Control;

/// <summary>What the page shows, and what of it has changed.</summary>
internal sealed class LiveEndpoints(
    SimulatorOptions options,
    AddressBook book,
    ChatLog chats,
    FaultBoard faults,
    WebhookAddress address,
    WebhookDispatcher webhooks,
    IHostApplicationLifetime lifetime,
    TimeProvider time)
{
    private const int PeopleShown = 500;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/state", (RequestDelegate)StateAsync);
        api.MapGet("/changes", (RequestDelegate)ChangesAsync);
        api.MapGet("/events", (RequestDelegate)EventsAsync);
    }

    private Task StateAsync(HttpContext http)
    {
        // Those who talked last come first; a load test may have made very many.
        // So do those whose phones are on the page already.
        HashSet<string> open = new(
            http.Request.Query["with"].ToString().Split(','), StringComparer.Ordinal);
        List<Chat> recent = [.. chats.Chats()
            .OrderByDescending(chat => open.Contains(chat.Person.Id))
            .ThenByDescending(chat => chat.Version).Take(PeopleShown)];
        IEnumerable<Person> people = recent.Select(chat => chat.Person)
            .Concat(open.Select(book.PersonById).OfType<Person>())
            .Concat(book.PeopleCount <= PeopleShown ? book.People : [])
            .Distinct()
            .OrderBy(person => person.Id.Length)
            .ThenBy(person => person.Id, StringComparer.Ordinal);
        return WriteAsync(http, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", chats.Changes.Version);
            json.WriteString("webhookUrl", address.Current.Url);
            json.WriteNumber("updatesPending", webhooks.Pending);
            json.WriteBoolean("enforceLimits", options.EnforceLimits);
            json.WriteBoolean("enforceWindow", options.EnforceWindow);
            json.WriteNumber("peopleTotal", book.PeopleCount);
            ControlViews.Items(
                json,
                "numbers",
                book.Numbers.OrderBy(n => n.Id, StringComparer.Ordinal).Take(200),
                ControlViews.Number);
            ControlViews.Items(json, "people", people, ControlViews.Person);
            ControlViews.Items(json, "chats", recent, static (j, chat) =>
            {
                j.WriteStartObject();
                j.WriteString("phoneNumberId", chat.Number.Id);
                j.WriteString("personId", chat.Person.Id);
                j.WriteNumber("version", chat.Version);
                j.WriteEndObject();
            });
            ControlViews.Faults(json, faults);
            json.WriteEndObject();
        });
    }

    private Task ChangesAsync(HttpContext http)
    {
        long since = Since(http);
        return WriteAsync(http, json => Write(json, chats.Changes.Since(since)));
    }

    private async Task EventsAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        // Proxies must not hold events back.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted, lifetime.ApplicationStopping);
        long version = Since(http);
        try
        {
            // The page learns that it is connected before anything happens.
            await http.Response.Body.WriteAsync(": welcome\n\n"u8.ToArray(), end.Token);
            await http.Response.Body.FlushAsync(end.Token);
            while (!end.IsCancellationRequested)
            {
                Task change = chats.Changes.After(version);
                bool changed = await Task.WhenAny(
                    change, Task.Delay(Heartbeat, time, end.Token)) == change;
                var news = chats.Changes.Since(version);
                version = news.Version;
                byte[] message = changed ? Event(news) : ": still here\n\n"u8.ToArray();
                await http.Response.Body.WriteAsync(message, end.Token);
                await http.Response.Body.FlushAsync(end.Token);

                // Under load one event tells of many changes.
                await Task.Delay(Pace, time, end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page has gone or the process stops: the stream simply ends.
        }
    }

    private static long Since(HttpContext http)
    {
        string? text = http.Request.Headers["Last-Event-ID"];
        text = string.IsNullOrEmpty(text) ? http.Request.Query["since"] : text;
        return long.TryParse(text, CultureInfo.InvariantCulture, out long since) ? since : 0;
    }

    private static byte[] Event((long Version, bool All, HashSet<Chat> Chats) news)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        buffer.Write(Encoding.ASCII.GetBytes($"id: {news.Version}\ndata: "));
        using (Utf8JsonWriter json = new(buffer)) Write(json, news);
        buffer.Write("\n\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(
        Utf8JsonWriter json, (long Version, bool All, HashSet<Chat> Chats) news)
    {
        json.WriteStartObject();
        json.WriteNumber("version", news.Version);
        json.WriteBoolean("all", news.All);
        ControlViews.Items(json, "chats", news.Chats, static (j, chat) =>
            j.WriteStringValue(chat.Number.Id + "|" + chat.Person.Id));
        json.WriteEndObject();
    }
}
