using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ConverseErp.Orders.Selling;

/// <summary>Where a page ended in a list that goes by a rank and then by id; opaque to those who
/// page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankCursor(long Rank, Guid Id) : IComparable<RankCursor>
{
    /// <summary>Before everything.</summary>
    public static readonly RankCursor Start = new(long.MinValue, Guid.Empty);

    /// <summary>What a caller sent; one that is none begins at the start.</summary>
    public static RankCursor Of(string? text)
    {
        const int LengthMax = 120;
        if (text is null or { Length: > LengthMax } || !Base64Url.IsValid(text)) return Start;
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
        return parts is [var rank, var id]
            && long.TryParse(rank, CultureInfo.InvariantCulture, out long number)
            && Guid.TryParse(id, out Guid guid)
                ? new RankCursor(number, guid)
                : Start;
    }

    /// <summary>The rows after it, at most so many, and where they end if there are more.
    /// </summary>
    public static (IReadOnlyList<T> Page, string? Next) Page<T>(
        IEnumerable<T> rows, Func<T, RankCursor> at, string? cursor, int limit)
    {
        RankCursor start = Of(cursor);
        T[] rest = [.. rows.Where(r => at(r).CompareTo(start) > 0).OrderBy(at).Take(limit + 1)];
        return rest.Length <= limit
            ? (rest, null)
            : (rest[..limit], at(rest[limit - 1]).ToString());
    }

    public int CompareTo(RankCursor other) =>
        Rank != other.Rank ? Rank.CompareTo(other.Rank) : Id.CompareTo(other.Id);

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Rank} {Id}")));
}
