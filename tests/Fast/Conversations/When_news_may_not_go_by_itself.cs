using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Tests.Fast.Conversations.Approving;
using ConverseErp.Tests.Fast.Conversations.Dialogue;

namespace ConverseErp.Tests.Fast.Conversations;

/// <summary>What the owner reads when news is refused: for whom, why, and the way that is left.
/// </summary>
public sealed class When_news_may_not_go_by_itself
{
    [Fact]
    public async Task At_surge_level_4_the_owner_is_told_that_it_is_too_busy()
    {
        Outcome outcome = await RefusedAsync("broadcast-too-busy");

        Assert.Contains("too busy", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(["yes", "leave"], outcome.State.Question!.Options.Select(o => o.Value));
    }

    [Fact]
    public async Task Where_nobody_agreed_it_says_of_whom()
    {
        Outcome outcome = await RefusedAsync("broadcast-nobody");

        Assert.Contains("Who owe: ⛔ Nobody has agreed", outcome.Text, StringComparison.Ordinal);
    }

    private static Task<Outcome> RefusedAsync(string code)
    {
        ChatContext c = AChat.Of(AChat.Owner, "tell those who owe: closed tomorrow");
        return new BroadcastTalk(Fake.Of<IBroadcasts>((
            nameof(IBroadcasts.PlanAsync),
            _ => Task.FromResult<Answer<BroadcastPlan>>(new Refusal(code, "Refused.")))))
            .DraftAsync(c, "closed tomorrow", new Segment(Audience.Owing), default);
    }
}
