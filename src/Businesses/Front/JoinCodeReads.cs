using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Front;

/// <summary>Finds the shop of a join code, before a tenant is known.</summary>
internal sealed class JoinCodeReads(SystemSession system)
{
    /// <param name="code">Six upper-case letters and digits.</param>
    /// <param name="cancel">Ends the look-up.</param>
    public async Task<BusinessId?> FindAsync(string code, CancellationToken cancel)
    {
        List<BusinessId> found = await system.ListAsync(
            "SELECT business_id FROM businesses.join_code WHERE code = $1",
            r => new BusinessId(r.GetGuid(0)), cancel, code);
        return found.Count == 0 ? null : found[0];
    }
}
