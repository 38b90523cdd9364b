using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>Decides one shop's commands in order and writes their effects; what one did the
/// next one sees.</summary>
internal sealed class StockWriter
{
    private readonly ITenantStatements _writes;
    private readonly IStockBooking _booking;
    private readonly IKhataBooking _khata;
    private readonly ShopStock _stock;
    private readonly Guid _location;
    private readonly long _version;
    private readonly Dictionary<PartyId, Money> _owed = [];
    private DateTimeOffset _at;

    /// <param name="version">The catalogue's, for products that change.</param>
    public StockWriter(
        ITenantStatements writes, IStockBooking booking, IKhataBooking khata, ShopStock stock,
        Guid location, long version, DateTimeOffset now)
    {
        _writes = writes;
        _booking = booking;
        _khata = khata;
        _stock = stock;
        _location = location;
        _version = version;
        // Microseconds are what the database keeps: a stored instant equals the one in hand.
        _at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    public bool CatalogueChanged { get; private set; }

    public StockAnswered Change(ChangeStock command)
    {
        string what = ChangeDecision.StoredName(command.Change);
        Answer<DecidedChange> answer = ChangeDecision.Decide(command, _stock);
        if (answer.Refusal is { } refusal)
        {
            bool ofBatch = refusal == StockRefusals.BatchUnknown
                || refusal == StockRefusals.BatchExceeds;
            return new StockAnswered(command.Posting, command.Chat, what, [], refusal)
            {
                Subject = ofBatch ? BatchDecision.Known(command, _stock) : null,
            };
        }

        IReadOnlyList<DecidedLine> lines = answer.Fact!.Lines;
        DateTimeOffset at = Next();
        bool counting = command.Change == StockChange.Count;
        IReadOnlyDictionary<ProductId, DateTimeOffset?> countedBefore = counting
            ? lines.ToDictionary(l => l.Product, l => _stock.Balance(l.Product).CountedAt)
            : StockStore.NoCounts;
        if (counting)
        {
            StockCounting.Write(_writes, _location, command.Posting,
                [.. lines.Select(l => new Counted(l.Product, l.Quantity, l.Reason))], at);
        }
        else
        {
            ChangeRows.Move(_writes, _location, command.Posting, lines, at);
            BatchWriting.Write(_writes, command.Posting, lines, _stock, at);
            RaiseMrps(lines);
        }

        List<StockMove> moves = [.. lines.Where(l => l.Quantity != 0)
            .Select(l => new StockMove(l.Product, l.Quantity))];
        foreach (StockMove move in moves) _stock.Move(move);
        foreach (ProductId product in countedBefore.Keys)
            _stock.Balances[product] = _stock.Balance(product) with { CountedAt = at };
        Note(new BookedChange(command.Posting, what, at, moves, countedBefore, null, null, null,
            false) { Bought = command.Bought }, command.SaidAt, command.Supplier);
        return StockTrail.Note(_writes, new StockAnswered(command.Posting, command.Chat, what,
            [.. lines.Select(l => _stock.After(l.Product, l.Quantity))], null)
        {
            Bought = Buy(command, answer.Fact, at),
        }, command.SaidAt);
    }

    // What a pack without a known batch may cost at most is the highest price on any of them.
    private void RaiseMrps(IReadOnlyList<DecidedLine> lines)
    {
        foreach (DecidedLine line in lines)
        {
            KnownProduct product = _stock.Products[line.Product];
            if (line.Batch?.Said?.Mrp is not { } mrp || !(mrp > product.Mrp)) continue;
            ChangeRows.RaiseMrp(_writes, product.Id, mrp, _version);
            _stock.Products[product.Id] = product with { Mrp = mrp };
            CatalogueChanged = true;
        }
    }

    // Goods and what is owed for them are in the books together, or neither.
    private PurchaseBooked? Buy(
        ChangeStock command, DecidedChange decided, DateTimeOffset at)
    {
        if (command.Bought is not { } bought) return null;
        bool returned = command.Change == StockChange.Return;
        _khata.PostPurchases(_writes, [new PurchasePosting(
            command.Posting, command.Supplier, bought.Payment, bought.Total, at)
        {
            Tax = decided.Claimed,
            FreightApart = bought.FreightApart ?? Money.Zero,
            Returned = returned,
            Reference = bought.BillNumber?.Trim(),
        }]);
        PurchaseRows.Write(_writes, command, decided.Claimed, _stock.Today);
        _stock.Remember(command, decided.Lines);
        if (command.Supplier is not { } id)
            return new PurchaseBooked(bought.Total, bought.Payment, null, null);
        PartyAtBooking supplier = _stock.Suppliers[id];
        if (bought.Payment == PaymentMode.Credit)
            _owed[id] = returned ? Owed(id) - bought.Total : Owed(id) + bought.Total;
        return new PurchaseBooked(
            bought.Total, bought.Payment, supplier.Name, supplier.Balance - Owed(id));
    }

    private Money Owed(PartyId supplier) => _owed.GetValueOrDefault(supplier, Money.Zero);

    public StockAnswered Price(SetPrice command)
    {
        Answer<DecidedPrice> answer = ProductDecision.Decide(command, _stock);
        if (answer.Refusal is { } refusal)
            return new StockAnswered(command.Posting, command.Chat, "price", [], refusal);
        (KnownProduct product, Money price) = answer.Fact!;
        DateTimeOffset at = Next();
        SetPrice(product, price);
        Note(new BookedChange(command.Posting, "price", at, [], StockStore.NoCounts, product.Id,
            price, product.Price, false), command.SaidAt, null);
        return StockTrail.Note(_writes, new StockAnswered(command.Posting, command.Chat, "price",
            [_stock.After(product.Id, 0)], null), command.SaidAt, product.Price);
    }

    public StockAnswered Add(AddProduct command)
    {
        Answer<DecidedProduct> answer = ProductDecision.Decide(command, _stock);
        if (answer.Refusal is { } refusal)
            return new StockAnswered(command.Posting, command.Chat, "product", [], refusal);
        DecidedProduct product = answer.Fact!;
        DateTimeOffset at = Next();
        ChangeRows.Add(_writes, _location, product, _version);
        _stock.Products[product.Id] = new KnownProduct(
            product.Id, product.Name, product.Unit, null, product.Price);
        _stock.Ids.Add(product.Id);
        _stock.Names.Add(ProductDecision.NameKey(product.Name));
        _stock.SkuKeys.Add(Importing.ProductRow.KeyOf(product.Sku));
        CatalogueChanged = true;
        Note(new BookedChange(command.Posting, "product", at, [], StockStore.NoCounts, product.Id,
            product.Price, null, false), command.SaidAt, null);
        return StockTrail.Note(_writes, new StockAnswered(command.Posting, command.Chat, "product",
            [_stock.After(product.Id, 0)], null), command.SaidAt);
    }

    /// <param name="undo">Names the reversal in the khata.</param>
    public StockAnswered Undo(UndoStock command, Guid undo)
    {
        Answer<DecidedUndo> answer = UndoDecision.Decide(command, _stock);
        if (answer.Refusal is { } refusal)
            return new StockAnswered(command.Posting, command.Chat, "undo", [], refusal);
        BookedChange change = answer.Fact!.Change;
        List<StockAfter> after = change.What switch
        {
            "price" => UndoPrice(change),
            "product" => UndoProduct(change),
            _ => UndoMovements(change),
        };
        if (change.Bought is not null) _khata.Reverse(_writes, change.Posting, undo, Next());
        ChangeRows.MarkUndone(_writes, change.Posting, Next());
        _stock.Changes[change.Posting] = change with { Undone = true };
        return StockTrail.Note(
            _writes, new StockAnswered(command.Posting, command.Chat, "undo", after, null)
            {
                Bought = change.Bought is { } bought
                    ? new PurchaseBooked(bought.Total, bought.Payment, null, null)
                    : null,
            }, command.SaidAt);
    }

    private List<StockAfter> UndoMovements(BookedChange change)
    {
        List<StockMove> contra = [.. change.Moves.Select(m => m with { Quantity = -m.Quantity })];
        _booking.Move(_writes, _location, "undo", change.Posting, contra, Next());
        foreach (StockMove move in contra) _stock.Move(move);
        if (change.CountedBefore.Count > 0)
        {
            ChangeRows.RestoreCounted(_writes, _location, change.CountedBefore);
            foreach ((ProductId product, DateTimeOffset? counted) in change.CountedBefore)
                _stock.Balances[product] = _stock.Balance(product) with { CountedAt = counted };
        }

        return [.. change.Moves.Select(m => m.Product).Concat(change.CountedBefore.Keys)
            .Distinct().Where(_stock.Products.ContainsKey)
            .Select(p => _stock.After(
                p, contra.Where(m => m.Product == p).Sum(m => m.Quantity)))];
    }

    private List<StockAfter> UndoPrice(BookedChange change)
    {
        SetPrice(_stock.Products[change.Product!.Value], change.PriceBefore);
        return [_stock.After(change.Product.Value, 0)];
    }

    private List<StockAfter> UndoProduct(BookedChange change)
    {
        ProductId id = change.Product!.Value;
        List<StockAfter> after = [_stock.After(id, 0)];
        ChangeRows.Retire(_writes, id, _version);
        _stock.Names.Remove(ProductDecision.NameKey(_stock.Products[id].Name));
        _stock.Products.Remove(id);
        CatalogueChanged = true;
        return after;
    }

    private void SetPrice(KnownProduct product, Money? price)
    {
        ChangeRows.SetPrice(_writes, product.Id, price, _version);
        _stock.Products[product.Id] = product with { Price = price };
        CatalogueChanged = true;
    }

    private void Note(BookedChange change, DateTimeOffset saidAt, PartyId? supplier)
    {
        ChangeRows.Note(_writes, change, saidAt, supplier);
        _stock.Changes[change.Posting] = change;
    }

    // Strictly later each time, so that "counted since" can be told within one batch.
    private DateTimeOffset Next() => _at = _at.AddMicroseconds(1);
}
