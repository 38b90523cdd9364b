using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class TamilPhrases
{
    public override string ExpiringSoon => "⏳ சீக்கிரம் காலாவதி ஆகும்:";

    public override string PastTheirDay => "⛔ காலாவதி ஆனது, விற்காதீர்கள்:";

    public override string NothingExpires(int days) => $"✅ {days} நாளில் எதுவும் காலாவதி ஆகாது";

    public override string NothingExpired => "✅ காலாவதி சரக்கு இல்லை";

    public override string ToOrder => "🛒 வாங்க வேண்டியது:";

    public override string NothingToOrder => "✅ இப்போது எதுவும் வாங்க வேண்டாம்";

    public override string Remaining(string left) => $"{left} மீதி";

    public override string PerDay(string sold) => $"தினம் {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} வாங்குங்கள்";

    public override string StockWorth(Money value) => $"📦 ஸ்டாக் (வாங்கிய விலையில்): {value}";

    public override string CountingOpen(string name) =>
        $"📋 எண்ணிக்கை {name} தொடக்கம்: இருப்பதை எழுதுங்கள்";

    public override string NoCountingOpen => "❓ இப்போது எண்ணிக்கை எதுவும் இல்லை";

    public override string CountingStands(int counted, int left) =>
        $"{counted} எண்ணியாச்சு, {left} பாக்கி";

    public override string CountingClosed(string name) => $"✅ எண்ணிக்கை {name} முடிந்தது";

    public override string CountingRight => "எல்லாம் கணக்குப்படி";

    public override string GoodsMissing(Money worth) => $"{worth} சரக்கு குறைவு";

    public override string GoodsOver(Money worth) => $"{worth} சரக்கு அதிகம்";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ இரு முறை எண்ணியது: {goods}. பிந்தையது சரியா, இரண்டையும் கூட்டவா?";

    public override string CountingPassedOver(string goods) =>
        $"பிறகு மீண்டும் எண்ணியது, அப்படியே விட்டோம்: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ எண்ணிக்கை {name} கைவிட்டாச்சு, எதுவும் எழுதவில்லை";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, இதுவரை எண்ணவில்லை";
}
