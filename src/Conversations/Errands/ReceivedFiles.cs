using ConverseErp.Contracts;
using ConverseErp.Platform.Blobs;

namespace ConverseErp.Conversations.Errands;

/// <summary>A file, or why there is none yet or at all.</summary>
/// <param name="Code">Why there will be none; null while it is on its way.</param>
internal sealed record ReceivedFile(byte[]? Bytes, string? Blob, string? Code)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(400);

    /// <summary>What becomes of an errand without its file.</summary>
    public ErrandResult Otherwise(Errand errand) => Code is null
        ? ErrandResult.Later(Soon)
        : ErrandResult.Of(errand, null, Code);
}

/// <summary>Files that came with messages. They are fetched beside the message, so a moment's
/// patience is needed; they may also never come.</summary>
internal sealed class ReceivedFiles(IReceivedMedia media, IBlobs blobs, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public async Task<ReceivedFile> OpenAsync(
        ChatReceived chat, DueErrand due, CancellationToken cancel)
    {
        if (chat.Media is not { } reference) return new ReceivedFile(null, null, "media-missing");
        ReceivedMedia found = await media.FindAsync(
            due.Business, chat.Provider, chat.PhoneNumberId, reference.Id, cancel);
        switch (found)
        {
            case { State: MediaState.Fetched, Blob: { } blob }:
                byte[]? bytes = await blobs.GetAsync(blob, cancel);
                return new ReceivedFile(bytes, blob, bytes is null ? "media-missing" : null);
            case { State: MediaState.Awaited }:
                bool late = clock.GetUtcNow() - due.AskedAt > Patience;
                return new ReceivedFile(null, null, late ? "media-late" : null);
            default:
                return new ReceivedFile(null, null, found.Code ?? "media-missing");
        }
    }
}
