using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class TeluguPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: భాగాలు కలిపి {parts}, {named} కాదు. {parts} రాయనా?";

    public override string BillOfNobody(string bill) =>
        $"⛔ బిల్ {bill} ఎవరి ఖాతాలోనూ లేదు. డబ్బు ఎవరిదో పేరు రాయండి";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ బిల్ {bill} {party} ది. ఏమీ రాయలేదు";

    public override string BillsPaidUp(string bills) => $"✅ బిల్ {bills} లో బాకీ ఏమీ లేదు";

    public override string RemindersAreOff => "✅ ఎవరికీ గుర్తు చేయం";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ ఏ సమయంలోనైనా గుర్తు చేస్తాం; ఒకరికి వారంలో గరిష్ఠంగా {perWeek} సార్లు";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} నంబర్ ఇక {phone}. సరేనా?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} నంబర్ ఇక {phone}; {old} కి ఈ ఖాతా కనిపించదు. సరేనా?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ ఏది తప్పు? ఆ బిల్లుకు రిప్లై ఇవ్వండి, లేదా {shop} ఖాతాలో లైన్ నొక్కండి";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ ఇది తప్పని {shop} కి చెప్పాం: {line}. ఏమైందో చెప్తాం";
}
