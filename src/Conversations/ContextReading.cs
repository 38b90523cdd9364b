using ConverseErp.Contracts;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Errands.Opinions;
using ConverseErp.Conversations.Inviting;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations;

/// <summary>All that is known about a message before it is answered; reads only.</summary>
internal sealed class ContextReading(TalkServices talk, Shop shop)
{
    /// <param name="done">What an errand for this message has found.</param>
    public async Task<ChatContext> ReadAsync(
        ChatReceived message, ChatState state, ErrandDone? done, CancellationToken cancel)
    {
        ChatContext context = await HearAsync(message, state, done, cancel);
        return context with
        {
            AnswersInvitation = await AnswersInvitationAsync(context, cancel),
        };
    }

    private async Task<ChatContext> HearAsync(
        ChatReceived message, ChatState state, ErrandDone? done, CancellationToken cancel)
    {
        message = QuickWords.Spoken(message);
        Person person = await talk.Shops.WhoIsAsync(shop.Id, message.Sender, cancel);
        Catalogue catalogue = await talk.Catalogue.GetAsync(shop.Id, cancel);
        PartyBook parties = await talk.Khata.PartiesAsync(shop.Id, cancel);
        LearnedBook learned = await talk.Learned.GetAsync(shop.Id, cancel);
        Heard Listen(string text) => talk.Listener.Listen(
            shop.Id, catalogue, parties, learned, person.Member is not null, text);
        (Heard heard, BillName? bill) = message.Items is { } picked
            ? (PickedGoods.Read(catalogue, picked), (BillName?)null)
            : BillHearing.Hear(message.Text ?? "", Listen);
        string usual = person.Member?.Language ?? shop.Language;
        string language = ChatLanguage.Of(state, heard, message, catalogue, usual) ?? usual;
        ChatReference chat = new(
            message.PhoneNumberId, message.Sender.Bsuid, message.Sender.Phone, language,
            person.Member?.Id, person.Party, message.ProviderMessageId);
        ChatContext context = new(
            shop, person, catalogue, parties, message, chat,
            state with { Language = language }, heard, Speech.In(language),
            talk.Clock.GetUtcNow(), TimeSpan.FromMilliseconds(talk.Options.ReplyWaitMs))
        {
            Learned = learned,
            LearnedLink = person.Member is { } member
                ? () => talk.LearnedPage.Link(shop.Id, member.Id)
                : null,
            Members = person.Member is null
                ? []
                : await talk.Shops.MembersAsync(shop.Id, cancel),
            Origin = RecentPosting.SourceOf(
                message is { Kind: "edit" or "revoke", QuotedId: { } changed }
                    ? changed
                    : message.ProviderMessageId),
            BillNamed = bill,
            Errand = done,
            Hear = Listen,
            HearsVoices = talk.HearsVoices,
            MayAskForOpinion = talk.HasOpinions && done is null && heard.Intent == "unknown"
                && OpinionCase.IsWorthIt(
                    talk.Listener, new ShopBooks(shop.Id, catalogue, parties, learned),
                    person.Member is not null, message.Text)
                && talk.Models.MayAsk(),
            ModelsRest = talk.ModelsRest,
            ModelsRestSince = talk.Models.Since,
            Page = done is { Errand: ErrandKinds.Picture, Text: { } page }
                ? talk.Listener.ListenToPage(shop.Id, catalogue, parties, learned, page)
                : null,
        };
        return context with
        {
            Heard = AnswerHearing.Hear(talk.Listener, context),
            Quoted = (heard.Intent is "undo" or "order.cancel" || heard.Paid is not null
                    || heard.Affair is not null
                    || person.Member is null || ApprovalSteps.IsAsked(state))
                && message.QuotedId is { } quoted
                ? (await talk.Messages.ByProviderIdAsync(shop.Id, quoted, cancel))?.Id
                : null,
        };
    }

    // Looked up only where a yes or a no of a customer can be about nothing else.
    private async Task<bool> AnswersInvitationAsync(
        ChatContext c, CancellationToken cancel)
    {
        ChatReceived message = c.Message;
        if (c.FromMember || c.Person.Blocked || c.Errand is not null
            || message.ReplyId is not null || InvitationSaid.In(message.Text) is null
            || !InvitationDecision.IsFree(c.State, c.Now)
            || await talk.Invitations.OpenAsync(shop.Id, message.Sender, cancel) is not { } asked)
            return false;
        return InvitationDecision.Answers(
            asked, message.QuotedId is not null, c.Quoted, c.Now);
    }
}
