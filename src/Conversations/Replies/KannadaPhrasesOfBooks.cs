using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class KannadaPhrases
{
    public override string DrawerRight(Money counted) => $"✅ ಗಲ್ಲಾ: {counted}, ಲೆಕ್ಕ ಸರಿ";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ ಗಲ್ಲಾ: {counted}. ಲೆಕ್ಕದಲ್ಲಿ {book}: {by} ಕಡಿಮೆ, ಬರೆದಿದ್ದೇನೆ";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ ಗಲ್ಲಾ: {counted}. ಲೆಕ್ಕದಲ್ಲಿ {book}: {by} ಹೆಚ್ಚು, ಬರೆದಿದ್ದೇನೆ";

    public override string DrawerSetRightLater => "ನಂತರದ ಎಣಿಕೆಯಲ್ಲಿ ಆಗಲೇ ಸರಿಯಾಗಿದೆ";

    public override string DayInShort(DaySummary day) =>
        $"ಮಾರಾಟ {day.Sales} (ಸಾಲ {day.OnCredit}) · ಬಂದದ್ದು {day.Received} · ಕೊಟ್ಟದ್ದು "
        + $"{day.PaidOut} · ಖರ್ಚು {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: ಗಲ್ಲಾ ಎಣಿಕೆ {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} ಫೈಲ್ ಆಯಿತು: ಅದರದ್ದು ಇನ್ನು ಬರೆದರೆ ಈ ತಿಂಗಳಲ್ಲಿ ಬರುತ್ತದೆ";

    public override string MonthOpen(string month) => $"✅ {month} ಮತ್ತೆ ತೆರೆಯಿತು";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} ಮನ್ನಾ";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} ಹಳೆ ಬಾಕಿ";

    public override string OwnerPut(Money amount) => $"✅ {amount} ಮಾಲೀಕರು ಹಾಕಿದರು";

    public override string OwnerTook(Money amount) => $"✅ {amount} ಮಾಲೀಕರು ತಗೊಂಡರು";

    public override string BankPut(Money amount) => $"✅ {amount} ಬ್ಯಾಂಕಿಗೆ ಜಮಾ";

    public override string BankTook(Money amount) => $"✅ {amount} ಬ್ಯಾಂಕಿನಿಂದ ತೆಗೆದದ್ದು";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: ಸಾಲ {limit} ವರೆಗೆ";

    public override string NoLimitNow(string party) => $"✅ {party}: ಸಾಲಕ್ಕೆ ಮಿತಿ ಇಲ್ಲ";

    public override string Amends(string day) =>
        $"{day} ಫೈಲ್ ಆಗಿದೆ, ಆದ್ದರಿಂದ ಇಂದಿನ ಲೆಕ್ಕದಲ್ಲಿ ಬರೆದೆ";

    public override string DrawerCounted(Money counted) => $"ಗಲ್ಲಾದಲ್ಲಿ {counted} ಎಣಿಸಲಾಗಿದೆ";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: ಲಾಭ {net}\nಮಾರಾಟ {sales} − ಸರಕು {goods} − ಖರ್ಚು {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: ಖರ್ಚು {total}";

    public override string CostsUnknown => "ಕೊಂಡ ಬೆಲೆ ಗೊತ್ತಿಲ್ಲದ ಸರಕು ಇದರಲ್ಲಿ ಇಲ್ಲ";

    public override string CostsMissing =>
        "ಕೊಂಡ ಬೆಲೆ ಗೊತ್ತಿಲ್ಲದ ಸರಕಿನ ಖರ್ಚು ಇದರಲ್ಲಿ ಇಲ್ಲ: ನಿಜವಾದ ಲಾಭ ಇದಕ್ಕಿಂತ ಕಡಿಮೆ";

    public override string CostsArePurchases =>
        "ಸರಕಿನಲ್ಲಿ ಈ ಅವಧಿಯ ಎಲ್ಲ ಖರೀದಿ ಇದೆ: ಸ್ಟಾಕ್ ಕೊಂಡ ಬೆಲೆ ಗೊತ್ತಿಲ್ಲ";
}
