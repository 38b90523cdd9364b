using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class TeluguPhrases
{
    public override string ExpiringSoon => "⏳ త్వరలో గడువు ముగుస్తుంది:";

    public override string PastTheirDay => "⛔ గడువు ముగిసింది, అమ్మకండి:";

    public override string NothingExpires(int days) => $"✅ {days} రోజుల్లో ఏదీ గడువు ముగియదు";

    public override string NothingExpired => "✅ గడువు ముగిసిన సరుకు లేదు";

    public override string ToOrder => "🛒 తెప్పించాల్సినవి:";

    public override string NothingToOrder => "✅ ఇప్పుడు ఏదీ తెప్పించక్కర్లేదు";

    public override string Remaining(string left) => $"{left} మిగిలింది";

    public override string PerDay(string sold) => $"రోజుకు {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} తెప్పించండి";

    public override string StockWorth(Money value) => $"📦 స్టాక్ (కొన్న ధరకు): {value}";

    public override string CountingOpen(string name) => $"📋 లెక్క {name} మొదలు: ఉన్నది రాయండి";

    public override string NoCountingOpen => "❓ ఇప్పుడు ఏ లెక్కా నడవట్లేదు";

    public override string CountingStands(int counted, int left) =>
        $"{counted} లెక్కించారు, {left} మిగిలాయి";

    public override string CountingClosed(string name) => $"✅ లెక్క {name} పూర్తయింది";

    public override string CountingRight => "అంతా లెక్క ప్రకారమే";

    public override string GoodsMissing(Money worth) => $"{worth} సరుకు తక్కువ";

    public override string GoodsOver(Money worth) => $"{worth} సరుకు ఎక్కువ";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ రెండు సార్లు లెక్కించారు: {goods}. తర్వాతది సరా, రెండూ కలపాలా?";

    public override string CountingPassedOver(string goods) =>
        $"తర్వాత మళ్ళీ లెక్కించారు, అలాగే ఉంచాం: {goods}";

    public override string CountingDropped(string name) => $"✅ లెక్క {name} వదిలేశాం, ఏమీ రాయలేదు";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, ఎప్పుడూ లెక్కపెట్టలేదు";
}
