namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class TeluguPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "వస్తువు వారీగా",
        ByCustomer: "కస్టమర్ వారీగా",
        ByStaff: "సిబ్బంది వారీగా",
        ByDay: "రోజు వారీగా",
        ProfitByItem: "వస్తువు లాభం",
        Returned: "{0} తిరిగి వచ్చింది",
        NoName: "పేరు లేకుండా",
        StockWorth: "స్టాక్ విలువ {0}",
        NotValued: "{0} వస్తువుల కొన్న ధర తెలియదు",
        Trial: "ట్రయల్ బ్యాలెన్స్",
        Agrees: "రెండు వైపులా: {0}",
        Credit: "ఇన్‌పుట్ క్రెడిట్ {0}: {1}",
        Matched: "{0} బిల్లులు GSTR-2Bతో సరిపోయాయి",
        Waiting: "{0} బిల్లులు GSTR-2Bలో లేవు ({1}): సప్లయర్‌ని ఫైల్ చేయమనండి",
        NotInBooks: "{0} GSTR-2Bలో ఉన్నాయి, మీ పుస్తకంలో లేవు ({1})",
        Differ: "{0} తేడాగా ఉన్నాయి ({1})",
        Barred: "{0} క్రెడిట్ రాదు ({1})",
        NoStatement: "{0} GSTR-2B ఇంకా రాలేదు: GST పోర్టల్ JSON పంపండి",
        Bank: "బ్యాంకు",
        Khata: "ఖాతా",
        Sales: "అమ్మకాలు",
        Tax: "GST",
        Purchases: "కొనుగోళ్లు",
        InputTax: "కట్టిన GST",
        Expenses: "ఖర్చులు",
        Discounts: "తగ్గింపు",
        Capital: "పెట్టుబడి",
        Drawings: "తీసుకున్నది",
        Opening: "పాత బాకీ",
        Unbilled: "వస్తువులు లేకుండా",
        ShortOver: "గల్లా తక్కువ-ఎక్కువ");
}
