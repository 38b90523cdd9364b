using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class PunjabiPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI ਨਾਲ ਦਿਓ: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} ਮਿਲ ਗਏ, ਧੰਨਵਾਦ · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} ਅਜੇ ਨਹੀਂ ਦਿਸੇ। UPI ਐਪ ਵਿੱਚ ਦੇਖੋ ਅਤੇ UTR ਨੰਬਰ ਇੱਥੇ ਭੇਜੋ";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} ਨਹੀਂ ਲਿਖੇ, ਉਹਨਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} ਨੂੰ {amount} ਵਾਪਸ ਗਏ · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} ਆਏ, ਪਰ ਕਿਸਦੇ ਹਨ ਸਾਫ਼ ਨਹੀਂ; ਐਪ ਵਿੱਚ ਪੇਮੈਂਟ ਵਿੱਚ ਰੱਖੇ ਹਨ";
}
