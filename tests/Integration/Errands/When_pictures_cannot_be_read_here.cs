using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Pictures;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Integration.Books;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Integration.Errands;

[Collection(BooksCollection.Name)]
public sealed class When_pictures_cannot_be_read_here(BooksDatabase database)
{
    [Fact]
    public async Task Programs_that_work_lack_nothing_and_others_are_named()
    {
        PictureReader good = new(new PictureOptions());
        PictureReader starved = new(new PictureOptions { MemoryMegabytes = 1 });

        Assert.Null(await good.LackAsync(default));
        string? lack = await starved.LackAsync(default);

        Assert.Contains("imagemagick (", lack, StringComparison.Ordinal);
        Assert.Contains("tesseract-ocr (", lack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loop_says_once_what_is_missing_and_works_on()
    {
        ErrandStore store = database.Services.GetRequiredService<ErrandStore>();
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        ChatReceived chat = new("meta", "wamid", "1", new Sender(null, "+919820012345", null),
            "image", null, null, null, null, now, now, null);
        await database.Services.GetRequiredService<TenantSessions>().RunAsync(
            new BusinessId(Guid.CreateVersion7()), SessionUse.Write, writes => store.Add(
                writes, new MessageId(Guid.CreateVersion7()),
                new Errand(ErrandKinds.Picture, chat, "en"), now), default);
        Lines lines = new();
        Lacking runner = new();
        ErrandSignal signal = new();
        using ErrandLoop loop = new([runner], store, signal, TimeProvider.System, lines);

        await loop.StartAsync(default);
        await Until.TrueAsync(() =>
        {
            signal.Wake();
            return Task.FromResult(runner.Looked > 3);
        }, "several looks for work");
        await loop.StopAsync(default);

        Assert.Equal(["errands-lack: picture: tesseract-ocr-hin"], lines.Said);
    }

    private sealed class Lacking : IErrandRunner
    {
        public int Looked { get; private set; }

        public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Picture];

        // Asked before each look; none is taken from other tests.
        public int AtOnce
        {
            get
            {
                Looked++;
                return 0;
            }
        }

        public Task<string?> LackAsync(CancellationToken cancel) =>
            Task.FromResult<string?>("tesseract-ocr-hin");

        public Task<ErrandResult> RunAsync(
            Errand errand, DueErrand due, CancellationToken cancel) =>
            throw new NotSupportedException();
    }

    private sealed class Lines : ILogger<ErrandLoop>
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state,
            Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Enqueue(formatter(state, exception));
    }
}
