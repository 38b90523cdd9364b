using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Settings;

/// <summary>Settings that are changed by chat.</summary>
internal sealed class ShopWishes(ShopCaches caches) : IShopWishes
{
    public void Confirm(ITenantStatements writes, MemberId? member, Confirming confirming)
    {
        if (member is { } one)
        {
            writes.Run("""
                UPDATE businesses.member SET confirming = $3, version = version + 1
                WHERE business_id = $1 AND member_id = $2
                """, writes.Business.Value, one.Value, Words.Of(confirming));
        }
        else
        {
            writes.Run("""
                UPDATE businesses.shop SET confirming = $2, version = version + 1
                WHERE business_id = $1
                """, writes.Business.Value, Words.Of(confirming));
        }
    }

    public void Allow(ITenantStatements writes, MemberId member, Rights rights) =>
        writes.RunExpecting(1, """
            UPDATE businesses.member SET rights = $3::jsonb, version = version + 1
            WHERE business_id = $1 AND member_id = $2 AND active AND role <> 'owner'
            """, writes.Business.Value, member.Value, RightsJson.Write(rights));

    public void Changed(BusinessId business) => caches.ForgetShop(business);
}
