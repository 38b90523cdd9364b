using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Voices;

/// <summary>Hears a voice note.</summary>
internal sealed class VoiceErrand(
    ReceivedFiles files, SpeechService speech, ConversationsOptions options,
    ILogger<VoiceErrand> log) : IErrandRunner
{
    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Voice];

    public int AtOnce => 4;

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile file = await files.OpenAsync(errand.Chat, due, cancel);
        if (file.Bytes is not { } audio) return file.Otherwise(errand);
        // A customer's goes to the shop as it is.
        if (!speech.IsOn) return ErrandResult.Of(errand, null, "speech-off", file.Blob);
        if (due.OfDay > options.DailyMax)
        {
            ConversationsLog.ErrandTooMany(log, due.Kind);
            return ErrandResult.Of(errand, null, "errand-too-many", file.Blob);
        }

        string? text = await speech.HearAsync(
            audio, errand.Chat.Media?.Mime ?? "audio/ogg", errand.Language, cancel);
        return ErrandResult.Of(errand, text, text is null ? "speech-failed" : null, file.Blob);
    }
}
