using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class GujaratiPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI થી આપો: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} મળ્યા, આભાર · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} હજી દેખાયા નથી. UPI એપમાં જુઓ અને UTR નંબર અહીં મોકલો";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} લખ્યા નથી, તેમને કહી દીધું";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} ને {amount} પાછા ગયા · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} આવ્યા, પણ કોના છે તે સ્પષ્ટ નથી; એપમાં પેમેન્ટમાં રાખ્યા છે";
}
