using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Some of the <see cref="Understanding.OwnAffairs"/>: which step each leads to.</summary>
internal interface IAffairTalk
{
    /// <summary>Null when the affair that was heard is none of these.</summary>
    Task<Outcome?> StartAsync(ChatContext c, Rights rights, CancellationToken cancel);
}
