using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class BengaliPhrases
{
    public override string ExpiringSoon => "⏳ শিগগির মেয়াদ শেষ:";

    public override string PastTheirDay => "⛔ মেয়াদ শেষ, বিক্রি করবেন না:";

    public override string NothingExpires(int days) => $"✅ {days} দিনে কিছুর মেয়াদ শেষ হবে না";

    public override string NothingExpired => "✅ মেয়াদ শেষ মাল নেই";

    public override string ToOrder => "🛒 আনাতে হবে:";

    public override string NothingToOrder => "✅ এখন কিছু আনাতে হবে না";

    public override string Remaining(string left) => $"{left} আছে";

    public override string PerDay(string sold) => $"রোজ {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} আনান";

    public override string StockWorth(Money value) => $"📦 স্টক (কেনা দামে): {value}";

    public override string CountingOpen(string name) => $"📋 গোনা {name} শুরু: যা আছে লিখুন";

    public override string NoCountingOpen => "❓ এখন কোনো গোনা চলছে না";

    public override string CountingStands(int counted, int left) =>
        $"{counted} গোনা হয়েছে, {left} বাকি";

    public override string CountingClosed(string name) => $"✅ গোনা {name} শেষ";

    public override string CountingRight => "সব হিসাব মতো";

    public override string GoodsMissing(Money worth) => $"{worth} র মাল কম";

    public override string GoodsOver(Money worth) => $"{worth} র মাল বেশি";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ দুবার গোনা: {goods}। পরেরটা ঠিক, না দুটো যোগ হবে?";

    public override string CountingPassedOver(string goods) =>
        $"পরে আবার গোনা হয়েছে, তেমনই আছে: {goods}";

    public override string CountingDropped(string name) => $"✅ গোনা {name} বাদ, কিছু লেখা হয়নি";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, কখনও গোনা হয়নি";
}
