using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Outbound.Sending;

/// <summary>A message that a provider had accepted goes once more.</summary>
/// <param name="Attempt">Which one it was that did not arrive.</param>
/// <param name="IsMarketing">It goes in its own lanes, and nothing waits for it.</param>
/// <param name="LaneKey">And body: the request as it was kept.</param>
internal sealed record Again(
    Guid Message, int Attempt, bool IsMarketing, string LaneKey, byte[] Body)
{
    public SendMessage Request(BusinessId business) =>
        Envelopes.Unpack<SendMessage>(Packed(business, Message));

    /// <summary>Puts it back into its lane, in the transaction that has locked its row.</summary>
    /// <param name="from">Ways before it are closed to the message for good.</param>
    public void Send(
        ITenantStatements statements, MustBe mustBe, Route from, DateTimeOffset now)
    {
        Guid copy = Guid.CreateVersion7();
        statements.Run("""
            WITH moved AS (
              UPDATE outbound.message
              SET state = 1, attempt = attempt + 1, must_be = $6, state_at = $4,
                  category = NULL, billable = NULL,
                  route_from = GREATEST(route_from, $7)
              WHERE business_id = $1 AND message_id = $2 AND attempt = $3
              RETURNING message_id, phone_number_id, recipient_hash, asked_at)
            INSERT INTO outbound.waiting (business_id, message_id, phone_number_id,
              recipient_hash, asked_at, due_at, copy, holds)
            SELECT $1, message_id, phone_number_id, recipient_hash, asked_at, $4, $5, $8
            FROM moved
            ON CONFLICT (business_id, message_id) DO UPDATE
              SET due_at = EXCLUDED.due_at, copy = EXCLUDED.copy
            """, statements.Business.Value, Message, (short)Attempt, now, copy, (short)mustBe,
            (short)from, !IsMarketing);
        Outbox.AddSoon(statements, Packed(statements.Business, copy));
    }

    private Envelope Packed(BusinessId business, Guid id) => new(
        new MessageId(id), SendMessage.Name,
        IsMarketing ? LaneAddress.OutboundMarketing : SendMessage.Address, business,
        new PartitionKey(LaneKey), FromProvider: false, Body);
}
