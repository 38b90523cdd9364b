using ConverseErp.Contracts;
using ConverseErp.Conversations.BookQuestions;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Inviting;

namespace ConverseErp.Conversations.Accountants;

/// <summary>Sentences about the shop's people, what messages cost, to whom news goes and the
/// evening's digest, heard before goods and money are looked for: each is said in words of its own.
/// </summary>
internal sealed class PeopleTalk(
    SignalSteps signals, AccountantSteps accountants, BookQuestionSteps questions,
    MeterTalk meter, SegmentTalk segments, InviteTalk invites)
{
    /// <returns>Null when the message is about none of them.</returns>
    public async Task<Outcome?> AnswerAsync(ChatContext c, CancellationToken cancel) =>
        await questions.AnsweredAsync(c, cancel)
        ?? await signals.AnswerAsync(c, cancel)
        ?? await accountants.AnswerAsync(c, cancel)
        ?? await questions.AskAsync(c, cancel)
        ?? RightsShown.Answer(c)
        ?? DigestTalk.Switch.Answer(c)
        ?? invites.Answer(c)
        ?? await meter.AnswerAsync(c, cancel)
        ?? await segments.AnswerAsync(c, cancel);
}
