using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class GujaratiPhrases
{
    public override string WantOff(Money amount) => $"{amount} છૂટ";

    public override string WantBill(Money total) => $"{total} નું બિલ";

    public override string WantWaiver(Money amount) => $"{amount} માફ";

    public override string WantCredit(Money amount) => $"{amount} ઉધાર";

    public override string WantOverLimit(Money amount) => $"મર્યાદાથી ઉપર {amount} ઉધાર";

    public override string WantLimit(Money amount) => $"ઉધારની મર્યાદા {amount}";

    public override string WantRefund(Money amount) => $"ગ્રાહકને {amount} પાછા";

    public override string WantPrice(Money price) => $"ભાવ {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} આપવા માગે છે: {what}. બરાબર?";

    public override string OwnerAsked(string what) => $"⏳ માલિકને પૂછ્યું છે: {what}";

    public override string ApprovalGiven(string who) => $"✅ હા કહી; {who} ને બિલથી ખબર પડશે";

    public override string ApprovalDeclined(string who) => $"✅ ના કહી; {who} ને કહી દીધું";

    public override string OwnerSaysNo(string what) => $"⛔ માલિકે ના કહી: {what}. કંઈ લખ્યું નથી";

    public override string OwnerSilent(string what) =>
        $"⚠️ માલિકનો જવાબ ન આવ્યો: {what}. કંઈ લખ્યું નથી; જોઈએ તો ફરી લખો";

    public override string AnsweredYes(string who) => $"⚠️ {who} પહેલેથી હા કહી ચૂક્યા";

    public override string AnsweredNo(string who) => $"⚠️ {who} પહેલેથી ના કહી ચૂક્યા";

    public override string AnswerTooLate(string who) =>
        $"⚠️ મોડું થયું: {who} ને કહી દીધું કે જવાબ ન આવ્યો";

    public override string RightGiven(string who, string what) => $"✅ {who} હવે કરી શકે: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} હવે ન કરી શકે: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} સુધી છૂટ";

    public override string RightCredit(string upTo) => $"એક બિલ પર {upTo} સુધી ઉધાર";

    public override string RightRefund(string upTo) => $"{upTo} સુધી પરત";

    public override string RightNoLimit => "કોઈ મર્યાદા નહીં";

    public override string RightReports => "રિપોર્ટ જોવા";

    public override string RightCost => "ખરીદ ભાવ અને નફો જોવો";

    public override string RightPrices => "ભાવ બદલવા";

    public override string RightSell => "વેચવું";

    public override string SignalsToday(string lines) =>
        $"👀 એક નજર નાખો, બધું બરાબર પણ હોય:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"પાછાં લીધા પછી ફરી કાઢેલાં બિલ: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: ટોટલ દેખાયા પછી {times} વેચાણ છોડ્યાં";

    public override string SignalBelowCost(string bills) => $"ખરીદથી ઓછા ભાવે: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} વાર છૂટ, બીજા કરતાં વધારે";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} બિલ પાછાં લીધાં, બીજા કરતાં વધારે";

    public override string SignalDrawer(int times, Money sum) =>
        $"ગલ્લો {times} વાર ઓછો નીકળ્યો, કુલ {sum}";

    public override string SignalsNone => "✅ છેલ્લા દિવસોમાં કંઈ અલગ નથી";
}
