using ConverseErp.Contracts;

namespace ConverseErp.Platform.Auditing;

/// <summary>One thing that somebody did, for the trail. It holds ids and figures, never names,
/// phones or words.</summary>
/// <param name="Kind">Lower case with hyphens, at most 40 characters, never renamed.</param>
/// <param name="ActedAt">When it was said or done.</param>
/// <param name="Member">Who; null: nobody of the shop.</param>
/// <param name="Door">See <see cref="Doors"/>.</param>
public sealed record AuditEntry(string Kind, DateTimeOffset ActedAt, MemberId? Member, string Door)
{
    /// <summary>What it came from: the shop's number, or the program that called.</summary>
    public string? Device { get; init; }

    /// <summary>The posting, bill, member or whatever it is about.</summary>
    public Guid? Ref { get; init; }

    public PartyId? Party { get; init; }

    public Money? Amount { get; init; }

    /// <summary>JSON of what was changed, as it was.</summary>
    public string? Before { get; init; }

    /// <summary>JSON of what was changed, as it is.</summary>
    public string? After { get; init; }
}

/// <summary>How somebody came in.</summary>
public static class Doors
{
    public const string Chat = "chat";
    public const string Api = "api";
    public const string Page = "page";

    /// <summary>Nobody came in: a night's work or a time that ran out.</summary>
    public const string Books = "books";
}
