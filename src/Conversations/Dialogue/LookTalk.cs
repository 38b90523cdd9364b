using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"bill hindi me bhi do", and pictures captioned "logo" or "sign": how the shop's papers
/// look from now on.</summary>
internal sealed class LookTalk(IBillLooks looks) : IAffairTalk
{
    private const string English = "en";

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard is not { Affair: OwnAffairs.BillTongue, BillTongue: { } tongue }) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySetPrices) return outcome.Say(c.Phrases.NotAllowed);
        Answer<BillLookView> answer = await looks.SpeakAsync(
            c.Shop.Id, tongue == English ? null : tongue, cancel);
        LookTexts texts = LookTexts.In(c.Chat.Language);
        return outcome.Say(answer switch
        {
            { Refusal: { } refusal } => c.Phrases.Refused(refusal, null),
            { Fact.Language: { } second } =>
                PayAskTexts.Filled(texts.Speaks, LookTexts.NameOf(second)),
            _ => texts.EnglishAlone,
        });
    }

    /// <summary>A member's picture that its caption calls a logo or a signature; null when it is
    /// another. A picture that was passed on has another's words.</summary>
    public static Outcome? Pictured(ChatContext c)
    {
        if (!c.FromMember || c.Message.Forwarded || !IsPicture(c.Message)
            || CaptionRules.Of(c.Message.Text) is null)
            return null;
        Outcome outcome = new(c.State);
        return c.Person.Member!.Rights.MaySetPrices
            ? outcome.Start(new Errand(ErrandKinds.Look, c.Message, c.Chat.Language))
            : outcome.Say(c.Phrases.NotAllowed);
    }

    /// <summary>The picture is on the shop's papers, or why it is not.</summary>
    public static Outcome Shown(ChatContext c, ErrandDone done)
    {
        LookTexts texts = LookTexts.In(c.Chat.Language);
        return new Outcome(c.State).Say(done switch
        {
            { Text: LookErrand.Logo } => texts.LogoShown,
            { Text: LookErrand.Signature } => texts.SignatureShown,
            { Blob: null } => c.Phrases.FileLost,
            { Code: "picture-too-large" } => texts.TooLarge,
            { Code: { } code } => c.Phrases.Refused(new Refusal(code, code), null),
            _ => c.Phrases.FileLost,
        });
    }

    // Phones make pictures small unless they are sent as a document.
    private static bool IsPicture(ChatReceived message) => message is
        { Kind: "image", Media: not null } or { Kind: "document", Media.Mime: "image/png" }
        or { Kind: "document", Media.Mime: "image/jpeg" };
}
