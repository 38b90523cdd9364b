using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Kannada as it is spoken across a counter.</summary>
internal sealed partial class KannadaPhrases : Phrases
{
    public override string Language => "kn";

    public override string OnCredit => "ಸಾಲ";

    public override string Cash => "ಕ್ಯಾಶ್";

    protected override string Card => "ಕಾರ್ಡ್";

    public override string WalkIn => "ಕ್ಯಾಶ್ ಮಾರಾಟ";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"ಬಾಕಿ {balance}"
        : $"ಮುಂಗಡ {-balance}";

    public override string UndoHint => "(ತಪ್ಪಾದರೆ \"ತಪ್ಪು\" ಬರೆಯಿರಿ)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} ಉಳಿದಿದೆ{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: ಬಿಲ್ {bill}, {party} ಲೆಕ್ಕದಿಂದ {total} ತೆಗೆದೆ, ಮಾಲು ವಾಪಸ್ ಸೇರಿಸಿದೆ"
            : $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: ಬಿಲ್ {bill}, {total}, ಮಾಲು ವಾಪಸ್ ಸೇರಿಸಿದೆ";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: {party} {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: {lines}";

    public override string NothingToUndo => "❓ ವಾಪಸ್ ತಗೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ";

    public override string UndoFirst =>
        "❓ ಗೊತ್ತಾಗಲಿಲ್ಲ. ಹಿಂದಿನದು ತಪ್ಪಾದರೆ \"ತಪ್ಪು\" ಬರೆದು, ನಂತರ ಸರಿಯಾಗಿ ಬರೆಯಿರಿ";

    public override string ItIsSoAlready => "👍 ಈಗಾಗಲೇ ಹಾಗೆಯೇ ಬರೆದಿದೆ";

    public override string WriteItRight => "✍️ ಸರಿಯಾದದ್ದನ್ನು ಈಗ ಬರೆಯಿರಿ";

    public override string WhichToUndo =>
        "❓ ಯಾವುದು ಗೊತ್ತಾಗಲಿಲ್ಲ. ಆ ಬಿಲ್‌ಗೆ ರಿಪ್ಲೈ ಮಾಡಿ \"ತಪ್ಪು\" ಬರೆಯಿರಿ, ಅಥವಾ \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ ಯಾವ {spoken}?";

    public override string WhichParty(string spoken) => $"❓ ಯಾವ {spoken}?";

    public override string RestIsNoted => "ಉಳಿದದ್ದು ಬರೆದುಕೊಂಡೆ";

    public override string HowMuch(string product) => $"❓ {product} ಎಷ್ಟು?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} ಎಷ್ಟು? ಅಷ್ಟು ಸರಿ ಅನ್ನಿಸ್ತಿಲ್ಲ";

    public override string HowManyOf(string product, string unit) => $"❓ {product} ಎಷ್ಟು {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} ಬೆಲೆ? (1 {unit} ಗೆ ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇಲ್ಲ.";

    public override string NotSoldHere(string names) => $"❓ {names} ಇಲ್ಲಿ ಸಿಗಲ್ಲ.";

    public override string CheckTheName => "ಹೆಸರು ನೋಡಿ ಮತ್ತೆ ಬರೆಯಿರಿ";

    public override string HowToAdd(string product) => $"ಹೊಸದಾದರೆ ಬರೆಯಿರಿ: ಹೊಸ ವಸ್ತು {product} 250";

    public override string WithoutThem => "ಅದು ಬಿಟ್ಟು ಬಿಲ್";

    public override string Leave => "ಬಿಟ್ಟುಬಿಡಿ";

    public override string WhoseCredit => "❓ ಯಾರ ಲೆಕ್ಕಕ್ಕೆ? ಹೆಸರು ಬರೆಯಿರಿ";

    public override string WhoIs(string called) => $"❓ {called} ಯಾರು? ಹೆಸರು ಬರೆಯಿರಿ";

    public override string SomebodyNew => "ಹೊಸ ಖಾತೆ";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 ನೆನಪಿಟ್ಟುಕೊಂಡೆ: {phrase} = {meaning}. ತೆಗೆಯಲು ಬರೆಯಿರಿ: forget {phrase}";

    public override string LearnedList => "📝 ನಿಮ್ಮಿಂದ ಕಲಿತದ್ದು (ತೆಗೆಯಲು: forget ಹೆಸರು):";

    public override string NothingLearned => "📝 ಇನ್ನೂ ಏನೂ ಕಲಿತಿಲ್ಲ";

    public override string Forgotten(string phrase) => $"✅ ಮರೆತೆ: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} ಕಲಿತದ್ದಲ್ಲ. ಬರೆಯಿರಿ: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. ಸರಿನಾ?";

    public override string Yes => "ಹೌದು";

    public override string No => "ಇಲ್ಲ";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} ಲಿಮಿಟ್ {limit}, ಈ ಬಿಲ್ ಸೇರಿ {wouldBe}.";

    public override string CreditAnyway => "ಆದರೂ ಸಾಲ";

    public override string Short(string product, string left) => $"⛔ {product} {left} ಮಾತ್ರ ಇದೆ.";

    public override string SellAnyway => "ಆದರೂ ಮಾರಿ";

    public override string Left => "ಉಳಿದಿದೆ";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ ಇನ್ನೂ ಉತ್ತರ ಬಂದಿಲ್ಲ: {who}" : "⏳ ಇನ್ನೂ ಉತ್ತರ ಬಂದಿಲ್ಲ:";

    public override string Dropped => "✅ ಬಿಟ್ಟೆ, ಏನೂ ಬರೆದಿಲ್ಲ";

    public override string StockButton => "ಸ್ಟಾಕ್ ನೋಡಿ";

    public override string OrderButton => "ಹೊಸ ಆರ್ಡರ್";

    public override string BillButton => "ಬಿಲ್";

    public override string NotUnderstood =>
        "❓ ಗೊತ್ತಾಗಲಿಲ್ಲ. ಹೀಗೆ ಬರೆಯಿರಿ: \"ರಮೇಶ್‌ಗೆ 2 ಕೆಜಿ ಸಕ್ಕರೆ ಸಾಲ\"";

    public override string NotUnderstoodCustomer =>
        "❓ ಗೊತ್ತಾಗಲಿಲ್ಲ. ಹೀಗೆ ಬರೆಯಿರಿ: \"2 ಕೆಜಿ ಸಕ್ಕರೆ, 5 Maggi\"";

    public override string TooLong => "❓ ಮೆಸೇಜ್ ತುಂಬ ಉದ್ದ ಇದೆ. ಸ್ವಲ್ಪ ಸ್ವಲ್ಪ ಕಳಿಸಿ";

    public override string PleaseType => "⚠️ ಈಗ ಬರೆದದ್ದು ಮಾತ್ರ ಓದಬಲ್ಲೆ. ಬರೆದು ಕಳಿಸಿ";

    public override string EditNoted =>
        "⚠️ ಮೆಸೇಜ್ ಬದಲಾಯಿತು, ಬಿಲ್ ಬದಲಾಗಿಲ್ಲ. ತಪ್ಪಾದರೆ \"ತಪ್ಪು\" ಬರೆಯಿರಿ";

    public override string Help =>
        "ಹೀಗೆ ಬರೆಯಿರಿ:\n• ರಮೇಶ್‌ಗೆ 2 ಕೆಜಿ ಸಕ್ಕರೆ ಸಾಲ\n• 5 Maggi ಕ್ಯಾಶ್\n• ರಮೇಶ್ 500 ಕೊಟ್ಟರು\n"
        + "• ರಮೇಶ್ 350 ಸಾಲ\n• ಟೀ 120 ಖರ್ಚು\n• ಸಕ್ಕರೆ 3 ಕೆಜಿ ಮಾಡಿ\n• ರಮೇಶ್ ಲೆಕ್ಕ\n"
        + "• ಸಕ್ಕರೆ ಎಷ್ಟು ಇದೆ\n• ಇವತ್ತಿನ ವ್ಯಾಪಾರ\n• ತಪ್ಪು (ಕೊನೆಯದು ವಾಪಸ್)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ಆರ್ಡರ್ ಬರೆಯಿರಿ, \"2 ಕೆಜಿ ಸಕ್ಕರೆ, 5 Maggi\" ತರ. ಬಾಕಿ ನೋಡಲು \"ನನ್ನ ಲೆಕ್ಕ\"";

    public override string Greeting(string shop) => $"ನಮಸ್ಕಾರ! {shop} – ಹೇಳಿ, ಏನು ಬರೆಯಲಿ?";

    public override string NotAllowed => "⛔ ಇದು ನಿಮಗೆ ಒಪ್ಪಿಸಿಲ್ಲ. ಮಾಲೀಕರಿಗೆ ಹೇಳಿ";

    public override string Blocked(string shop) => $"⛔ {shop} ಈಗ ಇಲ್ಲಿ ಆರ್ಡರ್ ತಗೊಳ್ತಿಲ್ಲ";

    public override string Stopped(string shop) =>
        $"✅ {shop} ಇನ್ನು ಕೇಳದೆ ಮೆಸೇಜ್ ಕಳಿಸಲ್ಲ. ಮತ್ತೆ ಬೇಕಾದರೆ START ಬರೆಯಿರಿ";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} ಬಿಲ್ ಮತ್ತು ಸುದ್ದಿ ಇಲ್ಲಿಗೆ ಬರುತ್ತವೆ; ನಿಲ್ಲಿಸಲು STOP";

    public override string LanguageSet => "✅ ಇನ್ನು ಕನ್ನಡದಲ್ಲಿ ಬರೆಯುತ್ತೇನೆ";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} ಯಾವತ್ತೂ ಎಣಿಸಿಲ್ಲ";

    public override string NothingCounted =>
        "⚠️ ಇನ್ನೂ ಏನೂ ಎಣಿಸಿಲ್ಲ. ಹೀಗೆ ಬರೆಯಿರಿ: ಸಕ್ಕರೆ 40 ಕೆಜಿ ಇದೆ";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} ಇದೆ"
        : $"⛔ {product} ಈಗ ಇಲ್ಲ";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} ಬೆಲೆ ಇನ್ನೂ ಬರೆದಿಲ್ಲ";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} ಬಾಕಿ",
        < 0 => $"✅ {party}: {-balance} ಮುಂಗಡ ಇದೆ",
        _ => $"✅ {party}: ಲೆಕ್ಕ ಚುಕ್ತಾ",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: ನಿಮ್ಮ ಬಾಕಿ {balance}",
        < 0 => $"✅ {shop}: ನಿಮ್ಮ ಮುಂಗಡ {-balance} ಇದೆ",
        _ => $"✅ {shop}: ನಿಮ್ಮ ಲೆಕ್ಕ ಚುಕ್ತಾ",
    };

    public override string NoKhata(string shop) => $"✅ {shop}: ಇಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆ ಇಲ್ಲ";

    public override string NoSuchKhata(string party) => $"❓ {party} ಹೆಸರಲ್ಲಿ ಖಾತೆ ಇಲ್ಲ";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} ಸಾಲ · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(ಹೊಸ ಖಾತೆ)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} ಹೆಸರಲ್ಲಿ ಖಾತೆ ಇಲ್ಲ. ಹೊಸದು ತೆರೆದು {amount} ಸಾಲ ಬರೆಯಲಾ?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} ಲೆಕ್ಕಕ್ಕೆ {amount} ಸಾಲ. ಸರಿನಾ?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} {amount} ಕೊಟ್ಟರು. ಸರಿನಾ?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} ಅವರಿಗೆ {amount} ಕೊಟ್ಟಿದ್ದೇವೆ. ಸರಿನಾ?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ ಖರ್ಚು {amount}{Of(note)}. ಸರಿನಾ?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ ಖರ್ಚು {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ ವಾಪಸ್ ತಗೊಂಡೆ: ಖರ್ಚು {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 ನೆನಪಿಸಲು ಒತ್ತಿ, ನಿಮ್ಮ ಫೋನ್‌ನಿಂದ ಹೋಗುತ್ತದೆ: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} ನಂಬರ್ ಖಾತೆಯಲ್ಲಿ ಇಲ್ಲ; ನೀವೇ ಹೇಳಿ";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party} ಅವರೇ, {shop} ನಲ್ಲಿ ನಿಮ್ಮ ಬಾಕಿ {balance}. ಆದಾಗ ಕೊಡಿ. ಧನ್ಯವಾದ!";

    public override string QuestionIsOver => "❓ ಆ ಪ್ರಶ್ನೆ ಮುಗಿದಿದೆ, ಈ ಟ್ಯಾಪ್‌ನಿಂದ ಏನೂ ಬದಲಾಗಿಲ್ಲ";

    public override string NothingAsked => "❓ ಈಗ ಏನೂ ಕೇಳಿರಲಿಲ್ಲ. ಏನು ಬರೆಯಲಿ?";

    public override string NoOrdersWait => "✅ ಯಾವ ಆರ್ಡರೂ ಬಾಕಿ ಇಲ್ಲ";

    public override string OrdersWait(int orders) =>
        orders == 1
            ? "⏳ 1 ಆರ್ಡರ್ ನಿಮ್ಮ ಒಪ್ಪಿಗೆಗೆ ಕಾಯುತ್ತಿದೆ:"
            : $"⏳ {orders} ಆರ್ಡರ್ ನಿಮ್ಮ ಒಪ್ಪಿಗೆಗೆ ಕಾಯುತ್ತಿವೆ:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} ಒಪ್ಪಿಗೆ ಬರಬೇಕು";

    public override string NoOrder(string shop) => $"❓ {shop}: ನಿಮ್ಮ ಆರ್ಡರ್ ಯಾವುದೂ ಬಾಕಿ ಇಲ್ಲ";

    public override string WhichOrder =>
        "❓ ಯಾವ ಆರ್ಡರ್? ಅದರ ಬಿಲ್‌ಗೆ ರಿಪ್ಲೈ ಮಾಡಿ, ಇಲ್ಲಾ ಹೆಸರು ಬರೆಯಿರಿ";

    public override string CancelByUndo =>
        "❓ ಯಾವ ಆರ್ಡರೂ ಬಾಕಿ ಇಲ್ಲ. ಕೊನೆಯ ಬಿಲ್ ತೆಗೆಯಲು \"ತಪ್ಪು\" ಬರೆಯಿರಿ";

    public override string ShopTold(string shop) => $"✅ {shop} ಗೆ ಹೇಳಿದ್ದೇನೆ, ಅವರು ಮಾತಾಡ್ತಾರೆ";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} ಮಾತಾಡಬೇಕಂತೆ{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ ಒಟ್ಟು {total} ಬಾಕಿ, {parties} ಜನರಿಂದ:";

    public override string NoDues => "✅ ಯಾರದ್ದೂ ಬಾಕಿ ಇಲ್ಲ";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} ಬಿಲ್\nಕ್ಯಾಶ್ {cash} · UPI {upi} · ಸಾಲ {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "ಇವತ್ತು",
        "yesterday" => "ನಿನ್ನೆ",
        "this_week" => "ಈ ವಾರ",
        "this_month" => "ಈ ತಿಂಗಳು",
        "last_month" => "ಹೋದ ತಿಂಗಳು",
        _ => period,
    };

    public override string NothingLow => "✅ ಯಾವುದೂ ಕಡಿಮೆ ಇಲ್ಲ";

    public override string LowList => "⚠️ ಕಡಿಮೆ ಇದೆ:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} ಜಮಾ · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) =>
        $"✅ {party} ಅವರಿಗೆ {amount} ಕೊಟ್ಟಿದ್ದೇವೆ";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ ಎಷ್ಟು ರೂಪಾಯಿ?" : $"❓ {party} – ಎಷ್ಟು ರೂಪಾಯಿ?";

    public override string WhosePayment => "❓ ಯಾರು ಕೊಟ್ಟರು? ಹೆಸರು ಬರೆಯಿರಿ";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} {amount} ಕೊಟ್ಟಿದ್ದೇನೆ ಅಂತಾರೆ, ಇಲ್ಲಿ ಇನ್ನೂ ಕಂಡಿಲ್ಲ.";

    public override string GotIt => "ಬಂತು";

    public override string NotGot => "ಬಂದಿಲ್ಲ";

    public override string ClaimTold(string shop) =>
        $"✅ {shop} ಗೆ ಹೇಳಿದ್ದೇನೆ; ಅವರು ಹೌದು ಅಂದಮೇಲೆ ಬರೆಯಲಾಗುತ್ತದೆ";

    public override string StockReceived(string lines) => $"✅ ಮಾಲು ಬಂತು: {lines}";

    public override string StockReturned(string lines) => $"✅ ಸರಕು ವಾಪಸ್ ಹೋಯಿತು: {lines}";

    public override string StockChanged(string lines) => $"✅ ಸ್ಟಾಕ್: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} ಈಗ {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ಆರ್ಡರ್ ಬಂತು: {lines} · {total}. {shop} ಹೌದು ಅಂದಮೇಲೆ ಬಿಲ್ ಬರುತ್ತದೆ";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ಆರ್ಡರ್: {lines} · {total}";

    public override string AcceptCredit => "ಹೌದು, ಸಾಲ";

    public override string AcceptCash => "ಹೌದು, ಕ್ಯಾಶ್";

    public override string Decline => "ಕೊಡಲು ಆಗಲ್ಲ";

    public override string OrderDeclined(string shop) => $"⛔ {shop} ಗೆ ಈ ಆರ್ಡರ್ ಈಗ ಕೊಡಲು ಆಗಲ್ಲ";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "ಗ್ರಾಹಕರು"} ಆರ್ಡರ್ ವಾಪಸ್ ತಗೊಂಡರು";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: ಬಿಲ್ {total} ಸಾಲ · {BalanceLeft(left)}"
            : $"{shop}: ಬಿಲ್ {total}. ಧನ್ಯವಾದ!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: ಬಿಲ್ {bill} ವಾಪಸ್ ತಗೊಂಡಿದ್ದೇವೆ"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"ಬಿಲ್: {link}";

    public override string StillWorking => "⚠️ ಈಗ ನಿಧಾನ ಇದೆ; ಬರೆದುಕೊಂಡೆ, ಬಿಲ್ ಬರುತ್ತದೆ";

    public override string BillAgain(string number, Money total) => $"✅ ಬಿಲ್ {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ ಬಿಲ್ {number} – {total}: ರದ್ದಾಗಿದೆ";

    public override string ToPay(Money amount) => $"{amount} ಕೊಡಬೇಕು";

    public override string ToGet(Money amount) => $"{amount} ಬರಬೇಕು";

    public override string TotalOf(string goods) => $"❓ {goods}: ಒಟ್ಟು ಎಷ್ಟು ರೂಪಾಯಿ?";

    public override string HowBought(Money total) => $"❓ {total} – ಸಾಲವೋ, ಕೊಟ್ಟಿದ್ದೀರಾ?";

    public override string OnlyGoods => "ಸಾಮಾನು ಮಾತ್ರ";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} ಖಾತೆ ಬದಲಾಗಿಲ್ಲ: ದುಡ್ಡು ಬೇರೆಯಾಗಿ ಬರೆಯಿರಿ";

    public override string OnlyThatOnTheBill =>
        "❓ ಬಿಲ್‌ನಲ್ಲಿ ಬೇರೆ ಏನೂ ಇಲ್ಲ. ಪೂರ್ತಿ ಬಿಲ್ ತೆಗೆಯಲು ಬರೆಯಿರಿ: ತಪ್ಪು";

    public override string NoBill => "❓ ಅಂಥ ಬಿಲ್ ಸಿಗಲಿಲ್ಲ";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        KannadaRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        KannadaRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ ಅಂಗಡಿಗೆ ಇದು ಆಗಲಿಲ್ಲ. ಅಂಗಡಿಯಲ್ಲಿ ಕೇಳಿ";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ ಆಗಲಿಲ್ಲ, ಏನೂ ಬರೆದಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ; ಆಗಲೂ ಆಗದಿದ್ದರೆ ನಮಗೆ ಹೇಳಿ: {code}";

    protected override string ThatItem => "ಈ ವಸ್ತು";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (ಇವತ್ತು ಎಣಿಸಿದ್ದು)",
        1 => " (ನಿನ್ನೆ ಎಣಿಸಿದ್ದು)",
        _ => $" ({days} ದಿನದ ಹಿಂದೆ ಎಣಿಸಿದ್ದು)",
    };
}
