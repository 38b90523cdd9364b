using ConverseErp.Outbound.Media;
using ConverseErp.Platform.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_two_messages_need_one_document : IAsyncLifetime
{
    private readonly MemoryBlobs _blobs = new();
    private FakeGraph _graph = null!;

    public async Task InitializeAsync() => _graph = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    private static readonly Enclosure Bill = new(
        Samples.Bill.Blob, "application/pdf", Samples.Bill.FileName);

    [Fact]
    public async Task It_is_uploaded_once_even_when_both_ask_at_once()
    {
        MediaUploads uploads = Uploads();
        _blobs.Files[Samples.Bill.Blob] = [1, 2, 3];

        UploadedDocument[] both = await Task.WhenAll(
            uploads.GetAsync(_graph.Channel(), Samples.Number, Bill),
            uploads.GetAsync(_graph.Channel(), Samples.Number, Bill));
        UploadedDocument later = await uploads.GetAsync(_graph.Channel(), Samples.Number, Bill);

        Assert.All([.. both, later], d => Assert.Equal("1013859600285441", d.MediaId));
        Assert.Single(_graph.Requests);
    }

    [Fact]
    public async Task Another_number_needs_its_own()
    {
        MediaUploads uploads = Uploads();
        _blobs.Files[Samples.Bill.Blob] = [1, 2, 3];

        await uploads.GetAsync(_graph.Channel(), Samples.Number, Bill);
        await uploads.GetAsync(_graph.Channel(), "106540352242999", Bill);

        Assert.Equal(2, _graph.Requests.Count);
    }

    [Fact]
    public async Task A_failed_upload_is_not_remembered()
    {
        MediaUploads uploads = Uploads();
        _blobs.Files[Samples.Bill.Blob] = [1, 2, 3];
        Func<HttpContext, Task> works = _graph.Answer;
        _graph.Answer = http => FakeGraph.Json(http, 500, "");

        UploadedDocument first = await uploads.GetAsync(_graph.Channel(), Samples.Number, Bill);
        _graph.Answer = works;
        UploadedDocument second = await uploads.GetAsync(_graph.Channel(), Samples.Number, Bill);

        Assert.NotNull(first.Refusal);
        Assert.Equal("1013859600285441", second.MediaId);
    }

    [Fact]
    public async Task A_blob_that_is_gone_is_said_to_be()
    {
        UploadedDocument document = await Uploads().GetAsync(
            _graph.Channel(), Samples.Number, Bill);

        Assert.True(document.Missing);
        Assert.Empty(_graph.Requests);
    }

    private MediaUploads Uploads() => new(
        _blobs, TimeProvider.System, NullLogger<MediaUploads>.Instance);
}

/// <summary>Blobs in memory.</summary>
internal sealed class MemoryBlobs : IBlobs
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        Files[key] = content.ToArray();
        return Task.CompletedTask;
    }

    public Task<byte[]?> GetAsync(string key, CancellationToken cancel) =>
        Task.FromResult(Files.GetValueOrDefault(key));
}
