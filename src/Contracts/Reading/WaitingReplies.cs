namespace ConverseErp.Contracts;

/// <summary>A reply that waits for WhatsApp.</summary>
/// <param name="Message">That carries it.</param>
/// <param name="Text">As it was to be sent.</param>
/// <param name="Link">Of the bill that goes with it; null: none.</param>
public sealed record WaitingReply(
    MessageId Message, string Text, string? Link, DateTimeOffset AskedAt);

/// <summary>What waits for a person while WhatsApp does not work, for the page that "WhatsApp is
/// delayed" leads to and for the app; implemented by Outbound.</summary>
public interface IWaitingReplies
{
    /// <summary>What a token opens, or null when it is not ours or has ended.</summary>
    (BusinessId Business, Guid Notice)? ByToken(string token);

    /// <summary>What waits for the person now, oldest first; empty when all has left, null when
    /// there is no such notice.</summary>
    Task<IReadOnlyList<WaitingReply>?> ListAsync(
        BusinessId business, Guid notice, CancellationToken cancel);

    /// <summary>What waits for somebody of the shop, oldest first; an answer at most for an hour.
    /// </summary>
    Task<IReadOnlyList<WaitingReply>> OfAsync(
        BusinessId business, Member member, CancellationToken cancel);
}
