using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class MarathiPhrases
{
    public override string DrawerRight(Money counted) => $"✅ गल्ला: {counted}, हिशोब बरोबर";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ गल्ला: {counted}. हिशोबात {book}: {by} कमी, लिहून ठेवलं";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ गल्ला: {counted}. हिशोबात {book}: {by} जास्त, लिहून ठेवलं";

    public override string DrawerSetRightLater => "नंतरच्या मोजणीने आधीच बरोबर झालं आहे";

    public override string DayInShort(DaySummary day) =>
        $"विक्री {day.Sales} (उधार {day.OnCredit}) · आले {day.Received} · दिले {day.PaidOut} "
        + $"· खर्च {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ परत घेतलं: गल्ल्याची मोजणी {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} फाइल झाला: त्याचं काही पुढे लिहिलं तर चालू महिन्यात जाईल";

    public override string MonthOpen(string month) => $"✅ {month} पुन्हा उघडला";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} माफ";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} जुनी बाकी";

    public override string OwnerPut(Money amount) => $"✅ {amount} मालकाने घातले";

    public override string OwnerTook(Money amount) => $"✅ {amount} मालकाने घेतले";

    public override string BankPut(Money amount) => $"✅ {amount} बँकेत जमा";

    public override string BankTook(Money amount) => $"✅ {amount} बँकेतून काढले";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: उधार {limit} पर्यंत";

    public override string NoLimitNow(string party) => $"✅ {party}: उधारीला मर्यादा नाही";

    public override string Amends(string day) =>
        $"{day} फाइल झाला आहे, म्हणून आजच्या हिशोबात लिहिलं";

    public override string DrawerCounted(Money counted) => $"गल्ल्यात {counted} मोजले";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: नफा {net}\nविक्री {sales} − माल {goods} − खर्च {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: खर्च {total}";

    public override string CostsUnknown => "ज्या मालाची खरेदी किंमत माहीत नाही तो यात नाही";

    public override string CostsMissing =>
        "ज्या मालाची खरेदी किंमत माहीत नाही त्याचा खर्च यात नाही: खरा नफा यापेक्षा कमी आहे";

    public override string CostsArePurchases =>
        "मालात या काळातली पूर्ण खरेदी आहे: स्टॉकची खरेदी किंमत माहीत नाही";
}
