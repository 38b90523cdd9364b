using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Selling;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Returning;

/// <summary>What a note's command refers to, as loaded.</summary>
/// <param name="Known">The note, where it was written before.</param>
internal sealed record NoteTarget(StoredOrder? Order, BillStanding? Bill, StoredNote? Known);

/// <summary>Books returns and corrections of one shop: stock, khata, note and what became of the
/// order, together.</summary>
internal sealed class ReturnWriter(
    Shop shop, SalePorts ports, ShopBooks books, ShopWriter writer, DateTimeOffset now,
    OpenMonths months)
{
    private const int ReasonMax = 100;
    private readonly Dictionary<InvoiceId, BillStanding> _standing = [];
    private readonly HashSet<InvoiceId> _written = [];
    private readonly List<ComputedNote> _notes = [];
    private readonly List<NotePosting> _postings = [];

    /// <summary>This batch wrote or took back a note against the bill.</summary>
    public bool Touches(InvoiceId bill) => _standing.ContainsKey(bill);

    /// <param name="id">Of the message: what becomes of it is kept under it.</param>
    /// <param name="undone">This batch has taken the sale back.</param>
    public void Return(ReturnGoods command, Guid id, NoteTarget target, bool undone)
    {
        // Asked for twice: it is in the books, and whoever asked has been told.
        if (target.Known is not null || !_written.Add(command.Note)) return;
        RefusedNote? refused = Refuses(target, undone, command.Order is null);
        DecidedReturn? back = null;
        if (refused is null)
        {
            OrderId sale = target.Order!.Id;
            (back, refused) = ReturnDecision.Decide(
                command.Lines, target.Order.Lines, Standing(target).Returned,
                p => books.Product(p)?.PackSize, new ReturnBatches(books.Batches,
                    i => books.Named.GetValueOrDefault((sale, i + 1))?.Batch));
        }

        PaymentMode settled = command.Refund ?? target.Order?.Payment ?? PaymentMode.Cash;
        if (refused is null && settled == PaymentMode.Credit && target.Order!.Party is null)
            refused = new RefusedNote(ReturnRefusals.NeedsParty);
        if (refused is null)
        {
            refused = Write(new NoteWish(
                command.Note, command.Chat, NoteKind.Return, settled, command.Reason,
                command.SaidAt)
            {
                Named = back!.Named,
            }, target, (draft, bill) => ports.Notes.Return(draft, bill, back.Takes));
        }

        Answer(id, command.Note, command.Chat, refused);
    }

    public void Adjust(AdjustBill command, Guid id, NoteTarget target, bool undone)
    {
        if (target.Known is not null || !_written.Add(command.Note)) return;
        RefusedNote? refused = Refuses(target, undone, byGoods: false);
        PaymentMode settled = command.Settled ?? target.Order?.Payment ?? PaymentMode.Cash;
        if (refused is null && settled == PaymentMode.Credit && target.Order!.Party is null)
            refused = new RefusedNote(ReturnRefusals.NeedsParty);
        List<NotePrice> prices = [];
        if (refused is null && command.Discount is null)
            (prices, refused) = Prices(command, target);
        if (refused is null)
        {
            refused = Write(new NoteWish(
                command.Note, command.Chat, NoteKind.Reduction, settled, command.Reason,
                command.SaidAt), target, (draft, bill) => command.Discount is { } off
                    ? ports.Notes.Reduce(draft, bill, off)
                    : ports.Notes.Correct(draft, bill, prices));
        }

        Answer(id, command.Note, command.Chat, refused);
    }

    /// <summary>All that is left of a bill of a closed month is taken back by a credit note.
    /// </summary>
    public void TakeBack(UndoOrder command, NoteTarget target)
    {
        (DecidedReturn? back, RefusedNote? refused) = ReturnDecision.Decide(
            [], target.Order!.Lines, Standing(target).Returned, _ => null, ReturnBatches.None);
        refused = back is null ? new RefusedNote(OrderRefusals.AlreadyUndone) : Write(
            new NoteWish(new InvoiceId(Guid.CreateVersion7(now)), command.Chat, NoteKind.Whole,
                target.Order.Payment, "The whole bill is taken back", command.SaidAt),
            target, (draft, standing) => ports.Notes.Return(draft, standing, back.Takes));
        if (refused is not null)
            OrdersTurn.Refuse(writer, command.Order, command.Chat, refused.Refusal);
    }

    public void Undo(UndoNote command, Guid id, NoteTarget target, IssuedBill? paper)
    {
        RefusedNote? refused = target switch
        {
            { Known: null } or { Order: null } => new RefusedNote(ReturnRefusals.NoteUnknown),
            { Known.Undone: true } => new RefusedNote(ReturnRefusals.NoteUndone),
            _ when !_written.Add(command.Note) => new RefusedNote(ReturnRefusals.NoteUndone),
            { Known: { } note } when !months.Hold(note.Day) =>
                new RefusedNote(ReturnRefusals.NotePeriodClosed),
            { Known: { } note } when ReturnDecision.IsUsed(Seen(note, target), Standing(target)) =>
                new RefusedNote(ReturnRefusals.NoteUsed),
            _ => null,
        };
        if (refused is null) TakeBack(command, target.Order!, target.Known!, paper!);
        Answer(id, command.Note, command.Chat, refused);
    }

    /// <summary>Why all of a bill of a closed month cannot be credited; null when it can.
    /// </summary>
    public Refusal? RefusesTakingBack(NoteTarget target)
    {
        if (target.Bill is null) return OrderRefusals.PeriodClosed;
        BillStanding bill = Standing(target);
        bool left = target.Order!.Lines.Where((l, i) => l.StockQuantity > bill.Returned[i]).Any();
        return left
            ? ports.Notes.Refuses(bill, IndianDay.Of(now, shop.TimeZone))
            : OrderRefusals.AlreadyUndone;
    }

    /// <summary>Writes what was collected; numbers come last.</summary>
    public void Flush()
    {
        if (_postings.Count > 0) ports.NotePostings.Post(writer.Now, _postings);
        if (_notes.Count > 0) ports.Notes.Issue(writer.Last, _notes);
    }

    private sealed record NoteWish(
        InvoiceId Note, ChatReference? Chat, NoteKind Kind, PaymentMode Settled, string? Reason,
        DateTimeOffset SaidAt)
    {
        /// <summary>By the sale's lines, from 0.</summary>
        public IReadOnlyList<ReturnedToBatch> Named { get; init; } = [];
    }

    private static RefusedNote? Refuses(NoteTarget target, bool undone, bool byGoods) =>
        target switch
        {
            { Order: null } => new RefusedNote(
                byGoods ? ReturnRefusals.NotSold : OrderRefusals.Unknown),
            { Order.State: OrderState.Undone or OrderState.Cancelled } or { Bill.Cancelled: true }
                => new RefusedNote(ReturnRefusals.BillCancelled),
            _ when undone => new RefusedNote(ReturnRefusals.BillCancelled),
            { Order.State: not OrderState.Booked } or { Bill: null } =>
                new RefusedNote(OrderRefusals.NotBooked),
            _ => null,
        };

    private static (List<NotePrice>, RefusedNote?) Prices(AdjustBill command, NoteTarget target)
    {
        List<NotePrice> prices = [];
        foreach (PriceCorrection wanted in command.Prices)
        {
            bool any = false;
            for (int i = 0; i < target.Order!.Lines.Count; i++)
            {
                StoredLine line = target.Order.Lines[i];
                if (line.Product != wanted.Product) continue;
                any = true;
                decimal left = line.StockQuantity - target.Bill!.Returned[i];
                if (left > 0) prices.Add(new NotePrice(i, wanted.Price, left));
            }

            if (!any || wanted.Price < Money.Zero)
                return ([], new RefusedNote(ReturnRefusals.NotSold));
        }

        return (prices, null);
    }

    private BillStanding Standing(NoteTarget target) =>
        _standing.GetValueOrDefault(target.Bill!.Invoice) ?? target.Bill;

    // The note as it was loaded, and what this batch has taken back.
    private StoredNote Seen(StoredNote note, NoteTarget target)
    {
        IReadOnlyList<decimal> before = target.Bill!.Returned;
        IReadOnlyList<decimal> after = Standing(target).Returned;
        for (int i = 0; i < after.Count; i++)
            if (after[i] > before[i]) note.CameBackSince.Add((short)(i + 1));
        return note;
    }

    private RefusedNote? Write(NoteWish wish, NoteTarget target,
        Func<NoteDraft, BillStanding, Answer<ComputedNote>> compute)
    {
        StoredOrder order = target.Order!;
        BillStanding bill = Standing(target);
        bool onKhata = wish.Settled == PaymentMode.Credit;
        Money before = books.Balance(order.Party);
        string? reason = string.IsNullOrWhiteSpace(wish.Reason) ? null : wish.Reason.Trim();
        NoteDraft draft = new(
            wish.Note, order.Id, shop, order.Party, IndianDay.Of(now, shop.TimeZone),
            wish.Settled, reason is { Length: > ReasonMax } ? reason[..ReasonMax] : reason)
        {
            BalanceAfter = onKhata ? change => before + change : null,
        };
        Answer<ComputedNote> answer = compute(draft, bill);
        if (answer.Fact is not { } note) return new RefusedNote(answer.Refusal!);
        NoteKind kind = note.Credit ? wish.Kind : NoteKind.Increase;
        Book(note, kind, order, wish);
        return null;
    }

    private void Book(ComputedNote note, NoteKind kind, StoredOrder order, NoteWish wish)
    {
        _standing[note.Bill.Invoice] = ports.Notes.After(note);
        _notes.Add(note);
        _postings.Add(new NotePosting(
            note.Draft.Note, note.Credit, order.Party, wish.Settled, note.Total, note.Tax, now)
        {
            Order = order.Id,
        });
        int[] back = [.. note.Lines.Where(l => l.Quantity > 0).Select(l => l.Line)];
        StockMove[] moves = [.. note.Lines.Where(l => l.Quantity > 0)
            .Select(l => new StockMove(order.Lines[l.Line].Product, l.Quantity))];
        ports.Stock.Move(
            writer.Now, shop.Location, "return", note.Draft.Note.Value, moves, now);
        ports.Batches.Return(writer.Now, note.Draft.Note.Value,
            [.. wish.Named.Select(n => n with { Line = Array.IndexOf(back, n.Line) + 1 })]);
        foreach (StockMove move in moves) books.Move(move.Product, move.Quantity);
        if (wish.Settled == PaymentMode.Credit)
            books.Owe(order.Party!.Value, note.Credit ? -note.Total : note.Total);
        StoredNote stored = new(
            note.Draft.Note, order.Id, kind, wish.Settled, note.Total, note.Draft.Date, false);
        stored.Lines.AddRange(note.Lines.Select(l => (
            (short)(l.Line + 1), order.Lines[l.Line].Product, l.Quantity, l.Total)));
        NoteStore.Insert(writer.Now, stored, wish.SaidAt, now);
        IReadOnlyList<decimal> returned = _standing[note.Bill.Invoice].Returned;
        if (moves.Length > 0
            && !order.Lines.Where((l, i) => l.StockQuantity > returned[i]).Any())
            LifeStore.Move(writer.Now, order.Id, OrderStage.Returned, now);
        writer.Send(new MessageId(Guid.CreateVersion7(now)), new NoteBooked(
            Summary(stored, order, note.Bill.Number), wish.Chat, Customer(order), now));
    }

    private void TakeBack(
        UndoNote command, StoredOrder order, StoredNote note, IssuedBill paper)
    {
        Guid undo = Guid.CreateVersion7(now);
        StockMove[] moves = [.. note.Lines.Where(l => l.Quantity > 0
            && note.Kind is NoteKind.Return or NoteKind.Whole)
            .Select(l => new StockMove(l.Product, -l.Quantity))];
        ports.Stock.Move(writer.Now, shop.Location, "undo", note.Note.Value, moves, now);
        foreach (StockMove move in moves) books.Move(move.Product, move.Quantity);
        ports.Khata.Reverse(writer.Now, note.Note.Value, undo, now);
        ports.Bills.Cancel(writer.Now, note.Note, now);
        NoteStore.MarkUndone(writer.Now, note.Note, now);
        if (note.Day < IndianDay.Of(now, shop.TimeZone)) SalesRows.Forget(writer.Now, note.Day);
        if (order.Stage == OrderStage.Returned && moves.Length > 0)
        {
            bool atCounter = OrderLife.StageOf(order with { Stage = null }) == OrderStage.Closed;
            LifeStore.Move(
                writer.Now, order.Id, atCounter ? null : OrderStage.Delivered, now);
        }
        if (note.Settled == PaymentMode.Credit)
        {
            books.Owe(order.Party!.Value,
                note.Kind == NoteKind.Increase ? -note.Total : note.Total);
        }

        writer.Send(new MessageId(Guid.CreateVersion7(now)), new NoteUndone(
            Summary(note, order, ""), paper.Number, command.Chat, Customer(order)));
    }

    private NoteSummary Summary(StoredNote note, StoredOrder order, string against) => new(
        note.Note, order.Id, note.Kind, against, order.Party, order.PartyName, note.Total,
        note.Settled, order.Party is null ? null : books.Balance(order.Party),
        [.. note.Lines.Select(l =>
        {
            StoredLine line = order.Lines[l.Line - 1];
            return new NoteLine(l.Product, line.Name, l.Quantity, line.StockUnit, l.Total);
        })]);

    // With a chat the refusal is said there; a note that was booked is told with its paper.
    private void Answer(
        Guid id, InvoiceId note, ChatReference? chat, RefusedNote? refused)
    {
        if (chat is null)
        {
            NoteStore.Tell(writer.Now, id, refused?.Refusal, now);
        }
        else if (refused is not null)
        {
            writer.Send(new MessageId(Guid.CreateVersion7(now)), new NoteRefused(
                note, chat, refused.Refusal, refused.Subject, refused.Left, refused.Unit));
        }
    }

    private ChatReference? Customer(StoredOrder order)
    {
        if (order.Party is not { } party || books.Party(party) is not { } known) return null;
        if (known.Phone is null && known.Bsuid is null) return null;
        return new ChatReference(
            shop.PhoneNumberId, known.Bsuid, known.Phone, known.Language ?? shop.Language, null,
            party, null);
    }
}
