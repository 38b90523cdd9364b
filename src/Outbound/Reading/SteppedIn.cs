using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Reading;

/// <summary>Who was written to from the number that steps in.</summary>
internal sealed class SteppedIn(
    SystemSession system, PersonalData personal, Backups backups) : ISteppedIn
{
    public bool Is(string phoneNumberId) => backups.Has(phoneNumberId);

    public async Task<BusinessId?> ShopOfAsync(
        string phoneNumberId, Sender sender, CancellationToken cancel)
    {
        List<BusinessId> found = await system.ListAsync("""
            SELECT business_id FROM outbound.stepped_in
            WHERE phone_number_id = $1 AND person = ANY($2) ORDER BY at DESC LIMIT 1
            """, r => new BusinessId(r.GetGuid(0)), cancel, phoneNumberId,
            Recipients.Hashes(personal, sender.Phone, sender.Bsuid));
        return found.Count > 0 ? found[0] : null;
    }
}
