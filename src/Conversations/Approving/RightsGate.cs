using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Approving;

/// <summary>The one door of the chat: what a member asks other rooms to do goes through here,
/// however it was said, typed, tapped, heard or read from a picture. What they may not do alone
/// is asked of the owner. An owner passes without a look.</summary>
internal sealed class RightsGate(IOrders orders, IBills bills)
{
    // Beyond it a bill is not a slip of a moment ago.
    private static readonly TimeSpan OwnFor = TimeSpan.FromHours(24);

    /// <summary>The outcome with what is not allowed kept back.</summary>
    /// <param name="c">As the step began: what this chat has booked says whose a bill is.</param>
    /// <param name="outcome">Of the step.</param>
    /// <param name="cancel">Ends the look-ups.</param>
    public async Task<Outcome> HoldAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        if (c.Person.Member is not { Role: not MemberRole.Owner } member) return outcome;
        foreach (Sending asked in outcome.Asked.ToArray())
        {
            if (await WishAsync(c, asked.Message!, cancel) is not { } wish
                || wish.Missing(member.Rights) is not { Length: > 0 } missing)
                continue;
            outcome.Hold(asked, wish.Posting, new ApprovalWanted(
                asked.Id.Value, member.Id, c.Chat, missing[0], wish.Party, wish.About,
                Held(asked.Pack!(c.Shop.Id), wish.Posting), c.Now)
            {
                Also = missing.Length > 1 ? missing[1..] : null,
            });
            string told = c.Phrases.OwnerAsked(c.Phrases.Wished(missing, wish.About));
            outcome.Reword(outcome.Text is { } text ? text + "\n" + told : told);
        }

        return outcome;
    }

    /// <summary>A packed command as it waits.</summary>
    public static HeldCommand Held(Envelope packed, Guid posting)
    {
        using JsonDocument body = JsonDocument.Parse(packed.Body);
        return new HeldCommand(
            packed.Type, packed.To.Service, packed.To.Priority, posting,
            body.RootElement.Clone());
    }

    private async Task<Wish?> WishAsync(
        ChatContext c, object message, CancellationToken cancel) => message switch
    {
        PlaceOrder order => SaleWishes.Of(c, order),
        AmendOrder amend => SaleWishes.Of(
            c, amend, await orders.FindAsync(c.Shop.Id, amend.Order, cancel),
            IsOwn(c, amend.Order.Value)),
        ConfirmOrder confirm => Confirm(
            confirm, await orders.FindAsync(c.Shop.Id, confirm.Order, cancel)),
        RepeatOrder { Payment: null or PaymentMode.Credit } repeat =>
            await RepeatAsync(c, repeat, cancel),
        ReturnGoods back => await ReturnAsync(c, back, cancel),
        AdjustBill { Discount: { } off } less => Lower(
            less, off, await orders.FindAsync(c.Shop.Id, less.Order, cancel)),
        UndoOrder undo when !IsOwn(c, undo.Order.Value) => Refund(
            undo.Order.Value, await orders.FindAsync(c.Shop.Id, undo.Order, cancel)),
        WriteMemo { Kind: MemoKind.Discount } memo =>
            Memo(c, memo, MemberRight.Waiver),
        WriteMemo { Kind: MemoKind.Khata or MemoKind.OldToGet } memo =>
            Memo(c, memo, MemberRight.Credit),
        SetCreditLimit limit => new Wish(
            [new WantedRight(MemberRight.Limit, limit.Limit ?? Money.Zero)], limit.Posting,
            limit.Party, c.Party(limit.Party)?.Name),
        SetPrice price => new Wish(
            [new WantedRight(MemberRight.Price, price.Price)], price.Posting, null,
            c.Product(price.Product)?.Name),
        AddProduct added => new Wish(
            [new WantedRight(MemberRight.Price, added.Price ?? Money.Zero)], added.Posting, null,
            added.ProductName),
        _ => null,
    };

    // What this chat has booked within a day is a slip that its writer may put right.
    private static bool IsOwn(ChatContext c, Guid posting) =>
        c.State.Recent?.Any(p => p.Id == posting || p.Changes == posting) == true
        && c.Now - Talk.PostedAt(posting) < OwnFor;

    private async Task<Wish?> RepeatAsync(
        ChatContext c, RepeatOrder repeat, CancellationToken cancel)
    {
        if (c.Person.Member!.Rights.CreditMax is null) return null;
        IReadOnlyList<OrderId> last =
            await bills.LatestOrdersAsync(c.Shop.Id, repeat.Party, 1, cancel);
        return last.Count == 0
            ? null
            : Repeat(repeat, await orders.FindAsync(c.Shop.Id, last[0], cancel));
    }

    private async Task<Wish> ReturnAsync(
        ChatContext c, ReturnGoods back, CancellationToken cancel)
    {
        OrderView? bill = back.Order is { } order
            ? await orders.FindAsync(c.Shop.Id, order, cancel)
            : null;
        PartyId? party = back.Party ?? bill?.Party;
        return new Wish(
            [new WantedRight(
                MemberRight.Refund, ReturnWorth.Of(back.Lines, bill, c.Product))],
            back.Note.Value, party,
            party is { } id ? c.Party(id)?.Name : bill?.PartyName);
    }

    private static Wish Repeat(RepeatOrder repeat, OrderView? last) => new(
        CreditWishes.Of(last, repeat.Payment, overLimit: false), repeat.NewOrder.Value,
        last?.Party, last?.PartyName);

    private static Wish Confirm(ConfirmOrder confirm, OrderView? order) => new(
        CreditWishes.Of(order, confirm.Payment, confirm.Allowed.OverLimit),
        confirm.Order.Value, order?.Party, order?.PartyName);

    private static Wish? Lower(AdjustBill less, Money off, OrderView? order) => order is null
        ? null
        : new Wish([new WantedRight(MemberRight.Discount, off, order.Total)], less.Note.Value,
            order.Party, order.PartyName);

    private static Wish? Refund(Guid posting, OrderView? order) => order is null
        ? null
        : new Wish([new WantedRight(MemberRight.Refund, order.Total)], posting, order.Party,
            order.PartyName);

    private static Wish Memo(ChatContext c, WriteMemo memo, MemberRight right) => new(
        [new WantedRight(right, memo.Amount)], memo.Memo, memo.Party,
        memo.NewName ?? (memo.Party is { } id ? c.Party(id)?.Name : null));
}
