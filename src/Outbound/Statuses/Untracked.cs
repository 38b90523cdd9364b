using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels.Gupshup;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Statuses;

/// <summary>Whose messages are that left by who does not echo our tracker: their number may be of
/// many shops.</summary>
internal sealed class Untracked(SystemSession system, PersonalData personal)
{
    /// <summary>Gupshup takes no word of ours with a message.</summary>
    public static bool Is(string number) =>
        number.StartsWith(GupshupChannel.Prefix, StringComparison.Ordinal);

    /// <summary>In the transaction that records the provider's ids.</summary>
    public static void Keep(ITenantStatements writes, byte[][] hashes, DateTimeOffset now)
    {
        if (hashes.Length == 0) return;
        writes.Run("""
            INSERT INTO outbound.untracked (business_id, provider_hash, at)
            SELECT $1, h, $3 FROM unnest($2::bytea[]) AS h ON CONFLICT DO NOTHING
            """, writes.Business.Value, hashes, now.ToUniversalTime());
    }

    /// <summary>The shops of messages by the provider's ids; what is not there is no message of
    /// ours, or not recorded yet.</summary>
    public async Task<IReadOnlyDictionary<string, BusinessId>> ShopsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancel)
    {
        Dictionary<string, BusinessId> shops = new(StringComparer.Ordinal);
        if (ids.Count == 0) return shops;
        Dictionary<string, string> byHash = ids.Distinct(StringComparer.Ordinal).ToDictionary(
            id => Convert.ToHexString(personal.Hash("provider", id)), StringComparer.Ordinal);
        foreach ((string hash, BusinessId shop) in await system.ListAsync("""
            SELECT provider_hash, business_id FROM outbound.untracked
            WHERE provider_hash = ANY($1)
            """, r => (Convert.ToHexString((byte[])r.GetValue(0)), new BusinessId(r.GetGuid(1))),
            cancel, (object)byHash.Keys.Select(Convert.FromHexString).ToArray()))
            shops[byHash[hash]] = shop;
        return shops;
    }
}
