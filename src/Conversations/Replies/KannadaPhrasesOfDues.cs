using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class KannadaPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: ಭಾಗಗಳು ಸೇರಿ {parts}, {named} ಅಲ್ಲ. {parts} ಬರೆಯಲಾ?";

    public override string BillOfNobody(string bill) =>
        $"⛔ ಬಿಲ್ {bill} ಯಾರ ಖಾತೆಯದೂ ಅಲ್ಲ. ಹಣ ಯಾರದು, ಹೆಸರು ಬರೆಯಿರಿ";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ ಬಿಲ್ {bill} {party} ಅವರದು. ಏನೂ ಬರೆದಿಲ್ಲ";

    public override string BillsPaidUp(string bills) => $"✅ ಬಿಲ್ {bills} ನಲ್ಲಿ ಬಾಕಿ ಇಲ್ಲ";

    public override string RemindersAreOff => "✅ ಯಾರಿಗೂ ನೆನಪಿಸುವುದಿಲ್ಲ";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ ಯಾವ ಸಮಯದಲ್ಲೂ ನೆನಪಿಸುತ್ತೇವೆ; ಒಬ್ಬರಿಗೆ ವಾರಕ್ಕೆ ಹೆಚ್ಚೆಂದರೆ {perWeek} ಸಲ";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} ನಂಬರ್ ಇನ್ನು {phone}. ಸರಿನಾ?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} ನಂಬರ್ ಇನ್ನು {phone}; {old} ಗೆ ಈ ಖಾತೆ ಕಾಣುವುದಿಲ್ಲ. ಸರಿನಾ?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ ಯಾವುದು ತಪ್ಪು? ಆ ಬಿಲ್‌ಗೆ ರಿಪ್ಲೈ ಮಾಡಿ, ಅಥವಾ {shop} ಖಾತೆಯಲ್ಲಿ ಸಾಲು ಒತ್ತಿ";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ ಇದು ತಪ್ಪು ಅಂತ {shop} ಗೆ ಹೇಳಿದ್ದೇವೆ: {line}. ಏನಾಯಿತು ತಿಳಿಸುತ್ತೇವೆ";
}
