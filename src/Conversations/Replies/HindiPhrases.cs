using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Hindi in its own script, as it is spoken across a counter.</summary>
internal sealed partial class HindiPhrases : Phrases
{
    public override string Language => "hi";

    public override string OnCredit => "उधार";

    public override string Cash => "नकद";

    protected override string Card => "कार्ड";

    public override string WalkIn => "नकद बिक्री";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"बाकी {balance}"
        : $"जमा {-balance}";

    public override string UndoHint => "(गलत हो तो \"गलत\" लिखिए)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} {left} बची{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ वापस लिया: बिल {bill}, {party} का {total} हटा दिया, माल वापस चढ़ा"
            : $"✅ वापस लिया: बिल {bill}, {total}, माल वापस चढ़ा";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ वापस लिया: {party} का {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ वापस लिया: {lines}";

    public override string NothingToUndo => "❓ वापस लेने को कुछ नहीं है";

    public override string UndoFirst =>
        "❓ समझा नहीं। पिछला गलत हो तो \"गलत\" लिखिए, फिर सही लिखिए";

    public override string ItIsSoAlready => "👍 पहले से ऐसा ही लिखा है";

    public override string WriteItRight => "✍️ जो सही है वह अब लिखिए";

    public override string WhichToUndo =>
        "❓ समझ नहीं आया कौन सा। उस बिल पर रिप्लाई करके \"गलत\" लिखिए, या \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ {spoken} कौन सी?";

    public override string WhichParty(string spoken) => $"❓ {spoken} कौन से?";

    public override string RestIsNoted => "बाकी लिख लिया";

    public override string HowMuch(string product) => $"❓ {product} कितना?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} कितना? यह मात्रा ठीक नहीं लगती";

    public override string HowManyOf(string product, string unit) =>
        $"❓ {product} कितने {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} का दाम? (₹ प्रति {unit})";

    public override string UnknownProducts(string names) => $"❓ {names} लिस्ट में नहीं है।";

    public override string NotSoldHere(string names) => $"❓ {names} यहाँ नहीं मिलता।";

    public override string CheckTheName => "नाम देखकर फिर लिखिए";

    public override string HowToAdd(string product) =>
        $"नई चीज़ हो तो लिखिए: नया सामान {product} 250";

    public override string WithoutThem => "इसके बिना बिल";

    public override string Leave => "रहने दो";

    public override string WhoseCredit => "❓ किसके खाते में? नाम लिखिए";

    public override string WhoIs(string called) => $"❓ {called} कौन? नाम लिखिए";

    public override string SomebodyNew => "नया खाता";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 याद रखा: {phrase} = {meaning}। हटाने के लिए लिखिए: {phrase} भूल जाओ";

    public override string LearnedList => "📝 आपसे सीखा (हटाने के लिए: नाम भूल जाओ):";

    public override string NothingLearned => "📝 अभी कुछ नहीं सीखा";

    public override string Forgotten(string phrase) => $"✅ भूल गया: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} सीखा हुआ नहीं है। लिखिए: सीखे हुए शब्द";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}। सही?";

    public override string Yes => "हाँ";

    public override string No => "नहीं";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} की लिमिट {limit}, यह बिल मिलाकर {wouldBe}।";

    public override string CreditAnyway => "फिर भी उधार";

    public override string Short(string product, string left) => $"⛔ {product} सिर्फ़ {left} है।";

    public override string SellAnyway => "फिर भी बेचो";

    public override string Left => "बचा";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ अभी बाकी: {who}" : "⏳ अभी बाकी:";

    public override string Dropped => "✅ रहने दिया, कुछ नहीं लिखा";

    public override string StockButton => "स्टॉक देखें";

    public override string OrderButton => "नया ऑर्डर";

    public override string BillButton => "बिल";

    public override string NotUnderstood =>
        "❓ समझा नहीं। जैसे लिखिए: \"रमेश 2 किलो चीनी उधार\"";

    public override string NotUnderstoodCustomer =>
        "❓ समझा नहीं। जैसे लिखिए: \"2 किलो चीनी, 5 Maggi\"";

    public override string TooLong => "❓ मैसेज बहुत लंबा है। थोड़ा-थोड़ा करके भेजिए";

    public override string PleaseType => "⚠️ अभी लिखा हुआ ही समझ आता है। लिखकर भेजिए";

    public override string EditNoted =>
        "⚠️ मैसेज बदला, पर बिल नहीं बदला। गलत हो तो \"गलत\" लिखिए";

    public override string Help =>
        "ऐसे लिखिए:\n• रमेश को 2 किलो चीनी उधार\n• 5 Maggi नकद\n• रमेश ने 500 दिए\n"
        + "• रमेश 350 लिख लो\n• चाय 120 खर्चा\n• चीनी 3 किलो कर दो\n• रमेश का हिसाब\n"
        + "• चीनी कितनी है\n• आज की बिक्री\n• गलत (पिछला वापस)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ऑर्डर लिखिए, जैसे \"2 किलो चीनी, 5 Maggi\"। हिसाब के लिए \"मेरा हिसाब\"";

    public override string Greeting(string shop) => $"नमस्ते! {shop} – कहिए, क्या लिखना है?";

    public override string NotAllowed => "⛔ यह आपके ज़िम्मे नहीं है। मालिक से कहिए";

    public override string Blocked(string shop) => $"⛔ {shop} अभी यहाँ ऑर्डर नहीं ले रही";

    public override string Stopped(string shop) =>
        $"✅ {shop} अब बिना पूछे मैसेज नहीं भेजेगी। फिर चाहिए तो START लिखिए";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} के बिल और खबरें यहाँ आएँगी; बंद करने को STOP";

    public override string LanguageSet => "✅ अब हिंदी में लिखूँगा";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} कभी गिना नहीं गया";

    public override string NothingCounted =>
        "⚠️ अभी कुछ गिना नहीं गया। ऐसे लिखिए: चीनी 40 किलो है";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} है"
        : $"⛔ {product} अभी नहीं है";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} का दाम अभी नहीं लिखा";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} बाकी",
        < 0 => $"✅ {party}: {-balance} जमा है",
        _ => $"✅ {party}: हिसाब साफ़",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop} में आपका {balance} बाकी है",
        < 0 => $"✅ {shop} में आपका {-balance} जमा है",
        _ => $"✅ {shop} में आपका हिसाब साफ़ है",
    };

    public override string NoKhata(string shop) => $"✅ {shop} में आपका कोई खाता नहीं है";

    public override string NoSuchKhata(string party) => $"❓ {party} का खाता नहीं मिला";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} उधार · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(नया खाता)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} का खाता नहीं है। नया खोलकर {amount} उधार लिखूँ?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} के खाते में {amount} उधार। सही?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} से {amount} मिले। सही?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} को {amount} दिए। सही?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ खर्च {amount}{Of(note)}। सही?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ खर्च {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ वापस लिया: खर्च {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 याद दिलाने के लिए दबाइए, आपके फ़ोन से जाएगा: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} का नंबर खाते में नहीं है; खुद कह दीजिए";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party} जी, {shop} में आपका {balance} बाकी है। जब हो सके दे दीजिए। धन्यवाद!";

    public override string QuestionIsOver => "❓ वह सवाल अब ख़त्म है, इस टैप से कुछ नहीं बदला";

    public override string NothingAsked => "❓ अभी कुछ पूछा नहीं था। क्या लिखना है?";

    public override string NoOrdersWait => "✅ कोई ऑर्डर बाकी नहीं";

    public override string OrdersWait(int orders) => $"⏳ {orders} ऑर्डर आपकी हाँ के लिए रुके:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} की हाँ बाकी है";

    public override string NoOrder(string shop) => $"❓ {shop} में आपका कोई ऑर्डर बाकी नहीं";

    public override string WhichOrder =>
        "❓ कौन सा ऑर्डर? उसके बिल पर रिप्लाई कीजिए या नाम लिखिए";

    public override string CancelByUndo =>
        "❓ कोई ऑर्डर बाकी नहीं। पिछला बिल हटाना हो तो \"गलत\" लिखिए";

    public override string ShopTold(string shop) => $"✅ {shop} को बता दिया, वे बात करेंगे";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} बात करना चाहते हैं{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ कुल {total} बाकी, {parties} लोगों से:";

    public override string NoDues => "✅ किसी से कुछ बाकी नहीं";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} बिल\nनकद {cash} · UPI {upi} · उधार {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "आज",
        "yesterday" => "कल",
        "this_week" => "इस हफ़्ते",
        "this_month" => "इस महीने",
        "last_month" => "पिछले महीने",
        _ => period,
    };

    public override string NothingLow => "✅ कुछ कम नहीं है";

    public override string LowList => "⚠️ कम है:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} जमा · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) => $"✅ {party} को {amount} दिया";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ कितने रुपये?" : $"❓ {party} – कितने रुपये?";

    public override string WhosePayment => "❓ किसने दिए? नाम लिखिए";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} कहते हैं {amount} दिए, अभी यहाँ नहीं दिखा।";

    public override string GotIt => "मिल गया";

    public override string NotGot => "नहीं मिला";

    public override string ClaimTold(string shop) => $"✅ {shop} को बता दिया; उनके हाँ पर लिखेगा";

    public override string StockReceived(string lines) => $"✅ माल आया: {lines}";

    public override string StockReturned(string lines) => $"✅ माल वापस गया: {lines}";

    public override string StockChanged(string lines) => $"✅ स्टॉक: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} अब {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ऑर्डर मिला: {lines} · {total}। {shop} हाँ कहे तो बिल आएगा";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} का ऑर्डर: {lines} · {total}";

    public override string AcceptCredit => "हाँ, उधार";

    public override string AcceptCash => "हाँ, नकद";

    public override string Decline => "नहीं दे सकते";

    public override string OrderDeclined(string shop) => $"⛔ {shop} यह ऑर्डर अभी नहीं दे सकती";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "ग्राहक"} ने ऑर्डर वापस लिया";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: बिल {total} उधार · {BalanceLeft(left)}"
            : $"{shop}: बिल {total}। धन्यवाद!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: बिल {bill} वापस लिया"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"बिल: {link}";

    public override string StillWorking => "⚠️ धीमा चल रहा है; लिख लिया, बिल आता है";

    public override string BillAgain(string number, Money total) => $"✅ बिल {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ बिल {number} – {total}: रद्द है";

    public override string ToPay(Money amount) => $"{amount} देना है";

    public override string ToGet(Money amount) => $"{amount} लेना है";

    public override string TotalOf(string goods) => $"❓ {goods}: कुल कितने रुपये का?";

    public override string HowBought(Money total) => $"❓ {total} – उधार या दिए?";

    public override string OnlyGoods => "सिर्फ़ माल लिखो";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} का खाता नहीं बदला: पैसे अलग से लिखिए";

    public override string OnlyThatOnTheBill =>
        "❓ बिल में और कुछ नहीं है। पूरा बिल हटाना हो तो लिखिए: गलत";

    public override string NoBill => "❓ कोई बिल नहीं मिला";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        HindiRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        HindiRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ दुकान यह नहीं कर पाई। दुकान से पूछिए";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ नहीं हुआ, कुछ नहीं लिखा। फिर से लिखिए; फिर भी न हो तो हमें बताइए: {code}";

    protected override string ThatItem => "यह सामान";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (आज गिनी थी)",
        _ => $" ({days} दिन पहले गिनी थी)",
    };
}
