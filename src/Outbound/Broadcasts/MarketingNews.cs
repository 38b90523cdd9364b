using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Takes what providers tell of numbers and of people's wishes. Told twice, nothing
/// changes.</summary>
internal sealed class MarketingNews(
    SystemSession system, TenantSessions sessions, PersonalData personal, MetaOptions meta,
    OutboundOptions options)
{
    /// <summary>All numbers of Meta's, where nobody has said which account each is in.</summary>
    public const string AllOfMeta = "*";

    public static bool Is(Delivery delivery) =>
        delivery.Envelope.Type == NumberTold.Name || delivery.Envelope.Type == ConsentTold.Name;

    public Task TakeAsync(Delivery delivery, CancellationToken cancel) =>
        delivery.Envelope.Type == NumberTold.Name
            ? TakeAsync(delivery.Message<NumberTold>(), cancel)
            : TakeAsync(delivery.Business, delivery.Message<ConsentTold>(), cancel);

    // Of each fact the newest telling holds.
    private Task<int> TakeAsync(NumberTold told, CancellationToken cancel) => system.RunAsync("""
        INSERT INTO outbound.number_told AS t
          (number, quality, quality_at, people_max, people_at, at)
        SELECT n, $2::text, CASE WHEN $2::text IS NOT NULL THEN $4::timestamptz END,
          $3::bigint, CASE WHEN $3::bigint IS NOT NULL THEN $4::timestamptz END,
          $4::timestamptz
        FROM unnest($1::text[]) AS n
        ON CONFLICT (number) DO UPDATE SET
          quality = CASE WHEN EXCLUDED.quality_at >= COALESCE(t.quality_at, '-infinity')
            THEN EXCLUDED.quality ELSE t.quality END,
          quality_at = GREATEST(t.quality_at, EXCLUDED.quality_at),
          people_max = CASE WHEN EXCLUDED.people_at >= COALESCE(t.people_at, '-infinity')
            THEN EXCLUDED.people_max ELSE t.people_max END,
          people_at = GREATEST(t.people_at, EXCLUDED.people_at),
          at = GREATEST(t.at, EXCLUDED.at)
        """, cancel, Numbers(told), told.Quality, (long?)told.PeopleMax, told.At.ToUniversalTime());

    private Task TakeAsync(
        BusinessId business, ConsentTold told, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            byte[][] persons = Recipients.Hashes(
                personal, told.Person.Phone, told.Person.Bsuid);
            if (told.Agreed)
            {
                Consents.Give(writes, persons, Consents.ByProvider, null, told.At);
                return;
            }

            writes.Run("""
                INSERT INTO outbound.opt_out (business_id, person, at)
                SELECT $1, p, $3 FROM unnest($2::bytea[]) AS p ORDER BY p
                ON CONFLICT DO NOTHING
                """, business.Value, persons, told.At.ToUniversalTime());
            Consents.Take(writes, persons);
        }, cancel);

    private string[] Numbers(NumberTold told)
    {
        string[] shown = [.. options.Phones.Where(p => p.Value == told.Phone)
            .Select(p => p.Key)];
        if (shown.Length > 0) return shown;
        string[] ofAccount = [.. meta.Accounts.Where(a => a.Value == told.Account)
            .Select(a => a.Key)];
        return ofAccount.Length > 0 ? ofAccount : [AllOfMeta];
    }
}
