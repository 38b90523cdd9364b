using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class EnglishPhrases
{
    public override string DrawerRight(Money counted) => $"✅ Drawer: {counted}, as in the book";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ Drawer: {counted}. The book says {book}: {by} short, written";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ Drawer: {counted}. The book says {book}: {by} over, written";

    public override string DrawerSetRightLater => "A later count has set it right already";

    public override string DayInShort(DaySummary day) =>
        $"Sales {day.Sales} ({day.OnCredit} on credit) · received {day.Received} · paid "
        + $"{day.PaidOut} · expenses {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ Taken back: drawer count {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} is filed: what is said of it is written in the open month";

    public override string MonthOpen(string month) => $"✅ {month} is open again";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} let off";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} old balance";

    public override string OwnerPut(Money amount) => $"✅ {amount} put in by the owner";

    public override string OwnerTook(Money amount) => $"✅ {amount} taken by the owner";

    public override string BankPut(Money amount) => $"✅ {amount} put into the bank";

    public override string BankTook(Money amount) => $"✅ {amount} taken from the bank";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: credit up to {limit}";

    public override string NoLimitNow(string party) => $"✅ {party}: no credit limit";

    public override string Amends(string day) => $"{day} is filed, so it is in today's book";

    public override string DrawerCounted(Money counted) => $"{counted} counted in the drawer";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: profit {net}\nSales {sales} − goods {goods} − expenses {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: expenses {total}";

    public override string CostsUnknown => "Without goods whose cost is not known";

    public override string CostsMissing =>
        "The cost of some goods is not known and not in this: the real profit is less";

    public override string CostsArePurchases =>
        "Goods: all that was bought in this period, for what the stock cost is not known";
}
