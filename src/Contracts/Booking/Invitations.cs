namespace ConverseErp.Contracts;

/// <summary>Somebody was invited to a shop's news and has not answered.</summary>
/// <param name="Message">The bill that carried the invitation.</param>
/// <param name="At">When it was written.</param>
/// <param name="Carried">WhatsApp took it as free words, so that the invitation is in it.</param>
/// <param name="OtherSince">Within the last three hours something else was said to them unasked,
/// which they may mean as well.</param>
public sealed record Invited(
    MessageId Message, DateTimeOffset At, bool Carried, bool OtherSince);

/// <summary>The words of an invitation as evidence: which of all that were ever used.</summary>
/// <param name="Wording">Number of the words, the same in all languages; never used twice.</param>
public sealed record InvitationWords(short Wording, string Language);

/// <summary>Invitations to a shop's news; kept by Outbound, beside the consents that come of
/// them.</summary>
public interface IInvitations
{
    /// <summary>Whether the shop invites; no, unless it was said.</summary>
    Task<bool> IsOnAsync(BusinessId business, CancellationToken cancel);

    /// <param name="business">The shop.</param>
    /// <param name="on">From now on.</param>
    /// <param name="cancel">Stops the writing.</param>
    Task SetAsync(BusinessId business, bool on, CancellationToken cancel);

    /// <summary>The same in the caller's transaction.</summary>
    void Want(ITenantStatements writes, bool on);

    /// <summary>Says so when this customer may be invited with a message that leaves now: the shop
    /// invites, the person was never asked, neither agreed nor said STOP, and wrote so lately that
    /// free words reach them for an hour at least.</summary>
    void MayAsk(
        ITenantStatements reads, ChatReference customer, DateTimeOffset now, Action may);

    /// <summary>The person is asked with this very transaction.</summary>
    /// <param name="message">What carries it.</param>
    /// <exception cref="StaleWriteException">After the round trip: somebody else has asked since
    /// it was looked at.</exception>
    void Asked(
        ITenantStatements writes, ChatReference customer, MessageId message,
        InvitationWords words, DateTimeOffset now);

    /// <summary>What a person was asked and has not answered; null when there is nothing, or they
    /// said STOP.</summary>
    Task<Invited?> OpenAsync(BusinessId business, Sender person, CancellationToken cancel);

    /// <summary>Keeps the person's answer; a yes is a consent from then on. What was answered
    /// before stays.</summary>
    /// <param name="answer">The provider's id of the message that gave it.</param>
    void Answered(
        ITenantStatements writes, Sender person, bool agreed, string answer, DateTimeOffset now);
}
