using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Promising;

/// <summary>Decides one shop's promised days in order and keeps them.</summary>
/// <param name="booked">Those that the batch names, as far as they were there.</param>
/// <param name="today">The shop's.</param>
internal sealed class PromiseWriter(ITenantStatements writes, ShopKhata khata,
    Dictionary<Guid, BookedPromise> booked, DateOnly today, DateTimeOffset now)
{
    public DuePromised Promise(PromiseDue command)
    {
        PartyAtBooking? party = khata.Party(command.Party);
        Money owed = Owed(command.Party, command.Order);
        // Told twice, it is one.
        Refusal? refusal = booked.ContainsKey(command.Promise) ? null
            : PromiseDecision.Refuses(command, party, owed, today);
        BookedPromise promise = new(
            command.Promise, command.Party, command.Order, command.BillNumber, command.On,
            Undone: false);
        if (refusal is null && booked.TryAdd(command.Promise, promise))
        {
            PromiseStore.Add(
                writes, promise, command.Chat.Member, takesBack: null, command.SaidAt, now);
        }

        return new DuePromised(
            command.Promise, command.Chat, command.Party, party?.Name, command.On, owed, refusal)
        {
            Order = command.Order,
            BillNumber = command.BillNumber,
        };
    }

    /// <param name="undo">Names the taking back.</param>
    public DuePromised Undo(UndoPromise command, Guid undo)
    {
        BookedPromise? promise = booked.GetValueOrDefault(command.Promise);
        if (promise is { Undone: false })
        {
            PromiseStore.Add(
                writes, promise with { Promise = undo, On = null }, command.Chat.Member,
                command.Promise, command.SaidAt, now);
            booked[command.Promise] = promise with { Undone = true };
        }

        PartyId party = promise?.Party ?? default;
        return new DuePromised(
            command.Promise, command.Chat, party, khata.Party(party)?.Name, promise?.On,
            khata.Balance(party), promise is null ? PromiseRefusals.Unknown : null)
        {
            Order = promise?.Order,
            BillNumber = promise?.BillNumber,
            Undone = promise is not null,
        };
    }

    private Money Owed(PartyId party, OrderId? order) => order is not { } sale
        ? khata.Balance(party)
        : khata.Bill(sale) is { } bill && bill.Party == party ? bill.Due : Money.Zero;
}
