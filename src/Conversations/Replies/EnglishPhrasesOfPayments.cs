using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class EnglishPhrases
{
    public override string PayHere(string link) =>
        $"👉 Pay by UPI: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} received, thank you · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} is not seen yet. Please check your UPI app and send its UTR number here";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} not booked; they have been told";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {amount} went back to {party} · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} came, but for whom is not clear; it waits in the app under payments";
}
