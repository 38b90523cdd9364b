using System.Net;
using System.Text;
using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Errands.Voices;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations;

/// <summary>A service that all shops share rests after five failures of its own.</summary>
public sealed class When_a_service_of_models_fails : IHttpClientFactory
{
    private HttpStatusCode _status = HttpStatusCode.OK;
    private string _body = """{"text":"do kilo chini"}""";
    private int _asked;

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "")]
    [InlineData(HttpStatusCode.UnsupportedMediaType, "")]
    [InlineData(HttpStatusCode.OK, "no JSON")]
    public async Task Files_that_it_does_not_take_silence_it_for_nobody(
        HttpStatusCode status, string body)
    {
        SpeechService speech = Service();

        (_status, string good, _body) = (status, _body, body);
        for (int i = 0; i < 6; i++) Assert.Null(await HearAsync(speech));
        (_status, _body) = (HttpStatusCode.OK, good);

        Assert.Equal("do kilo chini", await HearAsync(speech));
        Assert.Equal(7, _asked);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData((HttpStatusCode)0)]
    public async Task Its_own_failures_in_a_row_give_it_a_rest(HttpStatusCode status)
    {
        SpeechService speech = Service();

        _status = status;
        for (int i = 0; i < 8; i++) Assert.Null(await HearAsync(speech));

        Assert.Equal(5, _asked);
    }

    HttpClient IHttpClientFactory.CreateClient(string name) => new(new Answers(this));

    private SpeechService Service() => new(
        this, new ModelOptions { BaseUrl = "http://models.test/v1", Model = "m" },
        new ModelTally(TimeProvider.System), TimeProvider.System,
        NullLogger<SpeechService>.Instance);

    private static Task<string?> HearAsync(SpeechService speech) =>
        speech.HearAsync([1, 2, 3], "audio/ogg", "en", default);

    private sealed class Answers(When_a_service_of_models_fails test) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test._asked++;
            if (test._status == 0) throw new HttpRequestException("Nobody is there.");
            return Task.FromResult(new HttpResponseMessage(test._status)
            {
                Content = new StringContent(test._body, Encoding.UTF8, "application/json"),
            });
        }
    }
}
