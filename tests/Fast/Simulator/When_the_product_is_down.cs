using System.Text.Json.Nodes;
using ConverseErp.Simulator;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_the_product_is_down
{
    [Fact]
    public async Task A_webhook_is_repeated_with_the_same_bytes_until_200()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        simulator.Product.RefuseNext(4);

        await simulator.WriteAsync("namaste");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 1, "acceptance");

        Arrival[] arrivals = [.. simulator.Product.Arrivals];
        Assert.Equal(5, arrivals.Length);
        Assert.All(arrivals, arrival => Assert.Equal(arrivals[0].Body, arrival.Body));
        Assert.Equal(4, await simulator.CountAsync("webhooksFailed"));
        Assert.Equal(4, await simulator.CountAsync("webhooksRepeated"));
    }

    [Fact]
    public async Task It_is_given_up_after_the_last_attempt_and_the_next_one_still_goes()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(
            options => options.Webhooks.AttemptsMax = 2);
        simulator.Product.RefuseNext(2);

        await simulator.WriteAsync("lost");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.CountAsync("updatesGivenUp").GetAwaiter().GetResult() == 1, "the end");
        await simulator.WriteAsync("kept");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 1, "the next one");

        Assert.Equal("kept", (string?)simulator.Product.Messages[0]["text"]!["body"]);
        // It is delivered a moment before it is counted as delivered.
        await SimulatorUnderTest.UntilAsync(
            () => simulator.CountAsync("updatesPending").GetAwaiter().GetResult() == 0,
            "nothing to be pending");
    }

    [Fact]
    public void Pauses_start_at_nothing_and_double_up_to_the_bound()
    {
        WebhookOptions options = new()
        {
            RetryBase = TimeSpan.FromSeconds(1),
            RetryMax = TimeSpan.FromSeconds(30),
        };

        double[] pauses =
        [
            .. Enumerable.Range(2, 8)
                .Select(attempt => WebhookDispatcher.PauseBefore(attempt, options).TotalSeconds),
        ];

        Assert.Equal([0, 1, 2, 4, 8, 16, 30, 30], pauses);
    }

    [Theory]
    [InlineData("simulator-verify-token", true)]
    [InlineData("other", false)]
    public async Task The_handshake_tells_whether_it_listens(string token, bool verified)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PutAsync("/webhook", new JsonObject { ["verifyToken"] = token });

        JsonNode answer = await simulator.PostAsync("/webhook/verify", new JsonObject());

        Assert.Equal(verified, (bool)answer["verified"]!);
    }
}
