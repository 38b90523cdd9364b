using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Noting;

/// <summary>Decides one shop's amounts without goods in order and writes their effects; what
/// one did the next one sees.</summary>
internal sealed class MemoWriter(
    ITenantStatements writes, IKhataBooking booking, MemoStore store, ShopKhata khata,
    Dictionary<Guid, BookedMemo> memos, DateTimeOffset now)
{
    /// <summary>A khata was opened: the caches of parties must forget this shop.</summary>
    public bool Opened { get; private set; }

    public MemoAnswered Write(WriteMemo command)
    {
        Answer<BookedMemo> answer = MemoDecision.Decide(command, khata, memos);
        if (answer.Refusal is { } refusal)
        {
            return new MemoAnswered(
                command.Memo, command.Chat, command.Kind, command.Party, command.NewName,
                Opened: false, Undone: false, command.Amount, command.Mode, command.Note, null,
                refusal);
        }

        BookedMemo memo = answer.Fact!;
        bool opens = command.NewName is not null && khata.Party(memo.Party!.Value) is null;
        if (opens) Open(memo.Party!.Value, command.NewName!);
        store.Add(writes, memo, command.SaidAt, now);
        Move(memo, memo.Change);
        return Answered(memo, command.Chat) with { Opened = opens };
    }

    /// <param name="undo">Names the reversal.</param>
    public MemoAnswered Undo(UndoMemo command, Guid undo)
    {
        Answer<BookedMemo> answer = MemoDecision.Decide(command, memos);
        if (answer.Refusal is { } refusal)
        {
            return memos.TryGetValue(command.Memo, out BookedMemo? known)
                ? Answered(known, command.Chat) with { Refusal = refusal }
                : new MemoAnswered(
                    command.Memo, command.Chat, MemoKind.Khata, null, null, Opened: false,
                    Undone: false, Money.Zero, PaymentMode.Credit, null, null, refusal);
        }

        BookedMemo memo = answer.Fact!;
        booking.Reverse(writes, memo.Memo, undo, now);
        MemoStore.MarkUndone(writes, memo.Memo, undo, now);
        Move(memo, -memo.Change);
        return Answered(memo, command.Chat);
    }

    private void Open(PartyId party, string name)
    {
        booking.AddCustomer(writes, party, name, null, null);
        khata.Open(party, name);
        Opened = true;
    }

    private void Move(BookedMemo memo, Money change)
    {
        memos[memo.Memo] = memo;
        if (memo.Party is { } party) khata.Move(party, change);
    }

    private MemoAnswered Answered(BookedMemo memo, ChatReference chat) => new(
        memo.Memo, chat, memo.Kind, memo.Party,
        memo.Party is { } party ? khata.Party(party)?.Name : null, Opened: false, memo.Undone,
        memo.Amount, memo.Mode, memo.Note,
        memo.Party is { } whose ? khata.Balance(whose) : null, null);
}
