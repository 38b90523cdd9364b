using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class HindiPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI से दीजिए: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} मिल गए, धन्यवाद · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} अभी नहीं दिखे। UPI ऐप में देखिए और UTR नंबर यहाँ भेजिए";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} नहीं लिखा, उन्हें बता दिया";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} को {amount} वापस गए · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} आए, पर किसके हैं साफ़ नहीं; ऐप में पेमेंट में रखे हैं";
}
