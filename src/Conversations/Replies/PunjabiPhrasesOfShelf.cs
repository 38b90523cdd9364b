using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class PunjabiPhrases
{
    public override string ExpiringSoon => "⏳ ਛੇਤੀ ਐਕਸਪਾਇਰ ਹੋਵੇਗਾ:";

    public override string PastTheirDay => "⛔ ਐਕਸਪਾਇਰ ਹੋ ਗਿਆ, ਨਾ ਵੇਚੋ:";

    public override string NothingExpires(int days) =>
        $"✅ {days} ਦਿਨਾਂ ਵਿੱਚ ਕੁਝ ਐਕਸਪਾਇਰ ਨਹੀਂ ਹੋਵੇਗਾ";

    public override string NothingExpired => "✅ ਕੋਈ ਐਕਸਪਾਇਰ ਮਾਲ ਨਹੀਂ";

    public override string ToOrder => "🛒 ਮੰਗਵਾਉਣਾ ਹੈ:";

    public override string NothingToOrder => "✅ ਹੁਣ ਕੁਝ ਮੰਗਵਾਉਣਾ ਨਹੀਂ";

    public override string Remaining(string left) => $"{left} ਬਚਿਆ";

    public override string PerDay(string sold) => $"ਰੋਜ਼ {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} ਮੰਗਵਾਓ";

    public override string StockWorth(Money value) => $"📦 ਸਟਾਕ (ਖਰੀਦ ਕੀਮਤ ਤੇ): {value}";

    public override string CountingOpen(string name) => $"📋 ਗਿਣਤੀ {name} ਸ਼ੁਰੂ: ਜੋ ਹੈ ਲਿਖੋ";

    public override string NoCountingOpen => "❓ ਹੁਣ ਕੋਈ ਗਿਣਤੀ ਨਹੀਂ ਚੱਲ ਰਹੀ";

    public override string CountingStands(int counted, int left) => $"{counted} ਗਿਣੇ, {left} ਬਾਕੀ";

    public override string CountingClosed(string name) => $"✅ ਗਿਣਤੀ {name} ਪੂਰੀ";

    public override string CountingRight => "ਸਭ ਹਿਸਾਬ ਮੁਤਾਬਕ";

    public override string GoodsMissing(Money worth) => $"{worth} ਦਾ ਮਾਲ ਘੱਟ";

    public override string GoodsOver(Money worth) => $"{worth} ਦਾ ਮਾਲ ਵੱਧ";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ ਦੋ ਵਾਰ ਗਿਣਿਆ: {goods}। ਬਾਅਦ ਵਾਲਾ ਸਹੀ, ਜਾਂ ਦੋਵੇਂ ਜੋੜੀਏ?";

    public override string CountingPassedOver(string goods) =>
        $"ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਗਿਣਿਆ, ਉਵੇਂ ਹੀ ਛੱਡਿਆ: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ ਗਿਣਤੀ {name} ਛੱਡ ਦਿੱਤੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, ਕਦੇ ਗਿਣਿਆ ਨਹੀਂ";
}
