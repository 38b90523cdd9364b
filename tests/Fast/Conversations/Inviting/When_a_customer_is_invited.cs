using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Inviting;
using ConverseErp.Conversations.Replies;
using ConverseErp.Tests.Fast.Conversations.Opinions;

namespace ConverseErp.Tests.Fast.Conversations.Inviting;

/// <summary>A line under a bill asks whether a shop's offers are wanted, and a yes that can mean
/// nothing else answers it.</summary>
public sealed class When_a_customer_is_invited
{
    private static readonly DateTimeOffset Now = new(2026, 11, 8, 10, 0, 0, TimeSpan.Zero);

    private static readonly MessageId Bill = new(Guid.CreateVersion7());

    private static readonly Invited Lately = new(
        Bill, Now.AddDays(-1), Carried: true, OtherSince: false);

    [Fact]
    public void Every_language_asks_for_a_word_that_is_understood_and_says_how_to_stop()
    {
        Assert.Equal(
            Speech.All.Select(p => p.Language).Order(StringComparer.Ordinal),
            InvitationTexts.Languages.Order(StringComparer.Ordinal));
        foreach (Phrases phrases in Speech.All)
        {
            InvitationTexts texts = InvitationTexts.In(phrases.Language);

            Assert.Contains(phrases.Yes, texts.Ask, StringComparison.OrdinalIgnoreCase);
            Assert.True(InvitationSaid.In(phrases.Yes), phrases.Yes);
            Assert.True(Heard(phrases.Yes) is "yes" or "unknown", phrases.Yes);
            Assert.Contains("{0}", texts.Ask, StringComparison.Ordinal);
            Assert.Contains("STOP", texts.Ask, StringComparison.Ordinal);
            Assert.Contains("{0}", texts.Thanks, StringComparison.Ordinal);
            Assert.Contains("STOP", texts.Thanks, StringComparison.Ordinal);
            Assert.InRange(texts.Ask.Length, 20, 80);
        }
    }

    // Who agreed is kept with the number of the words they were asked in. If this fails because a
    // line was changed: count Wording up, and write the new print down here.
    [Fact]
    public void The_words_of_each_number_stay_as_they_are()
    {
        string all = string.Join('\n', InvitationTexts.Languages.Order(StringComparer.Ordinal)
            .Select(l => l + " " + InvitationTexts.In(l).Ask));

        string print = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];

        Assert.Equal(((short)1, "42C560CC2C1B0C8D"), (InvitationTexts.Wording, print));
    }

    [Theory]
    [InlineData("haan", true)]
    [InlineData("HAAN!", true)]
    [InlineData("haan ji", true)]
    [InlineData("yes please", true)]
    [InlineData("ஆம்", true)]
    [InlineData("होय", true)]
    [InlineData("nahi", false)]
    [InlineData("nahi chahiye", false)]
    [InlineData("வேண்டாம்", false)]
    [InlineData("ok", null)]
    [InlineData("theek hai", null)]
    [InlineData("ji", null)]
    [InlineData("👍", null)]
    [InlineData("haan nahi", null)]
    [InlineData("haan 2 kg chini", null)]
    [InlineData("haan kal aaunga", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_a_yes_or_a_no_and_nothing_else_answers(string? said, bool? agreed) =>
        Assert.Equal(agreed, InvitationSaid.In(said));

    [Theory]
    [InlineData("haan", "yes")]
    [InlineData("yes", "yes")]
    [InlineData("nahi", "no")]
    [InlineData("no", "no")]
    public void The_engine_hears_them_as_such(string said, string intent) =>
        Assert.Equal(intent, Heard(said));

    [Fact]
    public void It_is_answered_within_seven_days()
    {
        Invited old = Lately with { At = Now.AddDays(-7).AddSeconds(-1) };
        Invited young = Lately with { At = Now.AddDays(-7) };

        Assert.True(InvitationDecision.Answers(young, quotes: false, null, Now));
        Assert.False(InvitationDecision.Answers(old, quotes: false, null, Now));
        Assert.False(InvitationDecision.Answers(old, quotes: true, Bill, Now));
    }

    [Fact]
    public void What_WhatsApp_did_not_carry_has_invited_nobody() => Assert.False(
        InvitationDecision.Answers(Lately with { Carried = false }, quotes: true, Bill, Now));

    [Fact]
    public void After_other_words_that_nobody_asked_for_only_a_quote_says_what_is_meant()
    {
        Invited other = Lately with { OtherSince = true };

        Assert.False(InvitationDecision.Answers(other, quotes: false, null, Now));
        Assert.True(InvitationDecision.Answers(other, quotes: true, Bill, Now));
    }

    [Fact]
    public void A_yes_to_a_quoted_message_is_about_that_one()
    {
        MessageId reminder = new(Guid.CreateVersion7());

        Assert.False(InvitationDecision.Answers(Lately, quotes: true, reminder, Now));
        Assert.False(InvitationDecision.Answers(Lately, quotes: true, null, Now));
    }

    [Fact]
    public void Whatever_is_being_asked_comes_first()
    {
        Question young = new(Questions.Quantity, [], Now.AddMinutes(-29));
        Question old = young with { AskedAt = Now.AddMinutes(-31) };
        Question order = new(Questions.Offer, [], Now.AddDays(-3));

        Assert.True(Free(ChatState.New));
        Assert.False(Free(ChatState.New with { Question = young }));
        Assert.False(Free(ChatState.New with { Kept = [old, young] }));
        Assert.False(Free(ChatState.New with { Question = order }));
        Assert.False(Free(ChatState.New with { Kept = [order] }));
        Assert.True(Free(ChatState.New with { Question = old, Kept = [old] }));
    }

    [Fact]
    public void The_line_is_under_one_message_whole_or_not_at_all()
    {
        ChatReference to = new("1", null, "+919800000001", "hi-Latn", null, null, null);
        Kept kept = new();
        InvitationBook book = new(kept, [to.ChatKey]);

        string other = Take(book, to with { Phone = "+919800000002" }, "Bill");
        string crammed = Take(book, to, new string('x', 1000));
        string first = Take(book, to, "Bill");
        string second = Take(book, to, "Bill");

        Assert.Equal("\n📣 Sri Lakshmi ke offers chahiye? HAAN likhiye. Band: STOP", first);
        Assert.All([other, crammed, second], text => Assert.Equal("", text));
        Assert.Equal(new InvitationWords(1, "hi-Latn"), Assert.Single(kept.Asked));
    }

    private static string Take(InvitationBook book, ChatReference to, string words) =>
        book.Take(null!, to, Bill, "Sri Lakshmi", words, Now);

    private static bool Free(ChatState state) => InvitationDecision.IsFree(state, Now);

    private static string Heard(string said) => OpinionShop.Listener.Listen(
        OpinionShop.Books.Business, OpinionShop.Books.Catalogue, OpinionShop.Books.Parties,
        OpinionShop.Books.Learned, false, said).Intent;

    private sealed class Kept : IInvitations
    {
        public List<InvitationWords> Asked { get; } = [];

        void IInvitations.Asked(
            ITenantStatements writes, ChatReference customer, MessageId message,
            InvitationWords words, DateTimeOffset now) => Asked.Add(words);

        public Task<bool> IsOnAsync(BusinessId business, CancellationToken cancel) =>
            throw new NotSupportedException();

        public Task SetAsync(BusinessId business, bool on, CancellationToken cancel) =>
            throw new NotSupportedException();

        public void Want(ITenantStatements writes, bool on) => throw new NotSupportedException();

        public void MayAsk(
            ITenantStatements reads, ChatReference customer, DateTimeOffset now, Action may) =>
            throw new NotSupportedException();

        public Task<Invited?> OpenAsync(
            BusinessId business, Sender person, CancellationToken cancel) =>
            throw new NotSupportedException();

        public void Answered(
            ITenantStatements writes, Sender person, bool agreed, string answer,
            DateTimeOffset now) => throw new NotSupportedException();
    }
}
