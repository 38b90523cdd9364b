using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class EnglishPhrases
{
    public override string ExpiringSoon => "⏳ Expiring soon:";

    public override string PastTheirDay => "⛔ Expired, do not sell:";

    public override string NothingExpires(int days) => $"✅ Nothing expires within {days} days";

    public override string NothingExpired => "✅ There are no expired goods";

    public override string ToOrder => "🛒 To order:";

    public override string NothingToOrder => "✅ Nothing to order now";

    public override string Remaining(string left) => $"{left} left";

    public override string PerDay(string sold) => $"{sold} a day";

    public override string OrderMuch(string wanted) => $"order {wanted}";

    public override string StockWorth(Money value) => $"📦 Stock at cost: {value}";

    public override string CountingOpen(string name) =>
        $"📋 Counting {name} is open: write what is there";

    public override string NoCountingOpen => "❓ No counting is open";

    public override string CountingStands(int counted, int left) =>
        $"{counted} counted, {left} to go";

    public override string CountingClosed(string name) => $"✅ Counting {name} is closed";

    public override string CountingRight => "All as in the book";

    public override string GoodsMissing(Money worth) => $"Missing: {worth}";

    public override string GoodsOver(Money worth) => $"Too much: {worth}";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ Counted twice: {goods}. Does the later figure hold, or are both added?";

    public override string CountingPassedOver(string goods) =>
        $"Counted again since, left as it is: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ Counting {name} is dropped, nothing was written";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, never counted";
}
