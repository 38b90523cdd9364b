using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Hinglish: what did not happen, and what to do now.</summary>
internal static class HinglishRefusals
{
    private const string ShopGone =
        "⛔ Dukaan nahi mili, kuch nahi likha. Ek minute me phir likhiye";

    private const string TooManyItems =
        "⛔ Ek bill ke liye bahut saaman hai, kuch nahi likha. Do hisse me bhejiye";

    private const string NoItems = "❓ Kya-kya saaman? Jaise: \"Ramesh 2 kg chini udhaar\"";

    private const string QuantityOff =
        "⛔ {subject} ki matra theek nahi, kuch nahi likha. Phir se likhiye";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} list me nahi hai, kuch nahi likha. Naam dekh kar phir likhiye",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} is naap me nahi bikta, kuch nahi likha. Uske apne naap me likhiye",
        ["order-price-above-mrp"] =
            "⛔ {subject} ka daam MRP se zyada hai, kanoon se nahi bik sakta. Kuch nahi likha",
        ["order-batch-unknown"] =
            "⛔ Is number ka batch nahi hai, kuch nahi likha. Batch ye hain: {subject}",
        ["order-paid-out-of-range"] =
            "⛔ Itna baaki nahi hai, kuch nahi likha. Is bill ke saath baaki: {subject}",
        ["order-price-missing"] =
            "⛔ {subject} ka daam nahi hai, kuch nahi likha. Pehle likhiye: {subject} ka rate 45",
        ["order-party-unknown"] =
            "⛔ Ye naam khate me nahi hai, kuch nahi likha. Naam phir se likhiye",
        ["order-credit-needs-party"] =
            "❓ Udhaar kiska? Naam bhi likhiye: \"Ramesh 2 kg chini udhaar\"",
        ["order-stock-short"] =
            "⛔ {subject} itna nahi hai, kuch nahi likha. Kam likhiye, ya aaya hua maal likhiye",
        ["order-credit-exceeded"] =
            "⛔ {subject} ki limit se upar jaata hai, kuch nahi likha. Kam kijiye ya cash lijiye",
        ["order-unknown"] = "❓ Ye order nahi mila. Phir se likhiye",
        ["order-not-waiting"] = "❓ Is order ka jawab pehle hi ho chuka hai, kuch nahi badla",
        ["order-change-without-effect"] =
            "❓ Ye order me nahi hai, kuch nahi badla. Jo order me hai wo likhiye",
        ["order-already-undone"] = "❓ Ye pehle hi wapas ho chuka hai, kuch nahi badla",
        ["order-not-booked"] = "❓ Iska bill bana hi nahi tha, wapas lene ko kuch nahi hai",
        ["order-period-closed"] =
            "⛔ Us mahine ka hisaab band hai, bill waisa hi hai. CA se credit note banwaiye",
        ["order-has-returns"] =
            "⛔ Is bill ka maal wapas aaya hai, bill waisa hi hai. Pehle wo wapsi hataiye",
        ["return-goods-not-sold"] =
            "❓ Kisi bill me {subject} nahi mila. Kaun se bill ka hai, likhiye",
        ["return-bill-cancelled"] =
            "⛔ Wo bill wapas liya ja chuka hai, us par kuch wapas nahi hoga",
        ["return-nothing-left"] = "❓ Us bill ka {subject} pehle hi poora wapas aa chuka hai",
        ["return-more-than-left"] =
            "⛔ Bill me itna {subject} bacha nahi, kuch nahi likha. Kitna aaya, phir likhiye",
        ["return-needs-party"] = "❓ Kiske khate se? Naam likhiye, ya nakad wapas likhiye",
        ["note-unknown"] = "❓ Wo wapsi nahi mili, wapas lene ko kuch nahi hai",
        ["note-already-undone"] = "❓ Wo wapsi pehle hi hat chuki hai, kuch nahi badla",
        ["note-used-since"] = "⛔ Uske baad usme se maal wapas aaya hai. Pehle wo wapsi hataiye",
        ["note-period-closed"] =
            "⛔ Us note ke mahine ka hisaab band hai, note waisa hi hai. CA se puchhiye",
        ["note-too-late"] = "⛔ Us bill ke credit note ka samay nikal gaya. CA se puchhiye",
        ["note-exceeds-bill"] = "⛔ Bill me itna bacha nahi, kuch nahi likha. Kam rakam likhiye",
        ["note-without-effect"] =
            "❓ In daamon se kuch nahi badalta, ya kuch badhe kuch ghate: ek ek karke likhiye",
        ["order-step-not-allowed"] =
            "❓ Wo order abhi wahan nahi hai, ya aage nikal chuka hai. Kuch nahi badla",
        ["order-slot-invalid"] =
            "❓ Delivery ka samay theek nahi. Aaj ya aage ka din aur samay likhiye",
        ["order-below-minimum"] = "⛔ Order {subject} se kam hai, itne ka hi order pahunchta hai",
        ["order-offer-expired"] =
            "❓ Quotation ki taareekh nikal gayi. Naya bana kar bhejiye",
        ["order-nothing-to-repeat"] = "❓ Pehle ka koi order nahi hai. Kya chahiye, likhiye",
        ["order-standing-invalid"] =
            "❓ Kis din, kitne baje? Jaise likhiye: har somvaar subah 7 baje 1 kilo chini",

        ["memo-repeated"] = "❓ Ye rakam pehle hi likhi hai, kuch nahi badla",
        ["memo-party-unknown"] =
            "⛔ Ye naam khate me nahi hai, kuch nahi likha. Naam phir se likhiye",
        ["memo-amount-out-of-range"] =
            "⛔ Ye rakam theek nahi, kuch nahi likha. Rakam phir se likhiye",
        ["memo-mode-not-money"] =
            "⛔ Kuch nahi likha. Kaise diya likhiye: nakad, UPI ya card",
        ["memo-unknown"] = "❓ Ye rakam nahi mili, wapas lene ko kuch nahi hai",
        ["memo-already-undone"] = "❓ Ye rakam pehle hi wapas ho chuki hai, kuch nahi badla",
        ["entry-day-out-of-range"] =
            "⛔ Ye din theek nahi, kuch nahi likha. Aage ka ya saal bhar se purana din nahi chalega",
        ["memo-discount-above-balance"] =
            "⛔ {subject} par itna baaki nahi hai, kuch nahi likha. Baaki tak ki rakam likhiye",
        ["payment-parts-differ"] =
            "⛔ Hisse jod kar rakam nahi banti, kuch nahi likha. Phir se likhiye",
        ["payment-nothing-due"] = "❓ {subject} ka hisaab saaf hai, kuch nahi likha",
        ["payment-balance-moved"] =
            "⛔ {subject} ka baaki is beech badal gaya, kuch nahi likha. Dekh kar phir likhiye",
        ["filing-month-not-over"] =
            "⛔ Ye mahina abhi poora nahi hua, kuch nahi badla. Poora hone par file kijiye",
        ["filing-repeated"] = "❓ Ye mahina pehle hi file hai, kuch nahi badla",
        ["filing-unknown"] = "❓ Aisa file kiya mahina nahi mila, kuch nahi badla",
        ["filing-already-undone"] = "❓ Ye pehle hi wapas ho chuka hai, kuch nahi badla",
        ["limit-changed-since"] =
            "⛔ {subject} ki limit baad me phir badli hai, waisi hi hai. Jo limit chahiye wo "
            + "likhiye",
        ["party-name-invalid"] =
            "⛔ Card par naam theek nahi, kuch nahi likha. Naam wala card bhejiye",
        ["party-phone-invalid"] =
            "⛔ Ye phone number theek nahi, kuch nahi likha. Card dobara bhejiye",
        ["party-phone-taken"] = "⛔ Ye number yahan kisi aur ka hai. Kuch nahi badla",
        ["party-unknown"] =
            "⛔ Ye naam khate me nahi hai, kuch nahi likha. Card dobara bhejiye",
        ["dispute-line-unknown"] =
            "❓ Ye line is khate me nahi hai, kuch nahi badla. Khata phir dekhiye",
        ["dispute-word-missing"] = "❓ Thode shabdon me bataiye kya galat hai, kuch nahi badla",
        ["dispute-answered-before"] =
            "⛔ Dukaan ne ye line dekh li, sahi hai. Dukaan se baat kijiye",
        ["dispute-too-many"] =
            "⛔ Paanch line pehle se dukaan ke paas hain, kuch nahi badla. Jawab ka intezaar kijiye",
        ["dispute-unknown"] = "❓ Ye baat nahi mili, kuch nahi badla",
        ["dispute-already-decided"] = "❓ Iska jawab pehle hi ho chuka, kuch nahi badla",
        ["payment-bill-unknown"] =
            "❓ Ye bill is khate ka nahi hai, kuch nahi likha. Bill number phir dekhiye",
        ["payment-for-cancelled-bill"] =
            "⛔ Ye bill radd ho chuka, kuch nahi likha. Bill ke bina boliye: paise jama rahenge",
        ["payment-bill-not-owed"] =
            "❓ Is bill par kuch baaki nahi, kuch nahi likha. Bill ke bina boliye",
        ["payment-more-than-bill"] =
            "⛔ Bill par itna baaki nahi, kuch nahi likha. Rakam phir boliye",
        ["reminder-rule-out-of-range"] =
            "❓ Hafte me 0 se 7 baar, kuch nahi badla. Ek number boliye",
        ["promise-party-unknown"] = "⛔ Ye naam khate me nahi hai, tarikh nahi likhi",
        ["promise-day-out-of-range"] = "❓ Aaj se ek saal tak ki tarikh boliye, kuch nahi likha",
        ["promise-nothing-due"] = "❓ Iska kuch baaki nahi hai, tarikh nahi likhi",
        ["promise-unknown"] = "❓ Ye tarikh nahi mili, kuch nahi badla",
        ["claim-unknown"] = "❓ Ye baat nahi mili, kuch nahi likha",
        ["claim-already-decided"] =
            "❓ Iska jawab pehle hi ho chuka hai, kuch nahi badla",
        ["payment-bill-cancelled"] =
            "⛔ Wo bill radd ho chuka hai, kuch nahi likha. Paise app me payments me rakhe hain",
        ["payment-repeated"] = "❓ Ye payment pehle hi likha hai, kuch nahi badla",
        ["payment-party-unknown"] =
            "⛔ Ye naam khate me nahi hai, kuch nahi likha. Naam phir se likhiye",
        ["payment-amount-out-of-range"] =
            "⛔ Ye rakam theek nahi, kuch nahi likha. Jaise likhiye: \"Ramesh ne 500 diye\"",
        ["payment-mode-not-money"] =
            "⛔ Paisa cash, UPI ya card se aata hai, kuch nahi likha. Kis se aaya, likhiye",
        ["payment-unknown"] = "❓ Ye payment nahi mila, wapas lene ko kuch nahi hai",
        ["payment-already-undone"] = "❓ Ye payment pehle hi wapas ho chuka hai, kuch nahi badla",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ Ye pehle hi likha hai, stock waisa hi hai",
        ["stock-no-lines"] = "❓ Kaun sa saaman? Jaise: \"20 kg chini aayi\"",
        ["stock-too-many-lines"] =
            "⛔ Ek baar me 100 se zyada saaman hai, stock waisa hi hai. Thoda-thoda bhejiye",
        ["stock-product-unknown"] =
            "⛔ {subject} list me nahi hai, stock waisa hi hai. Naam dekh kar phir likhiye",
        ["stock-unit-mismatch"] =
            "⛔ {subject} is naap me nahi rakha, stock waisa hi hai. Uske apne naap me likhiye",
        ["stock-quantity-out-of-range"] =
            "⛔ Ye matra theek nahi, stock waisa hi hai. Phir se likhiye",
        ["stock-cost-out-of-range"] =
            "⛔ Ye kharid daam theek nahi, kuch nahi likha. Ek ka ₹ likhiye",
        ["stock-batch-invalid"] =
            "❓ Ye batch theek nahi lagta, kuch nahi likha. Number ya expiry phir likhiye",
        ["stock-batch-expired"] =
            "⛔ Ye expiry nikal chuki hai, kuch nahi likha. Packet phir dekhiye",
        ["stock-batch-unknown"] = "❓ Ye batch nahi mila, kuch nahi likha",
        ["stock-batch-exceeds"] =
            "⛔ Is batch me itna nahi bacha, kuch nahi likha. Kitna, phir likhiye",
        ["stock-alert-days-invalid"] = "❓ Kitne din pehle bataun? 1 se 365 likhiye",
        ["stock-count-invalid"] = "❓ Kya ginna hai? Naam dijiye, phir saaman aur kitna hai likhiye",
        ["stock-count-too-many"] =
            "⛔ Bahut saari ginti khuli hain. Pehle ek band kijiye ya chhod dijiye",
        ["stock-count-scope-empty"] = "❓ Is group ka koi saaman nahi. Naam dekh lijiye",
        ["stock-count-unknown"] = "❓ Ye ginti nahi mili, kuch nahi likha",
        ["stock-count-ended"] = "⛔ Ye ginti khatam ho chuki. Nayi shuru kijiye",
        ["stock-count-not-in-scope"] = "⛔ Ye is ginti me nahi hai, kuch nahi likha",
        ["stock-count-twice"] =
            "❓ Kuch do baar gina gaya. Baad wala sahi hai ya dono jodein, bataiye",
        ["stock-supplier-unknown"] = "❓ Maal kisse aaya? Supplier ka naam likhiye",
        ["stock-total-out-of-range"] = "❓ Kul rakam theek nahi lagti",
        ["stock-bill-invalid"] =
            "❓ Bill ka number ya tareekh theek nahi, kuch nahi likha. Bill phir dekhiye",
        ["stock-bill-repeated"] = "⛔ Is supplier ka ye bill pehle se likha hai, dobara nahi likha",
        ["stock-tax-invalid"] =
            "⛔ GST theek nahi: CGST aur SGST barabar, ya sirf IGST, aur supplier "
            + "ka GSTIN ho. Kuch nahi likha",
        ["stock-return-exceeds"] = "⛔ Us kharid mein itna maal nahi aaya tha, kuch nahi likha",
        ["stock-bill-mismatch"] =
            "⛔ Saaman, tax aur bhaada jodkar bill ki rakam nahi banti, kuch nahi likha",
        ["stock-returned-since"] =
            "⛔ Is kharid ka maal wapas ja chuka hai. Pehle wo wapasi galat kijiye",
        ["stock-price-out-of-range"] =
            "⛔ Ye daam theek nahi, purana daam hi hai. Ek ka ₹ likhiye",
        ["stock-price-above-mrp"] =
            "⛔ Ye daam packet ke MRP se zyada hai, kanoon mein mana hai. Purana daam hi hai",
        ["stock-pack-invalid"] =
            "⛔ Ye pack theek nahi, kuch nahi likha. Ek mein kitne hain, wo likhiye",
        ["stock-barcode-invalid"] = "❓ Ye barcode theek nahi. Phir se scan kijiye",
        ["stock-barcode-taken"] = "⛔ Ye barcode kisi aur saaman ka hai, kuch nahi likha",
        ["stock-price-list-invalid"] =
            "⛔ Ye rate list theek nahi, kuch nahi badla. Naam, saaman aur log dekhiye",
        ["stock-name-invalid"] =
            "⛔ Naam khaali ya bahut lamba hai, kuch nahi joda. Chhota naam likhiye",
        ["stock-unit-unknown"] = "❓ Kis naap me? kg, g, l, ml, pc, pkt ya dozen likhiye",
        ["stock-product-exists"] =
            "❓ Ye list me pehle se hai. Daam ke liye likhiye: chini ka rate 45",
        ["stock-change-unknown"] = "❓ Ye badlav nahi mila, wapas lene ko kuch nahi hai",
        ["stock-already-undone"] = "❓ Ye pehle hi wapas ho chuka hai, kuch nahi badla",
        ["stock-counted-since"] =
            "⛔ Uske baad ginti ho chuki hai, wapas nahi hoga. Ek baar phir gin kar likhiye",
        ["stock-price-changed-since"] =
            "⛔ Uske baad daam phir badla hai. Jo sahi daam hai wo likhiye",
        ["stock-product-in-use"] = "⛔ Iska stock ab hai, isliye list me rahega",

        ["gst-document-malformed"] =
            "⛔ Bill nahi ban paya, kuch nahi likha. Ek baar phir likhiye",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ Ye chhoot theek nahi, kuch nahi likha. ₹ me, ya 0 se 100 % likhiye",
        ["gst-discount-over-net"] =
            "⛔ Chhoot bill se zyada hai, kuch nahi likha. Kam chhoot likhiye",
        ["gst-amount-out-of-range"] =
            "⛔ Bill bahut hi bada ho raha hai, kuch nahi likha. Matra dekh kar phir likhiye",
        ["gst-state-unknown"] =
            "⛔ Dukaan ya grahak ka State galat hai, kuch nahi likha. Pehle use theek kijiye",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ Kisi saaman ka daam theek nahi, kuch nahi likha. Uska daam phir likhiye",
        ["gst-cess-out-of-range"] =
            "⛔ Kisi saaman ka cess theek nahi, kuch nahi likha. List me theek kijiye",
        ["gst-rate-unknown"] =
            "⛔ Kisi saaman ki GST dar ab lagu nahi, kuch nahi likha. List me theek kijiye",
        ["gst-gstin-malformed"] =
            "⛔ Yeh GSTIN sahi nahi hai: usme 15 akshar aur ank hote hain. Dobara dekhein",
        ["gst-gstin-check-digit"] =
            "⛔ Is GSTIN ka ek akshar galat hai. Certificate se milakar dekhein",
        ["gst-pan-malformed"] =
            "⛔ Yeh PAN sahi nahi hai: woh ABCPD1234E jaisa hota hai. Dobara dekhein",
        ["gst-hsn-malformed"] =
            "⛔ Yeh HSN code sahi nahi hai: usme 4, 6 ya 8 ank hote hain. List mein theek karein",
        ["gst-hsn-too-short"] =
            "⛔ Aapke turnover par HSN code mein aur ank chahiye. List mein poora karein",
        ["export-period-invalid"] =
            "❓ Kaun sa mahina? Aise likhein: 112026, ya timahi 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 aur GSTR-3B sirf regular GST wali dukaan ke hain. CA se poochhein",
        ["export-no-cmp08"] = "⛔ CMP-08 sirf composition wali dukaan ka hota hai",
        ["export-quarter-needed"] = "⛔ CMP-08 teen mahine ka ek saath hota hai: quarter batayein",
        ["gstr-2b-malformed"] =
            "⛔ Yeh file GST portal ki GSTR-2B nahi hai. Wahan se JSON dobara download karein",
        ["gstr-2b-too-large"] = "⛔ Yeh GSTR-2B bahut badi hai, kuch nahi liya. CA se poochhein",
        ["gstr-2b-wrong-gstin"] = "⛔ Yeh GSTR-2B kisi aur GSTIN ki hai, kuch nahi liya",
        ["gstr-2b-period-invalid"] = "⛔ Yeh GSTR-2B us mahine ki hai jo abhi shuru nahi hua",
        ["gstr-2b-older"] = "⛔ Us mahine ki nayi GSTR-2B pehle se hai; wahi rahegi",
        ["import-too-large"] = "⛔ Yeh zip bahut badi hai, kuch nahi liya",
        ["import-not-a-zip"] = "⛔ Yeh file zip nahi hai, ya kharab hai",
        ["import-file-missing"] = "⛔ Is zip me products.csv aur parties.csv nahi hain",
        ["import-shop-not-empty"] =
            "⛔ Is dukaan me pehle se maal, log ya bill hain: iske liye khaali chahiye",
        ["import-rows-rejected"] =
            "⛔ Kuch line sahi nahi, isliye kuch nahi liya. Theek karke dobara bhejein",
        ["export-too-large"] = "⛔ Ek file ke liye yeh bahut zyada hai. Ek-ek mahina karke maangein",
        ["einvoice-not-needed"] =
            "⛔ Is bill ko e-invoice nahi chahiye. Kuch nahi bheja, bill aise hi theek hai",
        ["ewaybill-not-needed"] =
            "⛔ Is maal ko e-way bill nahi chahiye: keemat seema se kam hai. Seedhe bhejein",
        ["einvoice-incomplete"] =
            "⛔ GST portal ko jo chahiye usme kami hai: pata, PIN ya HSN. Pehle poora karein",
        ["gst-composition-inter-state"] =
            "⛔ Composition dukaan doosre rajya me nahi bech sakti. Kuch nahi likha",
        ["paper-party-unknown"] =
            "⛔ Ye naam khate me nahi hai, kuch nahi likha. Naam phir se likhiye",
        ["look-language-unknown"] = "⛔ Is bhasha me bill ke shabd nahi hain. Kuch nahi badla",
        ["party-gstin-own"] =
            "⛔ Ye GSTIN aapki apni dukaan ka hai, grahak ka nahi. Kuch nahi likha",
        ["gst-supply-needs-gstin"] =
            "⛔ Aise bill ke liye grahak ka GSTIN chahiye. Pehle daaliye, kuch nahi likha",
        ["picture-invalid"] = "⛔ Ye tasveer nahi chalegi. PNG ya JPEG bhejiye",
        ["picture-too-large"] = "⛔ Tasveer bahut badi hai. 1 MB se chhoti bhejiye",
        ["einvoice-not-set-up"] =
            "⛔ {subject}: dukaan ka GST portal login nahi hai. App me daaliye",
        ["einvoice-account-invalid"] =
            "⛔ Ye user ya password theek nahi lagta. GST portal se dekhkar daaliye",
        ["einvoice-not-waiting"] = "❓ Is bill ka e-invoice pehle ho chuka hai, kuch nahi badla",
        ["einvoice-too-late"] =
            "⛔ {subject}: 30 din se purana hai, GST portal ab e-invoice nahi leta. CA se puchhiye",
        ["einvoice-number-used"] =
            "⛔ {subject}: GST portal par is number ka doosra bill hai. Ise wapas lekar "
            + "naya likhiye",
        ["einvoice-portal-away"] =
            "⛔ {subject}: GST portal jawab nahi de raha. Bill sahi hai, hum koshish karte rahenge",
        ["einvoice-login-refused"] =
            "⛔ GST portal dukaan ka login nahi maan raha. App me dekhiye. Bill sahi hain, "
            + "koshish jaari hai",
        ["einvoice-signature-wrong"] =
            "⛔ GST portal ki mohar sahi nahi lagti. E-invoice code mat chhapiye, dobara poochhenge",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: yahan wapas ho gaya, par GST portal ne e-invoice nahi hataya. CA "
            + "se puchhiye",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: GST portal ko grahak ka GSTIN nahi mila. Sahi karke bill naya likhiye",
        ["einvoice-hsn"] =
            "⛔ {subject}: GST portal ko koi HSN nahi mila. Saaman me sahi karke bill naya likhiye",
        ["einvoice-address"] =
            "⛔ {subject}: PIN code aur rajya mel nahi khaate. Pata sahi karke app se phir bhejiye",
        ["einvoice-refused"] =
            "⛔ {subject}: GST portal ne e-invoice nahi liya. Kaaran app me hai, CA ko dikhaiye",

        ["shop-name-missing"] = "❓ Dukaan ka naam? Akshar me likhiye",
        ["shop-name-too-long"] = "❓ Naam lamba hai. 60 akshar tak likhiye",
        ["shop-kind-unknown"] = "❓ Kaisi dukaan? Jaise kirana, medical ya hardware",
        ["shop-state-unknown"] = "❓ Dukaan kis State me hai? Jaise Maharashtra",
        ["shop-language-unknown"] = "❓ Ye bhasha abhi nahi aati. Hindi ya English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN theek nahi. 15 akshar-ank phir se dekhiye",
        ["shop-gstin-other-state"] =
            "⛔ Ye GSTIN doosre State ka hai. Dono phir se dekhiye",
        ["shop-gstin-missing"] = "❓ GSTIN likhiye: 15 akshar-ank",
        ["shop-upi-invalid"] = "⛔ UPI id theek nahi. Jaise: naam@bank",
        ["shop-phone-invalid"] = "⛔ Phone number theek nahi. 10 ank ka likhiye",
        ["shop-number-missing"] =
            "⛔ Is dukaan ka WhatsApp number abhi nahi hai. Pehle number dijiye",
        ["shop-number-taken"] =
            "⛔ Ye WhatsApp number doosri dukaan ka hai. Koi aur number dijiye",
        ["shop-too-many"] =
            "⛔ Ek vyakti jitni dukaan khol sakta hai, utni ho gayi. Unhi me se ek me likhiye",
        ["shop-setting-invalid"] = "⛔ Ye nahi ho sakta, pehle jaisa hi hai. Kuch aur likhiye",
        ["shop-unknown"] = "❓ Ye dukaan nahi mili. Naam phir se dekhiye",

        ["member-nobody-named"] = "❓ Kisko? Unka contact ya phone number bhejiye",
        ["member-unknown"] = "❓ Ye number yahan kisi ka nahi hai. Phir se dekhiye",
        ["member-phone-taken"] =
            "⛔ Ye number dukaan me kisi aur ka hai. Koi aur number dijiye",
        ["member-too-many"] = "⛔ Dukaan me aur log nahi jud sakte. Pehle kisi ko hataiye",
        ["member-rights-invalid"] = "⛔ Ye limit sahi nahi: 0 ya zyada, pratishat 100 tak",
        ["access-too-many"] =
            "⛔ Zyada se zyada paanch CA hisaab dekh sakte hain. Pehle ek hataiye",
        ["access-already"] = "⛔ Us CA se pehle hi poochha hai",
        ["access-unknown"] = "⛔ Wo CA ab hisaab nahi dekh sakta",
        ["member-owner-may-all"] = "⛔ Malik sab kar sakte hain. Pehle unhe staff banaiye",
        ["member-last-owner"] =
            "⛔ Dukaan ka ek malik to rahega. Pehle kisi aur ko malik banaiye",
    }.Concat(BroadcastRefusalTexts.In("hi-Latn")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ Kya chahiye? Jaise likhiye: \"2 kg chini, 5 Maggi\"",
            ["order-too-many-lines"] =
                "⛔ Ek order ke liye bahut saaman hai. Do hisse me bhejiye",
            ["order-product-unknown"] =
                "⛔ {subject} yahan nahi milta. Uske bina order likhiye",
            ["order-quantity-out-of-range"] =
                "⛔ {subject} itna nahi ho sakta. Matra phir se likhiye",
            ["order-unit-mismatch"] =
                "⛔ {subject} is naap me nahi milta. kg, litre ya nag me likhiye",
            ["order-price-missing"] =
                "⛔ {subject} ka daam abhi nahi hai. Dukaan se puchhiye, ya uske bina likhiye",
            ["order-stock-short"] =
                "⛔ {subject} abhi itna nahi hai. Thoda kam likhiye",
            ["order-credit-exceeded"] =
                "⛔ Ye abhi khate me nahi likh sakte. Order \"cash\" ke saath likhiye",
            ["order-below-minimum"] =
                "⛔ Order {subject} se kam hai, itne ka hi order pahunchta hai",
            ["order-offer-expired"] =
                "❓ Is quotation ki taareekh nikal gayi. Dukaan se naya maangiye",
            ["order-nothing-to-repeat"] = "❓ Pehle ka koi order nahi hai. Kya chahiye, likhiye",
            ["order-unknown"] = "❓ Ye order nahi mila. Phir se likhiye",
            ["order-change-without-effect"] =
                "❓ Ye aapke order me nahi hai, kuch nahi badla. Jo order me hai wo likhiye",
            ["order-not-waiting"] =
                "❓ Is order ka jawab dukaan de chuki hai. Dukaan ko batayiye",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
