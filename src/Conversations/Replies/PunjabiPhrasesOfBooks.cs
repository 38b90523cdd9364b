using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class PunjabiPhrases
{
    public override string DrawerRight(Money counted) => $"✅ ਗੱਲਾ: {counted}, ਹਿਸਾਬ ਬਰਾਬਰ";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ ਗੱਲਾ: {counted}। ਹਿਸਾਬ ਵਿੱਚ {book}: {by} ਘੱਟ, ਲਿਖ ਦਿੱਤਾ";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ ਗੱਲਾ: {counted}। ਹਿਸਾਬ ਵਿੱਚ {book}: {by} ਵੱਧ, ਲਿਖ ਦਿੱਤਾ";

    public override string DrawerSetRightLater => "ਬਾਅਦ ਦੀ ਗਿਣਤੀ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਠੀਕ ਹੋ ਗਿਆ";

    public override string DayInShort(DaySummary day) =>
        $"ਵਿਕਰੀ {day.Sales} (ਉਧਾਰ {day.OnCredit}) · ਆਏ {day.Received} · ਦਿੱਤੇ {day.PaidOut} · "
        + $"ਖਰਚਾ {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ ਵਾਪਸ ਲਿਆ: ਗੱਲੇ ਦੀ ਗਿਣਤੀ {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} ਫਾਈਲ ਹੋ ਗਿਆ: ਉਸਦਾ ਕੁਝ ਹੁਣ ਲਿਖੋਗੇ ਤਾਂ ਚਾਲੂ ਮਹੀਨੇ ਵਿੱਚ ਜਾਵੇਗਾ";

    public override string MonthOpen(string month) => $"✅ {month} ਫਿਰ ਖੁੱਲ੍ਹ ਗਿਆ";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} ਮਾਫ਼";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} ਪੁਰਾਣਾ ਬਾਕੀ";

    public override string OwnerPut(Money amount) => $"✅ {amount} ਮਾਲਕ ਨੇ ਪਾਏ";

    public override string OwnerTook(Money amount) => $"✅ {amount} ਮਾਲਕ ਨੇ ਲਏ";

    public override string BankPut(Money amount) => $"✅ {amount} ਬੈਂਕ ਵਿੱਚ ਜਮ੍ਹਾਂ";

    public override string BankTook(Money amount) => $"✅ {amount} ਬੈਂਕ ਵਿੱਚੋਂ ਕੱਢੇ";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: ਉਧਾਰ {limit} ਤੱਕ";

    public override string NoLimitNow(string party) => $"✅ {party}: ਉਧਾਰ ਦੀ ਕੋਈ ਹੱਦ ਨਹੀਂ";

    public override string Amends(string day) => $"{day} ਫਾਈਲ ਹੋ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਅੱਜ ਵਿੱਚ ਲਿਖਿਆ";

    public override string DrawerCounted(Money counted) => $"ਗੱਲੇ ਵਿੱਚ {counted} ਗਿਣੇ";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: ਮੁਨਾਫ਼ਾ {net}\nਵਿਕਰੀ {sales} − ਮਾਲ {goods} − ਖਰਚਾ {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: ਖਰਚਾ {total}";

    public override string CostsUnknown => "ਜਿਸ ਮਾਲ ਦੀ ਖਰੀਦ ਕੀਮਤ ਨਹੀਂ ਪਤਾ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ";

    public override string CostsMissing =>
        "ਜਿਸ ਮਾਲ ਦੀ ਖਰੀਦ ਕੀਮਤ ਨਹੀਂ ਪਤਾ ਉਸਦੀ ਲਾਗਤ ਇਸ ਵਿੱਚ ਨਹੀਂ: ਅਸਲੀ ਮੁਨਾਫ਼ਾ ਇਸ ਤੋਂ ਘੱਟ ਹੈ";

    public override string CostsArePurchases =>
        "ਮਾਲ ਵਿੱਚ ਇਸ ਸਮੇਂ ਦੀ ਸਾਰੀ ਖਰੀਦ ਹੈ: ਸਟਾਕ ਦੀ ਖਰੀਦ ਕੀਮਤ ਨਹੀਂ ਪਤਾ";
}
