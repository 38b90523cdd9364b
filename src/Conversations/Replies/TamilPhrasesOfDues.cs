using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class TamilPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: பகுதிகள் சேர்ந்து {parts}, {named} இல்லை. {parts} எழுதவா?";

    public override string BillOfNobody(string bill) =>
        $"⛔ பில் {bill} யார் கணக்கிலும் இல்லை. யார் பணம் என்று பெயர் எழுதுங்கள்";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ பில் {bill} {party} உடையது. எதுவும் எழுதவில்லை";

    public override string BillsPaidUp(string bills) => $"✅ பில் {bills} இல் பாக்கி இல்லை";

    public override string RemindersAreOff => "✅ யாருக்கும் நினைவூட்டல் இல்லை";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ எந்த நேரமும் நினைவூட்டல்; ஒருவருக்கு வாரத்தில் அதிகம் {perWeek} முறை";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} நம்பர் இனி {phone}. சரியா?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} நம்பர் இனி {phone}; {old} இல் இந்தக் கணக்கு தெரியாது. சரியா?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ எது தப்பு? அந்த பில்லுக்கு ரிப்ளை செய்யுங்கள், அல்லது {shop} கணக்கில் "
        + "வரியைத் தொடுங்கள்";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ இது தப்பு என்று {shop} கடையில் சொல்லியாச்சு: {line}. முடிவைச் சொல்வோம்";
}
