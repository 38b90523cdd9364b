using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Hindi: what did not happen, and what to do now.</summary>
internal static class HindiRefusals
{
    private const string ShopGone =
        "⛔ दुकान नहीं मिली, कुछ नहीं लिखा। एक मिनट में फिर लिखिए";

    private const string TooManyItems =
        "⛔ एक बिल के लिए बहुत सामान है, कुछ नहीं लिखा। दो हिस्से में भेजिए";

    private const string NoItems = "❓ क्या-क्या सामान? जैसे: \"रमेश 2 किलो चीनी उधार\"";

    private const string QuantityOff =
        "⛔ {subject} की मात्रा ठीक नहीं, कुछ नहीं लिखा। फिर से लिखिए";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} लिस्ट में नहीं है, कुछ नहीं लिखा। नाम देखकर फिर लिखिए",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} इस नाप में नहीं बिकता, कुछ नहीं लिखा। उसके अपने नाप में लिखिए",
        ["order-price-above-mrp"] =
            "⛔ {subject} का दाम एमआरपी से ज़्यादा है, कानून से नहीं बिक सकता। कुछ नहीं लिखा",
        ["order-batch-unknown"] =
            "⛔ इस नंबर का बैच नहीं है, कुछ नहीं लिखा। बैच ये हैं: {subject}",
        ["order-paid-out-of-range"] =
            "⛔ बाकी इतना नहीं है, कुछ नहीं लिखा। इस बिल के साथ बाकी: {subject}",
        ["order-price-missing"] =
            "⛔ {subject} का दाम नहीं है, कुछ नहीं लिखा। पहले लिखिए: {subject} का रेट 45",
        ["order-party-unknown"] =
            "⛔ यह नाम खाते में नहीं है, कुछ नहीं लिखा। नाम फिर से लिखिए",
        ["order-credit-needs-party"] =
            "❓ उधार किसका? नाम भी लिखिए: \"रमेश 2 किलो चीनी उधार\"",
        ["order-stock-short"] =
            "⛔ {subject} इतना नहीं है, कुछ नहीं लिखा। कम लिखिए, या माल आया हो तो वह लिखिए",
        ["order-credit-exceeded"] =
            "⛔ {subject} की लिमिट से ऊपर जाता है, कुछ नहीं लिखा। कम कीजिए या नकद लीजिए",
        ["order-unknown"] = "❓ यह ऑर्डर नहीं मिला। फिर से लिखिए",
        ["order-not-waiting"] = "❓ इस ऑर्डर का जवाब पहले ही हो चुका है, कुछ नहीं बदला",
        ["order-change-without-effect"] =
            "❓ यह ऑर्डर में नहीं है, कुछ नहीं बदला। जो ऑर्डर में है वह लिखिए",
        ["order-already-undone"] = "❓ यह पहले ही वापस हो चुका है, कुछ नहीं बदला",
        ["order-not-booked"] = "❓ इसका बिल बना ही नहीं था, वापस लेने को कुछ नहीं है",
        ["order-period-closed"] =
            "⛔ उस महीने का हिसाब बंद है, बिल वैसा ही है। CA से क्रेडिट नोट बनवाइए",
        ["order-has-returns"] =
            "⛔ इस बिल का माल वापस आया है, बिल वैसा ही है। पहले वह वापसी हटाइए",
        ["return-goods-not-sold"] = "❓ किसी बिल में {subject} नहीं मिला। कौन से बिल का है, लिखिए",
        ["return-bill-cancelled"] = "⛔ वह बिल वापस लिया जा चुका है, उस पर कुछ वापस नहीं होगा",
        ["return-nothing-left"] = "❓ उस बिल का {subject} पहले ही पूरा वापस आ चुका है",
        ["return-more-than-left"] =
            "⛔ बिल में इतना {subject} बचा नहीं, कुछ नहीं लिखा। कितना आया, फिर लिखिए",
        ["return-needs-party"] = "❓ किसके खाते से? नाम लिखिए, या नकद वापस लिखिए",
        ["note-unknown"] = "❓ वह वापसी नहीं मिली, वापस लेने को कुछ नहीं है",
        ["note-already-undone"] = "❓ वह वापसी पहले ही हट चुकी है, कुछ नहीं बदला",
        ["note-used-since"] = "⛔ उसके बाद उसमें से माल वापस आया है। पहले वह वापसी हटाइए",
        ["note-period-closed"] = "⛔ उस नोट के महीने का हिसाब बंद है, नोट वैसा ही है। CA से पूछिए",
        ["note-too-late"] = "⛔ उस बिल के क्रेडिट नोट का समय निकल गया। CA से पूछिए",
        ["note-exceeds-bill"] = "⛔ बिल में इतना बचा नहीं, कुछ नहीं लिखा। कम रकम लिखिए",
        ["note-without-effect"] =
            "❓ इन दामों से कुछ नहीं बदलता, या कुछ बढ़े कुछ घटे: एक-एक करके लिखिए",
        ["order-step-not-allowed"] =
            "❓ वह ऑर्डर अभी वहाँ नहीं है, या आगे निकल चुका है। कुछ नहीं बदला",
        ["order-slot-invalid"] = "❓ डिलीवरी का समय ठीक नहीं। आज या आगे का दिन और समय लिखिए",
        ["order-below-minimum"] = "⛔ ऑर्डर {subject} से कम है, इतने का ही ऑर्डर पहुँचता है",
        ["order-offer-expired"] =
            "❓ कोटेशन की तारीख़ निकल गई। नया बनाकर भेजिए",
        ["order-nothing-to-repeat"] = "❓ पहले का कोई ऑर्डर नहीं है। क्या चाहिए, लिखिए",
        ["order-standing-invalid"] =
            "❓ किस दिन, कितने बजे? जैसे लिखिए: हर सोमवार सुबह 7 बजे 1 किलो चीनी",

        ["memo-repeated"] = "❓ यह रकम पहले ही लिखी है, कुछ नहीं बदला",
        ["memo-party-unknown"] =
            "⛔ यह नाम खाते में नहीं है, कुछ नहीं लिखा। नाम फिर से लिखिए",
        ["memo-amount-out-of-range"] =
            "⛔ यह रकम ठीक नहीं, कुछ नहीं लिखा। रकम फिर से लिखिए",
        ["memo-mode-not-money"] =
            "⛔ कुछ नहीं लिखा। कैसे दिया लिखिए: नकद, UPI या कार्ड",
        ["memo-unknown"] = "❓ यह रकम नहीं मिली, वापस लेने को कुछ नहीं है",
        ["memo-already-undone"] = "❓ यह रकम पहले ही वापस हो चुकी है, कुछ नहीं बदला",
        ["entry-day-out-of-range"] =
            "⛔ यह दिन ठीक नहीं, कुछ नहीं लिखा। आगे का या साल भर से पुराना दिन नहीं चलेगा",
        ["memo-discount-above-balance"] =
            "⛔ {subject} पर इतना बाकी नहीं है, कुछ नहीं लिखा। बाकी तक की रकम लिखिए",
        ["payment-parts-differ"] = "⛔ हिस्से जोड़कर रकम नहीं बनती, कुछ नहीं लिखा। फिर से लिखिए",
        ["payment-nothing-due"] = "❓ {subject} का हिसाब साफ़ है, कुछ नहीं लिखा",
        ["payment-balance-moved"] =
            "⛔ {subject} का बाकी इस बीच बदल गया, कुछ नहीं लिखा। देखकर फिर लिखिए",
        ["filing-month-not-over"] =
            "⛔ यह महीना अभी पूरा नहीं हुआ, कुछ नहीं बदला। पूरा होने पर फ़ाइल कीजिए",
        ["filing-repeated"] = "❓ यह महीना पहले ही फ़ाइल है, कुछ नहीं बदला",
        ["filing-unknown"] = "❓ ऐसा फ़ाइल किया महीना नहीं मिला, कुछ नहीं बदला",
        ["filing-already-undone"] = "❓ यह पहले ही वापस हो चुका है, कुछ नहीं बदला",
        ["limit-changed-since"] =
            "⛔ {subject} की सीमा बाद में फिर बदली है, वैसी ही है। जो सीमा चाहिए वह लिखिए",
        ["party-name-invalid"] =
            "⛔ कार्ड पर नाम ठीक नहीं, कुछ नहीं लिखा। नाम वाला कार्ड भेजिए",
        ["party-phone-invalid"] =
            "⛔ यह फ़ोन नंबर ठीक नहीं, कुछ नहीं लिखा। कार्ड दोबारा भेजिए",
        ["party-phone-taken"] = "⛔ यह नंबर यहाँ किसी और का है। कुछ नहीं बदला",
        ["party-unknown"] =
            "⛔ यह नाम खाते में नहीं है, कुछ नहीं लिखा। कार्ड दोबारा भेजिए",
        ["dispute-line-unknown"] = "❓ यह लाइन इस खाते में नहीं है, कुछ नहीं बदला। खाता फिर देखिए",
        ["dispute-word-missing"] = "❓ थोड़े शब्दों में बताइए क्या ग़लत है, कुछ नहीं बदला",
        ["dispute-answered-before"] = "⛔ दुकान ने यह लाइन देख ली, सही है। दुकान से बात कीजिए",
        ["dispute-too-many"] =
            "⛔ पाँच लाइनें पहले से दुकान के पास हैं, कुछ नहीं बदला। जवाब का इंतज़ार कीजिए",
        ["dispute-unknown"] = "❓ यह बात नहीं मिली, कुछ नहीं बदला",
        ["dispute-already-decided"] = "❓ इसका जवाब पहले ही हो चुका, कुछ नहीं बदला",
        ["payment-bill-unknown"] = "❓ यह बिल इस खाते का नहीं है, कुछ नहीं लिखा। बिल नंबर फिर देखिए",
        ["payment-for-cancelled-bill"] =
            "⛔ यह बिल रद्द हो चुका, कुछ नहीं लिखा। बिल के बिना बोलिए: पैसे जमा रहेंगे",
        ["payment-bill-not-owed"] = "❓ इस बिल पर कुछ बाकी नहीं, कुछ नहीं लिखा। बिल के बिना बोलिए",
        ["payment-more-than-bill"] = "⛔ बिल पर इतना बाकी नहीं, कुछ नहीं लिखा। रकम फिर बोलिए",
        ["reminder-rule-out-of-range"] = "❓ हफ़्ते में 0 से 7 बार, कुछ नहीं बदला। एक नंबर बोलिए",
        ["promise-party-unknown"] = "⛔ यह नाम खाते में नहीं है, तारीख नहीं लिखी",
        ["promise-day-out-of-range"] = "❓ आज से एक साल तक की तारीख बोलिए, कुछ नहीं लिखा",
        ["promise-nothing-due"] = "❓ इसका कुछ बाकी नहीं है, तारीख नहीं लिखी",
        ["promise-unknown"] = "❓ यह तारीख नहीं मिली, कुछ नहीं बदला",
        ["claim-unknown"] = "❓ यह बात नहीं मिली, कुछ नहीं लिखा",
        ["claim-already-decided"] =
            "❓ इसका जवाब पहले ही हो चुका है, कुछ नहीं बदला",
        ["payment-bill-cancelled"] =
            "⛔ वह बिल रद्द हो चुका है, कुछ नहीं लिखा। पैसे ऐप में पेमेंट में रखे हैं",
        ["payment-repeated"] = "❓ यह भुगतान पहले ही लिखा है, कुछ नहीं बदला",
        ["payment-party-unknown"] =
            "⛔ यह नाम खाते में नहीं है, कुछ नहीं लिखा। नाम फिर से लिखिए",
        ["payment-amount-out-of-range"] =
            "⛔ यह रकम ठीक नहीं, कुछ नहीं लिखा। जैसे लिखिए: \"रमेश ने 500 दिए\"",
        ["payment-mode-not-money"] =
            "⛔ पैसा नकद, UPI या कार्ड से आता है, कुछ नहीं लिखा। किससे आया, लिखिए",
        ["payment-unknown"] = "❓ यह भुगतान नहीं मिला, वापस लेने को कुछ नहीं है",
        ["payment-already-undone"] = "❓ यह भुगतान पहले ही वापस हो चुका है, कुछ नहीं बदला",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ यह पहले ही लिखा है, स्टॉक वैसा ही है",
        ["stock-no-lines"] = "❓ कौन सा सामान? जैसे: \"20 किलो चीनी आई\"",
        ["stock-too-many-lines"] =
            "⛔ एक बार में 100 से ज़्यादा सामान है, स्टॉक वैसा ही है। थोड़ा-थोड़ा भेजिए",
        ["stock-product-unknown"] =
            "⛔ {subject} लिस्ट में नहीं है, स्टॉक वैसा ही है। नाम देखकर फिर लिखिए",
        ["stock-unit-mismatch"] =
            "⛔ {subject} इस नाप में नहीं रखा, स्टॉक वैसा ही है। उसके अपने नाप में लिखिए",
        ["stock-quantity-out-of-range"] =
            "⛔ यह मात्रा ठीक नहीं, स्टॉक वैसा ही है। फिर से लिखिए",
        ["stock-cost-out-of-range"] =
            "⛔ यह खरीद दाम ठीक नहीं, कुछ नहीं लिखा। एक का ₹ लिखिए",
        ["stock-batch-invalid"] =
            "❓ यह बैच ठीक नहीं लगता, कुछ नहीं लिखा। नंबर या एक्सपायरी फिर लिखिए",
        ["stock-batch-expired"] = "⛔ यह एक्सपायरी निकल चुकी है, कुछ नहीं लिखा। पैकेट फिर देखिए",
        ["stock-batch-unknown"] = "❓ यह बैच नहीं मिला, कुछ नहीं लिखा",
        ["stock-batch-exceeds"] = "⛔ इस बैच में इतना नहीं बचा, कुछ नहीं लिखा। कितना, फिर लिखिए",
        ["stock-alert-days-invalid"] = "❓ कितने दिन पहले बताएँ? 1 से 365 लिखिए",
        ["stock-count-invalid"] = "❓ क्या गिनना है? नाम दीजिए, फिर सामान और कितना है लिखिए",
        ["stock-count-too-many"] = "⛔ बहुत सारी गिनती खुली हैं। पहले एक बंद कीजिए या छोड़ दीजिए",
        ["stock-count-scope-empty"] = "❓ इस ग्रुप का कोई सामान नहीं। नाम देख लीजिए",
        ["stock-count-unknown"] = "❓ यह गिनती नहीं मिली, कुछ नहीं लिखा",
        ["stock-count-ended"] = "⛔ यह गिनती खत्म हो चुकी। नई शुरू कीजिए",
        ["stock-count-not-in-scope"] = "⛔ यह इस गिनती में नहीं है, कुछ नहीं लिखा",
        ["stock-count-twice"] = "❓ कुछ दो बार गिना गया। बाद वाला सही है या दोनों जोड़ें, बताइए",
        ["stock-supplier-unknown"] = "❓ माल किससे आया? सप्लायर का नाम लिखिए",
        ["stock-total-out-of-range"] = "❓ कुल रकम ठीक नहीं लगती",
        ["stock-bill-invalid"] = "❓ बिल का नंबर या तारीख ठीक नहीं, कुछ नहीं लिखा। बिल फिर देखिए",
        ["stock-bill-repeated"] = "⛔ इस सप्लायर का यह बिल पहले से लिखा है, दोबारा नहीं लिखा",
        ["stock-tax-invalid"] =
            "⛔ जीएसटी ठीक नहीं: सीजीएसटी और एसजीएसटी बराबर, या सिर्फ़ आईजीएसटी, और "
            + "सप्लायर का जीएसटीआईएन हो। कुछ नहीं लिखा",
        ["stock-return-exceeds"] = "⛔ उस खरीद में इतना माल नहीं आया था, कुछ नहीं लिखा",
        ["stock-bill-mismatch"] =
            "⛔ सामान, टैक्स और भाड़ा जोड़कर बिल की रकम नहीं बनती, कुछ नहीं लिखा",
        ["stock-returned-since"] = "⛔ इस खरीद का माल वापस जा चुका है। पहले वह वापसी गलत कीजिए",
        ["stock-price-out-of-range"] =
            "⛔ यह दाम ठीक नहीं, पुराना दाम ही है। एक का ₹ लिखिए",
        ["stock-price-above-mrp"] =
            "⛔ यह दाम पैकेट के एमआरपी से ज़्यादा है, कानून में मना है। पुराना दाम ही है",
        ["stock-pack-invalid"] = "⛔ यह पैक ठीक नहीं, कुछ नहीं लिखा। एक में कितने हैं, वह लिखिए",
        ["stock-barcode-invalid"] = "❓ यह बारकोड ठीक नहीं। फिर से स्कैन कीजिए",
        ["stock-barcode-taken"] = "⛔ यह बारकोड किसी और सामान का है, कुछ नहीं लिखा",
        ["stock-price-list-invalid"] =
            "⛔ यह रेट लिस्ट ठीक नहीं, कुछ नहीं बदला। नाम, सामान और लोग देखिए",
        ["stock-name-invalid"] =
            "⛔ नाम खाली या बहुत लंबा है, कुछ नहीं जोड़ा। छोटा नाम लिखिए",
        ["stock-unit-unknown"] = "❓ किस नाप में? kg, g, l, ml, pc, pkt या dozen लिखिए",
        ["stock-product-exists"] =
            "❓ यह लिस्ट में पहले से है। दाम के लिए लिखिए: चीनी का रेट 45",
        ["stock-change-unknown"] = "❓ यह बदलाव नहीं मिला, वापस लेने को कुछ नहीं है",
        ["stock-already-undone"] = "❓ यह पहले ही वापस हो चुका है, कुछ नहीं बदला",
        ["stock-counted-since"] =
            "⛔ उसके बाद गिनती हो चुकी है, वापस नहीं होगा। एक बार फिर गिनकर लिखिए",
        ["stock-price-changed-since"] =
            "⛔ उसके बाद दाम फिर बदला है। जो सही दाम है वह लिखिए",
        ["stock-product-in-use"] = "⛔ इसका स्टॉक अब है, इसलिए लिस्ट में रहेगा",

        ["gst-document-malformed"] =
            "⛔ बिल नहीं बन पाया, कुछ नहीं लिखा। एक बार फिर लिखिए",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ यह छूट ठीक नहीं, कुछ नहीं लिखा। ₹ में, या 0 से 100 % लिखिए",
        ["gst-discount-over-net"] =
            "⛔ छूट बिल से ज़्यादा है, कुछ नहीं लिखा। कम छूट लिखिए",
        ["gst-amount-out-of-range"] =
            "⛔ बिल बहुत ही बड़ा हो रहा है, कुछ नहीं लिखा। मात्रा देखकर फिर लिखिए",
        ["gst-state-unknown"] =
            "⛔ दुकान या ग्राहक का राज्य गलत है, कुछ नहीं लिखा। पहले उसे ठीक कीजिए",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ किसी सामान का दाम ठीक नहीं, कुछ नहीं लिखा। उसका दाम फिर लिखिए",
        ["gst-cess-out-of-range"] =
            "⛔ किसी सामान का सेस ठीक नहीं, कुछ नहीं लिखा। लिस्ट में ठीक कीजिए",
        ["gst-rate-unknown"] =
            "⛔ किसी सामान की GST दर अब लागू नहीं, कुछ नहीं लिखा। लिस्ट में ठीक कीजिए",
        ["gst-gstin-malformed"] =
            "⛔ यह GSTIN सही नहीं है: उसमें 15 अक्षर और अंक होते हैं. दोबारा देखें",
        ["gst-gstin-check-digit"] = "⛔ इस GSTIN का एक अक्षर गलत है. प्रमाणपत्र से मिलाकर देखें",
        ["gst-pan-malformed"] = "⛔ यह PAN सही नहीं है: वह ABCPD1234E जैसा होता है. दोबारा देखें",
        ["gst-hsn-malformed"] =
            "⛔ यह HSN कोड सही नहीं है: उसमें 4, 6 या 8 अंक होते हैं. सूची में ठीक करें",
        ["gst-hsn-too-short"] = "⛔ आपके टर्नओवर पर HSN कोड में और अंक चाहिए. सूची में पूरा करें",
        ["export-period-invalid"] = "❓ कौन सा महीना? ऐसे लिखें: 112026, या तिमाही 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 और GSTR-3B सिर्फ रेगुलर GST वाली दुकान के होते हैं. CA से पूछें",
        ["export-no-cmp08"] = "⛔ CMP-08 सिर्फ़ कंपोज़िशन वाली दुकान का होता है",
        ["export-quarter-needed"] = "⛔ CMP-08 तीन महीने का एक साथ होता है: तिमाही बताएँ",
        ["gstr-2b-malformed"] =
            "⛔ यह फ़ाइल GST पोर्टल की GSTR-2B नहीं है. वहाँ से JSON दोबारा डाउनलोड करें",
        ["gstr-2b-too-large"] = "⛔ यह GSTR-2B बहुत बड़ी है, कुछ नहीं लिया. CA से पूछें",
        ["gstr-2b-wrong-gstin"] = "⛔ यह GSTR-2B किसी और GSTIN की है, कुछ नहीं लिया",
        ["gstr-2b-period-invalid"] = "⛔ यह GSTR-2B उस महीने की है जो अभी शुरू नहीं हुआ",
        ["gstr-2b-older"] = "⛔ उस महीने की नई GSTR-2B पहले से है; वही रहेगी",
        ["import-too-large"] = "⛔ यह zip बहुत बड़ी है, कुछ नहीं लिया",
        ["import-not-a-zip"] = "⛔ यह फ़ाइल zip नहीं है, या ख़राब है",
        ["import-file-missing"] = "⛔ इस zip में products.csv और parties.csv नहीं हैं",
        ["import-shop-not-empty"] =
            "⛔ इस दुकान में पहले से माल, लोग या बिल हैं. पूरी दुकान सिर्फ़ ख़ाली दुकान में आती है",
        ["import-rows-rejected"] =
            "⛔ कुछ लाइनें सही नहीं, इसलिए कुछ नहीं लिया. ठीक करके दोबारा भेजें",
        ["export-too-large"] = "⛔ एक फ़ाइल के लिए यह बहुत ज़्यादा है. एक-एक महीना करके माँगें",
        ["einvoice-not-needed"] =
            "⛔ इस बिल को ई-इनवॉइस नहीं चाहिए. कुछ नहीं भेजा, बिल ऐसे ही ठीक है",
        ["ewaybill-not-needed"] =
            "⛔ इस माल को ई-वे बिल नहीं चाहिए: कीमत सीमा से कम है. सीधे भेज दें",
        ["einvoice-incomplete"] =
            "⛔ GST पोर्टल को जो चाहिए उसमें कुछ कमी है: पता, पिन या HSN. पहले पूरा करें",
        ["gst-composition-inter-state"] =
            "⛔ कंपोज़िशन दुकान दूसरे राज्य में नहीं बेच सकती। कुछ नहीं लिखा",
        ["paper-party-unknown"] =
            "⛔ यह नाम खाते में नहीं है, कुछ नहीं लिखा। नाम फिर से लिखिए",
        ["look-language-unknown"] = "⛔ इस भाषा में बिल के शब्द नहीं हैं। कुछ नहीं बदला",
        ["party-gstin-own"] = "⛔ यह GSTIN आपकी अपनी दुकान का है, ग्राहक का नहीं। कुछ नहीं लिखा",
        ["gst-supply-needs-gstin"] =
            "⛔ ऐसे बिल के लिए ग्राहक का GSTIN चाहिए। पहले डालिए, कुछ नहीं लिखा",
        ["picture-invalid"] = "⛔ यह तस्वीर नहीं चलेगी। PNG या JPEG भेजिए",
        ["picture-too-large"] = "⛔ तस्वीर बहुत बड़ी है। 1 MB से छोटी भेजिए",
        ["einvoice-not-set-up"] = "⛔ {subject}: GST पोर्टल पर दुकान का लॉगिन नहीं है। ऐप में डालिए",
        ["einvoice-account-invalid"] =
            "⛔ यह यूज़र या पासवर्ड ठीक नहीं लगता। GST पोर्टल से देखकर डालिए",
        ["einvoice-not-waiting"] = "❓ इस बिल का ई-इनवॉइस पहले ही हो चुका है, कुछ नहीं बदला",
        ["einvoice-too-late"] =
            "⛔ {subject}: 30 दिन से पुराना है, GST पोर्टल अब ई-इनवॉइस नहीं लेता। CA से पूछिए",
        ["einvoice-number-used"] =
            "⛔ {subject}: GST पोर्टल पर इस नंबर का दूसरा बिल है। इसे वापस लेकर नया लिखिए",
        ["einvoice-portal-away"] =
            "⛔ {subject}: GST पोर्टल जवाब नहीं दे रहा। बिल सही है, हम कोशिश करते रहेंगे",
        ["einvoice-login-refused"] =
            "⛔ GST पोर्टल दुकान का लॉगिन नहीं मान रहा। ऐप में देखिए। बिल सही हैं, कोशिश जारी है",
        ["einvoice-signature-wrong"] =
            "⛔ GST पोर्टल की मुहर सही नहीं लगती। ई-इनवॉइस कोड मत छापिए, दोबारा पूछेंगे",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: यहाँ वापस हो गया, पर GST पोर्टल ने ई-इनवॉइस नहीं हटाया। CA से पूछिए",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: GST पोर्टल को ग्राहक का GSTIN नहीं मिला। ठीक करके बिल नया लिखिए",
        ["einvoice-hsn"] =
            "⛔ {subject}: GST पोर्टल को कोई HSN नहीं मिला। सामान में ठीक करके बिल नया लिखिए",
        ["einvoice-address"] =
            "⛔ {subject}: पिन कोड और राज्य मेल नहीं खाते। पता ठीक करके ऐप से फिर भेजिए",
        ["einvoice-refused"] =
            "⛔ {subject}: GST पोर्टल ने ई-इनवॉइस नहीं लिया। कारण ऐप में है, CA को दिखाइए",

        ["shop-name-missing"] = "❓ दुकान का नाम? अक्षरों में लिखिए",
        ["shop-name-too-long"] = "❓ नाम लंबा है। 60 अक्षर तक लिखिए",
        ["shop-kind-unknown"] = "❓ कैसी दुकान? जैसे किराना, मेडिकल या हार्डवेयर",
        ["shop-state-unknown"] = "❓ दुकान किस राज्य में है? जैसे महाराष्ट्र",
        ["shop-language-unknown"] = "❓ यह भाषा अभी नहीं आती। हिंदी या English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN ठीक नहीं। 15 अक्षर-अंक फिर से देखिए",
        ["shop-gstin-other-state"] = "⛔ यह GSTIN दूसरे राज्य का है। दोनों फिर से देखिए",
        ["shop-gstin-missing"] = "❓ GSTIN लिखिए: 15 अक्षर-अंक",
        ["shop-upi-invalid"] = "⛔ UPI id ठीक नहीं। जैसे: naam@bank",
        ["shop-phone-invalid"] = "⛔ फ़ोन नंबर ठीक नहीं। 10 अंक का लिखिए",
        ["shop-number-missing"] =
            "⛔ इस दुकान का WhatsApp नंबर अभी नहीं है। पहले नंबर दीजिए",
        ["shop-number-taken"] =
            "⛔ यह WhatsApp नंबर दूसरी दुकान का है। कोई और नंबर दीजिए",
        ["shop-too-many"] =
            "⛔ एक व्यक्ति जितनी दुकान खोल सकता है, उतनी हो गईं। उन्हीं में से एक में लिखिए",
        ["shop-setting-invalid"] = "⛔ यह नहीं हो सकता, पहले जैसा ही है। कुछ और लिखिए",
        ["shop-unknown"] = "❓ यह दुकान नहीं मिली। नाम फिर से देखिए",

        ["member-nobody-named"] = "❓ किसको? उनका कॉन्टैक्ट या फ़ोन नंबर भेजिए",
        ["member-unknown"] = "❓ यह नंबर यहाँ किसी का नहीं है। फिर से देखिए",
        ["member-phone-taken"] =
            "⛔ यह नंबर दुकान में किसी और का है। कोई और नंबर दीजिए",
        ["member-too-many"] = "⛔ दुकान में और लोग नहीं जुड़ सकते। पहले किसी को हटाइए",
        ["member-rights-invalid"] = "⛔ यह लिमिट सही नहीं: 0 या ज़्यादा, प्रतिशत 100 तक",
        ["access-too-many"] = "⛔ ज़्यादा से ज़्यादा पाँच सीए हिसाब देख सकते हैं। पहले एक हटाइए",
        ["access-already"] = "⛔ उस सीए से पहले ही पूछा है",
        ["access-unknown"] = "⛔ वह सीए अब हिसाब नहीं देख सकता",
        ["member-owner-may-all"] = "⛔ मालिक सब कर सकते हैं। पहले उन्हें स्टाफ़ बनाइए",
        ["member-last-owner"] =
            "⛔ दुकान का एक मालिक तो रहेगा। पहले किसी और को मालिक बनाइए",
    }.Concat(BroadcastRefusalTexts.In("hi")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ क्या चाहिए? जैसे लिखिए: \"2 किलो चीनी, 5 Maggi\"",
            ["order-too-many-lines"] =
                "⛔ एक ऑर्डर के लिए बहुत सामान है। दो हिस्से में भेजिए",
            ["order-product-unknown"] =
                "⛔ {subject} यहाँ नहीं मिलता। उसके बिना ऑर्डर लिखिए",
            ["order-quantity-out-of-range"] =
                "⛔ {subject} इतना नहीं हो सकता। मात्रा फिर से लिखिए",
            ["order-unit-mismatch"] =
                "⛔ {subject} इस नाप में नहीं मिलता। किलो, लीटर या नग में लिखिए",
            ["order-price-missing"] =
                "⛔ {subject} का दाम अभी नहीं है। दुकान से पूछिए, या उसके बिना लिखिए",
            ["order-stock-short"] = "⛔ {subject} अभी इतना नहीं है। थोड़ा कम लिखिए",
            ["order-credit-exceeded"] =
                "⛔ यह अभी खाते में नहीं लिख सकते। ऑर्डर \"नकद\" के साथ लिखिए",
            ["order-below-minimum"] = "⛔ ऑर्डर {subject} से कम है, इतने का ही ऑर्डर पहुँचता है",
            ["order-offer-expired"] =
                "❓ इस कोटेशन की तारीख़ निकल गई। दुकान से नया माँगिए",
            ["order-nothing-to-repeat"] = "❓ पहले का कोई ऑर्डर नहीं है। क्या चाहिए, लिखिए",
            ["order-unknown"] = "❓ यह ऑर्डर नहीं मिला। फिर से लिखिए",
            ["order-change-without-effect"] =
                "❓ यह आपके ऑर्डर में नहीं है, कुछ नहीं बदला। जो ऑर्डर में है वह लिखिए",
            ["order-not-waiting"] =
                "❓ इस ऑर्डर का जवाब दुकान दे चुकी है। दुकान को बताइए",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
