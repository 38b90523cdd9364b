using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class EnglishPhrases
{
    public override string WantOff(Money amount) => $"{amount} off";

    public override string WantBill(Money total) => $"bill of {total}";

    public override string WantWaiver(Money amount) => $"{amount} let off";

    public override string WantCredit(Money amount) => $"{amount} on credit";

    public override string WantOverLimit(Money amount) => $"{amount} on credit above the limit";

    public override string WantLimit(Money amount) => $"credit limit {amount}";

    public override string WantRefund(Money amount) => $"{amount} back to the customer";

    public override string WantPrice(Money price) => $"price {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} wants to give: {what}. Allow it?";

    public override string OwnerAsked(string what) => $"⏳ The owner is asked: {what}";

    public override string ApprovalGiven(string who) => $"✅ Allowed; {who} is told by the bill";

    public override string ApprovalDeclined(string who) => $"✅ Not allowed; {who} is told";

    public override string OwnerSaysNo(string what) =>
        $"⛔ The owner said no: {what}. Nothing was written";

    public override string OwnerSilent(string what) =>
        $"⚠️ The owner has not answered: {what}. Nothing was "
        + "written; ask again if it is still wanted";

    public override string AnsweredYes(string who) => $"⚠️ {who} allowed it already";

    public override string AnsweredNo(string who) => $"⚠️ {who} said no already";

    public override string AnswerTooLate(string who) =>
        $"⚠️ Too late: {who} was told that nobody answered";

    public override string RightGiven(string who, string what) => $"✅ {who} may now: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} may no longer: {what}";

    public override string RightDiscount(string upTo) => $"discount up to {upTo}";

    public override string RightCredit(string upTo) => $"credit up to {upTo} a bill";

    public override string RightRefund(string upTo) => $"returns and refunds up to {upTo}";

    public override string RightNoLimit => "no limit";

    public override string RightReports => "see reports";

    public override string RightCost => "see costs and profit";

    public override string RightPrices => "set prices";

    public override string RightSell => "sell";

    public override string SignalsToday(string lines) =>
        $"👀 Worth a look, it may be all right:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"sent or printed again after it was taken back: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: left {times} sales after the total was shown";

    public override string SignalBelowCost(string bills) => $"below cost: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} discounts, more than the others";

    public override string SignalUndone(string who, int times) =>
        $"{who}: took back {times} bills, more than the others";

    public override string SignalDrawer(int times, Money sum) =>
        $"the drawer was short {times} times, {sum} in all";

    public override string SignalsNone => "✅ Nothing unusual in the last days";
}
