using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Contracts;

/// <summary>The stable hash that shares work out.</summary>
public static class PartitionSlot
{
    /// <summary>Virtual slots everywhere: see docs/decisions/0002-slots-and-lanes.md.</summary>
    public const int Count = 1024;

    /// <summary>Chooses the virtual slot that keeps one key's messages in order.</summary>
    /// <param name="key">The business id, or the finer key that the message names.</param>
    /// <param name="slotCount">Virtual slots.</param>
    /// <returns>Slot in [0, slotCount); the same on every machine and in every release.</returns>
    /// <exception cref="ArgumentOutOfRangeException">slotCount is below 1.</exception>
    /// <remarks>Source: SHA-256 (FIPS 180-4), first 8 bytes, big-endian.
    /// string.GetHashCode is seeded per process and would scatter a shop across lanes.</remarks>
    public static int Of(PartitionKey key, int slotCount = Count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slotCount, 1);
        if (string.IsNullOrEmpty(key.Value))
            throw new ArgumentException("A key is never empty.", nameof(key));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> text = stackalloc byte[512];
        int length = Encoding.UTF8.TryGetBytes(key.Value, text, out int written)
            ? written
            : throw new ArgumentException("A key has at most 512 bytes.", nameof(key));
        SHA256.HashData(text[..length], hash);
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)slotCount);
    }

    /// <summary>The lane of a key.</summary>
    public static int Lane(PartitionKey key, int laneCount) => Of(key) % laneCount;
}
