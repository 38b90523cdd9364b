namespace ConverseErp.Contracts;

/// <summary>A message to a person as other rooms see it.</summary>
/// <param name="To">Phone with plus, or BSUID.</param>
/// <param name="State">queued, waiting, attempting, unknown, accepted, sent, failed, delivered,
/// read or played.</param>
/// <param name="Reason">Why it failed or waits: the provider's code or one of ours.</param>
/// <param name="Billable">Whether the provider charges for it; null while it has not said.
/// </param>
public sealed record MessageView(
    MessageId Id, string To, Purpose Purpose, string Channel, string State, string? Reason,
    DateTimeOffset AskedAt, DateTimeOffset StateAt, string? Category, bool? Billable);

/// <summary>Reads of Outbound for the other rooms.</summary>
public interface IMessages
{
    /// <summary>The message, or null when there is none.</summary>
    Task<MessageView?> FindAsync(
        BusinessId business, MessageId message, CancellationToken cancel);

    /// <summary>The message a provider knows by this id (a quoted one), or null.</summary>
    Task<MessageView?> ByProviderIdAsync(
        BusinessId business, string providerMessageId, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    Task<IReadOnlyList<MessageView>> ListAsync(
        BusinessId business, MessageId? before, int limit, CancellationToken cancel);
}

/// <summary>Whether words without a template reach people; implemented by Outbound.</summary>
public interface IWindows
{
    /// <summary>Whether the person wrote to the number within the last 24 hours, and has not
    /// said STOP since.</summary>
    Task<bool> IsOpenAsync(BusinessId business, string phoneNumberId, Sender person,
        CancellationToken cancel);
}
