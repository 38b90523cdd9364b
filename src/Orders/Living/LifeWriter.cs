using System.Security.Cryptography;
using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Returning;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Living;

/// <summary>Moves one shop's orders on, repeats them and keeps the standing ones.</summary>
internal sealed class LifeWriter(
    Shop shop, LifeStore store, SaleWriter sales, ShopBooks books, ShopWriter writer,
    DateTimeOffset now)
{
    public void Move(MoveOrder command, Guid id, StoredOrder? order)
    {
        OrderStage stage = order is null ? OrderStage.Cancelled : OrderLife.StageOf(order);
        OrderStage? to = order is null ? null : OrderLife.After(stage, command.Step);
        Refusal? refusal = order is null ? OrderRefusals.Unknown
            : to is null ? LifeRefusals.StepNotAllowed : null;
        if (refusal is null)
        {
            LifeStore.Move(
                writer.Now, order!.Id, to == OrderStage.Confirmed ? null : to, now);
            Tell(order, to!.Value);
        }

        Answer(id, command.Chat, new OrderMoved(
            command.Order, to ?? stage, command.Chat!, order?.PartyName, order?.Slot, refusal));
    }

    // Whoever waits for the goods hears that they are ready and that they are there.
    private void Tell(StoredOrder order, OrderStage to)
    {
        if (to is not (OrderStage.Packed or OrderStage.Delivered)
            || (order.Customer ?? ChatOf(order.Party)) is not { } customer)
            return;
        writer.Send(new MessageId(Guid.CreateVersion7(now)),
            new OrderOnItsWay(order.Id, to, customer, order.Slot));
    }

    private ChatReference? ChatOf(PartyId? party) =>
        party is { } id && books.Party(id) is { } known
        && (known.Phone is not null || known.Bsuid is not null)
            ? new ChatReference(
                shop.PhoneNumberId, known.Bsuid, known.Phone, known.Language ?? shop.Language,
                null, id, null)
            : null;

    public void Plan(PlanDelivery command, Guid id, StoredOrder? order)
    {
        OrderStage stage = order is null ? OrderStage.Cancelled : OrderLife.StageOf(order);
        Refusal? refusal = order is null ? OrderRefusals.Unknown
            : !OrderLife.MayPlan(stage) ? LifeRefusals.StepNotAllowed
            : command.Slot is { } slot && !OrderLife.IsGood(slot, Today)
                ? LifeRefusals.SlotInvalid
                : null;
        if (refusal is null)
        {
            store.Plan(writer.Now, command, now);
            // What goes somewhere was not handed over at the counter.
            if (stage == OrderStage.Closed) stage = OrderStage.Confirmed;
        }

        Answer(id, command.Chat, new OrderMoved(
            command.Order, stage, command.Chat!, order?.PartyName, command.Slot ?? order?.Slot,
            refusal));
    }

    /// <param name="last">What the party had last.</param>
    /// <param name="id">Of the command.</param>
    public void Repeat(RepeatOrder command, Guid id, StoredOrder? last)
    {
        if (last is null)
        {
            OrdersTurn.Refuse(
                writer, command.NewOrder, command.Chat, LifeRefusals.NothingToRepeat);
            Keep(command, id, LifeRefusals.NothingToRepeat);
            return;
        }

        sales.Place(new PlaceOrder(
            command.NewOrder, command.Chat, new Buyer(command.Party, null),
            [.. last.Lines.Select(
                l => new WantedLine(l.Product, l.Quantity, l.Unit, null, l.Name))],
            command.Payment ?? (command.FromCustomer ? null : last.Payment), 0, Money.Zero,
            command.FromCustomer, Overrides.None, command.SaidAt) { DeliverTo = last.DeliverTo });
        Keep(command, id, sales.Refused);
    }

    private void Keep(RepeatOrder command, Guid id, Refusal? refusal)
    {
        if (command.KeepsOutcome) NoteStore.Tell(writer.Now, id, refusal, now);
    }

    public void Save(SaveStandingOrder command, Guid id, Standing? known)
    {
        bool good = command.Lines.Count is > 0 and <= SaleDecision.LinesMax
            && command.Weekdays.All(d => d is >= 0 and <= 6)
            && command.AtMinute is >= 0 and < 1440;
        Refusal? refusal = books.Party(command.Party) is null ? OrderRefusals.PartyUnknown
            : known is not null && known.Party != command.Party ? OrderRefusals.PartyUnknown
            : !good && command.Weekdays.Count > 0 ? LifeRefusals.StandingInvalid : null;
        DateOnly? next = null;
        if (refusal is null)
        {
            Standing standing = new(
                command.Standing, command.Party, (known?.Version ?? 0) + 1, command.Lines,
                [.. command.Weekdays.Distinct().Order()], Math.Clamp(command.AtMinute, 0, 1439));
            store.Save(writer.Now, standing, now);
            next = Schedule(standing, Today);
        }

        if (command.Chat is null) NoteStore.Tell(writer.Now, id, refusal, now);
        else
        {
            writer.Send(new MessageId(Guid.CreateVersion7(now)), new StandingSaved(
                command.Standing, command.Chat, books.Party(command.Party)?.Name, next, refusal)
            {
                Lines = next is null ? null : command.Lines,
            });
        }
    }

    /// <summary>Places the day's order and plans the next one.</summary>
    public void Due(StandingDue due, Standing? standing)
    {
        if (standing is null || standing.Version != due.Version) return;
        Schedule(standing, due.Day);
        // Of what should have been long ago, as after days without a server, only today's counts.
        if (due.Day != Today || books.Party(standing.Party) is not { } party) return;
        ChatReference chat = new(
            shop.PhoneNumberId, party.Bsuid, party.Phone, party.Language ?? shop.Language, null,
            party.Party, null);
        // Agreed on beforehand; the shop still says what was delivered.
        sales.Place(new PlaceOrder(
            new OrderId(Guid.CreateVersion7(now)), chat, new Buyer(standing.Party, null),
            standing.Lines, null, 0, Money.Zero, FromCustomer: true, Overrides.None, now)
        { Agreed = true });
    }

    private DateOnly Today => IndianDay.Of(now, shop.TimeZone);

    private DateOnly? Schedule(Standing standing, DateOnly after)
    {
        if (OrderLife.NextDay(standing.Weekdays, after) is not { } day) return null;
        DateTime local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(standing.AtMinute);
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(shop.TimeZone);
        DateTimeOffset at = new(local, zone.GetUtcOffset(local));
        writer.SendLater(
            IdOf(standing, day), at, new StandingDue(standing.Id, standing.Version, day));
        return day;
    }

    private static MessageId IdOf(Standing standing, DateOnly day)
    {
        byte[] input =
        [
            .. standing.Id.ToByteArray(), .. BitConverter.GetBytes(standing.Version),
            .. BitConverter.GetBytes(day.DayNumber),
        ];
        return new MessageId(new Guid(SHA256.HashData(input).AsSpan(0, 16)));
    }

    private void Answer(Guid id, ChatReference? chat, OrderMoved moved)
    {
        if (chat is null) NoteStore.Tell(writer.Now, id, moved.Refusal, now);
        else writer.Send(new MessageId(Guid.CreateVersion7(now)), moved);
    }
}
