using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace ConverseErp.Tests.Integration.Intake;

[Collection(IntakeTests.Name)]
public sealed class When_the_broker_dies(IntakeServers servers)
{
    [Fact]
    public async Task Nothing_is_acknowledged_that_is_not_safe_and_it_goes_on_afterwards()
    {
        OneNumber number = new();
        await using WebApplication app = await servers.ServeAsync(number);
        using HttpClient http = new(new SocketsHttpHandler())
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
        HashSet<string> acknowledged = [];
        for (int i = 0; i < 40; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await PostAsync(http, i));
            acknowledged.Add(Id(i));
        }

        await servers.RabbitMq.KillAsync();
        HttpStatusCode down = await PostAsync(http, 40);
        await servers.RabbitMq.RestartAsync();
        HttpStatusCode again = await UntilOkAsync(http, 40);
        acknowledged.Add(Id(40));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, down);
        Assert.Equal(HttpStatusCode.OK, again);
        Assert.Equal(acknowledged.Order(), (await WaitingAsync(app, number, 41)).Order());
    }

    private static string Id(int i) => "wamid." + i.ToString(CultureInfo.InvariantCulture);

    private async Task<HttpStatusCode> PostAsync(HttpClient http, int i)
    {
        byte[] body = Encoding.UTF8.GetBytes(OneNumber.Webhook(Id(i)));
        using HttpRequestMessage request = new(HttpMethod.Post, "/webhooks/meta");
        request.Content = new ByteArrayContent(body);
        request.Headers.Add("X-Hub-Signature-256", servers.Sign(body));
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> UntilOkAsync(HttpClient http, int i)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while (true)
        {
            HttpStatusCode status = await PostAsync(http, i);
            if (status == HttpStatusCode.OK) return status;
            await Task.Delay(200, limit.Token);
        }
    }

    // What a consumer gets, each id once: a refused one may have got through all the same.
    private static async Task<IReadOnlyCollection<string>> WaitingAsync(
        WebApplication app, OneNumber number, int expected)
    {
        int lane = PartitionSlot.Lane(
            PartitionKey.Of(number.Shop), app.Services.GetRequiredService<LaneOptions>().Count);
        IConnection connection =
            await app.Services.GetRequiredService<Broker>().ConsumingAsync(default);
        await using IChannel channel = await connection.CreateChannelAsync();
        ConcurrentDictionary<string, string> ids = new();
        TaskCompletionSource all = new();
        AsyncEventingBasicConsumer consumer = new(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            foreach (Envelope envelope in EnvelopeWire.Read(
                LaneAddress.Conversations, delivery.BasicProperties, delivery.Body))
            {
                ChatReceived chat = Envelopes.Unpack<ChatReceived>(envelope);
                ids[envelope.Id.Value.ToString("N")] = chat.ProviderMessageId;
            }

            if (ids.Count >= expected) all.TrySetResult();
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(
            LaneAddress.Conversations.Queue(lane), autoAck: true, consumer);
        await all.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return [.. ids.Values];
    }

    /// <summary>One shop with a number of its own.</summary>
    private sealed class OneNumber : IShops
    {
        public BusinessId Shop { get; } = new(Guid.CreateVersion7());

        public static string Webhook(string id) => new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(new JsonObject
            {
                ["id"] = "1",
                ["changes"] = new JsonArray(new JsonObject
                {
                    ["field"] = "messages",
                    ["value"] = new JsonObject
                    {
                        ["metadata"] = new JsonObject { ["phone_number_id"] = "42" },
                        ["messages"] = new JsonArray(new JsonObject
                        {
                            ["from"] = "919876543210",
                            ["id"] = id,
                            ["type"] = "text",
                            ["text"] = new JsonObject { ["body"] = "1 kg" },
                        }),
                    },
                }),
            }),
        }.ToJsonString();

        public ValueTask<NumberRoute?> RouteAsync(
            string phoneNumberId, CancellationToken cancel) =>
            new(new NumberRoute(phoneNumberId, Shop));

        public ValueTask<Shop?> FindAsync(BusinessId business, CancellationToken cancel) =>
            throw new NotSupportedException("Intake only asks for routes.");

        public ValueTask<Person> WhoIsAsync(
            BusinessId business, Sender sender, CancellationToken cancel) =>
            throw new NotSupportedException("Intake only asks for routes.");

        public ValueTask<IReadOnlyList<Member>> MembersAsync(
            BusinessId business, CancellationToken cancel) =>
            throw new NotSupportedException("Intake only asks for routes.");
    }
}
