using System.Collections.Concurrent;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Papers;
using ConverseErp.Invoicing.Registering;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Rendering;

/// <summary>Draws the papers of booked sales and notes, many at once, and tells that they are
/// ready.</summary>
internal sealed class InvoicingHandler(
    LaneServices services, BillPapers papers, QuotationPapers quotations,
    OrderPapers others, EInvoiceWishes wishes, BatchesOfBills batches)
    : TenantLaneHandler(services)
{
    // Drawing is pure computing: one paper per core at a time.
    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount);

    public override LaneAddress Address => LaneAddress.Invoicing;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new BillTurn(business, messages, papers, wishes);

    protected override async Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        await ReadBillsAsync(turns, cancel);
        await FillBatchesAsync(turns, cancel);
        ConcurrentBag<(BillTurn Turn, StoredBill Bill)> todo =
            [.. turns.Cast<BillTurn>().SelectMany(t => t.Bills.Values.Select(b => (t, b)))];
        await Parallel.ForEachAsync(
            todo,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
            async (item, stop) => await papers.KeepAsync(item.Turn.Business, item.Bill, stop));
        // Named by their orders: a second try finds the numbers of the first.
        foreach (BillTurn turn in turns.Cast<BillTurn>())
        {
            foreach (Delivery delivery in turn.Messages.Where(BillTurn.IsBeside))
                await DrawAsync(turn, delivery, cancel);
        }
    }

    private async Task DrawAsync(BillTurn turn, Delivery delivery, CancellationToken cancel)
    {
        if (delivery.Envelope.Type == DrawPaper.Name)
        {
            turn.Papers[delivery.Id] = await others.DrawAsync(
                turn.Business, delivery.Message<DrawPaper>(), cancel);
            return;
        }

        turn.Offers[delivery.Id] = await quotations.DrawAsync(
            turn.Business, delivery.Message<DrawQuotation>(), cancel);
    }

    private async Task ReadBillsAsync(IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        await using TenantSession session = await Services.Sessions.BeginBatchAsync(
            SessionUse.ReadNow, cancel);
        StatementBatch reads = new();
        foreach (BillTurn turn in turns.Cast<BillTurn>())
        {
            BillStore.Find(
                reads.For(turn.Business),
                [.. turn.Messages.Where(m => !BillTurn.IsBeside(m)).Select(BillTurn.PaperOf)],
                bill => turn.Bills[bill.Id] = bill);
        }

        await session.ExecuteAsync(reads, cancel);
    }

    private async Task FillBatchesAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        (BillTurn Turn, StoredBill Bill)[] all =
            [.. turns.Cast<BillTurn>().SelectMany(t => t.Bills.Values.Select(b => (t, b)))];
        IReadOnlyList<StoredBill> filled = await batches.FillAsync(
            [.. all.Select(a => (a.Turn.Business, a.Bill))], cancel);
        for (int i = 0; i < all.Length; i++) all[i].Turn.Bills[filled[i].Id] = filled[i];
    }
}

/// <summary>One shop's booked sales and notes of one batch.</summary>
internal sealed class BillTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, BillPapers papers,
    EInvoiceWishes wishes)
    : ShopTurn(business, messages)
{
    private DateOnly? _reportsSince;

    public Dictionary<InvoiceId, StoredBill> Bills { get; } = [];

    /// <summary>Papers of offers, by the message that asked for them.</summary>
    public Dictionary<MessageId, QuotationDrawn> Offers { get; } = [];

    /// <summary>Papers of other kinds, by the message that asked for them.</summary>
    public Dictionary<MessageId, PaperDrawn> Papers { get; } = [];

    /// <summary>A paper beside bills is wanted; it is none.</summary>
    public static bool IsBeside(Delivery delivery) =>
        delivery.Envelope.Type == DrawQuotation.Name || delivery.Envelope.Type == DrawPaper.Name;

    // The papers are drawn before the transaction.
    public override void Load(ITenantStatements reads) =>
        EInvoiceWishes.Load(reads, since => _reportsSince = since);

    public override void Decide(ShopWriter writer)
    {
        foreach (Delivery delivery in Messages)
        {
            if (IsBeside(delivery))
            {
                MessageId id = new(Guid.CreateVersion7());
                if (Papers.TryGetValue(delivery.Id, out PaperDrawn? drawn)) writer.Send(id, drawn);
                else writer.Send(id, Offers[delivery.Id]);
                continue;
            }

            StoredBill bill = Bills[PaperOf(delivery)];
            if (delivery.Envelope.Type == NoteBooked.Name)
                Tell(writer, delivery.Message<NoteBooked>(), bill);
            else Tell(writer, delivery.Message<OrderBooked>(), bill);
        }

        if (_reportsSince is { } day)
        {
            wishes.Want(writer.Now, Messages.Where(m => !IsBeside(m))
                .Select(m => Bills[PaperOf(m)]), day);
        }
    }

    /// <summary>The paper that a message asks for.</summary>
    public static InvoiceId PaperOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == NoteBooked.Name => delivery.Message<NoteBooked>().Note.Note,
        _ => delivery.Message<OrderBooked>().Sale.Invoice,
    };

    private void Tell(ShopWriter writer, OrderBooked booked, StoredBill bill) =>
        writer.Send(new MessageId(Guid.CreateVersion7()), new BillReady(
            booked.Sale, bill.Number, bill.Kind, BillPapers.Blob(Business, bill),
            BillFile.Name(bill.Number, bill.Cancelled), papers.Link(Business, bill.Id),
            booked.Chat, booked.Customer, booked.BookedAt)
        {
            PayLink = booked.Sale.Payment == PaymentMode.Credit
                ? papers.PayLink(Business, bill.Id)
                : null,
        });

    private void Tell(ShopWriter writer, NoteBooked booked, StoredBill note) =>
        writer.Send(new MessageId(Guid.CreateVersion7()), new NoteReady(
            booked.Note, note.Number, note.Kind, BillPapers.Blob(Business, note),
            NoteFile.Name(note.Kind, note.Number, note.Cancelled),
            papers.Link(Business, note.Id), booked.Chat, booked.Customer, booked.BookedAt));
}
