using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class TeluguPhrases
{
    public override string WantOff(Money amount) => $"{amount} తగ్గింపు";

    public override string WantBill(Money total) => $"{total} బిల్లు";

    public override string WantWaiver(Money amount) => $"{amount} మాఫీ";

    public override string WantCredit(Money amount) => $"{amount} అప్పు";

    public override string WantOverLimit(Money amount) => $"పరిమితి పైన {amount} అప్పు";

    public override string WantLimit(Money amount) => $"అప్పు పరిమితి {amount}";

    public override string WantRefund(Money amount) => $"కస్టమర్‌కు {amount} వాపసు";

    public override string WantPrice(Money price) => $"ధర {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} ఇవ్వాలనుకుంటున్నారు: {what}. సరేనా?";

    public override string OwnerAsked(string what) => $"⏳ యజమానిని అడిగాను: {what}";

    public override string ApprovalGiven(string who) =>
        $"✅ సరే అన్నారు; {who} కు బిల్లుతో తెలుస్తుంది";

    public override string ApprovalDeclined(string who) => $"✅ వద్దన్నారు; {who} కు చెప్పాను";

    public override string OwnerSaysNo(string what) =>
        $"⛔ యజమాని వద్దన్నారు: {what}. ఏమీ రాయలేదు";

    public override string OwnerSilent(string what) =>
        $"⚠️ యజమాని జవాబు రాలేదు: {what}. ఏమీ రాయలేదు; కావాలంటే మళ్ళీ రాయండి";

    public override string AnsweredYes(string who) => $"⚠️ {who} ముందే సరే అన్నారు";

    public override string AnsweredNo(string who) => $"⚠️ {who} ముందే వద్దన్నారు";

    public override string AnswerTooLate(string who) =>
        $"⚠️ ఆలస్యమైంది: జవాబు రాలేదని {who} కు చెప్పాను";

    public override string RightGiven(string who, string what) => $"✅ {who} ఇక చేయవచ్చు: {what}";

    public override string RightTaken(string who, string what) => $"✅ {who} ఇక చేయలేరు: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} వరకు తగ్గింపు";

    public override string RightCredit(string upTo) => $"ఒక బిల్లుకు {upTo} వరకు అప్పు";

    public override string RightRefund(string upTo) => $"{upTo} వరకు వాపసు";

    public override string RightNoLimit => "పరిమితి లేదు";

    public override string RightReports => "రిపోర్టులు చూడటం";

    public override string RightCost => "కొన్న ధర, లాభం చూడటం";

    public override string RightPrices => "ధరలు మార్చడం";

    public override string RightSell => "అమ్మడం";

    public override string SignalsToday(string lines) =>
        $"👀 ఒకసారి చూడండి, అంతా సరిగానే ఉండవచ్చు:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"వాపసు తీసుకున్న తర్వాత మళ్ళీ తీసిన బిల్లులు: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: మొత్తం చూసిన తర్వాత {times} అమ్మకాలు వదిలారు";

    public override string SignalBelowCost(string bills) => $"కొన్న ధర కంటే తక్కువకు: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} సార్లు తగ్గింపు, ఇతరుల కంటే ఎక్కువ";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} బిల్లులు వాపసు తీసుకున్నారు, ఇతరుల కంటే ఎక్కువ";

    public override string SignalDrawer(int times, Money sum) =>
        $"గల్లా {times} సార్లు తక్కువ వచ్చింది, మొత్తం {sum}";

    public override string SignalsNone => "✅ గత రోజుల్లో వేరే ఏమీ లేదు";
}
