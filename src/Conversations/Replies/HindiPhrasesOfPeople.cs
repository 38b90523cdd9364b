using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class HindiPhrases
{
    public override string WantOff(Money amount) => $"{amount} छूट";

    public override string WantBill(Money total) => $"{total} का बिल";

    public override string WantWaiver(Money amount) => $"{amount} माफ़";

    public override string WantCredit(Money amount) => $"{amount} उधार";

    public override string WantOverLimit(Money amount) => $"लिमिट से ऊपर {amount} उधार";

    public override string WantLimit(Money amount) => $"उधार की लिमिट {amount}";

    public override string WantRefund(Money amount) => $"ग्राहक को {amount} वापस";

    public override string WantPrice(Money price) => $"दाम {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} देना चाहते हैं: {what}। ठीक है?";

    public override string OwnerAsked(string what) => $"⏳ मालिक से पूछा है: {what}";

    public override string ApprovalGiven(string who) => $"✅ हाँ कर दी; {who} को बिल से पता चलेगा";

    public override string ApprovalDeclined(string who) => $"✅ मना कर दिया; {who} को बता दिया";

    public override string OwnerSaysNo(string what) =>
        $"⛔ मालिक ने मना किया: {what}। कुछ लिखा नहीं";

    public override string OwnerSilent(string what) =>
        $"⚠️ मालिक का जवाब नहीं आया: {what}। कुछ लिखा नहीं; चाहिए तो दोबारा लिखिए";

    public override string AnsweredYes(string who) => $"⚠️ {who} पहले ही हाँ कर चुके";

    public override string AnsweredNo(string who) => $"⚠️ {who} पहले ही मना कर चुके";

    public override string AnswerTooLate(string who) =>
        $"⚠️ देर हो गई: {who} को बता दिया कि जवाब नहीं आया";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} अब कर सकते हैं: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} अब नहीं कर सकते: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} तक छूट";

    public override string RightCredit(string upTo) => $"एक बिल पर {upTo} तक उधार";

    public override string RightRefund(string upTo) => $"{upTo} तक वापसी";

    public override string RightNoLimit => "कोई लिमिट नहीं";

    public override string RightReports => "रिपोर्ट देखना";

    public override string RightCost => "ख़रीद का दाम और मुनाफ़ा देखना";

    public override string RightPrices => "दाम बदलना";

    public override string RightSell => "बेचना";

    public override string SignalsToday(string lines) =>
        $"👀 एक नज़र डाल लीजिए, हो सकता है सब ठीक हो:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"वापस लेने के बाद फिर निकाले गए बिल: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: टोटल दिखने के बाद {times} बिक्री छोड़ी";

    public override string SignalBelowCost(string bills) => $"ख़रीद से कम दाम पर: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} बार छूट, औरों से ज़्यादा";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} बिल वापस लिए, औरों से ज़्यादा";

    public override string SignalDrawer(int times, Money sum) =>
        $"गल्ला {times} बार कम निकला, कुल {sum}";

    public override string SignalsNone => "✅ पिछले दिनों में कुछ अलग नहीं";
}
