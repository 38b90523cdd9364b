namespace ConverseErp.Contracts;

/// <summary>Businesses' part when it becomes known who writes from where. Everything is written
/// in the caller's transaction; after its commit the caller says <see cref="Changed"/>.</summary>
public interface IPeopleDirectory
{
    /// <summary>Parties that were added or changed: who writes from which phone or BSUID. What
    /// was said of such a party before and is not repeated here no longer holds.</summary>
    /// <param name="writes">The caller's statements.</param>
    /// <param name="parties">Phones in any usual form; one that is none is passed over. When two
    /// parties have one phone, the first of the list has it.</param>
    void LinkParties(
        ITenantStatements writes,
        IReadOnlyList<(PartyId Party, string? Phone, string? Bsuid)> parties);

    /// <summary>The provider told that a person writes from another number or id from now on.
    /// </summary>
    void Moved(ITenantStatements writes, IdentityChange change);

    /// <summary>Blocks or unblocks a person, or notes what they said about being written to.
    /// </summary>
    /// <param name="writes">The caller's statements.</param>
    /// <param name="person">At least one of the two ids is set.</param>
    /// <param name="blocked">Null leaves it as it is.</param>
    /// <param name="optedOut">STOP and START; null leaves it as it is.</param>
    void Mark(ITenantStatements writes, Sender person, bool? blocked, bool? optedOut);

    /// <summary>The people of a shop have changed: every cache forgets them.</summary>
    void Changed(BusinessId business);
}
