using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Punjabi in Gurmukhi, as it is spoken across a counter.</summary>
internal sealed partial class PunjabiPhrases : Phrases
{
    public override string Language => "pa";

    public override string OnCredit => "ਉਧਾਰ";

    public override string Cash => "ਨਕਦ";

    protected override string Card => "ਕਾਰਡ";

    public override string WalkIn => "ਨਕਦ ਵਿਕਰੀ";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"ਬਾਕੀ {balance}"
        : $"ਜਮ੍ਹਾਂ {-balance}";

    public override string UndoHint => "(ਗਲਤ ਹੋਵੇ ਤਾਂ \"ਗਲਤ\" ਲਿਖੋ)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} ਬਚਿਆ{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ ਵਾਪਸ ਲਿਆ: ਬਿੱਲ {bill}, {party} ਦੇ {total} ਹਟਾਏ, ਮਾਲ ਵਾਪਸ ਚੜ੍ਹਾਇਆ"
            : $"✅ ਵਾਪਸ ਲਿਆ: ਬਿੱਲ {bill}, {total}, ਮਾਲ ਵਾਪਸ ਚੜ੍ਹਾਇਆ";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ ਵਾਪਸ ਲਿਆ: {party} ਦੇ {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ ਵਾਪਸ ਲਿਆ: {lines}";

    public override string NothingToUndo => "❓ ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ";

    public override string UndoFirst =>
        "❓ ਸਮਝ ਨਹੀਂ ਆਈ। ਪਿਛਲਾ ਗ਼ਲਤ ਹੋਵੇ ਤਾਂ \"ਗਲਤ\" ਲਿਖੋ, ਫਿਰ ਸਹੀ ਲਿਖੋ";

    public override string ItIsSoAlready => "👍 ਪਹਿਲਾਂ ਤੋਂ ਇਵੇਂ ਹੀ ਲਿਖਿਆ ਹੈ";

    public override string WriteItRight => "✍️ ਜੋ ਸਹੀ ਹੈ ਉਹ ਹੁਣ ਲਿਖੋ";

    public override string WhichToUndo =>
        "❓ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿਹੜਾ। ਉਸ ਬਿੱਲ ਤੇ ਰਿਪਲਾਈ ਕਰਕੇ \"ਗਲਤ\" ਲਿਖੋ, ਜਾਂ \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ {spoken} ਕਿਹੜਾ?";

    public override string WhichParty(string spoken) => $"❓ ਕਿਹੜੇ {spoken}?";

    public override string RestIsNoted => "ਬਾਕੀ ਲਿਖ ਲਿਆ";

    public override string HowMuch(string product) => $"❓ {product} ਕਿੰਨਾ?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} ਕਿੰਨਾ? ਇੰਨਾ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ";

    public override string HowManyOf(string product, string unit) => $"❓ {product} ਕਿੰਨੇ {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} ਦਾ ਰੇਟ? (1 {unit} ਦੇ ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ।";

    public override string NotSoldHere(string names) => $"❓ {names} ਇੱਥੇ ਨਹੀਂ ਮਿਲਦਾ।";

    public override string CheckTheName => "ਨਾਂ ਦੇਖ ਕੇ ਫਿਰ ਲਿਖੋ";

    public override string HowToAdd(string product) =>
        $"ਨਵਾਂ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਨਵਾਂ ਸਮਾਨ {product} 250";

    public override string WithoutThem => "ਇਹਦੇ ਬਿਨਾਂ ਬਿੱਲ";

    public override string Leave => "ਰਹਿਣ ਦਿਓ";

    public override string WhoseCredit => "❓ ਕਿਸ ਦੇ ਖਾਤੇ ਵਿੱਚ? ਨਾਂ ਲਿਖੋ";

    public override string WhoIs(string called) => $"❓ {called} ਕੌਣ? ਨਾਂ ਲਿਖੋ";

    public override string SomebodyNew => "ਨਵਾਂ ਖਾਤਾ";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 ਯਾਦ ਰੱਖਿਆ: {phrase} = {meaning}। ਹਟਾਉਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: forget {phrase}";

    public override string LearnedList => "📝 ਤੁਹਾਡੇ ਤੋਂ ਸਿੱਖਿਆ (ਹਟਾਉਣਾ ਹੋਵੇ ਤਾਂ: forget ਨਾਂ):";

    public override string NothingLearned => "📝 ਅਜੇ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ";

    public override string Forgotten(string phrase) => $"✅ ਭੁੱਲ ਗਿਆ: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} ਸਿੱਖਿਆ ਹੋਇਆ ਨਹੀਂ। ਲਿਖੋ: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}। ਠੀਕ ਹੈ?";

    public override string Yes => "ਹਾਂ";

    public override string No => "ਨਹੀਂ";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} ਦੀ ਲਿਮਿਟ {limit}, ਇਹ ਬਿੱਲ ਮਿਲਾ ਕੇ {wouldBe}।";

    public override string CreditAnyway => "ਫਿਰ ਵੀ ਉਧਾਰ";

    public override string Short(string product, string left) => $"⛔ {product} ਸਿਰਫ਼ {left} ਹੈ।";

    public override string SellAnyway => "ਫਿਰ ਵੀ ਵੇਚੋ";

    public override string Left => "ਬਚਿਆ";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ ਅਜੇ ਬਾਕੀ: {who}" : "⏳ ਅਜੇ ਬਾਕੀ:";

    public override string Dropped => "✅ ਰਹਿਣ ਦਿੱਤਾ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ";

    public override string StockButton => "ਸਟਾਕ ਦੇਖੋ";

    public override string OrderButton => "ਨਵਾਂ ਆਰਡਰ";

    public override string BillButton => "ਬਿੱਲ";

    public override string NotUnderstood =>
        "❓ ਸਮਝ ਨਹੀਂ ਆਈ। ਇੰਝ ਲਿਖੋ: \"ਰਮੇਸ਼ ਨੂੰ 2 ਕਿਲੋ ਖੰਡ ਉਧਾਰ\"";

    public override string NotUnderstoodCustomer =>
        "❓ ਸਮਝ ਨਹੀਂ ਆਈ। ਇੰਝ ਲਿਖੋ: \"2 ਕਿਲੋ ਖੰਡ, 5 Maggi\"";

    public override string TooLong => "❓ ਮੈਸੇਜ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਥੋੜ੍ਹਾ-ਥੋੜ੍ਹਾ ਕਰਕੇ ਭੇਜੋ";

    public override string PleaseType => "⚠️ ਅਜੇ ਲਿਖਿਆ ਹੋਇਆ ਹੀ ਸਮਝ ਆਉਂਦਾ। ਲਿਖ ਕੇ ਭੇਜੋ";

    public override string EditNoted =>
        "⚠️ ਮੈਸੇਜ ਬਦਲਿਆ, ਪਰ ਬਿੱਲ ਨਹੀਂ ਬਦਲਿਆ। ਗਲਤ ਹੋਵੇ ਤਾਂ \"ਗਲਤ\" ਲਿਖੋ";

    public override string Help =>
        "ਇੰਝ ਲਿਖੋ:\n• ਰਮੇਸ਼ ਨੂੰ 2 ਕਿਲੋ ਖੰਡ ਉਧਾਰ\n• 5 Maggi ਨਕਦ\n• ਰਮੇਸ਼ ਨੇ 500 ਦਿੱਤੇ\n"
        + "• ਰਮੇਸ਼ 350 ਲਿਖ ਲਓ\n• ਨਾਸ਼ਤਾ 120 ਖਰਚਾ\n• ਖੰਡ 3 ਕਿਲੋ ਕਰ ਦਿਓ\n• ਰਮੇਸ਼ ਦਾ ਹਿਸਾਬ\n"
        + "• ਖੰਡ ਕਿੰਨੀ ਹੈ\n• ਅੱਜ ਦੀ ਵਿਕਰੀ\n• ਗਲਤ (ਪਿਛਲਾ ਵਾਪਸ)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ਆਰਡਰ ਲਿਖੋ, ਜਿਵੇਂ \"2 ਕਿਲੋ ਖੰਡ, 5 Maggi\"। ਬਾਕੀ ਦੇਖਣ ਲਈ \"ਮੇਰਾ ਹਿਸਾਬ\"";

    public override string Greeting(string shop) => $"ਸਤ ਸ੍ਰੀ ਅਕਾਲ! {shop} – ਦੱਸੋ, ਕੀ ਲਿਖਣਾ ਹੈ?";

    public override string NotAllowed => "⛔ ਇਹ ਤੁਹਾਡੇ ਜ਼ਿੰਮੇ ਨਹੀਂ। ਮਾਲਕ ਨੂੰ ਕਹੋ";

    public override string Blocked(string shop) => $"⛔ {shop} ਫਿਲਹਾਲ ਇੱਥੇ ਆਰਡਰ ਨਹੀਂ ਲੈ ਰਹੀ";

    public override string Stopped(string shop) =>
        $"✅ {shop} ਹੁਣ ਬਿਨਾਂ ਪੁੱਛੇ ਮੈਸੇਜ ਨਹੀਂ ਭੇਜੇਗੀ। ਫਿਰ ਚਾਹੀਦੇ ਹੋਣ ਤਾਂ START ਲਿਖੋ";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} ਦੇ ਬਿੱਲ ਤੇ ਖ਼ਬਰਾਂ ਇੱਥੇ ਆਉਣਗੀਆਂ; ਬੰਦ ਕਰਨ ਲਈ STOP";

    public override string LanguageSet => "✅ ਹੁਣ ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖਾਂਗਾ";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} ਕਦੇ ਗਿਣਿਆ ਨਹੀਂ";

    public override string NothingCounted => "⚠️ ਅਜੇ ਕੁਝ ਗਿਣਿਆ ਨਹੀਂ। ਇੰਝ ਲਿਖੋ: ਖੰਡ 40 ਕਿਲੋ ਹੈ";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} ਹੈ"
        : $"⛔ {product} ਹੁਣ ਨਹੀਂ ਹੈ";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} ਦਾ ਰੇਟ ਅਜੇ ਲਿਖਿਆ ਨਹੀਂ";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} ਬਾਕੀ",
        < 0 => $"✅ {party}: {-balance} ਜਮ੍ਹਾਂ ਨੇ",
        _ => $"✅ {party}: ਹਿਸਾਬ ਬਰਾਬਰ",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: ਤੁਹਾਡੇ {balance} ਬਾਕੀ ਨੇ",
        < 0 => $"✅ {shop}: ਤੁਹਾਡੇ {-balance} ਜਮ੍ਹਾਂ ਨੇ",
        _ => $"✅ {shop}: ਤੁਹਾਡਾ ਹਿਸਾਬ ਬਰਾਬਰ",
    };

    public override string NoKhata(string shop) => $"✅ {shop} ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਖਾਤਾ ਨਹੀਂ";

    public override string NoSuchKhata(string party) => $"❓ {party} ਦਾ ਖਾਤਾ ਨਹੀਂ ਮਿਲਿਆ";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} ਉਧਾਰ · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(ਨਵਾਂ ਖਾਤਾ)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} ਦਾ ਖਾਤਾ ਨਹੀਂ ਹੈ। ਨਵਾਂ ਖੋਲ੍ਹ ਕੇ {amount} ਉਧਾਰ ਲਿਖਾਂ?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} ਦੇ ਖਾਤੇ ਵਿੱਚ {amount} ਉਧਾਰ। ਠੀਕ ਹੈ?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} ਤੋਂ {amount} ਮਿਲੇ। ਠੀਕ ਹੈ?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} ਨੂੰ {amount} ਦਿੱਤੇ। ਠੀਕ ਹੈ?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ ਖਰਚਾ {amount}{Of(note)}। ਠੀਕ ਹੈ?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ ਖਰਚਾ {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ ਵਾਪਸ ਲਿਆ: ਖਰਚਾ {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 ਯਾਦ ਕਰਾਉਣ ਲਈ ਦਬਾਓ, ਤੁਹਾਡੇ ਫ਼ੋਨ ਤੋਂ ਜਾਵੇਗਾ: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} ਦਾ ਨੰਬਰ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ; ਆਪ ਹੀ ਕਹਿ ਦਿਓ";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party} ਜੀ, {shop} ਵਿੱਚ ਤੁਹਾਡੇ {balance} ਬਾਕੀ ਨੇ। ਜਦੋਂ ਹੋ ਸਕੇ ਦੇ ਦਿਓ। ਧੰਨਵਾਦ!";

    public override string QuestionIsOver => "❓ ਉਹ ਸਵਾਲ ਹੁਣ ਖ਼ਤਮ ਹੈ, ਇਸ ਟੈਪ ਨਾਲ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ";

    public override string NothingAsked => "❓ ਹੁਣੇ ਕੁਝ ਪੁੱਛਿਆ ਨਹੀਂ ਸੀ। ਕੀ ਲਿਖਣਾ ਹੈ?";

    public override string NoOrdersWait => "✅ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ";

    public override string OrdersWait(int orders) =>
        orders == 1
            ? "⏳ 1 ਆਰਡਰ ਤੁਹਾਡੀ ਹਾਂ ਲਈ ਰੁਕਿਆ:"
            : $"⏳ {orders} ਆਰਡਰ ਤੁਹਾਡੀ ਹਾਂ ਲਈ ਰੁਕੇ:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} ਦੀ ਹਾਂ ਬਾਕੀ ਹੈ";

    public override string NoOrder(string shop) => $"❓ {shop} ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ";

    public override string WhichOrder => "❓ ਕਿਹੜਾ ਆਰਡਰ? ਉਹਦੇ ਬਿੱਲ 'ਤੇ ਰਿਪਲਾਈ ਕਰੋ ਜਾਂ ਨਾਂ ਲਿਖੋ";

    public override string CancelByUndo =>
        "❓ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ। ਪਿਛਲਾ ਬਿੱਲ ਹਟਾਉਣਾ ਹੋਵੇ ਤਾਂ \"ਗਲਤ\" ਲਿਖੋ";

    public override string ShopTold(string shop) => $"✅ {shop} ਨੂੰ ਦੱਸ ਦਿੱਤਾ, ਉਹ ਗੱਲ ਕਰਨਗੇ";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਨੇ{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ ਕੁੱਲ {total} ਬਾਕੀ, {parties} ਜਣਿਆਂ ਤੋਂ:";

    public override string NoDues => "✅ ਕਿਸੇ ਤੋਂ ਕੁਝ ਬਾਕੀ ਨਹੀਂ";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} ਬਿੱਲ\nਨਕਦ {cash} · UPI {upi} · ਉਧਾਰ {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "ਅੱਜ",
        "yesterday" => "ਕੱਲ੍ਹ",
        "this_week" => "ਇਸ ਹਫ਼ਤੇ",
        "this_month" => "ਇਸ ਮਹੀਨੇ",
        "last_month" => "ਪਿਛਲੇ ਮਹੀਨੇ",
        _ => period,
    };

    public override string NothingLow => "✅ ਕੁਝ ਘੱਟ ਨਹੀਂ";

    public override string LowList => "⚠️ ਘੱਟ ਹੈ:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} ਜਮ੍ਹਾਂ · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) =>
        $"✅ {party} ਨੂੰ {amount} ਦਿੱਤੇ";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ ਕਿੰਨੇ ਰੁਪਏ?" : $"❓ {party} – ਕਿੰਨੇ ਰੁਪਏ?";

    public override string WhosePayment => "❓ ਕਿਸ ਨੇ ਦਿੱਤੇ? ਨਾਂ ਲਿਖੋ";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} ਕਹਿੰਦੇ ਨੇ {amount} ਦਿੱਤੇ, ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਦਿਸੇ।";

    public override string GotIt => "ਮਿਲ ਗਏ";

    public override string NotGot => "ਨਹੀਂ ਮਿਲੇ";

    public override string ClaimTold(string shop) =>
        $"✅ {shop} ਨੂੰ ਦੱਸ ਦਿੱਤਾ; ਉਹਨਾਂ ਦੀ ਹਾਂ 'ਤੇ ਲਿਖਿਆ ਜਾਵੇਗਾ";

    public override string StockReceived(string lines) => $"✅ ਮਾਲ ਆਇਆ: {lines}";

    public override string StockReturned(string lines) => $"✅ ਮਾਲ ਵਾਪਸ ਗਿਆ: {lines}";

    public override string StockChanged(string lines) => $"✅ ਸਟਾਕ: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} ਹੁਣ {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ਆਰਡਰ ਮਿਲਿਆ: {lines} · {total}। {shop} ਹਾਂ ਕਹੇ ਤਾਂ ਬਿੱਲ ਆਵੇਗਾ";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ਦਾ ਆਰਡਰ: {lines} · {total}";

    public override string AcceptCredit => "ਹਾਂ, ਉਧਾਰ";

    public override string AcceptCash => "ਹਾਂ, ਨਕਦ";

    public override string Decline => "ਨਹੀਂ ਦੇ ਸਕਦੇ";

    public override string OrderDeclined(string shop) => $"⛔ {shop} ਇਹ ਆਰਡਰ ਫਿਲਹਾਲ ਨਹੀਂ ਦੇ ਸਕਦੀ";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "ਗਾਹਕ"} ਨੇ ਆਰਡਰ ਵਾਪਸ ਲੈ ਲਿਆ";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: ਬਿੱਲ {total} ਉਧਾਰ · {BalanceLeft(left)}"
            : $"{shop}: ਬਿੱਲ {total}। ਧੰਨਵਾਦ!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: ਬਿੱਲ {bill} ਵਾਪਸ ਲਿਆ"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"ਬਿੱਲ: {link}";

    public override string StillWorking => "⚠️ ਹੁਣ ਹੌਲੀ ਚੱਲ ਰਿਹਾ; ਲਿਖ ਲਿਆ, ਬਿੱਲ ਆਉਂਦਾ ਹੈ";

    public override string BillAgain(string number, Money total) => $"✅ ਬਿੱਲ {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ ਬਿੱਲ {number} – {total}: ਰੱਦ ਹੈ";

    public override string ToPay(Money amount) => $"{amount} ਦੇਣੇ";

    public override string ToGet(Money amount) => $"{amount} ਲੈਣੇ";

    public override string TotalOf(string goods) => $"❓ {goods}: ਕੁੱਲ ਕਿੰਨੇ ਰੁਪਏ ਦਾ?";

    public override string HowBought(Money total) => $"❓ {total} – ਉਧਾਰ ਜਾਂ ਦਿੱਤੇ?";

    public override string OnlyGoods => "ਸਿਰਫ਼ ਮਾਲ ਲਿਖੋ";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} ਦਾ ਖਾਤਾ ਨਹੀਂ ਬਦਲਿਆ: ਪੈਸੇ ਵੱਖਰੇ ਲਿਖੋ";

    public override string OnlyThatOnTheBill =>
        "❓ ਬਿੱਲ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ। ਪੂਰਾ ਬਿੱਲ ਹਟਾਉਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਗਲਤ";

    public override string NoBill => "❓ ਇਹੋ ਜਿਹਾ ਬਿੱਲ ਨਹੀਂ ਮਿਲਿਆ";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        PunjabiRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        PunjabiRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ ਦੁਕਾਨ ਤੋਂ ਇਹ ਨਹੀਂ ਹੋਇਆ। ਦੁਕਾਨ ਤੋਂ ਪੁੱਛੋ";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ ਨਹੀਂ ਹੋਇਆ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਫਿਰ ਲਿਖੋ; ਫਿਰ ਵੀ ਨਾ ਹੋਵੇ ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ: {code}";

    protected override string ThatItem => "ਇਹ ਚੀਜ਼";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (ਅੱਜ ਗਿਣਿਆ)",
        1 => " (ਕੱਲ੍ਹ ਗਿਣਿਆ)",
        _ => $" ({days} ਦਿਨ ਪਹਿਲਾਂ ਗਿਣਿਆ)",
    };
}
