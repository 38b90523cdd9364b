namespace ConverseErp.Companion.Api;

/// <summary>A page of a list, newest first.</summary>
/// <param name="Next">Cursor of the next page; null at the end.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>?limit and ?cursor.</summary>
internal static class Paging
{
    public const int LimitMax = 200;
    private const int LimitDefault = 50;

    public static int Limit(int? asked) => Math.Clamp(asked ?? LimitDefault, 1, LimitMax);

    /// <summary>The id to go on before; null for the first page or a cursor that is none.
    /// </summary>
    public static Guid? Before(string? cursor) =>
        Guid.TryParse(cursor, out Guid id) ? id : null;

    /// <summary>A page of ids; the cursor is the last id when the page is full.</summary>
    public static Page<T> Of<T>(IReadOnlyList<T> items, int limit, Func<T, Guid> id) =>
        new(items, items.Count == limit ? id(items[^1]).ToString() : null);

    /// <summary>A page of a whole list, by id.</summary>
    public static Page<T> InOrder<T>(
        IReadOnlyList<T> all, Func<T, Guid> id, int? limit, string? cursor)
    {
        int max = Limit(limit);
        Guid after = Before(cursor) ?? Guid.Empty;
        T[] items = [.. all.Where(i => id(i).CompareTo(after) > 0).OrderBy(id).Take(max)];
        return Of(items, max, id);
    }
}
