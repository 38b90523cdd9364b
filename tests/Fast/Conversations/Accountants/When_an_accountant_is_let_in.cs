using ConverseErp.Contracts;
using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Accountants;

public sealed class When_an_accountant_is_let_in
{
    private const string Phone = "+919812345678";
    private static readonly BookAccess Invited = new(
        Guid.CreateVersion7(), BookAccess.Invited, Phone, "Meena", null,
        DateTimeOffset.UnixEpoch, null);

    private static readonly BookAccess Reads = Invited with
    {
        Id = Guid.CreateVersion7(),
        State = BookAccess.Accepted,
        Phone = "+919800000099",
        Name = "Shah",
        Member = new MemberId(Guid.NewGuid()),
    };

    [Fact]
    public async Task An_owner_asks_and_the_accountant_is_told()
    {
        Outcome outcome = (await StepAsync("CA Meena ka number 9812345678 jodo"))!;

        Assert.Equal(
            (BookAccess.Invited, Phone, "Meena"),
            (outcome.Access!.State, outcome.Access.Phone, outcome.Access.Called));
        AccessTold told = Assert.IsType<AccessTold>(Assert.Single(outcome.Asked).Message);
        Assert.Equal(Phone, told.To!.Phone);
        Assert.Equal(outcome.Access.Access, told.Access);
    }

    [Fact]
    public async Task What_is_refused_asks_nobody()
    {
        Outcome outcome = (await StepAsync("CA ka number 9812345678 jodo", [Invited]))!;

        Assert.Null(outcome.Access);
        Assert.Empty(outcome.Asked);
        Assert.StartsWith("⛔", outcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CA ka number 9812345678 jodo")]
    [InlineData("CA hatao")]
    [InlineData("CA kaun hai")]
    public async Task Staff_let_nobody_in_or_out(string text)
    {
        Outcome outcome = (await SaidAsync(AChat.Of(AChat.Raju, text), [Reads]))!;

        Assert.Null(outcome.Access);
        Assert.Equal(AChat.Of(AChat.Raju).Phrases.NotAllowed, outcome.Text);
    }

    [Fact]
    public async Task The_one_there_is_ends_at_once()
    {
        Outcome outcome = (await StepAsync("CA hatao", [Reads]))!;

        Assert.Equal((BookAccess.Ended, Reads.Id), (outcome.Access!.State, outcome.Access.Access));
        Assert.Single(outcome.Asked);
    }

    [Fact]
    public async Task Of_several_the_owner_says_which()
    {
        Outcome asked = (await StepAsync("CA hatao", [Invited, Reads]))!;
        ChatContext second = AChat.Of(AChat.Owner, "2") with { State = asked.State };
        Outcome ended = (await SaidAsync(second, [Invited, Reads]))!;
        Outcome named = (await StepAsync("CA 9812345678 hatao", [Invited, Reads]))!;

        Assert.Null(asked.Access);
        Assert.Equal(Reads.Id, ended.Access!.Access);
        Assert.Null(ended.State.Question);
        Assert.Equal(Invited.Id, named.Access!.Access);
        // Who never said yes has nothing to lose, and is told nothing.
        Assert.Empty(named.Asked);
    }

    [Theory]
    [InlineData("yes", BookAccess.Accepted)]
    [InlineData("leave", BookAccess.Declined)]
    public async Task Who_was_asked_answers_from_her_own_phone(string what, string state)
    {
        Outcome outcome = (await SaidAsync(
            Stranger(Phone, $"access:{what}:{Invited.Id:N}"), [Invited]))!;

        Assert.Equal((state, Phone), (outcome.Access!.State, outcome.Access.Person!.Phone));
        Assert.Null(outcome.Access.By);
        Assert.Null(Assert.IsType<AccessTold>(Assert.Single(outcome.Asked).Message).To);
    }

    [Fact]
    public async Task Somebody_elses_tap_a_members_and_a_late_one_open_nothing()
    {
        string value = $"access:yes:{Invited.Id:N}";
        ChatContext owners = AChat.Of(AChat.Owner);

        Assert.Null((await SaidAsync(Stranger("+919899999999", value), [Invited]))!.Access);
        Assert.Null((await SaidAsync(Stranger(Phone, value), []))!.Access);
        Assert.Null((await SaidAsync(owners with
        {
            Message = owners.Message with { ReplyId = value, Text = null },
        }, [Invited]))!.Access);
        Assert.Null(await SaidAsync(Stranger(Phone, $"access:end:{Reads.Id:N}"), [Reads]));
    }

    [Fact]
    public async Task The_list_says_who_reads_and_who_has_not_answered()
    {
        Outcome outcome = (await StepAsync("CA kaun hai", [Invited, Reads]))!;

        Assert.Equal(
            "📒 May read the books:\n· Meena (+919812345678): asked, no answer yet\n"
            + "· Shah (+919800000099): has not looked yet", outcome.Text);
    }

    private static Task<Outcome?> StepAsync(string text, params BookAccess[] standing) =>
        SaidAsync(AChat.Of(AChat.Owner, text), standing);

    private static Task<Outcome?> SaidAsync(ChatContext c, BookAccess[] standing) =>
        new AccountantSteps(new Accesses(standing), new NoLines(), null!)
            .AnswerAsync(c, default);

    private static ChatContext Stranger(string phone, string tapped)
    {
        ChatContext c = AChat.Of(AChat.Raju);
        return c with
        {
            Person = Person.Stranger,
            Members = [],
            Message = c.Message with
            {
                Sender = new Sender(null, phone, "Meena"),
                Text = null,
                ReplyId = tapped,
            },
        };
    }

    private sealed class Accesses(BookAccess[] standing) : IBookAccess
    {
        public Task<IReadOnlyList<BookAccess>> ListAsync(
            BusinessId business, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<BookAccess>>(standing);

        public Task<BookAccess?> OfAsync(
            BusinessId business, Sender person, CancellationToken cancel) =>
            Task.FromResult(Array.Find(standing, a => a.Phone == person.Phone));

        public Task<Answer<string>> MayInviteAsync(
            BusinessId business, string phone, CancellationToken cancel) =>
            Task.FromResult(ConverseErp.Businesses.Access.AccessDecision.Invite(
                ConverseErp.Businesses.PhoneNumber.Normalise(phone)!, standing, []));

        public Task<Answer<BookAccess>> ChangeAsync(
            BusinessId business, AccessChange change, CancellationToken cancel) =>
            throw new NotSupportedException("A step only reads.");

        public void Change(ITenantStatements writes, AccessChange change) =>
            throw new NotSupportedException("A step only reads.");

        public void Changed(BusinessId business) =>
            throw new NotSupportedException("A step only reads.");
    }

    private sealed class NoLines : IAuditTrail
    {
        public Task<IReadOnlyList<AuditLine>> ListAsync(
            BusinessId business, AuditQuery query, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<AuditLine>>([]);
    }
}
