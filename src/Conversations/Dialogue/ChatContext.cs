using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>All that a dialogue step knows.</summary>
internal sealed record ChatContext(
    Shop Shop, Person Person, Catalogue Catalogue, PartyBook Parties, ChatReceived Message,
    ChatReference Chat, ChatState State, Heard Heard, Phrases Phrases, DateTimeOffset Now,
    TimeSpan ReplyWait)
{
    /// <summary>The message of ours that is quoted, where that matters.</summary>
    public MessageId? Quoted { get; init; }

    /// <summary>The bill or note that the message names by its number.</summary>
    public BillName? BillNamed { get; init; }

    public long? BillNumber => BillNamed?.Number;

    /// <summary>What answers have taught.</summary>
    public LearnedBook Learned { get; init; } = LearnedBook.Empty;

    /// <summary>Makes the link to the page where a member sees and forgets it.</summary>
    public Func<string>? LearnedLink { get; init; }

    /// <summary>Everybody who works in the shop.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>What an errand for the message has found; null when the message just came.
    /// </summary>
    public ErrandDone? Errand { get; init; }

    /// <summary>The goods of the page that the errand has read.</summary>
    public Heard? Page { get; init; }

    /// <summary>Voice notes can be heard here.</summary>
    public bool HearsVoices { get; init; }

    /// <summary>A model is there for words that are not understood, and these are worth it.
    /// </summary>
    public bool MayAskForOpinion { get; init; }

    /// <summary>Models that usually help are left out: buttons help instead.</summary>
    public bool ModelsRest { get; init; }

    /// <summary>Since when, so that it is told once each time.</summary>
    public DateTimeOffset ModelsRestSince { get; init; }

    /// <summary>How the shop stands with its budget for messages.</summary>
    public BudgetNow Budget { get; init; } = BudgetNow.None;

    /// <summary>Stands for the message that all this goes back to: the message itself, the one
    /// whose question it answers, or the one that it edits.</summary>
    public required string Origin { get; init; }

    /// <summary>The same, as an answer to a question.</summary>
    public ChatContext BecauseOf(Question question) =>
        question.Source is { Length: > 0 } source ? this with { Origin = source } : this;

    /// <summary>The chat after a posting that this message asked for.</summary>
    /// <param name="changes">The order that it stands in place of.</param>
    /// <param name="party">Whose it is, if somebody's.</param>
    public ChatState Posted(
        ChatState state, string kind, Guid id, Guid? changes = null, PartyId? party = null,
        Money? amount = null)
    {
        string source = RecentPosting.SourceOf(Message.ProviderMessageId);
        return state.Posted(new RecentPosting(kind, id, source, changes)
        {
            Origin = Origin == source ? null : Origin,
            Party = party,
            Amount = amount,
        });
    }

    /// <summary>Listens to other words as if this person had written them.</summary>
    public required Func<string, Heard> Hear { get; init; }

    /// <summary>When this person's entries are confirmed first.</summary>
    public Confirming Confirming => Person.Member?.Confirming ?? Shop.Confirming;

    /// <summary>An entry of this amount is said yes to before it is posted.</summary>
    public bool ConfirmsAt(Money amount) => Confirming switch
    {
        Confirming.Always => true,
        Confirming.Never => false,
        Confirming.WhenUnsure => amount > Shop.ConfirmAbove,
    };

    public bool FromMember => Person.Member is not null;

    /// <summary>The open question, unless it is too old to be meant.</summary>
    public Question? Question =>
        State.Question is { } question && !IsOld(question) ? question : null;

    public bool IsOld(Question question) => Now - question.AskedAt >= Questions.OpenFor;

    public Product? Product(ProductId id)
    {
        foreach (Product product in Catalogue.Products)
            if (product.Id == id) return product;
        return null;
    }

    public Party? Party(PartyId id)
    {
        foreach (Party party in Parties.Parties)
            if (party.Id == id) return party;
        return null;
    }
}
