using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Replies;
using ConverseErp.Tests.Fast.Conversations.Approving;
using ConverseErp.Tests.Fast.Conversations.Replies;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations;

/// <summary>Slow or failing models are left out, seen to be well again by a request now and then,
/// and three buttons stand in for them.</summary>
public sealed class When_models_are_bad : IDegradation
{
    private readonly Hand _clock = new();
    private readonly List<ModeProposal> _proposed = [];

    public ModeNow Now { get; private set; } = ModeNow.Unknown;

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [InlineData(20, 1, 100, false)]
    [InlineData(20, 2, 100, true)]
    [InlineData(19, 19, 100, false)]
    [InlineData(100, 5, 100, false)]
    [InlineData(40, 0, 2_900, false)]
    [InlineData(40, 0, 3_100, true)]
    public async Task It_is_proposed_from_so_many_failures_or_so_much_waiting_on(
        int calls, int failed, int ms, bool proposed)
    {
        ModelTally tally = new(_clock);
        for (int i = 0; i < calls; i++)
            tally.Note(i >= failed, words: true, TimeSpan.FromMilliseconds(ms));

        await Watch(tally).LookAsync(CancellationToken.None);

        Assert.Equal(proposed, _proposed.Count == 1);
        Assert.All(_proposed, p => Assert.Equal(Mode.AiDegraded, p.Mode));
    }

    [Fact]
    public async Task A_long_voice_note_is_not_slowness_and_old_trouble_is_forgotten()
    {
        ModelTally tally = new(_clock);
        for (int i = 0; i < 40; i++) tally.Note(false, words: true, TimeSpan.Zero);
        _clock.Time += TimeSpan.FromMinutes(5.1);
        for (int i = 0; i < 40; i++) tally.Note(true, words: false, TimeSpan.FromSeconds(15));

        await Watch(tally).LookAsync(CancellationToken.None);

        Assert.Empty(_proposed);
    }

    [Fact]
    public void One_request_in_ten_seconds_asks_whether_they_are_well()
    {
        ModelGate gate = new(this, _clock);
        Assert.True(gate.MayAsk());
        Assert.True(gate.MayAsk());

        In(Mode.AiDegraded);
        bool[] asked = [gate.MayAsk(), gate.MayAsk()];
        _clock.Time += TimeSpan.FromSeconds(10);
        bool later = gate.MayAsk();
        In(Mode.WhatsAppDegraded);

        Assert.Equal([true, false], asked);
        Assert.True(later);
        Assert.False(gate.MayAsk());
    }

    [Fact]
    public void A_member_gets_three_buttons_and_a_tap_is_as_good_as_words()
    {
        ChatContext c = AChat.Of(AChat.Owner, "dprwl shkr") with { ModelsRest = true };

        Outcome answer = OpinionSteps.Perhaps(
            c, new Outcome(c.State).Say(c.Phrases.NotUnderstood));
        ChatReceived tapped = QuickWords.Spoken(c.Message with
        {
            Kind = "interactive", Text = "Stock check", ReplyId = answer.Choices![0].Id,
        });

        Assert.Equal(
            ["Stock check", "New order", "Invoice"], answer.Choices.Select(x => x.Title));
        Assert.Equal(("stock check", null), (tapped.Text, tapped.ReplyId));
    }

    [Fact]
    public void Each_member_is_told_once_each_time_and_a_customer_never()
    {
        ChatContext first = AChat.Of(AChat.Owner, "dprwl shkr") with
        {
            ModelsRest = true, ModelsRestSince = _clock.Time,
        };
        Outcome told = Lost(first);
        ChatContext next = first with { State = told.State };
        Outcome quiet = Lost(next);
        Outcome again = Lost(next with { ModelsRestSince = _clock.Time.AddHours(2) });
        Outcome voice = OpinionSteps.WhileModelsRest(
            next, new Outcome(next.State).Say(next.Phrases.PleaseType));
        Outcome well = OpinionSteps.WhileModelsRest(
            first with { ModelsRest = false }, new Outcome(first.State).Say("hello"));

        Assert.StartsWith("⚠️ The AI", told.Text, StringComparison.Ordinal);
        Assert.EndsWith(first.Phrases.NotUnderstood, told.Text, StringComparison.Ordinal);
        Assert.Equal(3, told.Choices?.Count);
        Assert.Equal(first.Phrases.NotUnderstood, quiet.Text);
        Assert.StartsWith("⚠️ The AI", again.Text, StringComparison.Ordinal);
        Assert.Equal(first.Phrases.PleaseType, voice.Text);
        Assert.Equal("hello", well.Text);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_is_told_in_every_language(string language) => Assert.True(
        language == "hi-Latn" || RestTexts.In(language) != RestTexts.In("hi-Latn"));

    private static Outcome Lost(ChatContext c) => OpinionSteps.Perhaps(
        c, new Outcome(c.State).Say(c.Phrases.NotUnderstood));

    [Fact]
    public void Other_taps_stay_what_they_are()
    {
        ChatReceived tapped = AChat.Of(AChat.Owner).Message with
        {
            Kind = "interactive", Text = "Drop it", ReplyId = "say:drop table",
        };

        Assert.Equal(tapped, QuickWords.Spoken(tapped));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void The_titles_fit_on_buttons(string language) =>
        Assert.All(
            QuickWords.Of(Speech.In(language)), c => Assert.InRange(c.Title.Length, 1, 20));

    Task IDegradation.ProposeAsync(ModeProposal proposal, CancellationToken cancel)
    {
        _proposed.Add(proposal);
        return Task.CompletedTask;
    }

    private void In(Mode mode) => Now = new ModeNow(mode, null, "", "automatic", null);

    private ModelWatch Watch(ModelTally tally) => new(
        tally, this, new ModelWatchOptions(), _clock, NullLogger<ModelWatch>.Instance);

    private sealed class Hand : TimeProvider
    {
        public DateTimeOffset Time { get; set; } = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Time;
    }
}
