using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Delays;

/// <summary>Reads what waits for a person.</summary>
internal sealed class WaitingReplies(
    TenantSessions sessions, PersonalData personal, PublicLinks links) : IWaitingReplies
{
    private const int ListMax = 50;
    private const string Columns = "m.message_id, m.lane_key, m.body, m.asked_at";
    private const string CanBeRead =
        "m.state = 1 AND m.body IS NOT NULL AND m.lane_key IS NOT NULL";

    public (BusinessId Business, Guid Notice)? ByToken(string token) =>
        links.Read(DelayNotices.Page, token);

    public async Task<IReadOnlyList<WaitingReply>?> ListAsync(
        BusinessId business, Guid notice, CancellationToken cancel)
    {
        bool known = false;
        List<WaitingReply> replies = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT 1 FROM outbound.delay_notice WHERE business_id = $1 AND notice = $2
                """, _ => known = true, business.Value, notice);
            reads.Read($"""
                SELECT {Columns} FROM outbound.delay_notice n
                JOIN outbound.waiting w
                  ON w.business_id = n.business_id AND w.recipient_hash = n.person
                JOIN outbound.message m
                  ON m.business_id = w.business_id AND m.message_id = w.message_id
                WHERE n.business_id = $1 AND n.notice = $2 AND {CanBeRead}
                ORDER BY m.asked_at, m.message_id LIMIT $3
                """, row => replies.Add(Reply(business, row)), business.Value, notice, ListMax);
        }, cancel);
        return known ? replies : null;
    }

    public async Task<IReadOnlyList<WaitingReply>> OfAsync(
        BusinessId business, Member member, CancellationToken cancel) =>
        await sessions.ListAsync(
            business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM outbound.waiting w
            JOIN outbound.message m
              ON m.business_id = w.business_id AND m.message_id = w.message_id
            WHERE w.business_id = $1 AND w.recipient_hash = ANY($2) AND {CanBeRead}
            ORDER BY m.asked_at, m.message_id LIMIT $3
            """, row => Reply(business, row), cancel, business.Value,
            Recipients.Hashes(personal, member.Phone, member.Bsuid), ListMax);

    private WaitingReply Reply(BusinessId business, DbDataReader row)
    {
        SendMessage message = WaitingBody.Read(
            personal, business, row.GetString(1), (byte[])row.GetValue(2));
        return new WaitingReply(
            new MessageId(row.GetGuid(0)), message.Text, message.Bill?.Link,
            row.GetFieldValue<DateTimeOffset>(3));
    }
}
