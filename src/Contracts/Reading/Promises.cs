namespace ConverseErp.Contracts;

/// <summary>A day that was promised for a due, as it was said.</summary>
/// <param name="Order">The bill that it is about; null: all that the party owes.</param>
/// <param name="On">Null: no day is promised any more.</param>
/// <param name="Left">How much of it is owed now.</param>
public sealed record PromisedDay(
    Guid Id, PartyId Party, OrderId? Order, string? BillNumber, DateOnly? On, MemberId? Member,
    DateTimeOffset At, Money Left);

/// <summary>Days that were promised for dues; owned by Ledger.</summary>
public interface IPromises
{
    /// <summary>Those that hold and that something is owed of, the earliest day first: of a party
    /// the latest word about all of it, and later words about single bills.</summary>
    /// <param name="party">Only this party's; null for all.</param>
    Task<IReadOnlyList<PromisedDay>> StandingAsync(
        BusinessId business, PartyId? party, CancellationToken cancel);

    /// <summary>Keeps one at once; told twice, it is one.</summary>
    Task<DuePromised> PromiseAsync(
        BusinessId business, PromiseDue promise, CancellationToken cancel);
}
