using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Marathi: what did not happen, and what to do now.</summary>
internal static class MarathiRefusals
{
    private const string ShopGone = "⛔ दुकान सापडलं नाही, काही लिहिलं नाही. एका मिनिटाने परत लिहा";

    private const string TooManyItems =
        "⛔ एका बिलासाठी खूप वस्तू आहेत, काही लिहिलं नाही. दोन भागांत पाठवा";

    private const string NoItems = "❓ कोणत्या वस्तू? असं लिहा: \"रमेशला 2 किलो साखर उधार\"";

    private const string QuantityOff = "⛔ {subject} एवढं असू शकत नाही, काही लिहिलं नाही. परत लिहा";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] = "⛔ {subject} यादीत नाही, काही लिहिलं नाही. नाव बघून परत लिहा",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} या मापात विकत नाही, काही लिहिलं नाही. त्याच्या मापात लिहा",
        ["order-price-above-mrp"] =
            "⛔ {subject} चा भाव एमआरपीपेक्षा जास्त आहे, कायद्याने विकता येत नाही. काही लिहिलं नाही",
        ["order-price-missing"] =
            "⛔ {subject} चा भाव नाही, काही लिहिलं नाही. आधी लिहा: {subject} भाव 45",
        ["order-party-unknown"] = "⛔ हे नाव खात्यात नाही, काही लिहिलं नाही. नाव परत लिहा",
        ["order-credit-needs-party"] = "❓ उधार कोणाला? नावही लिहा: \"रमेशला 2 किलो साखर उधार\"",
        ["order-stock-short"] =
            "⛔ {subject} एवढं नाही, काही लिहिलं नाही. कमी लिहा, किंवा आलेला माल लिहा",
        ["order-credit-exceeded"] =
            "⛔ {subject} ची लिमिट ओलांडते, काही लिहिलं नाही. कमी करा किंवा नगद घ्या",
        ["order-unknown"] = "❓ ही ऑर्डर सापडली नाही. परत लिहा",
        ["order-not-waiting"] = "❓ या ऑर्डरचं उत्तर आधीच दिलं आहे, काही बदललं नाही",
        ["order-change-without-effect"] =
            "❓ हे ऑर्डरमध्ये नाही, काही बदललं नाही. ऑर्डरमध्ये आहे ते लिहा",
        ["order-already-undone"] = "❓ हे आधीच परत घेतलं आहे, काही बदललं नाही",
        ["order-not-booked"] = "❓ याचं बिल झालंच नव्हतं, परत घेण्यासारखं काही नाही",
        ["order-period-closed"] =
            "⛔ त्या महिन्याचा हिशोब बंद आहे, बिल तसंच आहे. CA कडून क्रेडिट नोट करून घ्या",
        ["order-has-returns"] = "⛔ या बिलाचा माल परत आला आहे, बिल तसंच आहे. आधी ती परतफेड काढा",
        ["return-goods-not-sold"] = "❓ कोणत्याही बिलात {subject} नाही. कोणत्या बिलाचं आहे, लिहा",
        ["return-bill-cancelled"] = "⛔ ते बिल परत घेतलं आहे, त्यावर काही परत होणार नाही",
        ["return-nothing-left"] = "❓ त्या बिलाचं {subject} आधीच सगळं परत आलं आहे",
        ["return-more-than-left"] =
            "⛔ बिलात इतकं {subject} उरलं नाही, काही लिहिलं नाही. किती आलं, परत लिहा",
        ["return-needs-party"] = "❓ कोणाच्या खात्यातून? नाव लिहा, किंवा रोख परत लिहा",
        ["note-unknown"] = "❓ ती परतफेड सापडली नाही, परत घ्यायला काही नाही",
        ["note-already-undone"] = "❓ ती परतफेड आधीच काढली आहे, काही बदललं नाही",
        ["note-used-since"] = "⛔ त्यानंतर त्यातलं माल परत आलं आहे. आधी ती परतफेड काढा",
        ["note-period-closed"] =
            "⛔ त्या नोटच्या महिन्याचा हिशोब बंद आहे, नोट तशीच आहे. CA ला विचारा",
        ["note-too-late"] = "⛔ त्या बिलाच्या क्रेडिट नोटची वेळ गेली. CA ला विचारा",
        ["note-exceeds-bill"] = "⛔ बिलात इतकं उरलं नाही, काही लिहिलं नाही. कमी रक्कम लिहा",
        ["note-without-effect"] =
            "❓ या भावांनी काही बदलत नाही, किंवा काही वाढले काही घटले: एकेक करून लिहा",
        ["order-step-not-allowed"] =
            "❓ ती ऑर्डर अजून तिथे नाही, किंवा पुढे गेली आहे. काही बदललं नाही",
        ["order-slot-invalid"] =
            "❓ डिलिव्हरीची वेळ बरोबर नाही. आजचा किंवा पुढचा दिवस आणि वेळ लिहा",
        ["order-below-minimum"] = "⛔ ऑर्डर {subject} पेक्षा कमी आहे, तेवढ्याचीच ऑर्डर पोहोचते",
        ["order-nothing-to-repeat"] = "❓ आधीची ऑर्डर नाही. काय हवं, लिहा",
        ["order-standing-invalid"] =
            "❓ कोणत्या दिवशी, किती वाजता? जसं लिहा: दर सोमवारी सकाळी 7 वाजता 1 किलो साखर",

        ["memo-repeated"] = "❓ ही रक्कम आधीच लिहिली आहे, काही बदललं नाही",
        ["memo-party-unknown"] = "⛔ हे नाव खात्यात नाही, काही लिहिलं नाही. नाव परत लिहा",
        ["memo-amount-out-of-range"] = "⛔ ही रक्कम बरोबर नाही, काही लिहिलं नाही. रक्कम परत लिहा",
        ["memo-mode-not-money"] = "⛔ काही लिहिलं नाही. कसे दिले ते लिहा: नगद, UPI की कार्ड",
        ["memo-unknown"] = "❓ ही रक्कम सापडली नाही, परत घेण्यासारखं काही नाही",
        ["memo-already-undone"] = "❓ ही रक्कम आधीच परत घेतली आहे, काही बदललं नाही",
        ["entry-day-out-of-range"] =
            "⛔ हा दिवस बरोबर नाही, काही लिहिलं नाही. पुढचा किंवा वर्षापूर्वीचा दिवस चालणार नाही",
        ["memo-discount-above-balance"] =
            "⛔ {subject} कडे इतकी बाकी नाही, काही लिहिलं नाही. बाकीपर्यंतची रक्कम लिहा",
        ["payment-parts-differ"] = "⛔ भाग मिळून रक्कम होत नाही, काही लिहिलं नाही. पुन्हा लिहा",
        ["payment-nothing-due"] = "❓ {subject} चा हिशोब पूर्ण आहे, काही लिहिलं नाही",
        ["payment-balance-moved"] =
            "⛔ {subject} ची बाकी मध्येच बदलली, काही लिहिलं नाही. पाहून पुन्हा लिहा",
        ["filing-month-not-over"] =
            "⛔ हा महिना अजून संपला नाही, काही बदललं नाही. संपल्यावर फाइल करा",
        ["filing-repeated"] = "❓ हा महिना आधीच फाइल आहे, काही बदललं नाही",
        ["filing-unknown"] = "❓ असा फाइल केलेला महिना सापडला नाही, काही बदललं नाही",
        ["filing-already-undone"] = "❓ हे आधीच परत घेतलं आहे, काही बदललं नाही",
        ["limit-changed-since"] =
            "⛔ {subject} ची मर्यादा नंतर पुन्हा बदलली, ती तशीच आहे. हवी ती मर्यादा लिहा",
        ["party-name-invalid"] =
            "⛔ कार्डवरचं नाव बरोबर नाही, काही लिहिलं नाही. नाव असलेलं कार्ड पाठवा",
        ["party-phone-invalid"] = "⛔ हा फोन नंबर बरोबर नाही, काही लिहिलं नाही. कार्ड परत पाठवा",
        ["party-unknown"] = "⛔ हे नाव खात्यात नाही, काही लिहिलं नाही. कार्ड परत पाठवा",
        ["claim-unknown"] = "❓ ही गोष्ट सापडली नाही, काही लिहिलं नाही",
        ["claim-already-decided"] =
            "❓ याचं उत्तर आधीच झालं आहे, काही बदललं नाही",
        ["payment-bill-cancelled"] =
            "⛔ ते बिल रद्द झालं आहे, काही लिहिलं नाही. पैसे ॲपमध्ये पेमेंटमध्ये ठेवले आहेत",
        ["payment-repeated"] = "❓ हे पेमेंट आधीच लिहिलं आहे, काही बदललं नाही",
        ["payment-party-unknown"] = "⛔ हे नाव खात्यात नाही, काही लिहिलं नाही. नाव परत लिहा",
        ["payment-amount-out-of-range"] =
            "⛔ ही रक्कम बरोबर नाही, काही लिहिलं नाही. असं लिहा: \"रमेशने 500 दिले\"",
        ["payment-mode-not-money"] =
            "⛔ पैसे नगद, UPI किंवा कार्डने येतात, काही लिहिलं नाही. कसे आले ते लिहा",
        ["payment-unknown"] = "❓ हे पेमेंट सापडलं नाही, परत घेण्यासारखं काही नाही",
        ["payment-already-undone"] = "❓ हे पेमेंट आधीच परत घेतलं आहे, काही बदललं नाही",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ हे आधीच लिहिलं आहे, स्टॉक तसाच आहे",
        ["stock-no-lines"] = "❓ कोणता माल? असं लिहा: \"20 किलो साखर आली\"",
        ["stock-too-many-lines"] =
            "⛔ एका वेळी 100 पेक्षा जास्त वस्तू आहेत, स्टॉक तसाच आहे. थोडं थोडं पाठवा",
        ["stock-product-unknown"] = "⛔ {subject} यादीत नाही, स्टॉक तसाच आहे. नाव बघून परत लिहा",
        ["stock-unit-mismatch"] =
            "⛔ {subject} या मापात ठेवत नाही, स्टॉक तसाच आहे. त्याच्या मापात लिहा",
        ["stock-quantity-out-of-range"] = "⛔ एवढं असू शकत नाही, स्टॉक तसाच आहे. परत लिहा",
        ["stock-cost-out-of-range"] = "⛔ हा खरेदी भाव बरोबर नाही, काही लिहिलं नाही. एकाचे ₹ लिहा",
        ["stock-supplier-unknown"] = "❓ माल कोणाकडून आला? सप्लायरचं नाव लिहा",
        ["stock-total-out-of-range"] = "❓ एकूण रक्कम बरोबर वाटत नाही",
        ["stock-bill-invalid"] =
            "❓ बिलाचा नंबर किंवा तारीख बरोबर नाही, काही लिहिलं नाही. बिल पुन्हा पाहा",
        ["stock-bill-repeated"] = "⛔ या सप्लायरचं हे बिल आधीच लिहिलं आहे, पुन्हा लिहिलं नाही",
        ["stock-tax-invalid"] =
            "⛔ जीएसटी बरोबर नाही: सीजीएसटी आणि एसजीएसटी समान, किंवा फक्त आयजीएसटी, "
            + "आणि सप्लायरचा जीएसटीआयएन हवा. काही लिहिलं नाही",
        ["stock-return-exceeds"] = "⛔ त्या खरेदीत एवढा माल आला नव्हता, काही लिहिलं नाही",
        ["stock-bill-mismatch"] =
            "⛔ माल, कर आणि भाडं मिळून बिलाची रक्कम होत नाही, काही लिहिलं नाही",
        ["stock-returned-since"] = "⛔ या खरेदीचा माल परत गेला आहे. आधी ती परती चुकीची करा",
        ["stock-price-out-of-range"] = "⛔ हा भाव बरोबर नाही, जुनाच भाव आहे. एकाचे ₹ लिहा",
        ["stock-price-above-mrp"] =
            "⛔ हा भाव पाकिटावरच्या एमआरपीपेक्षा जास्त आहे, कायद्याने चालत नाही. जुनाच भाव आहे",
        ["stock-pack-invalid"] = "⛔ हा पॅक बरोबर नाही, काही लिहिलं नाही. एकात किती आहेत ते लिहा",
        ["stock-barcode-invalid"] = "❓ हा बारकोड बरोबर नाही. पुन्हा स्कॅन करा",
        ["stock-barcode-taken"] = "⛔ हा बारकोड दुसऱ्या मालाचा आहे, काही लिहिलं नाही",
        ["stock-price-list-invalid"] =
            "⛔ ही भाव यादी बरोबर नाही, काही बदललं नाही. नाव, माल आणि लोक पाहा",
        ["stock-name-invalid"] = "⛔ नाव रिकामं किंवा खूप लांब आहे, काही जोडलं नाही. छोटं नाव लिहा",
        ["stock-unit-unknown"] = "❓ कोणत्या मापात? kg, g, l, ml, pc, pkt किंवा dozen लिहा",
        ["stock-product-exists"] = "❓ हे यादीत आधीच आहे. भावासाठी लिहा: साखर भाव 45",
        ["stock-change-unknown"] = "❓ हा बदल सापडला नाही, परत घेण्यासारखं काही नाही",
        ["stock-already-undone"] = "❓ हे आधीच परत घेतलं आहे, काही बदललं नाही",
        ["stock-counted-since"] =
            "⛔ त्यानंतर मोजणी झाली आहे, परत घेता येणार नाही. पुन्हा मोजून लिहा",
        ["stock-price-changed-since"] = "⛔ त्यानंतर भाव परत बदलला आहे. बरोबर भाव लिहा",
        ["stock-product-in-use"] = "⛔ याचा स्टॉक आता आहे, म्हणून यादीत राहील",

        ["gst-document-malformed"] = "⛔ बिल झालं नाही, काही लिहिलं नाही. परत एकदा लिहा",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ ही सूट बरोबर नाही, काही लिहिलं नाही. ₹ मध्ये, किंवा 0 ते 100 % लिहा",
        ["gst-discount-over-net"] = "⛔ सूट बिलापेक्षा जास्त आहे, काही लिहिलं नाही. कमी सूट लिहा",
        ["gst-amount-out-of-range"] =
            "⛔ बिल खूपच मोठं होतंय, काही लिहिलं नाही. किती ते बघून परत लिहा",
        ["gst-state-unknown"] =
            "⛔ दुकानाचं किंवा ग्राहकाचं राज्य चुकीचं आहे, काही लिहिलं नाही. आधी ते नीट करा",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ एका वस्तूचा भाव बरोबर नाही, काही लिहिलं नाही. तिचा भाव परत लिहा",
        ["gst-cess-out-of-range"] = "⛔ एका वस्तूचा सेस बरोबर नाही, काही लिहिलं नाही. यादीत नीट करा",
        ["gst-rate-unknown"] =
            "⛔ एका वस्तूचा GST दर आता लागू नाही, काही लिहिलं नाही. यादीत नीट करा",
        ["gst-gstin-malformed"] =
            "⛔ हा GSTIN बरोबर नाही: त्यात 15 अक्षरे आणि अंक असतात. पुन्हा पहा",
        ["gst-gstin-check-digit"] = "⛔ या GSTIN चे एक अक्षर चुकीचे आहे. प्रमाणपत्राशी जुळवून पहा",
        ["gst-pan-malformed"] = "⛔ हा PAN बरोबर नाही: तो ABCPD1234E सारखा असतो. पुन्हा पहा",
        ["gst-hsn-malformed"] =
            "⛔ हा HSN कोड बरोबर नाही: त्यात 4, 6 किंवा 8 अंक असतात. यादीत दुरुस्त करा",
        ["gst-hsn-too-short"] = "⛔ तुमच्या उलाढालीवर HSN कोडमध्ये जास्त अंक हवेत. यादीत पूर्ण करा",
        ["export-period-invalid"] = "❓ कोणता महिना? असे लिहा: 112026, किंवा तिमाही 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 आणि GSTR-3B फक्त रेग्युलर GST दुकानांसाठी असतात. CA ला विचारा",
        ["export-too-large"] = "⛔ एका फाइलसाठी हे खूप आहे. एक-एक महिना करून मागा",
        ["einvoice-not-needed"] = "⛔ या बिलाला ई-इनव्हॉइस नको. काही पाठवले नाही, बिल असेच ठीक आहे",
        ["ewaybill-not-needed"] =
            "⛔ या मालाला ई-वे बिल नको: किंमत मर्यादेपेक्षा कमी आहे. सरळ पाठवा",
        ["einvoice-incomplete"] =
            "⛔ GST पोर्टलला हवे ते अपूर्ण आहे: पत्ता, पिन किंवा HSN. आधी पूर्ण करा",

        ["shop-name-missing"] = "❓ दुकानाचं नाव? अक्षरांत लिहा",
        ["shop-name-too-long"] = "❓ नाव लांब आहे. 60 अक्षरांपर्यंत लिहा",
        ["shop-kind-unknown"] = "❓ कसलं दुकान? जसं किराणा, मेडिकल किंवा हार्डवेअर",
        ["shop-state-unknown"] = "❓ दुकान कोणत्या राज्यात आहे? जसं महाराष्ट्र",
        ["shop-language-unknown"] = "❓ ही भाषा अजून येत नाही. मराठी की English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN बरोबर नाही. 15 अक्षरं-अंक परत बघा",
        ["shop-gstin-other-state"] = "⛔ हा GSTIN दुसऱ्या राज्याचा आहे. दोन्ही परत बघा",
        ["shop-gstin-missing"] = "❓ GSTIN लिहा: 15 अक्षरं-अंक",
        ["shop-upi-invalid"] = "⛔ UPI id बरोबर नाही. जसं: naam@bank",
        ["shop-phone-invalid"] = "⛔ फोन नंबर बरोबर नाही. 10 अंकी लिहा",
        ["shop-number-missing"] = "⛔ या दुकानाचा WhatsApp नंबर अजून नाही. आधी नंबर द्या",
        ["shop-number-taken"] = "⛔ हा WhatsApp नंबर दुसऱ्या दुकानाचा आहे. वेगळा नंबर द्या",
        ["shop-too-many"] =
            "⛔ एका व्यक्तीला जेवढी दुकानं उघडता येतात तेवढी झाली. त्यातल्याच एकात लिहा",
        ["shop-setting-invalid"] = "⛔ हे होऊ शकत नाही, आधीसारखंच आहे. दुसरं काही लिहा",
        ["shop-unknown"] = "❓ हे दुकान सापडलं नाही. नाव परत बघा",

        ["member-nobody-named"] = "❓ कोणाला? त्यांचा कॉन्टॅक्ट किंवा फोन नंबर पाठवा",
        ["member-unknown"] = "❓ हा नंबर इथे कोणाचाच नाही. परत बघा",
        ["member-phone-taken"] = "⛔ हा नंबर दुकानात दुसऱ्या कोणाचा आहे. वेगळा नंबर द्या",
        ["member-too-many"] = "⛔ दुकानात आणखी माणसं जोडता येणार नाहीत. आधी कोणाला तरी काढा",
        ["member-rights-invalid"] = "⛔ ही मर्यादा बरोबर नाही: 0 किंवा जास्त, टक्के 100 पर्यंत",
        ["member-owner-may-all"] = "⛔ मालक सगळं करू शकतात. आधी त्यांना स्टाफ करा",
        ["member-last-owner"] = "⛔ दुकानाला एक मालक हवाच. आधी दुसऱ्या कोणाला मालक करा",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ काय हवं? असं लिहा: \"2 किलो साखर, 5 Maggi\"",
            ["order-too-many-lines"] = "⛔ एका ऑर्डरसाठी खूप वस्तू आहेत. दोन भागांत पाठवा",
            ["order-product-unknown"] = "⛔ {subject} इथे मिळत नाही. ते सोडून ऑर्डर लिहा",
            ["order-quantity-out-of-range"] = "⛔ {subject} एवढं मिळू शकत नाही. किती ते परत लिहा",
            ["order-unit-mismatch"] = "⛔ {subject} या मापात मिळत नाही. किलो, लिटर किंवा नगात लिहा",
            ["order-price-missing"] =
                "⛔ {subject} चा भाव अजून नाही. दुकानात विचारा, किंवा ते सोडून लिहा",
            ["order-stock-short"] = "⛔ {subject} सध्या एवढं नाही. थोडं कमी लिहा",
            ["order-credit-exceeded"] =
                "⛔ हे सध्या खात्यात लिहिता येत नाही. ऑर्डर \"नगद\" लिहून पाठवा",
            ["order-below-minimum"] = "⛔ ऑर्डर {subject} पेक्षा कमी आहे, तेवढ्याचीच ऑर्डर पोहोचते",
            ["order-nothing-to-repeat"] = "❓ आधीची ऑर्डर नाही. काय हवं, लिहा",
            ["order-unknown"] = "❓ ही ऑर्डर सापडली नाही. परत लिहा",
            ["order-change-without-effect"] =
                "❓ हे तुमच्या ऑर्डरमध्ये नाही, काही बदललं नाही. ऑर्डरमध्ये आहे ते लिहा",
            ["order-not-waiting"] = "❓ या ऑर्डरचं उत्तर दुकानाने दिलं आहे. दुकानात सांगा",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
