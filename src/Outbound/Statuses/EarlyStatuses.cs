using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Outbound.Statuses;

/// <summary>What is told of a message before the provider's id of it is recorded. Who echoes our
/// tracker needs none of this; Gupshup does not, and its webhook may overtake its answer. It is
/// looked up again a few times, then it is of a message that is not ours.</summary>
internal static class EarlyStatuses
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
    ];

    /// <summary>Puts it back into its lane for later, in the transaction that did not find its
    /// message.</summary>
    /// <returns>False: it is not to be looked up again.</returns>
    public static bool Keep(ITenantStatements writes, StatusReceived status, DateTimeOffset now)
    {
        if (!Untracked.Is(status.PhoneNumberId) || status.Tries < 0
            || status.Tries >= Waits.Length)
            return false;
        StatusReceived next = status with { Tries = status.Tries + 1 };
        Outbox.AddLater(
            writes,
            Envelopes.Pack(
                IdOf(next), writes.Business, new PartitionKey(next.PhoneNumberId), next,
                fromProvider: false),
            now + Waits[status.Tries]);
        return true;
    }

    // The same for the same telling: what is handed over twice waits once.
    private static MessageId IdOf(StatusReceived status) => new(new Guid(
        SHA256.HashData(Encoding.UTF8.GetBytes(
            $"early {status.Provider} {status.ProviderMessageId} {status.Status} "
            + $"{status.Tries}")).AsSpan(0, 16), bigEndian: true));
}
