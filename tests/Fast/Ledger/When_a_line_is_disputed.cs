using ConverseErp.Contracts;
using ConverseErp.Ledger.Disputing;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_line_is_disputed
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);
    private static readonly BusinessId Shop = new(Guid.CreateVersion7(Now));
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));
    private static readonly Guid Line = Guid.CreateVersion7(Now);
    private static readonly ChatReference Chat = new("1", null, "+91", "en", null, null, null);

    [Fact]
    public void It_is_kept_once_with_the_customers_word()
    {
        (KeptDispute? first, Refusal? refused) = Open(AnEntry("sale"), "not mine", null);
        (KeptDispute? again, Refusal? nothing) = Open(AnEntry("sale"), "not mine", first);

        Assert.Null(refused);
        Assert.Equal(("not mine", 90_00L, true),
            (first!.Word, first.Amount.Paise, first.IsOpen));
        Assert.Equal((null, null), (again, nothing));
        Assert.Equal(first.Dispute, DisputeDecision.Id(Shop, Ramesh, Line));
    }

    [Theory]
    [InlineData("payment")]
    [InlineData("undo")]
    public void What_moved_money_is_no_line_to_dispute(string kind) =>
        Assert.Equal("dispute-line-unknown", Open(AnEntry(kind), "no", null).Refusal?.Code);

    [Fact]
    public void Nobody_disputes_another_ones_line_or_one_that_is_gone()
    {
        KhataEntry others = AnEntry("sale") with { Party = new PartyId(Guid.CreateVersion7(Now)) };
        KhataEntry gone = AnEntry("sale") with { Left = Money.Zero };

        Assert.All([others, gone, null], line => Assert.Equal(
            "dispute-line-unknown", Open(line, "no", null).Refusal?.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u202e\u0007 ")]
    public void A_word_is_needed(string word) =>
        Assert.Equal("dispute-word-missing", Open(AnEntry("sale"), word, null).Refusal?.Code);

    [Fact]
    public void A_word_is_one_short_line_whatever_was_sent()
    {
        Assert.Equal("a b \U0001F621 क्‍ष", DisputeDecision.Word("a\nb \u202e\U0001F621 क्‍ष"));
        Assert.Equal(199, DisputeDecision.Word(new string('x', 199) + "\U0001F621")!.Length);
        Assert.Equal(200, DisputeDecision.Word(new string('x', 5_000))!.Length);
    }

    [Fact]
    public void The_sixth_line_waits_for_an_answer_to_the_others() => Assert.Equal(
        "dispute-too-many", DisputeDecision.Open(
            Shop, Command("no"), AnEntry("sale"), null, DisputeDecision.OpenMax).Refusal?.Code);

    [Fact]
    public void An_answer_counts_once_and_a_no_is_final()
    {
        KeptDispute open = Open(AnEntry("khata"), "no", null).Dispute!;
        KeptDispute rejected = open with { Accepted = false };

        Assert.Null(DisputeDecision.Refuses(open, accepted: true));
        Assert.Equal("dispute-unknown", DisputeDecision.Refuses(null, true)?.Code);
        Assert.Equal("dispute-already-decided", DisputeDecision.Refuses(rejected, true)?.Code);
        Assert.Equal("dispute-already-decided", DisputeDecision.Refuses(
            open with { Line = open.Line with { Left = Money.Zero } }, true)?.Code);
        Assert.Equal("dispute-answered-before",
            Open(AnEntry("khata"), "still no", rejected).Refusal?.Code);
    }

    [Fact]
    public void A_yes_to_a_bill_that_still_stands_may_be_said_again()
    {
        KeptDispute accepted = Open(AnEntry("sale"), "no", null).Dispute! with { Accepted = true };

        Assert.True(accepted.IsOpen);
        Assert.Null(DisputeDecision.Refuses(accepted, accepted: true));
        Assert.NotNull(DisputeDecision.Refuses(accepted, accepted: false));
    }

    [Fact]
    public void Goods_go_by_their_bill_and_figures_by_a_contra_entry() => Assert.Equal(
        ["Bill", "Note", "Contra", "Contra"],
        new[] { "sale", "debit-note", "khata", "opening" }.Select(
            k => DisputeDecision.Remedy(AnEntry(k)).ToString()));

    private static (KeptDispute? Dispute, Refusal? Refusal) Open(
        KhataEntry? line, string word, KeptDispute? known) =>
        DisputeDecision.Open(Shop, Command(word), line, known, 0);

    private static DisputeLine Command(string word) => new(Chat, Ramesh, Line, word, Now);

    private static KhataEntry AnEntry(string kind) => new(Line, Ramesh, kind, Now, new(90_00));
}
