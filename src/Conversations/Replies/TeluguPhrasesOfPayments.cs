using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About money that comes by UPI, a gateway or the bank.</content>
internal sealed partial class TeluguPhrases
{
    public override string PayHere(string link) =>
        $"👉 UPI ద్వారా ఇవ్వండి: {link}";

    public override string Receipt(string shop, Money amount, Money balance) =>
        $"{shop}: ✅ {amount} వచ్చాయి, ధన్యవాదాలు · {BalanceLeft(balance)}";

    public override string ClaimNotSeen(string shop, Money amount) =>
        $"{shop}: {amount} ఇంకా కనిపించలేదు. UPI యాప్‌లో చూసి UTR నంబర్ ఇక్కడ పంపండి";

    public override string ClaimDeclined(string party, Money amount) =>
        $"✅ {party}: {amount} రాయలేదు, వారికి చెప్పాం";

    public override string Refunded(string party, Money amount, Money balance) =>
        $"⚠️ {party}కి {amount} వెనక్కి వెళ్లాయి · {BalanceLeft(balance)}";

    public override string Unplaced(Money amount) =>
        $"⚠️ {amount} వచ్చాయి, ఎవరివో స్పష్టంగా లేదు; యాప్‌లో పేమెంట్లలో ఉన్నాయి";
}
