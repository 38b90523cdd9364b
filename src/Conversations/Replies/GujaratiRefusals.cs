using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Gujarati: what did not happen, and what to do now.</summary>
internal static class GujaratiRefusals
{
    private const string ShopGone = "⛔ દુકાન મળી નહીં, કંઈ લખ્યું નથી. એક મિનિટમાં ફરી લખો";

    private const string TooManyItems =
        "⛔ એક બિલ માટે બહુ વસ્તુ છે, કંઈ લખ્યું નથી. બે ભાગમાં મોકલો";

    private const string NoItems = "❓ કઈ વસ્તુ? આમ લખો: \"રમેશને 2 કિલો ખાંડ ઉધાર\"";

    private const string QuantityOff = "⛔ {subject} આટલું ન હોય, કંઈ લખ્યું નથી. ફરી લખો";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] = "⛔ {subject} લિસ્ટમાં નથી, કંઈ લખ્યું નથી. નામ જોઈને ફરી લખો",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} આ માપમાં નથી વેચાતું, કંઈ લખ્યું નથી. એના પોતાના માપમાં લખો",
        ["order-price-above-mrp"] =
            "⛔ {subject} નો ભાવ એમઆરપીથી વધારે છે, કાયદાથી વેચી ન શકાય. કંઈ લખ્યું નથી",
        ["order-batch-unknown"] =
            "⛔ આ નંબરનો બેચ નથી, કંઈ લખ્યું નથી. બેચ આ છે: {subject}",
        ["order-paid-out-of-range"] =
            "⛔ બાકી એટલું નથી, કંઈ લખ્યું નથી. આ બિલ સાથે બાકી: {subject}",
        ["order-price-missing"] =
            "⛔ {subject} નો ભાવ નથી, કંઈ લખ્યું નથી. પહેલાં લખો: {subject} ભાવ 45",
        ["order-party-unknown"] = "⛔ આ નામ ખાતામાં નથી, કંઈ લખ્યું નથી. નામ ફરી લખો",
        ["order-credit-needs-party"] = "❓ ઉધાર કોને? નામ પણ લખો: \"રમેશને 2 કિલો ખાંડ ઉધાર\"",
        ["order-stock-short"] =
            "⛔ {subject} આટલું નથી, કંઈ લખ્યું નથી. ઓછું લખો, કે માલ આવ્યો હોય તો એ લખો",
        ["order-credit-exceeded"] =
            "⛔ {subject} ની લિમિટથી ઉપર જાય છે, કંઈ લખ્યું નથી. ઓછું કરો કે રોકડા લો",
        ["order-unknown"] = "❓ આ ઓર્ડર મળ્યો નહીં. ફરી લખો",
        ["order-not-waiting"] = "❓ આ ઓર્ડરનો જવાબ અપાઈ ગયો છે, કંઈ બદલાયું નથી",
        ["order-change-without-effect"] = "❓ આ ઓર્ડરમાં નથી, કંઈ બદલાયું નથી. ઓર્ડરમાં છે તે લખો",
        ["order-already-undone"] = "❓ આ પહેલેથી પાછું લીધેલું છે, કંઈ બદલાયું નથી",
        ["order-not-booked"] = "❓ આનું બિલ બન્યું જ નહોતું, પાછું લેવા જેવું કંઈ નથી",
        ["order-period-closed"] =
            "⛔ એ મહિનાનો હિસાબ બંધ છે, બિલ એમ જ છે. CA પાસે ક્રેડિટ નોટ બનાવડાવો",
        ["order-has-returns"] = "⛔ આ બિલનો માલ પાછો આવ્યો છે, બિલ એમ જ છે. પહેલા એ વાપસી કાઢો",
        ["return-goods-not-sold"] = "❓ કોઈ બિલમાં {subject} નથી. કયા બિલનું છે, લખો",
        ["return-bill-cancelled"] = "⛔ એ બિલ પાછું લેવાઈ ગયું છે, એના પર કંઈ પાછું નહીં થાય",
        ["return-nothing-left"] = "❓ એ બિલનું {subject} પહેલેથી બધું પાછું આવી ગયું છે",
        ["return-more-than-left"] =
            "⛔ બિલમાં એટલું {subject} બાકી નથી, કંઈ લખ્યું નથી. કેટલું આવ્યું, ફરી લખો",
        ["return-needs-party"] = "❓ કોના ખાતામાંથી? નામ લખો, અથવા રોકડ પાછા લખો",
        ["note-unknown"] = "❓ એ વાપસી મળી નહીં, પાછું લેવા જેવું કંઈ નથી",
        ["note-already-undone"] = "❓ એ વાપસી પહેલેથી કાઢી નાખી છે, કંઈ બદલાયું નથી",
        ["note-used-since"] = "⛔ એ પછી એમાંથી માલ પાછો આવ્યો છે. પહેલા એ વાપસી કાઢો",
        ["note-period-closed"] = "⛔ એ નોટના મહિનાનો હિસાબ બંધ છે, નોટ એમ જ છે. CA ને પૂછો",
        ["note-too-late"] = "⛔ એ બિલની ક્રેડિટ નોટનો સમય ગયો. CA ને પૂછો",
        ["note-exceeds-bill"] = "⛔ બિલમાં એટલા બાકી નથી, કંઈ લખ્યું નથી. ઓછી રકમ લખો",
        ["note-without-effect"] =
            "❓ આ ભાવથી કંઈ બદલાતું નથી, અથવા કંઈક વધ્યા કંઈક ઘટ્યા: એક એક કરીને લખો",
        ["order-step-not-allowed"] =
            "❓ એ ઓર્ડર હજી ત્યાં નથી, અથવા આગળ નીકળી ગયો છે. કંઈ બદલાયું નથી",
        ["order-slot-invalid"] = "❓ ડિલિવરીનો સમય બરાબર નથી. આજ કે પછીનો દિવસ અને સમય લખો",
        ["order-below-minimum"] = "⛔ ઓર્ડર {subject} થી ઓછો છે, એટલાનો જ ઓર્ડર પહોંચે છે",
        ["order-offer-expired"] =
            "❓ ક્વોટેશનની તારીખ નીકળી ગઈ. નવું બનાવીને મોકલો",
        ["order-nothing-to-repeat"] = "❓ પહેલાનો કોઈ ઓર્ડર નથી. શું જોઈએ, લખો",
        ["order-standing-invalid"] =
            "❓ કયા દિવસે, કેટલા વાગ્યે? જેમ કે લખો: દર સોમવારે સવારે 7 વાગ્યે 1 કિલો ખાંડ",

        ["memo-repeated"] = "❓ આ રકમ પહેલેથી લખેલી છે, કંઈ બદલાયું નથી",
        ["memo-party-unknown"] = "⛔ આ નામ ખાતામાં નથી, કંઈ લખ્યું નથી. નામ ફરી લખો",
        ["memo-amount-out-of-range"] = "⛔ આ રકમ બરાબર નથી, કંઈ લખ્યું નથી. રકમ ફરી લખો",
        ["memo-mode-not-money"] = "⛔ કંઈ લખ્યું નથી. કેવી રીતે આપ્યા તે લખો: રોકડા, UPI કે કાર્ડ",
        ["memo-unknown"] = "❓ આ રકમ મળી નહીં, પાછું લેવા જેવું કંઈ નથી",
        ["memo-already-undone"] = "❓ આ રકમ પહેલેથી પાછી લીધેલી છે, કંઈ બદલાયું નથી",
        ["entry-day-out-of-range"] =
            "⛔ આ દિવસ બરાબર નથી, કંઈ લખ્યું નથી. આગળનો કે વર્ષથી જૂનો દિવસ નહીં ચાલે",
        ["memo-discount-above-balance"] =
            "⛔ {subject} પાસે એટલું બાકી નથી, કંઈ લખ્યું નથી. બાકી સુધીની રકમ લખો",
        ["payment-parts-differ"] = "⛔ ભાગ મળીને રકમ થતી નથી, કંઈ લખ્યું નથી. ફરી લખો",
        ["payment-nothing-due"] = "❓ {subject} નો હિસાબ ચોખ્ખો છે, કંઈ લખ્યું નથી",
        ["payment-balance-moved"] =
            "⛔ {subject} નું બાકી દરમિયાન બદલાયું, કંઈ લખ્યું નથી. જોઈને ફરી લખો",
        ["filing-month-not-over"] =
            "⛔ આ મહિનો હજી પૂરો થયો નથી, કંઈ બદલાયું નથી. પૂરો થાય ત્યારે ફાઇલ કરો",
        ["filing-repeated"] = "❓ આ મહિનો પહેલેથી ફાઇલ છે, કંઈ બદલાયું નથી",
        ["filing-unknown"] = "❓ એવો ફાઇલ કરેલો મહિનો મળ્યો નહીં, કંઈ બદલાયું નથી",
        ["filing-already-undone"] = "❓ આ પહેલેથી પાછું લીધેલું છે, કંઈ બદલાયું નથી",
        ["limit-changed-since"] =
            "⛔ {subject} ની મર્યાદા પછી ફરી બદલાઈ છે, એમ જ છે. જોઈતી મર્યાદા લખો",
        ["party-name-invalid"] =
            "⛔ કાર્ડ પરનું નામ બરાબર નથી, કંઈ લખ્યું નથી. નામવાળું કાર્ડ મોકલો",
        ["party-phone-invalid"] = "⛔ આ ફોન નંબર બરાબર નથી, કંઈ લખ્યું નથી. કાર્ડ ફરી મોકલો",
        ["party-phone-taken"] = "⛔ આ નંબર અહીં બીજા કોઈનો છે. કંઈ બદલ્યું નથી",
        ["party-unknown"] = "⛔ આ નામ ખાતામાં નથી, કંઈ લખ્યું નથી. કાર્ડ ફરી મોકલો",
        ["dispute-line-unknown"] = "❓ આ લાઇન આ ખાતામાં નથી, કંઈ બદલાયું નથી. ખાતું ફરી જુઓ",
        ["dispute-word-missing"] = "❓ થોડા શબ્દોમાં કહો શું ખોટું છે, કંઈ બદલાયું નથી",
        ["dispute-answered-before"] = "⛔ દુકાને આ લાઇન જોઈ, બરાબર છે. દુકાન સાથે વાત કરો",
        ["dispute-too-many"] = "⛔ પાંચ લાઇન પહેલેથી દુકાન પાસે છે, કંઈ બદલાયું નથી. જવાબની રાહ જુઓ",
        ["dispute-unknown"] = "❓ એ મળ્યું નહીં, કંઈ બદલાયું નથી",
        ["dispute-already-decided"] = "❓ એનો જવાબ પહેલાં થઈ ગયો, કંઈ બદલાયું નથી",
        ["payment-bill-unknown"] = "❓ આ બિલ આ ખાતાનું નથી, કંઈ લખ્યું નથી. બિલ નંબર ફરી જુઓ",
        ["payment-for-cancelled-bill"] =
            "⛔ આ બિલ રદ થયું, કંઈ લખ્યું નથી. બિલ વગર કહો: પૈસા જમા રહેશે",
        ["payment-bill-not-owed"] = "❓ આ બિલ પર કંઈ બાકી નથી, કંઈ લખ્યું નથી. બિલ વગર કહો",
        ["payment-more-than-bill"] = "⛔ બિલ પર એટલા બાકી નથી, કંઈ લખ્યું નથી. રકમ ફરી કહો",
        ["reminder-rule-out-of-range"] = "❓ અઠવાડિયામાં 0 થી 7 વાર, કંઈ બદલાયું નથી. એક આંકડો કહો",
        ["promise-party-unknown"] = "⛔ આ નામ ખાતામાં નથી, તારીખ લખી નથી",
        ["promise-day-out-of-range"] = "❓ આજથી એક વર્ષ સુધીની તારીખ કહો, કંઈ લખ્યું નથી",
        ["promise-nothing-due"] = "❓ આનું કંઈ બાકી નથી, તારીખ લખી નથી",
        ["promise-unknown"] = "❓ આ તારીખ મળી નથી, કંઈ બદલાયું નથી",
        ["claim-unknown"] = "❓ આ વાત મળી નથી, કંઈ લખ્યું નથી",
        ["claim-already-decided"] =
            "❓ આનો જવાબ પહેલાં જ થઈ ગયો છે, કંઈ બદલાયું નથી",
        ["payment-bill-cancelled"] =
            "⛔ તે બિલ રદ થયું છે, કંઈ લખ્યું નથી. પૈસા એપમાં પેમેન્ટમાં રાખ્યા છે",
        ["payment-repeated"] = "❓ આ પેમેન્ટ પહેલેથી લખેલું છે, કંઈ બદલાયું નથી",
        ["payment-party-unknown"] = "⛔ આ નામ ખાતામાં નથી, કંઈ લખ્યું નથી. નામ ફરી લખો",
        ["payment-amount-out-of-range"] =
            "⛔ આ રકમ બરાબર નથી, કંઈ લખ્યું નથી. આમ લખો: \"રમેશે 500 આપ્યા\"",
        ["payment-mode-not-money"] =
            "⛔ પૈસા રોકડા, UPI કે કાર્ડથી આવે, કંઈ લખ્યું નથી. શેનાથી આવ્યા તે લખો",
        ["payment-unknown"] = "❓ આ પેમેન્ટ મળ્યું નહીં, પાછું લેવા જેવું કંઈ નથી",
        ["payment-already-undone"] = "❓ આ પેમેન્ટ પહેલેથી પાછું લીધેલું છે, કંઈ બદલાયું નથી",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ આ પહેલેથી લખેલું છે, સ્ટોક એમ જ છે",
        ["stock-no-lines"] = "❓ કયો માલ? આમ લખો: \"20 કિલો ખાંડ આવી\"",
        ["stock-too-many-lines"] =
            "⛔ એકસાથે 100 થી વધારે વસ્તુ છે, સ્ટોક એમ જ છે. થોડું થોડું મોકલો",
        ["stock-product-unknown"] = "⛔ {subject} લિસ્ટમાં નથી, સ્ટોક એમ જ છે. નામ જોઈને ફરી લખો",
        ["stock-unit-mismatch"] =
            "⛔ {subject} આ માપમાં નથી રાખ્યું, સ્ટોક એમ જ છે. એના પોતાના માપમાં લખો",
        ["stock-quantity-out-of-range"] = "⛔ આટલું ન હોય, સ્ટોક એમ જ છે. ફરી લખો",
        ["stock-cost-out-of-range"] = "⛔ આ ખરીદ ભાવ બરાબર નથી, કંઈ લખ્યું નથી. એકના ₹ લખો",
        ["stock-batch-invalid"] =
            "❓ આ બેચ બરાબર લાગતો નથી, કંઈ લખ્યું નથી. નંબર કે એક્સપાયરી ફરી લખો",
        ["stock-batch-expired"] = "⛔ આ એક્સપાયરી વીતી ગઈ છે, કંઈ લખ્યું નથી. પેકેટ ફરી જુઓ",
        ["stock-batch-unknown"] = "❓ આ બેચ મળ્યો નહીં, કંઈ લખ્યું નથી",
        ["stock-batch-exceeds"] = "⛔ આ બેચમાં એટલું બચ્યું નથી, કંઈ લખ્યું નથી. કેટલું તે ફરી લખો",
        ["stock-alert-days-invalid"] = "❓ કેટલા દિવસ પહેલાં કહું? 1 થી 365 લખો",
        ["stock-count-invalid"] = "❓ શું ગણવું છે? નામ આપો, પછી માલ અને કેટલો છે તે લખો",
        ["stock-count-too-many"] = "⛔ ઘણી ગણતરી ખુલ્લી છે. પહેલાં એક બંધ કરો કે છોડો",
        ["stock-count-scope-empty"] = "❓ આ ગ્રુપનો કોઈ માલ નથી. નામ જુઓ",
        ["stock-count-unknown"] = "❓ આ ગણતરી મળી નહીં, કંઈ લખ્યું નથી",
        ["stock-count-ended"] = "⛔ આ ગણતરી પૂરી થઈ ગઈ છે. નવી શરૂ કરો",
        ["stock-count-not-in-scope"] = "⛔ આ આ ગણતરીમાં નથી, કંઈ લખ્યું નથી",
        ["stock-count-twice"] = "❓ કંઈક બે વાર ગણ્યું. પછીનું સાચું કે બંને ઉમેરવા, કહો",
        ["stock-supplier-unknown"] = "❓ માલ કોની પાસેથી આવ્યો? સપ્લાયરનું નામ લખો",
        ["stock-total-out-of-range"] = "❓ કુલ રકમ બરાબર લાગતી નથી",
        ["stock-bill-invalid"] = "❓ બિલનો નંબર કે તારીખ બરાબર નથી, કંઈ લખ્યું નથી. બિલ ફરી જુઓ",
        ["stock-bill-repeated"] = "⛔ આ સપ્લાયરનું આ બિલ પહેલેથી લખેલું છે, ફરી લખ્યું નથી",
        ["stock-tax-invalid"] =
            "⛔ જીએસટી બરાબર નથી: સીજીએસટી અને એસજીએસટી સરખા, કે ફક્ત આઈજીએસટી, અને "
            + "સપ્લાયરનો જીએસટીઆઈએન જોઈએ. કંઈ લખ્યું નથી",
        ["stock-return-exceeds"] = "⛔ એ ખરીદીમાં આટલો માલ આવ્યો નહોતો, કંઈ લખ્યું નથી",
        ["stock-bill-mismatch"] = "⛔ માલ, ટેક્સ અને ભાડું મળીને બિલની રકમ થતી નથી, કંઈ લખ્યું નથી",
        ["stock-returned-since"] = "⛔ આ ખરીદીનો માલ પાછો ગયો છે. પહેલાં એ પરત રદ કરો",
        ["stock-price-out-of-range"] = "⛔ આ ભાવ બરાબર નથી, જૂનો જ ભાવ છે. એકના ₹ લખો",
        ["stock-price-above-mrp"] =
            "⛔ આ ભાવ પેકેટની એમઆરપીથી વધારે છે, કાયદામાં મનાઈ છે. જૂનો જ ભાવ છે",
        ["stock-pack-invalid"] = "⛔ આ પેક બરાબર નથી, કંઈ લખ્યું નથી. એકમાં કેટલા છે તે લખો",
        ["stock-barcode-invalid"] = "❓ આ બારકોડ બરાબર નથી. ફરી સ્કેન કરો",
        ["stock-barcode-taken"] = "⛔ આ બારકોડ બીજા માલનો છે, કંઈ લખ્યું નથી",
        ["stock-price-list-invalid"] =
            "⛔ આ ભાવ યાદી બરાબર નથી, કંઈ બદલ્યું નથી. નામ, માલ અને લોકો જુઓ",
        ["stock-name-invalid"] = "⛔ નામ ખાલી કે બહુ લાંબું છે, કંઈ ઉમેર્યું નથી. ટૂંકું નામ લખો",
        ["stock-unit-unknown"] = "❓ કયા માપમાં? kg, g, l, ml, pc, pkt કે dozen લખો",
        ["stock-product-exists"] = "❓ આ લિસ્ટમાં પહેલેથી છે. ભાવ માટે લખો: ખાંડ ભાવ 45",
        ["stock-change-unknown"] = "❓ આ ફેરફાર મળ્યો નહીં, પાછું લેવા જેવું કંઈ નથી",
        ["stock-already-undone"] = "❓ આ પહેલેથી પાછું લીધેલું છે, કંઈ બદલાયું નથી",
        ["stock-counted-since"] = "⛔ એ પછી ગણતરી થઈ ગઈ છે, પાછું નહીં લેવાય. એક વાર ફરી ગણીને લખો",
        ["stock-price-changed-since"] = "⛔ એ પછી ભાવ ફરી બદલાયો છે. સાચો ભાવ લખો",
        ["stock-product-in-use"] = "⛔ હવે આનો સ્ટોક છે, એટલે લિસ્ટમાં રહેશે",

        ["gst-document-malformed"] = "⛔ બિલ બન્યું નહીં, કંઈ લખ્યું નથી. એક વાર ફરી લખો",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ આ છૂટ બરાબર નથી, કંઈ લખ્યું નથી. ₹ માં, કે 0 થી 100 % લખો",
        ["gst-discount-over-net"] = "⛔ છૂટ બિલથી વધારે છે, કંઈ લખ્યું નથી. ઓછી છૂટ લખો",
        ["gst-amount-out-of-range"] =
            "⛔ બિલ બહુ જ મોટું થાય છે, કંઈ લખ્યું નથી. કેટલું તે જોઈને ફરી લખો",
        ["gst-state-unknown"] =
            "⛔ દુકાન કે ગ્રાહકનું રાજ્ય ખોટું છે, કંઈ લખ્યું નથી. પહેલાં એ સુધારો",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] = "⛔ કોઈ વસ્તુનો ભાવ બરાબર નથી, કંઈ લખ્યું નથી. એનો ભાવ ફરી લખો",
        ["gst-cess-out-of-range"] = "⛔ કોઈ વસ્તુનો સેસ બરાબર નથી, કંઈ લખ્યું નથી. લિસ્ટમાં સુધારો",
        ["gst-rate-unknown"] = "⛔ કોઈ વસ્તુનો GST દર હવે લાગુ નથી, કંઈ લખ્યું નથી. લિસ્ટમાં સુધારો",
        ["gst-gstin-malformed"] = "⛔ આ GSTIN બરાબર નથી: તેમાં 15 અક્ષર અને અંક હોય છે. ફરી જુઓ",
        ["gst-gstin-check-digit"] = "⛔ આ GSTIN નો એક અક્ષર ખોટો છે. પ્રમાણપત્ર સાથે સરખાવો",
        ["gst-pan-malformed"] = "⛔ આ PAN બરાબર નથી: તે ABCPD1234E જેવો હોય છે. ફરી જુઓ",
        ["gst-hsn-malformed"] = "⛔ આ HSN કોડ બરાબર નથી: તેમાં 4, 6 કે 8 અંક હોય છે. યાદીમાં સુધારો",
        ["gst-hsn-too-short"] = "⛔ તમારા ટર્નઓવર પર HSN કોડમાં વધુ અંક જોઈએ. યાદીમાં પૂરો કરો",
        ["export-period-invalid"] = "❓ કયો મહિનો? આમ લખો: 112026, અથવા ત્રિમાસ 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 અને GSTR-3B ફક્ત રેગ્યુલર GST દુકાન માટે છે. CA ને પૂછો",
        ["export-no-cmp08"] = "⛔ CMP-08 ફક્ત કમ્પોઝિશન દુકાનનું હોય છે",
        ["export-quarter-needed"] = "⛔ CMP-08 ત્રણ મહિનાનું સાથે હોય છે: ત્રિમાસ કહો",
        ["gstr-2b-malformed"] = "⛔ આ ફાઇલ GST પોર્ટલની GSTR-2B નથી. ત્યાંથી JSON ફરી ડાઉનલોડ કરો",
        ["gstr-2b-too-large"] = "⛔ આ GSTR-2B બહુ મોટી છે, કંઈ લીધું નથી. CA ને પૂછો",
        ["gstr-2b-wrong-gstin"] = "⛔ આ GSTR-2B બીજા GSTIN ની છે, કંઈ લીધું નથી",
        ["gstr-2b-period-invalid"] = "⛔ આ GSTR-2B હજી શરૂ ન થયેલા મહિનાની છે",
        ["gstr-2b-older"] = "⛔ તે મહિનાની નવી GSTR-2B પહેલેથી છે; તે જ રહેશે",
        ["import-too-large"] = "⛔ આ zip બહુ મોટી છે, કંઈ લીધું નથી",
        ["import-not-a-zip"] = "⛔ આ ફાઇલ zip નથી, કે ખરાબ છે",
        ["import-file-missing"] = "⛔ આ zip માં products.csv અને parties.csv નથી",
        ["import-shop-not-empty"] =
            "⛔ આ દુકાનમાં પહેલેથી માલ, લોકો કે બિલ છે. આખી દુકાન ફક્ત ખાલી દુકાનમાં આવે",
        ["import-rows-rejected"] =
            "⛔ કેટલીક લીટી બરાબર નથી, તેથી કંઈ લીધું નથી. સુધારીને ફરી મોકલો",
        ["export-too-large"] = "⛔ એક ફાઇલ માટે આ ઘણું વધારે છે. એક એક મહિનો કરીને માગો",
        ["einvoice-not-needed"] =
            "⛔ આ બિલને ઈ-ઇન્વૉઇસ જોઈતું નથી. કંઈ મોકલ્યું નથી, બિલ આમ જ બરાબર છે",
        ["ewaybill-not-needed"] =
            "⛔ આ માલને ઈ-વે બિલ જોઈતું નથી: કિંમત મર્યાદાથી ઓછી છે. સીધું મોકલો",
        ["einvoice-incomplete"] =
            "⛔ GST પોર્ટલને જોઈતું કંઈક ખૂટે છે: સરનામું, પિન કે HSN. પહેલાં પૂરું કરો",
        ["gst-composition-inter-state"] =
            "⛔ કમ્પોઝિશન દુકાન બીજા રાજ્યમાં વેચી શકતી નથી. કંઈ લખ્યું નથી",
        ["paper-party-unknown"] =
            "⛔ આ નામ ખાતામાં નથી, કંઈ લખ્યું નથી. નામ ફરી લખો",
        ["look-language-unknown"] = "⛔ આ ભાષામાં બિલના શબ્દો નથી. કંઈ બદલાયું નથી",
        ["party-gstin-own"] = "⛔ આ GSTIN તમારી પોતાની દુકાનનો છે, ગ્રાહકનો નહીં. કંઈ લખ્યું નથી",
        ["gst-supply-needs-gstin"] =
            "⛔ આવા બિલ માટે ગ્રાહકનો GSTIN જોઈએ. પહેલાં નાખો, કંઈ લખ્યું નથી",
        ["picture-invalid"] = "⛔ આ ચિત્ર નહીં ચાલે. PNG કે JPEG મોકલો",
        ["picture-too-large"] = "⛔ ચિત્ર બહુ મોટું છે. 1 MB થી નાનું મોકલો",
        ["einvoice-not-set-up"] = "⛔ {subject}: GST પોર્ટલ પર દુકાનનું લૉગિન નથી. ઍપમાં નાખો",
        ["einvoice-account-invalid"] =
            "⛔ આ યુઝર કે પાસવર્ડ બરાબર લાગતો નથી. GST પોર્ટલ પરથી જોઈને નાખો",
        ["einvoice-not-waiting"] = "❓ આ બિલનું ઈ-ઇન્વૉઇસ પહેલેથી થઈ ગયું છે, કંઈ બદલાયું નથી",
        ["einvoice-too-late"] =
            "⛔ {subject}: 30 દિવસથી જૂનું છે, GST પોર્ટલ હવે ઈ-ઇન્વૉઇસ લેતું નથી. CA ને પૂછો",
        ["einvoice-number-used"] =
            "⛔ {subject}: GST પોર્ટલ પર આ નંબરનું બીજું બિલ છે. આ પાછું લઈને નવું લખો",
        ["einvoice-portal-away"] =
            "⛔ {subject}: GST પોર્ટલ જવાબ આપતું નથી. બિલ બરાબર છે, અમે કોશિશ કરતા રહીશું",
        ["einvoice-login-refused"] =
            "⛔ GST પોર્ટલ દુકાનનું લૉગિન માનતું નથી. ઍપમાં જુઓ. બિલ બરાબર છે, કોશિશ ચાલુ છે",
        ["einvoice-signature-wrong"] =
            "⛔ GST પોર્ટલની મહોર બરાબર નથી લાગતી. ઈ-ઇન્વૉઇસ કોડ છાપશો નહીં, ફરી પૂછીશું",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: અહીં પાછું લીધું, પણ GST પોર્ટલે ઈ-ઇન્વૉઇસ કાઢ્યું નથી. CA ને પૂછો",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: GST પોર્ટલને ગ્રાહકનો GSTIN મળ્યો નહીં. સુધારીને બિલ નવું લખો",
        ["einvoice-hsn"] =
            "⛔ {subject}: GST પોર્ટલને કોઈ HSN મળ્યો નહીં. માલમાં સુધારીને બિલ નવું લખો",
        ["einvoice-address"] =
            "⛔ {subject}: પિન કોડ અને રાજ્ય મળતાં નથી. સરનામું સુધારીને ઍપમાંથી ફરી મોકલો",
        ["einvoice-refused"] =
            "⛔ {subject}: GST પોર્ટલે ઈ-ઇન્વૉઇસ લીધું નહીં. કારણ ઍપમાં છે, CA ને બતાવો",

        ["shop-name-missing"] = "❓ દુકાનનું નામ? અક્ષરમાં લખો",
        ["shop-name-too-long"] = "❓ નામ લાંબું છે. 60 અક્ષર સુધી લખો",
        ["shop-kind-unknown"] = "❓ શેની દુકાન? જેમ કે કરિયાણા, મેડિકલ કે હાર્ડવેર",
        ["shop-state-unknown"] = "❓ દુકાન કયા રાજ્યમાં છે? જેમ કે ગુજરાત",
        ["shop-language-unknown"] = "❓ આ ભાષા હજી નથી આવડતી. ગુજરાતી કે English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN બરાબર નથી. 15 અક્ષર-અંક ફરી જુઓ",
        ["shop-gstin-other-state"] = "⛔ આ GSTIN બીજા રાજ્યનો છે. બંને ફરી જુઓ",
        ["shop-gstin-missing"] = "❓ GSTIN લખો: 15 અક્ષર-અંક",
        ["shop-upi-invalid"] = "⛔ UPI id બરાબર નથી. જેમ કે: naam@bank",
        ["shop-phone-invalid"] = "⛔ ફોન નંબર બરાબર નથી. 10 આંકડાનો લખો",
        ["shop-number-missing"] = "⛔ આ દુકાનનો WhatsApp નંબર હજી નથી. પહેલાં નંબર આપો",
        ["shop-number-taken"] = "⛔ આ WhatsApp નંબર બીજી દુકાનનો છે. બીજો નંબર આપો",
        ["shop-too-many"] = "⛔ એક જણ જેટલી દુકાન ખોલી શકે એટલી થઈ ગઈ. એમાંની જ એકમાં લખો",
        ["shop-setting-invalid"] = "⛔ આ ન થઈ શકે, પહેલાં જેવું જ છે. બીજું કંઈ લખો",
        ["shop-unknown"] = "❓ આ દુકાન મળી નહીં. નામ ફરી જુઓ",

        ["member-nobody-named"] = "❓ કોને? એમનો કોન્ટેક્ટ કે ફોન નંબર મોકલો",
        ["member-unknown"] = "❓ આ નંબર અહીં કોઈનો નથી. ફરી જુઓ",
        ["member-phone-taken"] = "⛔ આ નંબર દુકાનમાં બીજા કોઈનો છે. બીજો નંબર આપો",
        ["member-too-many"] = "⛔ દુકાનમાં વધારે માણસ નહીં ઉમેરાય. પહેલાં કોઈને કાઢો",
        ["member-rights-invalid"] = "⛔ આ મર્યાદા બરાબર નથી: 0 કે વધારે, ટકા 100 સુધી",
        ["access-too-many"] = "⛔ વધુમાં વધુ પાંચ સીએ હિસાબ જોઈ શકે છે. પહેલાં એક કાઢો",
        ["access-already"] = "⛔ એ સીએને પહેલેથી પૂછ્યું છે",
        ["access-unknown"] = "⛔ એ સીએ હવે હિસાબ જોઈ શકતા નથી",
        ["member-owner-may-all"] = "⛔ માલિક બધું કરી શકે. પહેલાં એમને સ્ટાફ બનાવો",
        ["member-last-owner"] = "⛔ દુકાનનો એક માલિક તો જોઈએ. પહેલાં બીજા કોઈને માલિક બનાવો",
    }.Concat(BroadcastRefusalTexts.In("gu")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ શું જોઈએ? આમ લખો: \"2 કિલો ખાંડ, 5 Maggi\"",
            ["order-too-many-lines"] = "⛔ એક ઓર્ડર માટે બહુ વસ્તુ છે. બે ભાગમાં મોકલો",
            ["order-product-unknown"] = "⛔ {subject} અહીં નથી મળતું. એના વગર ઓર્ડર લખો",
            ["order-quantity-out-of-range"] = "⛔ {subject} આટલું ન મળી શકે. કેટલું તે ફરી લખો",
            ["order-unit-mismatch"] = "⛔ {subject} આ માપમાં નથી મળતું. કિલો, લિટર કે નંગમાં લખો",
            ["order-price-missing"] = "⛔ {subject} નો ભાવ હજી નથી. દુકાનમાં પૂછો, કે એના વગર લખો",
            ["order-stock-short"] = "⛔ {subject} હમણાં આટલું નથી. થોડું ઓછું લખો",
            ["order-credit-exceeded"] = "⛔ આ હમણાં ખાતામાં નહીં લખાય. ઓર્ડર \"રોકડા\" લખીને મોકલો",
            ["order-below-minimum"] = "⛔ ઓર્ડર {subject} થી ઓછો છે, એટલાનો જ ઓર્ડર પહોંચે છે",
            ["order-offer-expired"] =
                "❓ આ ક્વોટેશનની તારીખ નીકળી ગઈ. દુકાન પાસે નવું માગો",
            ["order-nothing-to-repeat"] = "❓ પહેલાનો કોઈ ઓર્ડર નથી. શું જોઈએ, લખો",
            ["order-unknown"] = "❓ આ ઓર્ડર મળ્યો નહીં. ફરી લખો",
            ["order-change-without-effect"] =
                "❓ આ તમારા ઓર્ડરમાં નથી, કંઈ બદલાયું નથી. ઓર્ડરમાં છે તે લખો",
            ["order-not-waiting"] = "❓ આ ઓર્ડરનો જવાબ દુકાને આપી દીધો છે. દુકાનમાં કહો",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
