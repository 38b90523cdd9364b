using System.Buffers.Binary;

namespace ConverseErp.Contracts;

/// <summary>The <c>tr</c> of a bill: goes out with every link and code that asks for its money,
/// and comes back in a bank's statement. It spells the bill's order, so nothing has to be looked
/// up and no two bills of any shop share one.</summary>
/// <remarks>CE and 26 letters of Crockford's base 32: capitals and digits only, as banks keep
/// nothing else; 28 of the 35 characters that UPI allows.</remarks>
public static class PaymentReference
{
    private const string Prefix = "CE";
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Spelled = 26;

    /// <summary>Characters of a reference.</summary>
    public const int Length = 28;

    public static string Of(OrderId order)
    {
        Span<byte> bytes = stackalloc byte[16];
        order.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        UInt128 left = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        Span<char> text = stackalloc char[Length];
        Prefix.CopyTo(text);
        for (int at = Length - 1; at >= Prefix.Length; at--)
        {
            text[at] = Letters[(int)(left & 31)];
            left >>= 5;
        }

        return new string(text);
    }

    /// <summary>The first reference in a bank's words about a payment, whatever stands around
    /// it; null when there is none.</summary>
    public static OrderId? Find(string? text)
    {
        if (text is null) return null;
        string upper = text.ToUpperInvariant();
        for (int at = upper.IndexOf(Prefix, StringComparison.Ordinal); at >= 0;
             at = upper.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            if (at + Length > upper.Length) return null;
            if (Read(upper.AsSpan(at + Prefix.Length, Spelled)) is { } order) return order;
        }

        return null;
    }

    private static OrderId? Read(ReadOnlySpan<char> letters)
    {
        UInt128 value = 0;
        // 26 letters are 130 bits: the first may only carry three.
        if (Letters.IndexOf(letters[0], StringComparison.Ordinal) > 7) return null;
        foreach (char letter in letters)
        {
            int at = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (at < 0) return null;
            value = (value << 5) | (uint)at;
        }

        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        // Ours are numbered by time; other letters that happen to fit are somebody else's.
        return (bytes[6] >> 4) == 7 ? new OrderId(new Guid(bytes, bigEndian: true)) : null;
    }
}
