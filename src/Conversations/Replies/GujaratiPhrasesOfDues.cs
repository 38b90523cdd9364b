using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class GujaratiPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: ભાગ મળીને {parts} થાય, {named} નહીં. {parts} લખું?";

    public override string BillOfNobody(string bill) =>
        $"⛔ બિલ {bill} કોઈ ખાતાનું નથી. પૈસા કોના છે તે નામ લખો";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ બિલ {bill} {party} નું છે. કંઈ લખ્યું નથી";

    public override string BillsPaidUp(string bills) => $"✅ બિલ {bills} પર કંઈ બાકી નથી";

    public override string RemindersAreOff => "✅ કોઈને યાદ નથી કરાવતા";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ ગમે ત્યારે યાદ કરાવીએ; એકને અઠવાડિયામાં વધુમાં વધુ {perWeek} વાર";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} નો નંબર હવે {phone}. બરાબર?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} નો નંબર હવે {phone}; {old} પરથી આ ખાતું નહીં દેખાય. બરાબર?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ કયું ખોટું છે? તે બિલ પર રિપ્લાય કરો, અથવા {shop} ના ખાતા પર લાઇન દબાવો";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop} ને કહ્યું કે આ ખોટું છે: {line}. જે થશે તે જણાવીશું";
}
