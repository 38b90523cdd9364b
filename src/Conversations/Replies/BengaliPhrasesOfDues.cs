using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class BengaliPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: ভাগ মিলে {parts} হয়, {named} নয়। {parts} লিখব?";

    public override string BillOfNobody(string bill) =>
        $"⛔ বিল {bill} কারও খাতার নয়। টাকা কার, নাম লিখুন";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ বিল {bill} {party}-এর। কিছু লিখিনি";

    public override string BillsPaidUp(string bills) => $"✅ বিল {bills}-এ কিছু বাকি নেই";

    public override string RemindersAreOff => "✅ কাউকে মনে করাই না";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ যে কোনো সময় মনে করাই; একজনকে সপ্তাহে বড়জোর {perWeek} বার";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name}-এর নম্বর এখন {phone}। ঠিক আছে?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name}-এর নম্বর এখন {phone}; {old} থেকে এই খাতা দেখা যাবে না। ঠিক আছে?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ কোনটা ভুল? সেই বিলে রিপ্লাই করুন, বা {shop}-এর খাতায় লাইনে চাপ দিন";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop}-কে বলেছি এটা ভুল: {line}। কী হলো জানাব";
}
