using ConverseErp.Contracts;

namespace ConverseErp.Orders.Placing;

/// <summary>A shop's stock and khata as they move within one batch: the second sale of the
/// batch sees what the first one took.</summary>
internal sealed class ShopBooks(
    IReadOnlyDictionary<ProductId, StockAtBooking> stock,
    IReadOnlyDictionary<PartyId, PartyAtBooking> parties)
{
    private readonly Dictionary<ProductId, decimal> _moved = [];
    private readonly Dictionary<PartyId, Money> _owed = [];

    /// <summary>Of the products of which a batch is named, in the order of picking.</summary>
    public IReadOnlyList<BatchAtBooking> Batches { get; init; } = [];

    /// <summary>Which batch earlier orders named, by their lines from 1; of those that this batch
    /// changes or takes goods back of.</summary>
    public IReadOnlyDictionary<(OrderId Order, int Line), BatchAtBooking> Named { get; init; } =
        new Dictionary<(OrderId, int), BatchAtBooking>();

    /// <summary>What was paid with earlier sales that this batch may take back.</summary>
    public IReadOnlyDictionary<OrderId, PaidAtSale> Paid { get; init; } =
        new Dictionary<OrderId, PaidAtSale>();

    public StockAtBooking? Product(ProductId product) => stock.GetValueOrDefault(product);

    /// <summary>Null when never counted.</summary>
    public decimal? OnHand(ProductId product) =>
        stock.GetValueOrDefault(product)?.OnHand + _moved.GetValueOrDefault(product);

    public PartyAtBooking? Party(PartyId party) => parties.GetValueOrDefault(party);

    public Money Balance(PartyId? party) => party is { } known
        ? (Party(known)?.Balance ?? Money.Zero) + _owed.GetValueOrDefault(known)
        : Money.Zero;

    /// <summary>How an earlier sale moved its buyer's khata.</summary>
    public Money OnKhata(StoredOrder order) => order.Payment == PaymentMode.Credit
        ? order.Total - (Paid.GetValueOrDefault(order.Id)?.Amount ?? Money.Zero)
        : Money.Zero;

    public void Move(ProductId product, decimal quantity) =>
        _moved[product] = _moved.GetValueOrDefault(product) + quantity;

    public void Owe(PartyId party, Money amount) =>
        _owed[party] = _owed.GetValueOrDefault(party) + amount;
}
