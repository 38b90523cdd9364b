namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class TamilPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "பொருள் வாரியாக",
        ByCustomer: "வாடிக்கையாளர் வாரியாக",
        ByStaff: "பணியாளர் வாரியாக",
        ByDay: "நாள் வாரியாக",
        ProfitByItem: "பொருள் லாபம்",
        Returned: "{0} திரும்பி வந்தது",
        NoName: "பெயர் இல்லாமல்",
        StockWorth: "சரக்கின் மதிப்பு {0}",
        NotValued: "{0} பொருட்களின் வாங்கிய விலை தெரியாது",
        Trial: "இருப்புச் சோதனை",
        Agrees: "இரு பக்கமும்: {0}",
        Credit: "உள்ளீட்டு வரி வரவு {0}: {1}",
        Matched: "{0} பில்கள் GSTR-2B உடன் பொருந்தின",
        Waiting: "{0} பில்கள் GSTR-2B-ல் இல்லை ({1}): சப்ளையரை தாக்கல் செய்யச் சொல்லுங்கள்",
        NotInBooks: "{0} GSTR-2B-ல் உள்ளன, உங்கள் கணக்கில் இல்லை ({1})",
        Differ: "{0} வேறுபடுகின்றன ({1})",
        Barred: "{0} எடுக்க முடியாது ({1})",
        NoStatement: "{0} GSTR-2B இன்னும் வரவில்லை: GST தளத்தின் JSON அனுப்புங்கள்",
        Bank: "வங்கி",
        Khata: "கணக்கு",
        Sales: "விற்பனை",
        Tax: "GST",
        Purchases: "கொள்முதல்",
        InputTax: "கட்டிய GST",
        Expenses: "செலவு",
        Discounts: "தள்ளுபடி",
        Capital: "முதல்",
        Drawings: "எடுத்தது",
        Opening: "பழைய பாக்கி",
        Unbilled: "பொருள் இல்லாமல்",
        ShortOver: "கல்லா குறைவு-அதிகம்");
}
