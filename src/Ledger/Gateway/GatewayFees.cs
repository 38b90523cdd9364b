using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Gateway;

/// <summary>What a gateway keeps back, as two expenses on the account that the money came to: the
/// fee, and the GST on it. The customer is credited in full, and what is left of both on that
/// account is what the bank gets.</summary>
internal sealed class GatewayFees(
    ITenantStatements writes, KhataBooking booking, MemoStore store, ShopKhata khata,
    Dictionary<Guid, BookedMemo> booked, DateTimeOffset now)
{
    private readonly MemoWriter _memos = new(
        writes, booking, store, khata, booked, BookDays.OnlyToday(now), now);

    /// <summary>What the fee of a payment, and the tax on it, are called in the books.</summary>
    public static IEnumerable<Guid> Names(string payment) =>
        [GatewayIds.Of("fee", payment), GatewayIds.Of("fee-tax", payment)];

    /// <summary>Booked, or taken back by somebody: it is not booked again.</summary>
    public bool IsBooked(GatewayMoney money) => Names(money.Payment).Any(booked.ContainsKey);

    public void Book(GatewayMoney money)
    {
        if (money.Fee is not { } fee) return;
        Write("fee", money, fee - money.FeeTax, "Payment gateway fee");
        // No input credit: that wants the gateway's own invoice, which says which heads it is.
        Write("fee-tax", money, money.FeeTax, "GST on payment gateway fee");
    }

    private void Write(string kind, GatewayMoney money, Money amount, string note)
    {
        if (amount == Money.Zero) return;
        _memos.Write(new WriteMemo(
            GatewayIds.Of(kind, money.Payment), MismatchDesk.Nobody, MemoKind.Expense, null, null,
            amount, money.Mode, note, money.PaidAt));
    }
}
