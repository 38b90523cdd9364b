using System.Data.Common;
using ConverseErp.Businesses.Members;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Reading;

/// <summary>Reads a shop and its members in one round trip.</summary>
internal sealed class ShopRows(TenantSessions sessions, PersonalData personal)
{
    public async Task<ShopSnapshot?> FindAsync(BusinessId business, CancellationToken cancel)
    {
        Shop? shop = null;
        List<Member> members = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT s.name, s.kind, s.state_code, s.scheme, s.gstin, s.upi_id, s.address,
                       s.phone, s.language, s.phone_number_id, s.shared_number,
                       s.confirm_above_paise, s.confirming, s.short_stock, s.time_zone,
                       s.location_id, s.series, j.code
                FROM businesses.shop s
                LEFT JOIN businesses.join_code j ON j.business_id = s.business_id
                WHERE s.business_id = $1
                """, row => shop = Read(business, row), business.Value);
            reads.Read("""
                SELECT member_id, name, role, phone, bsuid, language, confirming,
                       rights
                FROM businesses.member
                WHERE business_id = $1 AND active ORDER BY created_at, member_id
                """, row => members.Add(new Member(
                    new MemberId(row.GetGuid(0)), Text(business, row, 1) ?? "",
                    Words.Role(row.GetString(2)), Text(business, row, 3),
                    Text(business, row, 4), row.IsDBNull(5) ? null : row.GetString(5))
                {
                    Confirming = row.IsDBNull(6) ? null : Words.Confirming(row.GetString(6)),
                    Said = RightsJson.Read(row.IsDBNull(7) ? null : row.GetString(7)),
                }),
                business.Value);
        }, cancel);
        return shop is null ? null : new ShopSnapshot(shop, members);
    }

    private Shop Read(BusinessId business, DbDataReader row) => new(
        business, Text(business, row, 0) ?? "", row.GetString(1), row.GetString(2),
        Words.Scheme(row.GetString(3)), Text(business, row, 4), Text(business, row, 5),
        Text(business, row, 6), Text(business, row, 7), row.GetString(8), row.GetString(9),
        row.GetBoolean(10), new Money(row.GetInt64(11)), Words.Confirming(row.GetString(12)),
        Words.ShortStock(row.GetString(13)), row.GetString(14), row.GetGuid(15),
        row.GetString(16))
    {
        JoinCode = row.IsDBNull(17) ? null : row.GetString(17),
    };

    private string? Text(BusinessId business, DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : personal.Reveal(business, (byte[])row[column]);
}
