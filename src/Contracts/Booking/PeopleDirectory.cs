namespace ConverseErp.Contracts;

/// <summary>Businesses' part when parties are added or changed, in the caller's transaction:
/// who writes from which phone.</summary>
public interface IPeopleDirectory
{
    void LinkParties(
        ITenantStatements writes,
        IReadOnlyList<(PartyId Party, string? Phone, string? Bsuid)> parties);
}
