using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class TamilPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI-ல் செலுத்துங்கள்: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} வந்தது, நன்றி · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} இன்னும் வரவில்லை. UPI ஆப்பில் பார்த்து UTR எண்ணை இங்கே அனுப்புங்கள்";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} எழுதவில்லை, அவருக்குச் சொல்லியாச்சு";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party}-க்கு {amount} திரும்பப் போனது · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} வந்தது, யாருடையது என்று தெரியவில்லை; ஆப்பில் பேமென்ட்டில் உள்ளது";
}
