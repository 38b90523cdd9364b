using System.Collections.Frozen;

namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals in Bengali: what did not happen, and what to do now.</summary>
internal static class BengaliRefusals
{
    private const string ShopGone = "⛔ দোকান পেলাম না, কিছু লিখিনি। এক মিনিট পরে আবার লিখুন";

    private const string TooManyItems = "⛔ এক বিলে অনেক বেশি জিনিস, কিছু লিখিনি। দু'ভাগে পাঠান";

    private const string NoItems = "❓ কী কী জিনিস? এভাবে লিখুন: \"রমেশ 2 কেজি চিনি বাকি\"";

    private const string QuantityOff = "⛔ {subject} এতটা হয় না, কিছু লিখিনি। আবার লিখুন";

    /// <summary>For those who work in the shop.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["order-shop-unknown"] = ShopGone,
        ["order-empty"] = NoItems,
        ["order-too-many-lines"] = TooManyItems,
        ["order-product-unknown"] = "⛔ {subject} লিস্টে নেই, কিছু লিখিনি। নামটা দেখে আবার লিখুন",
        ["order-quantity-out-of-range"] = QuantityOff,
        ["order-unit-mismatch"] =
            "⛔ {subject} এই মাপে বিক্রি হয় না, কিছু লিখিনি। ওটার মাপে লিখুন",
        ["order-price-above-mrp"] =
            "⛔ {subject} এর দাম এমআরপির চেয়ে বেশি, আইনে বেচা যায় না। কিছু লিখিনি",
        ["order-batch-unknown"] =
            "⛔ এই নম্বরের ব্যাচ নেই, কিছু লিখিনি। ব্যাচগুলি: {subject}",
        ["order-paid-out-of-range"] = "⛔ এত বাকি নেই, কিছু লিখিনি। এই বিল নিয়ে বাকি: {subject}",
        ["order-price-missing"] =
            "⛔ {subject}-এর দাম নেই, কিছু লিখিনি। আগে লিখুন: {subject} দাম 45",
        ["order-party-unknown"] = "⛔ এই নাম খাতায় নেই, কিছু লিখিনি। নামটা আবার লিখুন",
        ["order-credit-needs-party"] = "❓ কার বাকি? নামও লিখুন: \"রমেশ 2 কেজি চিনি বাকি\"",
        ["order-stock-short"] =
            "⛔ {subject} এতটা নেই, কিছু লিখিনি। কম লিখুন, বা মাল এসে থাকলে সেটা লিখুন",
        ["order-credit-exceeded"] =
            "⛔ {subject}-এর লিমিট ছাড়িয়ে যাচ্ছে, কিছু লিখিনি। কমান, বা নগদ নিন",
        ["order-unknown"] = "❓ এই অর্ডার পেলাম না। আবার লিখুন",
        ["order-not-waiting"] = "❓ এই অর্ডারের উত্তর আগেই দেওয়া হয়েছে, কিছু বদলায়নি",
        ["order-change-without-effect"] =
            "❓ এটা অর্ডারে নেই, কিছু বদলায়নি। অর্ডারে যা আছে তা লিখুন",
        ["order-already-undone"] = "❓ এটা আগেই ফেরত নেওয়া হয়েছে, কিছু বদলায়নি",
        ["order-not-booked"] = "❓ এটার বিলই হয়নি, ফেরত নেওয়ার কিছু নেই",
        ["order-period-closed"] =
            "⛔ ওই মাসের হিসাব বন্ধ, বিল যেমন ছিল তেমনই। CA-কে দিয়ে ক্রেডিট নোট করান",
        ["order-has-returns"] =
            "⛔ এই বিলের মাল ফেরত এসেছে, বিল যেমন ছিল তেমনই। আগে সেই ফেরত বাদ দিন",
        ["return-goods-not-sold"] = "❓ কোনো বিলে {subject} নেই। কোন বিলের, লিখুন",
        ["return-bill-cancelled"] = "⛔ ওই বিল ফেরত নেওয়া হয়েছে, ওতে কিছু ফেরত হবে না",
        ["return-nothing-left"] = "❓ ওই বিলের {subject} আগেই সব ফেরত এসেছে",
        ["return-more-than-left"] =
            "⛔ বিলে এত {subject} বাকি নেই, কিছু লিখিনি। কত এসেছে, আবার লিখুন",
        ["return-needs-party"] = "❓ কার খাতা থেকে? নাম লিখুন, বা নগদ ফেরত লিখুন",
        ["note-unknown"] = "❓ সেই ফেরত পাওয়া গেল না, বাদ দেওয়ার কিছু নেই",
        ["note-already-undone"] = "❓ সেই ফেরত আগেই বাদ গেছে, কিছু বদলায়নি",
        ["note-used-since"] = "⛔ তার পরে ওর থেকে মাল ফেরত এসেছে। আগে সেই ফেরত বাদ দিন",
        ["note-period-closed"] =
            "⛔ ওই নোটের মাসের হিসাব বন্ধ, নোট যেমন ছিল তেমনই। CA-কে জিজ্ঞেস করুন",
        ["note-too-late"] = "⛔ ওই বিলের ক্রেডিট নোটের সময় চলে গেছে। CA-কে জিজ্ঞেস করুন",
        ["note-exceeds-bill"] = "⛔ বিলে এত বাকি নেই, কিছু লিখিনি। কম টাকা লিখুন",
        ["note-without-effect"] =
            "❓ এই দামে কিছু বদলায় না, বা কিছু বাড়ে কিছু কমে: একটা একটা করে লিখুন",
        ["order-step-not-allowed"] = "❓ ওই অর্ডার এখনও সেখানে নেই, বা এগিয়ে গেছে। কিছু বদলায়নি",
        ["order-slot-invalid"] = "❓ ডেলিভারির সময় ঠিক নয়। আজ বা পরের দিন আর সময় লিখুন",
        ["order-below-minimum"] = "⛔ অর্ডার {subject}-এর কম, অন্তত এত টাকার অর্ডার পৌঁছানো হয়",
        ["order-offer-expired"] =
            "❓ কোটেশনের তারিখ পেরিয়ে গেছে। নতুন বানিয়ে পাঠান",
        ["order-nothing-to-repeat"] = "❓ আগের কোনো অর্ডার নেই। কী চাই, লিখুন",
        ["order-standing-invalid"] =
            "❓ কোন দিন, কটায়? যেমন লিখুন: প্রতি সোমবার সকাল 7টায় 1 কেজি চিনি",

        ["memo-repeated"] = "❓ এই টাকা আগেই লেখা আছে, কিছু বদলায়নি",
        ["memo-party-unknown"] = "⛔ এই নাম খাতায় নেই, কিছু লিখিনি। নামটা আবার লিখুন",
        ["memo-amount-out-of-range"] = "⛔ এই টাকার অঙ্ক ঠিক নয়, কিছু লিখিনি। অঙ্কটা আবার লিখুন",
        ["memo-mode-not-money"] = "⛔ কিছু লিখিনি। কীভাবে দিলেন লিখুন: নগদ, UPI না কার্ড",
        ["memo-unknown"] = "❓ এই টাকা পেলাম না, ফেরত নেওয়ার কিছু নেই",
        ["memo-already-undone"] = "❓ এই টাকা আগেই ফেরত নেওয়া হয়েছে, কিছু বদলায়নি",
        ["entry-day-out-of-range"] =
            "⛔ এই দিনটা ঠিক নয়, কিছু লিখিনি। আগামী বা এক বছরের পুরনো দিন চলবে না",
        ["memo-discount-above-balance"] =
            "⛔ {subject} এর এত বাকি নেই, কিছু লিখিনি। বাকি পর্যন্ত টাকা লিখুন",
        ["payment-parts-differ"] = "⛔ ভাগগুলো মিলে টাকাটা হয় না, কিছু লিখিনি। আবার লিখুন",
        ["payment-nothing-due"] = "❓ {subject} এর হিসাব মিটে আছে, কিছু লিখিনি",
        ["payment-balance-moved"] =
            "⛔ {subject} এর বাকি এর মধ্যে বদলেছে, কিছু লিখিনি। দেখে আবার লিখুন",
        ["filing-month-not-over"] = "⛔ এই মাস এখনও শেষ হয়নি, কিছু বদলায়নি। শেষ হলে ফাইল করুন",
        ["filing-repeated"] = "❓ এই মাস আগেই ফাইল হয়েছে, কিছু বদলায়নি",
        ["filing-unknown"] = "❓ এমন ফাইল করা মাস পেলাম না, কিছু বদলায়নি",
        ["filing-already-undone"] = "❓ এটা আগেই ফেরত নেওয়া হয়েছে, কিছু বদলায়নি",
        ["limit-changed-since"] =
            "⛔ {subject} এর সীমা পরে আবার বদলেছে, তেমনই আছে। যে সীমা চান লিখুন",
        ["party-name-invalid"] = "⛔ কার্ডের নামটা ঠিক নয়, কিছু লিখিনি। নাম আছে এমন কার্ড পাঠান",
        ["party-phone-invalid"] = "⛔ এই ফোন নম্বর ঠিক নয়, কিছু লিখিনি। কার্ডটা আবার পাঠান",
        ["party-phone-taken"] = "⛔ এই নম্বর এখানে অন্য কারও। কিছু বদলাইনি",
        ["party-unknown"] = "⛔ এই নাম খাতায় নেই, কিছু লিখিনি। কার্ডটা আবার পাঠান",
        ["dispute-line-unknown"] = "❓ এই লাইন এই খাতায় নেই, কিছু বদলায়নি। খাতা আবার দেখুন",
        ["dispute-word-missing"] = "❓ অল্প কথায় বলুন কী ভুল, কিছু বদলায়নি",
        ["dispute-answered-before"] = "⛔ দোকান এই লাইন দেখেছে, ঠিক আছে। দোকানে কথা বলুন",
        ["dispute-too-many"] =
            "⛔ পাঁচটা লাইন আগেই দোকানের কাছে আছে, কিছু বদলায়নি। উত্তরের অপেক্ষা করুন",
        ["dispute-unknown"] = "❓ এটা পাওয়া গেল না, কিছু বদলায়নি",
        ["dispute-already-decided"] = "❓ এর উত্তর আগেই হয়েছে, কিছু বদলায়নি",
        ["payment-bill-unknown"] = "❓ এই বিল এই খাতার নয়, কিছু লেখা হয়নি। বিল নম্বর আবার দেখুন",
        ["payment-for-cancelled-bill"] =
            "⛔ এই বিল বাতিল, কিছু লেখা হয়নি। বিল ছাড়া বলুন: টাকা জমা থাকবে",
        ["payment-bill-not-owed"] = "❓ এই বিলে কিছু বাকি নেই, কিছু লেখা হয়নি। বিল ছাড়া বলুন",
        ["payment-more-than-bill"] = "⛔ বিলে এত বাকি নেই, কিছু লেখা হয়নি। টাকা আবার বলুন",
        ["reminder-rule-out-of-range"] = "❓ সপ্তাহে 0 থেকে 7 বার, কিছু বদলায়নি। একটা সংখ্যা বলুন",
        ["promise-party-unknown"] = "⛔ এই নাম খাতায় নেই, তারিখ লেখা হয়নি",
        ["promise-day-out-of-range"] = "❓ আজ থেকে এক বছরের মধ্যে তারিখ বলুন, কিছু লেখা হয়নি",
        ["promise-nothing-due"] = "❓ এর কিছু বাকি নেই, তারিখ লেখা হয়নি",
        ["promise-unknown"] = "❓ এই তারিখ পাওয়া যায়নি, কিছু বদলায়নি",
        ["claim-unknown"] = "❓ এই কথাটা পাওয়া যায়নি, কিছু লেখা হয়নি",
        ["claim-already-decided"] =
            "❓ এর উত্তর আগেই হয়ে গেছে, কিছু বদলায়নি",
        ["payment-bill-cancelled"] =
            "⛔ সেই বিল বাতিল হয়েছে, কিছু লেখা হয়নি। টাকা অ্যাপে পেমেন্টে রাখা আছে",
        ["payment-repeated"] = "❓ এই পেমেন্ট আগেই লেখা আছে, কিছু বদলায়নি",
        ["payment-party-unknown"] = "⛔ এই নাম খাতায় নেই, কিছু লিখিনি। নামটা আবার লিখুন",
        ["payment-amount-out-of-range"] =
            "⛔ এই টাকার অঙ্ক ঠিক নয়, কিছু লিখিনি। এভাবে লিখুন: \"রমেশ 500 দিয়েছে\"",
        ["payment-mode-not-money"] = "⛔ টাকা নগদ, UPI বা কার্ডে আসে, কিছু লিখিনি। কীসে এসেছে লিখুন",
        ["payment-unknown"] = "❓ এই পেমেন্ট পেলাম না, ফেরত নেওয়ার কিছু নেই",
        ["payment-already-undone"] = "❓ এই পেমেন্ট আগেই ফেরত নেওয়া হয়েছে, কিছু বদলায়নি",

        ["stock-shop-unknown"] = ShopGone,
        ["stock-posting-repeated"] = "❓ এটা আগেই লেখা আছে, স্টক যেমন ছিল তেমনই",
        ["stock-no-lines"] = "❓ কী মাল? এভাবে লিখুন: \"20 কেজি চিনি এসেছে\"",
        ["stock-too-many-lines"] = "⛔ একবারে 100-র বেশি জিনিস, স্টক যেমন ছিল তেমনই। ভাগ করে পাঠান",
        ["stock-product-unknown"] =
            "⛔ {subject} লিস্টে নেই, স্টক যেমন ছিল তেমনই। নামটা দেখে আবার লিখুন",
        ["stock-unit-mismatch"] =
            "⛔ {subject} এই মাপে রাখা নেই, স্টক যেমন ছিল তেমনই। ওটার মাপে লিখুন",
        ["stock-quantity-out-of-range"] = "⛔ এতটা হয় না, স্টক যেমন ছিল তেমনই। আবার লিখুন",
        ["stock-cost-out-of-range"] = "⛔ এই কেনা দাম ঠিক নয়, কিছু লিখিনি। একটার ₹ লিখুন",
        ["stock-batch-invalid"] =
            "❓ এই ব্যাচ ঠিক মনে হচ্ছে না, কিছু লেখা হয়নি। নম্বর বা মেয়াদ আবার লিখুন",
        ["stock-batch-expired"] = "⛔ এই মেয়াদ পেরিয়ে গেছে, কিছু লেখা হয়নি। প্যাকেট আবার দেখুন",
        ["stock-batch-unknown"] = "❓ এই ব্যাচ পাওয়া যায়নি, কিছু লেখা হয়নি",
        ["stock-batch-exceeds"] = "⛔ এই ব্যাচে এত নেই, কিছু লেখা হয়নি। কত, আবার লিখুন",
        ["stock-alert-days-invalid"] = "❓ কত দিন আগে বলব? 1 থেকে 365 লিখুন",
        ["stock-count-invalid"] = "❓ কী গুনবেন? নাম দিন, তারপর মাল আর কত আছে লিখুন",
        ["stock-count-too-many"] = "⛔ অনেক গোনা খোলা আছে। আগে একটা শেষ করুন বা বাদ দিন",
        ["stock-count-scope-empty"] = "❓ এই গ্রুপের মাল নেই। নাম দেখুন",
        ["stock-count-unknown"] = "❓ এই গোনা পাওয়া যায়নি, কিছু লেখা হয়নি",
        ["stock-count-ended"] = "⛔ এই গোনা শেষ হয়ে গেছে। নতুন শুরু করুন",
        ["stock-count-not-in-scope"] = "⛔ এটা এই গোনায় নেই, কিছু লেখা হয়নি",
        ["stock-count-twice"] = "❓ কিছু দুবার গোনা হয়েছে। পরেরটা ঠিক না দুটো যোগ, বলুন",
        ["stock-supplier-unknown"] = "❓ মাল কার থেকে এল? সাপ্লায়ারের নাম লিখুন",
        ["stock-total-out-of-range"] = "❓ মোট টাকাটা ঠিক মনে হচ্ছে না",
        ["stock-bill-invalid"] = "❓ বিলের নম্বর বা তারিখ ঠিক নয়, কিছু লিখিনি। বিলটা আবার দেখুন",
        ["stock-bill-repeated"] = "⛔ এই সাপ্লায়ারের এই বিল আগেই লেখা আছে, আবার লিখিনি",
        ["stock-tax-invalid"] =
            "⛔ জিএসটি ঠিক নয়: সিজিএসটি আর এসজিএসটি সমান, নয়তো শুধু আইজিএসটি, আর "
            + "সাপ্লায়ারের জিএসটিআইএন চাই। কিছু লিখিনি",
        ["stock-return-exceeds"] = "⛔ ওই কেনায় এত মাল আসেনি, কিছু লিখিনি",
        ["stock-bill-mismatch"] = "⛔ মাল, ট্যাক্স আর ভাড়া মিলিয়ে বিলের টাকা হয় না, কিছু লিখিনি",
        ["stock-returned-since"] = "⛔ এই কেনার মাল ফেরত গেছে। আগে সেই ফেরতটা বাতিল করুন",
        ["stock-price-out-of-range"] = "⛔ এই দাম ঠিক নয়, আগের দামই আছে। একটার ₹ লিখুন",
        ["stock-price-above-mrp"] =
            "⛔ এই দাম প্যাকেটের এমআরপির চেয়ে বেশি, আইনে মানা। আগের দামই আছে",
        ["stock-pack-invalid"] = "⛔ এই প্যাক ঠিক নয়, কিছু লিখিনি। একটায় কটা আছে লিখুন",
        ["stock-barcode-invalid"] = "❓ এই বারকোড ঠিক নয়। আবার স্ক্যান করুন",
        ["stock-barcode-taken"] = "⛔ এই বারকোড অন্য জিনিসের, কিছু লিখিনি",
        ["stock-price-list-invalid"] =
            "⛔ এই দামের তালিকা ঠিক নয়, কিছু বদলাইনি। নাম, মাল আর লোক দেখুন",
        ["stock-name-invalid"] = "⛔ নাম ফাঁকা বা খুব বড়, কিছু যোগ করিনি। ছোট নাম লিখুন",
        ["stock-unit-unknown"] = "❓ কোন মাপে? kg, g, l, ml, pc, pkt বা dozen লিখুন",
        ["stock-product-exists"] = "❓ এটা লিস্টে আগেই আছে। দামের জন্য লিখুন: চিনি দাম 45",
        ["stock-change-unknown"] = "❓ এই বদল পেলাম না, ফেরত নেওয়ার কিছু নেই",
        ["stock-already-undone"] = "❓ এটা আগেই ফেরত নেওয়া হয়েছে, কিছু বদলায়নি",
        ["stock-counted-since"] =
            "⛔ তারপর গোনা হয়ে গেছে, ফেরত নেওয়া যাবে না। আর একবার গুনে লিখুন",
        ["stock-price-changed-since"] = "⛔ তারপর দাম আবার বদলেছে। ঠিক দামটা লিখুন",
        ["stock-product-in-use"] = "⛔ এটার এখন স্টক আছে, তাই লিস্টে থাকবে",

        ["gst-document-malformed"] = "⛔ বিল করা গেল না, কিছু লিখিনি। আর একবার লিখুন",
        ["gst-document-empty"] = NoItems,
        ["gst-lines-too-many"] = TooManyItems,
        ["gst-discount-out-of-range"] =
            "⛔ এই ছাড় ঠিক নয়, কিছু লিখিনি। ₹-তে, বা 0 থেকে 100 % লিখুন",
        ["gst-discount-over-net"] = "⛔ ছাড় বিলের চেয়ে বেশি, কিছু লিখিনি। কম ছাড় লিখুন",
        ["gst-amount-out-of-range"] =
            "⛔ বিল খুব বড় হয়ে যাচ্ছে, কিছু লিখিনি। কতটা দেখে আবার লিখুন",
        ["gst-state-unknown"] = "⛔ দোকান বা খদ্দেরের রাজ্য ভুল, কিছু লিখিনি। আগে সেটা ঠিক করুন",
        ["gst-quantity-out-of-range"] = QuantityOff,
        ["gst-price-out-of-range"] = "⛔ একটা জিনিসের দাম ঠিক নয়, কিছু লিখিনি। ওটার দাম আবার লিখুন",
        ["gst-cess-out-of-range"] = "⛔ একটা জিনিসের সেস ঠিক নয়, কিছু লিখিনি। লিস্টে ঠিক করুন",
        ["gst-rate-unknown"] = "⛔ একটা জিনিসের GST হার এখন চালু নেই, কিছু লিখিনি। লিস্টে ঠিক করুন",
        ["gst-gstin-malformed"] = "⛔ এই GSTIN ঠিক নয়: এতে 15টি অক্ষর ও সংখ্যা থাকে. আবার দেখুন",
        ["gst-gstin-check-digit"] =
            "⛔ এই GSTIN-এর একটি অক্ষর ভুল. সার্টিফিকেটের সঙ্গে মিলিয়ে দেখুন",
        ["gst-pan-malformed"] = "⛔ এই PAN ঠিক নয়: এটা ABCPD1234E-এর মতো হয়. আবার দেখুন",
        ["gst-hsn-malformed"] =
            "⛔ এই HSN কোড ঠিক নয়: এতে 4, 6 বা 8টি সংখ্যা থাকে. তালিকায় ঠিক করুন",
        ["gst-hsn-too-short"] = "⛔ আপনার টার্নওভারে HSN কোডে আরও সংখ্যা চাই. তালিকায় পূরণ করুন",
        ["export-period-invalid"] = "❓ কোন মাস? এভাবে লিখুন: 112026, বা ত্রৈমাসিক 102026-122026",
        ["export-no-gst-return"] =
            "⛔ GSTR-1 ও GSTR-3B শুধু রেগুলার GST দোকানের জন্য. CA-কে জিজ্ঞাসা করুন",
        ["export-no-cmp08"] = "⛔ CMP-08 শুধু কম্পোজিশন দোকানের হয়",
        ["export-quarter-needed"] = "⛔ CMP-08 তিন মাসের একসঙ্গে হয়: কোন ত্রৈমাসিক বলুন",
        ["gstr-2b-malformed"] =
            "⛔ এই ফাইল GST পোর্টালের GSTR-2B নয়. ওখান থেকে JSON আবার ডাউনলোড করুন",
        ["gstr-2b-too-large"] = "⛔ এই GSTR-2B খুব বড়, কিছুই নেওয়া হয়নি. CA-কে জিজ্ঞেস করুন",
        ["gstr-2b-wrong-gstin"] = "⛔ এই GSTR-2B অন্য GSTIN-এর, কিছুই নেওয়া হয়নি",
        ["gstr-2b-period-invalid"] = "⛔ এই GSTR-2B যে মাসের, তা এখনও শুরু হয়নি",
        ["gstr-2b-older"] = "⛔ ওই মাসের নতুন GSTR-2B আগে থেকেই আছে; সেটাই থাকবে",
        ["import-too-large"] = "⛔ এই zip খুব বড়, কিছুই নেওয়া হয়নি",
        ["import-not-a-zip"] = "⛔ এই ফাইল zip নয়, বা নষ্ট",
        ["import-file-missing"] = "⛔ এই zip-এ products.csv আর parties.csv নেই",
        ["import-shop-not-empty"] =
            "⛔ এই দোকানে আগে থেকেই মাল, লোক বা বিল আছে. পুরো দোকান শুধু খালি দোকানে আসে",
        ["import-rows-rejected"] =
            "⛔ কিছু লাইন ঠিক নেই, তাই কিছুই নেওয়া হয়নি. ঠিক করে আবার পাঠান",
        ["export-too-large"] = "⛔ একটি ফাইলের জন্য এটা অনেক বেশি. এক এক মাস করে চান",
        ["einvoice-not-needed"] =
            "⛔ এই বিলের ই-ইনভয়েস লাগে না. কিছু পাঠানো হয়নি, বিল এমনিই ঠিক আছে",
        ["ewaybill-not-needed"] = "⛔ এই মালের ই-ওয়ে বিল লাগে না: দাম সীমার কম. সরাসরি পাঠান",
        ["einvoice-incomplete"] =
            "⛔ GST পোর্টালের দরকারি কিছু নেই: ঠিকানা, পিন বা HSN. আগে পূরণ করুন",
        ["gst-composition-inter-state"] =
            "⛔ কম্পোজিশন দোকান অন্য রাজ্যে বেচতে পারে না। কিছু লেখা হয়নি",
        ["paper-party-unknown"] =
            "⛔ এই নাম খাতায় নেই, কিছু লিখিনি। নামটা আবার লিখুন",
        ["look-language-unknown"] = "⛔ এই ভাষায় বিলের শব্দ নেই। কিছু বদলায়নি",
        ["party-gstin-own"] = "⛔ এই GSTIN আপনার নিজের দোকানের, ক্রেতার নয়। কিছু লেখা হয়নি",
        ["gst-supply-needs-gstin"] =
            "⛔ এমন বিলের জন্য ক্রেতার GSTIN লাগে। আগে দিন, কিছু লেখা হয়নি",
        ["picture-invalid"] = "⛔ এই ছবি চলবে না। PNG বা JPEG পাঠান",
        ["picture-too-large"] = "⛔ ছবি খুব বড়। 1 MB-এর ছোট পাঠান",
        ["einvoice-not-set-up"] = "⛔ {subject}: GST পোর্টালে দোকানের লগইন নেই। অ্যাপে দিন",
        ["einvoice-account-invalid"] =
            "⛔ এই ইউজার বা পাসওয়ার্ড ঠিক মনে হচ্ছে না। GST পোর্টাল দেখে দিন",
        ["einvoice-not-waiting"] = "❓ এই বিলের ই-ইনভয়েস আগেই হয়ে গেছে, কিছু বদলায়নি",
        ["einvoice-too-late"] =
            "⛔ {subject}: 30 দিনের বেশি পুরোনো, GST পোর্টাল আর ই-ইনভয়েস নেয় না। CA-কে "
            + "জিজ্ঞেস করুন",
        ["einvoice-number-used"] =
            "⛔ {subject}: GST পোর্টালে এই নম্বরের অন্য বিল আছে। এটা ফেরত নিয়ে নতুন লিখুন",
        ["einvoice-portal-away"] =
            "⛔ {subject}: GST পোর্টাল সাড়া দিচ্ছে না। বিল ঠিক আছে, আমরা চেষ্টা করে যাব",
        ["einvoice-login-refused"] =
            "⛔ GST পোর্টাল দোকানের লগইন মানছে না। অ্যাপে দেখুন। বিল ঠিক আছে, চেষ্টা চলছে",
        ["einvoice-signature-wrong"] =
            "⛔ GST পোর্টালের সিলমোহর ঠিক মিলছে না। ই-ইনভয়েস কোড ছাপবেন না, আবার জিজ্ঞেস করব",
        ["einvoice-cancel-refused"] =
            "⛔ {subject}: এখানে ফেরত হয়েছে, কিন্তু GST পোর্টাল ই-ইনভয়েস সরায়নি। CA-কে "
            + "জিজ্ঞেস করুন",
        ["einvoice-buyer-gstin"] =
            "⛔ {subject}: GST পোর্টাল ক্রেতার GSTIN পায়নি। ঠিক করে বিল নতুন লিখুন",
        ["einvoice-hsn"] =
            "⛔ {subject}: GST পোর্টাল একটা HSN পায়নি। জিনিসে ঠিক করে বিল নতুন লিখুন",
        ["einvoice-address"] =
            "⛔ {subject}: পিন কোড আর রাজ্য মিলছে না। ঠিকানা ঠিক করে অ্যাপ থেকে আবার পাঠান",
        ["einvoice-refused"] =
            "⛔ {subject}: GST পোর্টাল ই-ইনভয়েস নেয়নি। কারণ অ্যাপে আছে, CA-কে দেখান",

        ["shop-name-missing"] = "❓ দোকানের নাম? অক্ষরে লিখুন",
        ["shop-name-too-long"] = "❓ নামটা বড়। 60 অক্ষরের মধ্যে লিখুন",
        ["shop-kind-unknown"] = "❓ কীসের দোকান? যেমন মুদি, ওষুধ বা হার্ডওয়্যার",
        ["shop-state-unknown"] = "❓ দোকান কোন রাজ্যে? যেমন পশ্চিমবঙ্গ",
        ["shop-language-unknown"] = "❓ এই ভাষা এখনও জানি না। বাংলা না English?",
        ["shop-gstin-invalid"] = "⛔ GSTIN ঠিক নয়। 15টা অক্ষর-সংখ্যা আবার দেখুন",
        ["shop-gstin-other-state"] = "⛔ এই GSTIN অন্য রাজ্যের। দুটোই আবার দেখুন",
        ["shop-gstin-missing"] = "❓ GSTIN লিখুন: 15টা অক্ষর-সংখ্যা",
        ["shop-upi-invalid"] = "⛔ UPI id ঠিক নয়। যেমন: naam@bank",
        ["shop-phone-invalid"] = "⛔ ফোন নম্বর ঠিক নয়। 10 সংখ্যার লিখুন",
        ["shop-number-missing"] = "⛔ এই দোকানের WhatsApp নম্বর এখনও নেই। আগে নম্বর দিন",
        ["shop-number-taken"] = "⛔ এই WhatsApp নম্বর অন্য দোকানের। অন্য নম্বর দিন",
        ["shop-too-many"] = "⛔ একজন যতগুলো দোকান খুলতে পারেন, খোলা হয়ে গেছে। তারই একটায় লিখুন",
        ["shop-setting-invalid"] = "⛔ এটা হবে না, আগের মতোই আছে। অন্য কিছু লিখুন",
        ["shop-unknown"] = "❓ এই দোকান পেলাম না। নামটা আবার দেখুন",

        ["member-nobody-named"] = "❓ কাকে? ওঁর কনট্যাক্ট বা ফোন নম্বর পাঠান",
        ["member-unknown"] = "❓ এই নম্বর এখানে কারও নয়। আবার দেখুন",
        ["member-phone-taken"] = "⛔ এই নম্বর দোকানে অন্য কারও। অন্য নম্বর দিন",
        ["member-too-many"] = "⛔ দোকানে আর লোক যোগ করা যাবে না। আগে কাউকে বাদ দিন",
        ["member-rights-invalid"] = "⛔ এই সীমা ঠিক নয়: 0 বা বেশি, শতাংশ 100 পর্যন্ত",
        ["access-too-many"] = "⛔ সর্বাধিক পাঁচ জন হিসাবরক্ষক দেখতে পারেন। আগে একজনকে সরান",
        ["access-already"] = "⛔ সেই হিসাবরক্ষককে আগেই জিজ্ঞেস করা হয়েছে",
        ["access-unknown"] = "⛔ সেই হিসাবরক্ষক আর হিসাব দেখতে পারেন না",
        ["member-owner-may-all"] = "⛔ মালিক সবই পারেন। আগে তাঁকে কর্মী করুন",
        ["member-last-owner"] = "⛔ দোকানের একজন মালিক থাকতেই হবে। আগে অন্য কাউকে মালিক করুন",
    }.Concat(BroadcastRefusalTexts.In("bn")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For customers: what is not theirs to mend, they ask the shop about.</summary>
    public static FrozenDictionary<string, string> ForCustomers { get; } =
        new Dictionary<string, string>
        {
            ["order-empty"] = "❓ কী লাগবে? এভাবে লিখুন: \"2 কেজি চিনি, 5 Maggi\"",
            ["order-too-many-lines"] = "⛔ এক অর্ডারে অনেক বেশি জিনিস। দু'ভাগে পাঠান",
            ["order-product-unknown"] = "⛔ {subject} এখানে পাওয়া যায় না। ওটা ছাড়া অর্ডার লিখুন",
            ["order-quantity-out-of-range"] = "⛔ {subject} এতটা পাওয়া যাবে না। কতটা আবার লিখুন",
            ["order-unit-mismatch"] =
                "⛔ {subject} এই মাপে পাওয়া যায় না। কেজি, লিটার বা পিসে লিখুন",
            ["order-price-missing"] =
                "⛔ {subject}-এর দাম এখনও নেই। দোকানে জিজ্ঞেস করুন, বা ওটা ছাড়া লিখুন",
            ["order-stock-short"] = "⛔ {subject} এখন এতটা নেই। একটু কম লিখুন",
            ["order-credit-exceeded"] = "⛔ এটা এখন খাতায় লেখা যাবে না। অর্ডার \"নগদ\" লিখে পাঠান",
            ["order-below-minimum"] = "⛔ অর্ডার {subject}-এর কম, অন্তত এত টাকার অর্ডার পৌঁছানো হয়",
            ["order-offer-expired"] =
                "❓ এই কোটেশনের তারিখ পেরিয়ে গেছে। দোকানে নতুন চান",
            ["order-nothing-to-repeat"] = "❓ আগের কোনো অর্ডার নেই। কী চাই, লিখুন",
            ["order-unknown"] = "❓ এই অর্ডার পেলাম না। আবার লিখুন",
            ["order-change-without-effect"] =
                "❓ এটা আপনার অর্ডারে নেই, কিছু বদলায়নি। অর্ডারে যা আছে তা লিখুন",
            ["order-not-waiting"] = "❓ এই অর্ডারের উত্তর দোকান দিয়ে দিয়েছে। দোকানে বলুন",
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
