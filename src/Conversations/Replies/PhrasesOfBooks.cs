using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal abstract partial class Phrases
{
    /// <summary>The drawer holds what the book says.</summary>
    public abstract string DrawerRight(Money counted);

    public abstract string DrawerShort(Money counted, Money book, Money by);

    public abstract string DrawerOver(Money counted, Money book, Money by);

    /// <summary>A late count of a day after which the drawer was counted again.</summary>
    public abstract string DrawerSetRightLater { get; }

    /// <summary>What a day brought, in one line.</summary>
    public abstract string DayInShort(DaySummary day);

    public abstract string UndoneCount(Money counted);

    /// <param name="month">10/2026.</param>
    public abstract string MonthFiled(string month);

    /// <summary>A filing was taken back.</summary>
    public abstract string MonthOpen(string month);

    /// <summary>Somebody need not pay this any more.</summary>
    public abstract string LetOff(string party, Money amount);

    /// <summary>From an old book.</summary>
    public abstract string OldBalance(string party, Money amount);

    public abstract string OwnerPut(Money amount);

    public abstract string OwnerTook(Money amount);

    public abstract string BankPut(Money amount);

    public abstract string BankTook(Money amount);

    public abstract string LimitIs(string party, Money limit);

    public abstract string NoLimitNow(string party);

    /// <summary>Behind something that was said of a day whose month is filed.</summary>
    /// <param name="day">08/10/2026.</param>
    public abstract string Amends(string day);

    /// <summary>Asked about: what was counted.</summary>
    public abstract string DrawerCounted(Money counted);

    /// <summary>What a period brought.</summary>
    /// <param name="goods">What the sold goods cost.</param>
    /// <param name="net">And goods: "?" where nobody knows what they cost.</param>
    public abstract string Profit(
        string period, string net, Money sales, string goods, Money spent);

    public abstract string Spent(string period, Money total);

    /// <summary>Behind a profit in which goods are missing.</summary>
    public abstract string CostsUnknown { get; }

    /// <summary>Under a profit: sales are in it whose cost is not.</summary>
    public abstract string CostsMissing { get; }

    /// <summary>Behind a profit of goods whose stock has no value: all that was bought in the
    /// period counts as used.</summary>
    public abstract string CostsArePurchases { get; }
}
