using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Businesses.Opening;

/// <summary>A shop that has passed its checks.</summary>
internal sealed record NewShop(
    BusinessId Business, string Name, string Kind, string StateCode, GstScheme Scheme,
    string? Gstin, string? UpiId, string? Address, string? OwnerPhone, string? OwnerBsuid,
    string OwnerName, string Language, string PhoneNumberId, bool Shared)
{
    public Guid Owner { get; } = Guid.CreateVersion7();

    public Guid Location { get; } = Guid.CreateVersion7();
}

/// <summary>The rows of a new shop.</summary>
internal sealed class NewShopRows(PersonalData personal, NewShop shop, DateTimeOffset at)
{
    private Guid Business => shop.Business.Value;

    /// <param name="writes">The shop's statements.</param>
    /// <param name="added">Called when the shop was not there yet.</param>
    public void AddShop(ITenantStatements writes, Action added) =>
        writes.Read("""
            INSERT INTO businesses.shop
              (business_id, name, kind, state_code, scheme, gstin, upi_id, address, phone,
               language, phone_number_id, shared_number, location_id, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (business_id) DO NOTHING RETURNING business_id
            """, _ => added(), Business, Protect(shop.Name), shop.Kind, shop.StateCode,
            Words.Of(shop.Scheme), Protect(shop.Gstin), Protect(shop.UpiId),
            Protect(shop.Address), Protect(shop.OwnerPhone), shop.Language,
            shop.PhoneNumberId, shop.Shared, shop.Location, at);

    /// <summary>Row level security shows the shop its own claim only.</summary>
    public void ClaimNumber(ITenantStatements writes, Action claimed)
    {
        writes.Run("""
            INSERT INTO businesses.number_route (phone_number_id, business_id) VALUES ($1, $2)
            ON CONFLICT DO NOTHING
            """, shop.PhoneNumberId, Business);
        writes.Read(
            "SELECT 1 FROM businesses.number_route WHERE phone_number_id = $1",
            _ => claimed(), shop.PhoneNumberId);
    }

    public void AddOwner(ITenantStatements writes)
    {
        writes.Run("""
            INSERT INTO businesses.location (business_id, location_id, name, created_at)
            VALUES ($1, $2, $3, $4)
            """, Business, shop.Location, Protect(shop.Name), at);
        writes.Run("""
            INSERT INTO businesses.member
              (business_id, member_id, role, name, phone, phone_hash, bsuid, bsuid_hash,
               language, created_at)
            VALUES ($1, $2, 'owner', $3, $4, $5, $6, $7, $8, $9)
            """, Business, shop.Owner, Protect(shop.OwnerName), Protect(shop.OwnerPhone),
            personal.Phone(shop.OwnerPhone), Protect(shop.OwnerBsuid),
            personal.Bsuid(shop.OwnerBsuid), shop.Language, at);
        PeopleDirectory.LinkMember(
            writes, shop.Owner,
            personal.Of(new Sender(shop.OwnerBsuid, shop.OwnerPhone, null)));
    }

    private byte[]? Protect(string? text) => personal.Protect(shop.Business, text);
}
