using System.Net;
using ConverseErp.Contracts;
using ConverseErp.Conversations;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Errands.Pictures;
using ConverseErp.Conversations.Errands.Voices;
using ConverseErp.Platform.Blobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations;

/// <summary>Reading and hearing costs, and a stranger may send as much as they like.</summary>
public sealed class When_a_shop_asks_for_too_much : IBlobs, IReceivedMedia, IHttpClientFactory
{
    private readonly ConversationsOptions _options = new() { DailyMax = 3 };
    private int _heard;

    private ReceivedFiles Files => new(this, this, TimeProvider.System);

    [Fact]
    public async Task Pictures_beyond_the_days_are_passed_on_unread()
    {
        PictureErrand pictures = new(Files, new PictureReader(_options.Pictures), _options,
            NullLogger<PictureErrand>.Instance);

        ErrandDone last = await RunAsync(pictures, ErrandKinds.Picture, 3);
        ErrandDone beyond = await RunAsync(pictures, ErrandKinds.Picture, 4);

        Assert.Equal(("picture-format", "media/m"), (last.Code, last.Blob));
        Assert.Equal(("errand-too-many", "media/m"), (beyond.Code, beyond.Blob));
    }

    [Fact]
    public async Task Voice_notes_beyond_the_days_are_passed_on_unheard()
    {
        VoiceErrand voices = new(Files, new SpeechService(
            this, new ModelOptions { BaseUrl = "http://models.test/v1" },
            new ModelTally(TimeProvider.System), TimeProvider.System,
            NullLogger<SpeechService>.Instance), _options, NullLogger<VoiceErrand>.Instance);

        ErrandDone last = await RunAsync(voices, ErrandKinds.Voice, 3);
        ErrandDone beyond = await RunAsync(voices, ErrandKinds.Voice, 4);

        Assert.Equal(("speech-failed", "media/m"), (last.Code, last.Blob));
        Assert.Equal(("errand-too-many", "media/m"), (beyond.Code, beyond.Blob));
        Assert.Equal(1, _heard);
    }

    Task IBlobs.PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        throw new NotSupportedException();

    Task<byte[]?> IBlobs.GetAsync(string key, CancellationToken cancel) =>
        Task.FromResult<byte[]?>([1, 2, 3]);

    Task<ReceivedMedia> IReceivedMedia.FindAsync(
        BusinessId business, string provider, string phoneNumberId, string mediaId,
        CancellationToken cancel) =>
        Task.FromResult(new ReceivedMedia(MediaState.Fetched, "media/m", null, 20, null));

    HttpClient IHttpClientFactory.CreateClient(string name)
    {
        _heard++;
        return new HttpClient(new Nothing());
    }

    private static async Task<ErrandDone> RunAsync(IErrandRunner runner, string kind, int ofDay)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        ChatReceived chat = new("meta", "wamid", "1", new Sender(null, "+919820012345", null),
            "image", null, null, null,
            new MediaReference("m", "image", null, null, null, null), now, now, null);
        ErrandResult result = await runner.RunAsync(new Errand(kind, chat, "en"), new DueErrand(
            new BusinessId(Guid.CreateVersion7()), Guid.CreateVersion7(), kind, now, 1)
        {
            OfDay = ofDay,
        }, default);
        return result.Done!;
    }

    private sealed class Nothing : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
