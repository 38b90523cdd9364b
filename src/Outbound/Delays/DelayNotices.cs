using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Delays;

/// <summary>Tells a person by one SMS that WhatsApp is late, with a link to what waits for them.
/// </summary>
internal sealed class DelayNotices(
    TenantSessions sessions, PersonalData personal, IShops shops, PublicLinks links,
    Routes routes, TimeProvider clock)
{
    /// <summary>What the SMS opens: today and tomorrow.</summary>
    internal static readonly PublicPage Page = new("m", "late", LinkLife.UntilTomorrow);

    /// <summary>Writes the notice into the queue unless this person has had it in this outage.
    /// </summary>
    /// <returns>Whether one leaves.</returns>
    public async Task<bool> TellAsync(
        BusinessId business, byte[] person, CancellationToken cancel)
    {
        if (await shops.FindAsync(business, cancel) is not { } shop) return false;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        (string Key, byte[] Body)? late = null;
        StatementBatch reading = new();
        reading.For(business).Read("""
            SELECT m.lane_key, m.body FROM outbound.waiting w
            JOIN outbound.message m USING (business_id, message_id)
            WHERE w.business_id = $1 AND w.recipient_hash = $2 AND w.outage
              AND m.state = 1 AND m.body IS NOT NULL AND m.lane_key IS NOT NULL
            ORDER BY w.asked_at DESC LIMIT 1
            """, row => late = (row.GetString(0), (byte[])row.GetValue(1)),
            business.Value, person);
        // Looked at: whoever is put off again is looked at again.
        reading.For(business).Run("""
            UPDATE outbound.waiting SET outage = false
            WHERE business_id = $1 AND recipient_hash = $2 AND outage
            """, business.Value, person);
        await session.ExecuteAsync(reading, cancel);
        bool told = late is { } found && await WriteAsync(
            session, shop, person, WaitingBody.Read(personal, business, found.Key, found.Body),
            found.Key, cancel);
        await session.CommitAsync(cancel);
        return told;
    }

    private async Task<bool> WriteAsync(TenantSession session, Shop shop, byte[] person,
        SendMessage waits, string laneKey, CancellationToken cancel)
    {
        Guid notice = Guid.CreateVersion7();
        DateTimeOffset now = clock.GetUtcNow();
        SendMessage told = waits with
        {
            Message = new MessageId(notice), Text = "", Bill = null, Choices = null, File = null,
            Pay = null, QuotedId = null, AskedAt = now, SmsOnly = true,
            Sms = new SmsForm(
                SmsKind.Delayed, [shop.Name, links.Make(Page, shop.Id, notice)]),
        };
        if (!routes.HasSms(told)) return false;
        Person whose = await shops.WhoIsAsync(
            shop.Id, new Sender(waits.Bsuid, waits.Phone, null), cancel);
        bool first = false;
        StatementBatch marking = new();
        marking.For(shop.Id).Read("""
            INSERT INTO outbound.delay_notice AS n
              (business_id, person, notice, at, member_id)
            VALUES ($1, $2, $3, $4, $5::uuid)
            ON CONFLICT (business_id, person) DO UPDATE
              SET notice = $3, at = $4, member_id = EXCLUDED.member_id, over_at = NULL
            WHERE EXISTS (
              SELECT FROM outbound.message m
              WHERE m.business_id = $1 AND m.recipient_hash = $2 AND m.asked_at > n.at
                AND m.state IN (4, 5, 7, 8, 9) AND m.via < 2)
            RETURNING notice
            """, _ => first = true, shop.Id.Value, person, notice, now.ToUniversalTime(),
            whose.Member?.Id.Value);
        await session.ExecuteAsync(marking, cancel);
        if (!first) return false;
        StatementBatch sending = new();
        Outbox.AddSoon(sending.For(shop.Id), Envelopes.Pack(
            told.Message, shop.Id, new PartitionKey(laneKey), told, fromProvider: false));
        await session.ExecuteAsync(sending, cancel);
        return true;
    }
}
