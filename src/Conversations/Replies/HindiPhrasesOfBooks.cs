using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class HindiPhrases
{
    public override string DrawerRight(Money counted) => $"✅ गल्ला: {counted}, हिसाब बराबर";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ गल्ला: {counted}। हिसाब में {book}: {by} कम, लिख दिया";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ गल्ला: {counted}। हिसाब में {book}: {by} ज़्यादा, लिख दिया";

    public override string DrawerSetRightLater => "बाद की गिनती से पहले ही ठीक हो चुका है";

    public override string DayInShort(DaySummary day) =>
        $"बिक्री {day.Sales} (उधार {day.OnCredit}) · आया {day.Received} · दिया {day.PaidOut} "
        + $"· खर्च {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ वापस लिया: गल्ले की गिनती {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} फ़ाइल हो गया: उसका कुछ आगे लिखेंगे तो खुले महीने में जाएगा";

    public override string MonthOpen(string month) => $"✅ {month} फिर खुल गया";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} माफ़";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} पुराना बाकी";

    public override string OwnerPut(Money amount) => $"✅ {amount} मालिक ने डाले";

    public override string OwnerTook(Money amount) => $"✅ {amount} मालिक ने लिए";

    public override string BankPut(Money amount) => $"✅ {amount} बैंक में जमा";

    public override string BankTook(Money amount) => $"✅ {amount} बैंक से निकाले";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: उधार {limit} तक";

    public override string NoLimitNow(string party) => $"✅ {party}: उधार की कोई सीमा नहीं";

    public override string Amends(string day) => $"{day} फ़ाइल हो चुका है, इसलिए आज में लिखा";

    public override string DrawerCounted(Money counted) => $"गल्ले में {counted} गिने";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: मुनाफ़ा {net}\nबिक्री {sales} − माल {goods} − खर्च {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: खर्च {total}";

    public override string CostsUnknown => "जिस माल की खरीद कीमत नहीं पता, वह इसके बाहर है";

    public override string CostsMissing =>
        "जिस माल की खरीद कीमत नहीं पता उसकी लागत इसमें नहीं: असली मुनाफ़ा इससे कम है";

    public override string CostsArePurchases =>
        "माल में इस दौरान की पूरी खरीद है: स्टॉक की खरीद कीमत नहीं पता";
}
