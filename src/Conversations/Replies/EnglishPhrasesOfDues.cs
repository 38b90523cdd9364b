using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class EnglishPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: the parts come to {parts}, not {named}. Write {parts}?";

    public override string BillOfNobody(string bill) =>
        $"⛔ Bill {bill} is on no khata. Say whose payment it is";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ Bill {bill} is {party}'s. Nothing was written";

    public override string BillsPaidUp(string bills) => $"✅ Nothing is owed on bill {bills}";

    public override string RemindersAreOff => "✅ Nobody is reminded";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ Reminders go at any hour; one person at most {perWeek} times a week";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name}'s number is {phone} now. Right?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name}'s number is {phone} now, and {old} sees this khata no longer. Right?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ Which one, please? Reply to that bill, or tap the line on your khata at {shop}";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ Told {shop} that this is wrong: {line}. You will hear what comes of it";
}
