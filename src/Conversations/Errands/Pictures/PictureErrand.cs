using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>Reads the writing of a picture that came with a message.</summary>
internal sealed class PictureErrand(
    ReceivedFiles files, PictureReader reader, ConversationsOptions options,
    ILogger<PictureErrand> log) : IErrandRunner
{
    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Picture];

    public int AtOnce => options.Pictures.AtOnce;

    public Task<string?> LackAsync(CancellationToken cancel) => reader.LackAsync(cancel);

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile file = await files.OpenAsync(errand.Chat, due, cancel);
        if (file.Bytes is not { } picture) return file.Otherwise(errand);
        if (due.OfDay > options.DailyMax)
        {
            ConversationsLog.ErrandTooMany(log, due.Kind);
            return ErrandResult.Of(errand, null, "errand-too-many", file.Blob);
        }

        (string? text, string? code) = await reader.ReadAsync(picture, cancel);
        if (code is not null) ConversationsLog.PictureUnread(log, code);
        return ErrandResult.Of(errand, text, code, file.Blob);
    }
}
