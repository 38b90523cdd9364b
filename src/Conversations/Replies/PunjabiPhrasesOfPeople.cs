using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class PunjabiPhrases
{
    public override string WantOff(Money amount) => $"{amount} ਛੋਟ";

    public override string WantBill(Money total) => $"{total} ਦਾ ਬਿੱਲ";

    public override string WantWaiver(Money amount) => $"{amount} ਮਾਫ਼";

    public override string WantCredit(Money amount) => $"{amount} ਉਧਾਰ";

    public override string WantOverLimit(Money amount) => $"ਹੱਦ ਤੋਂ ਉੱਪਰ {amount} ਉਧਾਰ";

    public override string WantLimit(Money amount) => $"ਉਧਾਰ ਦੀ ਹੱਦ {amount}";

    public override string WantRefund(Money amount) => $"ਗਾਹਕ ਨੂੰ {amount} ਵਾਪਸ";

    public override string WantPrice(Money price) => $"ਭਾਅ {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} ਦੇਣਾ ਚਾਹੁੰਦੇ ਹਨ: {what}। ਠੀਕ ਹੈ?";

    public override string OwnerAsked(string what) => $"⏳ ਮਾਲਕ ਨੂੰ ਪੁੱਛਿਆ ਹੈ: {what}";

    public override string ApprovalGiven(string who) =>
        $"✅ ਹਾਂ ਕਰ ਦਿੱਤੀ; {who} ਨੂੰ ਬਿੱਲ ਤੋਂ ਪਤਾ ਲੱਗੇਗਾ";

    public override string ApprovalDeclined(string who) =>
        $"✅ ਨਾਂਹ ਕਰ ਦਿੱਤੀ; {who} ਨੂੰ ਦੱਸ ਦਿੱਤਾ";

    public override string OwnerSaysNo(string what) =>
        $"⛔ ਮਾਲਕ ਨੇ ਨਾਂਹ ਕੀਤੀ: {what}। ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ";

    public override string OwnerSilent(string what) =>
        $"⚠️ ਮਾਲਕ ਦਾ ਜਵਾਬ ਨਹੀਂ ਆਇਆ: {what}। ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ; ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਦੁਬਾਰਾ ਲਿਖੋ";

    public override string AnsweredYes(string who) => $"⚠️ {who} ਪਹਿਲਾਂ ਹੀ ਹਾਂ ਕਰ ਚੁੱਕੇ";

    public override string AnsweredNo(string who) => $"⚠️ {who} ਪਹਿਲਾਂ ਹੀ ਨਾਂਹ ਕਰ ਚੁੱਕੇ";

    public override string AnswerTooLate(string who) =>
        $"⚠️ ਦੇਰ ਹੋ ਗਈ: {who} ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਕਿ ਜਵਾਬ ਨਹੀਂ ਆਇਆ";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} ਹੁਣ ਕਰ ਸਕਦੇ ਹਨ: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} ਹੁਣ ਨਹੀਂ ਕਰ ਸਕਦੇ: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} ਤੱਕ ਛੋਟ";

    public override string RightCredit(string upTo) => $"ਇੱਕ ਬਿੱਲ ਤੇ {upTo} ਤੱਕ ਉਧਾਰ";

    public override string RightRefund(string upTo) => $"{upTo} ਤੱਕ ਵਾਪਸੀ";

    public override string RightNoLimit => "ਕੋਈ ਹੱਦ ਨਹੀਂ";

    public override string RightReports => "ਰਿਪੋਰਟ ਦੇਖਣਾ";

    public override string RightCost => "ਖਰੀਦ ਦਾ ਭਾਅ ਤੇ ਮੁਨਾਫ਼ਾ ਦੇਖਣਾ";

    public override string RightPrices => "ਭਾਅ ਬਦਲਣਾ";

    public override string RightSell => "ਵੇਚਣਾ";

    public override string SignalsToday(string lines) =>
        $"👀 ਇੱਕ ਨਜ਼ਰ ਮਾਰ ਲਓ, ਸਭ ਠੀਕ ਵੀ ਹੋ ਸਕਦਾ ਹੈ:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"ਵਾਪਸ ਲੈਣ ਮਗਰੋਂ ਫਿਰ ਕੱਢੇ ਬਿੱਲ: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: ਟੋਟਲ ਦਿਸਣ ਮਗਰੋਂ {times} ਵਿਕਰੀਆਂ ਛੱਡੀਆਂ";

    public override string SignalBelowCost(string bills) => $"ਖਰੀਦ ਤੋਂ ਘੱਟ ਭਾਅ ਤੇ: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} ਵਾਰ ਛੋਟ, ਬਾਕੀਆਂ ਤੋਂ ਵੱਧ";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} ਬਿੱਲ ਵਾਪਸ ਲਏ, ਬਾਕੀਆਂ ਤੋਂ ਵੱਧ";

    public override string SignalDrawer(int times, Money sum) =>
        $"ਗੱਲਾ {times} ਵਾਰ ਘੱਟ ਨਿਕਲਿਆ, ਕੁੱਲ {sum}";

    public override string SignalsNone => "✅ ਪਿਛਲੇ ਦਿਨਾਂ ਵਿੱਚ ਕੁਝ ਵੱਖਰਾ ਨਹੀਂ";
}
