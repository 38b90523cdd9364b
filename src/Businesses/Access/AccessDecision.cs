using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Access;

/// <summary>Why somebody is not let into the books, or a step of it does not fit.</summary>
public static class AccessRefusals
{
    public static readonly Refusal TooMany = new(
        "access-too-many", "A shop shows its books to at most five accountants.");

    public static readonly Refusal Already = new(
        "access-already", "This accountant has been asked, or reads the books already.");

    public static readonly Refusal Unknown = new(
        "access-unknown", "Nobody with this invitation may read the books.");
}

/// <summary>Decides who may be asked to read the books, and which step follows which. Pure.
/// </summary>
internal static class AccessDecision
{
    public const int AccountantsMax = 5;

    /// <param name="phone">E.164.</param>
    /// <param name="standing">Invitations and accesses of the shop that stand.</param>
    /// <param name="members">The active ones.</param>
    public static Answer<string> Invite(
        string phone, IReadOnlyList<BookAccess> standing, IReadOnlyList<Member> members)
    {
        if (standing.Any(a => a.Phone == phone)) return AccessRefusals.Already;
        // Whoever works in the shop has a role there; it is not changed in passing.
        if (members.Any(m => m.Phone == phone)) return BusinessesRefusals.MemberTwice;
        return standing.Count >= AccountantsMax ? AccessRefusals.TooMany : phone;
    }

    /// <summary>Whether a state follows another.</summary>
    public static bool Follows(string before, string after) => (before, after) switch
    {
        (BookAccess.Invited, BookAccess.Accepted or BookAccess.Declined or BookAccess.Ended)
            or (BookAccess.Accepted, BookAccess.Ended) => true,
        _ => false,
    };
}
