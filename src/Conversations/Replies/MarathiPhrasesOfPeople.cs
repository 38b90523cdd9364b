using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class MarathiPhrases
{
    public override string WantOff(Money amount) => $"{amount} सूट";

    public override string WantBill(Money total) => $"{total} चं बिल";

    public override string WantWaiver(Money amount) => $"{amount} माफ";

    public override string WantCredit(Money amount) => $"{amount} उधार";

    public override string WantOverLimit(Money amount) => $"मर्यादेच्या वर {amount} उधार";

    public override string WantLimit(Money amount) => $"उधारीची मर्यादा {amount}";

    public override string WantRefund(Money amount) => $"ग्राहकाला {amount} परत";

    public override string WantPrice(Money price) => $"भाव {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} यांना द्यायचं आहे: {what}. चालेल?";

    public override string OwnerAsked(string what) => $"⏳ मालकांना विचारलं आहे: {what}";

    public override string ApprovalGiven(string who) => $"✅ हो म्हटलं; {who} यांना बिलातून कळेल";

    public override string ApprovalDeclined(string who) => $"✅ नाही म्हटलं; {who} यांना सांगितलं";

    public override string OwnerSaysNo(string what) =>
        $"⛔ मालक नाही म्हणाले: {what}. काही लिहिलं नाही";

    public override string OwnerSilent(string what) =>
        $"⚠️ मालकांचं उत्तर आलं नाही: {what}. काही लिहिलं नाही; हवं असेल तर पुन्हा लिहा";

    public override string AnsweredYes(string who) => $"⚠️ {who} यांनी आधीच हो म्हटलं आहे";

    public override string AnsweredNo(string who) => $"⚠️ {who} यांनी आधीच नाही म्हटलं आहे";

    public override string AnswerTooLate(string who) =>
        $"⚠️ उशीर झाला: {who} यांना सांगितलं की उत्तर आलं नाही";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} आता करू शकतात: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} आता करू शकत नाहीत: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} पर्यंत सूट";

    public override string RightCredit(string upTo) => $"एका बिलावर {upTo} पर्यंत उधार";

    public override string RightRefund(string upTo) => $"{upTo} पर्यंत परतावा";

    public override string RightNoLimit => "मर्यादा नाही";

    public override string RightReports => "रिपोर्ट पाहणं";

    public override string RightCost => "खरेदीचा भाव आणि नफा पाहणं";

    public override string RightPrices => "भाव बदलणं";

    public override string RightSell => "विकणं";

    public override string SignalsToday(string lines) =>
        $"👀 एकदा पाहा, सगळं ठीकही असेल:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"परत घेतल्यावर पुन्हा काढलेली बिलं: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: एकूण दिसल्यावर {times} विक्री सोडल्या";

    public override string SignalBelowCost(string bills) => $"खरेदीपेक्षा कमी भावात: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} वेळा सूट, इतरांपेक्षा जास्त";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} बिलं परत घेतली, इतरांपेक्षा जास्त";

    public override string SignalDrawer(int times, Money sum) =>
        $"गल्ला {times} वेळा कमी निघाला, एकूण {sum}";

    public override string SignalsNone => "✅ गेल्या दिवसांत काही वेगळं नाही";
}
