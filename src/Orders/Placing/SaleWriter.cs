using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Offering;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Placing;

/// <summary>Turns decided sales of one shop into rows and messages.</summary>
internal sealed class SaleWriter(
    Shop shop, SalePorts ports, ShopBooks books, ShopWriter writer, DateTimeOffset now)
{
    private readonly List<StoredOrder> _orders = [];
    private readonly List<MemberId?> _members = [];
    private readonly List<SalePosting> _postings = [];
    private readonly List<SalePaid> _paid = [];
    private readonly List<(BillDraft Draft, ComputedBill Bill)> _bills = [];

    /// <summary>What the shop has decided about customers' own orders.</summary>
    public OrderRules Rules { get; init; } = OrderRules.None;

    /// <summary>A customer was named for the first time.</summary>
    public bool PartiesChanged { get; private set; }

    /// <summary>Why the latest order was not decided; null when it was.</summary>
    public Refusal? Refused { get; private set; }

    /// <summary>The shop's day.</summary>
    public DateOnly Today => IndianDay.Of(now, shop.TimeZone);

    /// <summary>A member's sale is booked; a customer's order waits for the shop.</summary>
    public void Place(PlaceOrder command)
    {
        if (Decided(command) is { } sale) Place(command, sale);
    }

    /// <summary>Books or keeps waiting what was decided before.</summary>
    /// <param name="replaces">The order that this one is a change of.</param>
    public void Place(PlaceOrder command, DecidedSale sale, OrderId? replaces = null)
    {
        if (command.Quotes)
        {
            Quote(command, sale);
            return;
        }

        if (command.FromCustomer)
        {
            if (sale.Bill.Total >= Rules.Minimum) Wait(command, sale, replaces);
            else RefuseSmall(command);
            return;
        }

        StoredOrder order = Book(
            command, sale, command.Order, command.SaidAt, instead: replaces);
        _orders.Add(order);
        _members.Add(command.Chat.Member);
    }

    /// <summary>The shop says yes to an order that waits.</summary>
    /// <returns>Why it is not booked; null when it is.</returns>
    public Refusal? Confirm(ConfirmOrder command, StoredOrder? stored)
    {
        if (stored?.Command is not { } asked || stored.State != OrderState.Placed)
        {
            Refusal none = stored?.Command is null
                ? OrderRefusals.Unknown : OrderRefusals.NotWaiting;
            OrdersTurn.Refuse(writer, command.Order, command.Chat, none);
            return none;
        }

        PlaceOrder accepted = asked with
        {
            Chat = command.Chat,
            Payment = command.Payment ?? asked.Payment,
            Allowed = command.Allowed,
            FromCustomer = false,
            Quotes = false,
            DeliverTo = stored.DeliverTo,
        };
        if (Decided(accepted) is not { } sale) return Refused;
        StoredOrder booked = Book(accepted, sale, stored.Id, stored.PlacedAt, stored.Customer);
        ports.Orders.Book(writer.Now, booked, now);
        return null;
    }

    /// <summary>A waiting order goes where its customer showed.</summary>
    public void Deliver(SetDelivery command, StoredOrder? stored)
    {
        Refusal? refusal = stored is null || stored.Customer?.ChatKey != command.Chat.ChatKey
            ? OrderRefusals.Unknown
            : stored.State != OrderState.Placed ? OrderRefusals.NotWaiting : null;
        if (refusal is null) ports.Orders.Deliver(writer.Now, stored!.Id, command.Place, now);
        writer.Send(new MessageId(Guid.CreateVersion7()), new DeliverySet(
            command.Order, command.Chat, stored?.PartyName, command.Place, refusal));
    }

    /// <summary>Writes what was collected.</summary>
    public void Flush()
    {
        ports.Orders.Insert(writer.Now, shop.Location, _orders, _members, now);
        foreach (StoredOrder order in _orders)
        {
            if (order.Unagreed is not null) OfferStore.Keep(writer.Now, order);
            if (order.Slot is not null || order.DeliverAt is not null)
                ports.Life.Plan(writer.Now, new PlanDelivery(
                    order.Id, order.Slot, order.DeliverAt, null, now), now);
        }

        if (_postings.Count > 0) ports.Khata.PostSales(writer.Now, _postings);
        // Behind what they pay for.
        foreach (SalePaid paid in _paid) ports.Paid.Post(writer.Now, paid, now);
        if (_bills.Count > 0) ports.Bills.Issue(writer.Last, _bills);
    }

    /// <summary>The sale as it would be booked now; null when it was refused, which the person
    /// is told.</summary>
    /// <param name="mayRepeat">The person may be offered to have it anyway.</param>
    /// <param name="told">Who hears a refusal, when not the command's own chat.</param>
    public DecidedSale? Decided(
        PlaceOrder command, bool mayRepeat = true, ChatReference? told = null)
    {
        PartyAtBooking? buyer = command.Buyer.Party is { } party ? books.Party(party) : null;
        SaleSituation situation = new(
            shop, buyer, books.Balance(command.Buyer.Party), books.Product, books.OnHand,
            Today)
        {
            Batches = books.Batches,
        };
        (DecidedSale? sale, RefusedSale? refused) = SaleDecision.Decide(
            command, new InvoiceId(Guid.CreateVersion7(now)), situation, ports.Bills);
        Refused = refused?.Refusal;
        if (refused is not null)
        {
            writer.Send(new MessageId(Guid.CreateVersion7()), new OrderRefused(
                command.Order, told ?? command.Chat, refused.Refusal, refused.Subject,
                refused.Limit, refused.WouldBe, refused.InStock, mayRepeat ? command : null));
        }

        return sale;
    }

    private void RefuseSmall(PlaceOrder command) => writer.Send(
        new MessageId(Guid.CreateVersion7()), new OrderRefused(
            command.Order, command.Chat, LifeRefusals.BelowMinimum, Rules.Minimum.ToString(), null,
            null, null, null));

    private void Wait(PlaceOrder command, DecidedSale sale, OrderId? replaces)
    {
        ShortLine[] shortLines = OfferTerms.Short(sale, books.OnHand);
        bool asks = OfferTerms.AsksCustomer(command, sale, Rules, shortLines.Length > 0);
        StoredOrder order = Unbooked(command, sale) with
        {
            Customer = command.Chat,
            Unagreed = asks ? OrderStage.Draft : null,
        };
        _orders.Add(order);
        _members.Add(null);
        writer.Send(new MessageId(Guid.CreateVersion7()), new OrderPlaced(
            command.Order, command.Chat, command.Buyer.Party, order.PartyName, sale.Bill.Total,
            BookedLines(sale), now, replaces)
        {
            DeliverTo = command.DeliverTo,
            Note = command.Note,
            Slot = command.Slot,
            AsksCustomer = asks,
            Lacking = shortLines.Length > 0 ? shortLines : null,
        });
        if (asks)
        {
            writer.SendLater(
                new MessageId(Guid.CreateVersion7()), now + OfferTerms.AnsweredWithin,
                new DraftLeft(command.Order));
        }
    }

    // The prices of the day are what is offered.
    private void Quote(PlaceOrder command, DecidedSale sale)
    {
        PlaceOrder offered = command with
        {
            Lines = [.. command.Lines.Zip(
                sale.Lines, (wanted, line) => wanted with { Price = line.UnitPrice })],
        };
        StoredOrder order = Unbooked(offered, sale) with
        {
            Unagreed = OrderStage.Quoted,
            ValidUntil = sale.Draft.Date.AddDays(OfferTerms.ValidDays),
        };
        _orders.Add(order);
        _members.Add(command.Chat.Member);
        writer.Send(new MessageId(Guid.CreateVersion7()), new OrderQuoted(
            command.Order, command.Chat, Customer(sale.Draft.Buyer, command.Buyer.Party),
            order.PartyName, sale.Bill.Total, BookedLines(sale), order.ValidUntil.Value)
        {
            Party = order.Party,
        });
    }

    private StoredOrder Unbooked(PlaceOrder command, DecidedSale sale)
    {
        StoredOrder order = new(
            command.Order, OrderState.Placed, command.Buyer.Party,
            sale.Draft.Buyer?.Name ?? command.Buyer.NewName, sale.Payment, sale.Bill.Total, null,
            command.FromCustomer, null, command, sale.Draft.Date, now)
        {
            DeliverTo = command.DeliverTo,
            Slot = command.Slot,
        };
        order.Lines.AddRange(Lines(sale));
        return order;
    }

    private StoredOrder Book(
        PlaceOrder command, DecidedSale sale, OrderId id, DateTimeOffset placedAt,
        ChatReference? customerChat = null, OrderId? instead = null)
    {
        PartyId? party = command.Buyer.Party ?? NewCustomer(command, customerChat);
        string? name = sale.Draft.Buyer?.Name ?? command.Buyer.NewName;
        foreach (DecidedLine line in sale.Lines)
            books.Move(line.Product.Product, -line.StockQuantity);
        if (party is { } owing) books.Owe(owing, sale.OnKhata);
        ports.Stock.Move(writer.Now, shop.Location, "sale", id.Value,
            [.. sale.Lines.Select(l => new StockMove(l.Product.Product, -l.StockQuantity))], now);
        ports.Batches.Name(writer.Now, id.Value,
            [.. sale.Lines.Select((l, i) => (Line: i + 1, l.Batch)).Where(l => l.Batch is not null)
                .Select(l => (l.Line, l.Batch!.Value))]);
        DateOnly? payBy = party is not null && sale.Payment == PaymentMode.Credit
            && command.PayBy >= Today ? command.PayBy : null;
        _postings.Add(new SalePosting(
            id.Value, party, sale.Payment, sale.Bill.Total, sale.Bill.Tax, "sale", now)
        {
            PayBy = payBy,
            Instead = instead?.Value,
            Member = command.Chat.Member,
        });
        if (party is { } pays && sale.PaidNow is { } paid)
        {
            _paid.Add(new SalePaid(id, pays, paid,
                paid.Amount < sale.Bill.Total ? paid.Amount : sale.Bill.Total, command.SaidAt));
        }

        _bills.Add((sale.Draft, sale.Bill));

        StoredOrder order = new(
            id, OrderState.Booked, party, name, sale.Payment, sale.Bill.Total,
            sale.Draft.Invoice, command.FromCustomer, customerChat, null, sale.Draft.Date,
            placedAt)
        {
            DeliverTo = command.DeliverTo,
            DiscountPercent = command.DiscountPercent,
            Discount = command.Discount,
        };
        order.Lines.AddRange(Lines(sale));
        Money? balance = party is null ? null : books.Balance(party);
        writer.Send(new MessageId(Guid.CreateVersion7()), new OrderBooked(
            new SaleSummary(id, sale.Draft.Invoice, party, name, sale.Bill.Total, sale.Payment,
                balance, BookedLines(sale),
                OpensKhata: command.Buyer.Party is null && party is not null)
            {
                PayBy = payBy,
                PaidNow = sale.PaidNow,
            },
            command.Chat, customerChat ?? Customer(sale.Draft.Buyer, party), now));
        return order;
    }

    private PartyId? NewCustomer(PlaceOrder command, ChatReference? chat)
    {
        if (command.Buyer.NewName is not { } name) return null;
        PartyId party = new(Guid.CreateVersion7());
        (string? phone, string? bsuid) = chat is null
            ? (command.Buyer.Phone, command.Buyer.Bsuid)
            : (chat.Phone, chat.Bsuid);
        ports.Khata.AddCustomer(writer.Now, party, name, phone, bsuid);
        PartiesChanged = true;
        return party;
    }

    private ChatReference? Customer(PartyAtBooking? buyer, PartyId? party) =>
        buyer is null || (buyer.Phone is null && buyer.Bsuid is null)
            ? null
            : new ChatReference(
                shop.PhoneNumberId, buyer.Bsuid, buyer.Phone, buyer.Language ?? shop.Language,
                null, party, null);

    private static IEnumerable<StoredLine> Lines(DecidedSale sale) =>
        sale.Lines.Select((l, i) => new StoredLine(
            l.Product.Product, l.Product.Name, l.Quantity, l.Unit, l.StockQuantity,
            l.Product.Unit, l.UnitPrice, sale.Bill.LineTotals[i]));

    private List<BookedLine> BookedLines(DecidedSale sale) =>
        [.. sale.Lines.Select((l, i) =>
        {
            decimal? left = books.OnHand(l.Product.Product);
            bool low = l.Short || (left is { } now && l.Product.LowMark is { } mark && now <= mark);
            return new BookedLine(
                l.Product.Product, l.Product.Name, l.Quantity, l.Unit, sale.Bill.LineTotals[i],
                left, l.Product.Unit, low, l.Product.CountedAt, l.SpokenAs);
        })];
}
