namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class KannadaPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "ವಸ್ತುವಾರು",
        ByCustomer: "ಗ್ರಾಹಕವಾರು",
        ByStaff: "ಸಿಬ್ಬಂದಿವಾರು",
        ByDay: "ದಿನವಾರು",
        ProfitByItem: "ವಸ್ತುವಿನ ಲಾಭ",
        Returned: "{0} ವಾಪಸ್ ಬಂದಿದೆ",
        NoName: "ಹೆಸರಿಲ್ಲದೆ",
        StockWorth: "ಸ್ಟಾಕ್ ಮೌಲ್ಯ {0}",
        NotValued: "{0} ವಸ್ತುಗಳ ಖರೀದಿ ಬೆಲೆ ಗೊತ್ತಿಲ್ಲ",
        Trial: "ಟ್ರಯಲ್ ಬ್ಯಾಲೆನ್ಸ್",
        Agrees: "ಎರಡೂ ಕಡೆ: {0}",
        Credit: "ಇನ್‌ಪುಟ್ ಕ್ರೆಡಿಟ್ {0}: {1}",
        Matched: "{0} ಬಿಲ್‌ಗಳು GSTR-2B ಜೊತೆ ಹೊಂದಿವೆ",
        Waiting: "{0} ಬಿಲ್‌ಗಳು GSTR-2B ನಲ್ಲಿ ಇಲ್ಲ ({1}): ಸರಬರಾಜುದಾರರಿಗೆ ಫೈಲ್ ಮಾಡಲು ಹೇಳಿ",
        NotInBooks: "{0} GSTR-2B ನಲ್ಲಿವೆ, ನಿಮ್ಮ ಪುಸ್ತಕದಲ್ಲಿ ಇಲ್ಲ ({1})",
        Differ: "{0} ವ್ಯತ್ಯಾಸ ({1})",
        Barred: "{0} ಕ್ರೆಡಿಟ್ ಸಿಗುವುದಿಲ್ಲ ({1})",
        NoStatement: "{0} GSTR-2B ಇನ್ನೂ ಬಂದಿಲ್ಲ: GST ಪೋರ್ಟಲ್ JSON ಕಳುಹಿಸಿ",
        Bank: "ಬ್ಯಾಂಕ್",
        Khata: "ಖಾತೆ",
        Sales: "ಮಾರಾಟ",
        Tax: "GST",
        Purchases: "ಖರೀದಿ",
        InputTax: "ಕೊಟ್ಟ GST",
        Expenses: "ಖರ್ಚು",
        Discounts: "ರಿಯಾಯಿತಿ",
        Capital: "ಬಂಡವಾಳ",
        Drawings: "ತೆಗೆದದ್ದು",
        Opening: "ಹಳೆ ಬಾಕಿ",
        Unbilled: "ವಸ್ತುಗಳಿಲ್ಲದೆ",
        ShortOver: "ಗಲ್ಲಾ ಕಡಿಮೆ-ಹೆಚ್ಚು");
}
