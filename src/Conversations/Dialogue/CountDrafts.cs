namespace ConverseErp.Conversations.Dialogue;

/// <summary>A counting that waits for a word on what was counted twice.</summary>
internal sealed record CountDraft(Guid Session);

/// <summary>Where this chat's person counts: it goes with what they enter.</summary>
/// <param name="Session">Beyond it nothing is said of the place.</param>
internal sealed record CountPlace(Guid Session, string Place);
