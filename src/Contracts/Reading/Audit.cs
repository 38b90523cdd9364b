namespace ConverseErp.Contracts;

/// <summary>One line of the trail.</summary>
/// <param name="At">When it was written down: the order of the trail.</param>
/// <param name="ActedAt">When it was said or done.</param>
/// <param name="Kind">Such as sale, sale-undone, price, rights: see docs/glossary.md.</param>
/// <param name="Door">chat, api, page or books.</param>
/// <param name="Ref">The posting, bill or member it is about.</param>
/// <param name="Before">JSON; null where nothing was before.</param>
public sealed record AuditLine(
    Guid Id, DateTimeOffset At, DateTimeOffset ActedAt, string Kind, MemberId? Member,
    string Door, string? Device, Guid? Ref, PartyId? Party, Money? Amount, string? Before,
    string? After);

/// <summary>Which lines are wanted, newest first.</summary>
/// <param name="From">Included.</param>
/// <param name="To">Not included.</param>
public sealed record AuditQuery(DateTimeOffset From, DateTimeOffset To, int Limit)
{
    public MemberId? Member { get; init; }

    /// <summary>Null: all.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    public Guid? Ref { get; init; }

    /// <summary>Go on before this line.</summary>
    public (DateTimeOffset At, Guid Id)? Before { get; init; }
}

/// <summary>Reads of the trail of who did what.</summary>
public interface IAuditTrail
{
    Task<IReadOnlyList<AuditLine>> ListAsync(
        BusinessId business, AuditQuery query, CancellationToken cancel);
}
