namespace ConverseErp.Contracts;

/// <summary>A month's return was filed: what is dated inside it goes to the open period from
/// now on.</summary>
/// <param name="Filing">Names it, so that it can be undone once.</param>
/// <param name="Month">Any day of it.</param>
public sealed record FileMonth(
    Guid Filing, ChatReference Chat, DateOnly Month, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "ledger.file-month.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after a month was called filed.</summary>
public sealed record UndoFiling(Guid Filing, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-filing.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A month counts as filed, or does not any more.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Refusal">Set when nothing changed.</param>
public sealed record FilingAnswered(
    Guid Filing, ChatReference Chat, DateOnly Month, bool Undone, Refusal? Refusal)
    : ILaneMessage
{
    public static string Name => "conversations.filing-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A month that was filed.</summary>
/// <param name="Id">Of the filing.</param>
/// <param name="Month">Its first day.</param>
public sealed record FiledMonth(Guid Id, DateOnly Month, DateTimeOffset FiledAt);

/// <summary>Which months a shop has filed, kept by Ledger.</summary>
public interface IFiledMonths
{
    /// <summary>Whether the month of a day is filed, in the caller's transaction.</summary>
    /// <param name="reads">The caller's statements.</param>
    /// <param name="day">Any day of the month.</param>
    /// <returns>To be called after the round trip.</returns>
    Func<bool> Load(ITenantStatements reads, DateOnly day);

    /// <summary>The first days of all that are, in the caller's transaction.</summary>
    /// <param name="reads">The caller's statements.</param>
    /// <returns>To be called after the round trip.</returns>
    Func<IReadOnlySet<DateOnly>> LoadAll(ITenantStatements reads);

    /// <summary>The newest month first.</summary>
    Task<IReadOnlyList<FiledMonth>> ListAsync(BusinessId business, CancellationToken cancel);
}
