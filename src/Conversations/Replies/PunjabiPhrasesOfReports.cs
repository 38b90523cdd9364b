namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class PunjabiPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "ਸਾਮਾਨ ਮੁਤਾਬਕ",
        ByCustomer: "ਗਾਹਕ ਮੁਤਾਬਕ",
        ByStaff: "ਸਟਾਫ਼ ਮੁਤਾਬਕ",
        ByDay: "ਦਿਨ ਮੁਤਾਬਕ",
        ProfitByItem: "ਸਾਮਾਨ ਦਾ ਮੁਨਾਫ਼ਾ",
        Returned: "{0} ਵਾਪਸ ਆਇਆ",
        NoName: "ਬਿਨਾਂ ਨਾਂ",
        StockWorth: "ਸਟਾਕ ਦੀ ਕੀਮਤ {0}",
        NotValued: "{0} ਸਾਮਾਨ ਦਾ ਖ਼ਰੀਦ ਭਾਅ ਪਤਾ ਨਹੀਂ",
        Trial: "ਟ੍ਰਾਇਲ ਬੈਲੇਂਸ",
        Agrees: "ਦੋਵੇਂ ਪਾਸੇ: {0}",
        Credit: "ਇਨਪੁਟ ਕ੍ਰੈਡਿਟ {0}: {1}",
        Matched: "{0} ਬਿੱਲ GSTR-2B ਨਾਲ ਮਿਲੇ",
        Waiting: "{0} ਬਿੱਲ GSTR-2B ਵਿੱਚ ਨਹੀਂ ({1}): ਸਪਲਾਇਰ ਤੋਂ ਫ਼ਾਈਲ ਕਰਵਾਓ",
        NotInBooks: "{0} GSTR-2B ਵਿੱਚ ਹਨ, ਤੁਹਾਡੀ ਵਹੀ ਵਿੱਚ ਨਹੀਂ ({1})",
        Differ: "{0} ਵਿੱਚ ਫ਼ਰਕ ({1})",
        Barred: "{0} ਦਾ ਕ੍ਰੈਡਿਟ ਨਹੀਂ ਮਿਲੇਗਾ ({1})",
        NoStatement: "{0} ਦੀ GSTR-2B ਅਜੇ ਨਹੀਂ ਆਈ: GST ਪੋਰਟਲ ਦਾ JSON ਭੇਜੋ",
        Bank: "ਬੈਂਕ",
        Khata: "ਖਾਤਾ",
        Sales: "ਵਿਕਰੀ",
        Tax: "GST",
        Purchases: "ਖ਼ਰੀਦ",
        InputTax: "ਦਿੱਤਾ GST",
        Expenses: "ਖ਼ਰਚ",
        Discounts: "ਛੋਟ",
        Capital: "ਪੂੰਜੀ",
        Drawings: "ਕਢਵਾਇਆ",
        Opening: "ਪੁਰਾਣਾ ਬਾਕੀ",
        Unbilled: "ਬਿਨਾਂ ਸਾਮਾਨ",
        ShortOver: "ਗੱਲਾ ਘੱਟ-ਵੱਧ");
}
