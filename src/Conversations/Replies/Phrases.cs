using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>What the assistant says, in one language: short, exact, respectful. One mark at the
/// start tells the outcome: ✅ done, ❓ a question, ⚠️ done but look, ⛔ not done.</summary>
internal abstract partial class Phrases
{
    /// <summary>BCP-47.</summary>
    public abstract string Language { get; }

    public abstract string OnCredit { get; }

    public abstract string Cash { get; }

    public abstract string WalkIn { get; }

    public abstract string BalanceLeft(Money balance);

    public abstract string UndoHint { get; }

    public abstract string LowStock(string product, string left, int? daysSinceCount);

    public abstract string Undone(string bill, string? party, Money total, bool credit);

    public abstract string UndonePayment(string party, Money amount, Money balance);

    public abstract string UndoneStock(string lines);

    public abstract string NothingToUndo { get; }

    /// <summary>Only the taking back was done of "350 galat tha, 300 tha".</summary>
    public abstract string WriteItRight { get; }

    /// <summary>The quoted message is about nothing that can be taken back.</summary>
    public abstract string WhichToUndo { get; }

    public abstract string WhichProduct(string spoken);

    public abstract string WhichParty(string spoken);

    public abstract string RestIsNoted { get; }

    public abstract string HowMuch(string product);

    /// <summary>The same after a quantity that nobody sells: 0, -2, a thousand million.</summary>
    public abstract string HowMuchReally(string product);

    /// <summary>The same after a box or a bag: how many are in it is not known.</summary>
    public abstract string HowManyOf(string product, string unit);

    public abstract string WhatPrice(string product, string unit);

    public abstract string UnknownProducts(string names);

    /// <summary>The same, to a customer.</summary>
    public abstract string NotSoldHere(string names);

    /// <summary>After one of the two, when nothing else is asked.</summary>
    public abstract string CheckTheName { get; }

    /// <summary>The same, to whoever may add to the list.</summary>
    public abstract string HowToAdd(string product);

    public abstract string WithoutThem { get; }

    public abstract string Leave { get; }

    public abstract string WhoseCredit { get; }

    /// <summary>A relation stood for a name: "bhabhi ji".</summary>
    public abstract string WhoIs(string called);

    public abstract string SomebodyNew { get; }

    /// <summary>An answer has taught what a phrase means, and how it is taken back.</summary>
    public abstract string Remembered(string phrase, string meaning);

    public abstract string LearnedList { get; }

    public abstract string NothingLearned { get; }

    public abstract string Forgotten(string phrase);

    public abstract string NotLearned(string phrase);

    public abstract string ConfirmSale(string sale, Money total);

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string OverLimit(string party, Money limit, Money wouldBe);

    public abstract string CreditAnyway { get; }

    public abstract string Short(string product, string left);

    public abstract string SellAnyway { get; }

    public abstract string Left { get; }

    /// <summary>Before a question that is asked once more.</summary>
    public abstract string StillOpen(string? who);

    public abstract string Dropped { get; }

    public abstract string NotUnderstood { get; }

    /// <summary>Buttons: at most 20 letters.</summary>
    public abstract string StockButton { get; }

    public abstract string OrderButton { get; }

    public abstract string BillButton { get; }

    /// <summary>In place of it, where the last entry may be what is meant: "udhaar nahi cash".
    /// </summary>
    public abstract string UndoFirst { get; }

    /// <summary>A change that changes nothing.</summary>
    public abstract string ItIsSoAlready { get; }

    public abstract string NotUnderstoodCustomer { get; }

    public abstract string TooLong { get; }

    public abstract string PleaseType { get; }

    public abstract string EditNoted { get; }

    public abstract string Help { get; }

    public abstract string HelpCustomer(string shop);

    public abstract string Greeting(string shop);

    public abstract string NotAllowed { get; }

    public abstract string Blocked(string shop);

    public abstract string Stopped(string shop);

    public abstract string StartedAgain(string shop);

    public abstract string LanguageSet { get; }

    public abstract string StockIs(string product, string left, int? daysSinceCount);

    public abstract string NeverCounted(string product);

    public abstract string NothingCounted { get; }

    public abstract string Available(string product, bool yes);

    public abstract string PriceIs(string product, Money price, string unit);

    public abstract string NoPrice(string product);

    public abstract string Balance(string party, Money balance);

    public abstract string MyBalance(string shop, Money balance);

    public abstract string NoKhata(string shop);

    public abstract string NoSuchKhata(string party);

    /// <summary>An amount without goods went to a khata.</summary>
    public abstract string KhataAdded(string party, Money amount, Money balance, bool opened);

    /// <summary>After a sale to a name that nobody had: a slip in it is seen at once.</summary>
    public abstract string NewKhata { get; }

    public abstract string OpenKhata(string party, Money amount);

    public abstract string ConfirmUdhaar(string party, Money amount);

    public abstract string ConfirmReceived(string party, Money amount);

    public abstract string ConfirmPaid(string party, Money amount);

    public abstract string ConfirmExpense(string? note, Money amount);

    public abstract string ExpenseWritten(string? note, Money amount, PaymentMode mode);

    public abstract string UndoneExpense(string? note, Money amount);

    public abstract string TapToRemind(string link);

    public abstract string NoPhoneToRemind(string party);

    /// <summary>What the customer reads, in the customer's language.</summary>
    public abstract string Reminder(string party, Money balance, string shop);

    /// <summary>A button of a question that was answered, replaced or dropped.</summary>
    public abstract string QuestionIsOver { get; }

    public abstract string NothingAsked { get; }

    public abstract string NoOrdersWait { get; }

    public abstract string OrdersWait(int orders);

    /// <summary>To a customer whose order waits for the shop's yes.</summary>
    public abstract string OrderWaits(string lines, Money total, string shop);

    public abstract string NoOrder(string shop);

    public abstract string WhichOrder { get; }

    public abstract string CancelByUndo { get; }

    public abstract string ShopTold(string shop);

    public abstract string WantsToTalk(string customer, string? phone, string said);

    public abstract string Dues(Money total, int parties);

    public abstract string NoDues { get; }

    public abstract string Sales(string period, int bills, Money total, Money credit, Money cash,
        Money upi);

    public abstract string Period(string period);

    public abstract string NothingLow { get; }

    public abstract string LowList { get; }

    public abstract string PaymentIn(string party, Money amount, Money balance);

    public abstract string PaymentOut(string party, Money amount);

    public abstract string HowMuchMoney(string? party);

    public abstract string WhosePayment { get; }

    public abstract string Claimed(string party, Money amount);

    public abstract string GotIt { get; }

    public abstract string NotGot { get; }

    public abstract string ClaimTold(string shop);

    public abstract string StockReceived(string lines);

    /// <summary>Goods went back to a supplier.</summary>
    public abstract string StockReturned(string lines);

    public abstract string StockChanged(string lines);

    public abstract string PriceSet(string product, Money price, string unit);

    public abstract string OrderTaken(string lines, Money total, string shop);

    public abstract string OrderArrived(string customer, string lines, Money total);

    public abstract string AcceptCredit { get; }

    public abstract string AcceptCash { get; }

    public abstract string Decline { get; }

    public abstract string OrderDeclined(string shop);

    public abstract string OrderWithdrawn(string? customer);

    public abstract string CustomerBill(string shop, Money total, bool credit, Money? balance);

    public abstract string CustomerUndone(string shop, string bill, Money? balance);

    public abstract string BillFollows(string link);

    public abstract string StillWorking { get; }

    public abstract string BillAgain(string number, Money total);

    /// <summary>The same for one that was taken back.</summary>
    public abstract string CancelledBill(string number, Money total);

    /// <summary>What the shop owes a supplier.</summary>
    public abstract string ToPay(Money amount);

    /// <summary>What a supplier owes the shop.</summary>
    public abstract string ToGet(Money amount);

    /// <summary>A supplier's khata; below 0 the shop owes.</summary>
    public string Standing(Money balance) =>
        balance > Money.Zero ? ToGet(balance) : ToPay(-balance);

    /// <summary>What all of the goods cost.</summary>
    public abstract string TotalOf(string goods);

    /// <summary>On credit or paid?</summary>
    public abstract string HowBought(Money total);

    /// <summary>The option to write no money.</summary>
    public abstract string OnlyGoods { get; }

    /// <summary>Goods came or went with a name; money is written by itself.</summary>
    public abstract string KhataUntouched(string party);

    /// <summary>A change would leave nothing on the bill.</summary>
    public abstract string OnlyThatOnTheBill { get; }

    public abstract string NoBill { get; }

    /// <summary>Why something was not done, and what to do now.</summary>
    /// <param name="subject">The goods or the person it is about, if it is about one.</param>
    /// <param name="customer">True: said to a customer, who cannot mend the shop's list.</param>
    public string Refused(Refusal refusal, string? subject, bool customer = false)
    {
        string? words = customer ? null : Refusals.GetValueOrDefault(refusal.Code);
        words ??= customer
            ? CustomerRefusals.GetValueOrDefault(refusal.Code) ?? RefusedCustomer
            : RefusedAnyhow(refusal.Code);
        return words.Replace(
            "{subject}", string.IsNullOrEmpty(subject) ? ThatItem : subject,
            StringComparison.Ordinal);
    }

    /// <summary>A refusal by its code, with the place {subject}.</summary>
    protected internal abstract IReadOnlyDictionary<string, string> Refusals { get; }

    /// <summary>What customers hear differently: the shop's own matters are not theirs.
    /// </summary>
    protected internal abstract IReadOnlyDictionary<string, string> CustomerRefusals { get; }

    /// <summary>Any other refusal, to a customer.</summary>
    protected abstract string RefusedCustomer { get; }

    /// <summary>A refusal that this release has no words for, as from a newer one: the code is
    /// for whoever they ask for help.</summary>
    protected abstract string RefusedAnyhow(string code);

    /// <summary>Goods whose name is not known.</summary>
    protected abstract string ThatItem { get; }

    /// <summary>": chai", when it was said what for.</summary>
    protected static string Of(string? note) => note is null ? "" : $": {note}";

    /// <summary>How it is paid, in one word.</summary>
    public string Paid(PaymentMode mode) => mode switch
    {
        PaymentMode.Credit => OnCredit,
        PaymentMode.Upi => "UPI",
        PaymentMode.Card => Card,
        _ => Cash,
    };

    protected virtual string Card => "card";
}
