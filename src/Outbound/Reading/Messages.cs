using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Reading;

/// <summary>Reads messages for the API and for on-call.</summary>
internal sealed class Messages(TenantSessions sessions, PersonalData personal) : IMessages
{
    private const int LimitMax = 200;

    private const string Columns = """
        SELECT message_id, recipient, purpose, channel, state, reason, asked_at, state_at,
               category, billable
        FROM outbound.message

        """;

    public async Task<MessageView?> FindAsync(
        BusinessId business, MessageId message, CancellationToken cancel) =>
        (await ListAsync(
            business, "WHERE business_id = $1 AND message_id = $2", cancel, business.Value,
            message.Value)).FirstOrDefault();

    public async Task<MessageView?> ByProviderIdAsync(
        BusinessId business, string providerMessageId, CancellationToken cancel) =>
        (await ListAsync(
            business, "WHERE business_id = $1 AND provider_hash = $2", cancel, business.Value,
            personal.Hash("provider", providerMessageId))).FirstOrDefault();

    public async Task<IReadOnlyList<MessageView>> ListAsync(
        BusinessId business, MessageId? before, int limit, CancellationToken cancel)
    {
        int most = Math.Clamp(limit, 1, LimitMax);
        return before is { } cursor
            ? await ListAsync(business, """
                WHERE business_id = $1 AND (asked_at, message_id) < (
                  SELECT asked_at, message_id FROM outbound.message
                  WHERE business_id = $1 AND message_id = $2)
                ORDER BY asked_at DESC, message_id DESC LIMIT $3
                """, cancel, business.Value, cursor.Value, most)
            : await ListAsync(business, """
                WHERE business_id = $1 ORDER BY asked_at DESC, message_id DESC LIMIT $2
                """, cancel, business.Value, most);
    }

    private Task<List<MessageView>> ListAsync(
        BusinessId business, string where, CancellationToken cancel, params object?[] values) =>
        sessions.ListAsync(
            business, SessionUse.ReadWithin(TimeSpan.FromSeconds(5)), Columns + where,
            row => View(business, row), cancel, values);

    private MessageView View(BusinessId business, DbDataReader row) => new(
        new MessageId(row.GetGuid(0)),
        personal.Reveal(business, (byte[])row.GetValue(1)) ?? "",
        Purposes.Of(row.GetString(2)), row.GetString(3),
        SendStates.NameOf((SendState)row.GetInt16(4)),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.GetFieldValue<DateTimeOffset>(6), row.GetFieldValue<DateTimeOffset>(7),
        row.IsDBNull(8) ? null : row.GetString(8),
        row.IsDBNull(9) ? null : row.GetBoolean(9));
}
