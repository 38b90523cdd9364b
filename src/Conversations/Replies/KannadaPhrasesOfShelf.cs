using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class KannadaPhrases
{
    public override string ExpiringSoon => "⏳ ಬೇಗ ಅವಧಿ ಮುಗಿಯುತ್ತದೆ:";

    public override string PastTheirDay => "⛔ ಅವಧಿ ಮುಗಿದಿದೆ, ಮಾರಬೇಡಿ:";

    public override string NothingExpires(int days) =>
        $"✅ {days} ದಿನದಲ್ಲಿ ಯಾವುದರ ಅವಧಿಯೂ ಮುಗಿಯುವುದಿಲ್ಲ";

    public override string NothingExpired => "✅ ಅವಧಿ ಮುಗಿದ ಸರಕು ಇಲ್ಲ";

    public override string ToOrder => "🛒 ತರಿಸಬೇಕು:";

    public override string NothingToOrder => "✅ ಈಗ ಏನೂ ತರಿಸಬೇಕಿಲ್ಲ";

    public override string Remaining(string left) => $"{left} ಉಳಿದಿದೆ";

    public override string PerDay(string sold) => $"ದಿನಕ್ಕೆ {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} ತರಿಸಿ";

    public override string StockWorth(Money value) => $"📦 ಸ್ಟಾಕ್ (ಕೊಂಡ ಬೆಲೆಗೆ): {value}";

    public override string CountingOpen(string name) => $"📋 ಎಣಿಕೆ {name} ಶುರು: ಇರುವುದನ್ನು ಬರೆಯಿರಿ";

    public override string NoCountingOpen => "❓ ಈಗ ಯಾವ ಎಣಿಕೆಯೂ ನಡೆಯುತ್ತಿಲ್ಲ";

    public override string CountingStands(int counted, int left) =>
        $"{counted} ಎಣಿಸಿದೆ, {left} ಬಾಕಿ";

    public override string CountingClosed(string name) => $"✅ ಎಣಿಕೆ {name} ಮುಗಿಯಿತು";

    public override string CountingRight => "ಎಲ್ಲ ಲೆಕ್ಕದಂತೆ";

    public override string GoodsMissing(Money worth) => $"{worth} ಸರಕು ಕಡಿಮೆ";

    public override string GoodsOver(Money worth) => $"{worth} ಸರಕು ಹೆಚ್ಚು";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ ಎರಡು ಸಲ ಎಣಿಸಿದೆ: {goods}. ನಂತರದ್ದು ಸರಿಯೇ, ಎರಡೂ ಕೂಡಿಸಬೇಕೇ?";

    public override string CountingPassedOver(string goods) =>
        $"ನಂತರ ಮತ್ತೆ ಎಣಿಸಿದೆ, ಹಾಗೇ ಬಿಟ್ಟಿದೆ: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ ಎಣಿಕೆ {name} ಬಿಟ್ಟಿದೆ, ಏನೂ ಬರೆದಿಲ್ಲ";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, ಯಾವತ್ತೂ ಎಣಿಸಿಲ್ಲ";
}
