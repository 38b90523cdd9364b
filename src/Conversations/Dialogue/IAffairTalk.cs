using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Some of the <see cref="Understanding.OwnAffairs"/>: which step each leads to.</summary>
internal interface IAffairTalk
{
    /// <summary>Null when the affair that was heard is none of these.</summary>
    Task<Outcome?> StartAsync(ChatContext c, Rights rights, CancellationToken cancel);

    /// <summary>An answer to what one of these has asked; null when it is none.</summary>
    Task<Outcome?> AnswerAsync(ChatContext c, Question question, CancellationToken cancel) =>
        Task.FromResult<Outcome?>(null);
}
