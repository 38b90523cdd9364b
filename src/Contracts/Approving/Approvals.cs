using System.Text.Json;

namespace ConverseErp.Contracts;

/// <summary>A command that waits for somebody's yes, as it will be sent.</summary>
/// <param name="Type">The message's permanent name.</param>
/// <param name="Service">With <paramref name="Priority"/>: where it goes.</param>
/// <param name="Posting">What it would book: the order, payment, memo or note.</param>
/// <param name="Body">The message itself.</param>
public sealed record HeldCommand(
    string Type, string Service, int Priority, Guid Posting, JsonElement Body);

/// <summary>A member wants to do what they may not do alone: the shop's owners are asked.
/// </summary>
/// <param name="Approval">The id of the held command: it is sent under it, once.</param>
/// <param name="Chat">Who is answered; null when it was not asked in a chat.</param>
/// <param name="About">Whose bill, khata or goods it is about, as shops call them; null: a
/// customer without a name.</param>
public sealed record ApprovalWanted(
    Guid Approval, MemberId By, ChatReference? Chat, WantedRight Wish, PartyId? Party,
    string? About, HeldCommand Command, DateTimeOffset AskedAt) : ILaneMessage
{
    /// <summary>What else the same command takes: one yes is for all of it; null mostly.</summary>
    public IReadOnlyList<WantedRight>? Also { get; init; }

    public static string Name => "conversations.approval-wanted.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>An owner answers, or nobody did in time.</summary>
/// <param name="By">Null: the time is over.</param>
/// <param name="Chat">Who is answered; null when nobody is, as by the API.</param>
public sealed record DecideApproval(
    Guid Approval, MemberId? By, bool Accepted, ChatReference? Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "conversations.decide-approval.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>Something that was asked of the owner.</summary>
/// <param name="State">waiting, accepted, declined or expired.</param>
/// <param name="By">Who wants it.</param>
public sealed record ApprovalView(
    Guid Id, string State, MemberId By, WantedRight Wish, PartyId? Party, string? About,
    DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, MemberId? DecidedBy,
    DateTimeOffset? DecidedAt)
{
    /// <summary>What else the same yes is for.</summary>
    public IReadOnlyList<WantedRight> Also { get; init; } = [];
}

/// <summary>Reads of what was asked of the owner, kept by Conversations.</summary>
public interface IApprovals
{
    Task<ApprovalView?> FindAsync(BusinessId business, Guid approval, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    /// <param name="by">Only this member's; null: everybody's.</param>
    Task<IReadOnlyList<ApprovalView>> ListAsync(
        BusinessId business, MemberId? by, Guid? before, int limit, CancellationToken cancel);
}
