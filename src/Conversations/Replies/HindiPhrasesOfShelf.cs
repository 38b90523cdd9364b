using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class HindiPhrases
{
    public override string ExpiringSoon => "⏳ जल्दी एक्सपायर होगा:";

    public override string PastTheirDay => "⛔ एक्सपायर हो गया, मत बेचिए:";

    public override string NothingExpires(int days) => $"✅ {days} दिन में कुछ एक्सपायर नहीं होगा";

    public override string NothingExpired => "✅ कोई एक्सपायर माल नहीं है";

    public override string ToOrder => "🛒 मँगवाना है:";

    public override string NothingToOrder => "✅ अभी कुछ मँगवाना नहीं है";

    public override string Remaining(string left) => $"{left} बचा";

    public override string PerDay(string sold) => $"रोज़ {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} मँगवाइए";

    public override string StockWorth(Money value) => $"📦 स्टॉक (खरीद कीमत पर): {value}";

    public override string CountingOpen(string name) => $"📋 गिनती {name} शुरू: जो है लिखते जाइए";

    public override string NoCountingOpen => "❓ अभी कोई गिनती नहीं चल रही";

    public override string CountingStands(int counted, int left) => $"{counted} गिने, {left} बाकी";

    public override string CountingClosed(string name) => $"✅ गिनती {name} पूरी";

    public override string CountingRight => "सब हिसाब के बराबर";

    public override string GoodsMissing(Money worth) => $"{worth} का माल कम";

    public override string GoodsOver(Money worth) => $"{worth} का माल ज़्यादा";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ दो बार गिना: {goods}। बाद वाला सही है, या दोनों जोड़ें?";

    public override string CountingPassedOver(string goods) =>
        $"बाद में फिर गिना गया, वैसा ही छोड़ा: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ गिनती {name} छोड़ दी, कुछ नहीं लिखा";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, कभी गिना नहीं";
}
