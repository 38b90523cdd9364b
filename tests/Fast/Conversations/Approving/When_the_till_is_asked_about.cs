using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Approving;

public sealed class When_the_till_is_asked_about
{
    private static readonly TillSignal[] All =
    [
        new(TillSignals.AgainAfterUndo, null, 1, null, ["INV/2627/7"]),
        new(TillSignals.DraftsLeft, AChat.Raju.Id, 3, Money.FromRupees(300), []),
        new(TillSignals.BelowCost, null, 1, Money.FromRupees(4), ["Mohan ₹90"]),
        new(TillSignals.ManyDiscounts, AChat.Raju.Id, 4, null, []),
        new(TillSignals.ManyUndone, new MemberId(Guid.NewGuid()), 5, null, []),
        new(TillSignals.DrawerShort, null, 2, Money.FromRupees(150), []),
    ];

    public static TheoryData<string> EveryLanguage() => new(Speech.All.Select(p => p.Language));

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Each_signal_is_a_line_with_what_it_is_about(string language)
    {
        string text = SignalAnswers.Told(Speech.In(language), All, [AChat.Owner, AChat.Raju]);

        Assert.Equal(All.Length, text.Split('\n').Count(
            l => l.StartsWith("· ", StringComparison.Ordinal)));
        foreach (string told in (string[])["INV/2627/7", "Raju", "3", "Mohan ₹90", "4", "₹150"])
            Assert.Contains(told, text, StringComparison.Ordinal);
        // Whoever has left the shop has no name in it any more.
        Assert.Contains("?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("koi gadbad hai?")]
    [InlineData("Anything unusual")]
    [InlineData("कोई गड़बड़ है")]
    public async Task The_owner_hears_of_today(string text)
    {
        Signals signals = new(All);
        Outcome? outcome = await new SignalSteps(signals).AnswerAsync(
            AChat.Of(AChat.Owner, text), default);

        Assert.Contains("INV/2627/7", outcome!.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 20), signals.Asked);
    }

    [Fact]
    public async Task Staff_hear_nothing_and_other_words_are_no_question()
    {
        Signals signals = new(All);
        SignalSteps steps = new(signals);

        Outcome? staff = await steps.AnswerAsync(AChat.Of(AChat.Raju, "koi gadbad"), default);

        Assert.Equal(AChat.Of(AChat.Raju).Phrases.NotAllowed, staff!.Text);
        Assert.Null(await steps.AnswerAsync(
            AChat.Of(AChat.Owner, "bill me gadbad hai"), default));
        Assert.Null(signals.Asked);
    }

    private sealed class Signals(TillSignal[] found) : ITillSignals
    {
        public DateOnly? Asked { get; private set; }

        public Task<IReadOnlyList<TillSignal>> FindAsync(
            BusinessId business, DateOnly day, CancellationToken cancel)
        {
            Asked = day;
            return Task.FromResult<IReadOnlyList<TillSignal>>(found);
        }
    }
}
