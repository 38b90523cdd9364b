namespace ConverseErp.Contracts;

/// <summary>Businesses' part when a shop changes a setting in a chat. Written in the caller's
/// transaction; after its commit the caller says <see cref="Changed"/>.</summary>
public interface IShopWishes
{
    /// <summary>When entries are confirmed before they are posted.</summary>
    /// <param name="writes">The caller's statements.</param>
    /// <param name="member">Whose entries; null for everybody without a wish of their own.</param>
    /// <param name="confirming">The new setting.</param>
    void Confirm(ITenantStatements writes, MemberId? member, Confirming confirming);

    /// <summary>What a member may do from now on.</summary>
    void Allow(ITenantStatements writes, MemberId member, Rights rights);

    /// <summary>The shop's settings have changed: every cache forgets them.</summary>
    void Changed(BusinessId business);
}
