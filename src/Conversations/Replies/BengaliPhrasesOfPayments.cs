using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class BengaliPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI-তে দিন: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} পেয়েছি, ধন্যবাদ · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} এখনও দেখা যায়নি। UPI অ্যাপে দেখুন আর UTR নম্বর এখানে পাঠান";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} লেখা হয়নি, তাঁকে জানানো হয়েছে";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party}-কে {amount} ফেরত গেছে · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} এসেছে, কিন্তু কার তা পরিষ্কার নয়; অ্যাপে পেমেন্টে রাখা আছে";
}
