namespace ConverseErp.Contracts;

/// <summary>Which goods are counted.</summary>
public enum CountScope
{
    /// <summary>All of them.</summary>
    Shop,

    /// <summary>Those whose file column Category (or Group) says so.</summary>
    Category,

    List,
}

/// <summary>Opens a counting of the shelf.</summary>
/// <param name="Session">Made by the caller: opened again, it is the same one.</param>
/// <param name="Label">What it is called, 1 to 60 characters.</param>
/// <param name="Category">For a category.</param>
/// <param name="Products">For a list, 1 to 5,000; empty otherwise.</param>
public sealed record OpenCount(
    Guid Session, string Label, CountScope Scope, string? Category,
    IReadOnlyList<ProductId> Products, MemberId? By);

/// <summary>What somebody found.</summary>
/// <param name="Id">Made by the caller: arriving twice it counts once.</param>
/// <param name="Found">From 0 to 1,000,000 in <paramref name="Unit"/>.</param>
/// <param name="Unit">Null: the product's own.</param>
/// <param name="Place">Shelf, godown: what was found in two places is added; at most 40
/// characters, null where nobody said.</param>
/// <param name="Why">Why some is missing, if it is known.</param>
/// <param name="CountedAt">When it was found; null: now. Sales since then are accounted for.
/// </param>
public sealed record CountEntry(
    Guid Id, ProductId Product, decimal Found, string? Unit, string? Place, LossReason? Why,
    DateTimeOffset? CountedAt);

/// <summary>What to do where one place was counted twice.</summary>
public enum CountedTwice
{
    /// <summary>Refuse to close, and show them.</summary>
    Ask,

    /// <summary>The later one holds.</summary>
    Later,

    /// <summary>They are parts of one.</summary>
    Add,
}

/// <summary>A counting of the shelf.</summary>
/// <param name="Ended">closed or dropped; null while it is open.</param>
/// <param name="Counted">Products of which something was entered.</param>
/// <param name="Left">Products of its scope of which nothing was.</param>
public sealed record CountSession(
    Guid Id, string Label, CountScope Scope, string? Category, MemberId? OpenedBy,
    DateTimeOffset OpenedAt, string? Ended, DateTimeOffset? EndedAt, int Counted, int Left);

/// <summary>An entry as it stands on the sheet.</summary>
/// <param name="Expected">What the book said when it was found.</param>
public sealed record CountedEntry(
    Guid Id, decimal Found, decimal Expected, string Place, LossReason? Why, MemberId? By,
    DateTimeOffset CountedAt, bool Withdrawn);

/// <summary>A product on the sheet.</summary>
/// <param name="Found">In the product's unit, all places together.</param>
/// <param name="Expected">What the book said when it was counted last.</param>
/// <param name="Difference">Found less expected.</param>
/// <param name="Twice">One place was counted twice, and nobody has said yet what that means.
/// </param>
/// <param name="CountedSince">Somebody set its stock otherwise after it was counted here: nothing
/// will be posted.</param>
public sealed record CountLine(
    ProductId Product, string Name, string Unit, decimal Found, decimal Expected,
    decimal Difference, bool Twice, bool CountedSince, IReadOnlyList<CountedEntry> Entries);

/// <summary>A counting with all its entries.</summary>
/// <param name="Lines">By name.</param>
/// <param name="LeftNames">The first of those that nobody has counted.</param>
public sealed record CountSheet(
    CountSession Session, IReadOnlyList<CountLine> Lines, IReadOnlyList<string> LeftNames);

/// <summary>A product of a closed counting.</summary>
/// <param name="Reason">As stored with the movement; null: it was counted otherwise since, and
/// nothing was posted.</param>
/// <param name="Value">Of the difference at moving average; null: its cost is not known.</param>
public sealed record CountResult(
    ProductId Product, string Name, string Unit, decimal Found, decimal Expected, string? Reason,
    Money? Value);

/// <summary>What a counting came to; "galat" on its id takes its postings back.</summary>
/// <param name="Value">Of all differences whose cost is known; below 0: goods are missing.</param>
/// <param name="Unvalued">Differences whose cost is not known.</param>
public sealed record CountClosed(
    CountSession Session, IReadOnlyList<CountResult> Results, Money Value, int Unvalued);

/// <summary>Counting the shelf with many hands while the shop sells. All answers are for people
/// who are shown them at once; whatever arrives twice counts once.</summary>
public interface IStockCounts
{
    Task<Answer<CountSession>> OpenAsync(
        BusinessId business, OpenCount open, CancellationToken cancel);

    /// <summary>All of them, or none.</summary>
    /// <param name="entries">1 to 200.</param>
    Task<Answer<CountSession>> EnterAsync(BusinessId business, Guid session,
        IReadOnlyList<CountEntry> entries, MemberId? by, CancellationToken cancel);

    /// <summary>An entry does not count any more.</summary>
    Task<Answer<CountSession>> WithdrawAsync(
        BusinessId business, Guid session, Guid entry, MemberId? by, CancellationToken cancel);

    /// <summary>Posts the differences; what was not counted stays as it is.</summary>
    Task<Answer<CountClosed>> CloseAsync(BusinessId business, Guid session, CountedTwice twice,
        MemberId? by, CancellationToken cancel);

    /// <summary>Nothing is posted.</summary>
    Task<Answer<CountSession>> DropAsync(
        BusinessId business, Guid session, MemberId? by, CancellationToken cancel);

    /// <summary>Null when there is none.</summary>
    Task<CountSheet?> SheetAsync(BusinessId business, Guid session, CancellationToken cancel);

    /// <summary>Those that are open, the newest first.</summary>
    Task<IReadOnlyList<CountSession>> OpenOnesAsync(
        BusinessId business, CancellationToken cancel);
}

/// <summary>What a chat does with a counting.</summary>
public enum CountStep
{
    Open,
    Enter,
    Show,
    Close,
    Drop,
}

/// <summary>A counting of the shelf by chat.</summary>
/// <param name="Session">Which: for a new one, made by the sender.</param>
/// <param name="Label">What a new one is called; null otherwise.</param>
/// <param name="Entries">What was found, when something is entered; of a list, the goods to be
/// counted. Their ids follow from the message, so that arriving twice they count once.</param>
public sealed record CountShelf(
    Guid Session, ChatReference Chat, CountStep Step, string? Label, CountScope Scope,
    string? Category, IReadOnlyList<CountEntry> Entries, CountedTwice Twice,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "inventory.count-shelf.v1";

    public static LaneAddress Address => LaneAddress.Inventory;
}

/// <summary>How a counting stands after what a chat did with it.</summary>
/// <param name="Closed">What it came to, when it was closed; of its results those that differ or
/// were passed over, the first twenty.</param>
/// <param name="Twice">What was counted twice and keeps it open.</param>
public sealed record ShelfCounted(
    Guid Session, ChatReference Chat, CountStep Step, CountSession? Standing,
    CountClosed? Closed, IReadOnlyList<CountLine> Twice, Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.shelf-counted.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
