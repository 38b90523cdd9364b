using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class KannadaPhrases
{
    public override string WantOff(Money amount) => $"{amount} ರಿಯಾಯಿತಿ";

    public override string WantBill(Money total) => $"{total} ಬಿಲ್";

    public override string WantWaiver(Money amount) => $"{amount} ಮನ್ನಾ";

    public override string WantCredit(Money amount) => $"{amount} ಸಾಲ";

    public override string WantOverLimit(Money amount) => $"ಮಿತಿಗಿಂತ ಮೇಲೆ {amount} ಸಾಲ";

    public override string WantLimit(Money amount) => $"ಸಾಲದ ಮಿತಿ {amount}";

    public override string WantRefund(Money amount) => $"ಗ್ರಾಹಕರಿಗೆ {amount} ವಾಪಸ್";

    public override string WantPrice(Money price) => $"ಬೆಲೆ {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} ಕೊಡಲು ಬಯಸುತ್ತಾರೆ: {what}. ಸರಿಯೇ?";

    public override string OwnerAsked(string what) => $"⏳ ಮಾಲೀಕರನ್ನು ಕೇಳಿದ್ದೇನೆ: {what}";

    public override string ApprovalGiven(string who) =>
        $"✅ ಸರಿ ಎಂದಾಯಿತು; {who} ಗೆ ಬಿಲ್‌ನಿಂದ ಗೊತ್ತಾಗುತ್ತದೆ";

    public override string ApprovalDeclined(string who) => $"✅ ಬೇಡ ಎಂದಾಯಿತು; {who} ಗೆ ಹೇಳಿದೆ";

    public override string OwnerSaysNo(string what) =>
        $"⛔ ಮಾಲೀಕರು ಬೇಡ ಎಂದರು: {what}. ಏನೂ ಬರೆದಿಲ್ಲ";

    public override string OwnerSilent(string what) =>
        $"⚠️ ಮಾಲೀಕರ ಉತ್ತರ ಬಂದಿಲ್ಲ: {what}. ಏನೂ ಬರೆದಿಲ್ಲ; ಬೇಕಾದರೆ ಮತ್ತೆ ಬರೆಯಿರಿ";

    public override string AnsweredYes(string who) => $"⚠️ {who} ಮೊದಲೇ ಸರಿ ಎಂದಿದ್ದಾರೆ";

    public override string AnsweredNo(string who) => $"⚠️ {who} ಮೊದಲೇ ಬೇಡ ಎಂದಿದ್ದಾರೆ";

    public override string AnswerTooLate(string who) =>
        $"⚠️ ತಡವಾಯಿತು: ಉತ್ತರ ಬಂದಿಲ್ಲ ಎಂದು {who} ಗೆ ಹೇಳಿದೆ";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} ಇನ್ನು ಮಾಡಬಹುದು: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} ಇನ್ನು ಮಾಡುವಂತಿಲ್ಲ: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} ವರೆಗೆ ರಿಯಾಯಿತಿ";

    public override string RightCredit(string upTo) => $"ಒಂದು ಬಿಲ್‌ಗೆ {upTo} ವರೆಗೆ ಸಾಲ";

    public override string RightRefund(string upTo) => $"{upTo} ವರೆಗೆ ವಾಪಸ್";

    public override string RightNoLimit => "ಮಿತಿ ಇಲ್ಲ";

    public override string RightReports => "ವರದಿ ನೋಡುವುದು";

    public override string RightCost => "ಕೊಂಡ ಬೆಲೆ, ಲಾಭ ನೋಡುವುದು";

    public override string RightPrices => "ಬೆಲೆ ಬದಲಿಸುವುದು";

    public override string RightSell => "ಮಾರುವುದು";

    public override string SignalsToday(string lines) =>
        $"👀 ಒಮ್ಮೆ ನೋಡಿ, ಎಲ್ಲ ಸರಿಯೂ ಇರಬಹುದು:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"ವಾಪಸ್ ಪಡೆದ ಮೇಲೆ ಮತ್ತೆ ತೆಗೆದ ಬಿಲ್‌ಗಳು: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: ಒಟ್ಟು ಕಂಡ ಮೇಲೆ {times} ಮಾರಾಟ ಬಿಟ್ಟರು";

    public override string SignalBelowCost(string bills) => $"ಕೊಂಡ ಬೆಲೆಗಿಂತ ಕಡಿಮೆಗೆ: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} ಬಾರಿ ರಿಯಾಯಿತಿ, ಇತರರಿಗಿಂತ ಹೆಚ್ಚು";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} ಬಿಲ್ ವಾಪಸ್ ಪಡೆದರು, ಇತರರಿಗಿಂತ ಹೆಚ್ಚು";

    public override string SignalDrawer(int times, Money sum) =>
        $"ಗಲ್ಲಾ {times} ಬಾರಿ ಕಡಿಮೆ ಬಂತು, ಒಟ್ಟು {sum}";

    public override string SignalsNone => "✅ ಕಳೆದ ದಿನಗಳಲ್ಲಿ ಬೇರೇನೂ ಇಲ್ಲ";
}
