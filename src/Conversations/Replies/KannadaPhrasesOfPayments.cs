using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class KannadaPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI ಮೂಲಕ ಕೊಡಿ: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} ಬಂತು, ಧನ್ಯವಾದ · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} ಇನ್ನೂ ಕಾಣಿಸಿಲ್ಲ. UPI ಆ್ಯಪ್‌ನಲ್ಲಿ ನೋಡಿ, UTR ಸಂಖ್ಯೆ ಇಲ್ಲಿ ಕಳಿಸಿ";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} ಬರೆದಿಲ್ಲ, ಅವರಿಗೆ ಹೇಳಿದ್ದೇವೆ";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} ಅವರಿಗೆ {amount} ವಾಪಸ್ ಹೋಯಿತು · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} ಬಂತು, ಯಾರದೆಂದು ಸ್ಪಷ್ಟವಿಲ್ಲ; ಆ್ಯಪ್‌ನ ಪೇಮೆಂಟ್‌ಗಳಲ್ಲಿದೆ";
}
