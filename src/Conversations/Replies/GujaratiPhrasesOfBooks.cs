using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About the drawer, filed months and the money around the shop.</content>
internal sealed partial class GujaratiPhrases
{
    public override string DrawerRight(Money counted) => $"✅ ગલ્લો: {counted}, હિસાબ બરાબર";

    public override string DrawerShort(Money counted, Money book, Money by) =>
        $"⚠️ ગલ્લો: {counted}. હિસાબમાં {book}: {by} ઓછા, લખી લીધું";

    public override string DrawerOver(Money counted, Money book, Money by) =>
        $"⚠️ ગલ્લો: {counted}. હિસાબમાં {book}: {by} વધારે, લખી લીધું";

    public override string DrawerSetRightLater => "પછીની ગણતરીથી પહેલેથી બરાબર થઈ ગયું છે";

    public override string DayInShort(DaySummary day) =>
        $"વેચાણ {day.Sales} (ઉધાર {day.OnCredit}) · આવ્યા {day.Received} · આપ્યા "
        + $"{day.PaidOut} · ખર્ચ {day.Expenses}";

    public override string UndoneCount(Money counted) => $"✅ પાછું લીધું: ગલ્લાની ગણતરી {counted}";

    public override string MonthFiled(string month) =>
        $"✅ {month} ફાઇલ થયો: એનું કંઈ હવે લખશો તો ચાલુ મહિનામાં જશે";

    public override string MonthOpen(string month) => $"✅ {month} ફરી ખૂલ્યો";

    public override string LetOff(string party, Money amount) => $"✅ {party} – {amount} માફ";

    public override string OldBalance(string party, Money amount) =>
        $"✅ {party} – {amount} જૂનું બાકી";

    public override string OwnerPut(Money amount) => $"✅ {amount} માલિકે નાખ્યા";

    public override string OwnerTook(Money amount) => $"✅ {amount} માલિકે લીધા";

    public override string BankPut(Money amount) => $"✅ {amount} બેંકમાં જમા";

    public override string BankTook(Money amount) => $"✅ {amount} બેંકમાંથી કાઢ્યા";

    public override string LimitIs(string party, Money limit) => $"✅ {party}: ઉધાર {limit} સુધી";

    public override string NoLimitNow(string party) => $"✅ {party}: ઉધારની કોઈ મર્યાદા નથી";

    public override string Amends(string day) => $"{day} ફાઇલ થઈ ગયો છે, એટલે આજમાં લખ્યું";

    public override string DrawerCounted(Money counted) => $"ગલ્લામાં {counted} ગણ્યા";

    public override string Profit(
        string period, string net, Money sales, string goods, Money spent) =>
        $"📈 {period}: નફો {net}\nવેચાણ {sales} − માલ {goods} − ખર્ચ {spent}";

    public override string Spent(string period, Money total) => $"💸 {period}: ખર્ચ {total}";

    public override string CostsUnknown => "જે માલની ખરીદ કિંમત ખબર નથી તે આમાં નથી";

    public override string CostsMissing =>
        "જે માલની ખરીદ કિંમત ખબર નથી તેની પડતર આમાં નથી: ખરો નફો આનાથી ઓછો છે";

    public override string CostsArePurchases =>
        "માલમાં આ સમયની બધી ખરીદી છે: સ્ટોકની ખરીદ કિંમત ખબર નથી";
}
