using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>Reads the writing of a picture that came with a message.</summary>
internal sealed class PictureErrand(
    ReceivedFiles files, PictureReader reader, PictureOptions options,
    ILogger<PictureErrand> log) : IErrandRunner
{
    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Picture];

    public int AtOnce => options.AtOnce;

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile file = await files.OpenAsync(errand.Chat, due, cancel);
        if (file.Bytes is not { } picture) return file.Otherwise(errand);
        (string? text, string? code) = await reader.ReadAsync(picture, cancel);
        if (code is not null) ConversationsLog.PictureUnread(log, code);
        return ErrandResult.Of(errand, text, code, file.Blob);
    }
}
