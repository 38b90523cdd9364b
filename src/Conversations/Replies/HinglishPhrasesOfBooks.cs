using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class HinglishPhrases
{
    public override string DrawerRight(Money counted) => $"✅ Galla: {counted}, hisaab barabar";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ Galla: {counted}. Hisaab me {book}: {by} kam, likh diya";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ Galla: {counted}. Hisaab me {book}: {by} zyada, likh diya";

    public override string DrawerSetRightLater => "Baad ki ginti se pehle hi theek ho chuka hai";

    public override string DayInShort(DaySummary day) =>
        $"Bikri {day.Sales} (udhaar {day.OnCredit}) · aaya {day.Received} · diya "
        + $"{day.PaidOut} · kharcha {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ Wapas liya: galle ki ginti {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} file ho gaya: uska kuch aage likhenge to khule mahine me jaayega";

    public override string MonthOpen(string month) => $"✅ {month} phir khul gaya";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} maaf";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} purana baaki";

    public override string OwnerPut(Money amount) => $"✅ {amount} maalik ne daale";

    public override string OwnerTook(Money amount) => $"✅ {amount} maalik ne liye";

    public override string BankPut(Money amount) => $"✅ {amount} bank me jama";

    public override string BankTook(Money amount) => $"✅ {amount} bank se nikale";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: udhaar {limit} tak";

    public override string NoLimitNow(string party) => $"✅ {party}: udhaar ki koi limit nahi";

    public override string Amends(string day) => $"{day} file ho chuka hai, isliye aaj me likha";

    public override string DrawerCounted(Money counted) => $"galle me {counted} gine";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: munafa {net}\nBikri {sales} − maal {goods} − kharcha {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: kharcha {total}";

    public override string CostsUnknown => "Jis maal ki kharid keemat nahi pata, wo iske bahar hai";

    public override string CostsMissing =>
        "Jis maal ki kharid keemat nahi pata uski laagat isme nahi: asli munafa isse kam hai";

    public override string CostsArePurchases =>
        "Maal me is dauran ki poori kharid hai: stock ki kharid keemat nahi pata";
}
