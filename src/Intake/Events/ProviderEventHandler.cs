using System.Runtime.InteropServices;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Intake.Events;

/// <summary>Keeps what was acknowledged but is nobody's work yet: account and template news,
/// messages to unknown numbers, items that could not be read. Thirty days.</summary>
internal sealed class ProviderEventHandler(SystemSession system, PersonalData personal)
    : LaneHandler
{
    public override LaneAddress Address => LaneAddress.IntakeEvents;

    public override Task HandleAsync(IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        int n = batch.Count;
        Guid[] ids = new Guid[n];
        Guid?[] businesses = new Guid?[n];
        string[] providers = new string[n];
        string[] reasons = new string[n];
        string?[] fields = new string?[n];
        string?[] scopes = new string?[n];
        DateTimeOffset[] receivedAt = new DateTimeOffset[n];
        byte[][] raws = new byte[n][];
        for (int i = 0; i < n; i++)
        {
            ProviderEventReceived told = batch[i].Message<ProviderEventReceived>();
            BusinessId business = batch[i].Business;
            ids[i] = batch[i].Id.Value;
            businesses[i] = business == default ? null : business.Value;
            providers[i] = told.Provider;
            reasons[i] = told.Reason;
            fields[i] = told.Field;
            scopes[i] = told.Scope;
            receivedAt[i] = told.ReceivedAt.ToUniversalTime();
            // People's words may be in it, so it is stored as personal data.
            raws[i] = personal.Protect(
                business, Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(told.Raw)))!;
        }

        return system.RunAsync("""
            INSERT INTO intake.provider_event
              (id, business_id, provider, reason, field, scope, received_at, raw)
            SELECT DISTINCT ON (e.id) e.* FROM unnest($1::uuid[], $2::uuid[], $3::text[],
              $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::bytea[])
              AS e (id, business_id, provider, reason, field, scope, received_at, raw)
            ORDER BY e.id
            ON CONFLICT (id) DO NOTHING
            """, cancel, ids, businesses, providers, reasons, fields, scopes, receivedAt, raws);
    }
}
