using System.Diagnostics;
using ConverseErp.Platform.Running;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_the_servers_are_away
{
    private static readonly string Webhook =
        Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "1 kg"));

    [Fact]
    public async Task What_is_taken_and_what_is_forged_are_no_errors_of_ours()
    {
        using WebhookBench bench = new();

        HttpResponse taken = await bench.PostAsync(Webhook);
        HttpResponse forged = await bench.PostAsync(
            System.Text.Encoding.UTF8.GetBytes(Webhook), "sha256=00");

        Assert.Equal((200, 401), (taken.StatusCode, forged.StatusCode));
        Measured told = bench.Signals.Take();
        Assert.Equal((2, 0), (told.Webhooks, told.WebhooksFailed));
    }

    [Fact]
    public async Task A_broker_that_refuses_is_503_at_once_with_a_time_to_come_again()
    {
        using WebhookBench bench = new();
        bench.Broker = _ => throw new IOException("No connection to 10.0.0.7.");

        HttpResponse response = await bench.PostAsync(Webhook);

        Assert.Equal(503, response.StatusCode);
        Assert.Equal("5", response.Headers.RetryAfter);
        Measured told = bench.Signals.Take();
        Assert.Equal((1, 1), (told.Webhooks, told.WebhooksFailed));
        Assert.DoesNotContain("10.0.0.7", await BodyOf(response), StringComparison.Ordinal);
        Assert.Single(bench.LogLines, line => line.StartsWith("1006 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broker_that_never_confirms_is_503_after_the_limit()
    {
        using WebhookBench bench = new(("Intake:AcknowledgeWithinMs", "100"));
        bench.Broker = _ => Task.Delay(Timeout.Infinite, CancellationToken.None);
        long started = Stopwatch.GetTimestamp();

        HttpResponse response = await bench.PostAsync(Webhook);

        Assert.Equal(503, response.StatusCode);
        Assert.True(Stopwatch.GetElapsedTime(started).TotalMilliseconds >= 80);
    }

    [Fact]
    public async Task A_database_that_cannot_say_whose_number_it_is_is_503()
    {
        using WebhookBench bench = new();
        bench.Numbers.Trouble = new TimeoutException("The database is away.");

        HttpResponse response = await bench.PostAsync(Webhook);

        Assert.Equal(503, response.StatusCode);
        Assert.Empty(bench.Published);
    }

    [Fact]
    public async Task A_mistake_of_ours_is_503_without_a_stack_trace()
    {
        using WebhookBench bench = new();
        bench.Broker = _ => throw new InvalidOperationException("Oops.");

        HttpResponse response = await bench.PostAsync(Webhook);

        Assert.Equal(503, response.StatusCode);
        Assert.DoesNotContain("Oops", await BodyOf(response), StringComparison.Ordinal);
        Assert.Single(bench.LogLines, line => line.StartsWith("1011 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_in_work_is_503_and_the_place_is_free_again_afterwards()
    {
        using WebhookBench bench = new(("Intake:RequestsMax", "1"));
        TaskCompletionSource confirmed = new();
        bench.Broker = _ => confirmed.Task;
        Task<HttpResponse> first = bench.PostAsync(Webhook);

        HttpResponse second = await bench.PostAsync(Webhook);
        confirmed.SetResult();
        HttpResponse firstAnswer = await first;
        HttpResponse third = await bench.PostAsync(
            Updates.Messages(Numbers.Own, Updates.Text("wamid.3", "3 kg")));

        Assert.Equal(503, second.StatusCode);
        Assert.Equal("1", second.Headers.RetryAfter);
        Assert.Equal([200, 200], [firstAnswer.StatusCode, third.StatusCode]);
        Assert.Single(bench.LogLines, line => line.StartsWith("1007 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_408()
    {
        using WebhookBench bench = new(("Intake:ReadWithinMs", "50"));

        HttpResponse response = await bench.PostAsync(new Endless());

        Assert.Equal(408, response.StatusCode);
    }

    private static async Task<string> BodyOf(HttpResponse response)
    {
        response.Body.Position = 0;
        using StreamReader reader = new(response.Body);
        return await reader.ReadToEndAsync();
    }

    private sealed class Endless : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
