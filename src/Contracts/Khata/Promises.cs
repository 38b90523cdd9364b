namespace ConverseErp.Contracts;

/// <summary>"Ramesh 15 din me dega": the day on which a due is to be paid. It changes nothing of
/// what is owed; reminders wait until it is past.</summary>
/// <param name="Promise">Names it: told twice, it is one.</param>
/// <param name="On">The shop's day, from today to a year ahead; null: no day is promised any
/// more.</param>
public sealed record PromiseDue(
    Guid Promise, ChatReference Chat, PartyId Party, DateOnly? On, DateTimeOffset SaidAt)
    : ILaneMessage
{
    /// <summary>The bill that it is about; null: all that the party owes.</summary>
    public OrderId? Order { get; init; }

    /// <summary>As it is printed on the bill.</summary>
    public string? BillNumber { get; init; }

    public static string Name => "ledger.promise-due.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after a promised day: what was said before holds again.</summary>
public sealed record UndoPromise(Guid Promise, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-promise.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A day is kept for a due, or was taken back.</summary>
/// <param name="On">The day that was said; null: none any more.</param>
/// <param name="Owed">How much of it is owed: by the party, or of the bill alone.</param>
/// <param name="Refusal">Set when nothing was kept.</param>
public sealed record DuePromised(
    Guid Promise, ChatReference Chat, PartyId Party, string? PartyName, DateOnly? On, Money Owed,
    Refusal? Refusal) : ILaneMessage
{
    /// <summary>The bill that it is about; null: all that the party owes.</summary>
    public OrderId? Order { get; init; }

    /// <summary>As it is printed on the bill.</summary>
    public string? BillNumber { get; init; }

    /// <summary>It was taken back.</summary>
    public bool Undone { get; init; }

    public static string Name => "conversations.due-promised.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
