using ConverseErp.Contracts;
using ConverseErp.Orders.Amending;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Offering;
using ConverseErp.Orders.Returning;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Placing;

/// <summary>One shop's order commands of one batch.</summary>
internal sealed class OrdersTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, SalePorts ports, TimeProvider clock)
    : ShopTurn(business, messages)
{
    private readonly Dictionary<OrderId, Func<StoredOrder?>> _stored = [];
    private readonly Dictionary<InvoiceId, Func<IssuedBill?>> _issued = [];
    private static readonly HashSet<DateOnly> NoMonths = [];
    private readonly NoteCommands _notes = new();
    private readonly LifeCommands _life = new();
    private ShopBooks _books = null!;
    private Func<IReadOnlySet<DateOnly>> _filed = static () => NoMonths;
    private bool _partiesChanged;

    public Shop? Shop { get; set; }

    public DateOnly Today =>
        IndianDay.Of(clock.GetUtcNow(), Shop?.TimeZone ?? IndianDay.Zone);

    /// <summary>Orders that this batch's commands refer to.</summary>
    public Dictionary<OrderId, StoredOrder> Earlier { get; } = [];

    /// <summary>The sales that notes of this batch are about, as far as their commands do not
    /// say it themselves.</summary>
    public IReadOnlyDictionary<InvoiceId, OrderId> Targets { get; set; } =
        new Dictionary<InvoiceId, OrderId>();

    /// <summary>What the parties of this batch's repeats had last, by the new order.</summary>
    public Dictionary<OrderId, OrderId> Repeated { get; } = [];

    /// <summary>Standing orders whose time has come in this batch.</summary>
    public List<Standing> Standing { get; } = [];

    public override void Load(ITenantStatements reads)
    {
        // The lock order is the same everywhere: orders, payments, parties, products, bills,
        // numbers.
        foreach (OrderId order in Earlier.Keys.OrderBy(o => o.Value))
            _stored[order] = ports.Orders.Load(reads, order);
        IReadOnlyDictionary<OrderId, PaidAtSale> paid = ports.Paid.Load(
            reads, [.. Earlier.Values.Where(o => !o.FromCustomer).Select(o => o.Id)]);
        HashSet<PartyId> parties = [.. Commands().Select(c => c.Buyer.Party).OfType<PartyId>()];
        HashSet<ProductId> products =
            [.. Commands().SelectMany(c => c.Lines).Select(l => l.Product)];
        foreach (Delivery delivery in Messages.Where(m => m.Envelope.Type == AmendOrder.Name))
        {
            AmendOrder amend = delivery.Message<AmendOrder>();
            products.UnionWith(amend.Lines.Select(l => l.Product));
            if (amend.Buyer?.Party is { } instead) parties.Add(instead);
        }

        parties.UnionWith(Messages.Select(LifeCommands.PartyOf).OfType<PartyId>());
        parties.UnionWith(Standing.Select(o => o.Party));
        products.UnionWith(Standing.SelectMany(o => o.Lines).Select(l => l.Product));
        foreach (StoredOrder order in Earlier.Values)
        {
            if (order.Party is { } party) parties.Add(party);
            products.UnionWith(order.Lines.Select(l => l.Product));
        }

        StoredOrder[] keeping = [.. KeepingBatches()];
        ProductId[] named =
        [
            .. Commands().SelectMany(c => c.Lines).Where(l => l.Batch is not null)
                .Select(l => l.Product)
                .Concat(keeping.SelectMany(o => o.Lines).Select(l => l.Product)).Distinct(),
        ];
        _books = new ShopBooks(
            ports.Stock.Load(reads, products), ports.Khata.Load(reads, parties))
        {
            Batches = named.Length == 0 ? [] : ports.Batches.Load(reads, named),
            Paid = paid,
            Named = ports.Batches.NamedOf(reads, [.. keeping.Select(o => o.Id)]),
        };
        foreach (InvoiceId invoice in Earlier.Values.Select(o => o.Invoice).OfType<InvoiceId>())
            _issued[invoice] = ports.Bills.Load(reads, invoice);
        if (Messages.Any(NoteCommands.AsksMonths)) _filed = ports.Filed.LoadAll(reads);
        _notes.Load(reads, ports, this);
        _life.Load(reads, ports, this);
    }

    public override void Decide(ShopWriter writer)
    {
        if (Shop is not { } shop)
        {
            foreach (PlaceOrder order in Commands())
                Refuse(writer, order.Order, order.Chat, OrderRefusals.ShopUnknown);
            return;
        }

        DateTimeOffset now = clock.GetUtcNow();
        SaleWriter sales = new(shop, ports, _books, writer, now) { Rules = _life.Rules };
        OpenMonths months = new(Today, _filed);
        ReturnWriter returns = new(shop, ports, _books, writer, now, months);
        UndoWriter undos = new(shop, ports, _books, writer, now, returns, months);
        Writers writers = new(
            sales, undos, new AmendWriter(sales, undos, _books, writer), returns,
            new LifeWriter(shop, ports.Life, sales, _books, writer, now),
            new OfferWriter(ports.Orders, sales, undos, _books, writer, _life.Rules, now), writer);
        foreach (Delivery delivery in Messages) Take(delivery, writers);
        sales.Flush();
        returns.Flush();
        _partiesChanged = sales.PartiesChanged;
    }

    public override void Committed()
    {
        if (_partiesChanged) ports.Khata.Changed(Business);
    }

    internal static void Refuse(
        ShopWriter writer, OrderId order, ChatReference chat, Refusal refusal) =>
        writer.Send(
            new MessageId(Guid.CreateVersion7()),
            new OrderRefused(order, chat, refusal, null, null, null, null, null));

    private sealed record Writers(
        SaleWriter Sales, UndoWriter Undos, AmendWriter Amends, ReturnWriter Returns,
        LifeWriter Life, OfferWriter Offers, ShopWriter To);

    private void Take(Delivery delivery, Writers w)
    {
        switch (delivery.Envelope.Type)
        {
            case var type when type == PlaceOrder.Name:
                PlaceOrder place = delivery.Message<PlaceOrder>();
                Place(place, w.Sales, w.Amends);
                Keep(delivery, place.KeepsOutcome, w.Sales.Refused, w);
                break;
            case var type when type == ConfirmOrder.Name:
                ConfirmOrder confirm = delivery.Message<ConfirmOrder>();
                Keep(delivery, confirm.KeepsOutcome,
                    w.Sales.Confirm(confirm, Stored(confirm.Order)), w);
                break;
            case var type when type == CancelOrder.Name:
                CancelOrder cancel = delivery.Message<CancelOrder>();
                Keep(delivery, cancel.KeepsOutcome,
                    w.Undos.Cancel(cancel, Stored(cancel.Order)), w);
                break;
            case var type when type == UndoOrder.Name:
                UndoOrder undo = delivery.Message<UndoOrder>();
                StoredOrder? order = Stored(undo.Order);
                w.Undos.Undo(undo, order, Bill(order), _notes.Target(order));
                break;
            case var type when type == AmendOrder.Name:
                AmendOrder amend = delivery.Message<AmendOrder>();
                StoredOrder? old = Stored(amend.Order);
                w.Amends.Amend(amend, old, Bill(old), _notes.Target(old));
                break;
            case var type when type == SetDelivery.Name:
                SetDelivery delivers = delivery.Message<SetDelivery>();
                w.Sales.Deliver(delivers, Stored(delivers.Order));
                break;
            case var _ when OrdersHandler.IsNote(delivery):
                _notes.Decide(delivery, w.Returns, w.Undos, this);
                break;
            case var _ when LifeCommands.IsOne(delivery):
                _life.Decide(delivery, w.Life, this);
                break;
            case var _ when OfferCommands.IsOne(delivery):
                OfferCommands.Decide(delivery, w.Offers, this);
                break;
            default:
                throw new InvalidDataException(
                    $"Orders does not know '{delivery.Envelope.Type}'.");
        }
    }

    private void Keep(Delivery delivery, bool keeps, Refusal? refusal, Writers w)
    {
        if (keeps) NoteStore.Tell(w.To.Now, delivery.Id.Value, refusal, clock.GetUtcNow());
    }

    private void Place(PlaceOrder order, SaleWriter sales, AmendWriter amends)
    {
        if (order.TakesBack is not { } replaced)
        {
            sales.Place(order);
            return;
        }

        StoredOrder? old = Stored(replaced);
        amends.Replace(order, old, Bill(old), _notes.Target(old));
    }

    private IssuedBill? Bill(StoredOrder? order) => order?.Invoice is { } invoice
        ? _issued.GetValueOrDefault(invoice)?.Invoke()
        : null;

    internal StoredOrder? Stored(OrderId order) => _stored.GetValueOrDefault(order)?.Invoke();

    // Sales whose named batches matter again: they are changed, or goods of them come back to a
    // batch that is named.
    private IEnumerable<StoredOrder> KeepingBatches() => Messages
        .Select(delivery => delivery.Envelope.Type switch
        {
            var type when type == AmendOrder.Name => delivery.Message<AmendOrder>().Order,
            var type when type == ReturnGoods.Name
                && delivery.Message<ReturnGoods>() is var back
                && back.Lines.Any(l => l.Batch is not null) =>
                back.Order ?? Targets.GetValueOrDefault(back.Note),
            _ => default(OrderId?),
        })
        .OfType<OrderId>().Distinct().Select(o => Earlier.GetValueOrDefault(o))
        .OfType<StoredOrder>();

    private IEnumerable<PlaceOrder> Commands()
    {
        foreach (Delivery delivery in Messages)
        {
            if (delivery.Envelope.Type == PlaceOrder.Name)
                yield return delivery.Message<PlaceOrder>();
        }

        foreach (StoredOrder order in Earlier.Values)
        {
            if (order.Command is { } command) yield return command;
        }
    }
}
