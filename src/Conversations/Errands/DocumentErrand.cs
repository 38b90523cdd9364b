namespace ConverseErp.Conversations.Errands;

/// <summary>Waits for a customer's file, which goes to the shop as it is.</summary>
internal sealed class DocumentErrand(ReceivedFiles files) : IErrandRunner
{
    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Document];

    public int AtOnce => 1;

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile file = await files.OpenAsync(errand.Chat, due, cancel);
        return file.Bytes is null
            ? file.Otherwise(errand)
            : ErrandResult.Of(errand, null, null, file.Blob);
    }
}
