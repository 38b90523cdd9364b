using ConverseErp.Contracts;
using ConverseErp.Orders.Offering;
using ConverseErp.Orders.Placing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Living;

/// <summary>What one batch's commands about the life of orders work with; nothing where there are
/// none.</summary>
internal sealed class LifeCommands
{
    private readonly Dictionary<Guid, Func<Standing?>> _standing = [];
    /// <summary>What the shop has decided about customers' own orders; read only where there
    /// are any.</summary>
    public OrderRules Rules { get; private set; } = OrderRules.None;

    public static bool IsOne(Delivery delivery)
    {
        string type = delivery.Envelope.Type;
        return type == MoveOrder.Name || type == PlanDelivery.Name || type == RepeatOrder.Name
            || type == SaveStandingOrder.Name || type == StandingDue.Name;
    }

    /// <summary>The order a command is about, where it says so itself.</summary>
    public static OrderId? OrderOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == MoveOrder.Name => delivery.Message<MoveOrder>().Order,
        var type when type == PlanDelivery.Name => delivery.Message<PlanDelivery>().Order,
        _ => null,
    };

    /// <summary>Whose khata must be read.</summary>
    public static PartyId? PartyOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == RepeatOrder.Name => delivery.Message<RepeatOrder>().Party,
        var type when type == SaveStandingOrder.Name =>
            delivery.Message<SaveStandingOrder>().Party,
        _ => null,
    };

    public void Load(ITenantStatements reads, SalePorts ports, OrdersTurn turn)
    {
        bool customers = false;
        foreach (Delivery delivery in turn.Messages)
        {
            string type = delivery.Envelope.Type;
            customers |= OfferCommands.IsOne(delivery)
                || (type == PlaceOrder.Name && delivery.Message<PlaceOrder>().FromCustomer)
                || (type == AmendOrder.Name && delivery.Message<AmendOrder>().ByCustomer)
                || (type == RepeatOrder.Name && delivery.Message<RepeatOrder>().FromCustomer);
            if (StandingOf(delivery) is { } standing)
                _standing[standing] = ports.Life.Load(reads, standing, locks: true);
        }

        if (customers) OfferStore.Rules(reads, rules => Rules = rules);
    }

    public void Decide(Delivery delivery, LifeWriter life, OrdersTurn turn)
    {
        StoredOrder? order = OrderOf(delivery) is { } about ? turn.Stored(about) : null;
        switch (delivery.Envelope.Type)
        {
            case var type when type == MoveOrder.Name:
                life.Move(delivery.Message<MoveOrder>(), delivery.Id.Value, order);
                break;
            case var type when type == PlanDelivery.Name:
                life.Plan(delivery.Message<PlanDelivery>(), delivery.Id.Value, order);
                break;
            case var type when type == RepeatOrder.Name:
                RepeatOrder repeat = delivery.Message<RepeatOrder>();
                life.Repeat(repeat, delivery.Id.Value,
                    turn.Repeated.TryGetValue(repeat.NewOrder, out OrderId last)
                        ? turn.Stored(last)
                        : null);
                break;
            case var type when type == SaveStandingOrder.Name:
                SaveStandingOrder save = delivery.Message<SaveStandingOrder>();
                life.Save(save, delivery.Id.Value, _standing[save.Standing]());
                break;
            default:
                StandingDue due = delivery.Message<StandingDue>();
                life.Due(due, _standing[due.Standing]());
                break;
        }
    }

    public static Guid? StandingOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == SaveStandingOrder.Name =>
            delivery.Message<SaveStandingOrder>().Standing,
        var type when type == StandingDue.Name => delivery.Message<StandingDue>().Standing,
        _ => null,
    };
}
