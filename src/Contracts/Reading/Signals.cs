namespace ConverseErp.Contracts;

/// <summary>Something at the till that an owner should look at. It is a question, never an
/// accusation: each has honest reasons.</summary>
/// <param name="Kind">One of <see cref="TillSignals"/>.</param>
/// <param name="Member">Whose, where it is one member's.</param>
/// <param name="Times">How often.</param>
/// <param name="Sum">How much in all, where that is known.</param>
/// <param name="Bills">The numbers of the bills it is about, at most ten.</param>
public sealed record TillSignal(
    string Kind, MemberId? Member, int Times, Money? Sum, IReadOnlyList<string> Bills);

/// <summary>The kinds of signals.</summary>
public static class TillSignals
{
    public const string AgainAfterUndo = "again-after-undo";
    public const string DraftsLeft = "drafts-left";
    public const string BelowCost = "below-cost";
    public const string ManyDiscounts = "many-discounts";
    public const string ManyUndone = "many-undone";
    public const string DrawerShort = "drawer-short";
}

/// <summary>What stands out at a shop's till.</summary>
public interface ITillSignals
{
    /// <summary>Of the week that ends with a day; sales below cost of that day alone.</summary>
    Task<IReadOnlyList<TillSignal>> FindAsync(
        BusinessId business, DateOnly day, CancellationToken cancel);
}

/// <summary>Work that is done for every shop once a night. A room registers its own; a repeat of
/// the same night changes nothing.</summary>
public interface INightWork
{
    Task RunAsync(BusinessId business, DateOnly night, CancellationToken cancel);
}

/// <summary>What stood out yesterday: the owner reads it in the morning.</summary>
public sealed record SignalsFound(DateOnly Day, IReadOnlyList<TillSignal> Signals) : ILaneMessage
{
    public static string Name => "conversations.signals-found.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
