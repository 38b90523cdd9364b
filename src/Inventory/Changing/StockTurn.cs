using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.CountSessions;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Inventory.Changing;

/// <summary>One shop's stock commands of one batch.</summary>
internal sealed class StockTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, IStockBooking booking,
    IKhataBooking khata, Catalogues catalogues, TimeProvider clock) : ShopTurn(business, messages)
{
    private StockLoading? _loading;
    private bool _catalogueChanged;
    private readonly Dictionary<Guid, ShelfCounted> _counted = [];

    /// <summary>Null when there is no such shop.</summary>
    public Shop? Shop { get; set; }

    /// <summary>A command takes goods out of a batch that it names.</summary>
    public bool TakesOfBatch => Messages.Any(m => m.Envelope.Type == ChangeStock.Name
        && StockCommands.TakesOfBatch(m.Message<ChangeStock>()));

    /// <summary>Countings are written beside this transaction: no stock row is held for them.
    /// </summary>
    public async Task CountAsync(CountTalk counts, CancellationToken cancel)
    {
        foreach (Delivery delivery in Messages.Where(m => m.Envelope.Type == CountShelf.Name))
        {
            _counted[delivery.Id.Value] = await counts.DoAsync(
                Business, delivery.Message<CountShelf>(), cancel);
        }
    }

    public override void Load(ITenantStatements reads)
    {
        if (Shop is null) return;
        _loading = new StockLoading(Shop, booking, khata);
        _loading.Load(reads, StockCommands.Of(Messages), clock.GetUtcNow());
    }

    public override void Decide(ShopWriter writer)
    {
        if (Shop is null || _loading is null)
        {
            foreach (Delivery delivery in Messages) Refuse(writer, delivery);
            return;
        }

        StockWriter effects = _loading.Writer(writer.Now, clock.GetUtcNow());
        foreach (Delivery delivery in Messages)
        {
            if (_counted.TryGetValue(delivery.Id.Value, out ShelfCounted? counted))
            {
                writer.Send(new MessageId(Guid.CreateVersion7(clock.GetUtcNow())), counted);
                continue;
            }

            StockAnswered answer = delivery.Envelope.Type switch
            {
                var type when type == ChangeStock.Name =>
                    effects.Change(delivery.Message<ChangeStock>()),
                var type when type == UndoStock.Name =>
                    effects.Undo(delivery.Message<UndoStock>(), delivery.Id.Value),
                var type when type == SetPrice.Name =>
                    effects.Price(delivery.Message<SetPrice>()),
                var type when type == AddProduct.Name =>
                    effects.Add(delivery.Message<AddProduct>()),
                _ => throw Unknown(delivery),
            };
            // A price said on the way to a sale is answered by the sale.
            bool silent = delivery.Envelope.Type == SetPrice.Name
                && delivery.Message<SetPrice>().Silent && answer.Refusal is null;
            if (!silent)
                writer.Send(new MessageId(Guid.CreateVersion7(clock.GetUtcNow())), answer);
        }

        _catalogueChanged = effects.CatalogueChanged;
    }

    public override void Committed()
    {
        if (_catalogueChanged) catalogues.Forget(Business);
    }

    private void Refuse(ShopWriter writer, Delivery delivery)
    {
        if (delivery.Envelope.Type == CountShelf.Name)
        {
            writer.Send(new MessageId(Guid.CreateVersion7(clock.GetUtcNow())),
                CountTalk.Refused(delivery.Message<CountShelf>()));
            return;
        }

        (Guid posting, ChatReference chat, string what) = delivery.Envelope.Type switch
        {
            var type when type == ChangeStock.Name && delivery.Message<ChangeStock>() is var m =>
                (m.Posting, m.Chat, ChangeDecision.StoredName(m.Change)),
            var type when type == UndoStock.Name && delivery.Message<UndoStock>() is var m =>
                (m.Posting, m.Chat, "undo"),
            var type when type == SetPrice.Name && delivery.Message<SetPrice>() is var m =>
                (m.Posting, m.Chat, "price"),
            var type when type == AddProduct.Name && delivery.Message<AddProduct>() is var m =>
                (m.Posting, m.Chat, "product"),
            _ => throw Unknown(delivery),
        };
        writer.Send(
            new MessageId(Guid.CreateVersion7(clock.GetUtcNow())),
            new StockAnswered(posting, chat, what, [], StockRefusals.ShopUnknown));
    }

    private static InvalidDataException Unknown(Delivery delivery) =>
        new($"Inventory does not know '{delivery.Envelope.Type}'.");
}
