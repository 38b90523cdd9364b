using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class TamilPhrases
{
    public override string DrawerRight(Money counted) => $"✅ கல்லா: {counted}, கணக்கு சரி";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ கல்லா: {counted}. கணக்கில் {book}: {by} குறைவு, எழுதிவிட்டேன்";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ கல்லா: {counted}. கணக்கில் {book}: {by} கூடுதல், எழுதிவிட்டேன்";

    public override string DrawerSetRightLater => "பின்னால் எண்ணியதில் ஏற்கனவே சரியாகிவிட்டது";

    public override string DayInShort(DaySummary day) =>
        $"விற்பனை {day.Sales} (கடன் {day.OnCredit}) · வந்தது {day.Received} · கொடுத்தது "
        + $"{day.PaidOut} · செலவு {day.Expenses}";

    public override string UndoneCount(Money counted) =>
        $"✅ திரும்ப எடுத்தேன்: கல்லா எண்ணிக்கை {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} தாக்கல் ஆனது: அதன் எதையும் இனி எழுதினால் நடப்பு மாதத்தில் போகும்";

    public override string MonthOpen(string month) => $"✅ {month} மீண்டும் திறந்தது";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} தள்ளுபடி";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} பழைய பாக்கி";

    public override string OwnerPut(Money amount) => $"✅ {amount} உரிமையாளர் போட்டது";

    public override string OwnerTook(Money amount) => $"✅ {amount} உரிமையாளர் எடுத்தது";

    public override string BankPut(Money amount) => $"✅ {amount} வங்கியில் போட்டது";

    public override string BankTook(Money amount) => $"✅ {amount} வங்கியில் எடுத்தது";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: கடன் {limit} வரை";

    public override string NoLimitNow(string party) => $"✅ {party}: கடனுக்கு வரம்பு இல்லை";

    public override string Amends(string day) =>
        $"{day} தாக்கல் ஆனது, அதனால் இன்றைய கணக்கில் எழுதினேன்";

    public override string DrawerCounted(Money counted) => $"கல்லாவில் {counted} எண்ணியாச்சு";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: லாபம் {net}\nவிற்பனை {sales} − சரக்கு {goods} − செலவு {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: செலவு {total}";

    public override string CostsUnknown => "வாங்கின விலை தெரியாத சரக்கு இதில் இல்லை";

    public override string CostsMissing =>
        "வாங்கின விலை தெரியாத சரக்கின் செலவு இதில் இல்லை: உண்மை லாபம் இதைவிடக் குறைவு";

    public override string CostsArePurchases =>
        "சரக்கில் இந்த காலத்தில் வாங்கிய அனைத்தும் உள்ளது: இருப்பின் வாங்கிய விலை தெரியாது";
}
