using ConverseErp.Contracts;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Delays;

/// <summary>Reads what waits for the person of a notice.</summary>
internal sealed class WaitingReplies(
    TenantSessions sessions, PersonalData personal, PublicLinks links) : IWaitingReplies
{
    private const int ListMax = 50;

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
            reads.Read("""
                SELECT m.lane_key, m.body, m.asked_at FROM outbound.delay_notice n
                JOIN outbound.waiting w
                  ON w.business_id = n.business_id AND w.recipient_hash = n.person
                JOIN outbound.message m
                  ON m.business_id = w.business_id AND m.message_id = w.message_id
                WHERE n.business_id = $1 AND n.notice = $2 AND m.state = 1
                  AND m.body IS NOT NULL AND m.lane_key IS NOT NULL
                ORDER BY m.asked_at LIMIT $3
                """, row =>
                {
                    SendMessage message = WaitingBody.Read(
                        personal, business, row.GetString(0), (byte[])row.GetValue(1));
                    replies.Add(new WaitingReply(
                        message.Text, message.Bill?.Link, row.GetFieldValue<DateTimeOffset>(2)));
                }, business.Value, notice, ListMax);
        }, cancel);
        return known ? replies : null;
    }
}
