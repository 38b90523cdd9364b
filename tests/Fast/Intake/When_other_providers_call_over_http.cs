using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Modules;
using ConverseErp.Tests.Fast.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Each provider is known by what it has: a signature, a secret address, a header.
/// </summary>
public sealed class When_other_providers_call_over_http : IAsyncLifetime, IDisposable
{
    private const string Token = "a-twilio-token";
    private const string Outside = "https://erp.example.in";

    private readonly WebhookBench _bench = new();
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _bench.AddTo(builder.Services,
            ("PublicUrl", Outside), ("Providers:Twilio:AuthToken", Token),
            ("Providers:Gupshup:Secret", "a-secret-path"),
            ("Providers:Dialog360:WebhookSecret", "a-header"));
        _app = builder.Build();
        foreach (Loop loop in WebhookBench.Loops) loop.Map?.Invoke(_app);
        await _app.StartAsync();
        _http = new HttpClient(new SocketsHttpHandler())
        {
            BaseAddress = new Uri(_app.Urls.Single()),
        };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public async Task A_form_of_twilios_signed_for_the_outside_address_is_taken()
    {
        HttpResponseMessage answer = await TwilioAsync(
            "/webhooks/twilio", "twilio-inbound-whatsapp-text", Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Envelope taken = Assert.Single(_bench.Published);
        Assert.Equal(Numbers.Shop, taken.Business);
        Assert.Equal("2 kg sugar 90", Envelopes.Unpack<ChatReceived>(taken).Text);
    }

    [Fact]
    public async Task A_status_brings_our_tracker_back_in_the_address_that_is_signed()
    {
        string tracker = new SendTracker(
            Numbers.Shop, new MessageId(Guid.NewGuid()), 2).ToString();
        HttpResponseMessage answer = await TwilioAsync(
            $"/webhooks/twilio/status?tracker={Uri.EscapeDataString(tracker)}",
            "twilio-status-delivered", Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        StatusReceived told = Envelopes.Unpack<StatusReceived>(Assert.Single(_bench.Published));
        Assert.Equal((tracker, "delivered"), (told.Tracker, told.Status));
    }

    [Fact]
    public async Task Signed_with_another_token_or_not_at_all_it_is_401()
    {
        HttpResponseMessage wrong = await TwilioAsync(
            "/webhooks/twilio", "twilio-inbound-whatsapp-text", "another");
        HttpResponseMessage none = await _http.PostAsync(
            new Uri("/webhooks/twilio", UriKind.Relative),
            new FormUrlEncodedContent([new("Body", "hi")]));

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Empty(_bench.Published);
    }

    [Theory]
    [InlineData("a-secret-path", HttpStatusCode.OK)]
    [InlineData("another-path", HttpStatusCode.Unauthorized)]
    public async Task Gupshup_is_known_by_its_secret_address(
        string secret, HttpStatusCode status)
    {
        HttpResponseMessage answer = await _http.PostAsync(
            new Uri("/webhooks/gupshup/" + secret, UriKind.Relative),
            new ByteArrayContent(File.ReadAllBytes(Path.Combine(
                Repository.Root, "tests", "fixtures", "gupshup", "gupshup-inbound-text.json"))));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, _bench.Published.Count);
    }

    [Theory]
    [InlineData("a-header", HttpStatusCode.OK)]
    [InlineData("another", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Dialog360_is_known_by_its_header(string? header, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Post, new Uri("/webhooks/dialog360", UriKind.Relative))
        {
            Content = new ByteArrayContent(MetaFixtures.Bytes("meta-inbound-text.json")),
        };
        if (header is not null) request.Headers.Add("X-Converse-Secret", header);

        HttpResponseMessage answer = await _http.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK) return;
        ChatReceived chat = Envelopes.Unpack<ChatReceived>(Assert.Single(_bench.Published));
        Assert.Equal("dialog360", chat.Provider);
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "Twilio signs with it.")]
    private async Task<HttpResponseMessage> TwilioAsync(string path, string file, string token)
    {
        KeyValuePair<string, string>[] form =
        [
            .. When_twilio_calls.Form(file).Select(
                f => KeyValuePair.Create(f.Key, f.Value.ToString())),
        ];
        string signed = Outside + path + string.Concat(
            form.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + f.Value));
        using HttpRequestMessage request = new(
            HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(form),
        };
        request.Headers.Add("X-Twilio-Signature", Convert.ToBase64String(HMACSHA1.HashData(
            Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed))));
        return await _http.SendAsync(request);
    }
}
