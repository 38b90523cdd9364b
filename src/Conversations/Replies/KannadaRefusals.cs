using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Kannada: what did not happen, and what to do now.</summary>
internal static class KannadaRefusals
{
    private const string ShopGone = "⛔ ಅಂಗಡಿ ಸಿಗಲಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಒಂದು ನಿಮಿಷದಲ್ಲಿ ಮತ್ತೆ ಬರೆಯಿರಿ";

    private const string TooManyItems = "⛔ ಒಂದು ಬಿಲ್‌ಗೆ ತುಂಬ ಸಾಮಾನು, ಏನೂ ಬರೆದಿಲ್ಲ. ಎರಡು ಸಲ ಕಳಿಸಿ";

    private const string NoItems = "❓ ಯಾವ ಸಾಮಾನು? ಹೀಗೆ ಬರೆಯಿರಿ: \"ರಮೇಶ್‌ಗೆ 2 ಕೆಜಿ ಸಕ್ಕರೆ ಸಾಲ\"";

    private const string QuantityOff = "⛔ {subject} ಅಷ್ಟು ಇರಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] =
            "⛔ {subject} ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೆಸರು ನೋಡಿ ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} ಈ ಅಳತೆಯಲ್ಲಿ ಮಾರಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಅದರ ಅಳತೆಯಲ್ಲಿ ಬರೆಯಿರಿ",
        ["order-price-missing"] =
            "⛔ {subject} ಬೆಲೆ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಮೊದಲು ಬರೆಯಿರಿ: {subject} ದರ 45",
        ["order-party-unknown"] = "⛔ ಈ ಹೆಸರು ಖಾತೆಯಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೆಸರು ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["order-credit-needs-party"] =
            "❓ ಸಾಲ ಯಾರಿಗೆ? ಹೆಸರೂ ಬರೆಯಿರಿ: \"ರಮೇಶ್‌ಗೆ 2 ಕೆಜಿ ಸಕ್ಕರೆ ಸಾಲ\"",
        ["order-stock-short"] =
            "⛔ {subject} ಅಷ್ಟು ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಡಿಮೆ ಬರೆಯಿರಿ, ಇಲ್ಲಾ ಬಂದ ಮಾಲು ಬರೆಯಿರಿ",
        ["order-credit-exceeded"] =
            "⛔ {subject} ಲಿಮಿಟ್ ಮೀರುತ್ತದೆ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಡಿಮೆ ಮಾಡಿ, ಇಲ್ಲಾ ಕ್ಯಾಶ್ ತಗೊಳ್ಳಿ",
        ["order-unknown"] = "❓ ಈ ಆರ್ಡರ್ ಸಿಗಲಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["order-not-waiting"] = "❓ ಈ ಆರ್ಡರ್‌ಗೆ ಆಗಲೇ ಉತ್ತರ ಆಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["order-change-without-effect"] =
            "❓ ಇದು ಆರ್ಡರ್‌ನಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಆರ್ಡರ್‌ನಲ್ಲಿ ಇರುವುದನ್ನು ಬರೆಯಿರಿ",
        ["order-already-undone"] = "❓ ಇದು ಆಗಲೇ ವಾಪಸ್ ಆಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["order-not-booked"] = "❓ ಇದಕ್ಕೆ ಬಿಲ್ಲೇ ಆಗಿಲ್ಲ, ವಾಪಸ್ ತಗೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ",
        ["order-period-closed"] =
            "⛔ ಆ ತಿಂಗಳ ಲೆಕ್ಕ ಮುಗಿದಿದೆ, ಬಿಲ್ ಹಾಗೇ ಇದೆ. CA ಹತ್ತಿರ ಕ್ರೆಡಿಟ್ ನೋಟ್ ಮಾಡಿಸಿ",
        ["order-has-returns"] =
            "⛔ ಈ ಬಿಲ್ ಸಾಮಾನು ವಾಪಸ್ ಬಂದಿದೆ, ಬಿಲ್ ಹಾಗೇ ಇದೆ. ಮೊದಲು ಆ ವಾಪಸಾತಿ ತೆಗೆಯಿರಿ",
        ["return-goods-not-sold"] = "❓ ಯಾವ ಬಿಲ್‌ನಲ್ಲೂ {subject} ಇಲ್ಲ. ಯಾವ ಬಿಲ್ ಎಂದು ಬರೆಯಿರಿ",
        ["return-bill-cancelled"] = "⛔ ಆ ಬಿಲ್ ವಾಪಸ್ ತೆಗೆದಾಗಿದೆ, ಅದರಲ್ಲಿ ಏನೂ ವಾಪಸ್ ಆಗಲ್ಲ",
        ["return-nothing-left"] = "❓ ಆ ಬಿಲ್‌ನ {subject} ಮೊದಲೇ ಎಲ್ಲಾ ವಾಪಸ್ ಬಂದಿದೆ",
        ["return-more-than-left"] =
            "⛔ ಬಿಲ್‌ನಲ್ಲಿ ಇಷ್ಟು {subject} ಉಳಿದಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಎಷ್ಟು ಬಂತು, ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["return-needs-party"] = "❓ ಯಾರ ಖಾತೆಯಿಂದ? ಹೆಸರು ಬರೆಯಿರಿ, ಅಥವಾ ನಗದು ವಾಪಸ್ ಎಂದು ಬರೆಯಿರಿ",
        ["note-unknown"] = "❓ ಆ ವಾಪಸಾತಿ ಸಿಗಲಿಲ್ಲ, ತೆಗೆಯಲು ಏನೂ ಇಲ್ಲ",
        ["note-already-undone"] = "❓ ಆ ವಾಪಸಾತಿ ಮೊದಲೇ ತೆಗೆದಾಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["note-used-since"] = "⛔ ಆಮೇಲೆ ಸಾಮಾನು ವಾಪಸ್ ಬಂದಿದೆ. ಮೊದಲು ಆ ವಾಪಸಾತಿ ತೆಗೆಯಿರಿ",
        ["note-period-closed"] = "⛔ ಆ ನೋಟ್ ತಿಂಗಳ ಲೆಕ್ಕ ಮುಗಿದಿದೆ, ನೋಟ್ ಹಾಗೇ ಇದೆ. CA ಹತ್ತಿರ ಕೇಳಿ",
        ["note-too-late"] = "⛔ ಆ ಬಿಲ್‌ನ ಕ್ರೆಡಿಟ್ ನೋಟ್ ಸಮಯ ಮುಗಿದಿದೆ. CA ಹತ್ತಿರ ಕೇಳಿ",
        ["note-exceeds-bill"] = "⛔ ಬಿಲ್‌ನಲ್ಲಿ ಇಷ್ಟು ಉಳಿದಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಡಿಮೆ ಮೊತ್ತ ಬರೆಯಿರಿ",
        ["note-without-effect"] =
            "❓ ಈ ಬೆಲೆಗಳಿಂದ ಏನೂ ಬದಲಾಗಲ್ಲ, ಅಥವಾ ಕೆಲವು ಹೆಚ್ಚು ಕೆಲವು ಕಡಿಮೆ: ಒಂದೊಂದಾಗಿ ಬರೆಯಿರಿ",
        ["order-step-not-allowed"] = "❓ ಆ ಆರ್ಡರ್ ಇನ್ನೂ ಅಲ್ಲಿಲ್ಲ, ಅಥವಾ ದಾಟಿ ಹೋಗಿದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["order-slot-invalid"] = "❓ ಡೆಲಿವರಿ ಸಮಯ ಸರಿ ಇಲ್ಲ. ಇಂದು ಅಥವಾ ಮುಂದಿನ ದಿನ ಮತ್ತು ಸಮಯ ಬರೆಯಿರಿ",
        ["order-below-minimum"] =
            "⛔ ಆರ್ಡರ್ {subject} ಗಿಂತ ಕಡಿಮೆ, ಕನಿಷ್ಠ ಅಷ್ಟು ಇದ್ದರೆ ಕಳಿಸುತ್ತಾರೆ",
        ["order-nothing-to-repeat"] = "❓ ಮೊದಲಿನ ಆರ್ಡರ್ ಇಲ್ಲ. ಏನು ಬೇಕು ಬರೆಯಿರಿ",
        ["order-standing-invalid"] =
            "❓ ಯಾವ ದಿನ, ಎಷ್ಟು ಗಂಟೆಗೆ? ಹೀಗೆ ಬರೆಯಿರಿ: ಪ್ರತಿ ಸೋಮವಾರ ಬೆಳಗ್ಗೆ 7 ಕ್ಕೆ 1 ಕಿಲೋ ಸಕ್ಕರೆ",

        ["memo-repeated"] = "❓ ಈ ಮೊತ್ತ ಆಗಲೇ ಬರೆದಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["memo-party-unknown"] = "⛔ ಈ ಹೆಸರು ಖಾತೆಯಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೆಸರು ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["memo-amount-out-of-range"] = "⛔ ಈ ಮೊತ್ತ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಮೊತ್ತ ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["memo-mode-not-money"] =
            "⛔ ಏನೂ ಬರೆದಿಲ್ಲ. ಹೇಗೆ ಕೊಟ್ಟಿದ್ದು ಬರೆಯಿರಿ: ಕ್ಯಾಶ್, UPI ಅಥವಾ ಕಾರ್ಡ್",
        ["memo-unknown"] = "❓ ಈ ಮೊತ್ತ ಸಿಗಲಿಲ್ಲ, ವಾಪಸ್ ತಗೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ",
        ["memo-already-undone"] = "❓ ಈ ಮೊತ್ತ ಆಗಲೇ ವಾಪಸ್ ಆಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["party-name-invalid"] =
            "⛔ ಕಾರ್ಡ್ ಮೇಲಿನ ಹೆಸರು ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೆಸರಿರುವ ಕಾರ್ಡ್ ಕಳಿಸಿ",
        ["party-phone-invalid"] = "⛔ ಈ ಫೋನ್ ನಂಬರ್ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಾರ್ಡ್ ಮತ್ತೆ ಕಳಿಸಿ",
        ["party-unknown"] = "⛔ ಈ ಹೆಸರು ಖಾತೆಯಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಾರ್ಡ್ ಮತ್ತೆ ಕಳಿಸಿ",
        ["payment-repeated"] = "❓ ಈ ಪೇಮೆಂಟ್ ಆಗಲೇ ಬರೆದಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["payment-party-unknown"] = "⛔ ಈ ಹೆಸರು ಖಾತೆಯಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೆಸರು ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["payment-amount-out-of-range"] =
            "⛔ ಈ ಮೊತ್ತ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಹೀಗೆ ಬರೆಯಿರಿ: \"ರಮೇಶ್ 500 ಕೊಟ್ಟರು\"",
        ["payment-mode-not-money"] =
            "⛔ ದುಡ್ಡು ಕ್ಯಾಶ್, UPI ಅಥವಾ ಕಾರ್ಡ್‌ನಲ್ಲಿ ಬರುತ್ತದೆ, ಏನೂ ಬರೆದಿಲ್ಲ. ಯಾವುದರಲ್ಲಿ ಬಂತು "
            + "ಬರೆಯಿರಿ",
        ["payment-unknown"] = "❓ ಈ ಪೇಮೆಂಟ್ ಸಿಗಲಿಲ್ಲ, ವಾಪಸ್ ತಗೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ",
        ["payment-already-undone"] = "❓ ಈ ಪೇಮೆಂಟ್ ಆಗಲೇ ವಾಪಸ್ ಆಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ ಇದು ಆಗಲೇ ಬರೆದಿದೆ, ಸ್ಟಾಕ್ ಹಾಗೇ ಇದೆ",
        ["stock-no-lines"] = "❓ ಯಾವ ಮಾಲು? ಹೀಗೆ ಬರೆಯಿರಿ: \"20 ಕೆಜಿ ಸಕ್ಕರೆ ಬಂತು\"",
        ["stock-too-many-lines"] =
            "⛔ ಒಂದೇ ಸಲಕ್ಕೆ 100 ಕ್ಕಿಂತ ಜಾಸ್ತಿ ಸಾಮಾನು, ಸ್ಟಾಕ್ ಹಾಗೇ ಇದೆ. ಸ್ವಲ್ಪ ಸ್ವಲ್ಪ ಕಳಿಸಿ",
        ["stock-product-unknown"] =
            "⛔ {subject} ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇಲ್ಲ, ಸ್ಟಾಕ್ ಹಾಗೇ ಇದೆ. ಹೆಸರು ನೋಡಿ ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["stock-unit-mismatch"] =
            "⛔ {subject} ಈ ಅಳತೆಯಲ್ಲಿ ಇಟ್ಟಿಲ್ಲ, ಸ್ಟಾಕ್ ಹಾಗೇ ಇದೆ. ಅದರ ಅಳತೆಯಲ್ಲಿ ಬರೆಯಿರಿ",
        ["stock-quantity-out-of-range"] = "⛔ ಅಷ್ಟು ಇರಲ್ಲ, ಸ್ಟಾಕ್ ಹಾಗೇ ಇದೆ. ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["stock-cost-out-of-range"] = "⛔ ಈ ಖರೀದಿ ಬೆಲೆ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಒಂದಕ್ಕೆ ₹ ಬರೆಯಿರಿ",
        ["stock-supplier-unknown"] = "❓ ಸಾಮಾನು ಯಾರಿಂದ ಬಂತು? ಸಪ್ಲೈಯರ್ ಹೆಸರು ಬರೆಯಿರಿ",
        ["stock-total-out-of-range"] = "❓ ಒಟ್ಟು ಮೊತ್ತ ಸರಿ ಕಾಣುತ್ತಿಲ್ಲ",
        ["stock-price-out-of-range"] = "⛔ ಈ ಬೆಲೆ ಸರಿ ಇಲ್ಲ, ಹಳೇ ಬೆಲೆನೇ ಇದೆ. ಒಂದಕ್ಕೆ ₹ ಬರೆಯಿರಿ",
        ["stock-name-invalid"] = "⛔ ಹೆಸರು ಖಾಲಿ ಅಥವಾ ತುಂಬ ಉದ್ದ, ಏನೂ ಸೇರಿಸಿಲ್ಲ. ಚಿಕ್ಕ ಹೆಸರು ಬರೆಯಿರಿ",
        ["stock-unit-unknown"] = "❓ ಯಾವ ಅಳತೆಯಲ್ಲಿ? kg, g, l, ml, pc, pkt ಅಥವಾ dozen ಬರೆಯಿರಿ",
        ["stock-product-exists"] = "❓ ಇದು ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಆಗಲೇ ಇದೆ. ಬೆಲೆಗೆ ಬರೆಯಿರಿ: ಸಕ್ಕರೆ ದರ 45",
        ["stock-change-unknown"] = "❓ ಈ ಬದಲಾವಣೆ ಸಿಗಲಿಲ್ಲ, ವಾಪಸ್ ತಗೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ",
        ["stock-already-undone"] = "❓ ಇದು ಆಗಲೇ ವಾಪಸ್ ಆಗಿದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ",
        ["stock-counted-since"] =
            "⛔ ಆಮೇಲೆ ಎಣಿಕೆ ಆಗಿದೆ, ವಾಪಸ್ ತಗೊಳ್ಳಲು ಆಗಲ್ಲ. ಇನ್ನೊಮ್ಮೆ ಎಣಿಸಿ ಬರೆಯಿರಿ",
        ["stock-price-changed-since"] = "⛔ ಆಮೇಲೆ ಬೆಲೆ ಮತ್ತೆ ಬದಲಾಗಿದೆ. ಸರಿಯಾದ ಬೆಲೆ ಬರೆಯಿರಿ",
        ["stock-product-in-use"] = "⛔ ಇದರ ಸ್ಟಾಕ್ ಈಗ ಇದೆ, ಹಾಗಾಗಿ ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇರುತ್ತದೆ",

        ["gst-document-malformed"] = "⛔ ಬಿಲ್ ಮಾಡಲು ಆಗಲಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಇನ್ನೊಮ್ಮೆ ಬರೆಯಿರಿ",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ ಈ ಡಿಸ್ಕೌಂಟ್ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ₹ ನಲ್ಲಿ, ಅಥವಾ 0 ರಿಂದ 100 % ಬರೆಯಿರಿ",
        ["gst-discount-over-net"] = "⛔ ಡಿಸ್ಕೌಂಟ್ ಬಿಲ್‌ಗಿಂತ ಜಾಸ್ತಿ, ಏನೂ ಬರೆದಿಲ್ಲ. ಕಡಿಮೆ ಬರೆಯಿರಿ",
        ["gst-amount-out-of-range"] =
            "⛔ ಬಿಲ್ ತುಂಬ ದೊಡ್ಡದಾಗುತ್ತಿದೆ, ಏನೂ ಬರೆದಿಲ್ಲ. ಎಷ್ಟು ಅಂತ ನೋಡಿ ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["gst-state-unknown"] =
            "⛔ ಅಂಗಡಿ ಅಥವಾ ಗ್ರಾಹಕರ ರಾಜ್ಯ ತಪ್ಪಾಗಿದೆ, ಏನೂ ಬರೆದಿಲ್ಲ. ಮೊದಲು ಅದನ್ನು ಸರಿ ಮಾಡಿ",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] =
            "⛔ ಒಂದು ಸಾಮಾನಿನ ಬೆಲೆ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಅದರ ಬೆಲೆ ಮತ್ತೆ ಬರೆಯಿರಿ",
        ["gst-cess-out-of-range"] =
            "⛔ ಒಂದು ಸಾಮಾನಿನ ಸೆಸ್ ಸರಿ ಇಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಸರಿ ಮಾಡಿ",
        ["gst-rate-unknown"] =
            "⛔ ಒಂದು ಸಾಮಾನಿನ GST ದರ ಈಗ ಜಾರಿಯಲ್ಲಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಸರಿ ಮಾಡಿ",

        ["shop-name-missing"] = "❓ ಅಂಗಡಿ ಹೆಸರೇನು? ಅಕ್ಷರದಲ್ಲಿ ಬರೆಯಿರಿ",
        ["shop-name-too-long"] = "❓ ಹೆಸರು ಉದ್ದ ಇದೆ. 60 ಅಕ್ಷರದೊಳಗೆ ಬರೆಯಿರಿ",
        ["shop-kind-unknown"] = "❓ ಏನು ಅಂಗಡಿ? ಕಿರಾಣಿ, ಮೆಡಿಕಲ್, ಹಾರ್ಡ್‌ವೇರ್ ತರ",
        ["shop-state-unknown"] = "❓ ಅಂಗಡಿ ಯಾವ ರಾಜ್ಯದಲ್ಲಿದೆ? ಕರ್ನಾಟಕ ತರ",
        ["shop-language-unknown"] = "❓ ಈ ಭಾಷೆ ಇನ್ನೂ ಗೊತ್ತಿಲ್ಲ. ಕನ್ನಡವೋ, English ಓ?",
        ["shop-gstin-invalid"] = "⛔ GSTIN ಸರಿ ಇಲ್ಲ. 15 ಅಕ್ಷರ-ಅಂಕಿ ಮತ್ತೆ ನೋಡಿ",
        ["shop-gstin-other-state"] = "⛔ ಈ GSTIN ಬೇರೆ ರಾಜ್ಯದ್ದು. ಎರಡನ್ನೂ ಮತ್ತೆ ನೋಡಿ",
        ["shop-gstin-missing"] = "❓ GSTIN ಬರೆಯಿರಿ: 15 ಅಕ್ಷರ-ಅಂಕಿ",
        ["shop-upi-invalid"] = "⛔ UPI id ಸರಿ ಇಲ್ಲ. ಹೀಗಿರುತ್ತದೆ: name@bank",
        ["shop-phone-invalid"] = "⛔ ಫೋನ್ ನಂಬರ್ ಸರಿ ಇಲ್ಲ. 10 ಅಂಕಿ ಬರೆಯಿರಿ",
        ["shop-number-missing"] = "⛔ ಈ ಅಂಗಡಿಗೆ WhatsApp ನಂಬರ್ ಇನ್ನೂ ಇಲ್ಲ. ಮೊದಲು ನಂಬರ್ ಕೊಡಿ",
        ["shop-number-taken"] = "⛔ ಈ WhatsApp ನಂಬರ್ ಬೇರೆ ಅಂಗಡಿಯದ್ದು. ಬೇರೆ ನಂಬರ್ ಕೊಡಿ",
        ["shop-too-many"] = "⛔ ಒಬ್ಬರು ತೆರೆಯಬಹುದಾದಷ್ಟು ಅಂಗಡಿ ಆಗಿವೆ. ಅದರಲ್ಲೇ ಒಂದರಲ್ಲಿ ಬರೆಯಿರಿ",
        ["shop-setting-invalid"] = "⛔ ಇದು ಆಗಲ್ಲ, ಮೊದಲಿನಂತೆಯೇ ಇದೆ. ಬೇರೆ ಬರೆಯಿರಿ",
        ["shop-unknown"] = "❓ ಈ ಅಂಗಡಿ ಸಿಗಲಿಲ್ಲ. ಹೆಸರು ಮತ್ತೆ ನೋಡಿ",

        ["member-nobody-named"] = "❓ ಯಾರನ್ನು? ಅವರ ಕಾಂಟ್ಯಾಕ್ಟ್ ಅಥವಾ ಫೋನ್ ನಂಬರ್ ಕಳಿಸಿ",
        ["member-unknown"] = "❓ ಈ ನಂಬರ್ ಇಲ್ಲಿ ಯಾರದ್ದೂ ಅಲ್ಲ. ಮತ್ತೆ ನೋಡಿ",
        ["member-phone-taken"] = "⛔ ಈ ನಂಬರ್ ಅಂಗಡಿಯಲ್ಲಿ ಬೇರೆಯವರದ್ದು. ಬೇರೆ ನಂಬರ್ ಕೊಡಿ",
        ["member-too-many"] = "⛔ ಅಂಗಡಿಗೆ ಇನ್ನು ಯಾರನ್ನೂ ಸೇರಿಸಲು ಆಗಲ್ಲ. ಮೊದಲು ಒಬ್ಬರನ್ನು ತೆಗೆಯಿರಿ",
        ["member-last-owner"] =
            "⛔ ಅಂಗಡಿಗೆ ಒಬ್ಬ ಮಾಲೀಕರು ಇರಲೇಬೇಕು. ಮೊದಲು ಬೇರೆಯವರನ್ನು ಮಾಲೀಕರನ್ನಾಗಿ ಮಾಡಿ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ ಏನು ಬೇಕು? ಹೀಗೆ ಬರೆಯಿರಿ: \"2 ಕೆಜಿ ಸಕ್ಕರೆ, 5 Maggi\"",
            ["order-too-many-lines"] = "⛔ ಒಂದು ಆರ್ಡರ್‌ಗೆ ತುಂಬ ಸಾಮಾನು. ಎರಡು ಸಲ ಕಳಿಸಿ",
            ["order-product-unknown"] = "⛔ {subject} ಇಲ್ಲಿ ಸಿಗಲ್ಲ. ಅದು ಬಿಟ್ಟು ಆರ್ಡರ್ ಬರೆಯಿರಿ",
            ["order-quantity-out-of-range"] = "⛔ {subject} ಅಷ್ಟು ಸಿಗಲ್ಲ. ಎಷ್ಟು ಬೇಕು ಮತ್ತೆ ಬರೆಯಿರಿ",
            ["order-unit-mismatch"] =
                "⛔ {subject} ಈ ಅಳತೆಯಲ್ಲಿ ಸಿಗಲ್ಲ. ಕೆಜಿ, ಲೀಟರ್ ಅಥವಾ ಪೀಸ್‌ನಲ್ಲಿ ಬರೆಯಿರಿ",
            ["order-price-missing"] =
                "⛔ {subject} ಬೆಲೆ ಇನ್ನೂ ಇಲ್ಲ. ಅಂಗಡಿಯಲ್ಲಿ ಕೇಳಿ, ಇಲ್ಲಾ ಅದು ಬಿಟ್ಟು ಬರೆಯಿರಿ",
            ["order-stock-short"] = "⛔ {subject} ಈಗ ಅಷ್ಟು ಇಲ್ಲ. ಸ್ವಲ್ಪ ಕಡಿಮೆ ಬರೆಯಿರಿ",
            ["order-credit-exceeded"] =
                "⛔ ಇದನ್ನು ಈಗ ಲೆಕ್ಕಕ್ಕೆ ಬರೆಯಲು ಆಗಲ್ಲ. ಆರ್ಡರ್ ಜೊತೆ \"ಕ್ಯಾಶ್\" ಅಂತ ಬರೆದು ಕಳಿಸಿ",
            ["order-below-minimum"] =
                "⛔ ಆರ್ಡರ್ {subject} ಗಿಂತ ಕಡಿಮೆ, ಕನಿಷ್ಠ ಅಷ್ಟು ಇದ್ದರೆ ಕಳಿಸುತ್ತಾರೆ",
            ["order-nothing-to-repeat"] = "❓ ಮೊದಲಿನ ಆರ್ಡರ್ ಇಲ್ಲ. ಏನು ಬೇಕು ಬರೆಯಿರಿ",
            ["order-unknown"] = "❓ ಈ ಆರ್ಡರ್ ಸಿಗಲಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ",
            ["order-change-without-effect"] =
                "❓ ಇದು ನಿಮ್ಮ ಆರ್ಡರ್‌ನಲ್ಲಿ ಇಲ್ಲ, ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಆರ್ಡರ್‌ನಲ್ಲಿ ಇರುವುದನ್ನು ಬರೆಯಿರಿ",
            ["order-not-waiting"] = "❓ ಈ ಆರ್ಡರ್‌ಗೆ ಅಂಗಡಿ ಆಗಲೇ ಉತ್ತರ ಕೊಟ್ಟಿದೆ. ಅಂಗಡಿಗೆ ಹೇಳಿ",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
