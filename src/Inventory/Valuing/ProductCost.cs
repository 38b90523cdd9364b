namespace ConverseErp.Inventory.Valuing;

/// <summary>What is there of a product and what it cost; and what moved since the flows were
/// last cleared. Amounts are paise.</summary>
/// <param name="Known">On hand with a cost; together it cost <paramref name="Value"/>.</param>
/// <param name="Unknown">On hand without; it goes out first, so that what is not known ends.
/// </param>
/// <param name="Owed">Went out before it was written in; then nothing is on hand.</param>
/// <param name="Average">Per unit, six decimals of a paisa; null before the first cost.</param>
/// <param name="Uncosted">Units that went out without a cost, less those that got one since.
/// </param>
internal readonly record struct ProductCost(
    decimal Known, decimal Unknown, decimal Owed, long Value, decimal? Average,
    long Bought, long Returned, long Sold, long Lost, long Own, decimal Uncosted)
{
    private const int AveragePlaces = 6;

    public decimal OnHand => Known + Unknown - Owed;

    private long Inflow => Bought - Returned - Sold - Lost - Own;

    public bool HasFlows =>
        (Bought | Returned | Sold | Lost | Own) != 0 || Uncosted != 0;

    /// <summary>The same goods at the beginning of another day.</summary>
    public ProductCost WithoutFlows() => this with
    {
        Bought = 0, Returned = 0, Sold = 0, Lost = 0, Own = 0, Uncosted = 0,
    };

    /// <summary>After a movement that is no undo.</summary>
    public ProductCost After(CostReason reason, decimal quantity, long? value) => reason switch
    {
        CostReason.Return when quantity < 0 && value is { } credit =>
            (this with
            {
                Known = Known + quantity, Value = Value - credit, Returned = Returned + credit,
            }).Settled(),
        _ when quantity < 0 => Out(reason, -quantity),
        CostReason.Loss => Found(quantity),
        CostReason.Sale => Back(quantity),
        _ => In(quantity, value) with { Bought = Bought + (value ?? 0) },
    };

    /// <summary>Takes back what a movement did, or a part of it.</summary>
    /// <param name="did">After it, less before it.</param>
    /// <param name="quantity">Of the undo: against the movement's, and no more than it.</param>
    public ProductCost Undo(ProductCost did, decimal quantity)
    {
        ProductCost part = did.Part(-quantity);
        ProductCost raw = this with
        {
            Known = Known - part.Known,
            Unknown = Unknown - part.Unknown,
            Owed = Owed - part.Owed,
            Value = Value - part.Value,
            Bought = Bought - part.Bought,
            Returned = Returned - part.Returned,
            Sold = Sold - part.Sold,
            Lost = Lost - part.Lost,
            Own = Own - part.Own,
            Uncosted = Uncosted - part.Uncosted,
        };
        ProductCost after = raw.Settled();
        // An average that nothing stands behind may be the slip that was taken back.
        return did.Bought > 0 && after.Known == 0 ? after with { Average = null } : after;
    }

    /// <summary>What a movement did: this, less what was before.</summary>
    public ProductCost Since(ProductCost before) => new(
        Known - before.Known, Unknown - before.Unknown, Owed - before.Owed,
        Value - before.Value, null, Bought - before.Bought, Returned - before.Returned,
        Sold - before.Sold, Lost - before.Lost, Own - before.Own, Uncosted - before.Uncosted);

    /// <summary>Two effects together.</summary>
    public ProductCost And(ProductCost other) => new(
        Known + other.Known, Unknown + other.Unknown, Owed + other.Owed, Value + other.Value,
        null, Bought + other.Bought, Returned + other.Returned, Sold + other.Sold,
        Lost + other.Lost, Own + other.Own, Uncosted + other.Uncosted);

    /// <summary>What is left of an effect of which a part was taken back.</summary>
    public ProductCost Less(decimal quantity) => Part(OnHand + quantity);

    // The share of an effect that so many units have.
    private ProductCost Part(decimal units)
    {
        if (units == OnHand) return this;
        decimal share = units / OnHand;
        decimal Units(decimal of) => Math.Round(of * share, 3, MidpointRounding.AwayFromZero);
        ProductCost part = new(
            0, Units(Unknown), Units(Owed), 0, null, Rounded(Bought * share),
            Rounded(Returned * share), Rounded(Sold * share), Rounded(Lost * share),
            Rounded(Own * share), Units(Uncosted));
        return part with
        {
            Known = units - part.Unknown + part.Owed, Value = part.Inflow,
        };
    }

    private ProductCost In(decimal quantity, long? value)
    {
        decimal settles = Math.Min(quantity, Owed);
        decimal stays = quantity - settles;
        if (value is not { } paid)
            return this with { Owed = Owed - settles, Unknown = Unknown + stays };
        // What was sold before it was written in gets its cost now.
        long part = stays == 0 ? paid : Rounded(paid * (settles / quantity));
        ProductCost after = this with
        {
            Owed = Owed - settles,
            Known = Known + stays,
            Value = Value + paid - part,
            Sold = Sold + part,
            Uncosted = Uncosted - settles,
        };
        return after with
        {
            Average = after.Known > 0
                ? Each(after.Value, after.Known)
                : Each(paid, quantity),
        };
    }

    // What turns up is worth what the rest is worth; before any cost nobody knows.
    private ProductCost Found(decimal quantity)
    {
        long? value = Worth(quantity);
        ProductCost after = In(quantity, value) with { Average = Average };
        return after with { Lost = Lost - (value ?? 0) };
    }

    // Goods of a sale that come back without saying of which.
    private ProductCost Back(decimal quantity)
    {
        long? value = Worth(quantity);
        ProductCost after = In(quantity, value) with { Average = Average };
        return after with { Sold = after.Sold - (value ?? 0) };
    }

    private ProductCost Out(CostReason reason, decimal quantity)
    {
        decimal unknown = Math.Min(quantity, Unknown);
        decimal known = Math.Min(quantity - unknown, Known);
        decimal owed = quantity - unknown - known;
        long cost = CostOf(known);
        return this with
        {
            Unknown = Unknown - unknown,
            Known = Known - known,
            Owed = Owed + owed,
            Value = Value - cost,
            Sold = reason is CostReason.Sale or CostReason.Undo ? Sold + cost : Sold,
            Returned = reason is CostReason.Sale or CostReason.Undo or CostReason.Loss
                or CostReason.OwnUse ? Returned : Returned + cost,
            Lost = reason == CostReason.Loss ? Lost + cost : Lost,
            Own = reason == CostReason.OwnUse ? Own + cost : Own,
            Uncosted = Uncosted + unknown + owed,
        };
    }

    // After something was taken out of the past, a part may be missing that other parts have.
    private ProductCost Settled()
    {
        ProductCost now = this;
        if (now.Owed < 0) now = now.Unowed(-now.Owed);
        if (now.Unknown < 0) now = (now with { Unknown = 0 }).KnownGone(-now.Unknown);
        if (now.Known < 0) now = now.KnownMissing(-now.Known);
        if (now.Owed > 0 && now.Unknown > 0)
        {
            decimal settles = Math.Min(now.Owed, now.Unknown);
            now = now with { Owed = now.Owed - settles, Unknown = now.Unknown - settles };
        }

        if (now is { Owed: > 0, Known: > 0 })
        {
            decimal settles = Math.Min(now.Owed, now.Known);
            now = (now with { Owed = now.Owed - settles }).KnownGone(settles);
        }

        // Nothing is worth less than nothing, and no goods no money.
        if (now.Value < 0 || now.Known == 0)
            now = now with { Sold = now.Sold + now.Value, Value = 0 };
        return now.Known > 0 ? now with { Average = Each(now.Value, now.Known) } : now;
    }

    // A sale is taken back that has got its cost from goods which came later.
    private ProductCost Unowed(decimal units)
    {
        ProductCost now = this with { Owed = 0 };
        return Worth(units) is { } value
            ? now with
            {
                Known = Known + units, Value = Value + value, Sold = Sold - value,
                Uncosted = Uncosted + units,
            }
            : now with { Unknown = Unknown + units };
    }

    // Goods that went out as unknown were others: these, as far as there are any.
    private ProductCost KnownGone(decimal units)
    {
        decimal there = Math.Min(units, Math.Max(Known, 0));
        long cost = CostOf(there);
        return this with
        {
            Known = Known - there, Value = Value - cost, Sold = Sold + cost,
            Uncosted = Uncosted - there, Owed = Owed + units - there,
        };
    }

    // Goods that went out at a cost have none: their cost is taken out of what was sold.
    private ProductCost KnownMissing(decimal units)
    {
        decimal there = Math.Min(units, Unknown);
        return this with
        {
            Known = 0, Value = 0, Sold = Sold + Value, Unknown = Unknown - there,
            Owed = Owed + units - there, Uncosted = Uncosted + units,
        };
    }

    private long CostOf(decimal known) =>
        known == 0 ? 0
        : known == Known ? Value
        : Math.Min(Rounded(known * (Average ?? 0)), Value);

    private long? Worth(decimal units) => Average is { } each ? Rounded(units * each) : null;

    private static decimal Each(long value, decimal units) =>
        Math.Round(value / units, AveragePlaces, MidpointRounding.AwayFromZero);

    private static long Rounded(decimal paise) =>
        checked((long)Math.Round(paise, 0, MidpointRounding.AwayFromZero));
}
