using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class BengaliPhrases
{
    public override string DrawerRight(Money counted) => $"✅ ক্যাশবাক্স: {counted}, হিসাব মিলেছে";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ ক্যাশবাক্স: {counted}। হিসাবে {book}: {by} কম, লিখে রাখলাম";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ ক্যাশবাক্স: {counted}। হিসাবে {book}: {by} বেশি, লিখে রাখলাম";

    public override string DrawerSetRightLater => "পরের গোনায় আগেই ঠিক হয়ে গেছে";

    public override string DayInShort(DaySummary day) =>
        $"বিক্রি {day.Sales} (বাকি {day.OnCredit}) · এল {day.Received} · দিলেন {day.PaidOut} "
        + $"· খরচ {day.Expenses}";

    public override string UndoneCount(Money counted) =>
        $"✅ ফেরত নিলাম: ক্যাশবাক্সের গোনা {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} ফাইল হল: তার কিছু এখন লিখলে চলতি মাসে যাবে";

    public override string MonthOpen(string month) => $"✅ {month} আবার খুলল";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} মাফ";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} পুরনো বাকি";

    public override string OwnerPut(Money amount) => $"✅ {amount} মালিক দিলেন";

    public override string OwnerTook(Money amount) => $"✅ {amount} মালিক নিলেন";

    public override string BankPut(Money amount) => $"✅ {amount} ব্যাঙ্কে জমা";

    public override string BankTook(Money amount) => $"✅ {amount} ব্যাঙ্ক থেকে তোলা";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: বাকি {limit} পর্যন্ত";

    public override string NoLimitNow(string party) => $"✅ {party}: বাকির কোনও সীমা নেই";

    public override string Amends(string day) => $"{day} ফাইল হয়ে গেছে, তাই আজকের হিসাবে লিখলাম";

    public override string DrawerCounted(Money counted) => $"ক্যাশবাক্সে {counted} গোনা হল";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: লাভ {net}\nবিক্রি {sales} − মাল {goods} − খরচ {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: খরচ {total}";

    public override string CostsUnknown => "যে মালের কেনা দাম জানা নেই তা এতে নেই";

    public override string CostsMissing =>
        "যে মালের কেনা দাম জানা নেই তার খরচ এতে নেই: আসল লাভ এর চেয়ে কম";

    public override string CostsArePurchases =>
        "মালে এই সময়ের সব কেনা আছে: স্টকের কেনা দাম জানা নেই";
}
