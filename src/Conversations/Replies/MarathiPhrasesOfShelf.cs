using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class MarathiPhrases
{
    public override string ExpiringSoon => "⏳ लवकर एक्सपायर होणार:";

    public override string PastTheirDay => "⛔ एक्सपायर झालं, विकू नका:";

    public override string NothingExpires(int days) =>
        $"✅ {days} दिवसांत काही एक्सपायर होणार नाही";

    public override string NothingExpired => "✅ एक्सपायर माल नाही";

    public override string ToOrder => "🛒 मागवायचं आहे:";

    public override string NothingToOrder => "✅ आता काही मागवायचं नाही";

    public override string Remaining(string left) => $"{left} शिल्लक";

    public override string PerDay(string sold) => $"रोज {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} मागवा";

    public override string StockWorth(Money value) => $"📦 स्टॉक (खरेदी किमतीने): {value}";

    public override string CountingOpen(string name) => $"📋 मोजणी {name} सुरू: जे आहे ते लिहा";

    public override string NoCountingOpen => "❓ आता कोणतीही मोजणी सुरू नाही";

    public override string CountingStands(int counted, int left) =>
        $"{counted} मोजले, {left} बाकी";

    public override string CountingClosed(string name) => $"✅ मोजणी {name} पूर्ण";

    public override string CountingRight => "सगळं हिशोबाप्रमाणे";

    public override string GoodsMissing(Money worth) => $"{worth} चा माल कमी";

    public override string GoodsOver(Money worth) => $"{worth} चा माल जास्त";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ दोनदा मोजलं: {goods}. नंतरचं बरोबर, की दोन्ही मिळवायचे?";

    public override string CountingPassedOver(string goods) =>
        $"नंतर पुन्हा मोजलं, तसंच ठेवलं: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ मोजणी {name} सोडली, काही लिहिलं नाही";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, कधी मोजलं नाही";
}
