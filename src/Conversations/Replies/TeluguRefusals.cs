using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Telugu: what did not happen, and what to do now.</summary>
internal static class TeluguRefusals
{
    private const string ShopGone = "⛔ షాప్ దొరకలేదు, ఏమీ రాయలేదు. ఒక నిమిషంలో మళ్ళీ రాయండి";

    private const string TooManyItems =
        "⛔ ఒక బిల్‌కి వస్తువులు చాలా ఎక్కువ, ఏమీ రాయలేదు. రెండు భాగాలుగా పంపండి";

    private const string NoItems = "❓ ఏ వస్తువులు? ఇలా రాయండి: \"రమేష్‌కి 2 కిలోల చక్కెర అప్పు\"";

    private const string QuantityOff = "⛔ {subject} అంత ఉండదు, ఏమీ రాయలేదు. మళ్ళీ రాయండి";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} లిస్ట్‌లో లేదు, ఏమీ రాయలేదు. పేరు చూసి మళ్ళీ రాయండి",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] = "⛔ {subject} ఈ కొలతలో అమ్మరు, ఏమీ రాయలేదు. దాని కొలతలో రాయండి",
        ["order-price-missing"] = "⛔ {subject} ధర లేదు, ఏమీ రాయలేదు. ముందు రాయండి: {subject} ధర 45",
        ["order-party-unknown"] = "⛔ ఈ పేరు ఖాతాలో లేదు, ఏమీ రాయలేదు. పేరు మళ్ళీ రాయండి",
        ["order-credit-needs-party"] =
            "❓ అప్పు ఎవరికి? పేరు కూడా రాయండి: \"రమేష్‌కి 2 కిలోల చక్కెర అప్పు\"",
        ["order-stock-short"] =
            "⛔ {subject} అంత లేదు, ఏమీ రాయలేదు. తక్కువ రాయండి, లేదా వచ్చిన సరుకు రాయండి",
        ["order-credit-exceeded"] =
            "⛔ {subject} లిమిట్ దాటుతుంది, ఏమీ రాయలేదు. తగ్గించండి, లేదా క్యాష్ తీసుకోండి",
        ["order-unknown"] = "❓ ఈ ఆర్డర్ దొరకలేదు. మళ్ళీ రాయండి",
        ["order-not-waiting"] = "❓ ఈ ఆర్డర్‌కి ఇంతకుముందే జవాబు ఇచ్చారు, ఏమీ మారలేదు",
        ["order-change-without-effect"] =
            "❓ ఇది ఆర్డర్‌లో లేదు, ఏమీ మారలేదు. ఆర్డర్‌లో ఉన్నది రాయండి",
        ["order-already-undone"] = "❓ ఇది ఇంతకుముందే వెనక్కి తీసుకున్నాం, ఏమీ మారలేదు",
        ["order-not-booked"] = "❓ దీనికి బిల్ వేయనేలేదు, వెనక్కి తీసుకోవడానికి ఏమీ లేదు",
        ["order-period-closed"] =
            "⛔ ఆ నెల లెక్క మూసేశారు, బిల్ అలాగే ఉంది. CA దగ్గర క్రెడిట్ నోట్ చేయించండి",
        ["order-has-returns"] =
            "⛔ ఈ బిల్ సరుకు వెనక్కి వచ్చింది, బిల్ అలాగే ఉంది. ముందు ఆ వాపసు తీసేయండి",
        ["return-goods-not-sold"] = "❓ ఏ బిల్‌లోనూ {subject} లేదు. ఏ బిల్‌దో రాయండి",
        ["return-bill-cancelled"] = "⛔ ఆ బిల్ వెనక్కి తీసుకున్నారు, దానిపై ఏదీ వాపసు కాదు",
        ["return-nothing-left"] = "❓ ఆ బిల్‌లో {subject} ముందే మొత్తం వెనక్కి వచ్చింది",
        ["return-more-than-left"] =
            "⛔ బిల్‌లో ఇంత {subject} మిగల్లేదు, ఏమీ రాయలేదు. ఎంత వచ్చిందో మళ్ళీ రాయండి",
        ["return-needs-party"] = "❓ ఎవరి ఖాతాలో? పేరు రాయండి, లేదా నగదు వాపసు అని రాయండి",
        ["note-unknown"] = "❓ ఆ వాపసు దొరకలేదు, తీసేయడానికి ఏమీ లేదు",
        ["note-already-undone"] = "❓ ఆ వాపసు ముందే తీసేశారు, ఏమీ మారలేదు",
        ["note-used-since"] = "⛔ ఆ తర్వాత సరుకు వెనక్కి వచ్చింది. ముందు ఆ వాపసు తీసేయండి",
        ["note-period-closed"] = "⛔ ఆ నోట్ నెల లెక్క మూసేశారు, నోట్ అలాగే ఉంది. CA ని అడగండి",
        ["note-too-late"] = "⛔ ఆ బిల్ క్రెడిట్ నోట్ సమయం అయిపోయింది. CA ని అడగండి",
        ["note-exceeds-bill"] = "⛔ బిల్‌లో ఇంత మిగల్లేదు, ఏమీ రాయలేదు. తక్కువ మొత్తం రాయండి",
        ["note-without-effect"] =
            "❓ ఈ ధరలతో ఏమీ మారదు, లేదా కొన్ని పెరిగి కొన్ని తగ్గాయి: ఒక్కొక్కటిగా రాయండి",
        ["order-step-not-allowed"] = "❓ ఆ ఆర్డర్ ఇంకా అక్కడ లేదు, లేదా దాటిపోయింది. ఏమీ మారలేదు",
        ["order-slot-invalid"] =
            "❓ డెలివరీ సమయం సరిగా లేదు. ఈ రోజు లేదా తర్వాతి రోజు, సమయం రాయండి",
        ["order-below-minimum"] = "⛔ ఆర్డర్ {subject} కంటే తక్కువ, కనీసం అంత ఉంటేనే పంపుతారు",
        ["order-nothing-to-repeat"] = "❓ ముందు ఆర్డర్ ఏదీ లేదు. ఏం కావాలో రాయండి",
        ["order-standing-invalid"] =
            "❓ ఏ రోజు, ఎన్ని గంటలకు? ఇలా రాయండి: ప్రతి సోమవారం ఉదయం 7 గంటలకు 1 కిలో చక్కెర",

        ["memo-repeated"] = "❓ ఈ మొత్తం ఇంతకుముందే రాశాం, ఏమీ మారలేదు",
        ["memo-party-unknown"] = "⛔ ఈ పేరు ఖాతాలో లేదు, ఏమీ రాయలేదు. పేరు మళ్ళీ రాయండి",
        ["memo-amount-out-of-range"] = "⛔ ఈ మొత్తం సరిగ్గా లేదు, ఏమీ రాయలేదు. మొత్తం మళ్ళీ రాయండి",
        ["memo-mode-not-money"] = "⛔ ఏమీ రాయలేదు. ఎలా ఇచ్చారో రాయండి: క్యాష్, UPI లేదా కార్డ్",
        ["memo-unknown"] = "❓ ఈ మొత్తం దొరకలేదు, వెనక్కి తీసుకోవడానికి ఏమీ లేదు",
        ["memo-already-undone"] = "❓ ఈ మొత్తం ఇంతకుముందే వెనక్కి తీసుకున్నాం, ఏమీ మారలేదు",
        ["party-name-invalid"] =
            "⛔ కార్డ్ మీద పేరు సరిగ్గా లేదు, ఏమీ రాయలేదు. పేరున్న కార్డ్ పంపండి",
        ["party-phone-invalid"] = "⛔ ఈ ఫోన్ నంబర్ సరిగ్గా లేదు, ఏమీ రాయలేదు. కార్డ్ మళ్ళీ పంపండి",
        ["party-unknown"] = "⛔ ఈ పేరు ఖాతాలో లేదు, ఏమీ రాయలేదు. కార్డ్ మళ్ళీ పంపండి",
        ["payment-repeated"] = "❓ ఈ పేమెంట్ ఇంతకుముందే రాశాం, ఏమీ మారలేదు",
        ["payment-party-unknown"] = "⛔ ఈ పేరు ఖాతాలో లేదు, ఏమీ రాయలేదు. పేరు మళ్ళీ రాయండి",
        ["payment-amount-out-of-range"] =
            "⛔ ఈ మొత్తం సరిగ్గా లేదు, ఏమీ రాయలేదు. ఇలా రాయండి: \"రమేష్ 500 ఇచ్చారు\"",
        ["payment-mode-not-money"] =
            "⛔ డబ్బు క్యాష్, UPI లేదా కార్డ్‌తో వస్తుంది, ఏమీ రాయలేదు. దేనితో వచ్చిందో రాయండి",
        ["payment-unknown"] = "❓ ఈ పేమెంట్ దొరకలేదు, వెనక్కి తీసుకోవడానికి ఏమీ లేదు",
        ["payment-already-undone"] = "❓ ఈ పేమెంట్ ఇంతకుముందే వెనక్కి తీసుకున్నాం, ఏమీ మారలేదు",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ ఇది ఇంతకుముందే రాశాం, స్టాక్ అలాగే ఉంది",
        ["stock-no-lines"] = "❓ ఏ సరుకు? ఇలా రాయండి: \"20 కిలోల చక్కెర వచ్చింది\"",
        ["stock-too-many-lines"] =
            "⛔ ఒకేసారి 100 కంటే ఎక్కువ వస్తువులు, స్టాక్ అలాగే ఉంది. కొంచెం కొంచెంగా పంపండి",
        ["stock-product-unknown"] =
            "⛔ {subject} లిస్ట్‌లో లేదు, స్టాక్ అలాగే ఉంది. పేరు చూసి మళ్ళీ రాయండి",
        ["stock-unit-mismatch"] =
            "⛔ {subject} ఈ కొలతలో ఉంచలేదు, స్టాక్ అలాగే ఉంది. దాని కొలతలో రాయండి",
        ["stock-quantity-out-of-range"] = "⛔ అంత ఉండదు, స్టాక్ అలాగే ఉంది. మళ్ళీ రాయండి",
        ["stock-cost-out-of-range"] = "⛔ ఈ కొన్న ధర సరిగ్గా లేదు, ఏమీ రాయలేదు. ఒకదానికి ₹ రాయండి",
        ["stock-supplier-unknown"] = "❓ సరుకు ఎవరి నుంచి? సప్లయర్ పేరు రాయండి",
        ["stock-total-out-of-range"] = "❓ మొత్తం సరిగా లేదు",
        ["stock-price-out-of-range"] = "⛔ ఈ ధర సరిగ్గా లేదు, పాత ధరే ఉంది. ఒకదానికి ₹ రాయండి",
        ["stock-name-invalid"] =
            "⛔ పేరు ఖాళీగా లేదా చాలా పొడవుగా ఉంది, ఏమీ చేర్చలేదు. చిన్న పేరు రాయండి",
        ["stock-unit-unknown"] = "❓ ఏ కొలతలో? kg, g, l, ml, pc, pkt లేదా dozen రాయండి",
        ["stock-product-exists"] = "❓ ఇది లిస్ట్‌లో ముందే ఉంది. ధర కోసం రాయండి: చక్కెర ధర 45",
        ["stock-change-unknown"] = "❓ ఈ మార్పు దొరకలేదు, వెనక్కి తీసుకోవడానికి ఏమీ లేదు",
        ["stock-already-undone"] = "❓ ఇది ఇంతకుముందే వెనక్కి తీసుకున్నాం, ఏమీ మారలేదు",
        ["stock-counted-since"] =
            "⛔ ఆ తర్వాత లెక్కపెట్టారు, వెనక్కి తీసుకోలేం. ఇంకోసారి లెక్కపెట్టి రాయండి",
        ["stock-price-changed-since"] = "⛔ ఆ తర్వాత ధర మళ్ళీ మారింది. సరైన ధర రాయండి",
        ["stock-product-in-use"] = "⛔ దీనికి ఇప్పుడు స్టాక్ ఉంది, అందుకే లిస్ట్‌లో ఉంటుంది",

        ["gst-document-malformed"] = "⛔ బిల్ వేయలేకపోయా, ఏమీ రాయలేదు. ఇంకోసారి రాయండి",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ ఈ డిస్కౌంట్ సరిగ్గా లేదు, ఏమీ రాయలేదు. ₹ లో, లేదా 0 నుంచి 100 % రాయండి",
        ["gst-discount-over-net"] = "⛔ డిస్కౌంట్ బిల్ కంటే ఎక్కువ, ఏమీ రాయలేదు. తక్కువ రాయండి",
        ["gst-amount-out-of-range"] =
            "⛔ బిల్ చాలా పెద్దదవుతోంది, ఏమీ రాయలేదు. ఎంతో చూసి మళ్ళీ రాయండి",
        ["gst-state-unknown"] =
            "⛔ షాప్ లేదా కస్టమర్ రాష్ట్రం తప్పు, ఏమీ రాయలేదు. ముందు అది సరిచేయండి",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ ఒక వస్తువు ధర సరిగ్గా లేదు, ఏమీ రాయలేదు. దాని ధర మళ్ళీ రాయండి",
        ["gst-cess-out-of-range"] =
            "⛔ ఒక వస్తువు సెస్ సరిగ్గా లేదు, ఏమీ రాయలేదు. లిస్ట్‌లో సరిచేయండి",
        ["gst-rate-unknown"] =
            "⛔ ఒక వస్తువు GST రేటు ఇప్పుడు లేదు, ఏమీ రాయలేదు. లిస్ట్‌లో సరిచేయండి",

        ["shop-name-missing"] = "❓ షాప్ పేరు ఏంటి? అక్షరాల్లో రాయండి",
        ["shop-name-too-long"] = "❓ పేరు పొడవుగా ఉంది. 60 అక్షరాల లోపు రాయండి",
        ["shop-kind-unknown"] = "❓ ఏం షాప్? కిరాణా, మెడికల్, హార్డ్‌వేర్ లాగా",
        ["shop-state-unknown"] = "❓ షాప్ ఏ రాష్ట్రంలో ఉంది? తెలంగాణ లాగా",
        ["shop-language-unknown"] = "❓ ఈ భాష ఇంకా రాదు. తెలుగా, English ఆ?",
        ["shop-gstin-invalid"] = "⛔ GSTIN సరిగ్గా లేదు. 15 అక్షరాలు-అంకెలు మళ్ళీ చూడండి",
        ["shop-gstin-other-state"] = "⛔ ఈ GSTIN వేరే రాష్ట్రానిది. రెండూ మళ్ళీ చూడండి",
        ["shop-gstin-missing"] = "❓ GSTIN రాయండి: 15 అక్షరాలు-అంకెలు",
        ["shop-upi-invalid"] = "⛔ UPI id సరిగ్గా లేదు. ఇలా ఉంటుంది: name@bank",
        ["shop-phone-invalid"] = "⛔ ఫోన్ నంబర్ సరిగ్గా లేదు. 10 అంకెలు రాయండి",
        ["shop-number-missing"] = "⛔ ఈ షాప్‌కి WhatsApp నంబర్ ఇంకా లేదు. ముందు నంబర్ ఇవ్వండి",
        ["shop-number-taken"] = "⛔ ఈ WhatsApp నంబర్ వేరే షాప్‌ది. వేరే నంబర్ ఇవ్వండి",
        ["shop-too-many"] = "⛔ ఒకరు తెరవగలిగినన్ని షాపులు అయ్యాయి. వాటిలోనే ఒకదాంట్లో రాయండి",
        ["shop-setting-invalid"] = "⛔ ఇది కుదరదు, ముందున్నట్టే ఉంది. వేరేది రాయండి",
        ["shop-unknown"] = "❓ ఈ షాప్ దొరకలేదు. పేరు మళ్ళీ చూడండి",

        ["member-nobody-named"] = "❓ ఎవరిని? వాళ్ళ కాంటాక్ట్ లేదా ఫోన్ నంబర్ పంపండి",
        ["member-unknown"] = "❓ ఈ నంబర్ ఇక్కడ ఎవరిదీ కాదు. మళ్ళీ చూడండి",
        ["member-phone-taken"] = "⛔ ఈ నంబర్ షాప్‌లో వేరొకరిది. వేరే నంబర్ ఇవ్వండి",
        ["member-too-many"] = "⛔ షాప్‌లో ఇంకెవరినీ చేర్చలేం. ముందు ఒకరిని తీసేయండి",
        ["member-last-owner"] = "⛔ షాప్‌కి ఒక యజమాని ఉండాలి. ముందు ఇంకొకరిని యజమానిని చేయండి",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ ఏం కావాలి? ఇలా రాయండి: \"2 కిలోల చక్కెర, 5 Maggi\"",
            ["order-too-many-lines"] =
                "⛔ ఒక ఆర్డర్‌కి వస్తువులు చాలా ఎక్కువ. రెండు భాగాలుగా పంపండి",
            ["order-product-unknown"] = "⛔ {subject} ఇక్కడ దొరకదు. అది లేకుండా ఆర్డర్ రాయండి",
            ["order-quantity-out-of-range"] = "⛔ {subject} అంత దొరకదు. ఎంత కావాలో మళ్ళీ రాయండి",
            ["order-unit-mismatch"] =
                "⛔ {subject} ఈ కొలతలో దొరకదు. కిలోలు, లీటర్లు లేదా పీసుల్లో రాయండి",
            ["order-price-missing"] =
                "⛔ {subject} ధర ఇంకా లేదు. షాప్‌లో అడగండి, లేదా అది లేకుండా రాయండి",
            ["order-stock-short"] = "⛔ {subject} ఇప్పుడు అంత లేదు. కొంచెం తక్కువ రాయండి",
            ["order-credit-exceeded"] =
                "⛔ ఇది ఇప్పుడు ఖాతాలో రాయలేం. ఆర్డర్‌లో \"క్యాష్\" అని రాసి పంపండి",
            ["order-below-minimum"] = "⛔ ఆర్డర్ {subject} కంటే తక్కువ, కనీసం అంత ఉంటేనే పంపుతారు",
            ["order-nothing-to-repeat"] = "❓ ముందు ఆర్డర్ ఏదీ లేదు. ఏం కావాలో రాయండి",
            ["order-unknown"] = "❓ ఈ ఆర్డర్ దొరకలేదు. మళ్ళీ రాయండి",
            ["order-change-without-effect"] =
                "❓ ఇది మీ ఆర్డర్‌లో లేదు, ఏమీ మారలేదు. ఆర్డర్‌లో ఉన్నది రాయండి",
            ["order-not-waiting"] = "❓ ఈ ఆర్డర్‌కి షాప్ జవాబు ఇచ్చేసింది. షాప్‌కి చెప్పండి",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
