using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class MarathiPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI ने द्या: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} मिळाले, धन्यवाद · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} अजून दिसले नाहीत. UPI ॲपमध्ये बघा आणि UTR नंबर इथे पाठवा";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} लिहिले नाहीत, त्यांना सांगितलं";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} ला {amount} परत गेले · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} आले, पण कोणाचे ते स्पष्ट नाही; ॲपमध्ये पेमेंटमध्ये ठेवले आहेत";
}
