using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class TeluguPhrases
{
    public override string DrawerRight(Money counted) => $"✅ గల్లా: {counted}, లెక్క సరిపోయింది";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ గల్లా: {counted}. లెక్కలో {book}: {by} తక్కువ, రాశాను";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ గల్లా: {counted}. లెక్కలో {book}: {by} ఎక్కువ, రాశాను";

    public override string DrawerSetRightLater => "తర్వాతి లెక్కింపులో ఇప్పటికే సరి అయింది";

    public override string DayInShort(DaySummary day) =>
        $"అమ్మకం {day.Sales} (అప్పు {day.OnCredit}) · వచ్చింది {day.Received} · ఇచ్చింది "
        + $"{day.PaidOut} · ఖర్చు {day.Expenses}";

    public override string UndoneCount(Money counted) =>
        $"✅ వెనక్కి తీసుకున్నా: గల్లా లెక్క {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} ఫైల్ అయింది: దాని సంగతి ఇక రాస్తే ఈ నెలలో వస్తుంది";

    public override string MonthOpen(string month) => $"✅ {month} మళ్ళీ తెరిచాం";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} మాఫీ";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} పాత బాకీ";

    public override string OwnerPut(Money amount) => $"✅ {amount} యజమాని పెట్టారు";

    public override string OwnerTook(Money amount) => $"✅ {amount} యజమాని తీసుకున్నారు";

    public override string BankPut(Money amount) => $"✅ {amount} బ్యాంకులో జమ";

    public override string BankTook(Money amount) => $"✅ {amount} బ్యాంకు నుంచి తీశారు";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: అప్పు {limit} వరకు";

    public override string NoLimitNow(string party) => $"✅ {party}: అప్పుకు పరిమితి లేదు";

    public override string Amends(string day) => $"{day} ఫైల్ అయింది, అందుకే ఈరోజు లెక్కలో రాశాను";

    public override string DrawerCounted(Money counted) => $"గల్లాలో {counted} లెక్కించారు";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: లాభం {net}\nఅమ్మకాలు {sales} − సరుకు {goods} − ఖర్చు {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: ఖర్చు {total}";

    public override string CostsUnknown => "కొన్న ధర తెలియని సరుకు ఇందులో లేదు";

    public override string CostsMissing =>
        "కొన్న ధర తెలియని సరుకు ఖర్చు ఇందులో లేదు: అసలు లాభం దీనికంటే తక్కువ";

    public override string CostsArePurchases =>
        "సరుకులో ఈ కాలంలో కొన్నదంతా ఉంది: స్టాక్ కొన్న ధర తెలియదు";
}
