using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class HinglishPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI se dijiye: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} mil gaye, dhanyavaad · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} abhi nahi dikhe. UPI app me dekhiye aur UTR number yahan bhejiye";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} nahi likha, unhe bata diya";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party} ko {amount} wapas gaye · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} aaye, par kiske hain saaf nahi; app me payments me rakhe hain";
}
