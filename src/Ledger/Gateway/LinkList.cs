using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Gateway;

/// <summary>A link whose money is to be asked after.</summary>
/// <param name="Tries">Since it last went well, this one among them.</param>
internal sealed record DueLink(BusinessId Business, Guid Link, int Tries);

/// <summary>A list of links to be asked after, across shops. Taking puts the next try off, so
/// that a process that dies has lost nothing and holds nothing up.</summary>
internal sealed class LinkList
{
    private readonly string _again;
    private readonly string _done;

    /// <summary>What the gateway is to be asked.</summary>
    public static readonly LinkList OfGateway = new("ledger.gateway_work");

    /// <summary>What WhatsApp is to be asked; a list of its own, so that a release that only
    /// knows the gateway leaves it alone.</summary>
    public static readonly LinkList OfRequests = new("ledger.request_work");

    private LinkList(string table)
    {
        Take = $"""
            UPDATE {table} w SET due_at = $2, tries = w.tries + 1
            FROM (SELECT business_id, link_id FROM {table}
                  WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) due
            WHERE w.business_id = due.business_id AND w.link_id = due.link_id
            RETURNING w.business_id, w.link_id, w.tries
            """;
        _again = $"""
            INSERT INTO {table} AS w (business_id, link_id, due_at) VALUES ($1, $2, $3)
            ON CONFLICT (business_id, link_id) DO UPDATE SET due_at = excluded.due_at,
              tries = CASE WHEN $4 THEN w.tries ELSE 0 END
            """;
        _done = $"DELETE FROM {table} WHERE business_id = $1 AND link_id = $2";
    }

    /// <summary>Takes what is due: shop, link and tries. Its parameters are now, when the next
    /// try is, and how many at most.</summary>
    public string Take { get; }

    /// <summary>Looked at again then; what went well counts no tries.</summary>
    public void Again(ITenantStatements writes, Guid link, DateTimeOffset due, bool failed) =>
        writes.Run(_again, writes.Business.Value, link, due.ToUniversalTime(), failed);

    public void Done(ITenantStatements writes, Guid link) =>
        writes.Run(_done, writes.Business.Value, link);
}
