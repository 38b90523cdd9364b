using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Errands;

/// <summary>Puts a picture that came with a message on the shop's papers. Done twice it is there
/// once.</summary>
internal sealed class LookErrand(ReceivedFiles files, IBillLooks looks) : IErrandRunner
{
    public const string Logo = "logo";
    public const string Signature = "signature";

    public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Look];

    public int AtOnce => 1;

    public async Task<ErrandResult> RunAsync(
        Errand errand, DueErrand due, CancellationToken cancel)
    {
        ReceivedFile file = await files.OpenAsync(errand.Chat, due, cancel);
        if (file.Bytes is not { } picture) return file.Otherwise(errand);
        bool logo = CaptionRules.Of(errand.Chat.Text) == CaptionedPicture.Logo;
        Answer<BillLookView> answer = await looks.ShowAsync(
            due.Business, logo ? BillPicture.Logo : BillPicture.Signature, picture, cancel);
        return ErrandResult.Of(
            errand, answer.Accepted ? logo ? Logo : Signature : null, answer.Refusal?.Code,
            file.Blob);
    }
}
