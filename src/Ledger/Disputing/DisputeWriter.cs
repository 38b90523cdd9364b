using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Disputing;

/// <summary>What an answer to a dispute comes to.</summary>
/// <param name="Bill">The bill is to be taken back by Orders.</param>
/// <param name="Note">The debit note is.</param>
internal sealed record DisputeOutcome(DisputeDecided Answer, UndoOrder? Bill, UndoNote? Note);

/// <summary>Keeps disputes and carries out their answers; what one did the next one sees. Both
/// the lane and the pages go through it.</summary>
internal sealed class DisputeWriter(
    ITenantStatements writes, DisputeStore store, DisputeBook book, ShopKhata khata,
    KhataBooking booking, DateTimeOffset now)
{
    /// <returns>The question for the shop, or why there is none; neither when it was asked
    /// before.</returns>
    public (DisputeOpened? Question, Refusal? Refusal) Open(DisputeLine command)
    {
        Guid id = DisputeDecision.Id(writes.Business, command.Party, command.Posting);
        (KeptDispute? dispute, Refusal? refusal) = DisputeDecision.Open(
            writes.Business, command, book.Line(command.Posting), book.Find(id),
            book.OpenOf(command.Party));
        if (dispute is null) return (null, refusal);
        store.Add(writes, dispute, now);
        book.Put(dispute);
        return (new DisputeOpened(
            id, command.Party, khata.Party(command.Party)?.Name, dispute.Told, dispute.Word),
            null);
    }

    /// <summary>A dispute said in a chat could not be taken.</summary>
    public DisputeDecided Refused(DisputeLine command, Refusal refusal) => new(
        DisputeDecision.Id(writes.Business, command.Party, command.Posting), command.Chat,
        command.Party, khata.Party(command.Party)?.Name, null, false, false, null,
        khata.Balance(command.Party), null, refusal);

    /// <param name="undo">Names a contra entry.</param>
    public DisputeOutcome Decide(DecideDispute command, Guid undo)
    {
        KeptDispute? dispute = book.Find(command.Dispute);
        if (DisputeDecision.Refuses(dispute, command.Accepted) is { } refusal)
            return new DisputeOutcome(Answered(command, dispute, false, refusal), null, null);
        KhataEntry line = dispute!.Line;
        if (dispute.Accepted is null)
        {
            dispute = dispute with
            {
                Accepted = command.Accepted,
                Answer = DisputeDecision.Word(command.Word),
            };
            store.Answer(writes, dispute, command.Chat.Member, now);
            book.Put(dispute);
        }

        if (!command.Accepted)
            return new DisputeOutcome(Answered(command, dispute, false, null), null, null);
        switch (DisputeDecision.Remedy(line))
        {
            case DisputeRemedy.Bill:
                return new DisputeOutcome(Answered(command, dispute, true, null),
                    new UndoOrder(new OrderId(line.Posting), command.Chat, command.SaidAt), null);
            case DisputeRemedy.Note:
                return new DisputeOutcome(Answered(command, dispute, true, null), null,
                    new UndoNote(new InvoiceId(line.Posting), command.Chat, command.SaidAt));
            default:
                booking.Reverse(writes, line.Posting, undo, now);
                DisputeStore.MarkUndone(writes, line.Posting, undo, now);
                khata.Move(line.Party, -line.Left);
                book.Gone(line);
                return new DisputeOutcome(Answered(command, dispute, false, null), null, null);
        }
    }

    private DisputeDecided Answered(
        DecideDispute command, KeptDispute? dispute, bool elsewhere, Refusal? refusal)
    {
        PartyId party = dispute?.Line.Party ?? default;
        PartyAtBooking? known = khata.Party(party);
        // Who takes the bill back tells its customer.
        bool tells = refusal is null && !elsewhere && (known?.Phone ?? known?.Bsuid) is not null;
        return new DisputeDecided(
            command.Dispute, command.Chat, party, known?.Name, dispute?.Told, command.Accepted,
            elsewhere, DisputeDecision.Word(command.Word), khata.Balance(party),
            tells ? new PartyContact(known!.Phone, known.Bsuid, known.Language) : null, refusal);
    }
}
