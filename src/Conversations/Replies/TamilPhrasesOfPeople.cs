using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class TamilPhrases
{
    public override string WantOff(Money amount) => $"{amount} தள்ளுபடி";

    public override string WantBill(Money total) => $"{total} பில்";

    public override string WantWaiver(Money amount) => $"{amount} விட்டுக்கொடுத்தல்";

    public override string WantCredit(Money amount) => $"{amount} கடன்";

    public override string WantOverLimit(Money amount) => $"வரம்புக்கு மேல் {amount} கடன்";

    public override string WantLimit(Money amount) => $"கடன் வரம்பு {amount}";

    public override string WantRefund(Money amount) => $"வாடிக்கையாளருக்கு {amount} திரும்ப";

    public override string WantPrice(Money price) => $"விலை {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} கொடுக்க விரும்புகிறார்: {what}. சரியா?";

    public override string OwnerAsked(string what) => $"⏳ முதலாளியிடம் கேட்டிருக்கிறேன்: {what}";

    public override string ApprovalGiven(string who) =>
        $"✅ சரி என்றாகிவிட்டது; {who} பில்லில் பார்ப்பார்";

    public override string ApprovalDeclined(string who) =>
        $"✅ வேண்டாம் என்றாகிவிட்டது; {who} இடம் சொல்லிவிட்டேன்";

    public override string OwnerSaysNo(string what) =>
        $"⛔ முதலாளி வேண்டாம் என்றார்: {what}. எதுவும் எழுதவில்லை";

    public override string OwnerSilent(string what) =>
        $"⚠️ முதலாளியின் பதில் வரவில்லை: {what}. எதுவும் "
        + "எழுதவில்லை; வேண்டுமானால் மீண்டும் எழுதுங்கள்";

    public override string AnsweredYes(string who) => $"⚠️ {who} ஏற்கனவே சரி என்றார்";

    public override string AnsweredNo(string who) => $"⚠️ {who} ஏற்கனவே வேண்டாம் என்றார்";

    public override string AnswerTooLate(string who) =>
        $"⚠️ தாமதமாகிவிட்டது: பதில் வரவில்லை என்று {who} இடம் சொல்லிவிட்டேன்";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} இனி செய்யலாம்: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} இனி செய்ய முடியாது: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} வரை தள்ளுபடி";

    public override string RightCredit(string upTo) => $"ஒரு பில்லுக்கு {upTo} வரை கடன்";

    public override string RightRefund(string upTo) => $"{upTo} வரை திரும்பக் கொடுத்தல்";

    public override string RightNoLimit => "வரம்பு இல்லை";

    public override string RightReports => "அறிக்கை பார்ப்பது";

    public override string RightCost => "வாங்கிய விலை, லாபம் பார்ப்பது";

    public override string RightPrices => "விலை மாற்றுவது";

    public override string RightSell => "விற்பது";

    public override string SignalsToday(string lines) =>
        $"👀 ஒரு முறை பாருங்கள், எல்லாம் சரியாகவும் இருக்கலாம்:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"திரும்ப எடுத்த பின் மீண்டும் எடுத்த பில்கள்: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: மொத்தம் தெரிந்த பின் {times} விற்பனை விடப்பட்டது";

    public override string SignalBelowCost(string bills) => $"வாங்கிய விலைக்குக் கீழே: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} முறை தள்ளுபடி, மற்றவர்களை விட அதிகம்";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} பில் திரும்ப எடுத்தது, மற்றவர்களை விட அதிகம்";

    public override string SignalDrawer(int times, Money sum) =>
        $"கல்லா {times} முறை குறைவு, மொத்தம் {sum}";

    public override string SignalsNone => "✅ கடந்த நாட்களில் வேறுபாடு எதுவும் இல்லை";
}
