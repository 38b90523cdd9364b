namespace ConverseErp.Contracts;

/// <summary>An accountant's way into a shop's books.</summary>
/// <param name="State">invited, accepted, declined or ended.</param>
/// <param name="Phone">E.164: who is meant.</param>
/// <param name="Name">As the shop calls them; null: it gave none.</param>
/// <param name="Member">Who they are in the shop, once they have accepted.</param>
public sealed record BookAccess(
    Guid Id, string State, string Phone, string? Name, MemberId? Member,
    DateTimeOffset InvitedAt, DateTimeOffset? AnsweredAt)
{
    public const string Invited = "invited";
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Ended = "ended";

    /// <summary>What people call them: their name, or the end of the number.</summary>
    public string Called => Name ?? "CA …" + Phone[^4..];
}

/// <summary>A step of somebody's way into a shop's books.</summary>
/// <param name="State">What it becomes: see <see cref="BookAccess"/>.</param>
/// <param name="Person">Who answers an invitation; null for the shop's own steps.</param>
/// <param name="By">The shop's member; null: the invited person.</param>
/// <param name="Door">chat, api, page or books.</param>
public sealed record AccessChange(
    Guid Access, string State, Sender? Person, MemberId? By, string Door, string? Device,
    DateTimeOffset At)
{
    /// <summary>Of an invitation: E.164, as <see cref="IBookAccess.MayInviteAsync"/> gave it.
    /// </summary>
    public string? Phone { get; init; }

    /// <summary>Of an invitation.</summary>
    public string? Called { get; init; }
}

/// <summary>Who of outside may read a shop's books; kept by Businesses.</summary>
public interface IBookAccess
{
    /// <summary>Invitations and accesses that stand, oldest first.</summary>
    Task<IReadOnlyList<BookAccess>> ListAsync(BusinessId business, CancellationToken cancel);

    /// <summary>The one of a person that stands; null when there is none.</summary>
    Task<BookAccess?> OfAsync(BusinessId business, Sender person, CancellationToken cancel);

    /// <summary>Whether a phone may be invited.</summary>
    /// <param name="phone">In any usual form.</param>
    /// <returns>The phone as E.164.</returns>
    Task<Answer<string>> MayInviteAsync(
        BusinessId business, string phone, CancellationToken cancel);

    /// <summary>Takes the step in a transaction of its own, with its line in the trail and the
    /// word to whom it concerns.</summary>
    Task<Answer<BookAccess>> ChangeAsync(
        BusinessId business, AccessChange change, CancellationToken cancel);

    /// <summary>Takes the step in the caller's transaction, with its line in the trail. A step
    /// that does not fit any more ends it with a <see cref="StaleWriteException"/>. After the
    /// commit the caller says <see cref="Changed"/>.</summary>
    void Change(ITenantStatements writes, AccessChange change);

    /// <summary>The shop's members have changed: every cache forgets them.</summary>
    void Changed(BusinessId business);
}

/// <summary>A step of an access that somebody is to hear of.</summary>
/// <param name="To">The invited person; null: the owner.</param>
/// <param name="Called">The invited person, as the shop calls them.</param>
public sealed record AccessTold(Guid Access, string State, ChatReference? To, string Called)
    : ILaneMessage
{
    public static string Name => "conversations.access-told.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
