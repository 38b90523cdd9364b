using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Tests.Fast.Intake;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_meta_answers : IAsyncLifetime
{
    private static readonly Outgoing Text =
        Samples.Outgoing(Samples.Message(), SentAs.Text);

    private FakeGraph _graph = null!;

    public async Task InitializeAsync() => _graph = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Theory]
    [InlineData("", "/v25.0/106540352242922/messages")]
    [InlineData("/", "/v25.0/106540352242922/messages")]
    [InlineData("/v26.0", "/v26.0/106540352242922/messages")]
    [InlineData("/graph/v19.0/", "/graph/v19.0/106540352242922/messages")]
    [InlineData("/vendor", "/vendor/v25.0/106540352242922/messages")]
    public async Task The_request_goes_to_the_version_that_is_configured(
        string path, string expected)
    {
        IChannel channel = _graph.Channel(path);

        SendOutcome outcome = await channel.SendAsync(Text);

        Assert.Equal("wamid.A", Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId);
        GraphRequest request = Assert.Single(_graph.Requests);
        Assert.Equal(expected, request.Path);
        Assert.Equal("Bearer EAAJtoken", request.Authorization);
        Assert.StartsWith("application/json", request.ContentType);
        Assert.False(string.IsNullOrEmpty(request.UserAgent));
    }

    [Theory]
    [InlineData("meta-send-response.json")]
    [InlineData("meta-send-response-bsuid.json")]
    [InlineData("meta-send-response-phone-with-user-id.json")]
    public async Task Every_documented_success_is_understood(string sample)
    {
        _graph.Answer = http => FakeGraph.Json(http, 200, MetaFixtures.Text(sample));

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        Assert.Equal(
            "wamid.HBgMOTE5ODc2NTQzMjEwFQIAERgSNjc3NjEyODI4N0VGMkNCOEVBAA==",
            Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId);
    }

    [Theory]
    [InlineData("meta-error-130429.json", 130429, nameof(Remedy.Retry))]
    [InlineData("meta-error-613-http429.json", 613, nameof(Remedy.Retry))]
    [InlineData("meta-error-131056.json", 131056, nameof(Remedy.RetryPair))]
    [InlineData("meta-error-190-expired.json", 190, nameof(Remedy.PauseNumber))]
    [InlineData("meta-error-368.json", 368, nameof(Remedy.PauseNumber))]
    [InlineData("meta-error-133010.json", 133010, nameof(Remedy.PauseNumber))]
    [InlineData("meta-error-132001.json", 132001, nameof(Remedy.TemplateInEnglish))]
    [InlineData("meta-error-132000.json", 132000, nameof(Remedy.NotTemplate))]
    [InlineData("meta-error-131009.json", 131009, nameof(Remedy.Plain))]
    [InlineData("meta-error-131053.json", 131053, nameof(Remedy.UploadAgain))]
    [InlineData("meta-error-134011-payments-tos.json", 134011, nameof(Remedy.Plain))]
    public async Task Every_documented_error_has_its_remedy(
        string sample, int code, string remedy)
    {
        JsonNode recorded = JsonNode.Parse(MetaFixtures.Text(sample))!;
        _graph.Answer = http => FakeGraph.Json(
            http, (int)recorded["http_status"]!, recorded["body"]!.ToJsonString());

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        SendOutcome.Refused refused = Assert.IsType<SendOutcome.Refused>(outcome);
        Assert.Equal(code, refused.Code);
        Assert.Equal(remedy, MetaErrors.RemedyOf(refused).ToString());
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html>Welcome</html>")]
    [InlineData(200, "{\"messages\":[{\"id\":\"wam")]
    [InlineData(200, "{\"messages\":[]}")]
    [InlineData(200, "[1,2,3]")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(504, "")]
    public async Task An_answer_that_does_not_say_leaves_the_outcome_unknown(
        int status, string body)
    {
        _graph.Answer = http => FakeGraph.Json(http, status, body);

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        Assert.IsType<SendOutcome.Unknown>(outcome);
    }

    [Theory]
    [InlineData(500, "<html>Sorry, something went wrong.</html>", nameof(Remedy.Retry))]
    [InlineData(503, "", nameof(Remedy.Retry))]
    [InlineData(429, "slow down", nameof(Remedy.Retry))]
    [InlineData(401, "", nameof(Remedy.PauseNumber))]
    [InlineData(400, "{}", nameof(Remedy.GiveUp))]
    public async Task A_bare_http_error_is_a_refusal(int status, string body, string remedy)
    {
        _graph.Answer = http => FakeGraph.Json(http, status, body);

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        Assert.Equal(
            remedy,
            MetaErrors.RemedyOf(Assert.IsType<SendOutcome.Refused>(outcome)).ToString());
    }

    [Fact]
    public async Task What_it_asks_for_in_Retry_After_is_kept()
    {
        _graph.Answer = http =>
        {
            http.Response.Headers.RetryAfter = "7";
            return FakeGraph.Json(http, 429, "");
        };

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        Assert.Equal(
            TimeSpan.FromSeconds(7), Assert.IsType<SendOutcome.Refused>(outcome).RetryAfter);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_request_leaves_the_outcome_unknown()
    {
        _graph.Answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        SendOutcome outcome = await _graph.Channel().SendAsync(Text);

        Assert.IsType<SendOutcome.Unknown>(outcome);
        Assert.Single(_graph.Requests);
    }

    [Fact]
    public async Task No_answer_in_time_leaves_the_outcome_unknown()
    {
        TaskCompletionSource never = new();
        _graph.Answer = http => never.Task.WaitAsync(http.RequestAborted);

        SendOutcome outcome = await _graph.Channel(timeoutSeconds: 1).SendAsync(Text);

        Assert.IsType<SendOutcome.Unknown>(outcome);
    }

    [Fact]
    public async Task A_refused_connection_is_a_definite_not_sent()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        SendOutcome outcome = await FakeGraph.ChannelTo($"http://127.0.0.1:{port}")
            .SendAsync(Text);

        Assert.Equal("unreachable", Assert.IsType<SendOutcome.NotSent>(outcome).Reason);
    }

    [Fact]
    public async Task Five_failures_in_a_row_open_the_circuit_and_three_successes_close_it()
    {
        ManualClock clock = new(Samples.Now);
        IChannel channel = _graph.Channel(clock: clock);
        Func<HttpContext, Task> works = _graph.Answer;
        _graph.Answer = http => FakeGraph.Json(http, 503, "");
        for (int i = 0; i < 5; i++) await channel.SendAsync(Text);

        SendOutcome whileOpen = await channel.SendAsync(Text);
        clock.Now += TimeSpan.FromSeconds(31);
        _graph.Answer = works;
        SendOutcome probe = await channel.SendAsync(Text);

        Assert.Equal("circuit-open", Assert.IsType<SendOutcome.NotSent>(whileOpen).Reason);
        Assert.IsType<SendOutcome.Accepted>(probe);
        Assert.Equal(6, _graph.Requests.Count);
    }

    [Fact]
    public async Task A_document_is_uploaded_as_documented()
    {
        byte[] pdf = Encoding.ASCII.GetBytes("%PDF-1.7 …");

        UploadOutcome outcome = await _graph.Channel().UploadAsync(
            Samples.Number, "INV-\"1042\"\r\n.pdf", "application/pdf", pdf);

        Assert.Equal("1013859600285441", outcome.MediaId);
        GraphRequest request = Assert.Single(_graph.Requests);
        Assert.Equal("/v25.0/106540352242922/media", request.Path);
        JsonNode sample = JsonNode.Parse(MetaFixtures.Text("meta-media-upload-request.json"))!;
        Dictionary<string, (string? FileName, string? Mime, byte[] Value)> parts =
            await PartsAsync(request);
        Assert.Equal(
            sample["multipart"]!.AsArray().Select(p => (string)p!["name"]!), parts.Keys);
        Assert.Equal("whatsapp", Encoding.ASCII.GetString(parts["messaging_product"].Value));
        Assert.Equal("application/pdf", Encoding.ASCII.GetString(parts["type"].Value));
        Assert.Equal("INV-_1042_ .pdf", parts["file"].FileName);
        Assert.Equal("application/pdf", parts["file"].Mime);
        Assert.Equal(pdf, parts["file"].Value);
    }

    [Fact]
    public async Task An_upload_that_broke_is_simply_made_again()
    {
        _graph.Answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        UploadOutcome outcome = await _graph.Channel().UploadAsync(
            Samples.Number, "a.pdf", "application/pdf", [1, 2, 3]);

        Assert.IsType<SendOutcome.NotSent>(outcome.Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("graph.facebook.com")]
    [InlineData("ftp://graph.facebook.com")]
    public void A_base_address_that_is_none_stops_the_start(string address) =>
        Assert.Contains(
            "Providers:Meta:BaseUrl",
            Assert.Throws<InvalidOperationException>(() => FakeGraph.ChannelTo(address)).Message);

    private static async Task<Dictionary<string, (string?, string?, byte[])>> PartsAsync(
        GraphRequest request)
    {
        string boundary = request.ContentType!.Split("boundary=")[1];
        Microsoft.AspNetCore.WebUtilities.MultipartReader reader = new(
            boundary, new MemoryStream(request.Body));
        Dictionary<string, (string?, string?, byte[])> parts = [];
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            Microsoft.Net.Http.Headers.ContentDispositionHeaderValue disposition =
                Microsoft.Net.Http.Headers.ContentDispositionHeaderValue.Parse(
                    section.ContentDisposition);
            using MemoryStream value = new();
            await section.Body.CopyToAsync(value);
            parts.Add(
                disposition.Name.Value!.Trim('"'),
                (disposition.FileName.Value?.Trim('"'), section.ContentType, value.ToArray()));
        }

        return parts;
    }
}

/// <summary>A clock that stands until it is moved; timers run on the real one.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
