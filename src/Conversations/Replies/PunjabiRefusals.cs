using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Punjabi: what did not happen, and what to do now.</summary>
internal static class PunjabiRefusals
{
    private const string ShopGone = "⛔ ਦੁਕਾਨ ਨਹੀਂ ਮਿਲੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਫਿਰ ਲਿਖੋ";

    private const string TooManyItems =
        "⛔ ਇੱਕ ਬਿੱਲ ਲਈ ਬਹੁਤ ਸਮਾਨ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਦੋ ਹਿੱਸਿਆਂ ਵਿੱਚ ਭੇਜੋ";

    private const string NoItems = "❓ ਕਿਹੜਾ ਸਮਾਨ? ਇੰਝ ਲਿਖੋ: \"ਰਮੇਸ਼ ਨੂੰ 2 ਕਿਲੋ ਖੰਡ ਉਧਾਰ\"";

    private const string QuantityOff = "⛔ {subject} ਇੰਨਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਫਿਰ ਲਿਖੋ";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਦੇਖ ਕੇ ਫਿਰ ਲਿਖੋ",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} ਇਸ ਨਾਪ ਵਿੱਚ ਨਹੀਂ ਵਿਕਦਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਉਹਦੇ ਆਪਣੇ ਨਾਪ ਵਿੱਚ ਲਿਖੋ",
        ["order-price-above-mrp"] =
            "⛔ {subject} ਦਾ ਰੇਟ ਐਮਆਰਪੀ ਤੋਂ ਵੱਧ ਹੈ, ਕਾਨੂੰਨ ਨਾਲ ਨਹੀਂ ਵਿਕ ਸਕਦਾ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["order-batch-unknown"] =
            "⛔ ਇਸ ਨੰਬਰ ਦਾ ਬੈਚ ਨਹੀਂ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬੈਚ ਇਹ ਹਨ: {subject}",
        ["order-paid-out-of-range"] =
            "⛔ ਬਾਕੀ ਇੰਨਾ ਨਹੀਂ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇਸ ਬਿੱਲ ਨਾਲ ਬਾਕੀ: {subject}",
        ["order-price-missing"] =
            "⛔ {subject} ਦਾ ਰੇਟ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਪਹਿਲਾਂ ਲਿਖੋ: {subject} ਦਾ ਰੇਟ 45",
        ["order-party-unknown"] = "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਫਿਰ ਲਿਖੋ",
        ["order-credit-needs-party"] = "❓ ਉਧਾਰ ਕਿਸ ਨੂੰ? ਨਾਂ ਵੀ ਲਿਖੋ: \"ਰਮੇਸ਼ ਨੂੰ 2 ਕਿਲੋ ਖੰਡ ਉਧਾਰ\"",
        ["order-stock-short"] =
            "⛔ {subject} ਇੰਨਾ ਨਹੀਂ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਘੱਟ ਲਿਖੋ, ਜਾਂ ਆਇਆ ਹੋਇਆ ਮਾਲ ਲਿਖੋ",
        ["order-credit-exceeded"] =
            "⛔ {subject} ਦੀ ਲਿਮਿਟ ਤੋਂ ਉੱਤੇ ਜਾਂਦਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਘੱਟ ਕਰੋ ਜਾਂ ਨਕਦ ਲਓ",
        ["order-unknown"] = "❓ ਇਹ ਆਰਡਰ ਨਹੀਂ ਮਿਲਿਆ। ਫਿਰ ਲਿਖੋ",
        ["order-not-waiting"] = "❓ ਇਸ ਆਰਡਰ ਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਹੋ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["order-change-without-effect"] =
            "❓ ਇਹ ਆਰਡਰ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਜੋ ਆਰਡਰ ਵਿੱਚ ਹੈ ਉਹ ਲਿਖੋ",
        ["order-already-undone"] = "❓ ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["order-not-booked"] = "❓ ਇਹਦਾ ਬਿੱਲ ਬਣਿਆ ਹੀ ਨਹੀਂ ਸੀ, ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ",
        ["order-period-closed"] =
            "⛔ ਉਸ ਮਹੀਨੇ ਦਾ ਹਿਸਾਬ ਬੰਦ ਹੈ, ਬਿੱਲ ਉਵੇਂ ਹੀ ਹੈ। CA ਤੋਂ ਕ੍ਰੈਡਿਟ ਨੋਟ ਬਣਵਾਓ",
        ["order-has-returns"] =
            "⛔ ਇਸ ਬਿੱਲ ਦਾ ਮਾਲ ਵਾਪਸ ਆਇਆ ਹੈ, ਬਿੱਲ ਉਵੇਂ ਹੀ ਹੈ। ਪਹਿਲਾਂ ਉਹ ਵਾਪਸੀ ਹਟਾਓ",
        ["return-goods-not-sold"] = "❓ ਕਿਸੇ ਬਿੱਲ ਵਿੱਚ {subject} ਨਹੀਂ ਮਿਲਿਆ। ਕਿਸ ਬਿੱਲ ਦਾ ਹੈ, ਲਿਖੋ",
        ["return-bill-cancelled"] = "⛔ ਉਹ ਬਿੱਲ ਵਾਪਸ ਲਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਉਸ 'ਤੇ ਕੁਝ ਵਾਪਸ ਨਹੀਂ ਹੋਵੇਗਾ",
        ["return-nothing-left"] = "❓ ਉਸ ਬਿੱਲ ਦਾ {subject} ਪਹਿਲਾਂ ਹੀ ਸਾਰਾ ਵਾਪਸ ਆ ਚੁੱਕਾ ਹੈ",
        ["return-more-than-left"] =
            "⛔ ਬਿੱਲ ਵਿੱਚ ਇੰਨਾ {subject} ਬਚਿਆ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿੰਨਾ ਆਇਆ, ਫਿਰ ਲਿਖੋ",
        ["return-needs-party"] = "❓ ਕਿਸ ਦੇ ਖਾਤੇ ਤੋਂ? ਨਾਮ ਲਿਖੋ, ਜਾਂ ਨਕਦ ਵਾਪਸ ਲਿਖੋ",
        ["note-unknown"] = "❓ ਉਹ ਵਾਪਸੀ ਨਹੀਂ ਮਿਲੀ, ਹਟਾਉਣ ਨੂੰ ਕੁਝ ਨਹੀਂ",
        ["note-already-undone"] = "❓ ਉਹ ਵਾਪਸੀ ਪਹਿਲਾਂ ਹੀ ਹਟ ਚੁੱਕੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["note-used-since"] = "⛔ ਉਸ ਤੋਂ ਬਾਅਦ ਮਾਲ ਵਾਪਸ ਆਇਆ ਹੈ। ਪਹਿਲਾਂ ਉਹ ਵਾਪਸੀ ਹਟਾਓ",
        ["note-period-closed"] =
            "⛔ ਉਸ ਨੋਟ ਦੇ ਮਹੀਨੇ ਦਾ ਹਿਸਾਬ ਬੰਦ ਹੈ, ਨੋਟ ਉਵੇਂ ਹੀ ਹੈ। CA ਨੂੰ ਪੁੱਛੋ",
        ["note-too-late"] = "⛔ ਉਸ ਬਿੱਲ ਦੇ ਕ੍ਰੈਡਿਟ ਨੋਟ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ। CA ਨੂੰ ਪੁੱਛੋ",
        ["note-exceeds-bill"] = "⛔ ਬਿੱਲ ਵਿੱਚ ਇੰਨਾ ਬਚਿਆ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਘੱਟ ਰਕਮ ਲਿਖੋ",
        ["note-without-effect"] =
            "❓ ਇਨ੍ਹਾਂ ਭਾਵਾਂ ਨਾਲ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ, ਜਾਂ ਕੁਝ ਵਧੇ ਕੁਝ ਘਟੇ: ਇੱਕ-ਇੱਕ ਕਰਕੇ ਲਿਖੋ",
        ["order-step-not-allowed"] =
            "❓ ਉਹ ਆਰਡਰ ਅਜੇ ਉੱਥੇ ਨਹੀਂ, ਜਾਂ ਅੱਗੇ ਲੰਘ ਗਿਆ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["order-slot-invalid"] = "❓ ਡਿਲੀਵਰੀ ਦਾ ਸਮਾਂ ਠੀਕ ਨਹੀਂ। ਅੱਜ ਜਾਂ ਅੱਗੇ ਦਾ ਦਿਨ ਤੇ ਸਮਾਂ ਲਿਖੋ",
        ["order-below-minimum"] = "⛔ ਆਰਡਰ {subject} ਤੋਂ ਘੱਟ ਹੈ, ਇੰਨੇ ਦਾ ਹੀ ਆਰਡਰ ਪਹੁੰਚਦਾ ਹੈ",
        ["order-offer-expired"] =
            "❓ ਕੋਟੇਸ਼ਨ ਦੀ ਤਾਰੀਖ਼ ਲੰਘ ਗਈ। ਨਵਾਂ ਬਣਾ ਕੇ ਭੇਜੋ",
        ["order-nothing-to-repeat"] = "❓ ਪਹਿਲਾਂ ਦਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ। ਕੀ ਚਾਹੀਦਾ ਹੈ, ਲਿਖੋ",
        ["order-standing-invalid"] =
            "❓ ਕਿਸ ਦਿਨ, ਕਿੰਨੇ ਵਜੇ? ਇਉਂ ਲਿਖੋ: ਹਰ ਸੋਮਵਾਰ ਸਵੇਰੇ 7 ਵਜੇ 1 ਕਿਲੋ ਖੰਡ",

        ["memo-repeated"] = "❓ ਇਹ ਰਕਮ ਪਹਿਲਾਂ ਹੀ ਲਿਖੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["memo-party-unknown"] = "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਫਿਰ ਲਿਖੋ",
        ["memo-amount-out-of-range"] = "⛔ ਇਹ ਰਕਮ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਰਕਮ ਫਿਰ ਲਿਖੋ",
        ["memo-mode-not-money"] = "⛔ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿਵੇਂ ਦਿੱਤੇ ਲਿਖੋ: ਨਕਦ, UPI ਜਾਂ ਕਾਰਡ",
        ["memo-unknown"] = "❓ ਇਹ ਰਕਮ ਨਹੀਂ ਮਿਲੀ, ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ",
        ["memo-already-undone"] = "❓ ਇਹ ਰਕਮ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਗਈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["entry-day-out-of-range"] =
            "⛔ ਇਹ ਦਿਨ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਅੱਗੇ ਦਾ ਜਾਂ ਸਾਲ ਤੋਂ ਪੁਰਾਣਾ ਦਿਨ ਨਹੀਂ ਚੱਲੇਗਾ",
        ["memo-discount-above-balance"] =
            "⛔ {subject} ਵੱਲ ਇੰਨਾ ਬਾਕੀ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬਾਕੀ ਤੱਕ ਦੀ ਰਕਮ ਲਿਖੋ",
        ["payment-parts-differ"] = "⛔ ਹਿੱਸੇ ਜੋੜ ਕੇ ਰਕਮ ਨਹੀਂ ਬਣਦੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਫਿਰ ਲਿਖੋ",
        ["payment-nothing-due"] = "❓ {subject} ਦਾ ਹਿਸਾਬ ਸਾਫ਼ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["payment-balance-moved"] =
            "⛔ {subject} ਦਾ ਬਾਕੀ ਇਸ ਵਿਚਕਾਰ ਬਦਲ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਦੇਖ ਕੇ ਫਿਰ ਲਿਖੋ",
        ["filing-month-not-over"] =
            "⛔ ਇਹ ਮਹੀਨਾ ਅਜੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਪੂਰਾ ਹੋਣ ਤੇ ਫਾਈਲ ਕਰੋ",
        ["filing-repeated"] = "❓ ਇਹ ਮਹੀਨਾ ਪਹਿਲਾਂ ਹੀ ਫਾਈਲ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["filing-unknown"] = "❓ ਅਜਿਹਾ ਫਾਈਲ ਕੀਤਾ ਮਹੀਨਾ ਨਹੀਂ ਮਿਲਿਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["filing-already-undone"] = "❓ ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["limit-changed-since"] =
            "⛔ {subject} ਦੀ ਹੱਦ ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਬਦਲੀ ਹੈ, ਉਹੀ ਹੈ। ਜੋ ਹੱਦ ਚਾਹੀਦੀ ਹੈ ਲਿਖੋ",
        ["party-name-invalid"] = "⛔ ਕਾਰਡ 'ਤੇ ਨਾਂ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਵਾਲਾ ਕਾਰਡ ਭੇਜੋ",
        ["party-phone-invalid"] = "⛔ ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਾਰਡ ਫਿਰ ਭੇਜੋ",
        ["party-phone-taken"] = "⛔ ਇਹ ਨੰਬਰ ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["party-unknown"] = "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਾਰਡ ਫਿਰ ਭੇਜੋ",
        ["dispute-line-unknown"] = "❓ ਇਹ ਲਾਈਨ ਇਸ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਖਾਤਾ ਫਿਰ ਵੇਖੋ",
        ["dispute-word-missing"] = "❓ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕੀ ਗ਼ਲਤ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["dispute-answered-before"] = "⛔ ਦੁਕਾਨ ਨੇ ਇਹ ਲਾਈਨ ਵੇਖ ਲਈ, ਸਹੀ ਹੈ। ਦੁਕਾਨ ਨਾਲ ਗੱਲ ਕਰੋ",
        ["dispute-too-many"] =
            "⛔ ਪੰਜ ਲਾਈਨਾਂ ਪਹਿਲਾਂ ਹੀ ਦੁਕਾਨ ਕੋਲ ਹਨ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਜਵਾਬ ਦੀ ਉਡੀਕ ਕਰੋ",
        ["dispute-unknown"] = "❓ ਇਹ ਗੱਲ ਨਹੀਂ ਮਿਲੀ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["dispute-already-decided"] = "❓ ਇਸਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਹੋ ਚੁੱਕਾ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["payment-bill-unknown"] = "❓ ਇਹ ਬਿਲ ਇਸ ਖਾਤੇ ਦਾ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬਿਲ ਨੰਬਰ ਫਿਰ ਵੇਖੋ",
        ["payment-for-cancelled-bill"] =
            "⛔ ਇਹ ਬਿਲ ਰੱਦ ਹੋ ਚੁੱਕਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬਿਲ ਤੋਂ ਬਿਨਾਂ ਦੱਸੋ: ਪੈਸੇ ਜਮ੍ਹਾਂ ਰਹਿਣਗੇ",
        ["payment-bill-not-owed"] = "❓ ਇਸ ਬਿਲ ਤੇ ਕੁਝ ਬਾਕੀ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬਿਲ ਤੋਂ ਬਿਨਾਂ ਦੱਸੋ",
        ["payment-more-than-bill"] = "⛔ ਬਿਲ ਤੇ ਇੰਨਾ ਬਾਕੀ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਰਕਮ ਫਿਰ ਦੱਸੋ",
        ["reminder-rule-out-of-range"] = "❓ ਹਫ਼ਤੇ ਵਿੱਚ 0 ਤੋਂ 7 ਵਾਰ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਇੱਕ ਨੰਬਰ ਦੱਸੋ",
        ["promise-party-unknown"] = "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਤਾਰੀਖ ਨਹੀਂ ਲਿਖੀ",
        ["promise-day-out-of-range"] = "❓ ਅੱਜ ਤੋਂ ਇੱਕ ਸਾਲ ਤੱਕ ਦੀ ਤਾਰੀਖ ਦੱਸੋ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["promise-nothing-due"] = "❓ ਇਸ ਦਾ ਕੁਝ ਬਾਕੀ ਨਹੀਂ, ਤਾਰੀਖ ਨਹੀਂ ਲਿਖੀ",
        ["promise-unknown"] = "❓ ਇਹ ਤਾਰੀਖ ਨਹੀਂ ਮਿਲੀ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["claim-unknown"] = "❓ ਇਹ ਗੱਲ ਨਹੀਂ ਮਿਲੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["claim-already-decided"] =
            "❓ ਇਸਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਹੋ ਚੁੱਕਾ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["payment-bill-cancelled"] =
            "⛔ ਉਹ ਬਿੱਲ ਰੱਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਪੈਸੇ ਐਪ ਵਿੱਚ ਪੇਮੈਂਟ ਵਿੱਚ ਹਨ",
        ["payment-repeated"] = "❓ ਇਹ ਪੇਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਲਿਖੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["payment-party-unknown"] = "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਫਿਰ ਲਿਖੋ",
        ["payment-amount-out-of-range"] =
            "⛔ ਇਹ ਰਕਮ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇੰਝ ਲਿਖੋ: \"ਰਮੇਸ਼ ਨੇ 500 ਦਿੱਤੇ\"",
        ["payment-mode-not-money"] =
            "⛔ ਪੈਸੇ ਨਕਦ, UPI ਜਾਂ ਕਾਰਡ ਨਾਲ ਆਉਂਦੇ ਨੇ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿਸ ਨਾਲ ਆਏ, ਲਿਖੋ",
        ["payment-unknown"] = "❓ ਇਹ ਪੇਮੈਂਟ ਨਹੀਂ ਮਿਲੀ, ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ",
        ["payment-already-undone"] = "❓ ਇਹ ਪੇਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਗਈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ ਇਹ ਪਹਿਲਾਂ ਹੀ ਲਿਖਿਆ ਹੈ, ਸਟਾਕ ਉਵੇਂ ਹੀ ਹੈ",
        ["stock-no-lines"] = "❓ ਕਿਹੜਾ ਮਾਲ? ਇੰਝ ਲਿਖੋ: \"20 ਕਿਲੋ ਖੰਡ ਆਈ\"",
        ["stock-too-many-lines"] =
            "⛔ ਇੱਕ ਵਾਰ ਵਿੱਚ 100 ਤੋਂ ਵੱਧ ਚੀਜ਼ਾਂ ਨੇ, ਸਟਾਕ ਉਵੇਂ ਹੀ ਹੈ। ਥੋੜ੍ਹਾ-ਥੋੜ੍ਹਾ ਭੇਜੋ",
        ["stock-product-unknown"] =
            "⛔ {subject} ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ, ਸਟਾਕ ਉਵੇਂ ਹੀ ਹੈ। ਨਾਂ ਦੇਖ ਕੇ ਫਿਰ ਲਿਖੋ",
        ["stock-unit-mismatch"] =
            "⛔ {subject} ਇਸ ਨਾਪ ਵਿੱਚ ਨਹੀਂ ਰੱਖਿਆ, ਸਟਾਕ ਉਵੇਂ ਹੀ ਹੈ। ਉਹਦੇ ਆਪਣੇ ਨਾਪ ਵਿੱਚ ਲਿਖੋ",
        ["stock-quantity-out-of-range"] = "⛔ ਇੰਨਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਸਟਾਕ ਉਵੇਂ ਹੀ ਹੈ। ਫਿਰ ਲਿਖੋ",
        ["stock-cost-out-of-range"] = "⛔ ਇਹ ਖਰੀਦ ਰੇਟ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇੱਕ ਦੇ ₹ ਲਿਖੋ",
        ["stock-batch-invalid"] =
            "❓ ਇਹ ਬੈਚ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨੰਬਰ ਜਾਂ ਐਕਸਪਾਇਰੀ ਫਿਰ ਲਿਖੋ",
        ["stock-batch-expired"] = "⛔ ਇਹ ਐਕਸਪਾਇਰੀ ਲੰਘ ਚੁੱਕੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਪੈਕੇਟ ਫਿਰ ਵੇਖੋ",
        ["stock-batch-unknown"] = "❓ ਇਹ ਬੈਚ ਨਹੀਂ ਮਿਲਿਆ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-batch-exceeds"] = "⛔ ਇਸ ਬੈਚ ਵਿੱਚ ਇੰਨਾ ਨਹੀਂ ਬਚਿਆ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿੰਨਾ, ਫਿਰ ਲਿਖੋ",
        ["stock-alert-days-invalid"] = "❓ ਕਿੰਨੇ ਦਿਨ ਪਹਿਲਾਂ ਦੱਸੀਏ? 1 ਤੋਂ 365 ਲਿਖੋ",
        ["stock-count-invalid"] = "❓ ਕੀ ਗਿਣਨਾ ਹੈ? ਨਾਂ ਦਿਓ, ਫਿਰ ਸਾਮਾਨ ਤੇ ਕਿੰਨਾ ਹੈ ਲਿਖੋ",
        ["stock-count-too-many"] = "⛔ ਬਹੁਤ ਗਿਣਤੀਆਂ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਬੰਦ ਕਰੋ ਜਾਂ ਛੱਡੋ",
        ["stock-count-scope-empty"] = "❓ ਇਸ ਗਰੁੱਪ ਦਾ ਸਾਮਾਨ ਨਹੀਂ। ਨਾਂ ਵੇਖੋ",
        ["stock-count-unknown"] = "❓ ਇਹ ਗਿਣਤੀ ਨਹੀਂ ਮਿਲੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-count-ended"] = "⛔ ਇਹ ਗਿਣਤੀ ਮੁੱਕ ਚੁੱਕੀ ਹੈ। ਨਵੀਂ ਸ਼ੁਰੂ ਕਰੋ",
        ["stock-count-not-in-scope"] = "⛔ ਇਹ ਇਸ ਗਿਣਤੀ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-count-twice"] = "❓ ਕੁਝ ਦੋ ਵਾਰ ਗਿਣਿਆ ਗਿਆ। ਬਾਅਦ ਵਾਲਾ ਸਹੀ ਜਾਂ ਦੋਵੇਂ ਜੋੜੀਏ, ਦੱਸੋ",
        ["stock-supplier-unknown"] = "❓ ਮਾਲ ਕਿਸ ਤੋਂ ਆਇਆ? ਸਪਲਾਇਰ ਦਾ ਨਾਂ ਲਿਖੋ",
        ["stock-total-out-of-range"] = "❓ ਕੁੱਲ ਰਕਮ ਠੀਕ ਨਹੀਂ ਲੱਗਦੀ",
        ["stock-bill-invalid"] = "❓ ਬਿੱਲ ਦਾ ਨੰਬਰ ਜਾਂ ਤਾਰੀਖ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਬਿੱਲ ਫਿਰ ਦੇਖੋ",
        ["stock-bill-repeated"] = "⛔ ਇਸ ਸਪਲਾਇਰ ਦਾ ਇਹ ਬਿੱਲ ਪਹਿਲਾਂ ਹੀ ਲਿਖਿਆ ਹੈ, ਦੁਬਾਰਾ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-tax-invalid"] =
            "⛔ ਜੀਐਸਟੀ ਠੀਕ ਨਹੀਂ: ਸੀਜੀਐਸਟੀ ਤੇ ਐਸਜੀਐਸਟੀ ਬਰਾਬਰ, ਜਾਂ ਸਿਰਫ਼ ਆਈਜੀਐਸਟੀ, ਤੇ "
            + "ਸਪਲਾਇਰ ਦਾ ਜੀਐਸਟੀਆਈਐਨ ਹੋਵੇ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-return-exceeds"] = "⛔ ਉਸ ਖਰੀਦ ਵਿੱਚ ਇੰਨਾ ਮਾਲ ਨਹੀਂ ਆਇਆ ਸੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-bill-mismatch"] =
            "⛔ ਮਾਲ, ਟੈਕਸ ਤੇ ਭਾੜਾ ਜੋੜ ਕੇ ਬਿੱਲ ਦੀ ਰਕਮ ਨਹੀਂ ਬਣਦੀ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-returned-since"] = "⛔ ਇਸ ਖਰੀਦ ਦਾ ਮਾਲ ਵਾਪਸ ਜਾ ਚੁੱਕਾ ਹੈ। ਪਹਿਲਾਂ ਉਹ ਵਾਪਸੀ ਰੱਦ ਕਰੋ",
        ["stock-price-out-of-range"] = "⛔ ਇਹ ਰੇਟ ਠੀਕ ਨਹੀਂ, ਪੁਰਾਣਾ ਰੇਟ ਹੀ ਹੈ। ਇੱਕ ਦੇ ₹ ਲਿਖੋ",
        ["stock-price-above-mrp"] =
            "⛔ ਇਹ ਰੇਟ ਪੈਕਟ ਦੀ ਐਮਆਰਪੀ ਤੋਂ ਵੱਧ ਹੈ, ਕਾਨੂੰਨ ਵਿੱਚ ਮਨ੍ਹਾ ਹੈ। ਪੁਰਾਣਾ ਰੇਟ ਹੀ ਹੈ",
        ["stock-pack-invalid"] = "⛔ ਇਹ ਪੈਕ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇੱਕ ਵਿੱਚ ਕਿੰਨੇ ਹਨ, ਉਹ ਲਿਖੋ",
        ["stock-barcode-invalid"] = "❓ ਇਹ ਬਾਰਕੋਡ ਠੀਕ ਨਹੀਂ। ਫਿਰ ਸਕੈਨ ਕਰੋ",
        ["stock-barcode-taken"] = "⛔ ਇਹ ਬਾਰਕੋਡ ਕਿਸੇ ਹੋਰ ਸਮਾਨ ਦਾ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["stock-price-list-invalid"] =
            "⛔ ਇਹ ਰੇਟ ਲਿਸਟ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਨਾਂ, ਸਮਾਨ ਤੇ ਲੋਕ ਦੇਖੋ",
        ["stock-name-invalid"] = "⛔ ਨਾਂ ਖਾਲੀ ਜਾਂ ਬਹੁਤ ਲੰਬਾ ਹੈ, ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ। ਛੋਟਾ ਨਾਂ ਲਿਖੋ",
        ["stock-unit-unknown"] = "❓ ਕਿਸ ਨਾਪ ਵਿੱਚ? kg, g, l, ml, pc, pkt ਜਾਂ dozen ਲਿਖੋ",
        ["stock-product-exists"] = "❓ ਇਹ ਲਿਸਟ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਰੇਟ ਲਈ ਲਿਖੋ: ਖੰਡ ਦਾ ਰੇਟ 45",
        ["stock-change-unknown"] = "❓ ਇਹ ਬਦਲੀ ਨਹੀਂ ਮਿਲੀ, ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ",
        ["stock-already-undone"] = "❓ ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਹੋ ਗਿਆ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["stock-counted-since"] =
            "⛔ ਉਸ ਤੋਂ ਬਾਅਦ ਗਿਣਤੀ ਹੋ ਗਈ, ਵਾਪਸ ਨਹੀਂ ਹੋਣਾ। ਇੱਕ ਵਾਰ ਫਿਰ ਗਿਣ ਕੇ ਲਿਖੋ",
        ["stock-price-changed-since"] = "⛔ ਉਸ ਤੋਂ ਬਾਅਦ ਰੇਟ ਫਿਰ ਬਦਲਿਆ ਹੈ। ਜੋ ਸਹੀ ਰੇਟ ਹੈ ਉਹ ਲਿਖੋ",
        ["stock-product-in-use"] = "⛔ ਇਹਦਾ ਸਟਾਕ ਹੁਣ ਹੈ, ਇਸ ਲਈ ਲਿਸਟ ਵਿੱਚ ਰਹੇਗਾ",

        ["gst-document-malformed"] = "⛔ ਬਿੱਲ ਨਹੀਂ ਬਣਿਆ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਇੱਕ ਵਾਰ ਫਿਰ ਲਿਖੋ",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ ਇਹ ਛੋਟ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ₹ ਵਿੱਚ, ਜਾਂ 0 ਤੋਂ 100 % ਲਿਖੋ",
        ["gst-discount-over-net"] = "⛔ ਛੋਟ ਬਿੱਲ ਤੋਂ ਵੱਧ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਘੱਟ ਛੋਟ ਲਿਖੋ",
        ["gst-amount-out-of-range"] =
            "⛔ ਬਿੱਲ ਬਹੁਤ ਹੀ ਵੱਡਾ ਹੋ ਰਿਹਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿੰਨਾ ਹੈ ਦੇਖ ਕੇ ਫਿਰ ਲਿਖੋ",
        ["gst-state-unknown"] = "⛔ ਦੁਕਾਨ ਜਾਂ ਗਾਹਕ ਦਾ ਰਾਜ ਗਲਤ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਪਹਿਲਾਂ ਉਹ ਠੀਕ ਕਰੋ",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ ਕਿਸੇ ਚੀਜ਼ ਦਾ ਰੇਟ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਉਹਦਾ ਰੇਟ ਫਿਰ ਲਿਖੋ",
        ["gst-cess-out-of-range"] =
            "⛔ ਕਿਸੇ ਚੀਜ਼ ਦਾ ਸੈੱਸ ਠੀਕ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਲਿਸਟ ਵਿੱਚ ਠੀਕ ਕਰੋ",
        ["gst-rate-unknown"] =
            "⛔ ਕਿਸੇ ਚੀਜ਼ ਦੀ GST ਦਰ ਹੁਣ ਲਾਗੂ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਲਿਸਟ ਵਿੱਚ ਠੀਕ ਕਰੋ",
        ["gst-gstin-malformed"] =
            "⛔ ਇਹ GSTIN ਸਹੀ ਨਹੀਂ: ਇਸ ਵਿੱਚ 15 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ. ਦੁਬਾਰਾ ਵੇਖੋ",
        ["gst-gstin-check-digit"] = "⛔ ਇਸ GSTIN ਦਾ ਇੱਕ ਅੱਖਰ ਗਲਤ ਹੈ. ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ",
        ["gst-pan-malformed"] = "⛔ ਇਹ PAN ਸਹੀ ਨਹੀਂ: ਇਹ ABCPD1234E ਵਰਗਾ ਹੁੰਦਾ ਹੈ. ਦੁਬਾਰਾ ਵੇਖੋ",
        ["gst-hsn-malformed"] =
            "⛔ ਇਹ HSN ਕੋਡ ਸਹੀ ਨਹੀਂ: ਇਸ ਵਿੱਚ 4, 6 ਜਾਂ 8 ਅੰਕ ਹੁੰਦੇ ਹਨ. ਸੂਚੀ ਵਿੱਚ ਠੀਕ ਕਰੋ",
        ["gst-hsn-too-short"] =
            "⛔ ਤੁਹਾਡੇ ਟਰਨਓਵਰ ਤੇ HSN ਕੋਡ ਵਿੱਚ ਹੋਰ ਅੰਕ ਚਾਹੀਦੇ ਹਨ. ਸੂਚੀ ਵਿੱਚ ਪੂਰਾ ਕਰੋ",
        ["export-period-invalid"] = "❓ ਕਿਹੜਾ ਮਹੀਨਾ? ਇੰਝ ਲਿਖੋ: 112026, ਜਾਂ ਤਿਮਾਹੀ 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 ਅਤੇ GSTR-3B ਸਿਰਫ਼ ਰੈਗੂਲਰ GST ਦੁਕਾਨਾਂ ਲਈ ਹਨ. CA ਨੂੰ ਪੁੱਛੋ",
        ["export-no-cmp08"] = "⛔ CMP-08 ਸਿਰਫ਼ ਕੰਪੋਜ਼ੀਸ਼ਨ ਵਾਲੀ ਦੁਕਾਨ ਦਾ ਹੁੰਦਾ ਹੈ",
        ["export-quarter-needed"] = "⛔ CMP-08 ਤਿੰਨ ਮਹੀਨਿਆਂ ਦਾ ਇਕੱਠਾ ਹੁੰਦਾ ਹੈ: ਤਿਮਾਹੀ ਦੱਸੋ",
        ["gstr-2b-malformed"] =
            "⛔ ਇਹ ਫ਼ਾਈਲ GST ਪੋਰਟਲ ਦੀ GSTR-2B ਨਹੀਂ. ਉੱਥੋਂ JSON ਦੁਬਾਰਾ ਡਾਊਨਲੋਡ ਕਰੋ",
        ["gstr-2b-too-large"] = "⛔ ਇਹ GSTR-2B ਬਹੁਤ ਵੱਡੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਆ. CA ਨੂੰ ਪੁੱਛੋ",
        ["gstr-2b-wrong-gstin"] = "⛔ ਇਹ GSTR-2B ਕਿਸੇ ਹੋਰ GSTIN ਦੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਆ",
        ["gstr-2b-period-invalid"] = "⛔ ਇਹ GSTR-2B ਉਸ ਮਹੀਨੇ ਦੀ ਹੈ ਜੋ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ",
        ["gstr-2b-older"] = "⛔ ਉਸ ਮਹੀਨੇ ਦੀ ਨਵੀਂ GSTR-2B ਪਹਿਲਾਂ ਤੋਂ ਹੈ; ਉਹੀ ਰਹੇਗੀ",
        ["import-too-large"] = "⛔ ਇਹ zip ਬਹੁਤ ਵੱਡੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਲਿਆ",
        ["import-not-a-zip"] = "⛔ ਇਹ ਫ਼ਾਈਲ zip ਨਹੀਂ, ਜਾਂ ਖ਼ਰਾਬ ਹੈ",
        ["import-file-missing"] = "⛔ ਇਸ zip ਵਿੱਚ products.csv ਅਤੇ parties.csv ਨਹੀਂ ਹਨ",
        ["import-shop-not-empty"] =
            "⛔ ਇਸ ਦੁਕਾਨ ਵਿੱਚ ਪਹਿਲਾਂ ਤੋਂ ਮਾਲ, ਲੋਕ ਜਾਂ ਬਿੱਲ ਹਨ: ਖ਼ਾਲੀ ਦੁਕਾਨ ਚਾਹੀਦੀ ਹੈ",
        ["import-rows-rejected"] =
            "⛔ ਕੁਝ ਲਾਈਨਾਂ ਸਹੀ ਨਹੀਂ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਲਿਆ. ਠੀਕ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ",
        ["export-too-large"] = "⛔ ਇੱਕ ਫਾਈਲ ਲਈ ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ. ਇੱਕ-ਇੱਕ ਮਹੀਨਾ ਕਰਕੇ ਮੰਗੋ",
        ["einvoice-not-needed"] =
            "⛔ ਇਸ ਬਿੱਲ ਨੂੰ ਈ-ਇਨਵੌਇਸ ਨਹੀਂ ਚਾਹੀਦਾ. ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ, ਬਿੱਲ ਇੰਝ ਹੀ ਠੀਕ ਹੈ",
        ["ewaybill-not-needed"] =
            "⛔ ਇਸ ਮਾਲ ਨੂੰ ਈ-ਵੇ ਬਿੱਲ ਨਹੀਂ ਚਾਹੀਦਾ: ਕੀਮਤ ਸੀਮਾ ਤੋਂ ਘੱਟ ਹੈ. ਸਿੱਧਾ ਭੇਜ ਦਿਓ",
        ["einvoice-incomplete"] =
            "⛔ GST ਪੋਰਟਲ ਨੂੰ ਚਾਹੀਦਾ ਕੁਝ ਘੱਟ ਹੈ: ਪਤਾ, ਪਿੰਨ ਜਾਂ HSN. ਪਹਿਲਾਂ ਪੂਰਾ ਕਰੋ",
        ["gst-composition-inter-state"] =
            "⛔ ਕੰਪੋਜ਼ੀਸ਼ਨ ਦੁਕਾਨ ਦੂਜੇ ਰਾਜ ਵਿੱਚ ਨਹੀਂ ਵੇਚ ਸਕਦੀ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["paper-party-unknown"] =
            "⛔ ਇਹ ਨਾਂ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਨਾਂ ਫਿਰ ਲਿਖੋ",
        ["look-language-unknown"] = "⛔ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਬਿੱਲ ਦੇ ਸ਼ਬਦ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["party-gstin-own"] = "⛔ ਇਹ GSTIN ਤੁਹਾਡੀ ਆਪਣੀ ਦੁਕਾਨ ਦਾ ਹੈ, ਗਾਹਕ ਦਾ ਨਹੀਂ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["gst-supply-needs-gstin"] =
            "⛔ ਅਜਿਹੇ ਬਿੱਲ ਲਈ ਗਾਹਕ ਦਾ GSTIN ਚਾਹੀਦਾ ਹੈ। ਪਹਿਲਾਂ ਪਾਓ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ",
        ["picture-invalid"] = "⛔ ਇਹ ਤਸਵੀਰ ਨਹੀਂ ਚੱਲੇਗੀ। PNG ਜਾਂ JPEG ਭੇਜੋ",
        ["picture-too-large"] = "⛔ ਤਸਵੀਰ ਬਹੁਤ ਵੱਡੀ ਹੈ। 1 MB ਤੋਂ ਛੋਟੀ ਭੇਜੋ",
        ["einvoice-not-set-up"] = "⛔ {subject}: GST ਪੋਰਟਲ ਤੇ ਦੁਕਾਨ ਦਾ ਲਾਗਇਨ ਨਹੀਂ। ਐਪ ਵਿੱਚ ਪਾਓ",
        ["einvoice-account-invalid"] =
            "⛔ ਇਹ ਯੂਜ਼ਰ ਜਾਂ ਪਾਸਵਰਡ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। GST ਪੋਰਟਲ ਤੋਂ ਵੇਖ ਕੇ ਪਾਓ",
        ["einvoice-not-waiting"] = "❓ ਇਸ ਬਿੱਲ ਦਾ ਈ-ਇਨਵੌਇਸ ਪਹਿਲਾਂ ਹੋ ਚੁੱਕਾ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ",
        ["einvoice-too-late"] =
            "⛔ {subject}: 30 ਦਿਨ ਤੋਂ ਪੁਰਾਣਾ ਹੈ, GST ਪੋਰਟਲ ਹੁਣ ਈ-ਇਨਵੌਇਸ ਨਹੀਂ ਲੈਂਦਾ। CA ਨੂੰ ਪੁੱਛੋ",
        ["einvoice-number-used"] =
            "⛔ {subject}: GST ਪੋਰਟਲ ਤੇ ਇਸ ਨੰਬਰ ਦਾ ਹੋਰ ਬਿੱਲ ਹੈ। ਇਹ ਵਾਪਸ ਲੈ ਕੇ ਨਵਾਂ ਲਿਖੋ",
        ["einvoice-portal-away"] =
            "⛔ {subject}: GST ਪੋਰਟਲ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਬਿੱਲ ਠੀਕ ਹੈ, ਅਸੀਂ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਰਹਾਂਗੇ",
        ["einvoice-login-refused"] =
            "⛔ GST ਪੋਰਟਲ ਦੁਕਾਨ ਦਾ ਲਾਗਇਨ ਨਹੀਂ ਮੰਨ ਰਿਹਾ। ਐਪ ਵਿੱਚ ਵੇਖੋ। ਬਿੱਲ ਠੀਕ ਹਨ, ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਹੈ",
        ["einvoice-signature-wrong"] =
            "⛔ GST ਪੋਰਟਲ ਦੀ ਮੋਹਰ ਸਹੀ ਨਹੀਂ ਲੱਗਦੀ। ਈ-ਇਨਵੌਇਸ ਕੋਡ ਨਾ ਛਾਪੋ, ਦੁਬਾਰਾ ਪੁੱਛਾਂਗੇ",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: ਇੱਥੇ ਵਾਪਸ ਹੋ ਗਿਆ, ਪਰ GST ਪੋਰਟਲ ਨੇ ਈ-ਇਨਵੌਇਸ ਨਹੀਂ ਹਟਾਇਆ। CA ਨੂੰ ਪੁੱਛੋ",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: GST ਪੋਰਟਲ ਨੂੰ ਗਾਹਕ ਦਾ GSTIN ਨਹੀਂ ਮਿਲਿਆ। ਠੀਕ ਕਰਕੇ ਬਿੱਲ ਨਵਾਂ ਲਿਖੋ",
        ["einvoice-hsn"] =
            "⛔ {subject}: GST ਪੋਰਟਲ ਨੂੰ ਕੋਈ HSN ਨਹੀਂ ਮਿਲਿਆ। ਸਮਾਨ ਵਿੱਚ ਠੀਕ ਕਰਕੇ ਬਿੱਲ ਨਵਾਂ ਲਿਖੋ",
        ["einvoice-address"] =
            "⛔ {subject}: ਪਿੰਨ ਕੋਡ ਤੇ ਰਾਜ ਨਹੀਂ ਮਿਲਦੇ। ਪਤਾ ਠੀਕ ਕਰਕੇ ਐਪ ਤੋਂ ਫਿਰ ਭੇਜੋ",
        ["einvoice-refused"] =
            "⛔ {subject}: GST ਪੋਰਟਲ ਨੇ ਈ-ਇਨਵੌਇਸ ਨਹੀਂ ਲਿਆ। ਕਾਰਨ ਐਪ ਵਿੱਚ ਹੈ, CA ਨੂੰ ਵਿਖਾਓ",

        ["shop-name-missing"] = "❓ ਦੁਕਾਨ ਦਾ ਨਾਂ? ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੋ",
        ["shop-name-too-long"] = "❓ ਨਾਂ ਲੰਬਾ ਹੈ। 60 ਅੱਖਰਾਂ ਤੱਕ ਲਿਖੋ",
        ["shop-kind-unknown"] = "❓ ਕਾਹਦੀ ਦੁਕਾਨ? ਜਿਵੇਂ ਕਰਿਆਨਾ, ਮੈਡੀਕਲ ਜਾਂ ਹਾਰਡਵੇਅਰ",
        ["shop-state-unknown"] = "❓ ਦੁਕਾਨ ਕਿਸ ਰਾਜ ਵਿੱਚ ਹੈ? ਜਿਵੇਂ ਪੰਜਾਬ",
        ["shop-language-unknown"] = "❓ ਇਹ ਬੋਲੀ ਅਜੇ ਨਹੀਂ ਆਉਂਦੀ। ਪੰਜਾਬੀ ਜਾਂ English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN ਠੀਕ ਨਹੀਂ। 15 ਅੱਖਰ-ਅੰਕ ਫਿਰ ਦੇਖੋ",
        ["shop-gstin-other-state"] = "⛔ ਇਹ GSTIN ਦੂਜੇ ਰਾਜ ਦਾ ਹੈ। ਦੋਵੇਂ ਫਿਰ ਦੇਖੋ",
        ["shop-gstin-missing"] = "❓ GSTIN ਲਿਖੋ: 15 ਅੱਖਰ-ਅੰਕ",
        ["shop-upi-invalid"] = "⛔ UPI id ਠੀਕ ਨਹੀਂ। ਜਿਵੇਂ: naam@bank",
        ["shop-phone-invalid"] = "⛔ ਫ਼ੋਨ ਨੰਬਰ ਠੀਕ ਨਹੀਂ। 10 ਅੰਕਾਂ ਦਾ ਲਿਖੋ",
        ["shop-number-missing"] = "⛔ ਇਸ ਦੁਕਾਨ ਦਾ WhatsApp ਨੰਬਰ ਅਜੇ ਨਹੀਂ। ਪਹਿਲਾਂ ਨੰਬਰ ਦਿਓ",
        ["shop-number-taken"] = "⛔ ਇਹ WhatsApp ਨੰਬਰ ਦੂਜੀ ਦੁਕਾਨ ਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਨੰਬਰ ਦਿਓ",
        ["shop-too-many"] =
            "⛔ ਇੱਕ ਬੰਦਾ ਜਿੰਨੀਆਂ ਦੁਕਾਨਾਂ ਖੋਲ੍ਹ ਸਕਦਾ, ਹੋ ਗਈਆਂ। ਉਹਨਾਂ ਵਿੱਚੋਂ ਹੀ ਇੱਕ ਵਿੱਚ ਲਿਖੋ",
        ["shop-setting-invalid"] = "⛔ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਹੈ। ਕੁਝ ਹੋਰ ਲਿਖੋ",
        ["shop-unknown"] = "❓ ਇਹ ਦੁਕਾਨ ਨਹੀਂ ਮਿਲੀ। ਨਾਂ ਫਿਰ ਦੇਖੋ",

        ["member-nobody-named"] = "❓ ਕਿਸ ਨੂੰ? ਉਹਨਾਂ ਦਾ ਕੰਟੈਕਟ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਭੇਜੋ",
        ["member-unknown"] = "❓ ਇਹ ਨੰਬਰ ਇੱਥੇ ਕਿਸੇ ਦਾ ਨਹੀਂ। ਫਿਰ ਦੇਖੋ",
        ["member-phone-taken"] = "⛔ ਇਹ ਨੰਬਰ ਦੁਕਾਨ ਵਿੱਚ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਨੰਬਰ ਦਿਓ",
        ["member-too-many"] = "⛔ ਦੁਕਾਨ ਵਿੱਚ ਹੋਰ ਬੰਦੇ ਨਹੀਂ ਜੁੜ ਸਕਦੇ। ਪਹਿਲਾਂ ਕਿਸੇ ਨੂੰ ਹਟਾਓ",
        ["member-rights-invalid"] = "⛔ ਇਹ ਹੱਦ ਠੀਕ ਨਹੀਂ: 0 ਜਾਂ ਵੱਧ, ਪ੍ਰਤੀਸ਼ਤ 100 ਤੱਕ",
        ["access-too-many"] = "⛔ ਵੱਧ ਤੋਂ ਵੱਧ ਪੰਜ ਸੀਏ ਹਿਸਾਬ ਦੇਖ ਸਕਦੇ ਹਨ। ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ",
        ["access-already"] = "⛔ ਉਸ ਸੀਏ ਨੂੰ ਪਹਿਲਾਂ ਹੀ ਪੁੱਛਿਆ ਹੈ",
        ["access-unknown"] = "⛔ ਉਹ ਸੀਏ ਹੁਣ ਹਿਸਾਬ ਨਹੀਂ ਦੇਖ ਸਕਦਾ",
        ["member-owner-may-all"] = "⛔ ਮਾਲਕ ਸਭ ਕਰ ਸਕਦੇ ਹਨ। ਪਹਿਲਾਂ ਉਹਨਾਂ ਨੂੰ ਸਟਾਫ਼ ਬਣਾਓ",
        ["member-last-owner"] = "⛔ ਦੁਕਾਨ ਦਾ ਇੱਕ ਮਾਲਕ ਤਾਂ ਰਹੇਗਾ। ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮਾਲਕ ਬਣਾਓ",
    }.Concat(BroadcastRefusalTexts.In("pa")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ ਕੀ ਚਾਹੀਦਾ? ਇੰਝ ਲਿਖੋ: \"2 ਕਿਲੋ ਖੰਡ, 5 Maggi\"",
            ["order-too-many-lines"] = "⛔ ਇੱਕ ਆਰਡਰ ਲਈ ਬਹੁਤ ਸਮਾਨ ਹੈ। ਦੋ ਹਿੱਸਿਆਂ ਵਿੱਚ ਭੇਜੋ",
            ["order-product-unknown"] = "⛔ {subject} ਇੱਥੇ ਨਹੀਂ ਮਿਲਦਾ। ਉਹਦੇ ਬਿਨਾਂ ਆਰਡਰ ਲਿਖੋ",
            ["order-quantity-out-of-range"] =
                "⛔ {subject} ਇੰਨਾ ਨਹੀਂ ਮਿਲ ਸਕਦਾ। ਕਿੰਨਾ ਚਾਹੀਦਾ ਫਿਰ ਲਿਖੋ",
            ["order-unit-mismatch"] =
                "⛔ {subject} ਇਸ ਨਾਪ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦਾ। ਕਿਲੋ, ਲੀਟਰ ਜਾਂ ਪੀਸ ਵਿੱਚ ਲਿਖੋ",
            ["order-price-missing"] =
                "⛔ {subject} ਦਾ ਰੇਟ ਅਜੇ ਨਹੀਂ। ਦੁਕਾਨ ਤੋਂ ਪੁੱਛੋ, ਜਾਂ ਉਹਦੇ ਬਿਨਾਂ ਲਿਖੋ",
            ["order-stock-short"] = "⛔ {subject} ਹੁਣ ਇੰਨਾ ਨਹੀਂ। ਥੋੜ੍ਹਾ ਘੱਟ ਲਿਖੋ",
            ["order-credit-exceeded"] =
                "⛔ ਇਹ ਫਿਲਹਾਲ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ ਲਿਖ ਸਕਦੇ। ਆਰਡਰ \"ਨਕਦ\" ਲਿਖ ਕੇ ਭੇਜੋ",
            ["order-below-minimum"] = "⛔ ਆਰਡਰ {subject} ਤੋਂ ਘੱਟ ਹੈ, ਇੰਨੇ ਦਾ ਹੀ ਆਰਡਰ ਪਹੁੰਚਦਾ ਹੈ",
            ["order-offer-expired"] =
                "❓ ਇਸ ਕੋਟੇਸ਼ਨ ਦੀ ਤਾਰੀਖ਼ ਲੰਘ ਗਈ। ਦੁਕਾਨ ਤੋਂ ਨਵਾਂ ਮੰਗੋ",
            ["order-nothing-to-repeat"] = "❓ ਪਹਿਲਾਂ ਦਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ। ਕੀ ਚਾਹੀਦਾ ਹੈ, ਲਿਖੋ",
            ["order-unknown"] = "❓ ਇਹ ਆਰਡਰ ਨਹੀਂ ਮਿਲਿਆ। ਫਿਰ ਲਿਖੋ",
            ["order-change-without-effect"] =
                "❓ ਇਹ ਤੁਹਾਡੇ ਆਰਡਰ ਵਿੱਚ ਨਹੀਂ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਜੋ ਆਰਡਰ ਵਿੱਚ ਹੈ ਉਹ ਲਿਖੋ",
            ["order-not-waiting"] = "❓ ਇਸ ਆਰਡਰ ਦਾ ਜਵਾਬ ਦੁਕਾਨ ਦੇ ਚੁੱਕੀ ਹੈ। ਦੁਕਾਨ ਨੂੰ ਦੱਸੋ",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
