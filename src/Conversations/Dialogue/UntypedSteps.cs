using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What is sent and not typed: pictures, voice notes, files, cards, places, edits.
/// </summary>
internal sealed class UntypedSteps(PlaceSteps places)
{
    private static readonly HashSet<string> Silent =
        ["sticker", "reaction", "system", "unsupported", "group", "video"];

    /// <summary>The message just came.</summary>
    /// <returns>Null when it is to be taken as typed, in <paramref name="c"/> as it is or with
    /// other words.</returns>
    public async Task<(Outcome? Outcome, ChatContext Typed)> ArrivedAsync(
        ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        return c.Message switch
        {
            { Kind: "text" or "button" or "interactive" or "order" } => (null, c),
            { Kind: "revoke" } => (EditSteps.Deleted(c), c),
            { Kind: "edit", Text: { Length: > 0 } now } => Edited(c, now),
            { Kind: "contacts", Contacts: { } cards } => (ContactSteps.Start(c, cards), c),
            { Kind: "location", Place: { } place } =>
                (await places.ShownAsync(c, place, cancel), c),
            _ when LookTalk.Pictured(c) is { } pictured => (pictured, c),
            { Kind: "image", Media: not null } => (Start(c, ErrandKinds.Picture), c),
            { Kind: "audio", Media: not null } =>
                (c.FromMember && !c.HearsVoices
                    ? OpinionSteps.WhileModelsRest(c, outcome.Say(c.Phrases.PleaseType))
                    : Start(c, ErrandKinds.Voice), c),
            { Kind: "document", Media: not null } =>
                (c.FromMember ? Start(c, ErrandKinds.Table) : PassOn(c, outcome), c),
            { Text: { Length: > 0 } } when !Silent.Contains(c.Message.Kind) =>
                (outcome.Say(c.Phrases.PleaseType), c),
            _ => (outcome, c),
        };
    }

    /// <summary>A voice note was heard, or not.</summary>
    public static Outcome Heard(ChatContext c, ErrandDone done)
    {
        if (done.Text is { } said && !MeantSteps.IsLost(c, c.Hear(said)))
            return MeantSteps.Ask(c, said);
        Outcome outcome = new(c.State);
        if (c.FromMember)
            return outcome.Say(done.Blob is null ? c.Phrases.FileLost : c.Phrases.PleaseType);
        return done.Blob is { } blob
            ? LeftFor(c, outcome, blob).Say(c.Phrases.VoicePassedOn(c.Shop.Name))
            : outcome.Say(c.Phrases.FileLost);
    }

    /// <summary>A picture in which no goods could be read.</summary>
    public static Outcome Unread(ChatContext c, ErrandDone done)
    {
        Outcome outcome = new(c.State);
        // Good-morning pictures are sent on by the dozen, and nobody waits for an answer.
        if (c.Message.Forwarded) return outcome;
        if (done.Blob is not { } blob) return outcome.Say(c.Phrases.FileLost);
        if (c.FromMember) return outcome.Say(c.Phrases.PictureUnread);
        // Perhaps of a payment: it settles nothing, but who owes is not reminded meanwhile.
        if (c.Person.Party is { } party)
        {
            outcome.Send(new ClaimPayment(
                Guid.CreateVersion7(c.Now), c.Chat, party, Money.Zero, PaymentMode.Upi, c.Now)
            {
                Pictured = true,
            });
        }

        return LeftFor(c, outcome, blob).Say(c.Phrases.PicturePassedOn(c.Shop.Name));
    }

    /// <summary>A customer's file came, or did not.</summary>
    public static Outcome Passed(ChatContext c, ErrandDone done) => done.Blob is { } blob
        ? LeftFor(c, new Outcome(c.State), blob).Say(c.Phrases.ShopTold(c.Shop.Name))
        : new Outcome(c.State).Say(c.Phrases.FileLost);

    private static (Outcome? Outcome, ChatContext Typed) Edited(ChatContext c, string now)
    {
        // The question that the first version led to ends with it.
        ChatContext typed = MeantSteps.As(c, now) with { State = c.State.Unasked(c.Origin) };
        return (EditSteps.Edited(c, typed, now), typed);
    }

    private static Outcome Start(ChatContext c, string kind) =>
        new Outcome(c.State).Start(new Errand(kind, c.Message, c.Chat.Language));

    // A customer's file is for a person of the shop to look at.
    private static Outcome PassOn(ChatContext c, Outcome outcome) =>
        c.Message.Forwarded ? outcome : Start(c, ErrandKinds.Document);

    private static Outcome LeftFor(ChatContext c, Outcome outcome, string blob)
    {
        MediaReference media = c.Message.Media!;
        string name = c.Message.Kind switch
        {
            "image" => "photo",
            "document" => media.FileName ?? "file",
            _ => "voice",
        };
        return outcome.Send(new MediaLeft(
            c.Message.Sender.Name, c.Message.Sender.Phone, c.Person.Party,
            c.Person.Party is { } party ? c.Party(party)?.Name : null,
            new AttachedFile(blob, media.Kind, media.Mime ?? "application/octet-stream", name),
            c.Message.Text, c.Now) { Bsuid = c.Message.Sender.Bsuid });
    }
}
