using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Platform.Personal;

/// <summary>Names, phones, addresses and message text at rest: the one column type.</summary>
/// <remarks>The first byte names the protection. 0 is plain UTF-8; per-tenant encryption gets
/// its own byte and is switched on here, without touching the rooms.</remarks>
[SuppressMessage("Performance", "CA1822", Justification =
    "Protecting needs the tenant's key as soon as there is one.")]
public sealed class PersonalData
{
    private const byte Plain = 0;
    private readonly byte[] _hashKey;

    /// <param name="hashKey">At least 16 bytes; changing it orphans every look-up.</param>
    public PersonalData(byte[] hashKey)
    {
        if (hashKey.Length < 16)
            throw new ArgumentException(
                "PersonalData:HashKey needs at least 16 bytes.", nameof(hashKey));
        _hashKey = hashKey;
    }

    /// <summary>The text as stored; null stays null.</summary>
    public byte[]? Protect(BusinessId business, string? text)
    {
        _ = business;
        if (text is null) return null;
        byte[] stored = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        stored[0] = Plain;
        Encoding.UTF8.GetBytes(text, stored.AsSpan(1));
        return stored;
    }

    /// <summary>A document of personal data, such as a bill, as stored.</summary>
    public byte[] ProtectBytes(BusinessId business, ReadOnlySpan<byte> content)
    {
        _ = business;
        byte[] stored = new byte[content.Length + 1];
        stored[0] = Plain;
        content.CopyTo(stored.AsSpan(1));
        return stored;
    }

    /// <exception cref="InvalidDataException">The protection is not known to this release.
    /// </exception>
    public ReadOnlySpan<byte> RevealBytes(BusinessId business, byte[] stored)
    {
        _ = business;
        return stored[0] == Plain
            ? stored.AsSpan(1)
            : throw new InvalidDataException($"Unknown protection {stored[0]} of personal data.");
    }

    /// <exception cref="InvalidDataException">The protection is not known to this release.
    /// </exception>
    public string? Reveal(BusinessId business, byte[]? stored)
    {
        _ = business;
        if (stored is null) return null;
        return stored[0] == Plain
            ? Encoding.UTF8.GetString(stored.AsSpan(1))
            : throw new InvalidDataException($"Unknown protection {stored[0]} of personal data.");
    }

    /// <summary>The keyed hash to look a value up by: equal values, equal 16 bytes.</summary>
    /// <param name="kind">phone, bsuid …: the same text of another kind hashes differently.
    /// </param>
    public byte[] Hash(string kind, string value)
    {
        Span<byte> full = stackalloc byte[32];
        HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes(kind + "\n" + value), full);
        return full[..16].ToArray();
    }
}
